"""Spans of days in which a case was opened."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum


class Period(StrEnum):
    """A span of days to choose from."""

    ANY = ""
    WEEK = "7-days"
    MONTH = "30-days"
    YEAR = "this-year"
    CUSTOM = "custom"


_DAYS = {Period.WEEK: 7, Period.MONTH: 30}


def opened_span(
    period: Period, today: date, zone: tzinfo, first: date, last: date
) -> tuple[datetime | None, datetime | None]:
    """Return a period as a half-open span in UTC; None leaves a side open.

    Args:
        period: which one; "7 days" are today and the six days before it.
        today: the local day.
        zone: whose days are meant.
        first, last: the days of :attr:`Period.CUSTOM`, both included, in either order.
    """
    if period is Period.ANY:
        return None, None
    if period is Period.CUSTOM:
        first, last = min(first, last), max(first, last)
        return _begin(first, zone), _begin(last + timedelta(days=1), zone)
    if period is Period.YEAR:
        return _begin(today.replace(month=1, day=1), zone), None
    return _begin(today - timedelta(days=_DAYS[period] - 1), zone), None


def _begin(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
