"""The platform's clock stands still while the seller owes an answer."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop_app.domain.case import EventKind, Status
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.playbook import Unit
from desktop_app.domain.workdays import SHANGHAI, working_days_between
from desktop_app.store import cases, deadlines, events
from desktop_app.store.connection import Store

from .workdays import is_workday, working_days_later


def pause_theirs(store: Store, case_id: int, now: datetime) -> None:
    """Stop the platform's clocks of a case, inside a transaction, and note it in the time line."""
    if _stop_running(store, case_id, now):
        events.add(store, case_id, EventKind.PAUSED, "", now)


def pause_if_owed(store: Store, case_id: int, now: datetime) -> None:
    """Stop clocks that were set or came back while the seller owes an answer, in a transaction."""
    case = cases.get(store, case_id)
    if case is not None and case.status is Status.WAITING_SELLER:
        _stop_running(store, case_id, now)


def resume_theirs(store: Store, case_id: int, now: datetime) -> None:
    """Let the platform's clocks of a case run again, later by the pause, inside a transaction."""
    paused = [one for one in _theirs(store, case_id) if one.paused_at is not None]
    for deadline in paused:
        end_pause(store, deadline, now)
    if paused:
        since = min(one.paused_at for one in paused if one.paused_at is not None)
        length = max(now - since, timedelta())
        detail = str(int(length.total_seconds()))
        events.add(store, case_id, EventKind.RESUMED, detail, now)


def end_pause(store: Store, deadline: Deadline, now: datetime) -> None:
    """Let one clock run again, later by the pause, inside a transaction.

    A promise that was broken before the pause stays broken since then.
    """
    if deadline.paused_at is None:
        return
    deadlines.set_paused_at(store, deadline.id, None, now)
    if deadline.paused_at < now and deadline.paused_at < deadline.due_at:
        deadlines.shift(store, deadline, due_after_pause(deadline, now), now)


def paused_since(store: Store, case_id: int, since: datetime) -> timedelta:
    """Return how long a case's clocks have stood still since a moment (UTC), by its time line."""
    total = timedelta()
    for event in events.of_case(store, case_id):
        if event.kind is EventKind.RESUMED and event.at > since and event.detail.isdecimal():
            total += min(timedelta(seconds=int(event.detail)), event.at - since)
    return total


def due_after_pause(deadline: Deadline, now: datetime) -> datetime:
    """Return when a paused deadline falls due if its clock runs again now (UTC).

    What was left is left: the same span or, for a rule that counts working days, as many of these.
    """
    assert deadline.paused_at is not None
    counts_days = deadline.unit == Unit.WORKING_DAYS and not deadline.stated
    if not counts_days:
        return deadline.due_at + (now - deadline.paused_at)
    left = working_days_between(deadline.paused_at, deadline.due_at, is_workday)
    day = working_days_later(now, left).moment.astimezone(SHANGHAI).date()
    clock = deadline.due_at.astimezone(SHANGHAI).timetz()
    moment = datetime.combine(day, clock).astimezone(deadline.due_at.tzinfo)
    return max(moment, now)


def _stop_running(store: Store, case_id: int, now: datetime) -> bool:
    running = [one for one in _theirs(store, case_id) if not one.is_paused]
    for deadline in running:
        deadlines.set_paused_at(store, deadline.id, now, now)
    return bool(running)


def _theirs(store: Store, case_id: int) -> list[Deadline]:
    return [
        one
        for one in deadlines.of_case(store, case_id)
        if one.kind is DeadlineKind.THEIRS and one.done_at is None
    ]
