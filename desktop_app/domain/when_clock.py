"""A clock time as people write it: ``10:30``, ``下午3点半``, ``5pm``, ``晚上12点``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day.

    Attributes:
        hours: since the midnight that begins the day; 24 and more lie in the night after it.
        minute, second: as on a clock.
    """

    hours: int
    minute: int = 0
    second: int = 0

    def on(self, day: date, zone: tzinfo) -> datetime:
        """Return the moment, in UTC, when a place's clocks show this time on a day.

        A time that the start of daylight saving leaps over is as much later as it leaps; of a time
        that comes twice, it is the first.

        Raises:
            OverflowError: outside the years 1 to 9999.
        """
        later, hour = divmod(self.hours, 24)
        local = datetime.combine(day, time(hour, self.minute, self.second), tzinfo=zone)
        return (local + timedelta(days=later)).astimezone(UTC)


START_OF_WORK = Clock(9)
"""What a day without a clock time means."""


def _same(first: int, last: int) -> dict[int, int]:
    return {hour: hour for hour in range(first, last + 1)}


def _plus(hours: int, first: int, last: int) -> dict[int, int]:
    return {hour: hour + hours for hour in range(first, last + 1)}


# For each part of the day: the hours that can be said with it, and the hour each one means.
_NIGHT = _same(0, 6) | {12: 0}
_MORNING = _same(0, 12)
_NOON = _same(11, 14) | _plus(12, 1, 3)
_AFTERNOON = _plus(12, 1, 11) | _same(12, 23)
_EVENING = _plus(12, 5, 11) | _same(17, 24) | {0: 24, 12: 24} | _plus(24, 1, 4)
_AM = _same(1, 11) | {12: 0}
_PM = _plus(12, 1, 11) | {12: 12}
_WHOLE_DAY = _same(0, 24)

# With the hour that the part means when no clock time follows.
_PARTS: dict[str, tuple[dict[int, int], int | None]] = {
    **dict.fromkeys(("凌晨", "半夜"), (_NIGHT, None)),
    **dict.fromkeys(("早上", "早晨", "清晨", "早", "晨", "上午", "morning"), (_MORNING, 9)),
    **dict.fromkeys(("中午", "正午", "noon"), (_NOON, 12)),
    **dict.fromkeys(("下午", "午后", "afternoon"), (_AFTERNOON, 14)),
    **dict.fromkeys(("傍晚",), (_AFTERNOON, 18)),
    **dict.fromkeys(
        ("晚上", "晚间", "夜里", "夜间", "晚", "夜", "evening", "night"), (_EVENING, 20)
    ),
}
_CLOCK = re.compile(
    rf"""
    (?P<part>{"|".join(sorted(_PARTS, key=len, reverse=True))})? \s*
    (?: (?P<at>at\s+)?
        (?P<hour>[0-9]{{1,2}})
        (?: (?P<colon>:) (?P<minute>[0-9]{{2}}) (?: : (?P<second>[0-9]{{2}}) (?:\.[0-9]{{1,6}})? )?
          | (?P<point>[点时]) [钟整]? \s*
            (?: (?P<half>半) | (?P<quarters>[13])刻 | (?P<spoken>[0-9]{{1,2}})\s*分? )?
        )? \s*
        (?P<meridiem>[ap]\.?m\.?)?
    )?
    """,
    re.VERBOSE,
)


def read_clock(text: str) -> Clock | None:
    """Read a clock time from normalised text; None when it is none or contradicts itself."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        return None
    hours, usual = _PARTS.get(match["part"] or "", (_WHOLE_DAY, None))
    if match["hour"] is None:
        return None if usual is None else Clock(usual)
    if not (match["colon"] or match["point"] or match["meridiem"] or match["at"]):
        return None
    if match["meridiem"]:
        hours = _AM if match["meridiem"].startswith("a") else _PM
    hour, minute, second = hours.get(int(match["hour"])), _minute(match), int(match["second"] or 0)
    if hour is None or minute > 59 or second > 59:
        return None
    return Clock(hour, minute, second)


def _minute(match: re.Match[str]) -> int:
    if match["half"]:
        return 30
    if match["quarters"]:
        return 15 * int(match["quarters"])
    return int(match["minute"] or match["spoken"] or 0)
