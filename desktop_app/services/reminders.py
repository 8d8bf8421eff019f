"""Which reminders have to be shown now, and that they were shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.deadline import DueItem
from desktop_app.store import deadlines
from desktop_app.store.connection import Store


def reminders_to_ring(store: Store, now: datetime) -> tuple[DueItem, ...]:
    """Return the deadlines that want attention now and were not shown yet, earliest first."""
    return deadlines.to_ring(store, now)


def reminder(store: Store, deadline_id: int) -> DueItem | None:
    """Return one deadline with its case's facts; None when it is no longer there."""
    return deadlines.due_item(store, deadline_id)


def mark_rung(store: Store, items: Sequence[DueItem], now: datetime) -> None:
    """Write that reminders were shown, for the moments at which they wanted attention."""
    if not items:
        return
    with store.transaction():
        for item in items:
            deadlines.set_rung_at(store, item.deadline.id, item.deadline.attention_at, now)


def next_reminder_at(store: Store, now: datetime) -> datetime | None:
    """Return the next moment (UTC) at which a reminder wants attention, None if there is none."""
    return deadlines.next_attention(store, now)
