"""Keeping the agenda's calendar file in the seller's folder up to date."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop_app.services.changes import Change
from desktop_app.services.preferences import Preference, preference

from .kit import Kit
from .session import translate_core
from .worker import Job, Progress, Worker

if TYPE_CHECKING:
    from desktop_app.services.agenda_file import AgendaKept

_log = logging.getLogger(__name__)

_PAUSE = 3_000
"""Milliseconds from a change to the file: several changes in one go are written once."""
_SHARE = 20
"""With an agenda so large that writing takes long, at most this part of the time is spent on it."""


class AgendaKeeper(QObject):
    """Writes the agenda to the seller's folder after changes, if that makes another file.

    Nothing happens while no folder is chosen or nothing changes. It has a thread of its own: a
    folder on a slow network must not keep the pages waiting for theirs.

    Attributes:
        kept: what became of the last writing, None before the first or after a failure.
        fault: why the last writing failed, a sentence for the user; empty when it did not.

    Signals:
        state_changed: ``folder``, ``kept``, ``fault`` or ``is_writing`` may be another.
    """

    state_changed = Signal()

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        """Make a keeper that does nothing until :meth:`start` or :meth:`write_now`."""
        super().__init__(parent)
        self._session = kit.session
        self._is_started = False
        self._worker: Worker | None = None
        self._job: Job | None = None
        self._folder: Path | None = None
        self._took = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)
        self._pause = _PAUSE
        self.kept: AgendaKept | None = None
        self.fault = ""

    @property
    def folder(self) -> Path | None:
        """The folder that the seller chose, None for none."""
        chosen = preference(self._session.store, Preference.AGENDA_FOLDER)
        return Path(chosen) if chosen else None

    @property
    def is_writing(self) -> bool:
        """True while the file is being written."""
        return self._job is not None

    def start(self) -> None:
        """Bring the file up to date soon, and from now on after changes."""
        if not self._is_started:
            self._is_started = True
            self._folder = self.folder
            self._session.changed.connect(self._changed)
            self._write_soon()

    def stop(self) -> None:
        """Write nothing any more. Waits for what is being written."""
        if self._is_started:
            self._is_started = False
            self._session.changed.disconnect(self._changed)
        self._timer.stop()
        self._job = None
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def write_now(self) -> None:
        """Write the file at once, even if it says the same."""
        self._timer.stop()
        self._write(always=True)

    def _changed(self, change: Change) -> None:
        if self.folder != self._folder:
            self._use_folder()
        elif change.lists or change.case_ids or change.settings or change.everything:
            self._write_soon()

    def _use_folder(self) -> None:
        self._folder = self.folder
        self.kept, self.fault = None, ""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._timer.stop()
        if self._folder is not None:
            self._write()
        self.state_changed.emit()

    def _write_soon(self) -> None:
        # Not started anew by each change: then a busy hour would never be written.
        if self._folder is not None and not self._timer.isActive():
            self._timer.start(self._pause)

    def _write(self, *, always: bool = False) -> None:
        folder = self._folder = self.folder
        if folder is None:
            return
        if self._session.is_writing:
            # It could not be up to date, and reading takes time from the one that writes.
            self._session.when_free(self._write_soon)
            return
        if self._job is not None:
            # What is being written may have read the agenda before the change.
            self._write_soon()
            return
        session, now = self._session, self._session.now()
        playbooks, language = session.playbooks, session.language

        def write(store: Any, progress: Progress) -> AgendaKept:
            # Imported here: the first paint does not wait for it, nor does the window later.
            from desktop_app.services.agenda_file import AgendaWriter

            def on_row(done: int) -> bool:
                progress.check()
                return True

            writer = AgendaWriter(store, playbooks, language, translate_core)
            return writer.keep(folder, now, always=always, on_row=on_row)

        if self._worker is None:
            self._worker = Worker(session.casebook.reader, self)
        self._took.start()
        self._job = self._worker.submit(write, self._done, self._failed, owner=self)
        self.state_changed.emit()

    def _done(self, kept: AgendaKept) -> None:
        self.kept, self.fault = kept, ""
        self._ended()

    def _failed(self, fault: BaseException) -> None:
        was_told = bool(self.fault)
        self.kept, self.fault = None, self._session.sentence_for(fault)
        self._ended()
        # Once: a drive that was taken away is not news at every change. The settings say it on.
        if not was_told:
            _log.warning("the agenda's file could not be written: %s", fault)
            self._session.failed.emit(self.fault)

    def _ended(self) -> None:
        self._job = None
        self._pause = max(_PAUSE, _SHARE * self._took.elapsed())
        self.state_changed.emit()
