"""Spans of days in which a case was opened."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from desktop_app.domain.times import day_start


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
        return day_start(first, zone), day_start(last + timedelta(days=1), zone)
    if period is Period.YEAR:
        return day_start(today.replace(month=1, day=1), zone), None
    return day_start(today - timedelta(days=_DAYS[period] - 1), zone), None
