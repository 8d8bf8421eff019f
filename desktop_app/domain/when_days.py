"""A day as people write it: ``明天``, ``下周一``, ``11月25日``, ``next friday``, ``2026/11/22``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

# 11-20 typed on 22 November is the day before yesterday, but 1-5 is the coming January.
_STILL_THE_PAST = timedelta(days=60)
# A 29th of February comes back within eight years.
_YEARS_AHEAD = 9
_WEEK = timedelta(weeks=1)

_OFFSETS = {
    "大前天": -3,
    "前天": -2,
    **dict.fromkeys(("昨天", "昨日", "昨", "yesterday"), -1),
    **dict.fromkeys(("今天", "今日", "今", "today"), 0),
    **dict.fromkeys(("明天", "明日", "明", "tomorrow"), 1),
    **dict.fromkeys(("后天", "the day after tomorrow", "day after tomorrow"), 2),
    "大后天": 3,
}
_WEEKS = {"上": -1, "本": 0, "这": 0, "下": 1, "next": 1, "下下": 2}
_ENGLISH_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_FULL_DATE = re.compile(
    r"(?P<year>[0-9]{4})\s*[-/.年]\s*(?P<month>[0-9]{1,2})\s*[-/.月]\s*"
    r"(?P<day>[0-9]{1,2})(?![0-9])[日号]?"
)
_MONTH_DAY = re.compile(
    r"(?P<month>[0-9]{1,2})(?:[-/]|\s*月\s*)(?P<day>[0-9]{1,2})(?![0-9:])\s*[日号]?"
)
_DAY_OF_MONTH = re.compile(r"(?P<day>[0-9]{1,2})\s*[日号]")
_DAY_WORD = re.compile(
    r"(?P<word>大?[前后]天|[昨今明][天日]|[昨今明](?=[早晚晨夜上下中凌])"
    r"|(?:the )?day after tomorrow|yesterday|today|tomorrow)"
)
_WEEKDAY = re.compile(r"(?P<week>下下|[上本这下])?个?(?:周|星期|礼拜)(?P<number>[1-7])")
_ENGLISH_WEEKDAY = re.compile(
    r"(?:on )?(?:(?P<week>last|this|next) )?"
    r"(?P<name>mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class Days:
    """The days that a text can mean.

    Attributes:
        candidates: in order.
        after: the first candidate is meant whose moment is later than this; None: the first.
    """

    candidates: tuple[date, ...]
    after: datetime | None = None


def read_days(text: str, today: date, now: datetime) -> tuple[Days, str] | None:
    """Read a day from the beginning of normalised text.

    Args:
        text: what :func:`~desktop_app.domain.when_text.normalise` returned.
        today: the day on the user's calendar.
        now: the present moment.

    Returns:
        The day and the rest of the text, in which a clock time may follow; None when the text does
        not begin with a day.

    Raises:
        ValueError: when it names a day that does not exist.
        OverflowError: outside the years 1 to 9999.
    """
    for pattern in (_FULL_DATE, _MONTH_DAY, _DAY_OF_MONTH, _DAY_WORD, _WEEKDAY, _ENGLISH_WEEKDAY):
        if match := pattern.match(text):
            return _days_of(match, today, now), text[match.end() :].lstrip(" 的")
    return None


def _days_of(match: re.Match[str], today: date, now: datetime) -> Days:
    said = match.groupdict()
    if word := said.get("word"):
        return Days((today + timedelta(days=_OFFSETS[word]),))
    if "week" in said:
        number = said.get("number")
        weekday = int(number) - 1 if number else _ENGLISH_WEEKDAYS.index(match["name"])
        return _weekday(weekday, said["week"], today, now)
    day = int(match["day"])
    if said.get("year"):
        return Days((date(int(match["year"]), int(match["month"]), day),))
    if said.get("month"):
        years = range(max(today.year - 1, 1), today.year + _YEARS_AHEAD)
        months: Iterable[tuple[int, int]] = ((year, int(match["month"])) for year in years)
        return Days(_existing(months, day), after=now - _STILL_THE_PAST)
    first = today.year * 12 + today.month - 1
    return Days(_existing((divmod(at, 12) for at in range(first, first + 12)), day, 1), after=now)


def _weekday(weekday: int, week: str | None, today: date, now: datetime) -> Days:
    """Find a weekday; weeks begin on Monday, so 下周一 said on a Sunday is the day after.

    English "last" and "this" mean the nearest such day behind and ahead, whatever the week.
    """
    this_weeks = today + timedelta(days=weekday - today.weekday())
    if week == "last":
        return Days((this_weeks if this_weeks < today else this_weeks - _WEEK,))
    if week in (None, "this"):
        return Days((this_weeks, this_weeks + _WEEK), after=now)
    return Days((this_weeks + _WEEKS[week] * _WEEK,))


def _existing(months: Iterable[tuple[int, int]], day: int, base: int = 0) -> tuple[date, ...]:
    """Return that day of each month that has it; base is what to add to the number of a month."""
    days = []
    for year, month in months:
        try:
            days.append(date(year, month + base, day))
        except ValueError:
            continue
    return tuple(days)
