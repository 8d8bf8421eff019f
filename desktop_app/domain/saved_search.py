"""A search of the list of cases that the seller kept under a name."""

from __future__ import annotations

from dataclasses import dataclass

from .case_query import SortKey

MOST_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search to be made again by one click.

    Attributes:
        id: its number.
        name: what the seller calls it.
        text: what was typed, in the language of the search field.
        sort: by which column; None for the usual order.
        descending: which way.
    """

    id: int
    name: str
    text: str
    sort: SortKey | None = None
    descending: bool = True
