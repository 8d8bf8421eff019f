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
    """

    measure: str
    ours: float
    unit: str
    goal: float | None = None
    peer: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours in terms of the peer's."""
        return None if self.peer is None else self.ours / self.peer

    @property
    def met(self) -> bool | None:
        """Whether the goal was reached; None without one."""
        if self.goal is None:
            return None
        return (self.ours if self.ratio is None else self.ratio) <= self.goal

    def cells(self) -> tuple[str, ...]:
        """Return the line's words, under :data:`HEADINGS`."""
        goal = ""
        if self.goal is not None:
            goal = f"≤ {self.goal:g} {self.unit}" if self.peer is None else f"≤ {self.goal:g} ×"
        return (
            self.measure,
            f"{self.ours:.1f} {self.unit}",
            "" if self.peer is None else f"{self.peer:.1f} {self.unit}",
            "" if self.ratio is None else f"{self.ratio:.2f} ×",
            goal,
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
    lines = [HEADINGS, *(result.cells() for result in results)]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(HEADINGS))]
    rows = [
        "  ".join(
            cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)
        )
        for line in lines
    ]
    rows.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(row.rstrip() for row in rows)


def _width(text: str) -> int:
    """Return how many places a text takes in a terminal; a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
