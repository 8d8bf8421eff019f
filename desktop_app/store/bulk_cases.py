"""Reading and writing many cases at once, by their numbers.

Numbers are handed over as a JSON array: SQLite allows few parameters, and a list of a hundred
thousand numbers is one of them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from itertools import chain

from desktop_app.domain.case import Status
from desktop_app.domain.deadline import Deadline
from desktop_app.domain.picked import Picked
from desktop_app.domain.times import to_text

from . import case_lists
from .connection import Store
from .deadline_rows import from_row

_THESE = "(SELECT value FROM json_each(:numbers))"


def picked_numbers(store: Store, picked: Picked) -> list[int] | None:
    """Return the numbers of picked cases; None when the list is not as long as it was."""
    numbers = case_lists.numbers(store, picked.query)
    if len(numbers) != picked.listed:
        return None
    if picked.rows is None:
        return numbers
    return list(chain.from_iterable(numbers[first : last + 1] for first, last in picked.rows))


def in_other_shops(store: Store, numbers: Sequence[int], shop: str) -> list[int]:
    """Return those of some cases that do not belong to a shop."""
    return _numbers(
        store, f"SELECT id FROM cases WHERE id IN {_THESE} AND shop <> :shop", numbers, shop=shop
    )


def set_shop(store: Store, numbers: Sequence[int], shop: str, now: datetime) -> None:
    """Let cases belong to a shop, inside a transaction."""
    store.conn.execute(
        f"UPDATE cases SET shop = :shop, updated_at = :now WHERE id IN {_THESE}",
        {"numbers": json.dumps(list(numbers)), "shop": shop, "now": to_text(now)},
    )


def without_tag(store: Store, numbers: Sequence[int], name: str) -> list[int]:
    """Return those of some cases that have no such tag."""
    return _numbers(
        store,
        f"SELECT value AS id FROM json_each(:numbers) WHERE value NOT IN {_TAGGED}",
        numbers,
        name=name,
    )


def with_tag(store: Store, numbers: Sequence[int], name: str) -> list[int]:
    """Return those of some cases that have a tag."""
    return _numbers(
        store,
        f"SELECT value AS id FROM json_each(:numbers) WHERE value IN {_TAGGED}",
        numbers,
        name=name,
    )


_TAGGED = "(SELECT case_id FROM case_tags WHERE name = :name AND deleted_at IS NULL)"


def add_tag(store: Store, numbers: Sequence[int], name: str, now: datetime) -> None:
    """Tag cases that have no such tag yet, inside a transaction."""
    store.conn.execute(
        "INSERT INTO case_tags (uid, case_id, name, created_at, updated_at) "
        "SELECT lower(hex(randomblob(16))), value, :name, :now, :now FROM json_each(:numbers)",
        {"numbers": json.dumps(list(numbers)), "name": name, "now": to_text(now)},
    )


def remove_tag(store: Store, numbers: Sequence[int], name: str, now: datetime) -> None:
    """Take a tag off cases, inside a transaction."""
    store.conn.execute(
        "UPDATE case_tags SET deleted_at = :now, updated_at = :now "
        f"WHERE name = :name AND deleted_at IS NULL AND case_id IN {_THESE}",
        {"numbers": json.dumps(list(numbers)), "name": name, "now": to_text(now)},
    )


def tags_on(store: Store, numbers: Sequence[int]) -> tuple[str, ...]:
    """Return the tags that any of some cases has, in order."""
    rows = store.rows(
        f"SELECT DISTINCT name FROM case_tags WHERE deleted_at IS NULL AND case_id IN {_THESE} "
        "ORDER BY name",
        {"numbers": json.dumps(list(numbers))},
    )
    return tuple(row["name"] for row in rows)


def asking_before(store: Store, numbers: Sequence[int], until: datetime) -> list[Deadline]:
    """Return the deadlines of some cases that want attention before a moment (UTC)."""
    rows = store.rows(
        f"SELECT * FROM deadlines WHERE case_id IN {_THESE} AND attention_at < :until ORDER BY id",
        {"numbers": json.dumps(list(numbers)), "until": to_text(until)},
    )
    return [from_row(row) for row in rows]


def count_states(store: Store, numbers: Sequence[int]) -> tuple[int, int, int]:
    """Count some cases: those that are not closed, and of these the ones that lack required
    evidence, and the ones that have an outcome already."""
    row = store.row(
        "SELECT count(*), coalesce(sum(required_missing > 0), 0), coalesce(sum(outcome <> ''), 0) "
        f"FROM cases WHERE id IN {_THESE} AND status <> :closed",
        {"numbers": json.dumps(list(numbers)), "closed": Status.CLOSED.value},
    )
    assert row is not None
    return int(row[0]), int(row[1]), int(row[2])


def count_open_deadlines(store: Store, numbers: Sequence[int]) -> int:
    """Count the deadlines of some cases that are not answered, but for those of closed cases."""
    return int(
        store.value(
            "SELECT count(*) FROM deadlines d JOIN cases c ON c.id = d.case_id "
            f"WHERE d.case_id IN {_THESE} AND d.deleted_at IS NULL AND d.done_at IS NULL "
            "AND c.status <> :closed",
            {"numbers": json.dumps(list(numbers)), "closed": Status.CLOSED.value},
        )
    )


def _numbers(store: Store, sql: str, numbers: Sequence[int], **more: object) -> list[int]:
    rows = store.rows(sql, {"numbers": json.dumps(list(numbers)), **more})
    return [row["id"] for row in rows]
