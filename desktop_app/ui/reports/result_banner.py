"""What became of an export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.services.reports import TEXTS_CUT

from ..icons import IconSet
from ..session import translate_core
from ..widgets import Banner, Button


class ResultBanner(Banner):
    """Says how many rows are where, or why there are none.

    Attributes:
        open_file: second button of a success; the first one, ``button``, opens the folder.

    Signals:
        folder_wanted(Path): show the folder.
        file_wanted(Path): show the file.
        retry_wanted: choose another place.
    """

    folder_wanted = Signal(object)
    file_wanted = Signal(object)
    retry_wanted = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self._result: tuple[int, Path] | None = None
        self.open_file = Button()
        self.open_file.clicked.connect(self._open_file)
        self.action.connect(self._act)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(layout.indexOf(self.button) + 1, self.open_file)

    def show_success(self, rows: int, path: Path) -> None:
        """Say that a report is written."""
        self._result = (rows, path)
        self.show_message(self.sentence(rows, path), "success", self.tr("Open folder"))
        self.open_file.set_words(self.tr("Open file"))
        self.open_file.show()

    def show_failure(self, sentence: str) -> None:
        """Say why a report could not be written."""
        self._result = None
        self.show_message(sentence, "danger", self.tr("Choose another place…"))
        self.open_file.hide()

    def show_cancelled(self) -> None:
        """Say that nothing was written."""
        self._result = None
        words = self.tr("Export cancelled. No file was written or changed.")
        self.show_message(words, "neutral")
        self.open_file.hide()

    def sentence(self, rows: int, path: Path) -> str:
        """Return what is said about a file that is written."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Say a success again in the language of now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._result and not self.isHidden():
            self.show_success(*self._result)

    def _act(self) -> None:
        if self._result is None:
            self.retry_wanted.emit()
        else:
            self.folder_wanted.emit(self._result[1].parent)

    def _open_file(self) -> None:
        if self._result is not None:
            self.file_wanted.emit(self._result[1])


class RowsResult(ResultBanner):
    """The result of writing a report of rows.

    Attributes:
        cut: how many texts were too long for Excel; to be set before a success is shown.
    """

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self.cut = 0

    def sentence(self, rows: int, path: Path) -> str:
        """Return what is said about a report that is written."""
        # Not str.format: a path may hold braces of its own.
        done = self.tr("Exported %Ln row(s) to {path}", "", rows).replace("{path}", str(path))
        return f"{done} {translate_core(TEXTS_CUT).format(count=self.cut)}" if self.cut else done
