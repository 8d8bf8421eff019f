"""Writing in the cells of the list."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from ..widgets.letters import Letters, Type


class Lettering(Letters):
    """Writes texts of any number of lines as one."""

    def write(self, painter: QPainter, kind: Type, rect: QRect, text: str, role: str) -> None:
        """Write a text at the left of a place, in its middle, shortened if it is too long."""
        metrics = self.metrics(kind)
        painter.setFont(self.font(kind))
        painter.setPen(self.color(role))
        # Writing at a point is far quicker than laying a text out in a rectangle.
        base = rect.top() + (rect.height() - metrics.height()) // 2 + metrics.ascent()
        painter.drawText(rect.left(), base, self.shortened(kind, rect.width(), text))

    def _line(self, text: str) -> str:
        return " ".join(text.split())
