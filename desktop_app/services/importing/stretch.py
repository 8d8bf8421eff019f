"""One bar of progress for work that has several parts."""

from __future__ import annotations

from desktop_app.domain.progress import WorkProgress

WHOLE = 10_000
"""How many steps the bar has, whatever its parts count."""


class Stretch:
    """A part of longer work, which reports to the same watcher."""

    def __init__(self, progress: WorkProgress, begin: float, end: float) -> None:
        """Make a part.

        Args:
            progress: watches the whole.
            begin, end: where the part begins and ends in the whole, from 0 to 1.
        """
        self._progress = progress
        self._begin = begin
        self._width = end - begin

    def check(self) -> None:
        """Raise the watcher's exception when nobody waits any more."""
        self._progress.check()

    def report(self, done: int, total: int) -> None:
        """Tell how much of the part is done."""
        share = min(done / total, 1.0) if total else 1.0
        self._progress.report(int(WHOLE * (self._begin + self._width * share)), WHOLE)

    def part(self, begin: float, end: float) -> Stretch:
        """Return a part of this part, from 0 to 1 of it."""
        first = self._begin + self._width * begin
        return Stretch(self._progress, first, self._begin + self._width * end)
