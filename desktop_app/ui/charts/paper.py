"""A chart on paper: in light colours, with its title and caption, at any size."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from ..palette import LIGHT
from .data import Chart
from .drawing import GAP
from .drawings import drawing_of
from .ink import LINE, Ink

_TEXT = 13
_MARGIN = 20.0
_RATIO = 2
_WIDTH = 720.0


class ChartPaper:
    """Paints a chart that has data."""

    def __init__(self, chart: Chart, font: QFont) -> None:
        """Take the chart and the program's font."""
        assert chart.data is not None
        self._chart = chart
        self._drawing = drawing_of(chart.data)
        self._ink = Ink(LIGHT, font, _TEXT)

    def height(self, width: float) -> float:
        """Return how high the drawing alone is at a width, in pixels of 1/96 inch."""
        return self._drawing.height(width, self._ink)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the drawing alone."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.paint(painter, rect, self._ink)

    def size(self) -> QSize:
        """Return the size of a picture with title and caption."""
        head = 2 * self._ink.line + GAP
        return QSize(round(_WIDTH), round(2 * _MARGIN + head + self.height(_WIDTH - 2 * _MARGIN)))

    def paint_whole(self, painter: QPainter) -> None:
        """Paint a picture of that size: ground, title, caption and drawing."""
        size, ink = self.size(), self._ink
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(LIGHT.surface))
        inner = QRectF(0, 0, size.width(), size.height()).adjusted(
            _MARGIN, _MARGIN, -_MARGIN, -_MARGIN
        )
        line = QRectF(inner.left(), inner.top(), inner.width(), ink.line)
        ink.write(painter, line, self._chart.title, LINE, strong=True)
        ink.write(painter, line.translated(0, ink.line), self._chart.caption, LINE, "text_muted")
        self.paint(painter, inner.adjusted(0, 2 * ink.line + GAP, 0, 0))

    def image(self) -> QImage:
        """Return the picture, fine enough for paper."""
        image = QImage(self.size() * _RATIO, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_RATIO)
        painter = QPainter(image)
        self.paint_whole(painter)
        painter.end()
        return image

    def png(self) -> bytes:
        """Return the picture as a PNG file."""
        buffer = _open_buffer()
        self.image().save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    def svg(self) -> bytes:
        """Return the picture as an SVG file."""
        # Here, as few save one.
        from PySide6.QtSvg import QSvgGenerator

        buffer = _open_buffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size())
        generator.setViewBox(QRectF(0, 0, self.size().width(), self.size().height()))
        # In pixels of 1/96 inch, as on the screen.
        generator.setResolution(96)
        generator.setTitle(self._chart.title)
        painter = QPainter(generator)
        self.paint_whole(painter)
        painter.end()
        return bytes(buffer.data().data())


def _open_buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
