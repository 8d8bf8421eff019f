"""A heat map: stronger colour for more, outlines where there is too little to tell."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from .data import Heat, Table
from .drawing import GAP, Drawing, Place
from .ink import CENTRE, LINE, Ink

_ROW = 28.0
_SCALE = 72.0


class HeatDrawing(Drawing):
    """Paints a :class:`Heat`."""

    def __init__(self, data: Heat) -> None:
        self._data = data

    @property
    def table(self) -> Table:
        """The numbers of the chart."""
        return self._data.table

    def height(self, width: float, ink: Ink) -> float:
        """Return room for the rows, the hours below and the legend."""
        return _ROW * len(self._data.rows) + 2 * ink.line + GAP

    def places(self, rect: QRectF, ink: Ink) -> list[Place]:
        """Return the fields that have something, row by row."""
        grid = self._grid(rect, ink)
        return [
            Place(self._field(grid, cell.row, cell.column), cell.mark) for cell in self._data.cells
        ]

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint labels, fields and legend."""
        grid = self._grid(rect, ink)
        self._paint_labels(painter, rect, grid, ink)
        shares = {(cell.row, cell.column): cell for cell in self._data.cells}
        for row in range(len(self._data.rows)):
            for column in range(len(self._data.columns)):
                field = self._field(grid, row, column).adjusted(1, 1, -1, -1)
                cell = shares.get((row, column))
                if cell is None:
                    self._paint_field(painter, field, ink, None, is_thin=False)
                else:
                    self._paint_field(painter, field, ink, cell.share, is_thin=cell.is_thin)
        for row, column in self._data.best:
            _ring(painter, self._field(grid, row, column), ink)
        self._paint_legend(painter, rect, ink)

    def _grid(self, rect: QRectF, ink: Ink) -> QRectF:
        labels = max(ink.width(label) for label in self._data.rows)
        return rect.adjusted(labels + 1.5 * GAP, 0, 0, -2 * ink.line - GAP)

    def _field(self, grid: QRectF, row: int, column: int) -> QRectF:
        wide = grid.width() / len(self._data.columns)
        high = min(grid.height() / len(self._data.rows), _ROW * 1.3)
        return QRectF(grid.left() + column * wide, grid.top() + row * high, wide, high)

    def _paint_labels(self, painter: QPainter, rect: QRectF, grid: QRectF, ink: Ink) -> None:
        for row, label in enumerate(self._data.rows):
            field = self._field(grid, row, 0)
            place = QRectF(
                rect.left(), field.top(), grid.left() - rect.left() - GAP, field.height()
            )
            ink.write(painter, place, label, LINE, "text_muted")
        below = self._field(grid, len(self._data.rows) - 1, 0).bottom()
        free_from = grid.left()
        for column, label in enumerate(self._data.columns):
            wide = ink.width(label) + 1
            left = self._field(grid, 0, column).center().x() - wide / 2
            if label and left >= free_from - GAP:
                place = QRectF(left, below + 2, wide, ink.line)
                ink.write(painter, place, label, CENTRE, "text_muted")
                free_from = place.right() + 2 * GAP

    def _paint_field(
        self, painter: QPainter, field: QRectF, ink: Ink, share: float | None, *, is_thin: bool
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.color("surface_sunken"))
        if share is not None and not is_thin:
            painter.setBrush(ink.mixed("accent_text", "surface", 0.08 + 0.87 * share))
        painter.drawRoundedRect(field, 3, 3)
        if is_thin:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(ink.color("border_strong"), 1.0)
            pen.setDashPattern([2.0, 2.0])
            painter.setPen(pen)
            painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _paint_legend(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        data = self._data
        line = QRectF(rect.left(), rect.bottom() - ink.line, rect.width(), ink.line)
        x = line.left()

        def words(text: str) -> None:
            nonlocal x
            wide = min(ink.width(text) + 1, max(line.right() - x, 0.0))
            ink.write(painter, QRectF(x, line.top(), wide, line.height()), text, LINE, "text_muted")
            x += wide + GAP

        words(data.low)
        for step in range(6):
            swatch = QRectF(x, line.center().y() - 6, _SCALE / 6, 12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.mixed("accent_text", "surface", 0.08 + 0.87 * step / 5))
            painter.drawRect(swatch)
            x = swatch.right()
        x += GAP
        words(data.high)
        x += GAP
        thin = QRectF(x, line.center().y() - 6, 12, 12)
        self._paint_field(painter, thin, ink, 0.0, is_thin=True)
        x = thin.right() + GAP
        words(data.thin)
        if data.best:
            x += GAP
            ring = QRectF(x, line.center().y() - 7, 14, 14)
            _ring(painter, ring, ink)
            x = ring.right() + GAP
            words(data.best_words)


def _ring(painter: QPainter, field: QRectF, ink: Ink) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink.color("warning"), 2.0))
    painter.drawRoundedRect(field.adjusted(1, 1, -1, -1), 4, 4)
