"""Reading a moment from what a person types: ``+2h``, ``明天10点``, ``3个工作日``, ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from .when_clock import START_OF_WORK, Clock, read_clock
from .when_countdown import LEAD, read_countdown
from .when_days import Days, read_days
from .when_text import normalise
from .workdays import add_working_days, monday_to_friday

_LONGEST_TEXT = 100
_MOST_WORKING_DAYS = 5_000
# One year short of what datetime holds, so that any moment can also be shown in any time zone.
_FIRST_YEAR, _LAST_YEAR = 2, 9998

_AMOUNT = re.compile(
    r"""
    (?P<number>[0-9]{1,6}) \s*
    (?: (?P<working_days> wd | (?:working|business|work)\ ?days? | 个?工作[日天] )
      | (?P<weeks> w(?:eeks?|ks?)? | 周 | 个?(?:星期|礼拜) )
      | (?P<days> d(?:ays?)? | 天 )
      | (?P<hours> h(?:ours?|rs?)? | 个?(?:小时|钟头) )
      | (?P<minutes> m(?:in(?:ute)?s?)? | 分钟? )
      | (?P<seconds> s(?:ec(?:ond)?s?)? | 秒钟? )
    ) [\s,]* (?:and\s+)?
    """,
    re.VERBOSE,
)
_RELATIVE = re.compile(
    rf"(?P<lead>[+-]|in\s|再?过|{LEAD})?\s*(?P<amounts>[0-9].*?)\s*"
    r"(?P<tail>(?:[以之]?后|[以之]?内|later|from now|left)|(?P<ago>[以之]?前|ago))?"
)
_UNITS = ("working_days", "weeks", "days", "hours", "minutes", "seconds")
_NOW = frozenset({"now", "right now", "现在", "此刻", "刚才", "刚刚"})


class WhenError(ValueError):
    """A text that cannot be read as a moment.

    Attributes:
        text: what was typed.
    """

    def __init__(self, text: str) -> None:
        super().__init__(f"not a time: {text[:_LONGEST_TEXT]!r}")
        self.text = text


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was typed, normalised, and what it is relative to."""

    text: str
    now: datetime
    zone: tzinfo
    is_workday: Callable[[date], bool]

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()


def parse_when(
    text: str,
    now: datetime,
    zone: tzinfo,
    is_workday: Callable[[date], bool] = monday_to_friday,
) -> datetime:
    """Read a moment from what a person typed, in Chinese or English.

    A day without a clock time means 09:00; a clock time without a day its next occurrence; a
    weekday alone the coming one; a date without a year the coming one, or one at most 60 days
    past. Hours and less count exactly, days and weeks keep the local clock time, working days are
    counted in Shanghai. A countdown copied from the platform's page runs from now.

    Args:
        text: what was typed, for example ``+2h30m``, ``3个工作日``, ``下周一十点半``,
            ``in 2 hours``, ``11-25 10:00``, ``2026-11-22T10:00+08:00`` or ``还剩 2天3小时``.
        now: the present moment, aware.
        zone: the user's time zone, for clock times without an offset.
        is_workday: the calendar of working days.

    Returns:
        An aware moment in UTC.

    Raises:
        WhenError: when the text cannot be read, or names a day that does not exist.
        TypeError: when ``now`` has no time zone.
    """
    if now.tzinfo is None:
        raise TypeError("now needs a time zone")
    if len(text) > _LONGEST_TEXT:
        raise WhenError(text)
    asked = _Asked(normalise(text), now.astimezone(UTC), zone, is_workday)
    try:
        moment = next((found for read in _READERS if (found := read(asked))), None)
    except (ValueError, OverflowError):
        # A 30th of February, a year that no calendar holds, or a calendar without working days.
        raise WhenError(text) from None
    if moment is None or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise WhenError(text)
    return moment


def _read_iso(asked: _Asked) -> datetime | None:
    # People put a space before the offset, which ISO 8601 does not.
    iso = re.sub(r" (?=[+-][0-9]{2}:?[0-9]{2}$|z$)", "", asked.text).upper()
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        pass
    else:
        return START_OF_WORK.on(day, asked.zone)
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=asked.zone)).astimezone(UTC)


def _read_countdown(asked: _Asked) -> datetime | None:
    left = read_countdown(asked.text)
    return None if left is None else asked.now + left


def _read_relative(asked: _Asked) -> datetime | None:
    if asked.text in _NOW:
        return asked.now
    match = _RELATIVE.fullmatch(asked.text)
    amounts = match and _read_amounts(match["amounts"])
    if not match or not amounts:
        return None
    sign = -1 if match["lead"] == "-" or match["ago"] else 1
    if amounts["working_days"] > _MOST_WORKING_DAYS:
        return None
    moment = add_working_days(asked.now, sign * amounts["working_days"], asked.is_workday)
    if days := amounts["days"] + 7 * amounts["weeks"]:
        moment = _days_later(moment, sign * days, asked.zone)
    exact = {unit: amounts[unit] for unit in ("hours", "minutes", "seconds")}
    return moment + sign * timedelta(**exact)


def _read_amounts(text: str) -> dict[str, int] | None:
    """Add up amounts such as ``2h30m`` by unit; None when there is anything else in the text."""
    amounts = dict.fromkeys(_UNITS, 0)
    at = 0
    while at < len(text):
        match = _AMOUNT.match(text, at)
        if match is None or match.lastgroup is None:
            return None
        amounts[match.lastgroup] += int(match["number"])
        at = match.end()
    return amounts


def _days_later(moment: datetime, days: int, zone: tzinfo) -> datetime:
    """Go on by days of the calendar: the clock shows the same even when daylight saving changes."""
    local = moment.astimezone(zone)
    return (local + timedelta(days=days)).replace(fold=0).astimezone(UTC)


def _read_clock(asked: _Asked) -> datetime | None:
    clock = read_clock(asked.text)
    if clock is None:
        return None
    # From yesterday, because 晚上1点 belongs to the night that began then.
    days = (asked.today + timedelta(days=later) for later in (-1, 0, 1))
    return _first(Days(tuple(days), after=asked.now), clock, asked.zone)


def _read_day(asked: _Asked) -> datetime | None:
    found = read_days(asked.text, asked.today, asked.now)
    if found is None:
        return None
    days, rest = found
    clock = read_clock(rest) if rest else START_OF_WORK
    return None if clock is None else _first(days, clock, asked.zone)


def _first(days: Days, clock: Clock, zone: tzinfo) -> datetime | None:
    moments = (clock.on(day, zone) for day in days.candidates)
    return next((moment for moment in moments if days.after is None or moment > days.after), None)


_READERS = (_read_iso, _read_countdown, _read_relative, _read_clock, _read_day)
