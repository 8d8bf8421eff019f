"""Looking through, checking, writing and undoing an import without letting the window wait."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.importing.fields import ColumnMapping

from ..session import Session
from ..worker import Job, Progress
from .reading_choices import ReadingChoices

if TYPE_CHECKING:
    from desktop_app.domain.importing.date_order import DateOrder
    from desktop_app.services.importing.dry_run import DryRun
    from desktop_app.services.importing.results import Imported, Outlook, Survey, Undone
    from desktop_app.store.connection import Store


class ImportWork(QObject):
    """One thing at a time; a later question makes an earlier answer unwanted.

    Reading is done by the thread for files, with a connection of its own: the window's lists are
    read by another one.

    Signals:
        surveyed(object): this Survey tells what the file is.
        refused(object): the file cannot be read, or has to be read otherwise: what was raised.
        checked(object): this DryRun tells what would happen.
        progressed(int, int): how far it is.
        written(object): this Imported is in the casebook.
        undone(object): this Undone was taken back.
        stopped: the writing was stopped and left no trace.
        failed(str): it could not be checked, written or undone; a sentence for the user.
    """

    surveyed = Signal(object)
    refused = Signal(object)
    checked = Signal(object)
    progressed = Signal(int, int)
    written = Signal(object)
    undone = Signal(object)
    stopped = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading: Job | None = None
        self._writing: Job | None = None
        # What the writing thread has finished, though it was asked to stop.
        self._landed: list[Any] = []
        self._is_stopping = False
        session.writing_changed.connect(self._settle)

    @property
    def is_writing(self) -> bool:
        """True from the start until everything is written, or nothing is."""
        return self._writing is not None

    def survey(self, path: Path, choices: ReadingChoices) -> None:
        """Find out what a file is."""
        playbooks = self._session.playbooks

        def look(store: Store, progress: Progress) -> Survey:
            # Imported here, as below: no other part of the window needs them.
            from desktop_app.services.importing.survey import survey

            # The preview needs both, and the window must not wait until they are loaded.
            import_module("desktop_app.services.importing.shown")
            playbooks.all()
            return survey(
                store,
                path,
                encoding=choices.encoding,
                delimiter=choices.delimiter,
                sheet=choices.sheet,
                progress=progress,
            )

        self._read(look, self.surveyed.emit, self.refused.emit)

    def check(self, found: Survey, mapping: ColumnMapping, order: DateOrder | None) -> None:
        """Find out what an import would do; nothing is written."""
        session = self._session
        playbooks, language, zone = session.playbooks, session.language, session.zone
        now, paths = session.now(), session.casebook.paths

        def try_out(store: Store, progress: Progress) -> DryRun:
            from desktop_app.services.importing.dry_run import dry_run
            from desktop_app.services.importing.staging_place import staging_folder

            made = dry_run(
                store,
                found,
                mapping,
                date_order=order,
                folder=staging_folder(paths),
                playbooks=playbooks,
                language=language,
                zone=zone,
                now=now,
                progress=progress,
            )
            if progress.cancelled:
                made.close()
            return made

        self._read(try_out, self.checked.emit, self._fail)

    def give_up_reading(self) -> None:
        """Want nothing of what is being read."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def write(self, dry: DryRun) -> None:
        """Write what was checked, all of it or nothing."""
        now = self._session.now()

        def apply(store: Store, progress: Progress) -> Imported:
            from desktop_app.services.importing.apply import apply_import

            return apply_import(store, dry, now, progress)

        self._write(apply, self.written.emit)

    def undo(self) -> None:
        """Take back the last import."""
        now = self._session.now()

        def take_back(store: Store, progress: Progress) -> Undone:
            from desktop_app.services.importing.undo import undo_last_import

            return undo_last_import(store, now, progress)

        self._write(take_back, self.undone.emit)

    def ask_outlook(self, told: Callable[[Outlook], None]) -> None:
        """Find out what :meth:`undo` would do."""

        def look(store: Store, progress: Progress) -> Outlook:
            from desktop_app.services.importing.undo import undo_outlook

            return undo_outlook(store)

        self._read(look, told, self._fail)

    def stop(self) -> None:
        """Stop the writing; ``stopped`` follows, or ``written`` if it was complete by then."""
        if self._writing is not None and not self._is_stopping:
            self._is_stopping = True
            self._writing.cancel()

    def _read(
        self,
        job: Callable[[Store, Progress], object],
        on_done: Callable[[Any], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        self.give_up_reading()
        open_reader = self._session.casebook.reader

        def read(_: object, progress: Progress) -> object:
            progress.check()
            store = open_reader()
            try:
                return job(store, progress)
            finally:
                store.close()

        self._reading = self._session.files.submit(
            read, on_done, on_failed, self.progressed.emit, owner=self
        )

    def _write(
        self, intent: Callable[[Store, Progress], object], on_done: Callable[[Any], None]
    ) -> None:
        landed = self._landed = []
        self._is_stopping = False

        def write(store: Store, progress: Progress) -> object:
            landed.append(intent(store, progress))
            return landed[0]

        self._tell_done = on_done
        self._writing = self._session.write_long(
            write,
            on_done=self._finish,
            on_failed=self._break_off,
            on_progress=self.progressed.emit,
            owner=self,
        )

    def _finish(self, result: object) -> None:
        self._writing = None
        self._tell_done(result)

    def _break_off(self, fault: BaseException) -> None:
        self._writing = None
        self._fail(fault)

    def _settle(self, is_writing: bool) -> None:
        # A cancelled job is not answered; only here it is known whether it was too late.
        if is_writing or not self._is_stopping or self._writing is None:
            return
        self._writing = None
        if self._landed:
            self._tell_done(self._landed[0])
        else:
            self.stopped.emit()

    def _fail(self, fault: BaseException) -> None:
        self.failed.emit(self._session.sentence_for(fault))
