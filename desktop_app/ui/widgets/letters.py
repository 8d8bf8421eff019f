"""Fonts, colours and shortened texts of what is painted in cells, each made once.

A keystroke in a field of search paints a hundred cells; making a font or shortening a text takes
longer than painting it.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from ..theme import Theme

_MOST_TEXTS = 4_000


class Type(IntEnum):
    """Kinds of type."""

    BODY = 0
    STRONG = 1
    CAPTION = 2
    BADGE = 3
    HEAD = 4


_SMALL = (Type.CAPTION, Type.BADGE, Type.HEAD)
_BOLD = (Type.STRONG, Type.BADGE, Type.HEAD)


class Letters:
    """Keeps what writing needs, in the fonts of a widget and the colours of the theme."""

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
            found = self._metrics[kind] = QFontMetrics(self.font(kind))
        return found

    def color(self, role: str) -> QColor:
        """Return the colour of a role in the palette in use."""
        found = self._colors.get(role)
        if found is None:
            found = self._colors[role] = self._theme.color(role)
        return found

    def font(self, kind: Type) -> QFont:
        """Return the font of a kind of type."""
        found = self._fonts.get(kind)
        if found is None:
            found = self._fonts[kind] = QFont(self._widget.font())
            if kind in _SMALL:
                found.setPixelSize(self._theme.scale.caption)
            if kind in _BOLD:
                found.setWeight(QFont.Weight.DemiBold)
        return found

    def shortened(self, kind: Type, width: int, text: str) -> str:
        """Return as much of a text as a line of a width in pixels holds."""
        key = (kind, width, text)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            found = self._texts[key] = self._fitted(kind, width, self._line(text))
        return found

    def _line(self, text: str) -> str:
        """Return what is written of a text; to be called once for each."""
        return text

    def _fitted(self, kind: Type, width: int, line: str) -> str:
        metrics = self.metrics(kind)
        # No letter is much wider than it is high: what is short needs no measuring.
        if len(line) * metrics.height() <= width:
            return line
        return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
