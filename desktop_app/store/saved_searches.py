"""Reading and writing the searches that stand beside the list of cases."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.case_query import SortKey
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.times import optional_to_text

from .connection import Row, Store
from .rows import insert, update


def all_searches(store: Store) -> tuple[SavedSearch, ...]:
    """Return them in the seller's order."""
    rows = store.rows("SELECT * FROM saved_searches WHERE deleted_at IS NULL ORDER BY position, id")
    return tuple(_from_row(row) for row in rows)


def find(store: Store, name: str) -> SavedSearch | None:
    """Return the search with a name, None when there is none."""
    row = store.row("SELECT * FROM saved_searches WHERE name = ? AND deleted_at IS NULL", [name])
    return None if row is None else _from_row(row)


def get(store: Store, search_id: int) -> SavedSearch | None:
    """Return a search, also one that was taken away; None when there is no such number."""
    row = store.row("SELECT * FROM saved_searches WHERE id = ?", [search_id])
    return None if row is None else _from_row(row)


def add(store: Store, search: SavedSearch, now: datetime) -> int:
    """Put a search at the end of the list, inside a transaction; return its number.

    The ``id`` of what is given does not matter.
    """
    last = store.value("SELECT max(position) FROM saved_searches WHERE deleted_at IS NULL")
    position = 0 if last is None else int(last) + 1
    return insert(store, "saved_searches", {**_values(search), "position": position}, now)


def change(store: Store, search: SavedSearch, now: datetime) -> None:
    """Write what a search with this number is, inside a transaction."""
    update(store, "saved_searches", search.id, _values(search), now)


def set_order(store: Store, search_ids: Sequence[int], now: datetime) -> None:
    """Put the searches in an order, inside a transaction."""
    for position, search_id in enumerate(search_ids):
        update(store, "saved_searches", search_id, {"position": position}, now)


def set_deleted_at(
    store: Store, search_id: int, deleted_at: datetime | None, now: datetime
) -> None:
    """Take a search off the list or, with None, put it back, inside a transaction."""
    update(store, "saved_searches", search_id, {"deleted_at": optional_to_text(deleted_at)}, now)


def _values(search: SavedSearch) -> dict[str, object]:
    order = {} if search.sort is None else {"by": search.sort, "descending": search.descending}
    return {"name": search.name, "text": search.text, "sorting": json.dumps(order)}


def _from_row(row: Row) -> SavedSearch:
    order = json.loads(row["sorting"] or "{}")
    known = order.get("by") in set(SortKey)
    return SavedSearch(
        id=row["id"],
        name=row["name"],
        text=row["text"],
        # A later version may know more orders than this one.
        sort=SortKey(order["by"]) if known else None,
        descending=bool(order.get("descending", True)),
    )
