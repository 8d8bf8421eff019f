"""Writing all contacts as CSV, against others that write the same rows and columns.

The peers are given a view with the report's columns as they are in the tables: no words, no local
times, no protection from spreadsheets.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from desktop_app.paths import resources_dir
from desktop_app.services.casebook import open_casebook
from desktop_app.services.clock import local_zone
from desktop_app.services.report_columns import usual_columns
from desktop_app.services.reports import ReportKind, ReportWriter
from desktop_app.store.report_contacts import OF_CASE, OF_CONTACT

from .generate import copied_to
from .moment import NOW
from .results import Result

_TURNS = 3
_VIEW = "contacts_report"
_TICK = 0.002
_MEGABYTE = 1024 * 1024


def measure_exporting(kept: Path, place: Path) -> list[Result]:
    """Measure in a copy of a casebook, taking turns with the peers.

    Args:
        kept: the casebook.
        place: an empty folder, on the disk that is meant.
    """
    paths = copied_to(place / "data", kept)
    with closing(open_casebook(paths, resources_dir(), NOW)) as casebook:
        writer = ReportWriter(casebook.store, casebook.playbooks, "zh_CN", str, local_zone())
        casebook.playbooks.all()
        peer_file = _with_view(paths.casebook, place)
        utils = [sys.executable, "-m", "sqlite_utils", "rows", str(peer_file), _VIEW, "--csv"]
        shell = shutil.which("sqlite3")
        select = [str(shell), "-header", "-csv", str(peer_file), f"SELECT * FROM {_VIEW}"]
        stalls: list[float] = []
        growth: list[float] = []
        ours, theirs, shells = [], [], []
        for _ in range(_TURNS):
            with _Watch() as watch:
                ours.append(_taken(lambda: writer.write(ReportKind.CONTACTS, place / "o.csv", NOW)))
            stalls.append(watch.longest)
            growth.append(watch.growth)
            theirs.append(_taken(lambda: _run(utils, place / "u.csv")))
            if shell is not None:
                shells.append(_taken(lambda: _run(select, place / "s.csv")))
        rows = writer.count(ReportKind.CONTACTS)
    results = [
        Result(f"{rows:,} contacts to CSV, sqlite-utils", min(ours), "s", 1.0, min(theirs)),
        Result("  longest wait of another thread", max(stalls) * 1000, "ms", limit=50),
        Result("  memory growth", max(growth), "MB", limit=60),
    ]
    if shells:
        results.insert(1, Result("  the same, sqlite3 shell", min(ours), "s", 3.0, min(shells)))
    return results


class _Watch:
    """Another thread, as the window's: how long it waits at most, and how memory grows.

    Attributes:
        longest: seconds between two turns that should come every two milliseconds.
        growth: megabytes.
    """

    def __enter__(self) -> _Watch:
        self.longest = self.growth = 0.0
        self._process = psutil.Process()
        self._begin = self._process.memory_info().rss
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        turns = 0
        before = time.perf_counter()
        while not self._ended.wait(_TICK):
            now = time.perf_counter()
            self.longest = max(self.longest, now - before)
            turns += 1
            if turns % 100 == 0:
                grown = self._process.memory_info().rss - self._begin
                self.growth = max(self.growth, grown / _MEGABYTE)
            before = time.perf_counter()


def _with_view(casebook: Path, place: Path) -> Path:
    """Copy a casebook and give it the view that the peers write."""
    copy = place / "peer.db"
    with closing(sqlite3.connect(casebook)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
        columns = ", ".join(
            f"{(OF_CASE | OF_CONTACT)[one]} AS {one}" for one in usual_columns(ReportKind.CONTACTS)
        )
        target.execute(
            f"CREATE VIEW {_VIEW} AS SELECT {columns} "
            "FROM cases c CROSS JOIN contacts k ON k.case_id = c.id "
            "WHERE c.deleted_at IS NULL AND k.deleted_at IS NULL ORDER BY c.id, k.at"
        )
        target.commit()
    return copy


def _run(command: Sequence[str], out: Path) -> None:
    with out.open("wb") as file:
        subprocess.run(command, stdout=file, check=True)


def _taken(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin
