"""The platform's clock stands still while the seller owes an answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.case import CaseFacts, EventKind, Status
from desktop_app.domain.contact import ContactFacts
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, clocks, contacts, deadlines, reminders
from desktop_app.services.casebook import Casebook
from desktop_app.services.contacts import ContactEntry
from tests.casebooks import NOW, SHANGHAI, log

HOUR = timedelta(hours=1)


def theirs(casebook: Casebook, case_id: int) -> Deadline:
    found = deadlines.deadlines_of(casebook.store, case_id)
    return next(one for one in found if one.kind is DeadlineKind.THEIRS)


def set_status(casebook: Casebook, case_id: int, status: Status, at: datetime) -> None:
    cases.set_status(casebook.store, case_id, status, at)


def test_a_promise_moves_by_the_time_that_the_answer_took(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + 10 * HOUR)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW + 4 * HOUR)
    paused = theirs(casebook, made.case_id)
    assert paused.paused_at == NOW + 4 * HOUR
    set_status(casebook, made.case_id, Status.WAITING_PLATFORM, NOW + 30 * HOUR)
    running = theirs(casebook, made.case_id)
    assert (running.paused_at, running.due_at) == (None, NOW + 36 * HOUR)


def test_a_paused_promise_neither_rings_nor_counts_as_due(casebook: Casebook) -> None:
    store = casebook.store
    made = log(casebook, promised_at=NOW + HOUR)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    assert reminders.take(store, NOW + 9 * HOUR, SHANGHAI).count == 0
    assert deadlines.due(store, NOW + 9 * HOUR) == ()
    assert cases.case_detail(store, made.case_id).case.next_due_at is None
    set_status(casebook, made.case_id, Status.OPEN, NOW + 9 * HOUR)
    assert reminders.take(store, NOW + 10 * HOUR, SHANGHAI).count == 1


def test_the_pause_stands_in_the_time_line(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + HOUR)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    set_status(casebook, made.case_id, Status.WAITING_PLATFORM, NOW + 2 * HOUR)
    events = cases.case_detail(casebook.store, made.case_id).events
    told = [(event.kind, event.at, event.detail) for event in events]
    assert (EventKind.PAUSED, NOW, "") in told
    assert (EventKind.RESUMED, NOW + 2 * HOUR, "7200") in told


def test_without_a_promise_nothing_is_told(casebook: Casebook) -> None:
    made = log(casebook, follow_up_at=NOW + HOUR)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    kinds = {event.kind for event in cases.case_detail(casebook.store, made.case_id).events}
    assert EventKind.PAUSED not in kinds
    assert [item.deadline.is_paused for item in deadlines.due(casebook.store, NOW + HOUR)] == [
        False
    ]


def test_working_days_that_were_left_are_left(casebook: Casebook) -> None:
    # Monday 10:00 in Shanghai; the review takes five working days.
    start = datetime(2026, 11, 23, 2, tzinfo=UTC)
    made = log(casebook, issue_type="ip-complaint", at=NOW, now=NOW)
    clocks.start_clocks(
        casebook.store, casebook.playbooks, made.case_id, ["appeal-review"], start, "zh_CN", start
    )
    assert theirs(casebook, made.case_id).due_at == datetime(2026, 11, 30, 2, tzinfo=UTC)
    # Tuesday to Saturday: four working days were left, and Monday is the first of them.
    set_status(casebook, made.case_id, Status.WAITING_SELLER, start + timedelta(days=1))
    set_status(casebook, made.case_id, Status.WAITING_PLATFORM, start + timedelta(days=5))
    assert theirs(casebook, made.case_id).due_at == datetime(2026, 12, 3, 2, tzinfo=UTC)


def test_a_clock_set_back_during_the_pause_moves_nothing(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + 10 * HOUR)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    set_status(casebook, made.case_id, Status.OPEN, NOW - timedelta(days=1))
    assert theirs(casebook, made.case_id).due_at == NOW + 10 * HOUR


@pytest.mark.parametrize("kind", [DeadlineKind.OURS, DeadlineKind.FOLLOW_UP])
def test_other_clocks_run_on(casebook: Casebook, kind: DeadlineKind) -> None:
    made = log(casebook)
    deadlines.add_deadline(casebook.store, made.case_id, kind, "", NOW + HOUR, NOW)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    assert len(deadlines.due(casebook.store, NOW + HOUR)) == 1


def test_what_is_promised_while_an_answer_is_owed_begins_paused(casebook: Casebook) -> None:
    made = log(casebook)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    deadlines.add_deadline(casebook.store, made.case_id, DeadlineKind.THEIRS, "", NOW + HOUR, NOW)
    assert theirs(casebook, made.case_id).paused_at == NOW


def test_a_countdown_typed_during_the_pause_is_what_is_left(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + 10 * HOUR)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    number = theirs(casebook, made.case_id).id
    deadlines.set_stated(casebook.store, number, NOW + 9 * HOUR, NOW + 4 * HOUR)
    set_status(casebook, made.case_id, Status.WAITING_PLATFORM, NOW + 20 * HOUR)
    assert theirs(casebook, made.case_id).due_at == NOW + 25 * HOUR


def test_what_comes_back_stands_still_or_runs_as_the_case_does(casebook: Casebook) -> None:
    store = casebook.store
    made = log(casebook, promised_at=NOW + 10 * HOUR)
    number = theirs(casebook, made.case_id).id
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    deadlines.mark_done(store, number, NOW)
    set_status(casebook, made.case_id, Status.WAITING_PLATFORM, NOW + HOUR)
    deadlines.reopen_deadline(store, number, NOW + HOUR)
    assert not theirs(casebook, made.case_id).is_paused
    deadlines.remove_deadline(store, number, NOW + HOUR)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW + 2 * HOUR)
    deadlines.restore_deadline(store, number, NOW + 3 * HOUR)
    assert theirs(casebook, made.case_id).paused_at == NOW + 3 * HOUR


def test_a_trashed_contact_comes_back_with_a_running_clock(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + 10 * HOUR)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    contacts.trash_contact(casebook.store, made.contact_id, NOW + HOUR)
    set_status(casebook, made.case_id, Status.OPEN, NOW + 2 * HOUR)
    contacts.restore_contact(casebook.store, made.contact_id, NOW + 3 * HOUR)
    running = theirs(casebook, made.case_id)
    assert (running.paused_at, running.due_at) == (None, NOW + 11 * HOUR)


def test_a_promise_logged_while_an_answer_is_owed_begins_paused(casebook: Casebook) -> None:
    first = log(casebook)
    set_status(casebook, first.case_id, Status.WAITING_SELLER, NOW)
    entry = ContactEntry(
        ContactFacts(at=NOW, promised_at=NOW + HOUR),
        CaseFacts("product-takedown"),
        case_id=first.case_id,
        status=Status.WAITING_SELLER,
    )
    contacts.log_contact(casebook.store, casebook.playbooks, entry, "zh_CN", NOW)
    assert theirs(casebook, first.case_id).is_paused


def test_a_moment_typed_by_hand_is_counted_by_no_rule_any_more(casebook: Casebook) -> None:
    start = datetime(2026, 11, 20, 3, tzinfo=UTC)
    made = log(casebook, issue_type="ip-complaint")
    clocks.start_clocks(
        casebook.store, casebook.playbooks, made.case_id, ["appeal-review"], start, "zh_CN", NOW
    )
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    number = theirs(casebook, made.case_id).id
    deadlines.change_deadline(casebook.store, number, "", NOW + 30 * HOUR, NOW + 10 * HOUR)
    set_status(casebook, made.case_id, Status.WAITING_PLATFORM, NOW + 20 * HOUR)
    moved = theirs(casebook, made.case_id)
    assert (moved.stated, moved.due_at) == (True, NOW + 40 * HOUR)


def test_the_rule_again_remembers_the_pauses(casebook: Casebook) -> None:
    made = log(casebook, issue_type="ip-complaint")
    store, playbooks = casebook.store, casebook.playbooks
    clocks.start_clocks(store, playbooks, made.case_id, ["ticket-answer"], NOW, "zh_CN", NOW)
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW + HOUR)
    set_status(casebook, made.case_id, Status.WAITING_PLATFORM, NOW + 25 * HOUR)
    number = theirs(casebook, made.case_id).id
    deadlines.set_stated(store, number, NOW + 100 * HOUR, NOW + 26 * HOUR)
    clocks.follow_rule_again(store, playbooks, number, NOW + 26 * HOUR)
    assert theirs(casebook, made.case_id).due_at == NOW + 72 * HOUR


def test_what_rests_cannot_be_put_off(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + HOUR)
    number = theirs(casebook, made.case_id).id
    set_status(casebook, made.case_id, Status.WAITING_SELLER, NOW)
    with pytest.raises(UserError, match="stands still"):
        deadlines.snooze(casebook.store, number, NOW + HOUR, NOW)
    cases.close_case(casebook.store, made.case_id, "赢了", NOW)
    with pytest.raises(UserError, match="closed"):
        deadlines.snooze(casebook.store, number, NOW + HOUR, NOW)
