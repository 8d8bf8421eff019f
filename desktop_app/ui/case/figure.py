"""A number or a span in large type, in the colour of its tone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ..theme import Theme
from ..widgets import ElidedLabel


class Figure(ElidedLabel):
    """A title-sized label whose ink is a tone, which the style sheet cannot say together."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, role="title")
        self._theme = theme
        self._tone = "text"
        theme.changed.connect(self.update)

    def set(self, text: str, tone: str) -> None:
        """Show a text in a tone, or in ``text`` or ``text_muted``."""
        self.setText(text)
        self._tone = tone
        self.update()

    def tone(self) -> str:
        """Return the tone it is shown in."""
        return self._tone

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text in its tone, shortened when it does not fit."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._theme.color(self._tone))
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(
            rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text
        )
