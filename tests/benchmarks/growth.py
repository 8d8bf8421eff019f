"""A table of measures over sizes: what each costs, how that grows, and against which goal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .results import Result, aligned, figure

_HEADINGS = ("growth", "peer", "ratio", "goal", "met")


def growth_table(results: Mapping[int, Sequence[Result]]) -> str:
    """Return lines of all measures, one column a size.

    Args:
        results: by number of contacts, from the fewest to the most; each size with the same
            measures. Peer, ratio and goal are those of the largest; growth is how many times as
            much the largest costs as the smallest.
    """
    sizes = list(results)
    largest = {result.measure: result for result in results[sizes[-1]]}
    lines = [("measure", *(f"{size:,}" for size in sizes), *_HEADINGS)]
    for measure, last in largest.items():
        of_sizes = [_of(results[size], measure) for size in sizes]
        first = of_sizes[0]
        growth = f"{last.ours / first.ours:.1f} ×" if first is not None and first.ours else ""
        _, _, *rest = last.cells()
        figures = ["" if one is None else f"{figure(one.ours)} {one.unit}" for one in of_sizes]
        lines.append((measure, *figures, growth, *rest))
    return aligned(lines)


def _of(results: Sequence[Result], measure: str) -> Result | None:
    return next((result for result in results if result.measure == measure), None)
