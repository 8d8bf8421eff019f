"""Deadlines: add, change, answer, put off, and what is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from desktop_app.domain.contact import FollowUpStatus
from desktop_app.domain.deadline import Deadline, DeadlineKind, DueItem
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.store import cases, contacts, deadlines
from desktop_app.store.connection import Store

from . import lookup
from .changes import Change, of_case


def deadlines_of(store: Store, case_id: int) -> tuple[Deadline, ...]:
    """Return a case's deadlines, open ones first, earliest first."""
    return deadlines.of_case(store, case_id)


def due(store: Store, until: datetime, shop: str = "", limit: int = 500) -> tuple[DueItem, ...]:
    """Return the open deadlines that want attention up to a moment (UTC), earliest first."""
    return deadlines.wanting_attention(store, until, shop, limit)


def count_overdue(store: Store, now: datetime) -> int:
    """Count the open deadlines that want attention now."""
    return deadlines.count_overdue(store, now)


def add_deadline(
    store: Store,
    case_id: int,
    kind: DeadlineKind,
    title: str,
    due_at: datetime,
    now: datetime,
    rule_id: str = "",
) -> Change:
    """Give a case a deadline.

    Args:
        due_at: when it falls due (UTC); may lie in the past.
        rule_id: id of the playbook's deadline that it comes from, empty for own ones.
    """
    with store.transaction():
        lookup.live_case(store, case_id)
        new = deadlines.NewDeadline(case_id, kind, due_at, title.strip(), rule_id=rule_id)
        deadlines.add(store, new, now)
        cases.refresh_derived(store, case_id, now)
    return of_case(case_id)


def change_deadline(
    store: Store, deadline_id: int, title: str, due_at: datetime, now: datetime
) -> Change:
    """Give a deadline another title and moment. A contact's own time follows."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        deadlines.change(store, deadline_id, title.strip(), due_at, now)
        _tell_contact(store, deadline, due_at, now)
        cases.refresh_derived(store, deadline.case_id, now)
    return of_case(deadline.case_id)


def mark_done(store: Store, deadline_id: int, now: datetime) -> Change:
    """Mark a deadline as answered; doing it twice keeps the first time."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        if deadline.done_at is None:
            deadlines.set_done_at(store, deadline_id, now, now)
            settle_follow_up(store, deadline.contact_id, now)
            cases.refresh_derived(store, deadline.case_id, now)
    return of_case(deadline.case_id)


def reopen_deadline(store: Store, deadline_id: int, now: datetime) -> Change:
    """Take back that a deadline was answered."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        deadlines.set_done_at(store, deadline_id, None, now)
        settle_follow_up(store, deadline.contact_id, now)
        cases.refresh_derived(store, deadline.case_id, now)
    return of_case(deadline.case_id)


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
        deadlines.set_snoozed_until(store, deadline, until, now)
        cases.refresh_derived(store, deadline.case_id, now)
    return of_case(deadline.case_id)


def remove_deadline(store: Store, deadline_id: int, now: datetime) -> Change:
    """Take a deadline away."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        deadlines.set_deleted_at(store, deadline_id, now, now)
        _tell_contact(store, deadline, None, now)
        settle_follow_up(store, deadline.contact_id, now)
        cases.refresh_derived(store, deadline.case_id, now)
    return of_case(deadline.case_id)


def restore_deadline(store: Store, case_id: int, deadline_id: int, now: datetime) -> Change:
    """Put back a deadline that :func:`remove_deadline` took away."""
    with store.transaction():
        lookup.live_case(store, case_id)
        deadlines.set_deleted_at(store, deadline_id, None, now)
        deadline = lookup.deadline(store, deadline_id)
        _tell_contact(store, deadline, deadline.due_at, now)
        settle_follow_up(store, deadline.contact_id, now)
        cases.refresh_derived(store, case_id, now)
    return of_case(case_id)


def settle_follow_up(store: Store, contact_id: int | None, now: datetime) -> None:
    """Bring a contact's follow-up status in line with its deadlines, inside a transaction.

    A contact without deadlines keeps the status that the seller gave it.
    """
    if contact_id is None:
        return
    own = deadlines.of_contact(store, contact_id)
    if not own:
        return
    is_done = all(deadline.done_at is not None for deadline in own)
    status = FollowUpStatus.DONE if is_done else FollowUpStatus.PENDING
    contacts.set_follow_up_status(store, contact_id, status, now)


def _tell_contact(store: Store, deadline: Deadline, due_at: datetime | None, now: datetime) -> None:
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
