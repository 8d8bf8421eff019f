"""Spans of time that statistics are asked for."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from desktop_app.domain.search_dates import read_span
from desktop_app.domain.times import day_start

_DAY = timedelta(days=1)


class ScopePeriod(StrEnum):
    """A span to choose from; those of the calendar are called as in a search."""

    MONTH = "this-month"
    LAST_MONTH = "last-month"
    QUARTER = "90-days"
    YEAR = "this-year"
    ALL = "all"
    OWN = "own"


def span_of(
    period: ScopePeriod, today: date, zone: tzinfo, first: date, last: date
) -> tuple[datetime | None, datetime | None]:
    """Return a period as a half-open span in UTC; None leaves a side open.

    Args:
        period: which one. The 90 days are today and those before it; what falls due later in this
            month or year belongs to it.
        today: the local day.
        zone: whose days are meant.
        first, last: the days of an own span, both included, in either order.
    """
    if period is ScopePeriod.ALL:
        return None, None
    if period is ScopePeriod.OWN:
        begin, end = min(first, last), max(first, last) + _DAY
    elif period is ScopePeriod.QUARTER:
        begin, end = today - 89 * _DAY, today + _DAY
    else:
        named = read_span(period.value, today)
        assert named is not None
        begin, end = named
    return day_start(begin, zone), day_start(end, zone)
