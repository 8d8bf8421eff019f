"""The line that joins the entries of a time line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ..theme import Theme, space

_WIDTH = 20
_DOT = 5


class Rail(QWidget):
    """A piece of the line with a dot for its entry. Decoration: the entry says what it is."""

    def __init__(self, theme: Theme, dot_y: int, parent: QWidget | None = None) -> None:
        """Make a piece.

        Args:
            theme: where colours come from.
            dot_y: pixels from the top to the middle of the dot.
            parent: where it stands.
        """
        super().__init__(parent)
        self._theme = theme
        self._dot_y = dot_y
        self._tone = "text_muted"
        self._is_first = self._is_last = False
        self._is_hollow = False
        self.setFixedWidth(_WIDTH)
        theme.changed.connect(self.update)

    def set(self, tone: str, *, is_first: bool, is_last: bool, is_hollow: bool) -> None:
        """Say how the dot looks and on which sides the line goes on."""
        self._tone = tone
        self._is_first, self._is_last, self._is_hollow = is_first, is_last, is_hollow
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line and dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = space(2)
        painter.setPen(QPen(self._theme.color("border"), 2))
        top = self._dot_y if self._is_first else 0
        bottom = self._dot_y if self._is_last else self.height()
        painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        ink = self._theme.color(self._tone)
        painter.setPen(QPen(ink, 2) if self._is_hollow else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("background") if self._is_hollow else ink)
        size = _DOT - 1 if self._is_hollow else _DOT
        painter.drawEllipse(QPointF(middle, self._dot_y), size, size)
