"""Reading and writing the tags of cases."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from desktop_app.domain.times import to_text

from .connection import Store
from .rows import insert


def names(store: Store) -> tuple[str, ...]:
    """Return all tags in use, in order.

    It goes from one name to the next along the index: hundreds of thousands of tagged cases with a
    few names cost no more than these names.
    """
    rows = store.rows(
        """
        WITH RECURSIVE found (name) AS (
            SELECT min(name) FROM case_tags WHERE deleted_at IS NULL
            UNION ALL
            SELECT (SELECT min(t.name) FROM case_tags t
                    WHERE t.deleted_at IS NULL AND t.name > found.name)
            FROM found WHERE found.name IS NOT NULL
        )
        SELECT name FROM found WHERE name IS NOT NULL
        """
    )
    return tuple(row["name"] for row in rows)


def of_cases(store: Store, case_ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return the tags of some cases, in order; cases without any are left out."""
    rows = store.rows(
        "SELECT case_id, name FROM case_tags WHERE deleted_at IS NULL "
        "AND case_id IN (SELECT value FROM json_each(?)) ORDER BY case_id, name",
        [json.dumps(list(case_ids))],
    )
    found: dict[int, tuple[str, ...]] = {}
    for row in rows:
        found[row["case_id"]] = (*found.get(row["case_id"], ()), row["name"])
    return found


def has(store: Store, case_id: int, name: str) -> bool:
    """Tell whether a case has a tag."""
    sql = "SELECT 1 FROM case_tags WHERE case_id = ? AND name = ? AND deleted_at IS NULL"
    return store.row(sql, [case_id, name]) is not None


def add(store: Store, case_id: int, name: str, now: datetime) -> None:
    """Tag a case that has no such tag yet, inside a transaction."""
    insert(store, "case_tags", {"case_id": case_id, "name": name}, now)


def remove(store: Store, case_id: int, name: str, now: datetime) -> None:
    """Take a tag off a case, inside a transaction."""
    stamp = to_text(now)
    store.conn.execute(
        "UPDATE case_tags SET deleted_at = ?, updated_at = ? "
        "WHERE case_id = ? AND name = ? AND deleted_at IS NULL",
        [stamp, stamp, case_id, name],
    )
