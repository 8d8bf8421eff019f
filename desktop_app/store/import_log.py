"""The imports that were written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from desktop_app.domain.times import to_text

from .connection import Row, Store
from .rows import insert, update

_COUNTED = ("rows", "new_cases", "new_contacts", "updated", "duplicates", "rejected")
_NO_RANGE = {"first_case": 0, "last_case": 0, "first_contact": 0, "last_contact": 0}


def add(store: Store, file_name: str, counts: Mapping[str, int], now: datetime) -> int:
    """Note an import inside its transaction and return its number."""
    told = {name: counts[name] for name in _COUNTED}
    values = {"file_name": file_name, "at": to_text(now), **told, **_NO_RANGE}
    return insert(store, "imports", values, now)


def set_ranges(store: Store, import_id: int, ranges: Mapping[str, int], now: datetime) -> None:
    """Note the first and last numbers of what it made."""
    update(store, "imports", import_id, dict(ranges), now)


def last(store: Store) -> Row | None:
    """Return the import that was written last and not taken back; None for none."""
    return store.row(
        "SELECT * FROM imports WHERE undone_at IS NULL AND deleted_at IS NULL "
        "ORDER BY id DESC LIMIT 1"
    )


def set_undone(store: Store, import_id: int, now: datetime) -> None:
    """Note that an import was taken back; what it changed is forgotten with it."""
    update(store, "imports", import_id, {"undone_at": to_text(now)}, now)
    store.conn.execute("DELETE FROM import_changes WHERE import_id = ?", [import_id])
