"""What is to be announced now, claimed by whoever shows it, and what was shown.

A claim is written before a notification is sent and settled once it was taken. So a program that
is killed in between leaves a trace: what it claimed is neither lost nor sent a second time.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from desktop_app.domain.deadline import Deadline, DueItem
from desktop_app.domain.times import optional_from_text, optional_to_text, to_text

from .connection import Store
from .deadline_rows import DUE_COLUMNS, due_item, from_row

_FROM = f"SELECT {DUE_COLUMNS} FROM deadlines d LEFT JOIN cases c ON c.id = d.case_id"
_IS_DUE = "d.ring_at <= :now AND d.breaks_quiet >= :quiet AND d.ringing_at IS NULL"


def due(store: Store, now: datetime, *, in_quiet: bool, limit: int) -> tuple[DueItem, ...]:
    """Return what is to be announced now and nobody has claimed, earliest first.

    Args:
        in_quiet: only what quiet hours do not hold back.
        limit: at most so many.
    """
    values = {"now": to_text(now), "quiet": int(in_quiet), "limit": limit}
    rows = store.rows(f"{_FROM} WHERE {_IS_DUE} ORDER BY d.ring_at, d.id LIMIT :limit", values)
    return tuple(due_item(row) for row in rows)


def count_due(store: Store, now: datetime, *, in_quiet: bool) -> int:
    """Count what :func:`due` returns without a limit."""
    values = {"now": to_text(now), "quiet": int(in_quiet)}
    return int(store.value(f"SELECT count(*) FROM deadlines d WHERE {_IS_DUE}", values))


def claimed_before(store: Store, moment: datetime, after: datetime) -> tuple[DueItem, ...]:
    """Return what was claimed before a moment, or by a clock that stood later than ``after``."""
    rows = store.rows(
        f"{_FROM} WHERE d.ringing_at IS NOT NULL AND (d.ringing_at < ? OR d.ringing_at > ?) "
        "ORDER BY d.due_at, d.id",
        [to_text(moment), to_text(after)],
    )
    return tuple(due_item(row) for row in rows)


def claimed(store: Store, ids: Iterable[int]) -> tuple[Deadline, ...]:
    """Return those of some deadlines that are claimed, as they are now."""
    sql = "SELECT * FROM deadlines WHERE id = ? AND ringing_at IS NOT NULL"
    rows = (store.row(sql, [number]) for number in ids)
    return tuple(from_row(row) for row in rows if row is not None)


def set_claimed_at(store: Store, ids: Iterable[int], moment: datetime | None) -> None:
    """Claim deadlines or, with None, give them back, inside a transaction."""
    text = optional_to_text(moment)
    store.conn.executemany(
        "UPDATE deadlines SET ringing_at = ? WHERE id = ?", [(text, number) for number in ids]
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
