"""What the seller told of: an event in the time line, and taking it back with what it started."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.case import EventKind
from desktop_app.domain.deadline import Deadline
from desktop_app.domain.times import from_text, to_text
from desktop_app.store import cases, deadlines, events
from desktop_app.store.connection import Store

from .changes import Change, of_case


@dataclass(frozen=True, slots=True)
class Happening:
    """What an event of the kind ``HAPPENED`` tells.

    Attributes:
        at: when it happened (UTC); it was written down later.
        words: what it was.
    """

    at: datetime
    words: str


def tell(store: Store, case_id: int, words: str, at: datetime, now: datetime) -> None:
    """Write into the time line that something happened at a moment (UTC), in a transaction.

    What stands there already is not told twice.
    """
    detail = f"{to_text(at)} {words}"
    known = events.of_case(store, case_id)
    if not any(one.kind is EventKind.HAPPENED and one.detail == detail for one in known):
        events.add(store, case_id, EventKind.HAPPENED, detail, now)


def told(detail: str) -> Happening | None:
    """Return what :func:`tell` wrote as an event's detail, None for anything else."""
    moment, _, words = detail.partition(" ")
    try:
        return Happening(from_text(moment), words)
    except ValueError:
        return None


def take_back(
    store: Store,
    case_id: int,
    event_ids: Iterable[int],
    made_ids: Iterable[int],
    before: Iterable[Deadline],
    now: datetime,
) -> Change:
    """Take back what the seller told, with the deadlines that it started.

    Args:
        event_ids: what it wrote into the time line.
        made_ids: the deadlines that are there because of it; they go away.
        before: deadlines that were counted anew, as they were; what was answered since stays.
    """
    with store.transaction():
        for event_id in event_ids:
            events.set_deleted_at(store, event_id, now, now)
        for deadline_id in made_ids:
            deadlines.set_deleted_at(store, deadline_id, now, now)
        for deadline in before:
            _set_back(store, deadline, now)
        cases.refresh_derived(store, case_id, now)
    return of_case(case_id)


def _set_back(store: Store, before: Deadline, now: datetime) -> None:
    current = deadlines.get(store, before.id)
    if current is None or current.done_at is not None:
        return
    deadlines.set_started_at(store, before.id, before.started_at, now)
    deadlines.set_stated(store, before.id, before.stated, now)
    deadlines.put_back(store, before.id, before.due_at, before.again_at, now)
    if current.is_paused and before.is_paused:
        deadlines.set_paused_at(store, before.id, before.paused_at, now)
    if before.snoozed_until is not None and before.snoozed_until > now:
        restored = deadlines.get(store, before.id)
        assert restored is not None
        deadlines.set_snoozed_until(store, restored, before.snoozed_until, now)
