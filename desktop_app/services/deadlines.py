"""Deadlines: add, change, answer, put off, and what is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from desktop_app.domain.case import Status
from desktop_app.domain.contact import FollowUpStatus
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.store import checklist, contacts, deadlines
from desktop_app.store.connection import Store

from . import lookup
from .attention import count_overdue as count_overdue
from .attention import due as due
from .changes import Change, of_case
from .settling import changed, settle, settle_follow_up


def deadlines_of(store: Store, case_id: int) -> tuple[Deadline, ...]:
    """Return a case's deadlines, open ones first, earliest first."""
    return deadlines.of_case(store, case_id)


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
            new = new._replace(paused_at=now)
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
        move_by_hand(store, deadline, due_at, now)
        if due_at != deadline.due_at:
            tell_contact(store, deadline, due_at, now)
        settle(store, deadline, now)
    return changed(deadline)


def set_stated(store: Store, deadline_id: int, due_at: datetime, now: datetime) -> Change:
    """Write the moment that the platform's own countdown gives. It overrides the rule."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        deadlines.set_stated(store, deadline_id, True, now)
        move_by_hand(store, deadline, due_at, now)
        if due_at != deadline.due_at:
            tell_contact(store, deadline, due_at, now)
        settle(store, deadline, now)
    return changed(deadline)


def move_by_hand(store: Store, deadline: Deadline, due_at: datetime, now: datetime) -> None:
    """Give a deadline the moment that the seller typed, inside a transaction.

    It overrides a rule from then on.
    """
    if due_at == deadline.due_at:
        return
    if deadline.unit and not deadline.stated:
        deadlines.set_stated(store, deadline.id, True, now)
    if deadline.paused_at is not None:
        # What is left now is left once the clock runs again, later by the whole pause.
        due_at -= max(now - deadline.paused_at, timedelta())
    deadlines.move(store, deadline.id, due_at, now)


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

        following = next_time(deadline.repeats, max(now, deadline.due_at))
        deadlines.move(store, deadline.id, following, now)
    else:
        _finish(store, deadline, now)


def answer_for(
    store: Store, case_id: int, deadline_ids: Sequence[int], at: datetime, now: datetime
) -> tuple[Deadline, ...]:
    """Answer deadlines of a case, or of the whole shop, inside a transaction; return them.

    What is derived from the case is left to the caller.

    Args:
        at: when they were answered (UTC), which may be long before it is written down: by it a
            promise was kept or broken.
        now: this moment (UTC).

    Raises:
        UserError: one belongs to another case.
    """
    answered = tuple(lookup.deadline(store, number) for number in deadline_ids)
    for deadline in answered:
        if deadline.case_id not in (case_id, None):
            raise UserError(
                msg("Deadline {number} belongs to case {case}. Log the contact in that case."),
                number=deadline.id,
                case=deadline.case_id,
            )
        answer(store, deadline, now)
        if deadline.done_at is None and not deadline.repeats:
            deadlines.set_done_at(store, deadline.id, min(at, now), now)
        if deadline.case_id is None:
            settle(store, deadline, now)
    return answered


def _finish(store: Store, deadline: Deadline, now: datetime) -> None:
    _end_pause(store, deadline, now)
    deadlines.set_done_at(store, deadline.id, now, now)
    settle_follow_up(store, deadline.contact_id, now)


def _end_pause(store: Store, deadline: Deadline, now: datetime) -> None:
    """What is answered or taken away stands still no more; it may come back at another time."""
    if deadline.is_paused:
        # Imported here: few clocks stand still.
        from .pauses import end_pause

        end_pause(store, deadline, now)


def _pause_if_owed(store: Store, deadline: Deadline, now: datetime) -> None:
    if deadline.kind is DeadlineKind.THEIRS and deadline.case_id is not None:
        from .pauses import pause_if_owed

        pause_if_owed(store, deadline.case_id, now)


def stop_repeating(store: Store, deadline_id: int, now: datetime) -> Change:
    """Mark a deadline that asks again as answered for good."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        if deadline.done_at is None:
            _finish(store, deadline, now)
        settle(store, deadline, now)
    return changed(deadline)


def set_due_again(store: Store, deadline_id: int, due_at: datetime, now: datetime) -> Change:
    """Take back that a deadline which asks again was answered for today.

    Args:
        due_at: when it was due before (UTC).
    """
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        from .chasing import next_time

        again_at = next_time(deadline.repeats, max(now, due_at)) if deadline.repeats else None
        deadlines.put_back(store, deadline_id, due_at, again_at, now)
        settle(store, deadline, now)
    return changed(deadline)


def reopen_deadline(store: Store, deadline_id: int, now: datetime) -> Change:
    """Take back that a deadline was answered.

    Raises:
        UserError: it reminds of evidence that the seller has.
    """
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        row_id = deadline.checklist_item_id
        if row_id is not None and not checklist.is_missing(store, row_id):
            raise UserError(msg("This evidence is there. Change that in the checklist."))
        deadlines.set_done_at(store, deadline_id, None, now)
        _pause_if_owed(store, deadline, now)
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
        _refuse_resting(store, deadline)
        deadlines.set_snoozed_until(store, deadline, until, now)
        settle(store, deadline, now)
    return changed(deadline)


def _refuse_resting(store: Store, deadline: Deadline) -> None:
    """Refuse to put off what does not ring anyway."""
    if deadline.is_paused:
        raise UserError(
            msg("The clock of deadline {number} stands still while you owe an answer."),
            number=deadline.id,
        )
    if deadline.case_id is None:
        return
    if lookup.case(store, deadline.case_id).status is Status.CLOSED:
        raise UserError(
            msg("Case {number} is closed: its deadlines rest."), number=deadline.case_id
        )


def remove_deadline(store: Store, deadline_id: int, now: datetime) -> Change:
    """Take a deadline away."""
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        _end_pause(store, deadline, now)
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
        if deadline.contact_id is not None:
            lookup.live_contact(store, deadline.contact_id)
        _pause_if_owed(store, deadline, now)
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
