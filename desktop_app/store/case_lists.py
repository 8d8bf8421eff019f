"""Lists of cases: filters, search and order, a page at a time."""

from __future__ import annotations

import json

from desktop_app.domain.case import Case
from desktop_app.domain.case_query import CaseQuery, SortKey
from desktop_app.domain.search_text import match_query
from desktop_app.domain.times import to_text

from .cases import from_row
from .connection import Store

_COLUMNS = {
    SortKey.NUMBER: "c.id",
    SortKey.TITLE: "c.title",
    SortKey.ISSUE_TYPE: "c.issue_type",
    SortKey.STATUS: "c.status",
    SortKey.SHOP: "c.shop",
    SortKey.AGENT: "c.last_agent",
    SortKey.OPENED: "c.opened_at",
    SortKey.ACTIVITY: "c.activity_at",
    SortKey.NEXT_DUE: "c.next_due_at",
}
_IN_GROUPS = (SortKey.ISSUE_TYPE, SortKey.STATUS, SortKey.SHOP)


_IMPORTED = """
    (c.id BETWEEN (SELECT first_case FROM imports WHERE id = ?)
        AND (SELECT last_case FROM imports WHERE id = ?)
    OR c.id IN (SELECT k.case_id FROM imports i JOIN contacts k
        ON k.id BETWEEN i.first_contact AND i.last_contact WHERE i.id = ?))
"""


class Selection:
    """The FROM and WHERE of a list, and what they are filled with.

    Attributes:
        source: tables; that of cases is ``c``.
        conditions: all of them have to hold.
        parameters: for the marks in them, in order.
        searches: the index is one of the tables, as ``s``.
        is_empty: nothing can be found.
    """

    def __init__(self, query: CaseQuery) -> None:
        self.parameters: list[object] = []
        self.conditions = [f"c.deleted_at IS {'NOT NULL' if query.trashed else 'NULL'}"]
        self.source = "cases c"
        self.searches = False
        self.is_empty = False
        self._add_text(query)
        self._add_filters(query)

    @property
    def where(self) -> str:
        """The conditions as one expression."""
        return " AND ".join(self.conditions)

    def _add_text(self, query: CaseQuery) -> None:
        if not query.text.strip():
            return
        if query.trashed:
            # What is in the trash is not in the index; the trash is small.
            self._add("instr(c.title || ' ' || c.order_no, ?) > 0", query.text.strip())
            return
        match = match_query(query.text)
        if match is None:
            self.is_empty = True
            return
        self.searches = True
        self.source = "case_search s JOIN cases c ON c.id = s.rowid"
        self._add("case_search MATCH ?", match)

    def _add_filters(self, query: CaseQuery) -> None:
        if query.statuses:
            marks = ", ".join("?" for _ in query.statuses)
            self._add(f"c.status IN ({marks})", *(status.value for status in query.statuses))
        for column, wanted in (("issue_type", query.issue_type), ("shop", query.shop)):
            if wanted:
                self._add(f"c.{column} = ?", wanted)
        if query.agent:
            self._add(
                "c.id IN (SELECT case_id FROM contacts WHERE agent_id = ? AND deleted_at IS NULL)",
                query.agent,
            )
        if query.channel is not None:
            self._add(
                "EXISTS (SELECT 1 FROM contacts WHERE case_id = c.id AND channel = ? "
                "AND deleted_at IS NULL)",
                query.channel.value,
            )
        if query.outcome is not None:
            self._add("c.outcome = ?", query.outcome)
        for tag in query.tags:
            self._add(
                "c.id IN (SELECT case_id FROM case_tags WHERE name = ? AND deleted_at IS NULL)", tag
            )
        if query.import_id is not None:
            self._add(_IMPORTED, *[query.import_id] * 3)
        if query.numbers is not None:
            self._add("c.id IN (SELECT value FROM json_each(?))", json.dumps(query.numbers))
        self._add_spans(query)

    def _add_spans(self, query: CaseQuery) -> None:
        for condition, moment in (
            ("c.opened_at >= ?", query.opened_from),
            ("c.opened_at < ?", query.opened_until),
            ("c.closed_at >= ?", query.closed_from),
            ("c.closed_at < ?", query.closed_until),
            ("c.next_due_at < ?", query.due_until),
        ):
            if moment is not None:
                self._add(condition, to_text(moment))

    def _add(self, condition: str, *parameters: object) -> None:
        self.conditions.append(condition)
        self.parameters.extend(parameters)


def page(store: Store, query: CaseQuery, offset: int, limit: int) -> tuple[Case, ...]:
    """Return a part of a list.

    Args:
        query: filters and order.
        offset: how many cases to pass over.
        limit: at most so many.
    """
    selection = Selection(query)
    if selection.is_empty:
        return ()
    # The numbers come from an index alone; whole rows are read only for the part that is shown.
    numbers = [
        row[0]
        for row in store.rows(
            f"SELECT c.id FROM {selection.source} WHERE {selection.where} "
            f"ORDER BY {_order(query, selection)} LIMIT ? OFFSET ?",
            [*selection.parameters, limit, offset],
        )
    ]
    marks = ", ".join("?" for _ in numbers)
    by_number = {
        row["id"]: from_row(row)
        for row in store.rows(f"SELECT * FROM cases WHERE id IN ({marks})", numbers)
    }
    return tuple(by_number[number] for number in numbers)


def numbers(store: Store, query: CaseQuery) -> list[int]:
    """Return the numbers of all cases of a list, in its order."""
    selection = Selection(query)
    if selection.is_empty:
        return []
    rows = store.walk(
        f"SELECT c.id FROM {selection.source} WHERE {selection.where} "
        f"ORDER BY {_order(query, selection)}",
        selection.parameters,
    )
    return [row[0] for row in rows]


def count(store: Store, query: CaseQuery) -> int:
    """Return how many cases a list has."""
    selection = Selection(query)
    if selection.is_empty:
        return 0
    return int(
        store.value(
            f"SELECT count(*) FROM {selection.source} WHERE {selection.where}",
            selection.parameters,
        )
    )


def _order(query: CaseQuery, selection: Selection) -> str:
    if query.sort is None:
        return "s.rowid DESC" if selection.searches else "c.activity_at DESC, c.id DESC"
    direction = "DESC" if query.descending else "ASC"
    column = _COLUMNS[query.sort]
    if query.sort is SortKey.NUMBER:
        return f"c.id {direction}"
    if query.sort in _IN_GROUPS:
        # Along the index of the column: inside a group of thousands nothing has to be sorted.
        return f"{column} {direction}, c.activity_at {direction}, c.id {direction}"
    # A case without a next deadline stands last, whichever way the list is sorted; NULL is the
    # smallest of all, so that only the upward order has to be told.
    upward_due = query.sort is SortKey.NEXT_DUE and not query.descending
    last = "c.next_due_at IS NULL, " if upward_due else ""
    return f"{last}{column} {direction}, c.id {direction}"
