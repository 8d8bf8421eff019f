"""A frame around where a file will land while it is dragged."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ..theme import RADIUS, Theme, space


class DropFrame(QWidget):
    """A dashed frame with words in it, above everything else of its page."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_around(self, area: QRect, words: str) -> None:
        """Show the frame around an area of the page, in its coordinates, and what will happen."""
        self._words = words
        self.setGeometry(area)
        self.setAccessibleName(words)
        self.raise_()
        self.show()
        self.update()

    def words(self) -> str:
        """Return what it says, "" while it is hidden."""
        return "" if self.isHidden() else self._words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.color("accent_soft")
        ground.setAlpha(215)
        painter.setBrush(ground)
        painter.setPen(QPen(self._theme.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setPen(self._theme.color("accent_text"))
        room = self.rect().adjusted(space(2), space(1), -space(2), -space(1))
        words = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideMiddle, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
