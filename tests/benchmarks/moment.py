"""The moment at which the generated casebook is looked at; what is due is due around it."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop_app.services.clock import SystemClock

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)


class StandingClock:
    """A clock that stands still at that moment."""

    def now(self) -> datetime:
        """Return the moment."""
        return NOW


class MovingClock:
    """A clock that went from that moment when it was made, and goes as the computer's does."""

    def __init__(self) -> None:
        self._ahead = NOW - SystemClock().now()

    def now(self) -> datetime:
        """Return the moment (UTC, whole seconds)."""
        return SystemClock().now() + self._ahead
