"""A field for several lines of plain text."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_FRAME = 14


class PlainTextEdit(QPlainTextEdit):
    """Grows with its text; Tab goes to the next field; Ctrl+Enter submits.

    Signals:
        submitted: Ctrl+Enter was pressed.
    """

    submitted = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, min_lines: int = 3, max_lines: int = 10
    ) -> None:
        """Make an empty field that is at least and at most so many lines high."""
        super().__init__(parent)
        self._min_lines, self._max_lines = min_lines, max_lines
        self._broken_for = QSize()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return a width that holds a sentence, and the height of its text."""
        return QSize(super().sizeHint().width(), self._wanted_height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take text only: a dropped file would otherwise leave its path behind."""
        if source.hasUrls():
            return
        if source.hasText():
            super().insertFromMimeData(source)
        elif source.hasHtml():
            words = QMimeData()
            words.setText(_words_of(source.html()))
            super().insertFromMimeData(words)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Tell whether there is text to take, as such or within a page."""
        return (source.hasText() or source.hasHtml()) and not source.hasUrls()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Submit on Ctrl+Enter."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to how lines break at the new width."""
        # A bar that appears while the height is fitted comes as a resize from the new size to the
        # new size, and Qt would leave the lines as broken for the width without the bar.
        old, self._broken_for = self._broken_for, event.size()
        super().resizeEvent(QResizeEvent(event.size(), old))
        if event.size().width() != old.width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to a new font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _wanted_height(self) -> int:
        # The font's own line spacing is too small for Chinese, which comes from a fall-back font.
        rows, height, block = 0, 0.0, self.document().begin()
        while block.isValid() and rows <= self._max_lines:
            height += self.blockBoundingRect(block).height()
            rows += max(1, block.layout().lineCount())
            block = block.next()
        line = max(self.fontMetrics().lineSpacing(), height / max(rows, 1))
        lines = max(self._min_lines, min(rows, self._max_lines))
        return math.ceil(line * lines) + _FRAME + round(self.document().documentMargin())

    def _fit(self) -> None:
        height = self._wanted_height()
        if height != self.height():
            self.setFixedHeight(height)


def _words_of(html: str) -> str:
    # A fragment is never laid out, so that none of the page's pictures are fetched.
    text = QTextDocumentFragment.fromHtml(html).toPlainText()
    return text.replace("\N{OBJECT REPLACEMENT CHARACTER}", "")
