"""China's working days, with examples worked out by hand from the State Council's announcements.

2025: Spring Festival is off from 28 January to 4 February, 26 January (Sunday) and 8 February
(Saturday) are worked; National Day is off from 1 to 8 October, 28 September (Sunday) and 11 October
(Saturday) are worked.
2026: Spring Festival is off from 15 to 23 February, 14 and 28 February (Saturdays) are worked;
National Day is off from 1 to 7 October, 20 September (Sunday) and 10 October (Saturday) are worked;
Mid-Autumn is off from 25 to 27 September.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import time as clock_time
from zoneinfo import ZoneInfo

import chinese_calendar
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.domain.when import parse_when
from desktop_app.domain.workdays import SHANGHAI
from desktop_app.services.clock import local_zone
from desktop_app.services.workdays import (
    NotingCalendar,
    holidays_known,
    is_workday,
    missing_year,
    next_workday_at,
    working_days_between,
    working_days_later,
)

LAST_KNOWN_YEAR = max(chinese_calendar.holidays).year
# Around the holidays of some years, and over the edges of what is known.
STARTS = st.datetimes(datetime(2003, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
AMOUNTS = st.integers(0, 60)
CLOCKS = st.builds(clock_time, st.integers(0, 23), st.integers(0, 59))


def shanghai(text: str) -> datetime:
    """Read ``2025-01-24 10:30`` as Shanghai's clocks show it."""
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def day_of(moment: datetime) -> date:
    return moment.astimezone(SHANGHAI).date()


@pytest.mark.parametrize(
    ("start", "n", "expected"),
    [
        # Spring Festival 2025, from the Friday before.
        ("2025-01-24 10:30", 1, "2025-01-26 10:30"),
        ("2025-01-24 10:30", 2, "2025-01-27 10:30"),
        ("2025-01-24 10:30", 3, "2025-02-05 10:30"),
        ("2025-01-24 10:30", 5, "2025-02-07 10:30"),
        ("2025-01-24 10:30", 6, "2025-02-08 10:30"),
        ("2025-01-24 10:30", 7, "2025-02-10 10:30"),
        ("2025-01-30 23:00", 1, "2025-02-05 23:00"),
        ("2025-01-30 23:00", -1, "2025-01-27 23:00"),
        ("2025-02-10 09:00", -1, "2025-02-08 09:00"),
        # National Day 2025, from the Friday before.
        ("2025-09-26 18:00", 1, "2025-09-28 18:00"),
        ("2025-09-26 18:00", 3, "2025-09-30 18:00"),
        ("2025-09-26 18:00", 4, "2025-10-09 18:00"),
        ("2025-09-26 18:00", 6, "2025-10-11 18:00"),
        ("2025-09-26 18:00", 7, "2025-10-13 18:00"),
        # Spring Festival 2026, from the Friday before.
        ("2026-02-13 10:30", 1, "2026-02-14 10:30"),
        ("2026-02-13 10:30", 2, "2026-02-24 10:30"),
        ("2026-02-13 10:30", 6, "2026-02-28 10:30"),
        ("2026-02-13 10:30", 7, "2026-03-02 10:30"),
        ("2026-02-17 00:00", 3, "2026-02-26 00:00"),
        # National Day 2026 and Mid-Autumn before it.
        ("2026-09-18 10:30", 1, "2026-09-20 10:30"),
        ("2026-09-18 10:30", 5, "2026-09-24 10:30"),
        ("2026-09-18 10:30", 6, "2026-09-28 10:30"),
        ("2026-09-18 10:30", 9, "2026-10-08 10:30"),
        ("2026-09-30 09:00", 3, "2026-10-10 09:00"),
        ("2026-09-30 09:00", 4, "2026-10-12 09:00"),
        ("2026-10-12 09:00", -4, "2026-09-30 09:00"),
    ],
)
def test_holidays_and_make_up_days(start: str, n: int, expected: str) -> None:
    counted = working_days_later(shanghai(start), n)
    assert counted.moment == shanghai(expected)
    assert counted.moment.tzinfo is UTC
    assert counted.holidays_known
    assert working_days_between(shanghai(start), shanghai(expected)) == n


def test_a_typed_time_is_counted_by_the_same_calendar() -> None:
    moment = parse_when("3个工作日", shanghai("2025-01-24 10:30"), UTC, is_workday)
    assert moment == shanghai("2025-02-05 10:30")


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("2025-01-24 09:59", "2025-01-24 10:00"),
        ("2025-01-24 10:00", "2025-01-26 10:00"),
        ("2025-01-27 10:00", "2025-02-05 10:00"),
        ("2025-02-07 11:00", "2025-02-08 10:00"),
        ("2025-02-08 11:00", "2025-02-10 10:00"),
        ("2026-09-30 10:00", "2026-10-08 10:00"),
    ],
)
def test_every_workday_at_ten(after: str, expected: str) -> None:
    assert next_workday_at(shanghai(after), clock_time(10)) == shanghai(expected)


@pytest.fixture(params=["America/Los_Angeles", "UTC", "Pacific/Auckland", "Asia/Shanghai"])
def computers_zone(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tzinfo]:
    """The zone of the computer, which stands in several places."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield local_zone()
    monkeypatch.undo()
    time.tzset()


@pytest.mark.linux
def test_days_are_shanghais_wherever_the_computer_stands(computers_zone: tzinfo) -> None:
    # A minute after the Saturday began in Shanghai; elsewhere it is Friday still.
    start = shanghai("2026-02-28 00:01").astimezone(computers_zone)
    assert working_days_later(start, 1).moment == shanghai("2026-03-02 00:01")
    assert working_days_between(start, shanghai("2026-03-02 00:01")) == 1
    assert next_workday_at(start, clock_time(0, 1)) == shanghai("2026-03-02 00:01")
    assert next_workday_at(start, clock_time(10)) == shanghai("2026-02-28 10:00")
    moment = parse_when("1个工作日", start, computers_zone, is_workday)
    assert moment == shanghai("2026-03-02 00:01")


def test_a_year_without_a_list_counts_monday_to_friday_and_says_so() -> None:
    # 1 October 2100 is a Friday.
    counted = working_days_later(shanghai("2100-09-30 10:00"), 2)
    assert counted.moment == shanghai("2100-10-04 10:00")
    assert not counted.holidays_known
    assert is_workday(date(2100, 10, 1))
    assert not is_workday(date(2100, 10, 2))
    assert not holidays_known(date(2100, 10, 1))


def test_the_list_is_missing_as_soon_as_a_day_lies_beyond_it() -> None:
    new_years_eve = datetime(LAST_KNOWN_YEAR, 12, 31, 10, tzinfo=SHANGHAI)
    before = new_years_eve - timedelta(days=7)
    assert working_days_later(before, 1).holidays_known
    assert missing_year(before, new_years_eve) is None
    assert not working_days_later(before, 10).holidays_known
    assert not working_days_later(new_years_eve + timedelta(days=30), -30).holidays_known
    # In Shanghai the new year has begun, in UTC it has not.
    assert missing_year(before, new_years_eve + timedelta(hours=14)) == LAST_KNOWN_YEAR + 1
    assert missing_year(shanghai("2100-05-01 10:00"), before) == LAST_KNOWN_YEAR + 1
    assert missing_year(shanghai("1999-05-01 10:00"), shanghai("2004-05-01 10:00")) == 1999


def test_what_was_missing_is_noted_while_counting() -> None:
    calendar = NotingCalendar()
    parse_when("3个工作日", shanghai("2025-01-24 10:30"), SHANGHAI, calendar)
    assert calendar.missing_year is None
    parse_when("+2h", shanghai("2100-09-30 10:00"), SHANGHAI, calendar)
    assert calendar.missing_year is None
    moment = parse_when("2个工作日", shanghai("2100-09-30 10:00"), SHANGHAI, calendar)
    assert moment == shanghai("2100-10-04 10:00")
    assert calendar.missing_year == 2100


def test_the_list_is_not_loaded_before_working_days_are_counted() -> None:
    program = (
        "import sys; from datetime import UTC, datetime\n"
        "from desktop_app.domain.when import parse_when\n"
        "from desktop_app.services.workdays import is_workday\n"
        "for text in ('+2h', '明天10点', '还剩 2天3小时'):\n"
        "    parse_when(text, datetime(2026, 11, 22, tzinfo=UTC), UTC, is_workday)\n"
        "assert 'chinese_calendar' not in sys.modules\n"
        "parse_when('3个工作日', datetime(2026, 11, 22, tzinfo=UTC), UTC, is_workday)\n"
        "assert 'chinese_calendar' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-X", "utf8", "-c", program], check=True)


@settings(deadline=None)
@given(STARTS, AMOUNTS, AMOUNTS)
def test_never_earlier_than_the_start_and_later_the_more_days(
    start: datetime, one: int, other: int
) -> None:
    less, more = sorted((one, other))
    first, second = (working_days_later(start, n).moment for n in (less, more))
    assert start <= first <= second
    assert (first == second) == (less == more)


@settings(deadline=None)
@given(STARTS, st.timedeltas(timedelta(), timedelta(days=20)), AMOUNTS)
def test_a_later_start_never_gives_an_earlier_end(
    start: datetime, later: timedelta, n: int
) -> None:
    first = working_days_later(start, n).moment
    second = working_days_later(start + later, n).moment
    assert day_of(first) <= day_of(second)
    # On a day of rest the clock time is kept although the counting starts on the next working day.
    if is_workday(day_of(start + later)):
        assert first <= second


@settings(deadline=None)
@given(STARTS, st.integers(-60, 60))
def test_counting_between_undoes_counting_on(start: datetime, n: int) -> None:
    end = working_days_later(start, n).moment
    assert working_days_between(start, end) == n
    if n:
        assert is_workday(day_of(end))
    if is_workday(day_of(start)):
        assert working_days_later(end, -n).moment == start
        assert working_days_between(end, start) == -n


@settings(deadline=None)
@given(STARTS, st.timedeltas(timedelta(), timedelta(days=60)), st.integers(0, 60))
def test_counting_between_adds_up(start: datetime, span: timedelta, more: int) -> None:
    assume(is_workday(day_of(start + span)))
    end = working_days_later(start + span, more).moment
    assert working_days_between(start, end) == working_days_between(start, start + span) + more


@settings(deadline=None)
@given(STARTS, CLOCKS)
def test_the_next_workday_is_the_first_one_after(after: datetime, clock: clock_time) -> None:
    moment = next_workday_at(after, clock)
    assert moment > after
    assert is_workday(day_of(moment))
    assert moment.astimezone(SHANGHAI).time() == clock
    passed_over = range((day_of(moment) - day_of(after)).days)
    days = [day_of(after) + timedelta(days=later) for later in passed_over]
    assert not any(
        is_workday(day) and datetime.combine(day, clock, tzinfo=SHANGHAI) > after for day in days
    )


def test_daylight_saving_elsewhere_does_not_move_the_hour() -> None:
    before = datetime(2026, 3, 6, 20, tzinfo=ZoneInfo("America/New_York"))
    assert working_days_later(before, 2).moment == shanghai("2026-03-10 09:00")
