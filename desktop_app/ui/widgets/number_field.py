"""A field for a small number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from ..theme import space


class NumberField(QSpinBox):
    """A whole number between two limits."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        """Make a field that takes ``least`` to ``most``."""
        super().__init__(parent)
        self.setRange(least, most)
        # Not by the wheel, which would change a field that the pointer only passes over.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A style sheet's padding does not reach the text of a field with arrows.
        self.lineEdit().setTextMargins(space(2), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll over an unfocused field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
