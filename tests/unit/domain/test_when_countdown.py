"""The platform's countdown, pasted. The clock stands at Sunday, 22 November 2026, 11:25:20."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.when import WhenError, parse_when
from desktop_app.domain.workdays import SHANGHAI

NOW = datetime(2026, 11, 22, 3, 25, 20, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")


def span(text: str) -> timedelta:
    return parse_when(text, NOW, SHANGHAI) - NOW


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("还剩 2天3小时", timedelta(days=2, hours=3)),
        ("还剩2天3小时", timedelta(days=2, hours=3)),
        ("还剩 2 天 3 小时", timedelta(days=2, hours=3)),
        ("还剩：2天，3小时。", timedelta(days=2, hours=3)),
        ("还剩２天３小时", timedelta(days=2, hours=3)),
        ("还剩两天三小时", timedelta(days=2, hours=3)),
        ("還剩 2天3小時", timedelta(days=2, hours=3)),
        ("还剩余2天", timedelta(days=2)),
        ("剩 45分", timedelta(minutes=45)),
        ("还剩半小时", timedelta(minutes=30)),
        ("还剩30秒", timedelta(seconds=30)),
        ("剩余2天3小时15分20秒", timedelta(days=2, hours=3, minutes=15, seconds=20)),
        ("剩余 0天00时15分20秒", timedelta(minutes=15, seconds=20)),
        ("剩餘 2天3小時", timedelta(days=2, hours=3)),
        ("剩余时间：2天03时15分", timedelta(days=2, hours=3, minutes=15)),
        ("剩余处理时间: 47小时59分钟", timedelta(hours=47, minutes=59)),
        ("还有 1 天 02:03:04", timedelta(days=1, hours=2, minutes=3, seconds=4)),
        ("还有1天02:03", timedelta(days=1, hours=2, minutes=3)),
        ("还剩 47:59:59", timedelta(hours=47, minutes=59, seconds=59)),
        ("距申诉截止还有 3天", timedelta(days=3)),
        ("距离自动退款还剩：3天5时", timedelta(days=3, hours=5)),
        ("倒计时 02:03:04", timedelta(hours=2, minutes=3, seconds=4)),
    ],
)
def test_a_countdown_runs_from_now(text: str, expected: timedelta) -> None:
    assert span(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2天03时15分", timedelta(days=2, hours=3, minutes=15)),
        ("2天3小时15分20秒", timedelta(days=2, hours=3, minutes=15, seconds=20)),
        ("1天 02:03:04", timedelta(days=1, hours=2, minutes=3, seconds=4)),
        ("2 days 3 hours left", timedelta(days=2, hours=3)),
    ],
)
def test_the_numbers_alone_are_enough_where_they_can_be_nothing_else(
    text: str, expected: timedelta
) -> None:
    assert span(text) == expected


def test_working_days_left_are_those_of_the_calendar() -> None:
    # The clock stands on a Sunday; Monday is worked.
    assert span("还剩3个工作日") == timedelta(days=3)
    assert parse_when("还剩1个工作日", NOW, SHANGHAI, lambda day: day.day == 30) == NOW + timedelta(
        days=8
    )


def test_a_clock_time_stays_a_clock_time() -> None:
    assert span("12:00:00") == timedelta(minutes=34, seconds=40)
    assert span("12时15分") == timedelta(minutes=49, seconds=40)
    assert span("2日 10:30:00") == datetime(2026, 12, 2, 10, 30, tzinfo=SHANGHAI) - NOW


@pytest.mark.parametrize(
    "text",
    [
        "还剩",
        "还剩天",
        "剩余时间：",
        "还剩 2",
        # Hours and minutes, or minutes and seconds?
        "还剩 02:03",
        # In two days at half past ten, or in two days and ten and a half hours?
        "2天 10:30",
        "还剩 1天 02:60:00",
        "还剩 1天 02:03:60",
        "还剩3小时2天03:04:05",
        "明天还剩2天",
    ],
)
def test_what_is_no_clear_countdown_is_refused(text: str) -> None:
    with pytest.raises(WhenError):
        span(text)


def test_a_countdowns_day_is_24_hours_even_when_daylight_saving_begins() -> None:
    evening = datetime(2026, 3, 7, 20, 0, tzinfo=NEW_YORK)
    moment = parse_when("还剩1天0小时", evening, NEW_YORK)
    assert moment.astimezone(NEW_YORK) == datetime(2026, 3, 8, 21, 0, tzinfo=NEW_YORK)


@given(
    st.integers(0, 999),
    st.integers(0, 23),
    st.integers(0, 59),
    st.integers(0, 59),
    st.sampled_from(
        [
            "还剩{}天{}小时{}分{}秒",
            "剩余时间：{}天{:02}时{:02}分{:02}秒",
            "还有 {} 天 {:02}:{:02}:{:02}",
            "{} 天 {:02}:{:02}:{:02}",
            "{}天{}时{}分{}秒",
        ]
    ),
)
def test_each_unit_counts(days: int, hours: int, minutes: int, seconds: int, form: str) -> None:
    assert span(form.format(days, hours, minutes, seconds)) == timedelta(
        days=days, hours=hours, minutes=minutes, seconds=seconds
    )
