"""The field for a template's text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ..messages.token_marks import TokenHighlighter
from ..theme import Theme


class BodyEdit(QPlainTextEdit):
    """Plain text with placeholders marked; takes all the room it gets. Tab goes on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._marks = TokenHighlighter(self.document(), theme)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take text only: a dropped file would otherwise leave its path behind."""
        if source.hasText() and not source.hasUrls():
            super().insertFromMimeData(source)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Tell whether there is text to take."""
        return source.hasText() and not source.hasUrls()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give away plain text only."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data
