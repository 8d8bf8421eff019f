"""When and where the tour takes place: always the same, so that its pictures are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8))


def shanghai(moment: datetime) -> datetime:
    """Return the UTC moment of a local time of Shanghai that names no zone."""
    return moment.replace(tzinfo=SHANGHAI).astimezone(UTC)


FIRST_DAY = shanghai(datetime(2026, 11, 3, 9, 5))
"""The seller opens the program for the first time."""

PRESENT = shanghai(datetime(2026, 11, 24, 10, 20))
"""Three weeks later: most pictures are taken now."""

RINGING = shanghai(datetime(2026, 11, 24, 10, 31))
"""Some deadlines have just fallen due."""


class TourClock:
    """A clock that stands still until it is set.

    Attributes:
        moment: what it shows (UTC).
    """

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment that it was set to (UTC)."""
        return self.moment
