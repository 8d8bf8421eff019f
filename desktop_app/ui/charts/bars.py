"""Bars one below the other, stacked where there are several series."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from .data import Bars, Table
from .drawing import GAP, Drawing, Place, paint_legend
from .ink import LINE, RIGHT, Ink

_ROW = 32.0
_THICK = 16.0
_LABEL_SHARE = 0.36


class BarDrawing(Drawing):
    """Paints :class:`Bars`: label at the left, length to the right, number at the end."""

    def __init__(self, data: Bars) -> None:
        self._data = data

    @property
    def table(self) -> Table:
        """The numbers of the chart."""
        return self._data.table

    def height(self, width: float, ink: Ink) -> float:
        """Return room for all rows and the legend."""
        return _ROW * len(self._data.bars) + self._legend(ink)

    def places(self, rect: QRectF, ink: Ink) -> list[Place]:
        """Return the parts of all bars; the label belongs to a bar's first part."""
        found = []
        for number, bar in enumerate(self._data.bars):
            for index, part in enumerate(self._parts(rect, ink, number)):
                if not bar.values[index] and len(bar.values) > 1:
                    continue
                place = part.adjusted(-2, -5, 2, 5)
                if len(bar.values) == 1:
                    row = self._row(rect, ink, number)
                    place = QRectF(row.left(), place.top(), row.width(), place.height())
                found.append(Place(place, bar.marks[index]))
        return found

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint the legend and the bars."""
        if len(self._data.series) > 1:
            line = QRectF(rect.left(), rect.top(), rect.width(), ink.line)
            paint_legend(painter, line, ink, self._data.series)
        label, value = self._columns(rect, ink)
        for number, bar in enumerate(self._data.bars):
            row = self._row(rect, ink, number)
            name = QRectF(row.left(), row.top(), label, row.height())
            ink.write(painter, name, bar.label, LINE, "text_muted" if bar.is_rest else "text")
            parts = self._parts(rect, ink, number)
            for series, part, amount in zip(self._data.series, parts, bar.values, strict=True):
                # What is left over may be longer than all others, which it would make short.
                if amount and not bar.is_rest:
                    ink.fill(painter, part, series)
            shown = QRectF(row.right() - value, row.top(), value, row.height())
            ink.write(painter, shown, bar.shown, RIGHT, strong=not bar.is_rest)

    def _legend(self, ink: Ink) -> float:
        return ink.line + GAP if len(self._data.series) > 1 else 0.0

    def _columns(self, rect: QRectF, ink: Ink) -> tuple[float, float]:
        """Return how wide labels and numbers are."""
        labels = max((ink.width(bar.label) for bar in self._data.bars), default=0.0)
        values = max((ink.width(bar.shown, strong=True) for bar in self._data.bars), default=0.0)
        return min(labels + 1, rect.width() * _LABEL_SHARE), values + 1

    def _row(self, rect: QRectF, ink: Ink, number: int) -> QRectF:
        top = rect.top() + self._legend(ink)
        room = (rect.bottom() - top) / max(len(self._data.bars), 1)
        height = min(_ROW, room)
        return QRectF(rect.left(), top + number * height, rect.width(), height)

    def _parts(self, rect: QRectF, ink: Ink, number: int) -> list[QRectF]:
        label, value = self._columns(rect, ink)
        row = self._row(rect, ink, number)
        begin = row.left() + label + 1.5 * GAP
        room = max(row.right() - value - 1.5 * GAP - begin, 1.0)
        lengths = [sum(bar.values) for bar in self._data.bars if not bar.is_rest]
        most = max(lengths, default=0.0) or 1.0
        thick = min(_THICK, row.height() - 4)
        parts = []
        for amount in self._data.bars[number].values:
            # What there is can be seen, however little it is.
            wide = min(max(room * amount / most, 2.0), room) if amount else 0.0
            parts.append(QRectF(begin, row.center().y() - thick / 2, wide, thick))
            begin += wide
        # A hair between two parts, as nothing is told by colour alone.
        return [part.adjusted(0, 0, -1, 0) if part.width() > 3 else part for part in parts]
