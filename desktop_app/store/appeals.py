"""Reading and writing the appeals of cases."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.times import from_text, optional_to_text, to_text

from .connection import Row, Store
from .rows import insert, update


def add(store: Store, case_id: int, at: datetime, note: str, now: datetime) -> int:
    """Insert an appeal inside a transaction and return its number."""
    return insert(store, "appeals", {"case_id": case_id, "at": to_text(at), "note": note}, now)


def get(store: Store, appeal_id: int) -> Appeal | None:
    """Return an appeal, also one that was taken away; None when there is no such number."""
    row = store.row("SELECT * FROM appeals WHERE id = ?", [appeal_id])
    return None if row is None else _appeal(row)


def of_case(store: Store, case_id: int) -> tuple[Appeal, ...]:
    """Return a case's appeals, oldest first."""
    rows = store.rows(
        "SELECT * FROM appeals WHERE case_id = ? AND deleted_at IS NULL ORDER BY at, id", [case_id]
    )
    return tuple(_appeal(row) for row in rows)


def set_deleted_at(
    store: Store, appeal_id: int, deleted_at: datetime | None, now: datetime
) -> None:
    """Take an appeal away or, with None, put it back, inside a transaction."""
    update(store, "appeals", appeal_id, {"deleted_at": optional_to_text(deleted_at)}, now)


def _appeal(row: Row) -> Appeal:
    return Appeal(row["id"], row["uid"], row["case_id"], from_text(row["at"]), row["note"])
