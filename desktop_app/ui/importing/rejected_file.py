"""Saving the rows that cannot be taken, with the reasons, for mending them in a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.services.preferences import Preference

from ..places import ChooseFile, ask_for_file, last_folder
from ..session import Session, translate_core
from ..worker import Progress

if TYPE_CHECKING:
    from desktop_app.services.importing.dry_run import DryRun


class RejectedFile(QObject):
    """Asks where to, and writes one such file at a time, on the thread for files.

    Attributes:
        choose_file: asks where to write.

    Signals:
        busy_changed(bool): a dry run is being read, or is not any more.
        told(str, str): what became of it; sentence and tone.
    """

    busy_changed = Signal(bool)
    told = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._window = session, parent
        self._busy_with: DryRun | None = None
        self.choose_file: ChooseFile = ask_for_file

    def ask(self, dry: DryRun, source: Path) -> None:
        """Ask where the rejected rows of a file shall go, and write them there."""
        if self._busy_with is not None:
            return
        name = self.tr("{name} - rejected rows").replace("{name}", source.stem)
        self.choose_file(
            self._window,
            self.tr("Save rejected rows"),
            self.tr("CSV files (*.csv)"),
            last_folder(self._session, Preference.EXPORT_FOLDER) / f"{name}.csv",
            lambda path: self._save(dry, path),
        )

    def is_busy_with(self, dry: DryRun) -> bool:
        """Tell whether the rows of a dry run are being written."""
        return self._busy_with is dry

    def _save(self, dry: DryRun, path: Path) -> None:
        def write(_: object, progress: Progress) -> int:
            from desktop_app.services.importing.rejected import save_rejected

            progress.check()
            return save_rejected(dry, path, translate_core)

        self._set_busy(dry)
        self._session.files.submit(
            write, lambda rows: self._finish(rows, path), self._fail, owner=self, is_kept=True
        )

    def _finish(self, rows: int, path: Path) -> None:
        self._set_busy(None)
        words = self.tr("%Ln rejected row(s) saved to {path}", "", rows)
        self.told.emit(words.replace("{path}", str(path)), "success")

    def _fail(self, fault: BaseException) -> None:
        self._set_busy(None)
        self.told.emit(self._session.sentence_for(fault), "danger")

    def _set_busy(self, dry: DryRun | None) -> None:
        self._busy_with = dry
        self.busy_changed.emit(dry is not None)
