"""What is to be announced now, claimed by whoever shows it, and what was shown.

A claim is written before a notification is sent and settled once it was taken. So a program that
is killed in between leaves a trace: what it claimed is neither lost nor sent a second time.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from desktop_app.domain.deadline import Deadline, DueItem
from desktop_app.domain.times import optional_from_text, optional_to_text, to_text

from .connection import Store
from .deadline_rows import DUE_COLUMNS, due_item, from_row

_FROM = f"SELECT {DUE_COLUMNS} FROM deadlines d LEFT JOIN cases c ON c.id = d.case_id"


def is_any_due(store: Store, now: datetime, *, in_quiet: bool) -> bool:
    """Tell whether something is to be announced now that nobody has claimed.

    Args:
        in_quiet: only what quiet hours do not hold back.
    """
    sql = f"SELECT 1 FROM deadlines WHERE {_is_due(in_quiet)} LIMIT 1"
    return store.value(sql, {"now": to_text(now)}) is not None


def due(store: Store, now: datetime, *, in_quiet: bool, limit: int) -> tuple[DueItem, ...]:
    """Return what is to be announced now and nobody has claimed, earliest first."""
    rows = store.rows(
        f"{_FROM} WHERE {_is_due(in_quiet)} ORDER BY ring_at, d.id LIMIT :limit",
        {"now": to_text(now), "limit": limit},
    )
    return tuple(due_item(row) for row in rows)


def count_due(store: Store, now: datetime, *, in_quiet: bool) -> int:
    """Count what is to be announced now and nobody has claimed."""
    sql = f"SELECT count(*) FROM deadlines WHERE {_is_due(in_quiet)}"
    return int(store.value(sql, {"now": to_text(now)}))


def claim_due(store: Store, now: datetime, *, in_quiet: bool) -> tuple[datetime, int]:
    """Claim all that is to be announced now, inside a transaction.

    Returns:
        The moment of the claim, which is no other claim's, and how many were claimed.
    """
    claim = now
    taken = "SELECT 1 FROM deadlines WHERE ringing_at = ?"
    while store.value(taken, [to_text(claim)]) is not None:
        claim += timedelta(seconds=1)
    sql = f"UPDATE deadlines SET ringing_at = :claim WHERE {_is_due(in_quiet)}"
    values = {"now": to_text(now), "claim": to_text(claim)}
    return claim, store.conn.execute(sql, values).rowcount


def claimed_at(store: Store, moment: datetime, limit: int) -> tuple[DueItem, ...]:
    """Return what was claimed at a moment, earliest first."""
    rows = store.rows(
        f"{_FROM} WHERE d.ringing_at = :at ORDER BY d.ring_at, d.id LIMIT :limit",
        {"at": to_text(moment), "limit": limit},
    )
    return tuple(due_item(row) for row in rows)


def _is_due(in_quiet: bool) -> str:
    return f"{'urgent_at' if in_quiet else 'ring_at'} <= :now AND ringing_at IS NULL"


def claimed_before(store: Store, moment: datetime, after: datetime) -> tuple[DueItem, ...]:
    """Return what was claimed before a moment, or by a clock that stood later than ``after``."""
    rows = store.rows(
        f"{_FROM} WHERE d.ringing_at IS NOT NULL AND d.attention_at IS NOT NULL "
        "AND (d.ringing_at < ? OR d.ringing_at > ?) "
        "ORDER BY d.due_at, d.id",
        [to_text(moment), to_text(after)],
    )
    return tuple(due_item(row) for row in rows)


def claimed(store: Store, ids: Iterable[int]) -> tuple[Deadline, ...]:
    """Return those of some deadlines that are claimed, as they are now."""
    sql = "SELECT * FROM deadlines WHERE id = ? AND ringing_at IS NOT NULL"
    rows = (store.row(sql, [number]) for number in ids)
    return tuple(from_row(row) for row in rows if row is not None)


def release(store: Store, moment: datetime) -> None:
    """Give back what was claimed at a moment, inside a transaction."""
    store.conn.execute(
        "UPDATE deadlines SET ringing_at = NULL WHERE ringing_at = ?", [to_text(moment)]
    )


def set_rung(store: Store, deadline_id: int, rung_at: datetime, again_at: datetime | None) -> None:
    """Write up to which moment a deadline was announced, inside a transaction; ends the claim.

    Args:
        again_at: when it asks again, None for one that does not.
    """
    store.conn.execute(
        "UPDATE deadlines SET ringing_at = NULL, rung_at = ?, again_at = ? WHERE id = ?",
        [to_text(rung_at), optional_to_text(again_at), deadline_id],
    )


def next_moment(store: Store, after: datetime) -> datetime | None:
    """Return the next moment after ``after`` at which something is to be announced, or None."""
    text = store.value(
        "SELECT ring_at FROM deadlines WHERE ring_at > ? ORDER BY ring_at LIMIT 1", [to_text(after)]
    )
    return optional_from_text(text)
