"""What the card before a contact knows of a case."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.case import Case, Status
from desktop_app.domain.contact import Channel
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.precedent import MATCH_FIELDS, Match
from desktop_app.domain.promise import PromiseState
from desktop_app.services import appeals, cases, deadlines
from desktop_app.services.casebook import Casebook
from desktop_app.services.preferences import Preference, set_preference
from desktop_app.services.prepare import Preparation, prepare
from tests.casebooks import NOW, SHANGHAI, log

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def prepared(casebook: Casebook, case_id: int, now=NOW) -> Preparation:
    return prepare(casebook.store, casebook.playbooks, case_id, "zh_CN", now, SHANGHAI)


def case_of(casebook: Casebook, case_id: int) -> Case:
    return cases.case_detail(casebook.store, case_id).case


def state(casebook: Casebook, case_id: int, now=NOW) -> tuple[PromiseState, timedelta | None]:
    promise = prepared(casebook, case_id, now).story.promise
    assert promise is not None
    return promise.fate.state, promise.fate.by


def test_who_answered_last_is_not_who_was_asked_last(casebook: Casebook) -> None:
    case_id = log(casebook, at=NOW - DAY, agent_id="小二-云溪", outcome="转审核").case_id
    log(casebook, case_id=case_id, agent_id="审核-8812", said="催问")
    story = prepared(casebook, case_id).story
    assert story.last_answer is not None and story.last_contact is not None
    assert story.last_answer.facts.agent_id == "小二-云溪"
    assert story.last_contact.facts.agent_id == "审核-8812"
    assert story.outcome == "转审核"


def test_what_the_case_has_come_to_stands_above_the_last_answer(casebook: Casebook) -> None:
    case_id = log(casebook, outcome="审核中").case_id
    cases.set_outcome(casebook.store, case_id, "部分支持", NOW)
    assert prepared(casebook, case_id).story.outcome == "部分支持"


def test_a_promise_is_not_due_then_broken_then_late(casebook: Casebook) -> None:
    case_id = log(casebook, agent_id="小二-云溪", promised_at=NOW + 4 * HOUR).case_id
    assert state(casebook, case_id, NOW + HOUR) == (PromiseState.NOT_DUE, 3 * HOUR)
    assert state(casebook, case_id, NOW + 6 * HOUR) == (PromiseState.BROKEN, 2 * HOUR)
    number = deadlines.deadlines_of(casebook.store, case_id)[0].id
    deadlines.mark_done(casebook.store, number, NOW + 7 * HOUR)
    assert state(casebook, case_id, NOW + 9 * HOUR) == (PromiseState.LATE, 3 * HOUR)
    promise = prepared(casebook, case_id).story.promise
    assert promise is not None and promise.agent == "小二-云溪"


def test_a_promise_that_was_kept(casebook: Casebook) -> None:
    case_id = log(casebook, promised_at=NOW + 4 * HOUR).case_id
    number = deadlines.deadlines_of(casebook.store, case_id)[0].id
    deadlines.mark_done(casebook.store, number, NOW + HOUR)
    assert state(casebook, case_id, NOW + 9 * HOUR) == (PromiseState.KEPT, None)


def test_a_promise_is_not_broken_while_the_seller_owes_an_answer(casebook: Casebook) -> None:
    case_id = log(casebook, promised_at=NOW + 4 * HOUR).case_id
    cases.set_status(casebook.store, case_id, Status.WAITING_SELLER, NOW + HOUR)
    assert state(casebook, case_id, NOW + 9 * HOUR) == (PromiseState.PAUSED, 3 * HOUR)


def test_one_that_was_broken_before_the_pause_stays_known_as_late(casebook: Casebook) -> None:
    case_id = log(casebook, promised_at=NOW + HOUR).case_id
    cases.set_status(casebook.store, case_id, Status.WAITING_SELLER, NOW + 3 * HOUR)
    promise = prepared(casebook, case_id, NOW + 9 * HOUR).story.promise
    assert promise is not None
    assert (promise.fate.was_late, promise.fate.by) == (True, 2 * HOUR)


def test_after_closing_no_promise_gets_any_later(casebook: Casebook) -> None:
    broken = log(casebook, promised_at=NOW + HOUR).case_id
    lapsed = log(casebook, promised_at=NOW + 9 * HOUR).case_id
    for case_id in (broken, lapsed):
        cases.close_case(casebook.store, case_id, "撤销", NOW + 3 * HOUR)
    assert state(casebook, broken, NOW + 5 * DAY) == (PromiseState.BROKEN, 2 * HOUR)
    assert state(casebook, lapsed, NOW + 5 * DAY) == (PromiseState.LAPSED, None)


def test_an_open_promise_counts_more_than_a_later_one_that_was_kept(casebook: Casebook) -> None:
    case_id = log(casebook, at=NOW - DAY, promised_at=NOW - HOUR).case_id
    log(casebook, case_id=case_id, promised_at=NOW + HOUR)
    kept = deadlines.deadlines_of(casebook.store, case_id)[1]
    deadlines.mark_done(casebook.store, kept.id, NOW)
    assert state(casebook, case_id) == (PromiseState.BROKEN, HOUR)
    counts = prepared(casebook, case_id).story.promises
    assert counts == {PromiseState.BROKEN: 1, PromiseState.KEPT: 1}


def test_the_platforms_window_for_the_seller_is_no_promise(casebook: Casebook) -> None:
    case_id = log(casebook).case_id
    deadlines.add_deadline(casebook.store, case_id, DeadlineKind.OURS, "举证", NOW - HOUR, NOW)
    assert prepared(casebook, case_id).story.promise is None


def test_what_was_sent_is_counted(casebook: Casebook) -> None:
    case_id = log(casebook, issue_type="ip-complaint", at=NOW - DAY, said="已发授权书").case_id
    log(casebook, case_id=case_id, outcome="收到")
    appeals.record_appeal(
        casebook.store, casebook.playbooks, case_id, NOW, "", "zh_CN", NOW, despite_missing=True
    )
    story = prepared(casebook, case_id).story
    assert (story.contacts, story.files, len(story.appeals)) == (2, 0, 1)
    assert story.last_said is not None and story.last_said.facts.said == "已发授权书"


def test_agents_are_counted_and_a_change_is_told(casebook: Casebook) -> None:
    case_id = log(casebook, at=NOW - 3 * DAY, agent_id="甲").case_id
    log(casebook, case_id=case_id, at=NOW - 2 * DAY, agent_id="甲")
    assert prepared(casebook, case_id).agent_before == ""
    log(casebook, case_id=case_id, at=NOW - DAY, agent_id="乙")
    log(casebook, case_id=case_id, at=NOW, agent_id="")
    made = prepared(casebook, case_id)
    assert [(one.agent_id, one.contacts) for one in made.agents] == [("乙", 1), ("甲", 2)]
    assert made.agent_before == "甲"
    log(casebook, case_id=case_id, at=NOW, agent_id="乙")
    assert prepared(casebook, case_id).agent_before == ""


def test_related_cases_are_the_newest_first_with_what_they_share(casebook: Casebook) -> None:
    facts = {"order_no": "1", "item_no": "2", "buyer": "小鹿", "rule_cited": "第65条"}
    same_rule = log(casebook, at=NOW - 3 * DAY, case_facts={"rule_cited": "第65条"}).case_id
    same_item = log(casebook, at=NOW - 2 * DAY, case_facts={"item_no": "2"}, outcome="退回").case_id
    same_all = log(casebook, at=NOW - DAY, case_facts=facts).case_id
    log(casebook, at=NOW - DAY, case_facts={"order_no": "9"})
    trashed = log(casebook, at=NOW - DAY, case_facts=facts).case_id
    cases.trash_case(casebook.store, trashed, NOW)
    cases.close_case(casebook.store, same_rule, "申诉成功", NOW)
    case_id = log(casebook, case_facts=facts).case_id
    found = prepared(casebook, case_id).precedents
    assert [(one.case_id, one.matches) for one in found.shown] == [
        (same_all, tuple(MATCH_FIELDS)),
        (same_item, (Match.ITEM,)),
        (same_rule, (Match.RULE,)),
    ]
    assert [one.outcome for one in found.shown] == ["", "退回", "申诉成功"]
    assert found.shown[2].status is Status.CLOSED
    assert (found.left, found.is_capped) == (0, False)


def test_a_case_without_numbers_is_related_to_none(casebook: Casebook) -> None:
    log(casebook)
    assert prepared(casebook, log(casebook).case_id).precedents.shown == ()


def test_of_many_related_cases_the_same_order_is_never_left_out(casebook: Casebook) -> None:
    oldest = log(casebook, at=NOW - 90 * DAY, case_facts={"order_no": "1"}).case_id
    for age in range(1, 12):
        log(casebook, at=NOW - age * DAY, case_facts={"rule_cited": "第65条"})
    case_id = log(casebook, case_facts={"order_no": "1", "rule_cited": "第65条"}).case_id
    found = prepared(casebook, case_id).precedents
    assert found.shown[-1].case_id == oldest
    assert (len(found.shown), found.left, found.is_capped) == (6, 6, False)


def test_related_cases_beyond_the_newest_are_not_counted(casebook: Casebook) -> None:
    case_id = log(casebook, case_facts={"rule_cited": "第65条"}).case_id
    with casebook.store.transaction():
        columns = [row["name"] for row in casebook.store.rows("PRAGMA table_info(cases)")]
        kept = ", ".join(name for name in columns if name not in ("id", "uid"))
        casebook.store.conn.execute(
            f"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250) "
            f"INSERT INTO cases (uid, {kept}) SELECT i, {kept} FROM n, cases WHERE id = ?",
            [case_id],
        )
    found = prepared(casebook, case_id).precedents
    assert found.is_capped
    assert len(found.shown) + found.left >= 200


def test_the_first_line_and_where_to_send_it_come_from_the_playbook(casebook: Casebook) -> None:
    routing = prepared(casebook, log(casebook, issue_type="order-dispute").case_id).routing
    playbook = casebook.playbooks.get("order-dispute")
    assert routing.department == playbook.department.zh
    assert routing.channels[0] is Channel.ORDER_PAGE
    assert routing.first_line.text == playbook.first_line.zh
    assert routing.first_line.missing == ()


def test_no_hotline_ships(casebook: Casebook) -> None:
    case_id = log(casebook, issue_type="account-anomaly").case_id
    assert prepared(casebook, case_id).routing.hotline == ""
    set_preference(casebook.store, Preference.HOTLINE, "0571-1234")
    assert prepared(casebook, case_id).routing.hotline == "0571-1234"


def test_there_is_nothing_to_know_of_a_case_that_is_not(casebook: Casebook) -> None:
    with pytest.raises(UserError):
        prepared(casebook, 404)


def test_a_promise_is_kept_by_when_the_answer_came_not_when_it_was_written_down(
    casebook: Casebook,
) -> None:
    made = log(casebook, at=NOW - 5 * DAY, promised_at=NOW - 4 * DAY)
    (number,) = (one.id for one in deadlines.deadlines_of(casebook.store, made.case_id))
    in_time = NOW - 4 * DAY - HOUR
    log(casebook, case_id=made.case_id, at=in_time, answers=(number,), outcome="已恢复")
    assert state(casebook, made.case_id) == (PromiseState.KEPT, None)


def test_of_open_promises_the_last_is_told(casebook: Casebook) -> None:
    case_id = log(
        casebook, agent_id="小二-云溪", at=NOW - 3 * DAY, promised_at=NOW - 2 * DAY
    ).case_id
    log(casebook, case_id=case_id, agent_id="云舒", at=NOW - HOUR, promised_at=NOW + HOUR)
    promise = prepared(casebook, case_id).story.promise
    assert promise is not None and promise.agent == "云舒"


def test_one_agent_in_two_ways_of_writing_is_no_change(casebook: Casebook) -> None:
    case_id = log(casebook, agent_id="小二-云舒", at=NOW - DAY).case_id
    log(casebook, case_id=case_id, agent_id="云舒")
    made = prepared(casebook, case_id)
    assert made.agent_before == ""
    assert [(one.agent_id, one.contacts) for one in made.agents] == [("云舒", 2)]
