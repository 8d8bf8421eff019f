"""China's working days: public holidays, and the days worked in their stead (调休).

The State Council announces them year by year, and the ``chinese_calendar`` package lists them. Of a
year that it does not list, Monday to Friday count, and whoever shows a moment that was counted so
says :data:`NO_HOLIDAY_LIST`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache, lru_cache

from desktop_app.domain import workdays
from desktop_app.domain.messages import msg
from desktop_app.domain.workdays import SHANGHAI, monday_to_friday

NO_HOLIDAY_LIST = msg("The holiday list for {year} is missing: Monday to Friday were counted.")
"""What to tell of a moment for which :func:`missing_year` gives a year."""

# The package goes through its whole list for each day asked; this holds some ten years.
_DAYS_KEPT = 4096


@dataclass(frozen=True, slots=True)
class Counted:
    """A moment that was found by counting working days.

    Attributes:
        moment: in UTC.
        holidays_known: False when the holiday list of a year that it was counted over is missing.
    """

    moment: datetime
    holidays_known: bool


class NotingCalendar:
    """A calendar for whoever counts, which notes whether a holiday list was missing.

    Attributes:
        missing_year: of the days asked so far, the first one's year without a list; None when all
            were known.
    """

    def __init__(self) -> None:
        self.missing_year: int | None = None

    def __call__(self, day: date) -> bool:
        """Say whether a day is worked, as :func:`is_workday` does."""
        if self.missing_year is None and not holidays_known(day):
            self.missing_year = day.year
        return is_workday(day)


@lru_cache(maxsize=_DAYS_KEPT)
def is_workday(day: date) -> bool:
    """Say whether a day is worked in China; where no list is known, whether it is Monday–Friday."""
    listed = _listed(day)
    return monday_to_friday(day) if listed is None else listed


def holidays_known(day: date) -> bool:
    """Say whether the holidays of a day's year are known."""
    return _year_known(day.year)


def working_days_later(start: datetime, n: int) -> Counted:
    """Return the moment n working days after a start, at the same clock time in Shanghai.

    Args:
        start: an aware moment; see :func:`~desktop_app.domain.workdays.add_working_days`.
        n: how many working days; negative counts back.

    Raises:
        ValueError: when the start has no time zone.
        OverflowError: when the answer lies outside the years 1 to 9999.
    """
    moment = workdays.add_working_days(start, n, is_workday)
    return Counted(moment, missing_year(start, moment) is None)


def working_days_between(start: datetime, end: datetime) -> int:
    """Return how many working days an end lies after a start (both aware); negative when before.

    See :func:`~desktop_app.domain.workdays.working_days_between`.
    """
    return workdays.working_days_between(start, end, is_workday)


def next_workday_at(after: datetime, clock: time) -> datetime:
    """Return the first moment (UTC) after another, on a working day at a time of day in Shanghai.

    Args:
        after: an aware moment; the answer is never this one itself.
        clock: the time of day in Shanghai.

    Raises:
        ValueError: when the moment has no time zone.
        OverflowError: when the answer lies outside the years 1 to 9999.
    """
    return workdays.next_workday_at(after, clock, is_workday)


def missing_year(start: datetime, end: datetime) -> int | None:
    """Return the first year from one moment's day in Shanghai to another's whose list is missing.

    Args:
        start, end: aware moments in either order.

    Returns:
        The year, for :data:`NO_HOLIDAY_LIST`; None when all lists are known.
    """
    first, last = sorted(moment.astimezone(SHANGHAI).year for moment in (start, end))
    return next((year for year in range(first, last + 1) if not _year_known(year)), None)


@cache
def _year_known(year: int) -> bool:
    return _listed(date(year, 1, 1)) is not None


def _listed(day: date) -> bool | None:
    """Say whether a day is worked by the package's list; None when that has not the year."""
    # Here, because the import takes longer than a page takes to paint, and few texts need it.
    import chinese_calendar

    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return None
