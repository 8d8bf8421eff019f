"""Clocks that a playbook's rules start, and the platform's own countdown over them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.case import EventKind, Status
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, clocks, deadlines, happenings
from desktop_app.services.casebook import Casebook
from tests.casebooks import NOW, log

# A Friday, 10:00 in Shanghai.
NOTICE_AT = datetime(2026, 11, 20, 2, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def case_id(casebook: Casebook) -> int:
    """A complaint about trade marks, without a deadline."""
    return log(casebook, issue_type="ip-complaint").case_id


def start(casebook: Casebook, case_id: int, *rule_ids: str, **more: object) -> None:
    """Start clocks from the notice, or from another moment."""
    started_at = more.pop("at", NOTICE_AT)
    assert isinstance(started_at, datetime)
    now = more.pop("now", NOW)
    assert isinstance(now, datetime)
    clocks.start_clocks(
        casebook.store,
        casebook.playbooks,
        case_id,
        rule_ids,
        started_at,
        "zh_CN",
        now,
        **more,  # type: ignore[arg-type]
    )


def by_rule(casebook: Casebook, case_id: int) -> dict[str, Deadline]:
    """Return a case's deadlines by the id of their rule."""
    return {one.rule_id: one for one in deadlines.deadlines_of(casebook.store, case_id)}


def test_rules_are_grouped_by_what_starts_them(casebook: Casebook) -> None:
    events = clocks.events_of(casebook.playbooks.get("ip-complaint"))
    assert events[0].words.zh == "收到投诉通知"
    assert [rule.id for rule in events[0].rules] == ["appeal"]
    ids = [rule.id for event in events for rule in event.rules]
    assert sorted(ids) == sorted(
        rule.id for rule in casebook.playbooks.get("ip-complaint").deadlines
    )


def test_a_rule_counts_working_days_from_its_event(casebook: Casebook, case_id: int) -> None:
    start(casebook, case_id, "appeal")
    made = by_rule(casebook, case_id)["appeal"]
    # Friday's notice: three working days end on Wednesday.
    assert made.due_at == datetime(2026, 11, 25, 2, tzinfo=UTC)
    assert (made.kind, made.title, made.stated) == (DeadlineKind.OURS, "提交申诉", False)
    assert (made.started_at, made.unit) == (NOTICE_AT, "working-days")


def test_the_platforms_countdown_overrides_the_rule(casebook: Casebook, case_id: int) -> None:
    countdown = NOW + timedelta(days=2, hours=3)
    stated = {"appeal": countdown, "ticket-answer": NOW + DAY}
    start(casebook, case_id, "appeal", stated=stated)
    made = by_rule(casebook, case_id)
    assert set(made) == {"appeal"}
    assert (made["appeal"].due_at, made["appeal"].stated) == (countdown, True)
    # The event at another time leaves it, another countdown does not.
    start(casebook, case_id, "appeal", at=NOTICE_AT - DAY)
    again = by_rule(casebook, case_id)["appeal"]
    assert (again.due_at, again.started_at) == (countdown, NOTICE_AT - DAY)
    start(casebook, case_id, "appeal", stated={"appeal": NOW + DAY})
    assert by_rule(casebook, case_id)["appeal"].due_at == NOW + DAY


def test_a_running_rule_is_counted_anew_and_can_be_overridden(
    casebook: Casebook, case_id: int
) -> None:
    start(casebook, case_id, "ticket-answer")
    start(casebook, case_id, "ticket-answer", at=NOW)
    (running,) = deadlines.deadlines_of(casebook.store, case_id)
    assert running.due_at == NOW + 2 * DAY
    start(casebook, case_id, "ticket-answer", at=NOW, stated={"ticket-answer": NOW + DAY})
    (running,) = deadlines.deadlines_of(casebook.store, case_id)
    assert (running.due_at, running.stated) == (NOW + DAY, True)
    clocks.follow_rule_again(casebook.store, casebook.playbooks, running.id, NOW)
    (running,) = deadlines.deadlines_of(casebook.store, case_id)
    assert (running.due_at, running.stated) == (NOW + 2 * DAY, False)


def test_a_countdown_that_is_typed_during_a_pause_is_what_is_left_after_it(
    casebook: Casebook, case_id: int
) -> None:
    start(casebook, case_id, "ticket-answer", at=NOW)
    cases.set_status(casebook.store, case_id, Status.WAITING_SELLER, NOW)
    later = NOW + 3 * DAY
    countdown = {"ticket-answer": later + DAY}
    start(casebook, case_id, "ticket-answer", at=NOW, now=later, stated=countdown)
    cases.set_status(casebook.store, case_id, Status.WAITING_PLATFORM, NOW + 5 * DAY)
    assert by_rule(casebook, case_id)["ticket-answer"].due_at == NOW + 6 * DAY


def test_an_unknown_rule_names_those_there_are(casebook: Casebook, case_id: int) -> None:
    with pytest.raises(UserError) as caught:
        start(casebook, case_id, "appeal", "no-such-rule")
    assert "appeal-review" in str(caught.value.values["known"])
    assert deadlines.deadlines_of(casebook.store, case_id) == ()


def test_what_happened_is_told_in_the_time_line_once(casebook: Casebook, case_id: int) -> None:
    start(casebook, case_id, "appeal")
    last = cases.case_detail(casebook.store, case_id).events[-1]
    assert (last.kind, last.at) == (EventKind.HAPPENED, NOW)
    assert happenings.told(last.detail) == happenings.Happening(NOTICE_AT, "收到投诉通知")
    assert happenings.told("no moment") is None


def test_taking_back_leaves_what_was_answered_since(casebook: Casebook, case_id: int) -> None:
    start(casebook, case_id, "appeal")
    before = by_rule(casebook, case_id)["appeal"]
    start(casebook, case_id, "appeal", at=NOTICE_AT - DAY)
    moved = by_rule(casebook, case_id)["appeal"].due_at
    deadlines.mark_done(casebook.store, before.id, NOW)
    happenings.take_back(casebook.store, case_id, (), (), [before], NOW)
    assert by_rule(casebook, case_id)["appeal"].due_at == moved


def test_taking_back_keeps_a_snooze(casebook: Casebook, case_id: int) -> None:
    start(casebook, case_id, "appeal")
    deadlines.snooze(casebook.store, by_rule(casebook, case_id)["appeal"].id, NOW + DAY, NOW)
    before = by_rule(casebook, case_id)["appeal"]
    start(casebook, case_id, "appeal", at=NOTICE_AT - DAY)
    happenings.take_back(casebook.store, case_id, (), (), [before], NOW)
    after = by_rule(casebook, case_id)["appeal"]
    assert (after.due_at, after.snoozed_until) == (before.due_at, NOW + DAY)
