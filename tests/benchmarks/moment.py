"""The moment at which the generated casebook is looked at; what is due is due around it."""

from __future__ import annotations

from datetime import UTC, datetime

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)


class StandingClock:
    """A clock that stands still at that moment."""

    def now(self) -> datetime:
        """Return the moment."""
        return NOW
