"""Whether the platform kept what it promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from .deadline import Deadline


class PromiseState(StrEnum):
    """What became of a promise. The ids are part of the command's contract."""

    KEPT = "kept"
    LATE = "late"
    BROKEN = "broken"
    NOT_DUE = "not-due"
    PAUSED = "paused"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a promise.

    Attributes:
        state: kept in time, late, broken up to now, not due yet, standing still while the seller
            owes an answer, or not due when the case was closed.
        by: how late it came, is or, standing still, had been; how much is left of one that is not
            due or stands still in time; None for the others.
        was_late: whether one that stands still had been broken before.
    """

    state: PromiseState
    by: timedelta | None = None
    was_late: bool = False


def fate_of(deadline: Deadline, now: datetime, closed_at: datetime | None) -> Fate:
    """Tell what became of a promise.

    Args:
        deadline: one of the kind *theirs*.
        now: this moment (UTC).
        closed_at: when its case was closed (UTC), None while it is open.
    """
    due_at = deadline.due_at
    if deadline.done_at is not None:
        late = deadline.done_at - due_at
        return Fate(PromiseState.LATE, late) if late > timedelta() else Fate(PromiseState.KEPT)
    if closed_at is not None:
        if due_at <= closed_at and not deadline.is_paused:
            return Fate(PromiseState.BROKEN, closed_at - due_at)
        return Fate(PromiseState.LAPSED)
    if deadline.paused_at is not None:
        was_late = due_at <= deadline.paused_at
        return Fate(PromiseState.PAUSED, abs(due_at - deadline.paused_at), was_late)
    if due_at <= now:
        return Fate(PromiseState.BROKEN, now - due_at)
    return Fate(PromiseState.NOT_DUE, due_at - now)
