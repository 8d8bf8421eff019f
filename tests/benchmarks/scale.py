"""What everything costs in casebooks of three sizes, beside other programs on the same rows."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from .generate import CONTACTS_PER_CASE, copied_to, kept_casebook
from .growth import growth_table
from .import_rows import write_rows
from .peers import Run, browser_start, seller_casebook, sqlite_utils
from .processes import measure_start
from .results import Result, percentile_95
from .screens import Screen

SIZES = (10_000, 100_000, 1_000_000)
_STARTS = 5
_WORD = "退款"


def measure_scale(screen: Screen, place: Path, sizes: Sequence[int]) -> bool:
    """Measure every size and print how cost grows; tell whether the goals were reached.

    Args:
        screen: where windows are shown.
        place: an empty folder on the disk that is measured.
        sizes: numbers of contacts, rising.
    """
    results: dict[int, list[Result]] = {}
    for size in sizes:
        folder = place / str(size)
        folder.mkdir()
        results[size] = [
            *_reading(screen, folder, size),
            *_importing(folder, size),
            *_standing_still(screen, folder, size),
        ]
        # The next size needs the room.
        shutil.rmtree(folder)
        print(f"\n{growth_table(results)}", flush=True)
    return all(result.met is not False for result in results[sizes[-1]])


def _reading(screen: Screen, folder: Path, size: int) -> list[Result]:
    """Start, type, scroll and export in a casebook that has grown for years."""
    paths = copied_to(folder / "years", kept_casebook(size // CONTACTS_PER_CASE))
    [start] = measure_start(screen, paths.data_dir, _STARTS)
    results = [Result(start.measure, start.ours, "ms", 1.6, start.peer)]
    browser = [browser_start(screen.environment, paths.casebook) for _ in range(_STARTS)]
    seconds = [one for one in browser if one is not None]
    if seconds:
        peer = median(seconds) * 1000
        results.append(Result("  against DB Browser's window", start.ours, "ms", 1.0, peer))
    results += _typing(screen, paths.data_dir, paths.casebook)
    frames = _figures(screen, "scrolling", str(paths.data_dir))
    results += [
        Result("scrolling the list: slowest frame", max(frames) * 1000, "ms", 33),
        Result("  of 100 frames, 95 are under", percentile_95(frames) * 1000, "ms"),
    ]
    return results + _exporting(folder, paths.data_dir, paths.casebook)


def _typing(screen: Screen, data_dir: Path, casebook: Path) -> list[Result]:
    times = _figures(screen, "keystrokes", str(data_dir))
    typical = median(times) * 1000
    return [
        Result("keystroke to painted results", typical, "ms", 16),
        Result("  of 100, 95 are under", percentile_95(times) * 1000, "ms", 50),
        Result("  against counting with LIKE", typical, "ms", 0.05, _like(casebook)),
    ]


def _like(casebook: Path) -> float:
    """Return the milliseconds that SQLite takes to count contacts with a word."""
    taken = []
    conn = sqlite3.connect(casebook)
    for _ in range(3):
        begin = time.perf_counter()
        conn.execute(f"SELECT count(*) FROM contacts WHERE said LIKE '%{_WORD}%'").fetchone()
        taken.append(time.perf_counter() - begin)
    conn.close()
    return median(taken) * 1000


def _exporting(folder: Path, data_dir: Path, casebook: Path) -> list[Result]:
    from .exporting import measure_exporting

    return measure_exporting(casebook, folder)


def _importing(folder: Path, size: int) -> list[Result]:
    """Import a wide table into an empty casebook, and into a plain table."""
    table, few = folder / "table.csv", folder / "few.csv"
    write_rows(table, size)
    write_rows(few, 100)
    small = Run(seller_casebook(folder / "few", "import", str(few), "--json"))
    ours = Run(seller_casebook(folder / "imported", "import", str(table), "--json"))
    plain = folder / "plain.db"
    peer = Run(sqlite_utils("insert", str(plain), "rows", str(table), "--csv"))
    made = folder / "imported" / "casebook.db"
    return [
        Result("CSV import", ours.seconds, "s", 0.5, peer.seconds),
        Result("  memory growth of the import", ours.peak - small.peak, "MB", 60),
        Result("size of the casebook", _megabytes(made), "MB", 2.2, _megabytes(plain)),
    ]


def _standing_still(screen: Screen, folder: Path, size: int) -> list[Result]:
    paths = copied_to(folder / "still", kept_casebook(size // CONTACTS_PER_CASE))
    words = (str(paths.data_dir), str(folder / "table.csv"), str(folder / "out.csv"))
    pauses = _figures(screen, "stalls", *words)
    return [
        Result(f"longest stall: {what}", seconds * 1000, "ms", 50)
        for what, seconds in pauses.items()
    ]


def _figures(screen: Screen, module: str, *words: str) -> Any:
    """Run a module that prints what it measured as JSON, and return that."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{module}", *words],
        env=dict(screen.environment),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def _megabytes(path: Path) -> float:
    return path.stat().st_size / 1e6
