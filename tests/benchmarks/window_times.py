"""Searching and opening cases: runs the process that does it and makes lines of what it found."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median

from .results import Result, milliseconds, percentile_95
from .screens import Screen

_GOAL_MS = 50.0


def measure_window(screen: Screen, data_dir: Path, cases: int) -> list[Result]:
    """Measure typing a search and opening so many cases."""
    words = ["-m", "tests.benchmarks.interaction", str(data_dir), str(cases)]
    done = subprocess.run(
        [sys.executable, *words],
        env=screen.environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    return _typing(found["typed"]) + _opening(found["opened"])


def _typing(typed: dict[str, list[float]]) -> list[Result]:
    every = [seconds for times in typed.values() for seconds in times]
    lines = milliseconds("key to painted search result", every, _GOAL_MS)
    for kind, times in typed.items():
        lines.append(Result(f"  {kind}: median", median(times) * 1000, "ms"))
        lines.append(Result(f"  {kind}: 95 of 100", percentile_95(times) * 1000, "ms"))
        lines.append(Result(f"  {kind}: slowest", max(times) * 1000, "ms"))
    return lines


def _opening(opened: dict[str, list[float]]) -> list[Result]:
    return [
        *milliseconds("opening a case", opened["opened"], _GOAL_MS),
        *milliseconds("going to another case", opened["switched"], _GOAL_MS),
        Result("  the first case since the start", opened["first"][0] * 1000, "ms"),
    ]
