"""Cases like another one are found by what they are about, in what words, and with whom."""

from __future__ import annotations

from desktop_app.domain.precedent import Match
from desktop_app.domain.rare_words import candidates, joined
from desktop_app.services import cases
from desktop_app.services.casebook import Casebook
from desktop_app.services.similar import similar_cases
from tests.casebooks import NOW, log


def test_each_similar_case_says_why_and_how_it_ended(casebook: Casebook) -> None:
    store = casebook.store
    for number in range(30):
        log(casebook, case_facts={"title": f"商品下架第{number}件"}, agent_id=f"小二-{number}")
    same_order = log(casebook, case_facts={"title": "别的", "order_no": "3589021764410927365"})
    same_words = log(casebook, case_facts={"title": "羊毛围巾被判假货，商品下架"}, agent_id="甲")
    in_contact = log(casebook, said="围巾的检测报告说是假货以外的问题")
    same_agent = log(casebook, case_facts={"title": "完全两样"}, agent_id="乙")
    trashed = log(casebook, case_facts={"title": "羊毛围巾假货"})
    cases.trash_case(store, trashed.case_id, NOW)
    cases.close_case(store, same_words.case_id, "补了凭证后恢复", NOW)
    asked = log(
        casebook,
        case_facts={"title": "围巾假货，商品下架", "order_no": "3589021764410927365"},
        said="请上传围巾的检测报告",
        agent_id="乙",
    )
    found = similar_cases(store, asked.case_id)
    told = [(one.case_id, one.matches) for one in found]
    assert told == [
        (same_order.case_id, (Match.ORDER,)),
        (in_contact.case_id, (Match.TEXT,)),
        (same_words.case_id, (Match.TEXT,)),
        (same_agent.case_id, (Match.AGENT,)),
    ]
    # What every case says is no reason.
    assert found[2].words == ("围巾", "假货")
    assert found[2].outcome == "补了凭证后恢复"
    assert found[2].closed_at == NOW
    assert [one.case_id for one in similar_cases(store, asked.case_id, 1)] == [same_order.case_id]


def test_words_are_taken_as_the_index_spells_them() -> None:
    found = candidates(["ＵＧＧ雪地靴SN88001的，请处理", "雪地靴"], 20)
    assert found == ("雪地", "地靴", "sn88001", "处理")
    assert joined(found) == ("雪地靴", "sn88001", "处理")
    assert candidates(["\x00💥", ""], 5) == ()
