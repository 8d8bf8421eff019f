"""Deadlines: add, change, answer, put off, and what is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from desktop_app.domain.case import Status
from desktop_app.domain.contact import FollowUpStatus
from desktop_app.domain.deadline import Deadline, DeadlineKind, DueItem
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.store import contacts, deadlines
from desktop_app.store.connection import Store

from . import lookup
from .changes import Change, of_case
from .settling import changed, settle, settle_follow_up


def deadlines_of(store: Store, case_id: int) -> tuple[Deadline, ...]:
    """Return a case's deadlines, open ones first, earliest first."""
    return deadlines.of_case(store, case_id)


def due(store: Store, until: datetime, shop: str = "", limit: int = 500) -> tuple[DueItem, ...]:
    """Return the open deadlines that want attention up to a moment (UTC), earliest first.

    Args:
        shop: only this shop's cases, and what concerns all shops; empty for all.
    """
    return deadlines.wanting_attention(store, until, shop, limit)


def count_overdue(store: Store, now: datetime, shop: str = "") -> int:
    """Count the open deadlines that want attention now; ``shop`` as in :func:`due`."""
    return deadlines.count_wanting_attention(store, now, shop)


def add_deadline(
    store: Store,
    case_id: int,
    kind: DeadlineKind,
    title: str,
    due_at: datetime,
    now: datetime,
    rule_id: str = "",
    repeats: str = "",
) -> Change:
    """Give a case a deadline.

    Args:
        due_at: when it falls due (UTC); may lie in the past.
        rule_id: id of the playbook's deadline that it comes from, empty for own ones.
        repeats: when it asks again until it is answered; see :mod:`.chasing`.
    """
    insert_deadline(
        store,
        deadlines.NewDeadline(
            case_id, kind, due_at, title.strip(), rule_id=rule_id, repeats=repeats
        ),
        now,
    )
    return of_case(case_id)


def insert_deadline(store: Store, new: deadlines.NewDeadline, now: datetime) -> int:
    """Write a deadline of a case in a transaction of its own; return its number."""
    assert new.case_id is not None
    with store.transaction():
        case = lookup.live_case(store, new.case_id)
        if new.kind is DeadlineKind.THEIRS and case.status is Status.WAITING_SELLER:
            new = replace(new, paused_at=now)
        deadline_id = deadlines.add(store, new, now)
        settle(store, lookup.deadline(store, deadline_id), now)
    return deadline_id


def change_deadline(
    store: Store, deadline_id: int, title: str, due_at: datetime, now: datetime
) -> Change:
    """Give a deadline another title and moment. A contact's own time follows."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        deadlines.set_title(store, deadline_id, title.strip(), now)
        _move(store, deadline, due_at, now)
        settle(store, deadline, now)
    return changed(deadline)


def set_stated(store: Store, deadline_id: int, due_at: datetime, now: datetime) -> Change:
    """Write the moment that the platform's own countdown gives. It overrides the rule."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        deadlines.set_stated(store, deadline_id, True, now)
        _move(store, deadline, due_at, now)
        settle(store, deadline, now)
    return changed(deadline)


def _move(store: Store, deadline: Deadline, due_at: datetime, now: datetime) -> None:
    """Give a deadline another moment, with the contact that set it."""
    if due_at == deadline.due_at:
        return
    if deadline.paused_at is not None:
        # What is left now is left once the clock runs again, later by the whole pause.
        due_at -= max(now - deadline.paused_at, timedelta())
    deadlines.move(store, deadline.id, due_at, now)
    tell_contact(store, deadline, due_at, now)


def mark_done(store: Store, deadline_id: int, now: datetime) -> Change:
    """Mark a deadline as answered; doing it twice keeps the first time.

    One that asks again was answered for today only: it moves to its next time.
    """
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        answer(store, deadline, now)
        settle(store, deadline, now)
    return changed(deadline)


def answer(store: Store, deadline: Deadline, now: datetime) -> None:
    """Like :func:`mark_done`, inside a transaction; what is derived is left to the caller."""
    if deadline.done_at is not None:
        return
    if deadline.repeats:
        # Imported here: few ask again, and counting working days takes the calendar of holidays.
        from .chasing import next_time

        deadlines.move(store, deadline.id, next_time(deadline.repeats, now), now)
    else:
        deadlines.set_done_at(store, deadline.id, now, now)
        settle_follow_up(store, deadline.contact_id, now)


def stop_repeating(store: Store, deadline_id: int, now: datetime) -> Change:
    """Mark a deadline that asks again as answered for good."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        if deadline.done_at is None:
            deadlines.set_done_at(store, deadline_id, now, now)
            settle_follow_up(store, deadline.contact_id, now)
        settle(store, deadline, now)
    return changed(deadline)


def set_due_again(store: Store, deadline_id: int, due_at: datetime, now: datetime) -> Change:
    """Take back that a deadline which asks again was answered for today.

    Args:
        due_at: when it was due before (UTC).
    """
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        deadlines.move(store, deadline_id, due_at, now)
        settle(store, deadline, now)
    return changed(deadline)


def reopen_deadline(store: Store, deadline_id: int, now: datetime) -> Change:
    """Take back that a deadline was answered."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        deadlines.set_done_at(store, deadline_id, None, now)
        settle_follow_up(store, deadline.contact_id, now)
        settle(store, deadline, now)
    return changed(deadline)


def snooze(store: Store, deadline_id: int, until: datetime, now: datetime) -> Change:
    """Put a deadline off: it does not ask for attention before a moment.

    Raises:
        UserError: the moment has passed, or the deadline was answered.
    """
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        if deadline.done_at is not None:
            raise UserError(msg("Deadline {number} is already done."), number=deadline_id)
        if until <= now:
            raise UserError(msg("A reminder can only be put off to a time in the future."))
        deadlines.set_snoozed_until(store, deadline.id, until, now)
        settle(store, deadline, now)
    return changed(deadline)


def remove_deadline(store: Store, deadline_id: int, now: datetime) -> Change:
    """Take a deadline away."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        deadlines.set_deleted_at(store, deadline_id, now, now)
        tell_contact(store, deadline, None, now)
        settle_follow_up(store, deadline.contact_id, now)
        settle(store, deadline, now)
    return changed(deadline)


def restore_deadline(store: Store, deadline_id: int, now: datetime) -> Change:
    """Put back a deadline that :func:`remove_deadline` took away."""
    with store.transaction():
        deadlines.set_deleted_at(store, deadline_id, None, now)
        deadline = lookup.live_deadline(store, deadline_id)
        tell_contact(store, deadline, deadline.due_at, now)
        settle_follow_up(store, deadline.contact_id, now)
        settle(store, deadline, now)
    return changed(deadline)


def tell_contact(store: Store, deadline: Deadline, due_at: datetime | None, now: datetime) -> None:
    """Let the contact in which a deadline was set show the deadline's new time."""
    if deadline.contact_id is None:
        return
    facts = lookup.contact(store, deadline.contact_id).facts
    if deadline.kind is DeadlineKind.THEIRS:
        facts = replace(facts, promised_at=due_at)
    else:
        facts = replace(facts, follow_up_at=due_at)
    if facts.promised_at is None and facts.follow_up_at is None:
        facts = replace(facts, follow_up_status=FollowUpStatus.NONE)
    contacts.set_facts(store, deadline.contact_id, facts, now)
