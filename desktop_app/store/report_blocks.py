"""What all reports need: rows read in blocks, and the conditions of their scope."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.times import to_text

from .case_lists import Selection
from .connection import Store
from .faults import faults_told

BLOCK_ROWS = 200
"""So many rows are put together at once: longer ones would keep the window from being drawn."""

Block = list[tuple[Any, ...]]
"""Some rows on end, given as columns."""

TAGS = """coalesce((SELECT group_concat(name, ', ') FROM (
    SELECT name FROM case_tags WHERE case_id = c.id AND deleted_at IS NULL ORDER BY name)), '')"""
"""The tags of ``cases c`` in one text. Joined once a case, they would have to be sorted first."""


class Conditions:
    """What the rows of a report have to fulfil.

    Attributes:
        parameters: what the conditions are filled with, in their order.
    """

    def __init__(self, *given: str) -> None:
        self._given = list(given)
        self.parameters: list[object] = []

    @property
    def where(self) -> str:
        """All of them, to stand behind WHERE."""
        return " AND ".join(self._given)

    def add_span(self, column: str, since: datetime | None, until: datetime | None) -> None:
        """Let only rows through whose moment lies in a half-open span."""
        for sign, moment in ((">=", since), ("<", until)):
            if moment is not None:
                self._given.append(f"{column} {sign} ?")
                self.parameters.append(to_text(moment))

    def add_query(self, column: str, query: CaseQuery | None) -> None:
        """Let only cases through that a list would show.

        Args:
            column: that has the case's number.
            query: filters of the list; None for all cases.
        """
        if query is None:
            return
        selection = Selection(query)
        if selection.is_empty:
            self._given.append("0")
            return
        self._given.append(
            f"{column} IN (SELECT c.id FROM {selection.source} WHERE {selection.where})"
        )
        self.parameters += selection.parameters


def walk_blocks(store: Store, sql: str, parameters: Sequence[object]) -> Iterator[Block]:
    """Go through the rows of a query; memory does not grow with them."""
    with faults_told():
        cursor = store.conn.cursor()
        # Bare tuples are made in half the time.
        cursor.row_factory = None
        cursor.execute(sql, parameters)
        while rows := cursor.fetchmany(BLOCK_ROWS):
            yield list(zip(*rows, strict=True))
