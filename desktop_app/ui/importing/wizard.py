"""The import assistant: from a file to cases and contacts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.services.preferences import Preference

from ..kit import Kit
from ..places import ChooseSource, ask_for_source, last_folder
from .frame import COLUMNS, END, FILE, OUTCOME, ImportFrame
from .questions import StopQuestion
from .reading_choices import ReadingChoices
from .rejected_file import RejectedFile
from .table_drop import TableDrop
from .undo_asking import UndoAsking
from .wizard_buttons import Moment
from .work import ImportWork

if TYPE_CHECKING:
    from desktop_app.services.importing.dry_run import DryRun
    from desktop_app.services.importing.results import Imported, Survey, Undone

_WRITING = (Moment.WRITING, Moment.STOPPING)


class ImportWizard(ImportFrame):
    """Looks through a file, shows what would happen, writes it, and takes it back.

    Attributes:
        choose_source: asks which file to read.
        rejected_file: saves the rows that cannot be taken.

    Signals:
        finished_import(object): this Imported is in the casebook.
        cases_wanted(object): the seller wants to see the cases of this Imported; it is closed.
    """

    finished_import = Signal(object)
    cases_wanted = Signal(object)

    def __init__(self, kit: Kit, path: Path | None = None, parent: QWidget | None = None) -> None:
        """Make the assistant; a path is looked through at once."""
        super().__init__(kit, parent)
        self._session = kit.session
        self._path: Path | None = None
        self._dry: DryRun | None = None
        self._imported: Imported | None = None
        self.choose_source: ChooseSource = ask_for_source
        self.rejected_file = RejectedFile(kit.session, self)
        self._work = ImportWork(kit.session, self)
        self._undo_asking = UndoAsking(kit.session, self._work, self)
        self._drop = TableDrop(kit.theme, self)
        self._connect()
        self.retranslate()
        self._begin()
        if path is not None:
            self.read(path)

    def read(self, path: Path, choices: ReadingChoices | None = None) -> None:
        """Look through a file; its columns are shown when that is done.

        Args:
            path: the file.
            choices: how it is to be read when the columns are on show already.
        """
        if self._work.is_writing:
            return
        self._path = path
        if choices is None:
            self._begin()
        else:
            self.tell(self.tr("Reading {name} anew…").replace("{name}", path.name), "neutral")
        self.file.begin(path)
        self.columns.setEnabled(False)
        self._work.survey(path, choices or ReadingChoices())

    def go_on(self) -> None:
        """Go to the next step, if nothing hinders."""
        if self.moment in (Moment.COLUMNS, Moment.OUTDATED):
            self._check()
        elif self.moment is Moment.CHECKED:
            self._write()
        elif self.moment is Moment.DONE:
            imported = self._imported
            self.accept()
            self.cases_wanted.emit(imported)

    def go_back(self) -> None:
        """Go to the step before; what was being found out is given up."""
        self._work.give_up_reading()
        if self.step() == OUTCOME:
            self.show_step(COLUMNS, Moment.COLUMNS)
        elif self.step() == COLUMNS:
            self._begin()

    def reject(self) -> None:
        """Close; while rows are written, ask first."""
        if self.moment is Moment.WRITING:
            question = StopQuestion(self)
            question.accepted.connect(self._stop)
            question.open()
        elif self.moment is not Moment.STOPPING:
            super().reject()

    def done(self, result: int) -> None:
        """Close, and leave nothing behind of what was only found out."""
        self._work.give_up_reading()
        self._forget_dry_run()
        super().done(result)

    def _begin(self) -> None:
        self.file.end()
        self.file.show_last(self._undo_asking.last())
        self.show_step(FILE, Moment.CHOOSING)

    def _choose(self) -> None:
        self.choose_source(
            self,
            self.tr("Choose a table"),
            self.tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"),
            last_folder(self._session, Preference.EXPORT_FOLDER),
            self.read,
        )

    def _read_otherwise(self, choices: ReadingChoices) -> None:
        if self._path is not None:
            self.read(self._path, choices)

    def _take_survey(self, survey: Survey) -> None:
        assert self._path is not None
        self.file.end()
        self.columns.setEnabled(True)
        self._forget_dry_run()
        self.columns.show_survey(self._path, survey)
        # Filled and first painted in two goes, so that the window stands still for neither.
        QTimer.singleShot(0, self, lambda: self.show_step(COLUMNS, Moment.COLUMNS))

    def _refuse(self, fault: Exception) -> None:
        self.file.end()
        self.columns.setEnabled(True)
        sentence = self._session.sentence_for(fault)
        if self.step() == COLUMNS:
            self.columns.show_reading()
            self.tell(sentence, "danger")
        else:
            self.file.refuse(sentence)

    def _check(self) -> None:
        survey = self.columns.survey
        if survey is None or self._path is None:
            return
        if not self.columns.leave():
            return
        self._forget_dry_run()
        self.outcome.begin(self._path.name)
        self.show_step(OUTCOME, Moment.CHECKING)
        self._work.check(survey, self.columns.mapping(), self.columns.date_order())

    def _take_result(self, dry: DryRun) -> None:
        self._dry = dry
        self.outcome.show_result(dry)
        self._show_result()

    def _show_result(self) -> None:
        if self._dry is not None:
            counts = self._dry.counts
            written = counts.rows - counts.rejected - counts.duplicates
            self.show_step(OUTCOME, Moment.CHECKED, 0 if counts.changes_nothing else written)

    def _write(self) -> None:
        if self._dry is None or self._path is None or self._dry.counts.changes_nothing:
            return
        self.end.begin(self._path.name)
        self.show_step(END, Moment.WRITING)
        self._work.write(self._dry)

    def _take_imported(self, imported: Imported) -> None:
        self._imported = imported
        self.end.show_imported(imported)
        self.show_step(END, Moment.DONE)
        self.finished_import.emit(imported)

    def _stop(self) -> None:
        if self._work.is_writing:
            self.end.show_stopping()
            self.show_step(END, Moment.STOPPING)
            self._work.stop()

    def _take_stopped(self) -> None:
        if self._dry is None:
            self._begin()
            self.tell(self.tr("Stopped. The import stays as it was."), "neutral")
        else:
            self._show_result()
            self.tell(self.tr("Stopped. Nothing of the file was written."), "neutral")

    def _fail(self, sentence: str) -> None:
        if self.moment is Moment.CHECKING:
            self.show_step(COLUMNS, Moment.COLUMNS)
        elif self.moment in _WRITING and self._dry is not None:
            self.show_step(OUTCOME, Moment.OUTDATED)
        elif self.moment in _WRITING:
            self._begin()
        self.tell(sentence, "danger")

    def _undo(self, file_name: str) -> None:
        self._forget_dry_run()
        self.end.begin(file_name, is_undoing=True)
        self.show_step(END, Moment.WRITING)
        self._work.undo()

    def _take_undone(self, undone: Undone) -> None:
        self._begin()
        words = self.tr("Everything that came from {file} is taken back.")
        self.tell(words.replace("{file}", undone.file_name), "success")

    def _save_rejected(self) -> None:
        if self._dry is not None and self._path is not None:
            self.rejected_file.ask(self._dry, self._path)

    def _forget_dry_run(self) -> None:
        self.outcome.forget()
        if self._dry is not None and not self.rejected_file.is_busy_with(self._dry):
            self._dry.close()
        self._dry = None

    def _show_progress(self, done: int, total: int) -> None:
        for part in (self.file, self.outcome, self.end):
            part.progress.show_progress(done, total)

    def _connect(self) -> None:
        self.file.choose_wanted.connect(self._choose)
        self.file.last_import.undo_wanted.connect(self._undo_asking.ask)
        self.columns.reading_wanted.connect(self._read_otherwise)
        self.outcome.save_wanted.connect(self._save_rejected)
        self.end.save_wanted.connect(self._save_rejected)
        self.end.undo_wanted.connect(self._undo_asking.ask)
        self._undo_asking.wanted.connect(self._undo)
        self._drop.dropped.connect(self.read)
        work = self._work
        work.surveyed.connect(self._take_survey)
        work.refused.connect(self._refuse)
        work.checked.connect(self._take_result)
        work.progressed.connect(self._show_progress)
        work.written.connect(self._take_imported)
        work.undone.connect(self._take_undone)
        work.stopped.connect(self._take_stopped)
        work.failed.connect(self._fail)
        self.rejected_file.busy_changed.connect(self.outcome.hold)
        self.rejected_file.told.connect(self.tell)
