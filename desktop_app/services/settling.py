"""What has to follow when a deadline was written."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.contact import FollowUpStatus
from desktop_app.domain.deadline import Deadline
from desktop_app.store import cases, contacts, deadlines, rings
from desktop_app.store.connection import Store

from .changes import Change, of_case


def settle(store: Store, deadline: Deadline, now: datetime) -> None:
    """Bring up to date what is derived from a deadline, inside a transaction."""
    if deadline.case_id is None:
        rings.refresh_deadlines(store, [deadline.id])
    else:
        cases.refresh_derived(store, deadline.case_id, now)


def changed(deadline: Deadline) -> Change:
    """Return what has changed with a deadline."""
    return Change(lists=True) if deadline.case_id is None else of_case(deadline.case_id)


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
