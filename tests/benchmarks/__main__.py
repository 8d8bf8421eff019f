"""Measures speed on a big casebook and prints a table: ``python -m tests.benchmarks``.

Words choose what is measured: ``python -m tests.benchmarks reminders``. Each figure stands beside
a peer's, which does the least that the task needs, in the same run; the ratio holds on any machine.
Ends with 1 when a goal was missed. Figures mean something only on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

from .frozen import measure_frozen
from .generate import BUILD, copied_to, kept_casebook
from .open_deadlines import DEADLINES, kept_deadlines
from .pastes import measure_pastes
from .processes import measure_memory, measure_start
from .reminders import measure_reminders
from .results import Result, table
from .saving import measure_saving
from .scale import SIZES, measure_scale
from .screens import Screen, screen
from .window_times import measure_window
from .wording import measure_wording

MEASURES = ("start", "memory", "window", "saving", "reminders")
# Need the built program, and half an hour, so they have to be asked for.
ASKED_ONLY = ("frozen", "scale")
# These count what is right instead of measuring speed, and need no casebook. Each prints its own
# table and says whether its goals were reached.
ACCURACY = {"pastes": measure_pastes, "wording": measure_wording}


def main(arguments: list[str]) -> int:
    """Measure what the arguments ask for and print it."""
    asked = _parser().parse_args(arguments)
    wanted = tuple(dict.fromkeys(asked.measures)) or MEASURES
    reached = [ACCURACY[name]() for name in wanted if name in ACCURACY]
    wanted = tuple(name for name in wanted if name not in ACCURACY)
    if not wanted:
        return 0 if all(reached) else 1
    if "scale" in wanted:
        return _scale(asked.contacts)
    begin = time.monotonic()
    BUILD.mkdir(parents=True, exist_ok=True)
    # All of them before anything is measured: the disk is busy for a while after.
    kept = {name: _kept(asked, name) for name in wanted}
    # Beside the kept ones, so that the disk is the same; a folder of temporary files may be memory.
    with (
        tempfile.TemporaryDirectory(prefix="run-", dir=BUILD) as folder,
        screen(Path(folder) / "screen") as shown,
    ):
        results = []
        for name, casebook in kept.items():
            _say(f"Measuring: {name}…")
            place = Path(folder) / name
            place.mkdir()
            results += _measure(asked, name, casebook, place, shown)
        print(f"\n{table(results)}\n\n{_machine(shown)}")
    _say(f"Took {time.monotonic() - begin:.0f} s.")
    return 0 if all(reached) and all(result.met is not False for result in results) else 1


def _scale(sizes: list[int]) -> int:
    """Measure casebooks of several sizes, each beside its peers; print a table after each."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="run-", dir=BUILD) as folder,
        screen(Path(folder) / "screen") as shown,
    ):
        reached = measure_scale(shown, Path(folder), sorted(sizes))
        print(f"\n{_machine(shown)}")
    return 0 if reached else 1


def _kept(asked: argparse.Namespace, name: str) -> Path:
    """Return the casebook that something is measured with; it is kept once generated."""
    if name == "reminders":
        _say(f"Casebook with {asked.deadlines:,} open deadlines, for {name}…")
        return kept_deadlines(asked.deadlines)
    _say(f"Casebook with {asked.cases:,} cases, for {name}…")
    return kept_casebook(asked.cases)


def _measure(
    asked: argparse.Namespace, name: str, kept: Path, place: Path, shown: Screen
) -> list[Result]:
    if name == "saving":
        return measure_saving(kept, place, asked.saved)
    if name == "reminders":
        return measure_reminders(shown, kept, place, asked.idle)
    data_dir = copied_to(place / "data", kept).data_dir
    if name == "start":
        return measure_start(shown, data_dir, asked.starts)
    if name == "frozen":
        return measure_frozen(shown, data_dir, asked.starts)
    if name == "memory":
        return measure_memory(shown, data_dir)
    return measure_window(shown, data_dir, asked.opened)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "measures",
        nargs="*",
        choices=(*MEASURES, *ASKED_ONLY, *ACCURACY),
        help="measure only these",
    )
    parser.add_argument("--cases", type=int, default=100_000, help="size of the casebook")
    parser.add_argument(
        "--contacts", type=int, nargs="+", default=SIZES, help="sizes of the casebooks, of scale"
    )
    parser.add_argument("--deadlines", type=int, default=DEADLINES, help="open ones, of reminders")
    parser.add_argument("--idle", type=float, default=60, help="seconds to do nothing")
    parser.add_argument("--starts", type=int, default=9, help="starts of each window")
    parser.add_argument("--opened", type=int, default=40, help="cases to open")
    parser.add_argument("--saved", type=int, default=100, help="contacts to save")
    return parser


def _machine(shown: Screen) -> str:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.platform()}, {os.cpu_count()} processors{load}; Python "
        f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}; windows on: {shown.name}"
    )


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
