"""Where the casebook is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from ..kit import Kit
from ..open_path import OpenPath
from .path_row import PathRow
from .section import Section


class DataCard(Section):
    """The folders that belong to the seller.

    Attributes:
        data: the folder of everything.
        logs: the folder of the log.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit, open_path: OpenPath) -> None:
        super().__init__()
        self._open_path = open_path
        paths = kit.session.casebook.paths
        self.data = PathRow(kit, paths.data_dir)
        self.logs = PathRow(kit, paths.logs)
        for row in (self.data, self.logs):
            row.open_wanted.connect(self._open)
            row.copied.connect(self._tell_copied)
            self.body.addWidget(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(
            self.tr("Your data"),
            self.tr(
                "Everything is on this computer, in one folder that is yours; nothing is sent "
                "anywhere. To back it up, quit the program and copy the whole folder."
            ),
        )
        open_word = self.tr("Open")
        self.data.set_words(
            self.tr("Data folder"),
            open_word,
            self.tr("Open the data folder"),
            self.tr("Copy the data folder's path"),
        )
        self.logs.set_words(
            self.tr("Log folder"),
            open_word,
            self.tr("Open the log folder"),
            self.tr("Copy the log folder's path"),
        )

    def _open(self, folder: Path) -> None:
        if not folder.is_dir():
            # The log is made when there is something to log.
            self.notified.emit(
                self.tr("There is no such folder yet: no fault was ever logged."), "info"
            )
        elif not self._open_path(folder):
            words = self.tr("No program was found that shows {folder}.")
            self.notified.emit(words.replace("{folder}", str(folder)), "warning")

    def _tell_copied(self) -> None:
        self.notified.emit(self.tr("Path copied."), "success")
