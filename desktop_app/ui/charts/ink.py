"""Colours, fonts and hatching for charts, on the screen or on paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ..palette import Palette
from .data import Fill, Series

_STRIPE_GAP = 5.0
_DOT_GAP = 4.0
# Inks are made for thin strokes; whole areas of them would be loud.
_SOFT, _QUIET = 0.84, 0.4
LINE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter
RIGHT = LINE | Qt.AlignmentFlag.AlignRight
CENTRE = LINE | Qt.AlignmentFlag.AlignHCenter


class Ink:
    """What a drawing paints with.

    Attributes:
        small, strong: the font of nearly all words, and of those that stand out.
        line: height of a line of words in pixels.
    """

    def __init__(self, palette: Palette, font: QFont, pixels: int) -> None:
        """Take the colours, the program's font, and the size of small words in pixels."""
        self._palette = palette
        self.small = QFont(font)
        self.small.setPixelSize(pixels)
        self.strong = QFont(self.small)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self.small)
        self._strong_metrics = QFontMetricsF(self.strong)
        self.line = float(pixels + 6)

    def color(self, role: str) -> QColor:
        """Return the colour of a role of the palette."""
        return self._palette.color(role)

    def mixed(self, role: str, ground: str, share: float) -> QColor:
        """Return so much of a colour on a ground; 1.0 is the colour itself."""
        top, below = self.color(role), self.color(ground)
        return QColor.fromRgbF(
            top.redF() * share + below.redF() * (1 - share),
            top.greenF() * share + below.greenF() * (1 - share),
            top.blueF() * share + below.blueF() * (1 - share),
        )

    def width(self, text: str, *, strong: bool = False) -> float:
        """Return how wide words are."""
        return (self._strong_metrics if strong else self._metrics).horizontalAdvance(text)

    def write(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        flags: Qt.AlignmentFlag | Qt.TextFlag = LINE,
        role: str = "text",
        *,
        strong: bool = False,
    ) -> None:
        """Write words into a place, cut short with dots where they do not fit."""
        metrics = self._strong_metrics if strong else self._metrics
        painter.setFont(self.strong if strong else self.small)
        painter.setPen(self.color(role))
        # Half a pixel is lost when a width is worked out twice.
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
        painter.drawText(rect, int(flags.value), fitting)

    def fill(self, painter: QPainter, rect: QRectF, series: Series, *, quiet: bool = False) -> None:
        """Fill a place as its series is filled."""
        color = self.mixed(series.role, "surface", _QUIET if quiet else _SOFT)
        painter.setPen(Qt.PenStyle.NoPen)
        if series.fill is Fill.SOLID:
            painter.setBrush(color)
            painter.drawRect(rect)
            return
        painter.setBrush(self.mixed(series.role, "surface", 0.16))
        painter.drawRect(rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.2))
        if series.fill is Fill.STRIPES:
            _stripe(painter, rect)
        elif series.fill is Fill.DOTS:
            _dot(painter, rect, color)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.0))
        if rect.width() > 1 and rect.height() > 1:
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _stripe(painter: QPainter, rect: QRectF) -> None:
    """Draw slanted lines, each cut at the edges: files of drawings know no clipping."""
    across = rect.width() + rect.height()
    offset = _STRIPE_GAP
    while offset < across:
        begin_x = max(0.0, offset - rect.height())
        end_x = min(rect.width(), offset)
        painter.drawLine(
            QPointF(rect.left() + begin_x, rect.top() + offset - begin_x),
            QPointF(rect.left() + end_x, rect.top() + offset - end_x),
        )
        offset += _STRIPE_GAP


def _dot(painter: QPainter, rect: QRectF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    y = rect.top() + _DOT_GAP
    while y < rect.bottom() - 1:
        x = rect.left() + _DOT_GAP
        while x < rect.right() - 1:
            painter.drawEllipse(QPointF(x, y), 1.0, 1.0)
            x += _DOT_GAP
        y += _DOT_GAP
