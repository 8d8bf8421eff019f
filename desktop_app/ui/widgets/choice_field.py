"""A field to choose one of several things."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class TypedChoice(QComboBox):
    """A text that can be typed or chosen; the page scrolls over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Not by the wheel, which would change a field that the pointer only passes over.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll over an unfocused field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(TypedChoice):
    """Choices with a word to show and a value to mean."""

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer other choices and keep the chosen value where it is still among them.

        No ``currentIndexChanged`` is sent, so it can be called when the language changes.

        Args:
            choices: pairs of value and word.
        """
        chosen = self.value()
        self.blockSignals(True)
        self.clear()
        for value, word in choices:
            self.addItem(word, value)
        self.set_value(chosen)
        self.blockSignals(False)

    def value(self) -> str:
        """Return the chosen value, "" when nothing is chosen."""
        return self.currentData() or ""

    def set_value(self, value: str) -> None:
        """Choose by value; the first choice when there is no such value."""
        self.setCurrentIndex(max(0, self.findData(value)))
