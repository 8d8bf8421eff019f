"""Reminders in a casebook with very many open deadlines: finding, Today's page, and rest."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median

from .finding import measure_finding
from .generate import copied_to
from .idle import measure_idle
from .results import Result, percentile_95
from .screens import Screen

_PAINT_MS = 100.0
_FINDS = 200
_STARTS = 5
_Times = dict[str, list[float]]


def measure_reminders(
    screen: Screen, kept: Path, folder: Path, idle_seconds: float
) -> list[Result]:
    """Measure all of it.

    Args:
        screen: where Today is painted.
        kept: a casebook with open deadlines.
        folder: for copies of it.
        idle_seconds: how long the program is left alone.
    """
    return [
        *measure_finding(kept, folder, _FINDS),
        *_measure_today(screen, copied_to(folder / "painted", kept).data_dir),
        *measure_idle(kept, folder, idle_seconds),
    ]


def _measure_today(screen: Screen, data_dir: Path) -> list[Result]:
    ours: _Times = {}
    peer: _Times = {}
    # By turns, so that whatever else the machine does falls on both.
    for _ in range(_STARTS):
        for kind, times in (("today", ours), ("table", peer)):
            for name, seconds in _paint(screen, kind, data_dir).items():
                times.setdefault(name, []).extend(one * 1000 for one in seconds)
    table = peer["refresh"]
    return [
        # With making the window and showing it, which takes a bare one longer than the goal.
        *_lines("Today's window made and painted", ours["first"], peer["first"], None),
        *_lines("Today read and painted anew", ours["refresh"], table),
        *_lines("back to Today from another page", ours["back"], table),
        *_lines("Today anew, all overdue", ours["all overdue"], table),
        Result("the bell's check, nothing due", median(ours["check"]), "ms"),
    ]


def _lines(
    measure: str, ours: list[float], peer: list[float], limit: float | None = _PAINT_MS
) -> list[Result]:
    return [
        Result(measure, median(ours), "ms", None, median(peer), limit),
        Result("  the fastest", min(ours), "ms", None, min(peer)),
        Result("  of 100, 95 are under", percentile_95(ours), "ms", None, percentile_95(peer)),
    ]


def _paint(screen: Screen, kind: str, data_dir: Path) -> _Times:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.painting", kind, str(data_dir)],
        env=screen.environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    times: _Times = json.loads(done.stdout)
    return times
