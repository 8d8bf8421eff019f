"""Writing in cells: fonts, colours and shortened texts, each made once.

A keystroke in the search field paints a hundred cells; making a font or shortening a text takes
longer than painting it.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ..theme import Theme

_MOST_TEXTS = 4_000


class Type(IntEnum):
    """Kinds of type."""

    BODY = 0
    STRONG = 1
    CAPTION = 2
    BADGE = 3


class Lettering:
    """Writes texts in the fonts of a widget and the colours of the theme."""

    def __init__(self, theme: Theme, widget: QWidget) -> None:
        self._theme = theme
        self._widget = widget
        self._fonts: dict[Type, QFont] = {}
        self._metrics: dict[Type, QFontMetrics] = {}
        self._colors: dict[str, QColor] = {}
        self._texts: dict[tuple[Type, int, str], str] = {}
        theme.changed.connect(self._colors.clear)

    def reset(self) -> None:
        """Take over another font of the widget."""
        self._fonts.clear()
        self._metrics.clear()
        self._texts.clear()

    def metrics(self, kind: Type) -> QFontMetrics:
        """Return the measures of a kind of type."""
        found = self._metrics.get(kind)
        if found is None:
            found = self._metrics[kind] = QFontMetrics(self._font(kind))
        return found

    def color(self, role: str) -> QColor:
        """Return the colour of a role in the palette in use."""
        found = self._colors.get(role)
        if found is None:
            found = self._colors[role] = self._theme.color(role)
        return found

    def write(self, painter: QPainter, kind: Type, rect: QRect, text: str, role: str) -> None:
        """Write a text at the left of a place, in its middle, shortened if it is too long."""
        metrics = self.metrics(kind)
        painter.setFont(self._font(kind))
        painter.setPen(self.color(role))
        # Writing at a point is far quicker than laying a text out in a rectangle.
        base = rect.top() + (rect.height() - metrics.height()) // 2 + metrics.ascent()
        painter.drawText(rect.left(), base, self._shortened(kind, rect.width(), text))

    def _font(self, kind: Type) -> QFont:
        found = self._fonts.get(kind)
        if found is None:
            found = self._fonts[kind] = QFont(self._widget.font())
            if kind in (Type.CAPTION, Type.BADGE):
                found.setPixelSize(self._theme.scale.caption)
            if kind in (Type.STRONG, Type.BADGE):
                found.setWeight(QFont.Weight.DemiBold)
        return found

    def _shortened(self, kind: Type, width: int, text: str) -> str:
        key = (kind, width, text)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            one_line = " ".join(text.split())
            metrics = self.metrics(kind)
            found = metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, width)
            self._texts[key] = found
        return found
