"""What was measured, against its goal, and the table of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

HEADINGS = ("measure", "ours", "peer", "ratio", "goal", "met")


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table.

    Attributes:
        measure: what was measured.
        ours: the program's figure.
        unit: of both figures, e.g. ``ms``.
        goal: the most that ``ours`` may be: a figure, or with a peer a multiple of the peer's;
            None for a line that is there to be known only.
        peer: what the figure is compared with, None when it stands alone.
        limit: the most that ``ours`` may be whatever the peer takes; None for none.
    """

    measure: str
    ours: float
    unit: str
    goal: float | None = None
    peer: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours in terms of the peer's."""
        # An idle peer may have used nothing at all.
        return self.ours / self.peer if self.peer else None

    @property
    def met(self) -> bool | None:
        """Whether the goal and the limit were kept; None without one."""
        if self.goal is None and self.limit is None:
            return None
        within_limit = self.limit is None or self.ours <= self.limit
        reached = self.ours if self.ratio is None else self.ratio
        return within_limit and (self.goal is None or reached <= self.goal)

    def cells(self) -> tuple[str, ...]:
        """Return the line's words, under :data:`HEADINGS`."""
        goals = []
        if self.limit is not None:
            goals.append(f"≤ {self.limit:g} {self.unit}")
        if self.goal is not None:
            goals.append(f"≤ {self.goal:g} {'×' if self.peer is not None else self.unit}")
        return (
            self.measure,
            f"{figure(self.ours)} {self.unit}",
            "" if self.peer is None else f"{figure(self.peer)} {self.unit}",
            "" if self.ratio is None else f"{self.ratio:.2f} ×",
            ", ".join(goals),
            {None: "", True: "yes", False: "NO"}[self.met],
        )


def percentile_95(samples: Sequence[float]) -> float:
    """Return what 95 of 100 samples stay under."""
    return quantiles(samples, n=20, method="inclusive")[-1]


def milliseconds(measure: str, seconds: Sequence[float], goal: float | None = None) -> list[Result]:
    """Return a line for the median of some times, which the goal is for, and one for the rest.

    Args:
        measure: what was measured.
        seconds: the times.
        goal: the most that the median may be, in milliseconds.
    """
    return [
        Result(measure, median(seconds) * 1000, "ms", goal),
        Result("  of 100, 95 are under", percentile_95(seconds) * 1000, "ms"),
    ]


def table(results: Sequence[Result]) -> str:
    """Return the lines as a table."""
    return aligned([HEADINGS, *(result.cells() for result in results)])


def aligned(lines: Sequence[Sequence[str]]) -> str:
    """Return lines with their columns one below the other, the first line as headings."""
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    rows = [
        "  ".join(
            cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)
        )
        for line in lines
    ]
    rows.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(row.rstrip() for row in rows)


def figure(value: float) -> str:
    """Return a figure with three digits or so."""
    return f"{value:.{1 if value >= 10 else 2 if value >= 1 else 3}f}"


def _width(text: str) -> int:
    """Return how many places a text takes in a terminal; a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
