"""The one place that asks the computer what time it is, and in which zone."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Protocol

CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far ahead a moment may lie: another program or the server may have taken it from a clock that
is a little ahead."""


class Clock(Protocol):
    """Tells the time. Passed to whoever needs it, so that tests can set it."""

    def now(self) -> datetime:
        """Return this moment (UTC, whole seconds)."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Return this moment (UTC, whole seconds)."""
        return datetime.now(UTC).replace(microsecond=0)


class _SystemZone(tzinfo):
    """The computer's time zone with its daylight saving, as the system knows it.

    Windows has no names that ``zoneinfo`` understands, and the offset of today is wrong for half of
    the year's moments; so every moment is asked of the system.
    """

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return the offset from UTC of a local moment."""
        if moment is None:
            return None
        return moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Return None: the system does not tell which part of the offset is daylight saving."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """Return the zone's abbreviation at a local moment."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """Return the local moment of one in UTC."""
        real = moment.replace(tzinfo=UTC).astimezone()
        local = real.replace(tzinfo=self)
        # Of an hour that comes twice, the second is told by its offset.
        return local if local.utcoffset() == real.utcoffset() else local.replace(fold=1)


def refresh_zone() -> None:
    """Notice that the computer's time zone was changed while the program runs."""
    # Windows tells the zone anew each time and has no such call.
    if sys.platform != "win32":
        time.tzset()


def local_zone() -> tzinfo:
    """Return the computer's time zone."""
    return _SystemZone()
