"""Which column was what in tables that were imported, by their headings."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.times import to_text

from .connection import Store


def get(store: Store, headings: str) -> str:
    """Return what was kept for a set of headings, empty for nothing."""
    found = store.value("SELECT mapping FROM import_mappings WHERE headings = ?", [headings])
    return str(found or "")


def put(store: Store, headings: str, mapping: str, now: datetime) -> None:
    """Keep what the columns of a set of headings were, inside a transaction."""
    store.conn.execute(
        "INSERT INTO import_mappings VALUES (?1, ?2, ?3) "
        "ON CONFLICT (headings) DO UPDATE SET mapping = ?2, updated_at = ?3",
        [headings, mapping, to_text(now)],
    )
