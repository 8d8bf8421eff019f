"""Anything that was written down is found again, and the hit says where."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from desktop_app.domain.search_language import Typed, parse
from desktop_app.services import cases
from desktop_app.services.casebook import Casebook
from desktop_app.services.find import agents_like, find_quickly, find_thoroughly, for_list
from desktop_app.services.find_hits import Found
from desktop_app.services.find_templates import all_folders, templates_like
from desktop_app.services.find_vocabulary import vocabulary
from tests.casebooks import NOW, SHANGHAI, log, new_casebook

ORDER = "4776240815850299892"


def typed(casebook: Casebook, text: str) -> Typed:
    known = vocabulary(
        casebook.store, casebook.playbooks, "zh_CN", casebook.pinyin(), lambda words: words
    )
    return parse(text, known, NOW.date(), SHANGHAI)


def find(casebook: Casebook, text: str) -> Found:
    return find_thoroughly(casebook.store, typed(casebook, text), casebook.pinyin())


def marked(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """Three cases for tests that only read; to open a casebook takes longer than to search."""
    casebook = new_casebook(tmp_path_factory.mktemp("find"))
    yield fill(casebook)
    casebook.close()


@pytest.fixture
def filled(casebook: Casebook) -> Casebook:
    """The same for a test that writes."""
    return fill(casebook)


def fill(casebook: Casebook) -> Casebook:
    """Log three cases: 1 with an order, 2 with a ticket and two agents, 3 about a café."""
    log(
        casebook,
        case_facts={"title": "羊毛围巾退款纠纷", "order_no": ORDER, "notes": "买家要全额退款"},
        agent_id="小二云舒",
        said="请提供签收底单",
    )
    second = log(
        casebook,
        issue_type="logistics",
        case_facts={"title": "包裹在沈阳滞留", "tracking_no": "SF1029384756"},
        agent_id="xiaoer-0012",
        said="物流异常，48小时内答复",
        ticket_no="98765432",
    )
    log(
        casebook,
        case_id=second.case_id,
        at=NOW + timedelta(hours=-1),
        agent_id="小二海棠",
        said="对方同意退款😀",
    )
    log(casebook, case_facts={"title": "Café “A*B” AND 违规"}, said="没有号码")
    return casebook


@pytest.mark.parametrize(
    ("text", "numbers", "marks"),
    [
        ("退", [1, 2], ["退"]),
        ("退款", [1, 2], ["退款"]),
        ("tk", [1, 2], ["退款"]),
        ("tuikuan", [1, 2], ["退款"]),
        ("tuiku", [1, 2], ["退款"]),
        ("shen'yang", [2], ["沈阳"]),
        ("WEIJIN", [1], ["围巾"]),
        (ORDER, [1], [ORDER]),
        (ORDER[-6:], [1], [ORDER[-6:]]),
        (ORDER[5:12], [1], [ORDER[5:12]]),
        ("8475", [2], ["8475"]),
        ("765432", [2], ["765432"]),
        ("sf1029", [2], ["SF1029"]),
        ("cafe", [3], ["Café"]),
        ("ＣＡＦÉ", [3], ["Café"]),
        ("A*B AND", [3], ["A", "A", "B", "AND"]),
        ("退款 沈阳", [2], ["沈阳"]),
        ("退款 850299", [1], ["退款"]),
        ("退款 违规", [], []),
        ("type:logistics 退款", [2], []),
        ("agent:小二海棠", [2], []),
        ("#3", [3], []),
        ("😀", [], []),
        ('"', [], []),
        ("NEAR(", [], []),
        ("x" * 10_000, [], []),
    ],
)
def test_what_is_typed_finds_the_cases_that_have_it(
    shared: Casebook, text: str, numbers: list[int], marks: list[str]
) -> None:
    found = find(shared, text)
    assert sorted(hit.case.id for hit in found.cases) == numbers
    assert found.total == len(numbers) or found.is_partial
    if marks:
        hit = found.cases[0]
        seen = marked(hit.title.text, hit.title.spans)
        if hit.context is not None:
            seen += marked(hit.context.text, hit.context.spans)
        assert set(marks) <= set(seen)


def test_a_contact_is_a_hit_when_the_words_are_in_it_and_its_case(shared: Casebook) -> None:
    found = find(shared, "沈阳 退款")
    assert [(hit.case.id, hit.agent.text) for hit in found.contacts] == [(2, "小二海棠")]
    context = found.contacts[0].context
    assert marked(context.text, context.spans) == ["退款"]
    by_agent = find(shared, "agent:小二海棠").contacts
    assert [hit.context.text for hit in by_agent] == ["对方同意退款😀"]
    assert find(shared, "海棠 底单").contacts == ()


def test_exact_numbers_stand_first_whatever_is_newer(filled: Casebook) -> None:
    log(filled, case_facts={"title": f"又是订单{ORDER}"})
    hits = find(filled, ORDER).cases
    assert [(hit.case.id, hit.is_exact) for hit in hits] == [(1, True), (4, False)]
    assert [hit.case.id for hit in find(filled, "2").cases][:1] == [2]


def test_the_quick_answer_has_what_the_index_has(shared: Casebook) -> None:
    store, pinyin = shared.store, shared.pinyin()
    quick = find_quickly(store, typed(shared, "退款"), pinyin)
    assert quick.cases == find(shared, "退款").cases
    assert quick.total is None
    assert find_quickly(store, typed(shared, "850299"), pinyin).cases == ()


def test_a_list_finds_what_the_palette_finds(shared: Casebook) -> None:
    def listed(text: str) -> list[int]:
        query = for_list(shared.store, typed(shared, text), shared.pinyin())
        return [case.id for case in cases.list_cases(shared.store, query, 0, 10)]

    assert listed("退款") == [2, 1]
    assert listed(ORDER[5:12]) == [1]
    assert listed("weijin") == [1]
    assert listed("type:logistics tuikuan") == [2]
    assert listed("850299 没有的") == []


def test_what_is_in_the_trash_is_not_found(filled: Casebook) -> None:
    cases.trash_case(filled.store, 1, NOW)
    for text in ("围巾", ORDER, ORDER[-6:], "weijin", "底单"):
        found = find(filled, text)
        assert (found.cases, found.contacts) == ((), ())


def test_agents_and_templates_are_found(shared: Casebook) -> None:
    store, pinyin = shared.store, shared.pinyin()
    names = ("小二云舒", "小二海棠", "xiaoer-0012")
    hits = agents_like(store, typed(shared, "yunshu"), names, pinyin, 3)
    assert [(hit.name.text, hit.contacts) for hit in hits] == [("小二云舒", 1)]
    assert [hit.name.text for hit in agents_like(store, typed(shared, "0012"), names, pinyin, 3)]
    folders = all_folders(store, shared.playbooks, "zh_CN")
    found = templates_like(folders, "商品下架", pinyin, 2)
    assert {hit.template.issue_type for hit in found} == {"product-takedown"}
    assert templates_like(folders, "商品下架 没有这样的", pinyin, 2) == ()
