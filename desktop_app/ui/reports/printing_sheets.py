"""The page of reports on sheets of A4: its head, its figures, its charts and their numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from ..charts.data import Chart, Table
from ..charts.ink import LINE, RIGHT, Ink
from ..charts.paper import ChartPaper
from ..palette import LIGHT

_MARGIN_MM = 14.0
_PIXELS_AN_INCH = 96.0
_TEXT, _TITLE = 12, 22
_GAP, _SMALL_GAP = 22.0, 6.0
_FOOT = 26.0
_FIGURES_A_LINE = 4
_ROW = 18.0
_CELL_PADDING = 8.0
# The numbers of a heat map alone would fill three sheets.
_MOST_ROWS = 30
_SMALLEST_SCALE = 0.6

Paint = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class PaperContent:
    """What is put on paper.

    Attributes:
        title: of the whole.
        lines: what it is about, below the title: the shop, the period, the day.
        figures: pairs of a figure and what it is.
        charts: those without data are left out.
    """

    title: str
    lines: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """Something that stays on one sheet: how high it is in pixels, and how it is painted."""

    height: float
    paint: Paint


class Sheets:
    """Lays the content out for a printer or a PDF and paints it.

    Lengths are pixels of 1/96 inch.
    """

    def __init__(self, content: PaperContent, font: QFont) -> None:
        """Take the content and the program's font."""
        self._content = content
        self._font = font
        self._ink = Ink(LIGHT, font, _TEXT)
        self._title_ink = Ink(LIGHT, font, _TITLE)

    @staticmethod
    def set_up(device: QPagedPaintDevice) -> None:
        """Make the sheets of a device A4 with margins."""
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        device.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                margins,
                QPageLayout.Unit.Millimeter,
            )
        )

    def paint(self, device: QPagedPaintDevice) -> int:
        """Paint all sheets; return how many there are."""
        painter = QPainter(device)
        try:
            scale = device.logicalDpiX() / _PIXELS_AN_INCH
            painter.scale(scale, scale)
            width, height = device.width() / scale, device.height() / scale
            sheets = list(_shared_out(self._parts(width, height - _FOOT), height - _FOOT))
            for number, sheet in enumerate(sheets, start=1):
                if number > 1:
                    device.newPage()
                self._paint_sheet(painter, sheet, width)
                self._paint_foot(painter, QRectF(0, height - _FOOT, width, _FOOT), number, sheets)
            return len(sheets)
        finally:
            painter.end()

    def _paint_sheet(self, painter: QPainter, parts: Sequence[_Part], width: float) -> None:
        y = 0.0
        for part in parts:
            painter.save()
            part.paint(painter, QRectF(0, y, width, part.height))
            painter.restore()
            y += part.height + _GAP

    def _paint_foot(
        self, painter: QPainter, place: QRectF, number: int, sheets: Sequence[object]
    ) -> None:
        words = QCoreApplication.translate("Sheets", "Page {page} of {pages}")
        painter.setPen(self._ink.color("border"))
        painter.drawLine(place.topLeft(), place.topRight())
        half = place.width() * 0.75
        about = " · ".join((self._content.title, *self._content.lines))
        self._ink.write(
            painter, place.adjusted(0, 0, half - place.width(), 0), about, LINE, "text_muted"
        )
        told = words.format(page=number, pages=len(sheets))
        self._ink.write(painter, place.adjusted(half, 0, 0, 0), told, RIGHT, "text_muted")

    def _parts(self, width: float, height: float) -> Iterator[_Part]:
        yield self._head(width)
        if self._content.figures:
            yield self._figures()
        charts = [chart for chart in self._content.charts if chart.data is not None]
        for chart in charts:
            yield self._chart(chart, width, height)
        for chart in charts:
            table = chart.data.table if chart.data is not None else None
            if table is not None and 0 < len(table.rows) <= _MOST_ROWS:
                yield self._table(chart.title, table, width)

    def _head(self, width: float) -> _Part:
        title = self._title_ink
        lines = self._content.lines

        def paint(painter: QPainter, rect: QRectF) -> None:
            line = QRectF(rect.left(), rect.top(), width, title.line)
            title.write(painter, line, self._content.title, LINE, strong=True)
            line = QRectF(rect.left(), line.bottom() + _SMALL_GAP, width, self._ink.line)
            for words in lines:
                self._ink.write(painter, line, words, LINE, "text_muted")
                line.translate(0, self._ink.line)

        return _Part(title.line + _SMALL_GAP + len(lines) * self._ink.line, paint)

    def _figures(self) -> _Part:
        title, ink = self._title_ink, self._ink
        figures = self._content.figures
        height = title.line + 2 * ink.line + _SMALL_GAP

        def paint(painter: QPainter, rect: QRectF) -> None:
            width = rect.width() / _FIGURES_A_LINE
            for index, (figure, words) in enumerate(figures):
                row, column = divmod(index, _FIGURES_A_LINE)
                place = QRectF(column * width, rect.top() + row * height, width - _GAP, height)
                top = QRectF(place.left(), place.top(), place.width(), title.line)
                title.write(painter, top, figure, LINE, strong=True)
                painter.setFont(ink.small)
                painter.setPen(ink.color("text_muted"))
                painter.drawText(
                    place.adjusted(0, title.line, 0, 0),
                    int(Qt.TextFlag.TextWordWrap.value),
                    words,
                )

        lines = -(-len(figures) // _FIGURES_A_LINE)
        return _Part(lines * height, paint)

    def _chart(self, chart: Chart, width: float, most: float) -> _Part:
        paper, ink = ChartPaper(chart, self._font), self._ink
        head = 2 * ink.line + _SMALL_GAP
        # What is too high for a sheet is drawn smaller as a whole.
        scale = max(_SMALLEST_SCALE, min(1.0, (most - head) / paper.height(width)))
        height = min(paper.height(width / scale) * scale, most - head)

        def paint(painter: QPainter, rect: QRectF) -> None:
            line = QRectF(rect.left(), rect.top(), rect.width(), ink.line)
            ink.write(painter, line, chart.title, LINE, strong=True)
            ink.write(painter, line.translated(0, ink.line), chart.caption, LINE, "text_muted")
            painter.translate(rect.left(), rect.top() + head)
            painter.scale(scale, scale)
            paper.paint(painter, QRectF(0, 0, rect.width() / scale, height / scale))

        return _Part(head + height, paint)

    def _table(self, title: str, table: Table, width: float) -> _Part:
        ink = self._ink
        rows = (table.header, *table.rows)
        widths = self._column_widths(rows, width)

        def paint(painter: QPainter, rect: QRectF) -> None:
            line = QRectF(rect.left(), rect.top(), rect.width(), ink.line)
            ink.write(painter, line, title, LINE, strong=True)
            y = line.bottom()
            for number, row in enumerate(rows):
                self._paint_row(painter, row, widths, y, is_head=number == 0)
                y += _ROW

        return _Part(ink.line + len(rows) * _ROW, paint)

    def _paint_row(
        self,
        painter: QPainter,
        row: Sequence[str],
        widths: Sequence[float],
        y: float,
        *,
        is_head: bool,
    ) -> None:
        x = 0.0
        for column, (text, width) in enumerate(zip(row, widths, strict=True)):
            place = QRectF(x, y, width - _CELL_PADDING, _ROW)
            role = "text_muted" if is_head else "text"
            self._ink.write(painter, place, text, RIGHT if column else LINE, role)
            x += width
        painter.setPen(self._ink.color("border"))
        painter.drawLine(QRectF(0, y + _ROW, x, 0).topLeft(), QRectF(0, y + _ROW, x, 0).topRight())

    def _column_widths(self, rows: Sequence[Sequence[str]], most: float) -> list[float]:
        wanted = [
            max(self._ink.width(text) for text in column) + 2 * _CELL_PADDING
            for column in zip(*rows, strict=True)
        ]
        shrunk = min(1.0, most / sum(wanted))
        return [width * shrunk for width in wanted]


def _shared_out(parts: Iterator[_Part], height: float) -> Iterator[list[_Part]]:
    """Share parts out to sheets of a height, in their order."""
    sheet: list[_Part] = []
    used = 0.0
    for part in parts:
        if sheet and used + part.height > height:
            yield sheet
            sheet, used = [], 0.0
        sheet.append(part)
        used += part.height + _GAP
    yield sheet
