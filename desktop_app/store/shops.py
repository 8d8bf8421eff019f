"""Reading and writing the seller's shops."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.shop import Shop
from desktop_app.domain.times import to_text

from .connection import Store
from .rows import insert, update


def all_shops(store: Store) -> tuple[Shop, ...]:
    """Return the shops by name."""
    rows = store.rows("SELECT id, uid, name FROM shops WHERE deleted_at IS NULL ORDER BY name")
    return tuple(Shop(row["id"], row["uid"], row["name"]) for row in rows)


def find(store: Store, name: str) -> Shop | None:
    """Return the shop with this name, or None."""
    row = store.row("SELECT id, uid, name FROM shops WHERE name = ? AND deleted_at IS NULL", [name])
    return None if row is None else Shop(row["id"], row["uid"], row["name"])


def ensure(store: Store, name: str, now: datetime) -> None:
    """Make sure that a shop with this name exists, inside a transaction. No name, no shop."""
    if name and find(store, name) is None:
        insert(store, "shops", {"name": name}, now)


def rename(store: Store, shop: Shop, name: str, now: datetime) -> None:
    """Rename a shop and the shop of its cases, inside a transaction."""
    update(store, "shops", shop.id, {"name": name}, now)
    store.conn.execute(
        "UPDATE cases SET shop = ?, updated_at = ? WHERE shop = ?", [name, to_text(now), shop.name]
    )


def remove(store: Store, shop: Shop, now: datetime) -> None:
    """Take a shop off the list, inside a transaction. Its cases keep its name."""
    update(store, "shops", shop.id, {"deleted_at": to_text(now)}, now)
