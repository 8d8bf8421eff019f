"""How long work that reports its progress still takes, told without leaps."""

from __future__ import annotations

# Before that the speed of the first moments would be taken for that of the whole.
_FIRST_WORD = 2.0
_LEAST_PART = 0.01
# Older speeds count half after so many seconds.
_HALF_LIFE = 6.0
# How much of a surprise is believed within one second.
_BELIEF = 0.15


class RemainingTime:
    """Guesses when work ends, and moves that guess gently.

    The guess is a moment, so that the remaining time runs down by itself while nothing is reported.
    """

    def __init__(self) -> None:
        self._done = -1
        self._began = self._at = self._speed = 0.0
        self._end: float | None = None

    def note(self, done: int, total: int, at: float) -> None:
        """Take in a report.

        Args:
            done, total: in any unit. A smaller ``done`` than before begins anew.
            at: seconds on any clock that only goes forward.
        """
        if self._done < 0 or done < self._done:
            self._done, self._began, self._at = done, at, at
            self._speed, self._end = 0.0, None
            return
        passed = at - self._at
        if passed <= 0 or done == self._done:
            return
        speed = (done - self._done) / passed
        weight = 1 - 0.5 ** (passed / _HALF_LIFE)
        self._speed = speed if not self._speed else self._speed + weight * (speed - self._speed)
        self._at, self._done = at, done
        if at - self._began >= _FIRST_WORD and done >= _LEAST_PART * total:
            self._move_end(at + max(total - done, 0) / self._speed, passed)

    def seconds(self, at: float) -> float | None:
        """Return the seconds that are left, None while nobody can tell."""
        return None if self._end is None else max(0.0, self._end - at)

    def _move_end(self, end: float, passed: float) -> None:
        if self._end is None:
            self._end = end
            return
        self._end += min(1.0, _BELIEF * passed) * (end - self._end)
