"""Counting working days, as the platform's rules do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone

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
    A later start never gives an earlier day, and on working days never an earlier moment; the
    clock time of a start on a day of rest is kept, though, so that 01:00 on Saturday ends before
    23:00 on Friday does.

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
    local = _in_shanghai(start)
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


def working_days_between(
    start: datetime, end: datetime, is_workday: Callable[[date], bool] = monday_to_friday
) -> int:
    """Return how many working days an end lies after a start, as :func:`add_working_days` counts.

    Days are counted, not spans of 24 hours: from 15:00 on Monday to 10:00 on Wednesday it is 2. So
    what is left of a promise does not shrink by the hours at which it is stopped and goes on.

    Args:
        start: an aware moment, whose day does not count.
        end: an aware moment, whose day counts; negative is the answer when it is an earlier day.
        is_workday: the calendar, by days in Shanghai.

    Raises:
        ValueError: when a moment has no time zone.
        OverflowError: when a moment lies outside the years 1 to 9999.
    """
    first, last = _in_shanghai(start).date(), _in_shanghai(end).date()
    # Backwards, too, it is the start's day that does not count.
    if last < first:
        return -_working_days(last, (first - last).days, is_workday)
    return _working_days(first + timedelta(days=1), (last - first).days, is_workday)


def next_workday_at(
    after: datetime, clock: time, is_workday: Callable[[date], bool] = monday_to_friday
) -> datetime:
    """Return the first later moment when Shanghai's clocks show a time on a working day.

    Args:
        after: an aware moment; the answer is never this one itself.
        clock: the time of day in Shanghai.
        is_workday: the calendar, by days in Shanghai.

    Returns:
        An aware moment in UTC.

    Raises:
        ValueError: when the moment has no time zone, or the calendar has no working day for long.
        OverflowError: when the answer lies outside the years 1 to 9999.
    """
    local = _in_shanghai(after)
    for later in range(_LONGEST_BREAK.days + 1):
        day = local.date() + timedelta(days=later)
        moment = datetime.combine(day, clock, tzinfo=SHANGHAI)
        if moment > local and is_workday(day):
            return moment.astimezone(UTC)
    raise ValueError("the calendar has no working days")


def _in_shanghai(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("the moment needs a time zone")
    return moment.astimezone(SHANGHAI)


def _working_days(first: date, days: int, is_workday: Callable[[date], bool]) -> int:
    return sum(is_workday(first + timedelta(days=later)) for later in range(days))
