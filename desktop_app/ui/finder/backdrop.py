"""What lies over the window behind the palette: a dimmed picture of it, and a shadow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ..theme import RADIUS_LARGE, Theme, space

_SHADOW = 14


class Backdrop(QWidget):
    """Dims a window.

    A picture of the dimmed window is kept while nothing changes its size or colours. With it a key
    repaints the paper only; else all that shines through is painted as well, which takes longer
    than to find something.

    Attributes:
        under: the window that is dimmed.
    """

    def __init__(self, theme: Theme, under: QWidget) -> None:
        super().__init__(under)
        self.under = under
        self._theme = theme
        self._paper = QRect()
        self._picture: QPixmap | None = None

    def keep_ground(self, paper: QRect) -> None:
        """Take the picture; to be called before it is shown.

        Args:
            paper: what throws a shadow.
        """
        self._paper = paper
        picture = self.under.grab()
        painter = QPainter(picture)
        self._dim(painter)
        painter.end()
        self._picture = picture
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, True)

    def forget_ground(self, paper: QRect | None = None) -> None:
        """Let shine through what is there now."""
        self._paper = paper or self._paper
        self._picture = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture, or dim what shines through."""
        painter = QPainter(self)
        if self._picture is None:
            self._dim(painter)
        else:
            painter.drawPixmap(0, 0, self._picture)

    def _dim(self, painter: QPainter) -> None:
        is_dark = self._theme.palette.name == "dark"
        painter.fillRect(self.rect(), QColor(0, 0, 0, 120 if is_dark else 50))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 9 if is_dark else 5))
        paper = QRectF(self._paper).translated(0, space(1))
        for spread in range(_SHADOW, 0, -2):
            soft = paper.adjusted(-spread, -spread, spread, spread)
            painter.drawRoundedRect(soft, RADIUS_LARGE + spread, RADIUS_LARGE + spread)
