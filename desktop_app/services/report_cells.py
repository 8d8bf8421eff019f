"""What stands in the cells of a report: ids as words, moments as local times, figures as digits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from typing import Any

from desktop_app.domain.case import Status
from desktop_app.domain.contact import Channel, FollowUpStatus
from desktop_app.domain.times import from_text

from .playbooks import Playbooks
from .report_columns import Content
from .wording import CHANNEL_WORDS, FOLLOW_UP_WORDS, STATUS_WORDS

_AN_HOUR = timedelta(hours=1)
_A_DAY = timedelta(days=1)
_A_SECOND = timedelta(seconds=1)
_MOST_HOURS = 100_000
# 2026-11-22T03:25:20Z
_DAY, _HOUR, _SECONDS = slice(0, 10), slice(0, 13), slice(13, 19)


class LocalTimes:
    """Writes moments in the seller's zone.

    The zone is asked once a day of the past, not once a moment, where the clocks are not changed on
    that day and stand whole hours away from UTC; else once an hour, or for each moment.
    """

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._hours: dict[str, str] = {}

    def texts(self, moments: Sequence[str | None]) -> list[str]:
        """Return moments of the casebook as :meth:`text` does, many at a time."""
        hours = self._hours
        try:
            return [hours[one[_HOUR]] + one[_SECONDS] if one else "" for one in moments]
        except KeyError:
            # Hours that were not met before, or whose minutes are not those of UTC.
            return list(map(self.text, moments))

    def text(self, moment: str | None) -> str:
        """Return a moment of the casebook as ``2026-11-22 11:25:20``; empty for None."""
        if not moment:
            return ""
        hour = moment[_HOUR]
        if hour in self._hours or self._learn(hour):
            return self._hours[hour] + moment[_SECONDS]
        return f"{from_text(moment).astimezone(self._zone):%Y-%m-%d %H:%M:%S}"

    def _learn(self, hour: str) -> bool:
        """Note the local text of an hour in UTC, if possible those of its whole day.

        Returns:
            False where its minutes are not the same on the local clock.
        """
        if len(self._hours) >= _MOST_HOURS:
            self._hours.clear()
        day = hour[_DAY]
        begin = self._even_begin(from_text(f"{day}T00:00:00Z"), _A_DAY)
        if begin is not None:
            # Two days on the local clock; writing each of the 24 hours by itself takes long.
            days = (f"{begin:%Y-%m-%d}", f"{begin + _A_DAY:%Y-%m-%d}")
            for number in range(24):
                later, local = divmod(begin.hour + number, 24)
                self._hours[f"{day}T{number:02}"] = f"{days[later]} {local:02}"
            return True
        begin = self._even_begin(from_text(f"{hour}:00:00Z"), _AN_HOUR)
        if begin is not None:
            self._hours[hour] = f"{begin:%Y-%m-%d %H}"
        return begin is not None

    def _even_begin(self, first: datetime, length: timedelta) -> datetime | None:
        """Return when a span begins on the local clock; None where that is not set evenly."""
        try:
            begin, end = (
                moment.astimezone(self._zone).replace(tzinfo=None, fold=0)
                for moment in (first, first + length - _A_SECOND)
            )
        except OverflowError:
            # The first or the last day of all that there are.
            return None
        is_even = begin.minute == begin.second == 0 and end - begin == length - _A_SECOND
        return begin if is_even else None


class _Words(dict[str, str]):
    """The words of ids, looked up when they are first met."""

    def __init__(self, find: Callable[[str], str]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: str) -> str:
        self[key] = self._find(key)
        return self[key]


@dataclass
class Cells:
    """Writes the cells of one report, a column at a time.

    Attributes:
        playbooks: for the names of issue types.
        language: ``zh_CN`` or ``en``.
        translate: gives the words of the core in that language.
        zone: the seller's time zone.
    """

    playbooks: Playbooks
    language: str
    translate: Callable[[str], str]
    zone: tzinfo
    _words: dict[Content, _Words] = field(init=False)
    times: LocalTimes = field(init=False)

    def __post_init__(self) -> None:
        self.times = LocalTimes(self.zone)
        channel = _Words(lambda one: self.translate(CHANNEL_WORDS[Channel(one)]))
        self._words = {
            Content.ISSUE_TYPE: _Words(
                lambda one: self.playbooks.get(one).name.in_language(self.language)
            ),
            Content.STATUS: _Words(lambda one: self.translate(STATUS_WORDS[Status(one)])),
            Content.CHANNEL: channel,
            Content.CHANNELS: _Words(
                lambda some: ", ".join(channel[one] for one in some.split(","))
            ),
            Content.FOLLOW_UP: _Words(
                lambda one: self.translate(FOLLOW_UP_WORDS[FollowUpStatus(one)])
            ),
        }

    def written(self, content: Content, values: Sequence[Any]) -> Sequence[str]:
        """Return a column's values as they are written.

        Args:
            content: what they are.
            values: as the store has them; a moment that is None is written as nothing.
        """
        if content is Content.MOMENT:
            return self.times.texts(values)
        if content is Content.COUNT:
            return list(map(str, values))
        if content in self._words:
            return list(map(self._words[content].__getitem__, values))
        return values

    def months(self, moments: Sequence[str]) -> list[str]:
        """Return the seller's calendar month of each moment, such as ``2026-11``."""
        return [text[:7] for text in self.times.texts(moments)]
