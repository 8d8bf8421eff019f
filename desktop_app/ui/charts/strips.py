"""Rows of quantiles: where most values lie, and where the middle is."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from .data import Strip, Strips, Table
from .drawing import GAP, Drawing, Place, rule
from .ink import CENTRE, LINE, RIGHT, Ink

_ROW = 30.0
_THICK = 14.0
_LABEL_SHARE = 0.36


class StripDrawing(Drawing):
    """Paints :class:`Strips`."""

    def __init__(self, data: Strips) -> None:
        self._data = data

    @property
    def table(self) -> Table:
        """The numbers of the chart."""
        return self._data.table

    def height(self, width: float, ink: Ink) -> float:
        """Return room for the rows, the scale and the legend."""
        return _ROW * len(self._data.strips) + 2 * ink.line + GAP

    def places(self, rect: QRectF, ink: Ink) -> list[Place]:
        """Return the rows."""
        return [
            Place(self._row(rect, ink, number), strip.mark)
            for number, strip in enumerate(self._data.strips)
        ]

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint scale, rows and legend."""
        label, plot = self._columns(rect, ink)
        bottom = self._row(rect, ink, len(self._data.strips) - 1).bottom()
        self._paint_scale(painter, plot, bottom, ink)
        for number, strip in enumerate(self._data.strips):
            row = self._row(rect, ink, number)
            name = QRectF(row.left(), row.top(), label, row.height())
            ink.write(painter, name, strip.label, LINE, strong=strip.is_total)
            self._paint_strip(painter, plot, row, strip, ink)
            shown = QRectF(plot.right() + GAP, row.top(), row.right() - plot.right() - GAP, 0)
            shown.setHeight(row.height())
            ink.write(painter, shown, strip.shown, RIGHT, strong=True)
        legend = QRectF(rect.left(), bottom + ink.line + GAP, rect.width(), ink.line)
        ink.write(painter, legend, self._data.legend, LINE, "text_muted")

    def _columns(self, rect: QRectF, ink: Ink) -> tuple[float, QRectF]:
        labels = max(
            (ink.width(strip.label, strong=strip.is_total) for strip in self._data.strips),
            default=0.0,
        )
        label = min(labels + 1, rect.width() * _LABEL_SHARE)
        shown = max((ink.width(s.shown, strong=True) for s in self._data.strips), default=0.0) + 1
        return label, rect.adjusted(label + 2 * GAP, 0, -shown - 2 * GAP, 0)

    def _row(self, rect: QRectF, ink: Ink, number: int) -> QRectF:
        room = rect.height() - 2 * ink.line - GAP
        height = min(_ROW, room / max(len(self._data.strips), 1))
        return QRectF(rect.left(), rect.top() + number * height, rect.width(), height)

    def _x(self, plot: QRectF, value: float) -> float:
        first, last = self._data.ticks[0].value, self._data.ticks[-1].value
        value = min(max(value, first), last)
        if self._data.is_log:
            share = math.log(value / first) / math.log(last / first)
        else:
            share = (value - first) / (last - first)
        return plot.left() + plot.width() * share

    def _paint_scale(self, painter: QPainter, plot: QRectF, bottom: float, ink: Ink) -> None:
        free_from = -math.inf
        for tick in self._data.ticks:
            x = self._x(plot, tick.value)
            rule(painter, ink, QPointF(x, plot.top()), QPointF(x, bottom + 2))
            wide = ink.width(tick.label) + 1
            if x - wide / 2 >= free_from:
                place = QRectF(x - wide / 2, bottom + 3, wide, ink.line)
                ink.write(painter, place, tick.label, CENTRE, "text_muted")
                free_from = place.right() + GAP

    def _paint_strip(
        self, painter: QPainter, plot: QRectF, row: QRectF, strip: Strip, ink: Ink
    ) -> None:
        p10, p25, p50, p75, p90 = (self._x(plot, value) for value in strip.quantiles)
        y = row.center().y()
        painter.setPen(QPen(ink.color("border_strong"), 2.0))
        painter.drawLine(QPointF(p10, y), QPointF(p90, y))
        for x in (p10, p90):
            painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
        painter.setPen(QPen(ink.color("accent_text"), 1.0))
        painter.setBrush(ink.mixed("accent_text", "surface", 0.3))
        box = QRectF(p25, y - _THICK / 2, max(p75 - p25, 3.0), _THICK)
        painter.drawRoundedRect(box, 3, 3)
        pen = QPen(ink.color("text"), 3.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(p50, y - _THICK / 2 - 2), QPointF(p50, y + _THICK / 2 + 2))
