"""What wants attention now or soon: all that the first screen asks about deadlines."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.store import deadlines

if TYPE_CHECKING:
    from desktop_app.domain.deadline import DueItem
    from desktop_app.store.connection import Store


def due(store: Store, until: datetime, shop: str = "", limit: int = 500) -> tuple[DueItem, ...]:
    """Return the open deadlines that want attention up to a moment (UTC), earliest first.

    Args:
        shop: only this shop's cases, and what concerns all shops; empty for all.
    """
    return deadlines.wanting_attention(store, until, shop, limit)


def count_overdue(store: Store, now: datetime, shop: str = "") -> int:
    """Count the open deadlines that want attention now; ``shop`` as in :func:`due`."""
    return deadlines.count_wanting_attention(store, now, shop)
