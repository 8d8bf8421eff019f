"""How long work is watched: told how far it is, and asked whether anybody still waits for it."""

from __future__ import annotations

from typing import Protocol


class WorkProgress(Protocol):
    """What long work is handed; the window's worker has one, and a test makes its own."""

    def check(self) -> None:
        """Raise an exception of the watcher's own when nobody waits for the result any more."""

    def report(self, done: int, total: int) -> None:
        """Tell how much of the work is done."""


class Unwatched:
    """The progress of work that nobody watches and nobody cancels."""

    def check(self) -> None:
        """Let the work go on."""

    def report(self, done: int, total: int) -> None:
        """Tell nobody."""
