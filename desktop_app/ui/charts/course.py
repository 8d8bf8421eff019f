"""Values along time: columns beside each other, or lines."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from .data import Course, Fill, Table
from .drawing import GAP, Drawing, Place, paint_legend, round_scale, rule
from .ink import CENTRE, RIGHT, Ink

_HEIGHT = 260.0
_DOT = 2.6


class CourseDrawing(Drawing):
    """Paints a :class:`Course` over a scale that begins at nought."""

    def __init__(self, data: Course) -> None:
        self._data = data
        most = max((value for step in data.steps for value in step.values), default=0.0)
        self._top, self._step = round_scale(most)

    @property
    def table(self) -> Table:
        """The numbers of the chart."""
        return self._data.table

    def height(self, width: float, ink: Ink) -> float:
        """Return a height that suits any width."""
        return _HEIGHT

    def places(self, rect: QRectF, ink: Ink) -> list[Place]:
        """Return the columns, or the dots of the lines; each reaches over its whole slot."""
        plot = self._plot(rect, ink)
        found = []
        for number, step in enumerate(self._data.steps):
            slot = self._slot(plot, number)
            for index, mark in enumerate(step.marks):
                if self._data.is_line:
                    dot = self._dot(plot, number, index)
                    place = QRectF(slot.left(), dot.y() - 6, slot.width(), 12)
                else:
                    column = self._column(plot, number, index)
                    top = min(column.top(), plot.bottom() - 8)
                    place = QRectF(column.left(), top, column.width(), plot.bottom() - top)
                found.append(Place(place, mark))
        return found

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint legend, scale, and values."""
        if self._has_legend:
            line = QRectF(rect.left(), rect.top(), rect.width(), ink.line)
            paint_legend(painter, line, ink, self._data.series)
        plot = self._plot(rect, ink)
        self._paint_scale(painter, plot, rect, ink)
        self._paint_labels(painter, plot, ink)
        if self._data.is_line:
            self._paint_lines(painter, plot, ink)
            return
        for number, step in enumerate(self._data.steps):
            for index, series in enumerate(self._data.series):
                if step.values[index]:
                    column = self._column(plot, number, index)
                    ink.fill(painter, column, series, quiet=step.is_quiet)

    @property
    def _has_legend(self) -> bool:
        return len(self._data.series) > 1

    def _plot(self, rect: QRectF, ink: Ink) -> QRectF:
        numbers = max(ink.width(words) for _, words in self._lines())
        top = ink.line + GAP if self._has_legend else GAP
        return rect.adjusted(numbers + GAP, top, 0, -ink.line - 2)

    def _lines(self) -> Iterator[tuple[float, str]]:
        value = 0.0
        while value <= self._top + self._step / 2:
            yield value, QLocale().toString(round(value))
            value += self._step

    def _paint_scale(self, painter: QPainter, plot: QRectF, rect: QRectF, ink: Ink) -> None:
        for value, words in self._lines():
            y = self._y(plot, value)
            role = "border" if value else "border_strong"
            rule(painter, ink, QPointF(plot.left(), y), QPointF(plot.right(), y), role)
            place = QRectF(rect.left(), y - ink.line / 2, plot.left() - rect.left() - GAP, ink.line)
            ink.write(painter, place, words, RIGHT, "text_muted")

    def _paint_labels(self, painter: QPainter, plot: QRectF, ink: Ink) -> None:
        free_from = plot.left() - 2 * GAP
        for number, step in enumerate(self._data.steps):
            wide = ink.width(step.label) + 1
            slot = self._slot(plot, number)
            left = min(max(slot.center().x() - wide / 2, plot.left() - GAP), plot.right() - wide)
            if not step.label or left < free_from:
                continue
            place = QRectF(left, plot.bottom() + 4, wide, ink.line)
            ink.write(painter, place, step.label, CENTRE, "text_muted")
            free_from = left + wide + GAP / 2

    def _paint_lines(self, painter: QPainter, plot: QRectF, ink: Ink) -> None:
        for index, series in enumerate(self._data.series):
            dots = [self._dot(plot, number, index) for number in range(len(self._data.steps))]
            color = ink.color(series.role)
            if len(self._data.series) == 1:
                ground = [QPointF(dots[0].x(), plot.bottom()), *dots]
                ground.append(QPointF(dots[-1].x(), plot.bottom()))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink.mixed(series.role, "surface", 0.14))
                painter.drawPolygon(QPolygonF(ground))
            pen = QPen(color, 2.0)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if series.fill is not Fill.SOLID:
                pen.setDashPattern([3.0, 2.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(dots))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            if len(dots) <= 40:
                for dot in dots:
                    painter.drawEllipse(dot, _DOT, _DOT)

    def _y(self, plot: QRectF, value: float) -> float:
        return plot.bottom() - plot.height() * value / self._top

    def _slot(self, plot: QRectF, number: int) -> QRectF:
        wide = plot.width() / max(len(self._data.steps), 1)
        return QRectF(plot.left() + number * wide, plot.top(), wide, plot.height())

    def _dot(self, plot: QRectF, number: int, index: int) -> QPointF:
        value = self._data.steps[number].values[index]
        return QPointF(self._slot(plot, number).center().x(), self._y(plot, value))

    def _column(self, plot: QRectF, number: int, index: int) -> QRectF:
        slot = self._slot(plot, number)
        count = len(self._data.series)
        wide = min(22.0, slot.width() * 0.72 / count)
        left = slot.center().x() - wide * count / 2 + index * wide
        top = self._y(plot, self._data.steps[number].values[index])
        return QRectF(left, top, max(wide - 1, 1.0), max(plot.bottom() - top, 0.0))
