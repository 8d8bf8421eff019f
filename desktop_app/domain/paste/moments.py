"""Times of day and dates anywhere in a text, read by the same rules as typed ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import islice

from desktop_app.domain.when import WhenError, parse_when

MOST_MOMENTS = 1_000
"""How many times of a paste are read."""

_PART = r"(?:凌晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|早)"
_HOUR = r"(?:[0-9]{1,2}|十?[一二三四五六七八九十两])"
_CLOSING = "下班"
_CLOSING_TIME = "18:00"
CLOCK = (
    rf"(?:{_PART}\s?)?(?:[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?![0-9])"
    rf"|{_HOUR}[点时](?!间|候|内|效)(?:半|[0-9]{{1,2}}分?|整)?(?:[0-9]{{1,2}}秒)?)"
)
_UNTIL = r"(?=\s?(?:之前|以前|前(?!后|天)))"
"""A pattern for a clock time in a folded text."""
_WEEKDAY = r"(?:下下|[上本这下])?个?(?:周|星期|礼拜)[一二三四五六日天](?![0-9一二三四五六七八九])"
FULL_DATE = r"20[0-9]{2}\s?[-/.年]\s?[0-9]{1,2}\s?[-/.月]\s?[0-9]{1,2}(?![0-9])[日号]?"
"""A pattern for a date with its year in a folded text."""
_MONTH_DAY = (
    rf"(?<![0-9./-])(?<![0-9]:)[0-9]{{1,2}}(?:月[0-9]{{1,2}}[日号]|[日号](?:{_UNTIL}|(?=\s?{CLOCK}))"
    rf"|[-/][0-9]{{1,2}}(?=\s{{1,3}}(?:{_PART}\s?)?[0-9]{{1,2}}[:点时]))"
)
_DAY_WORD = r"(?:大?[前后]天|[今明昨][天日]|今(?=晚)|明(?=早|晚)|昨(?=晚))"
_ENGLISH = r"(?:tomorrow|yesterday|today)(?: at)?"
DAY = rf"(?:(?<![0-9A-Za-z]){FULL_DATE}|{_MONTH_DAY}|{_DAY_WORD}|{_WEEKDAY}|{_ENGLISH})"
"""A pattern for a day in a folded text."""
_ISO = (
    r"(?<![0-9A-Za-z])20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?"
    r"(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
)
MOMENT = (
    rf"(?:{_ISO}|{DAY}(?:[\s的]{{0,3}}\(?{_WEEKDAY}\)?)?"
    rf"(?:[\s的]{{0,3}}(?:{CLOCK}|{_CLOSING}|{_PART}(?![0-9一二三四五六七八九十])))?)"
)
"""A pattern for a day with or without a clock time in a folded text."""

_FOUND = re.compile(MOMENT, re.IGNORECASE)
_YEAR = re.compile(r"20[0-9]{2}")
_BRACKETED_DAY = re.compile(rf"[\s的]{{0,3}}(?:\({_WEEKDAY}\)|{_WEEKDAY}(?=[\s的]|$))")
_CLOCK_ONLY = re.compile(CLOCK)
_DAY_AND_CLOCK = re.compile(rf"({DAY})[\s的]*({CLOCK})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reader:
    """How times are read.

    Attributes:
        now: the present moment (aware).
        zone: where clock times without an offset are meant.
        calendar: the calendar of working days.
    """

    now: datetime
    zone: tzinfo
    calendar: Callable[[date], bool]

    def moment(self, words: str, base: datetime | None = None) -> datetime | None:
        """Read a time (UTC) as it was seen from a moment, by default from now; None for none."""
        try:
            return parse_when(_plain(words), base or self.now, self.zone, self.calendar)
        except WhenError:
            return None

    def past_clock(self, words: str) -> datetime | None:
        """Read a clock time without a day as its latest occurrence."""
        moment = self.moment(words)
        if moment is not None and moment > self.now:
            moment -= timedelta(days=1)
        return moment


@dataclass(frozen=True, slots=True)
class Found:
    """A time in the text.

    Attributes:
        start, end: where it stands.
        at: the moment (UTC).
        has_clock: whether a clock time was told, not only a day.
        has_year: whether the year was told.
    """

    start: int
    end: int
    at: datetime
    has_clock: bool
    has_year: bool


def moments_in(text: str, reader: Reader) -> Iterator[Found]:
    """Yield the days, with or without clock times, that a folded text names."""
    for match in islice(_FOUND.finditer(text), MOST_MOMENTS):
        at = reader.moment(match[0])
        if at is not None:
            has_clock = _CLOCK_ONLY.search(match[0]) is not None
            yield Found(match.start(), match.end(), at, has_clock, bool(_YEAR.match(match[0])))


def _plain(words: str) -> str:
    """Leave out a weekday that only repeats the date before it."""
    words = words.strip()
    if _YEAR.match(words) or "月" in words:
        words = _BRACKETED_DAY.sub(" ", words, count=1).strip()
    return re.sub(r"整$", "", words.replace(_CLOSING, f" {_CLOSING_TIME}"))
