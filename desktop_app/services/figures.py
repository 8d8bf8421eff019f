"""The few figures that stand above the reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from desktop_app.domain.case import ACTIVE_STATUSES
from desktop_app.store import figures
from desktop_app.store.connection import Store


@dataclass(frozen=True, slots=True)
class Figures:
    """What a casebook amounts to, without what is in the trash.

    Attributes:
        cases, contacts: all of them: the rows of the two reports.
        active_cases: cases that are not closed.
        closed_this_month: cases closed in the seller's calendar month.
        contacts_this_month: contacts whose time is in that month or later.
    """

    cases: int
    contacts: int
    active_cases: int
    closed_this_month: int
    contacts_this_month: int


def figures_now(store: Store, now: datetime, zone: tzinfo) -> Figures:
    """Count. With hundreds of thousands of contacts this takes too long for the main thread.

    Args:
        now: this moment (UTC).
        zone: the seller's time zone, in which the month begins.
    """
    month = month_start(now, zone)
    return Figures(
        cases=figures.count_cases(store),
        contacts=figures.count_contacts(store),
        active_cases=figures.count_cases(store, ACTIVE_STATUSES),
        closed_this_month=figures.count_closed_since(store, month),
        contacts_this_month=figures.count_contacts(store, month),
    )


def month_start(now: datetime, zone: tzinfo) -> datetime:
    """Return the moment (in the zone of ``now``) at which the seller's calendar month began."""
    first = now.astimezone(zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return first.astimezone(now.tzinfo)
