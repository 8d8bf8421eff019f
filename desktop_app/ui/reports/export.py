"""Writing a report in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.services.reports import ExportCancelled, ReportKind, ReportScope

from ..session import Session
from ..worker import Progress
from .overview import report_writer


class BackgroundExport(QObject):
    """One file at a time, written by the session's worker.

    Signals:
        progressed(int): so many rows are written.
        finished(int, Path): the file is there, with so many rows.
        cancelled: it was stopped; the file that was there before is untouched.
        failed(str): it could not be written; a sentence for the user.
    """

    progressed = Signal(int)
    finished = Signal(int, object)
    cancelled = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop: Event | None = None

    @property
    def is_running(self) -> bool:
        """True from the start until one of the last three signals."""
        return self._stop is not None

    def cancel(self) -> None:
        """Ask it to stop. If the file was already complete by then, ``finished`` says so."""
        # Not by Job.cancel, after which nobody would tell whether the old file is still there.
        if self._stop is not None:
            self._stop.set()

    def _run(self, path: Path, write: Callable[[Any, Callable[[int], bool]], int]) -> None:
        """Let the worker write a file.

        Args:
            path: the file.
            write: gets the worker's connection and whom to tell the rows so far; returns how many
                there are.
        """
        stop = Event()
        self._stop = stop

        def job(store: object, progress: Progress) -> int:
            def on_row(done: int) -> bool:
                # The program ends: nobody is there to be told.
                progress.check()
                progress.report(done, 0)
                return not stop.is_set()

            return write(store, on_row)

        self._session.worker.submit(
            job,
            lambda rows: self._finish(rows, path),
            self._fail,
            lambda done, _: self.progressed.emit(done),
            owner=self,
        )

    def _finish(self, rows: int, path: Path) -> None:
        self._stop = None
        self.finished.emit(rows, path)

    def _fail(self, fault: BaseException) -> None:
        self._stop = None
        if isinstance(fault, ExportCancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(self._session.sentence_for(fault))


class Export(BackgroundExport):
    """Writes one of the reports.

    Attributes:
        cut: how many texts of the last one were too long for Excel.
    """

    def __init__(self, session: Session, kind: ReportKind, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._kind = kind
        self.cut = 0

    def start(self, path: Path, scope: ReportScope, columns: Sequence[str], *, plain: bool) -> None:
        """Write the report to ``path``.

        Args:
            scope: what of the casebook it is about.
            columns: ids of its columns.
            plain: leave out of a CSV file what protects values.
        """
        session, kind, now = self._session, self._kind, self._session.now()
        language = session.language
        self.cut = 0

        def write(store: object, on_row: Callable[[int], bool]) -> int:
            writer = report_writer(session, store, language)
            written = writer.write(
                kind, path, now, scope=scope, columns=columns, plain=plain, on_row=on_row
            )
            self.cut = written.cut
            return written.rows

        self._run(path, write)
