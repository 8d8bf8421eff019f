"""Working days are counted on Shanghai's calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.workdays import (
    SHANGHAI,
    add_working_days,
    monday_to_friday,
    next_workday_at,
    working_days_between,
)

FRIDAY = datetime(2026, 11, 20, 10, 30, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (0, datetime(2026, 11, 20, 10, 30)),
        (1, datetime(2026, 11, 23, 10, 30)),
        (3, datetime(2026, 11, 25, 10, 30)),
        (6, datetime(2026, 11, 30, 10, 30)),
        (-1, datetime(2026, 11, 19, 10, 30)),
        (-5, datetime(2026, 11, 13, 10, 30)),
    ],
)
def test_weekends_do_not_count(n: int, expected: datetime) -> None:
    answer = add_working_days(FRIDAY, n, monday_to_friday)
    assert answer == expected.replace(tzinfo=SHANGHAI)
    assert answer.tzinfo is UTC


def test_a_weekend_start_counts_from_monday() -> None:
    sunday = FRIDAY + timedelta(days=2)
    assert add_working_days(sunday, 1, monday_to_friday) == FRIDAY + timedelta(days=3)


def test_the_day_is_shanghais_wherever_the_computer_stands() -> None:
    # Sunday noon in New York is Monday 01:00 in Shanghai: the next working day is Tuesday.
    start = datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("America/New_York"))
    assert add_working_days(start, 1, monday_to_friday) == datetime(
        2026, 11, 24, 1, 0, tzinfo=SHANGHAI
    )


def test_holidays_and_make_up_days_come_from_the_calendar() -> None:
    national_day = {date(2026, 10, day) for day in range(1, 8)}
    make_up = {date(2026, 9, 27), date(2026, 10, 10)}

    def is_workday(day: date) -> bool:
        return day in make_up or (monday_to_friday(day) and day not in national_day)

    start = datetime(2026, 9, 30, 9, 0, tzinfo=SHANGHAI)
    assert add_working_days(start, 3, is_workday) == datetime(2026, 10, 10, 9, 0, tzinfo=SHANGHAI)


def test_a_calendar_without_working_days_is_an_error() -> None:
    with pytest.raises(ValueError, match="no working days"):
        add_working_days(FRIDAY, 1, lambda day: False)


def test_a_start_without_a_zone_is_an_error() -> None:
    with pytest.raises(ValueError, match="time zone"):
        add_working_days(datetime(2026, 11, 20), 1, monday_to_friday)


@settings(deadline=None)
@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
    st.integers(0, 400),
)
def test_five_working_days_are_a_week(start: datetime, weeks: int) -> None:
    first = add_working_days(start, 1, monday_to_friday)
    assert add_working_days(first, 5 * weeks, monday_to_friday) == first + timedelta(weeks=weeks)


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (datetime(2026, 11, 20, 23, 59), 0),
        (datetime(2026, 11, 20, 0, 0), 0),
        (datetime(2026, 11, 22, 12, 0), 0),
        (datetime(2026, 11, 23, 0, 0), 1),
        (datetime(2026, 11, 25, 9, 0), 3),
        (datetime(2026, 11, 19, 12, 0), -1),
        (datetime(2026, 11, 14, 12, 0), -4),
        (datetime(2026, 11, 13, 12, 0), -5),
    ],
)
def test_days_are_counted_between_moments_whatever_the_hour(end: datetime, expected: int) -> None:
    assert working_days_between(FRIDAY, end.replace(tzinfo=SHANGHAI)) == expected


def test_the_next_workday_is_today_until_its_hour_has_struck() -> None:
    at_ten = time(10)
    monday = datetime(2026, 11, 23, 10, tzinfo=SHANGHAI)
    assert next_workday_at(monday - timedelta(seconds=1), at_ten) == monday
    assert next_workday_at(monday, at_ten) == monday + timedelta(days=1)
    assert next_workday_at(FRIDAY, at_ten) == monday
    assert next_workday_at(FRIDAY, at_ten).tzinfo is UTC


def test_the_next_workday_is_shanghais_wherever_the_computer_stands() -> None:
    # Sunday 20:00 in New York is Monday 09:00 in Shanghai.
    after = datetime(2026, 11, 22, 20, tzinfo=ZoneInfo("America/New_York"))
    assert next_workday_at(after, time(10)) == after + timedelta(hours=1)


def test_the_next_workday_of_a_calendar_without_any_is_an_error() -> None:
    with pytest.raises(ValueError, match="no working days"):
        next_workday_at(FRIDAY, time(10), lambda day: False)


def test_counting_between_needs_zones() -> None:
    for start, end in ((FRIDAY, datetime(2026, 11, 25)), (datetime(2026, 11, 25), FRIDAY)):
        with pytest.raises(ValueError, match="time zone"):
            working_days_between(start, end)
    with pytest.raises(ValueError, match="time zone"):
        next_workday_at(datetime(2026, 11, 25), time(10))
