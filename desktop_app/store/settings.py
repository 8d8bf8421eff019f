"""Reading and writing settings: short texts by name."""

from __future__ import annotations

from .connection import Store


def get(store: Store, key: str, default: str = "") -> str:
    """Return a setting, or the default when it was never set."""
    value = store.value("SELECT value FROM settings WHERE key = ?", [key])
    return default if value is None else str(value)


def put(store: Store, key: str, value: str) -> None:
    """Write a setting, inside a transaction."""
    store.conn.execute(
        "INSERT INTO settings (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [key, value],
    )
