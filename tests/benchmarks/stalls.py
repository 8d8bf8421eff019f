"""How long the real window stands still while much is written. Run as a process; prints JSON.

A timer of the main thread should come every few milliseconds; the longest time without it is the
longest that a click would have had to wait.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.app import make_application
from desktop_app.paths import choose_paths, resources_dir
from desktop_app.services.casebook import open_casebook
from desktop_app.services.clock import local_zone
from desktop_app.services.importing.apply import apply_import
from desktop_app.services.importing.dry_run import DryRun, dry_run
from desktop_app.services.importing.staging_place import staging_folder
from desktop_app.services.importing.survey import survey
from desktop_app.services.reports import ReportKind
from desktop_app.store import search_index
from desktop_app.store.connection import Store
from desktop_app.ui.index_keeper import IndexKeeper
from desktop_app.ui.kit import Kit
from desktop_app.ui.program import Program
from desktop_app.ui.reports.overview import report_writer
from desktop_app.ui.session import Session
from desktop_app.ui.worker import Progress

from .moment import NOW, StandingClock
from .scrolling import rest

_BEAT_MS = 2
# What the window does at its start and what a click sets off is not what is measured here.
_SETTLE_MS = 2_000


class Heart:
    """Beats on the main thread and notes the longest pause."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)

    def forget(self) -> None:
        """Begin anew."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


class Window:
    """The program with its window, while something is done behind it."""

    def __init__(self, data_dir: str) -> None:
        self._app: QApplication = make_application()
        self._casebook = open_casebook(choose_paths(data_dir), resources_dir(), NOW)
        self._program = Program(self._app, self._casebook, StandingClock(), local_zone(), "zh_CN")
        self._program.start()
        rest(self._app, _SETTLE_MS)
        self._program.bell.stop()
        self.session: Session = self._program.session
        self._heart = Heart()

    def import_table(self, table: Path) -> dict[str, float]:
        """Import a table as the wizard does; return the longest pause of each part."""
        casebook, session = self._casebook, self.session
        now, zone = session.now(), session.zone
        folder = staging_folder(casebook.paths)

        def look(store: Store, progress: Progress) -> DryRun:
            found = survey(store, table, progress=progress)
            return dry_run(
                store,
                found,
                found.mapping,
                date_order=None,
                folder=folder,
                playbooks=casebook.playbooks,
                language="zh_CN",
                zone=zone,
                now=now,
                progress=progress,
            )

        looked, tried = self._pause(
            lambda done, failed: session.worker.submit(look, done, failed, _ignore)
        )
        written, _ = self._pause(
            lambda done, failed: session.write_long(
                lambda store, progress: apply_import(store, tried, now, progress),
                on_done=done,
                on_failed=failed,
                on_progress=_ignore,
            )
        )
        tried.close()
        return {"dry run": looked, "import": written}

    def export(self, path: Path) -> float:
        """Write all contacts to a file; return the longest pause."""
        session = self.session

        def write(store: Store, progress: Progress) -> object:
            writer = report_writer(session, store, "zh_CN")
            return writer.write(ReportKind.CONTACTS, path, session.now())

        return self._pause(lambda done, failed: session.worker.submit(write, done, failed))[0]

    def reindex(self) -> float:
        """Make the search index anew; return the longest pause."""
        store = self._casebook.store
        with store.transaction():
            search_index.empty(store)
        keeper = IndexKeeper(Kit(self.session, None, None))  # type: ignore[arg-type]

        def start(done: Callable[[object], None], failed: object) -> None:
            self.session.changed.connect(done)
            keeper.start()

        longest, _ = self._pause(start)
        keeper.stop()
        return longest

    def end(self) -> None:
        """Put the program away."""
        self._program.stop()

    def _pause(self, begin: Callable[[Any, Any], object]) -> tuple[float, Any]:
        results: list[Any] = []
        rest(self._app, 500)
        self._heart.forget()
        begin(results.append, results.append)
        while not results:
            # No time limit: it would end the waiting inside of Qt and begin it again for nothing.
            self._app.processEvents()
            time.sleep(0.0005)
        longest = self._heart.longest
        if isinstance(results[0], BaseException):
            raise results[0]
        return longest, results[0]


def _ignore(done: int, total: int) -> None:
    """Show no progress."""


def main() -> int:
    """Import a table into the casebook of a data folder, export it, index it; print the pauses."""
    data_dir, table, exported = sys.argv[1:4]
    window = Window(data_dir)
    pauses = window.import_table(Path(table))
    pauses["export"] = window.export(Path(exported))
    pauses["re-index"] = window.reindex()
    window.end()
    print(json.dumps(pauses))
    return 0


if __name__ == "__main__":
    sys.exit(main())
