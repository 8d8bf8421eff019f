"""Measures speed on a big casebook and prints a table: ``python -m tests.benchmarks``.

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
from collections.abc import Callable
from pathlib import Path

from .generate import BUILD, copied_to, kept_casebook
from .processes import measure_memory, measure_start
from .results import Result, table
from .saving import measure_saving
from .screens import Screen, screen
from .window_times import measure_window

MEASURES = ("start", "memory", "window", "saving")


def main(arguments: list[str]) -> int:
    """Measure what the arguments ask for and print it."""
    asked = _parser().parse_args(arguments)
    begin = time.monotonic()
    _say(f"Casebook with {asked.cases:,} cases (kept in {BUILD} once generated)…")
    kept = kept_casebook(asked.cases)
    # Beside the kept one, so that the disk is the same; a folder of temporary files may be memory.
    with (
        tempfile.TemporaryDirectory(prefix="run-", dir=BUILD) as name,
        screen(Path(name) / "screen") as shown,
    ):
        results = _measure(asked, kept, Path(name), shown)
        print(f"\n{table(results)}\n\n{_machine(shown)}")
    _say(f"Took {time.monotonic() - begin:.0f} s.")
    return 1 if any(result.met is False for result in results) else 0


def _measure(asked: argparse.Namespace, kept: Path, folder: Path, shown: Screen) -> list[Result]:
    data_dir = copied_to(folder / "data", kept).data_dir
    steps: dict[str, Callable[[], list[Result]]] = {
        "start": lambda: measure_start(shown, data_dir, asked.starts),
        "memory": lambda: measure_memory(shown, data_dir),
        "window": lambda: measure_window(shown, data_dir, asked.opened),
        "saving": lambda: measure_saving(kept, folder, asked.saved),
    }
    results: list[Result] = []
    for name in asked.only or MEASURES:
        _say(f"Measuring: {name}…")
        results += steps[name]()
    return results


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000, help="size of the casebook")
    parser.add_argument("--only", nargs="+", choices=MEASURES, help="measure only these")
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
