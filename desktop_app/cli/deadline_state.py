"""Where a deadline stands."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from desktop_app.domain.deadline import Deadline


class State(StrEnum):
    """Where a deadline stands. The ids are part of what ``--json`` writes."""

    OPEN = "open"
    OVERDUE = "overdue"
    SNOOZED = "snoozed"
    PAUSED = "paused"
    DONE = "done"


def state_of(deadline: Deadline, now: datetime) -> State:
    """Tell where a deadline stands at a moment (UTC)."""
    if deadline.done_at is not None:
        return State.DONE
    if deadline.is_paused:
        return State.PAUSED
    if deadline.attention_at > max(now, deadline.due_at):
        return State.SNOOZED
    return State.OVERDUE if deadline.due_at <= now else State.OPEN
