"""Writing a line in which pieces are marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.domain.search_match import Span

from ..theme import Theme
from ..widgets.letters import Letters, Type

_MOST_WIDTHS = 2_000


class MarkedText(Letters):
    """Writes lines with marks.

    A mark is a ground and another ink, so that it is seen without telling colours apart.
    """

    def __init__(self, theme: Theme, widget: QWidget) -> None:
        super().__init__(theme, widget)
        self._widths: dict[tuple[Type, str], int] = {}

    def reset(self) -> None:
        """Take over another font of the widget."""
        super().reset()
        self._widths.clear()

    def height(self, kind: Type) -> int:
        """Return the height of a line, in pixels."""
        return self.metrics(kind).height()

    def width(self, kind: Type, text: str) -> int:
        """Return the width of a text, in pixels."""
        key = (kind, text)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            found = self._widths[key] = self.metrics(kind).horizontalAdvance(text)
        return found

    def write(
        self,
        painter: QPainter,
        kind: Type,
        rect: QRect,
        text: str,
        spans: Sequence[Span],
        role: str,
        ground: str = "accent_soft",
    ) -> None:
        """Write a text at the left of a place, in its middle, shortened if it is too long.

        Args:
            spans: what is marked, in characters of Python, in order.
            role: its ink.
            ground: what marks stand on.
        """
        metrics = self.metrics(kind)
        shown = self.shortened(kind, rect.width(), text)
        top = rect.top() + (rect.height() - metrics.height()) // 2
        base = top + metrics.ascent()
        # An ellipsis at the end is not part of the text.
        kept = len(shown) - (1 if shown != text and shown.endswith("…") else 0)
        marks = [
            (rect.left() + self.width(kind, shown[:start]), shown[start:end])
            for start, end in _within(spans, kept)
        ]
        for left, marked in marks:
            patch = QRectF(left - 1, top, self.width(kind, marked) + 2, metrics.height())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.color(ground))
            painter.drawRoundedRect(patch, 3, 3)
        painter.setFont(self.font(kind))
        painter.setPen(self.color(role))
        painter.drawText(rect.left(), base, shown)
        # Over the line instead of between its pieces: to lay out a piece takes as long as a line.
        painter.setPen(self.color("accent_text"))
        for left, marked in marks:
            painter.drawText(left, base, marked)


def _within(spans: Sequence[Span], length: int) -> list[Span]:
    return [(start, min(end, length)) for start, end in spans if start < length]
