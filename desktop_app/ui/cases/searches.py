"""The searches beside the list: those that are always there, and the seller's own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case import ACTIVE_STATUSES, Status
from desktop_app.domain.case_query import SortKey
from desktop_app.domain.saved_search import SavedSearch

from .origin import URGENT, Origin, urgent


@dataclass(frozen=True, slots=True)
class Asked:
    """What the seller asks the list for, but for the filter fields that only narrow it further.

    Attributes:
        text: in the search field.
        statuses: ticked in the field of statuses.
        origin: what was asked for elsewhere, by its id.
        sort, descending: the order.
    """

    text: str = ""
    statuses: tuple[Status, ...] = ()
    origin: str = ""
    sort: SortKey | None = None
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """A line beside the list.

    Attributes:
        name: what it is called.
        icon: its drawing.
        asked: what choosing it asks for.
        saved: the seller's own search, None for one that is always there.
    """

    name: str
    icon: str
    asked: Asked
    saved: SavedSearch | None = None


def built_in() -> tuple[Entry, ...]:
    """Return the searches that are always there, in the window's language."""
    waiting_seller, waiting_platform = (Status.WAITING_SELLER,), (Status.WAITING_PLATFORM,)
    by_due = Asked(origin=URGENT, sort=SortKey.NEXT_DUE, descending=False)
    return (
        Entry(QCoreApplication.translate("CaseSearches", "All cases"), "cases", Asked()),
        Entry(
            QCoreApplication.translate("CaseSearches", "Active"),
            "open",
            Asked(statuses=ACTIVE_STATUSES),
        ),
        Entry(
            QCoreApplication.translate("CaseSearches", "Waiting for me"),
            "bell",
            Asked(statuses=waiting_seller),
        ),
        Entry(
            QCoreApplication.translate("CaseSearches", "Waiting for platform"),
            "clock",
            Asked(statuses=waiting_platform),
        ),
        Entry(urgent_words(), "warning", by_due),
    )


def urgent_words() -> str:
    """Return the name of the search for what is overdue or closing soon."""
    return QCoreApplication.translate("CaseSearches", "Overdue or due soon")


def origin_named(origin_id: str) -> Origin | None:
    """Return what a search asks for that no field shows; None for nothing."""
    return urgent(urgent_words()) if origin_id == URGENT else None


def own(search: SavedSearch) -> Entry:
    """Return the line of a search that the seller kept."""
    asked = Asked(search.text, sort=search.sort, descending=search.descending)
    return Entry(search.name, "star", asked, search)
