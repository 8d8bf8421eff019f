"""A line that appears where it is needed, to write a few words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class InlineLine(QLineEdit):
    """Hidden until :meth:`begin`; written by Enter or by leaving it, given up by Esc.

    Signals:
        written(str): the text is to be kept.
        ended: it is hidden again, whether written or given up.
    """

    written = Signal(str)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self.hide()
        self.editingFinished.connect(self._finish)

    @property
    def is_open(self) -> bool:
        """True while the user writes in it."""
        return self._is_open

    def begin(self, text: str) -> None:
        """Show the line with a text, and put the keyboard into it."""
        self.setText(text)
        self._is_open = True
        self.show()
        self.setFocus()
        self.selectAll()

    def give_up(self) -> None:
        """Hide the line without keeping what was typed."""
        self._is_open = False
        self.hide()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.give_up()
            return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        # Hiding a line takes the keyboard from it, which finishes it a second time.
        if not self._is_open:
            return
        text = self.text()
        self.give_up()
        self.written.emit(text)
