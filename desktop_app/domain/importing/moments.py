"""Moments in cells of a table, in all shapes that programs and people write, as UTC text.

A million rows have few days and hours but many minutes, so that what stands before the first colon
and what stands after it are each read once and remembered.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo

from desktop_app.domain.times import to_text
from desktop_app.domain.when import WhenError, parse_when

from .date_order import DateOrder
from .moment_faults import MomentFault, UnreadableMoment
from .moment_shapes import read_local

_MOST_REMEMBERED = 20_000
# What may stand after the first colon: minutes, seconds, then half of the day or the zone.
_TAIL = re.compile(
    r"(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9])(?:[.,][0-9]{1,9})?)?"
    r"(?P<rest>\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|(?:UTC|GMT)?[+-][0-9]{2}:?[0-9]{2}|UTC|GMT)?)"
)

# Ten years and more; each has its hours.
_MOST_DAYS = 4_000
_PLAIN_DAY = re.compile(r"(\S{6,11})[ T]?")
_WHOLE_DAY = timedelta(hours=23, minutes=59, seconds=59)
_HOUR = timedelta(hours=1)


class MomentReader:
    """Reads moments of one file.

    Attributes:
        order: how numbers that could be day or month are read.
        zone: where clock times without an offset were written down.
    """

    def __init__(self, order: DateOrder, zone: tzinfo) -> None:
        """Make a reader.

        Args:
            order: of day, month and year, where the text leaves it open.
            zone: the time zone of clock times.
        """
        self.order = order
        self.zone = zone
        self._hours: dict[str, str] = {}
        self._tails: dict[str, tuple[str, str] | None] = {}
        self._days: dict[str, dict[str, str]] = {}
        self._whole: dict[str, str | MomentFault] = {}

    def read(self, text: str) -> str:
        """Return the moment in a cell as it is stored, e.g. ``2026-11-22T03:25:20Z``.

        Raises:
            UnreadableMoment: it is none, with the reason; a ValueError.
        """
        head, colon, tail = text.partition(":")
        if colon:
            after = self._tails.get(tail) or self._tail(tail)
            if after is not None:
                clock, rest = after
                day = head[:-2]
                hour = (
                    "" if rest else (self._days.get(day) or self._hours_of_day(day)).get(head[-2:])
                )
                hour = hour or self._hours.get(head + rest) or self._hour(head, rest)
                if hour:
                    return hour + clock
        known = self._whole.get(text) or self._read_whole(text)
        if isinstance(known, MomentFault):
            raise UnreadableMoment(text, known)
        return known

    def read_after(self, text: str, start: str) -> str:
        """Like :meth:`read`, but the text may also say how long after another moment it is.

        Args:
            text: such as ``24小时内`` or ``3 working days`` as well.
            start: the moment that it counts from, as stored.

        Raises:
            UnreadableMoment: it is neither.
        """
        try:
            return self.read(text)
        except UnreadableMoment:
            try:
                return to_text(parse_when(text, datetime.fromisoformat(start), self.zone))
            except WhenError:
                raise UnreadableMoment(text, MomentFault.NOT_A_TIME) from None

    def _tail(self, tail: str) -> tuple[str, str] | None:
        match = _TAIL.fullmatch(tail.rstrip())
        if len(self._tails) >= _MOST_REMEMBERED:
            self._tails.clear()
        found = match and (f":{match['minute']}:{match['second'] or '00'}Z", match["rest"])
        self._tails[tail] = found
        return found

    def _hour(self, head: str, rest: str) -> str:
        """Return what an hour is in UTC, empty when its minutes are others there or it is none."""
        if len(self._hours) >= _MOST_REMEMBERED:
            self._hours.clear()
        begin, end = (self._moment(f"{head}:{tail}{rest}") for tail in ("00", "59:59"))
        hour = ""
        if isinstance(begin, datetime) and isinstance(end, datetime):
            is_whole = not begin.minute and end - begin < _HOUR
            hour = _hour_text(begin, 0) if is_whole else ""
        self._hours[head + rest] = hour
        return hour

    def _hours_of_day(self, text: str) -> dict[str, str]:
        """Return the hours of a day in UTC by what stands for them; none of an odd day.

        Args:
            text: what stands before the hour, with the gap where the hour has two digits.
        """
        if len(self._days) >= _MOST_DAYS:
            self._days.clear()
        day = _PLAIN_DAY.fullmatch(text)
        begin = self._first_hour(day[1]) if day else None
        hours = {"": ""}
        if begin is not None and text[-1:] in (" ", "T"):
            hours = {f"{hour:02}": _hour_text(begin, hour) for hour in range(24)}
        elif begin is not None:
            hours = {f" {hour}": _hour_text(begin, hour) for hour in range(10)}
        self._days[text] = hours
        return hours

    def _first_hour(self, day: str) -> datetime | None:
        """Return when a day begins in UTC; None unless it is 24 whole hours of UTC."""
        begin, end = (self._moment(f"{day} {clock}") for clock in ("00:00:00", "23:59:59"))
        if isinstance(begin, MomentFault) or isinstance(end, MomentFault) or begin.minute:
            return None
        return begin if end - begin == _WHOLE_DAY else None

    def _read_whole(self, text: str) -> str | MomentFault:
        if len(self._whole) >= _MOST_REMEMBERED:
            self._whole.clear()
        moment = self._moment(text)
        found = moment if isinstance(moment, MomentFault) else to_text(moment)
        self._whole[text] = found
        return found

    def _moment(self, text: str) -> datetime | MomentFault:
        try:
            moment = read_local(text, self.order)
        except UnreadableMoment as fault:
            return fault.reason
        return (moment if moment.tzinfo else moment.replace(tzinfo=self.zone)).astimezone(UTC)


def _hour_text(begin: datetime, hours: int) -> str:
    return (begin + hours * _HOUR).isoformat()[:13]
