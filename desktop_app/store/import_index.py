"""Keeping the search index true while an import writes."""

from __future__ import annotations

from collections.abc import Iterator

from .bulk_index import BulkIndex
from .connection import Store
from .search_index import CASE_COLUMNS, CONTACT_COLUMNS, document

_STRETCH = 2_000
# The texts of a row, each on lines of its own; no text of a row is NULL.
_LINES = " || char(10) || "
_TEXTS = f"""
    SELECT c.id, of_case || coalesce((
        SELECT group_concat(char(10) || {_LINES.join(CONTACT_COLUMNS)}, '')
        FROM contacts WHERE case_id = c.id AND deleted_at IS NULL), '')
    FROM (
        SELECT id, {_LINES.join(CASE_COLUMNS)} AS of_case
        FROM cases WHERE deleted_at IS NULL AND {{which}} ORDER BY id
    ) AS c
"""


def take_out(store: Store, case_ids: list[int]) -> None:
    """Take the documents of cases out of the index before they change, inside a transaction."""
    for case_id in case_ids:
        words = document(store, case_id)
        if words is not None:
            store.conn.execute(
                "INSERT INTO case_search (case_search, rowid, text, initials) "
                "VALUES ('delete', ?, ?, ?)",
                [case_id, *words],
            )


def put_in(store: Store, case_ids: list[int], first: int, last: int) -> Iterator[int]:
    """Put in the documents of cases that are not in the index, inside a transaction.

    Args:
        case_ids: cases that were there, in rising order.
        first, last: the numbers of new ones, all behind those.

    Yields:
        How many of the new ones are done, now and then.
    """
    with BulkIndex(store) as index:
        for case_id in case_ids:
            for row in store.conn.execute(_TEXTS.format(which="id = ?"), [case_id]).fetchall():
                index.add(row[0], [row[1]])
        sql = _TEXTS.format(which="id BETWEEN ? AND ?")
        for begin in range(first, last + 1, _STRETCH):
            end = min(begin + _STRETCH - 1, last)
            for row in store.conn.execute(sql, [begin, end]).fetchall():
                index.add(row[0], [row[1]])
            yield end - first + 1
