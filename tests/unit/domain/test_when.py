"""Times as sellers type them. The clock stands at Sunday, 22 November 2026, 11:25 in Shanghai."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.domain.when import WhenError, parse_when
from desktop_app.domain.workdays import SHANGHAI

NOW = datetime(2026, 11, 22, 3, 25, 20, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")
ZONES = st.sampled_from(
    [SHANGHAI, UTC, NEW_YORK, ZoneInfo("Asia/Kathmandu"), ZoneInfo("Pacific/Apia")]
)
MOMENTS = st.datetimes(datetime(2012, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


def local(text: str, now: datetime = NOW, zone: tzinfo = SHANGHAI) -> str:
    """Read a time and write it as the user's clock shows it."""
    moment = parse_when(text, now, zone)
    assert moment.tzinfo is UTC
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M:%S}".removesuffix(":00")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-22T10:00:05+00:00", "2026-11-22 18:00:05"),
        ("2026-11-22T10:00Z", "2026-11-22 18:00"),
        ("2026-11-22t10:00z", "2026-11-22 18:00"),
        ("2026-11-22 10:00 -05:00", "2026-11-22 23:00"),
        ("20261122T100000Z", "2026-11-22 18:00"),
        ("2026-11-22T10:00", "2026-11-22 10:00"),
        ("2026-11-22 10:00", "2026-11-22 10:00"),
        ("2026-11-22 10:00:30.5", "2026-11-22 10:00:30"),
        ("2026-11-22", "2026-11-22 09:00"),
        ("2026-11-22 24:00", "2026-11-23 00:00"),
        ("2026/11/22 10:00", "2026-11-22 10:00"),
        ("2026/1/5", "2026-01-05 09:00"),
        ("2026.11.22 下午3点", "2026-11-22 15:00"),
        ("2026年11月22日 10点", "2026-11-22 10:00"),
        ("2026年11月22日10:30", "2026-11-22 10:30"),
        ("二〇二六年十一月二十五日", "2026-11-25 09:00"),
        ("２０２６－１１－２２　１０：００", "2026-11-22 10:00"),
    ],
)
def test_dates(text: str, expected: str) -> None:
    assert local(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("now", "2026-11-22 11:25:20"),
        ("现在", "2026-11-22 11:25:20"),
        ("+2h", "2026-11-22 13:25:20"),
        ("+30m", "2026-11-22 11:55:20"),
        ("+3d", "2026-11-25 11:25:20"),
        ("+1w", "2026-11-29 11:25:20"),
        ("+2h30m", "2026-11-22 13:55:20"),
        ("+1d 2h", "2026-11-23 13:25:20"),
        ("＋２ｈ", "2026-11-22 13:25:20"),
        ("-2h", "2026-11-22 09:25:20"),
        ("-1d", "2026-11-21 11:25:20"),
        ("2小时后", "2026-11-22 13:25:20"),
        ("2小时", "2026-11-22 13:25:20"),
        ("２小时后", "2026-11-22 13:25:20"),
        ("两小时", "2026-11-22 13:25:20"),
        ("两个小时以后", "2026-11-22 13:25:20"),
        ("24小时内", "2026-11-23 11:25:20"),
        ("二十四小时之内", "2026-11-23 11:25:20"),
        ("30分钟后", "2026-11-22 11:55:20"),
        ("三十分钟", "2026-11-22 11:55:20"),
        ("一百二十分钟后", "2026-11-22 13:25:20"),
        ("半小时后", "2026-11-22 11:55:20"),
        ("1个半小时后", "2026-11-22 12:55:20"),
        ("1小时30分钟后", "2026-11-22 12:55:20"),
        ("3天后", "2026-11-25 11:25:20"),
        ("三天后", "2026-11-25 11:25:20"),
        ("3日内", "2026-11-25 11:25:20"),
        ("一周后", "2026-11-29 11:25:20"),
        ("两个星期后", "2026-12-06 11:25:20"),
        ("两周三天后", "2026-12-09 11:25:20"),
        ("2小时前", "2026-11-22 09:25:20"),
        ("in 2 hours", "2026-11-22 13:25:20"),
        ("in 1 hour and 5 minutes", "2026-11-22 12:30:20"),
        ("2 days later", "2026-11-24 11:25:20"),
        ("10 min ago", "2026-11-22 11:15:20"),
        ("+90s", "2026-11-22 11:26:50"),
        ("40秒后", "2026-11-22 11:26"),
        ("1分40秒后", "2026-11-22 11:27"),
        ("in 1 minute 40 seconds", "2026-11-22 11:27"),
    ],
)
def test_relative_times(text: str, expected: str) -> None:
    assert local(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "3个工作日",
        "3个工作日后",
        "三个工作日内",
        "3工作日",
        "3 working days",
        "3 business days",
        "3wd",
        "+3wd",
        "in 3 working days",
    ],
)
def test_working_days_keep_the_clock_time(text: str) -> None:
    assert local(text) == "2026-11-25 11:25:20"


def test_working_days_are_those_of_the_calendar() -> None:
    def is_workday(day: date) -> bool:
        return day not in (date(2026, 11, 23), date(2026, 11, 24))

    moment = parse_when("3个工作日", NOW, SHANGHAI, is_workday)
    assert moment.astimezone(SHANGHAI).date() == date(2026, 11, 27)


def test_working_days_are_counted_in_shanghai_wherever_the_computer_stands() -> None:
    # Sunday 12:00 in New York is already Monday in Shanghai.
    now = datetime(2026, 11, 22, 12, 0, tzinfo=NEW_YORK)
    assert local("1个工作日", now, NEW_YORK) == "2026-11-23 12:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今天下午5点", "2026-11-22 17:00"),
        ("今天", "2026-11-22 09:00"),
        ("明天", "2026-11-23 09:00"),
        ("明天10点", "2026-11-23 10:00"),
        ("明天 10:30", "2026-11-23 10:30"),
        ("明天10点半", "2026-11-23 10:30"),
        ("明天十点半", "2026-11-23 10:30"),
        ("明天10点30分", "2026-11-23 10:30"),
        ("明天十点零五分", "2026-11-23 10:05"),
        ("明天十点一刻", "2026-11-23 10:15"),
        ("明天上午10点", "2026-11-23 10:00"),
        ("明天下午3点", "2026-11-23 15:00"),
        ("明天下午三点半", "2026-11-23 15:30"),
        ("明天下午15:00", "2026-11-23 15:00"),
        ("明天，下午３：００。", "2026-11-23 15:00"),
        ("明天中午", "2026-11-23 12:00"),
        ("明天中午12点", "2026-11-23 12:00"),
        ("明天中午1点", "2026-11-23 13:00"),
        ("明天12点", "2026-11-23 12:00"),
        ("明天晚上8点", "2026-11-23 20:00"),
        ("明天晚上12点", "2026-11-24 00:00"),
        ("明天凌晨2点", "2026-11-23 02:00"),
        ("明早", "2026-11-23 09:00"),
        ("明早8点", "2026-11-23 08:00"),
        ("明晚", "2026-11-23 20:00"),
        ("今晚8点", "2026-11-22 20:00"),
        ("今晚12点", "2026-11-23 00:00"),
        ("后天", "2026-11-24 09:00"),
        ("后天下午两点", "2026-11-24 14:00"),
        ("大后天 10点", "2026-11-25 10:00"),
        ("昨天下午4点", "2026-11-21 16:00"),
        ("昨晚9点", "2026-11-21 21:00"),
        ("tomorrow", "2026-11-23 09:00"),
        ("tomorrow 10:00", "2026-11-23 10:00"),
        ("Tomorrow 10am", "2026-11-23 10:00"),
        ("tomorrow at 10", "2026-11-23 10:00"),
        ("tomorrow morning", "2026-11-23 09:00"),
        ("10:30 am tomorrow", "2026-11-23 10:30"),
        ("today 5pm", "2026-11-22 17:00"),
        ("today 12am", "2026-11-22 00:00"),
        ("today 12 p.m.", "2026-11-22 12:00"),
        ("tonight 8:30", "2026-11-22 20:30"),
        ("yesterday 16:20", "2026-11-21 16:20"),
    ],
)
def test_days_near_today(text: str, expected: str) -> None:
    assert local(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("周五", "2026-11-27 09:00"),
        ("周五10点", "2026-11-27 10:00"),
        ("星期五 下午3点", "2026-11-27 15:00"),
        ("礼拜天 12点", "2026-11-22 12:00"),
        ("周日", "2026-11-29 09:00"),
        ("本周五", "2026-11-20 09:00"),
        ("下周一", "2026-11-23 09:00"),
        ("下周一 10点", "2026-11-23 10:00"),
        ("下周一十点半", "2026-11-23 10:30"),
        ("下个星期三下午2点", "2026-11-25 14:00"),
        ("下下周一", "2026-11-30 09:00"),
        ("上周五 16:00", "2026-11-13 16:00"),
        ("周5 10点", "2026-11-27 10:00"),
        ("next monday 9:00", "2026-11-23 09:00"),
        ("friday", "2026-11-27 09:00"),
        ("on Wed 3pm", "2026-11-25 15:00"),
        ("last thursday", "2026-11-19 09:00"),
        ("last sunday", "2026-11-15 09:00"),
        ("this friday", "2026-11-27 09:00"),
        ("9:00 next Monday", "2026-11-23 09:00"),
    ],
)
def test_weekdays(text: str, expected: str) -> None:
    assert local(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10点", "2026-11-23 10:00"),
        ("10:30", "2026-11-23 10:30"),
        ("11:25", "2026-11-23 11:25"),
        ("11:26", "2026-11-22 11:26"),
        ("12点", "2026-11-22 12:00"),
        ("下午3点", "2026-11-22 15:00"),
        ("3pm", "2026-11-22 15:00"),
        ("晚上12点", "2026-11-23 00:00"),
        ("0点", "2026-11-23 00:00"),
        ("十点钟", "2026-11-23 10:00"),
        ("23:59:59", "2026-11-22 23:59:59"),
    ],
)
def test_a_clock_time_alone_is_its_next_occurrence(text: str, expected: str) -> None:
    assert local(text) == expected


def test_at_night_the_small_hours_belong_to_the_night_that_has_begun() -> None:
    half_past_midnight = datetime(2026, 11, 22, 0, 30, tzinfo=SHANGHAI)
    assert local("晚上1点", half_past_midnight) == "2026-11-22 01:00"
    assert local("晚上12点", half_past_midnight) == "2026-11-23 00:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11月25日", "2026-11-25 09:00"),
        ("11月25日 10点", "2026-11-25 10:00"),
        ("11月25号下午两点半", "2026-11-25 14:30"),
        ("十一月二十五日十点", "2026-11-25 10:00"),
        ("11-25 10:00", "2026-11-25 10:00"),
        ("11/25", "2026-11-25 09:00"),
        ("11月20日 16:00", "2026-11-20 16:00"),
        ("1月5日", "2027-01-05 09:00"),
        ("6-18", "2027-06-18 09:00"),
        ("2月29日", "2028-02-29 09:00"),
        ("25号 10点", "2026-11-25 10:00"),
        ("5号", "2026-12-05 09:00"),
        ("31日", "2026-12-31 09:00"),
    ],
)
def test_dates_without_a_year(text: str, expected: str) -> None:
    assert local(text) == expected


def test_in_january_december_is_last_months() -> None:
    assert local("12-28 10:00", datetime(2027, 1, 3, tzinfo=UTC)) == "2026-12-28 10:00"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "soon",
        "明",
        "明天见",
        "10",
        "明天10",
        "25:00",
        "10:60",
        "10点61分",
        "今天上午15点",
        "13pm",
        "2026-02-30",
        "2月30日",
        "2026-13-01",
        "32号",
        "周八",
        "三五天后",
        "两三天后",
        "+",
        "+h",
        "+2",
        "+2x",
        "3 months",
        "2026-11-22 noon 5",
        "0001-01-01",
        "9999-12-31",
        "+9999999d",
        "+999999w",
        "99999wd",
        "1" * 5000,
        "+" + "9" * 5000 + "h",
        "\ud800",
        "今天" * 60,
        "2h tomorrow at",
    ],
)
def test_what_cannot_be_read_is_said_so(text: str) -> None:
    with pytest.raises(WhenError) as caught:
        parse_when(text, NOW, SHANGHAI)
    assert caught.value.text == text
    assert isinstance(caught.value, ValueError)


def test_now_must_have_a_zone() -> None:
    with pytest.raises(TypeError):
        parse_when("+2h", datetime(2026, 11, 22), SHANGHAI)


def test_a_time_that_daylight_saving_leaps_over_is_an_hour_later() -> None:
    now = datetime(2026, 3, 7, 17, 0, tzinfo=UTC)
    assert local("2026-03-08 02:30", now, NEW_YORK) == "2026-03-08 03:30"
    assert local("tomorrow 2:30", now, NEW_YORK) == "2026-03-08 03:30"
    half_past_two = datetime(2026, 3, 7, 2, 30, tzinfo=NEW_YORK)
    assert local("+1d", half_past_two, NEW_YORK) == "2026-03-08 03:30"


def test_days_keep_the_clock_time_and_hours_do_not() -> None:
    evening = datetime(2026, 3, 7, 20, 0, tzinfo=NEW_YORK)
    assert local("+1d", evening, NEW_YORK) == "2026-03-08 20:00"
    assert local("+24h", evening, NEW_YORK) == "2026-03-08 21:00"


def test_days_are_those_of_the_users_zone() -> None:
    # 03:25 UTC is still Saturday evening in New York.
    assert local("明天10点", NOW, NEW_YORK) == "2026-11-22 10:00"


RELATIVE_FORMS = st.sampled_from(
    [
        "+{}h",
        "+{}m",
        "+{}d",
        "+{}w",
        "{}小时后",
        "{}分钟",
        "{}天后",
        "{}个工作日",
        "{}wd",
        "in {} hours",
        "+{}d3h",
        "{}周后",
        "{} working days",
    ]
)


@settings(deadline=None)
@given(RELATIVE_FORMS, st.integers(0, 3000), st.integers(0, 3000), MOMENTS, ZONES)
def test_relative_times_never_go_back_and_grow_with_the_amount(
    form: str, one: int, other: int, now: datetime, zone: tzinfo
) -> None:
    less, more = sorted((one, other))
    first = parse_when(form.format(less), now, zone)
    second = parse_when(form.format(more), now, zone)
    assert now <= first <= second
    assert (first == second) == (less == more)


@settings(deadline=None)
@given(st.integers(0, 23), st.integers(0, 59), MOMENTS, ZONES)
def test_a_clock_time_alone_is_within_the_next_day(
    hour: int, minute: int, now: datetime, zone: tzinfo
) -> None:
    moment = parse_when(f"{hour}:{minute:02}", now, zone)
    assert now < moment <= now + timedelta(hours=26)


@settings(deadline=None)
@given(MOMENTS, ZONES)
def test_what_is_written_as_iso_is_read_back(moment: datetime, zone: tzinfo) -> None:
    assert parse_when(moment.isoformat(), NOW, zone) == moment
    assert parse_when(moment.astimezone(zone).isoformat(), NOW, UTC) == moment


PIECES = [
    "明天",
    "今晚",
    "下周",
    "周",
    "一",
    "二十",
    "两",
    "半",
    "点",
    "小时",
    "个工作日",
    "还剩",
    "天 02:03:04",
    "秒",
    "时",
    "后",
    "前",
    "月",
    "日",
    "号",
    "+",
    "-",
    "/",
    ":",
    " ",
    "0",
    "1",
    "9",
    "31",
    "2026",
    "9999",
    "0000",
    "999999",
    "T",
    "Z",
    "h",
    "d",
    "w",
    "in ",
    "next ",
    "monday",
    "am",
    "pm",
    "tomorrow",
    "the day after ",
    "晚上",
    "上午",
    "wd",
    "+14:00",
    "٣",
]


@settings(deadline=None)
@given(st.text() | st.lists(st.sampled_from(PIECES), max_size=8).map("".join), MOMENTS, ZONES)
@example("9999-12-31T23:59-23:59", NOW, SHANGHAI)
@example("0001-01-01T00:00+23:59", NOW, SHANGHAI)
@example("9999-12-31 24:00", NOW, SHANGHAI)
def test_any_text_gives_a_time_or_says_that_it_cannot(
    text: str, now: datetime, zone: tzinfo
) -> None:
    try:
        moment = parse_when(text, now, zone)
    except WhenError as error:
        assert error.text == text
    else:
        assert moment.tzinfo is UTC
        assert moment.astimezone(zone) == moment
