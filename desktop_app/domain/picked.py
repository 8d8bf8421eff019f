"""Which cases of a list are meant when something is done to many of them at once."""

from __future__ import annotations

from dataclasses import dataclass

from .case_query import CaseQuery


@dataclass(frozen=True, slots=True)
class Picked:
    """Cases picked from a list, by what the list was asked for instead of one by one.

    A hundred thousand cases are picked as easily as two. So that nothing is done to a case that
    nobody saw, the length of the list is noted: whoever acts holds it against the list of then.

    Attributes:
        query: the list.
        listed: how many cases it had.
        rows: the first and the last row of each stretch that is picked, both included; None for
            the whole list.
    """

    query: CaseQuery
    listed: int
    rows: tuple[tuple[int, int], ...] | None = None

    @property
    def count(self) -> int:
        """How many cases are picked."""
        if self.rows is None:
            return self.listed
        return sum(last - first + 1 for first, last in self.rows)


def picked_by_number(numbers: tuple[int, ...], *, trashed: bool = False) -> Picked:
    """Pick cases that are known one by one.

    Args:
        numbers: their numbers, each once.
        trashed: they are in the trash.
    """
    return Picked(CaseQuery(numbers=numbers, trashed=trashed), len(numbers))
