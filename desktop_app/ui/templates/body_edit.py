"""The field for a template's text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ..messages.token_marks import TokenHighlighter
from ..theme import Theme, space


def take_what_is_left(text: QPlainTextEdit, least: int) -> None:
    """Let a field share the height that is left in its column; it needs ``least`` pixels."""
    text.setMinimumHeight(least)
    # The height that Qt proposes for such a field means nothing, and would be shared out first.
    text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)


class BodyEdit(QPlainTextEdit):
    """Plain text with placeholders marked; takes all the room it gets. Tab goes on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        take_what_is_left(self, space(20))
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
