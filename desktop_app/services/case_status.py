"""Writing a case's status and what follows from it."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.case import Case, EventKind, Status
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.store import cases, events
from desktop_app.store.connection import Store

from . import lookup


def write_status(store: Store, case_id: int, status: Status, now: datetime) -> None:
    """Give a case another status, inside a transaction, and note it in its time line.

    Raises:
        UserError: a case without an outcome cannot be closed.
    """
    if change_status(store, case_id, status, now):
        cases.refresh_derived(store, case_id, now)


def change_status(store: Store, case_id: int, status: Status, now: datetime) -> bool:
    """Like :func:`write_status`, for a caller that brings the derived columns up to date later.

    Returns:
        True when the case had another status before.
    """
    case = lookup.live_case(store, case_id)
    if case.status is status:
        return False
    if status is Status.CLOSED:
        if not case.outcome.strip():
            raise UserError(msg("Say how the case ended (its outcome) before you close it."))
        cases.set_closed_at(store, case_id, now, now)
        events.add(store, case_id, EventKind.CLOSED, case.outcome, now)
    elif case.status is Status.CLOSED:
        cases.set_closed_at(store, case_id, None, now)
        events.add(store, case_id, EventKind.REOPENED, status.value, now)
    else:
        events.add(store, case_id, EventKind.STATUS, status.value, now)
    cases.set_status(store, case_id, status, now)
    _stop_or_start_their_clock(store, case, status, now)
    return True


def _stop_or_start_their_clock(store: Store, before: Case, status: Status, now: datetime) -> None:
    """While the seller owes an answer, the platform's promises do not run out."""
    if Status.WAITING_SELLER not in (before.status, status):
        return
    # Imported here: most changes of status stop no clock, and to start one takes the calendar.
    from .pauses import pause_theirs, resume_theirs

    if status is Status.WAITING_SELLER:
        pause_theirs(store, before.id, now)
    else:
        resume_theirs(store, before.id, now)
