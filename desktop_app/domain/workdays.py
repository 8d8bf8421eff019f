"""Counting working days, as the platform's rules do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

# China has had no daylight saving since 1991, so a fixed offset is exact and needs no zone files,
# which Windows does not have.
SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")

# The longest public holidays last under two weeks; beyond this the calendar is wrong.
_LONGEST_BREAK = timedelta(days=60)


def monday_to_friday(day: date) -> bool:
    """Say whether a day is a working day where no holiday calendar is known."""
    return day.weekday() < 5


def add_working_days(
    start: datetime, n: int, is_workday: Callable[[date], bool] = monday_to_friday
) -> datetime:
    """Return the moment n working days after a start, at the same clock time in Shanghai.

    The day of the start does not count, as in the platform's rules ("within 3 working days" of a
    Friday notice ends on Wednesday); a start on a day of rest counts from the next working day.

    Args:
        start: an aware moment.
        n: how many working days; negative counts back; 0 gives the start itself.
        is_workday: the calendar, by days in Shanghai.

    Returns:
        An aware moment in UTC.

    Raises:
        ValueError: when the start has no time zone, or the calendar has no working day for long.
        OverflowError: when the answer lies outside the years 1 to 9999.
    """
    if start.tzinfo is None:
        raise ValueError("the start needs a time zone")
    local = start.astimezone(SHANGHAI)
    step = timedelta(days=1 if n >= 0 else -1)
    day = last = local.date()
    left = abs(n)
    while left:
        day += step
        if is_workday(day):
            left -= 1
            last = day
        elif abs(day - last) > _LONGEST_BREAK:
            raise ValueError("the calendar has no working days")
    return datetime.combine(day, local.timetz()).astimezone(UTC)
