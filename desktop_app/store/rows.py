"""Small helpers that every table needs."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime

from desktop_app.domain.times import to_text

from .connection import Store


def new_uid() -> str:
    """Return a name for a row that no other machine will give: 128 random bits in hex."""
    return os.urandom(16).hex()


def insert(store: Store, table: str, values: Mapping[str, object], now: datetime) -> int:
    """Insert a row with its uid and timestamps.

    Args:
        store: the casebook, inside a transaction.
        table: name of the table.
        values: columns besides uid, created_at and updated_at.
        now: this moment (UTC).

    Returns:
        The row's number.
    """
    stamp = to_text(now)
    row = {**values, "uid": new_uid(), "created_at": stamp, "updated_at": stamp}
    columns = ", ".join(row)
    marks = ", ".join(f":{column}" for column in row)
    cursor = store.conn.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", row)
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def update(
    store: Store, table: str, row_id: int, values: Mapping[str, object], now: datetime
) -> None:
    """Change columns of a row and its updated_at, inside a transaction."""
    changes = {**values, "updated_at": to_text(now)}
    assignments = ", ".join(f"{column} = :{column}" for column in changes)
    store.conn.execute(
        f"UPDATE {table} SET {assignments} WHERE id = :row_id", {**changes, "row_id": row_id}
    )
