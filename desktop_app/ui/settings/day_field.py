"""A field for a day."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit

_LONGEST_DAY = 20
# By so many letters x the size that a line edit wants is measured.
_LETTERS = 17
_CARET = 4


class DayField(QLineEdit):
    """A line edit never too narrow for the hint that stands in it while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(_LONGEST_DAY)

    def show_hint(self, hint: str) -> None:
        """Set what stands in the field while it is empty."""
        self.setPlaceholderText(hint)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the size that it takes to read the hint."""
        least, metrics = super().minimumSizeHint(), self.fontMetrics()
        frame = self.sizeHint().width() - _LETTERS * metrics.horizontalAdvance("x")
        hint = metrics.horizontalAdvance(self.placeholderText())
        return QSize(max(least.width(), hint + frame + _CARET), least.height())
