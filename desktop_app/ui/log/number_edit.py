"""A field for a long number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.numbers import clean_number


class NumberEdit(QLineEdit):
    """A line for a number of up to 20 digits, which stays text.

    What is pasted is cleaned at once, so that one sees what will be saved; what is typed when the
    keyboard goes on, because a space may still become the gap between two words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = 0
        font = QFont(self.font())
        # Digits of one width, where the face has them: numbers are compared by eye.
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        self.textEdited.connect(self._edited)
        # Sent after textEdited, which therefore still sees the length before.
        self.textChanged.connect(self._note_length)
        self.editingFinished.connect(self._clean)

    def number(self) -> str:
        """Return the number as it is to be saved."""
        return clean_number(self.text())

    def set_locked(self, locked: bool) -> None:
        """Show the number without letting it be changed; Tab passes over it."""
        self.setReadOnly(locked)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if locked else Qt.FocusPolicy.StrongFocus)

    def _edited(self, text: str) -> None:
        if len(text) - self._length > 1:
            self._clean()

    def _note_length(self, text: str) -> None:
        self._length = len(text)

    def _clean(self) -> None:
        cleaned = self.number()
        if cleaned != self.text():
            self.setText(cleaned)
