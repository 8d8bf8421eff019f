"""Deadlines, snoozing, and which reminders ring."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from desktop_app.domain.deadline import AgendaGroup, DeadlineKind, agenda_group
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, contacts, deadlines, reminders
from desktop_app.services.casebook import Casebook
from tests.casebooks import NOW, log

HOUR = timedelta(hours=1)


def ring(casebook: Casebook, hours: float) -> list[int]:
    """Show what has to be shown so many hours from now, and return its deadlines' numbers."""
    now = NOW + timedelta(hours=hours)
    rung = reminders.take(casebook.store, now, UTC)
    reminders.confirm(casebook.store, rung.items, now)
    return [item.deadline.id for item in rung.items]


def test_each_reminder_rings_once_and_again_after_a_snooze(casebook: Casebook) -> None:
    log(casebook, promised_at=NOW + HOUR)
    assert ring(casebook, 0.5) == []
    assert ring(casebook, 1) == [1]
    assert ring(casebook, 1.5) == []
    deadlines.snooze(casebook.store, 1, NOW + 3 * HOUR, NOW + 2 * HOUR)
    assert ring(casebook, 2.5) == []
    assert ring(casebook, 3) == [1]
    assert ring(casebook, 100) == []


def test_what_fell_due_while_off_rings_with_its_own_time(casebook: Casebook) -> None:
    log(casebook, promised_at=NOW + HOUR)
    rung = reminders.take(casebook.store, NOW + timedelta(days=7), UTC)
    assert [item.deadline.due_at for item in rung.items] == [NOW + HOUR]


def test_done_and_moved_deadlines_do_not_ring(casebook: Casebook) -> None:
    log(casebook, promised_at=NOW + HOUR, follow_up_at=NOW + HOUR)
    deadlines.mark_done(casebook.store, 1, NOW)
    deadlines.change_deadline(casebook.store, 2, "改期", NOW + 9 * HOUR, NOW)
    assert ring(casebook, 2) == []
    assert ring(casebook, 9) == [2]
    deadlines.reopen_deadline(casebook.store, 1, NOW)
    assert ring(casebook, 10) == [1]


def test_next_reminder_is_known(casebook: Casebook) -> None:
    assert reminders.next_reminder_at(casebook.store, NOW) is None
    log(casebook, promised_at=NOW + HOUR, follow_up_at=NOW + 2 * HOUR)
    assert reminders.next_reminder_at(casebook.store, NOW) == NOW + HOUR
    assert reminders.next_reminder_at(casebook.store, NOW + HOUR) == NOW + 2 * HOUR


def test_next_reminder_is_never_that_of_a_closed_or_trashed_case(casebook: Casebook) -> None:
    closed = log(casebook, promised_at=NOW + HOUR)
    trashed = log(casebook, promised_at=NOW + 2 * HOUR)
    log(casebook, promised_at=NOW + 3 * HOUR)
    cases.close_case(casebook.store, closed.case_id, "赢了", NOW)
    cases.trash_case(casebook.store, trashed.case_id, NOW)
    assert reminders.next_reminder_at(casebook.store, NOW) == NOW + 3 * HOUR


def test_snooze_needs_the_future_and_an_open_deadline(casebook: Casebook) -> None:
    log(casebook, promised_at=NOW + HOUR)
    with pytest.raises(UserError, match="future"):
        deadlines.snooze(casebook.store, 1, NOW, NOW)
    deadlines.mark_done(casebook.store, 1, NOW)
    with pytest.raises(UserError, match="already done"):
        deadlines.snooze(casebook.store, 1, NOW + HOUR, NOW)
    with pytest.raises(UserError, match="no deadline"):
        deadlines.mark_done(casebook.store, 99, NOW)


def test_change_of_a_promise_is_seen_in_its_contact(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + HOUR)
    deadlines.change_deadline(casebook.store, 1, "", NOW + 5 * HOUR, NOW)
    contact = contacts.contact(casebook.store, made.contact_id)
    assert contact.facts.promised_at == NOW + 5 * HOUR
    deadlines.remove_deadline(casebook.store, 1, NOW)
    assert contacts.contact(casebook.store, made.contact_id).facts.promised_at is None
    assert cases.case_detail(casebook.store, made.case_id).case.next_due_at is None
    deadlines.restore_deadline(casebook.store, 1, NOW)
    contact = contacts.contact(casebook.store, made.contact_id)
    assert contact.facts.promised_at == NOW + 5 * HOUR


def test_agenda_groups(casebook: Casebook) -> None:
    case_id = log(casebook).case_id
    today_end = NOW + 13 * HOUR
    for kind, hours in (
        (DeadlineKind.OURS, -1),
        (DeadlineKind.THEIRS, -1),
        (DeadlineKind.OURS, 2),
        (DeadlineKind.FOLLOW_UP, 48),
    ):
        deadlines.add_deadline(casebook.store, case_id, kind, "举证", NOW + hours * HOUR, NOW)
    groups = [
        agenda_group(item.deadline, NOW, today_end)
        for item in deadlines.due(casebook.store, NOW + timedelta(days=7))
    ]
    assert groups == [
        AgendaGroup.OVERDUE,
        AgendaGroup.BROKEN_PROMISE,
        AgendaGroup.TODAY,
        AgendaGroup.NEXT_DAYS,
    ]
    assert deadlines.count_overdue(casebook.store, NOW) == 2
    deadlines.snooze(casebook.store, 1, NOW + HOUR, NOW)
    assert deadlines.count_overdue(casebook.store, NOW) == 1
