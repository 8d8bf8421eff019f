"""The hours at which a shop's own contacts brought answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum

from desktop_app.domain.best_hours import Hours, hours_of
from desktop_app.store import contact_hours
from desktop_app.store.connection import Store
from desktop_app.store.contact_hours import OffsetSpan

_WEEK = timedelta(weeks=1)
_MINUTE = timedelta(minutes=1)
# Nobody logs contacts that are older; those would be told by the clocks of then.
_EARLIEST = datetime(2015, 1, 1, tzinfo=UTC)


class HoursFrom(StrEnum):
    """What the hours are known from. The ids are part of the command's contract."""

    SHOP = "shop"
    ALL_SHOPS = "all-shops"
    HEARSAY = "hearsay"


@dataclass(frozen=True, slots=True)
class BestHours:
    """At which hours it is best to contact the platform, and what that is known from.

    Attributes:
        known_from: the shop's own contacts; those of all shops, where it has too few; hearsay,
            where all have too few.
        shop: the shop, empty for all.
        hours: what was counted. An answer is a contact with an outcome; tickets are left out.
    """

    known_from: HoursFrom
    shop: str
    hours: Hours


def best_hours(store: Store, shop: str, zone: tzinfo, now: datetime) -> BestHours:
    """Count at which hours contacts brought answers.

    It goes through all contacts: with hundreds of thousands of them that takes seconds.

    Args:
        shop: the shop that is meant, empty for all.
        zone: the seller's time zone, in which hours and weekdays are told.
        now: this moment (UTC).
    """
    spans = clock_changes(zone, now)
    if shop:
        hours = hours_of(contact_hours.tallies(store, shop, spans))
        if hours.is_enough:
            return BestHours(HoursFrom.SHOP, shop, hours)
    hours = hours_of(contact_hours.tallies(store, "", spans))
    known_from = HoursFrom.ALL_SHOPS if hours.is_enough else HoursFrom.HEARSAY
    return BestHours(known_from, "", hours)


def clock_changes(zone: tzinfo, now: datetime) -> list[OffsetSpan]:
    """Return the times between which a zone's clocks were changed, up to now.

    The zone is asked about one moment of each week: the system's answer takes its time, and no
    zone changes its clocks twice within one.
    """
    spans = [OffsetSpan(_EARLIEST, _offset(zone, _EARLIEST))]
    week = _EARLIEST
    while week < now:
        following = week + _WEEK
        offset = _offset(zone, following)
        if offset != spans[-1].offset:
            spans.append(OffsetSpan(_change_between(zone, week, following), offset))
        week = following
    return spans


def _change_between(zone: tzinfo, before: datetime, after: datetime) -> datetime:
    """Return the moment (UTC) at which a zone's clocks are changed, to the minute."""
    old = _offset(zone, before)
    while after - before > _MINUTE:
        middle = (before + (after - before) / 2).replace(second=0, microsecond=0)
        if _offset(zone, middle) == old:
            before = middle
        else:
            after = middle
    return after


def _offset(zone: tzinfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()
