"""The shapes of a moment: ISO 8601, 2026年11月22日 上午10点5分, 22-Nov-26, serial numbers …"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from desktop_app.domain.when_clock import Clock, read_clock
from desktop_app.domain.when_text import normalise

from .date_order import DateOrder, possible_orders
from .day_numbers import FIRST_YEAR, LAST_YEAR, is_day, whole_year
from .moment_faults import MomentFault, UnreadableMoment

_LONGEST = 80
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_WEEKDAY = re.compile(
    r"\(?(?:周|星期|礼拜)[1-7日天]\)?|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b\.?"
)
_DAYS = (
    # 2026-11-22, 2026/1/2, 2026.1.2, 2026年11月22日
    re.compile(
        r"(?P<year>[0-9]{4})\s?[-/.年]\s?(?P<month>[0-9]{1,2})\s?[-/.月]\s?(?P<day>[0-9]{1,2})"
        r"(?![0-9])\s?[日号]?"
    ),
    # 22/11/2026, 11/22/26, 22.11.2026, 26/1/2
    re.compile(
        r"(?P<first>[0-9]{1,2})(?P<mark>[-/.])(?P<second>[0-9]{1,2})(?P=mark)"
        r"(?P<third>[0-9]{4}|[0-9]{1,2})(?![0-9])"
    ),
    # 22-Nov-26, 22 November 2026, 22nd of Nov 2026
    re.compile(
        rf"(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?[-\s/.]?(?:of )?{_MONTH}[-\s/.]?"
        r"(?P<year>[0-9]{4}|[0-9]{2})(?![0-9:])"
    ),
    # Nov 22 2026 (the comma is gone)
    re.compile(
        rf"{_MONTH}[-\s/.]?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?[-\s/]+(?P<year>[0-9]{{4}})(?![0-9])"
    ),
    # 26年11月22日
    re.compile(r"(?P<year>[0-9]{2})年(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})(?![0-9])[日号]?"),
)
_WITHOUT_YEAR = re.compile(
    rf"[0-9]{{1,2}}(?:[-/.]|月)[0-9]{{1,2}}(?![0-9.])|{_MONTH} [0-9]{{1,2}}\b"
)
_OFFSET = re.compile(
    r"\s?(?:(?P<utc>z|utc|gmt)|(?:utc|gmt)?(?P<sign>[+-])(?P<hours>[0-9]{2}):?"
    r"(?P<minutes>[0-9]{2}))$"
)
_BEIJING = re.compile(r"\(?北京时间\)?")
_DOTTED_CLOCK = re.compile(r"([0-9]{1,2})\.([0-9]{2})(?:\.([0-9]{2}))?")
_SPOKEN_SECONDS = re.compile(r"([0-9]{1,2})[时点]([0-9]{2})分([0-9]{2})秒?")
# The C library's own way to write a moment: Sun Nov 22 10:05:33 CST 2026.
_YEAR_LAST = re.compile(
    rf"(?P<day>{_MONTH.replace('?P<name>', '')} [0-9]{{1,2}}) "
    r"(?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?) (?:(?P<zone>utc|gmt)|[a-z]{3,4})?\s?"
    r"(?P<year>[0-9]{4})"
)
_SERIAL = re.compile(r"[2-9][0-9]{4}(?:\.[0-9]+)?")
_COMPACT = re.compile(
    r"(?P<year>(?:19|20|21)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})"
    r"[t _-]?(?:(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})(?P<second>[0-9]{2})?(?:[0-9]{3})?)?"
)
_UNIX = re.compile(r"[0-9]{10}(?:[0-9]{3})?")
# Day 1 is 1900-01-01; a leap day that 1900 did not have makes it two more (Excel, Lotus 1-2-3).
_SERIAL_ZERO = datetime(1899, 12, 30)
_DAY_SECONDS = 86_400


def read_local(text: str, order: DateOrder) -> datetime:
    """Read a moment, without a zone unless the text has one; a day alone is its midnight.

    Args:
        text: the cell.
        order: of day, month and year, where the text leaves it open.

    Raises:
        UnreadableMoment: it is none.
    """
    if len(text) > _LONGEST:
        raise UnreadableMoment(text, MomentFault.NOT_A_TIME)
    plain = text.strip("\ufeff\u200b \t'\"=")
    if numeric := _from_digits(plain.lower()):
        return _in_range(numeric, text)
    said = normalise(plain)
    said = " ".join(_WEEKDAY.sub(" ", said).split())
    said = _BEIJING.sub("+08:00", said)
    if match := _YEAR_LAST.fullmatch(said):
        said = f"{match['day']} {match['year']} {match['clock']}{match['zone'] or ''}"
    day, rest = _day(said, order, text)
    if not rest:
        return datetime(day.year, day.month, day.day)
    clock, zone = _clock(rest, text)
    moment = clock.on(day, UTC).replace(tzinfo=None)
    return _in_range(moment - zone if zone is not None else moment, text).replace(
        tzinfo=None if zone is None else UTC
    )


def _day(said: str, order: DateOrder, text: str) -> tuple[date, str]:
    """Return the day that normalised text begins or ends with, and the rest of it."""
    for pattern in _DAYS:
        match = pattern.match(said) or _at_end(pattern, said)
        if match:
            rest = (said[: match.start()] + said[match.end() :]).strip(" -_t的").removeprefix("at ")
            return _calendar_day(match, order, text), rest
    if _WITHOUT_YEAR.match(said):
        raise UnreadableMoment(text, MomentFault.NO_YEAR)
    is_clock = read_clock(said) is not None
    raise UnreadableMoment(text, MomentFault.NO_DAY if is_clock else MomentFault.NOT_A_TIME)


def _at_end(pattern: re.Pattern[str], said: str) -> re.Match[str] | None:
    match = pattern.search(said)
    before = said[: match.start()] if match else ""
    return match if match and match.end() == len(said) and before.endswith(" ") else None


def _calendar_day(match: re.Match[str], order: DateOrder, text: str) -> date:
    said = match.groupdict()
    if "first" in said:
        year, month, day = _in_order(match, order, text)
    else:
        month = _MONTHS.index(said["name"]) + 1 if said.get("name") else int(said["month"])
        year, day = whole_year(said["year"]), int(said["day"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise UnreadableMoment(text, MomentFault.YEAR_OUT_OF_RANGE)
    if not is_day(year, month, day):
        raise UnreadableMoment(text, MomentFault.NO_SUCH_DAY)
    return date(year, month, day)


def _in_order(match: re.Match[str], order: DateOrder, text: str) -> tuple[int, int, int]:
    first, second, third = match["first"], match["second"], match["third"]
    if len(third) == 1:
        order = DateOrder.YMD
    if order is DateOrder.YMD and len(third) == 4:
        # Only where the file leaves nothing open is this asked for; then one order fits.
        fitting = tuple(possible_orders(first, second, third))
        if len(fitting) != 1 and first != second:
            raise UnreadableMoment(text, MomentFault.NO_SUCH_DAY)
        order = fitting[0] if fitting else DateOrder.DMY
    if order is DateOrder.YMD:
        return whole_year(first), int(second), int(third)
    day, month = (first, second) if order is DateOrder.DMY else (second, first)
    return whole_year(third), int(month), int(day)


def _clock(rest: str, text: str) -> tuple[Clock, timedelta | None]:
    """Return the clock time in the rest of a text, and how far its zone is ahead of UTC."""
    zone = None
    if match := _OFFSET.search(rest):
        rest = rest[: match.start()].strip()
        zone = timedelta()
        if match["sign"]:
            ahead = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"]))
            zone = ahead if match["sign"] == "+" else -ahead
    rest = re.sub(r"(?<=:[0-9]{2}:[0-9]{2})[.\s][0-9]{1,9}(?![0-9:])", "", rest)
    rest = _DOTTED_CLOCK.sub(lambda dots: ":".join(part for part in dots.groups() if part), rest)
    rest = re.sub(r"^([ap]\.?m\.?)\s?([0-9:]+)$", r"\2 \1", rest)
    rest = _SPOKEN_SECONDS.sub(r"\1:\2:\3", rest)
    clock = Clock(int(rest)) if rest.isdecimal() and int(rest) < 24 else read_clock(rest)
    if clock is None:
        raise UnreadableMoment(text, MomentFault.NOT_A_TIME)
    return clock, zone


def _from_digits(plain: str) -> datetime | None:
    """Return the moment that a number alone stands for, if it can be one."""
    if not plain[:1].isdecimal() or not plain.isascii():
        return None
    if match := _COMPACT.fullmatch(plain):
        year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
        hour, minute, second = (int(match[name] or 0) for name in ("hour", "minute", "second"))
        if is_day(year, month, day) and hour < 24 and minute < 60 and second < 60:
            return datetime(year, month, day, hour, minute, second)
    if _SERIAL.fullmatch(plain):
        return _SERIAL_ZERO + timedelta(seconds=round(float(plain) * _DAY_SECONDS))
    if _UNIX.fullmatch(plain):
        return datetime.fromtimestamp(int(plain[:10]), UTC)
    return None


def _in_range(moment: datetime, text: str) -> datetime:
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise UnreadableMoment(text, MomentFault.YEAR_OUT_OF_RANGE)
    return moment
