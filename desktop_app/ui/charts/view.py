"""A chart on the screen: pointed at, walked through by keyboard, and activated."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import RADIUS_SMALL, Theme
from ..widgets import plain_tooltip
from .drawing import Drawing, Place
from .ink import Ink

_LEAST = QSize(260, 220)
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
# Marks beside the way are farther than those on it.
_SIDEWAYS = 3.0


class ChartView(QWidget):
    """Paints a drawing. One of its marks has the keyboard.

    Attributes:
        current: number of that mark.

    Signals:
        activated(object): the key of a mark that was clicked, or chosen with Enter or Space.
    """

    activated = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing: Drawing | None = None
        self._title = ""
        self.current = 0
        self._hovered = -1
        self._places: list[Place] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_drawing(self, drawing: Drawing | None, title: str) -> None:
        """Show another drawing, or the same with other numbers.

        Args:
            drawing: what is painted.
            title: what it is called by screen readers.
        """
        self._drawing, self._title = drawing, title
        self._places = None
        self._hovered = -1
        self.setToolTip("")
        self.current = min(self.current, max(len(self.places()) - 1, 0))
        self._name()
        self.updateGeometry()

    def ink(self) -> Ink:
        """Return what it paints with."""
        return Ink(self._theme.palette, self.font(), self._theme.scale.caption + 1)

    def places(self) -> list[Place]:
        """Return the marks as they lie on it."""
        if self._places is None:
            drawing = self._drawing
            self._places = drawing.places(self._area(), self.ink()) if drawing else []
        return self._places

    def sizeHint(self) -> QSize:
        """Ask for the height of the drawing."""
        if self._drawing is None:
            return _LEAST
        height = self._drawing.height(max(self.width(), _LEAST.width()), self.ink())
        return QSize(_LEAST.width(), max(_LEAST.height(), round(height) + 4))

    def minimumSizeHint(self) -> QSize:
        """Return the least useful size."""
        return QSize(_LEAST.width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing and what stands out in it."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self.places()
        ink = self.ink()
        if 0 <= self._hovered < len(places):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.color("hover"))
            painter.drawRoundedRect(places[self._hovered].rect, RADIUS_SMALL, RADIUS_SMALL)
        self._drawing.paint(painter, self._area(), ink)
        if 0 <= self._hovered < len(places) and places[self._hovered].mark.key is not None:
            self._frame(painter, places[self._hovered].rect, ink, "border_strong", 1.0)
        if self.hasFocus() and self.current < len(places):
            self._frame(painter, places[self.current].rect, ink, "focus", 2.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the marks and activate one."""
        key = Qt.Key(event.key())
        places = self.places()
        if key in _DIRECTIONS and places:
            self.choose(self._neighbour(*_DIRECTIONS[key]))
        elif key == Qt.Key.Key_Home:
            self.choose(0)
        elif key == Qt.Key.Key_End:
            self.choose(len(places) - 1)
        elif key in _GO and places:
            self._activate(self.current)
        else:
            super().keyPressEvent(event)

    def choose(self, number: int) -> None:
        """Give a mark the keyboard."""
        self.current = max(0, min(number, len(self.places()) - 1))
        self._name()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the mark under the pointer."""
        number = self._at(event.position())
        if number != self._hovered:
            self._hovered = number
            mark = self.places()[number].mark if number >= 0 else None
            self.setToolTip(plain_tooltip(mark.words) if mark else "")
            opens = mark is not None and mark.key is not None
            shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate the mark that was clicked."""
        number = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and number >= 0:
            self.choose(number)
            self._activate(number)

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        super().leaveEvent(event)
        self._hovered = -1
        self.setToolTip("")
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which mark has the keyboard."""
        super().focusInEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the marks out anew."""
        super().resizeEvent(event)
        self._places = None

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font."""
        if event.type() is QEvent.Type.FontChange:
            self._places = None
        super().changeEvent(event)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(2, 2, -2, -2)

    def _at(self, position: QPointF) -> int:
        """Return the mark under a position, the later of two that overlap; -1 for none."""
        for number in range(len(self.places()) - 1, -1, -1):
            if self.places()[number].rect.contains(position):
                return number
        return -1

    def _neighbour(self, x: int, y: int) -> int:
        """Return the nearest mark in a direction, the same one where there is none."""
        places = self.places()
        here = places[self.current].rect.center()
        best, best_distance = self.current, float("inf")
        for number, place in enumerate(places):
            away = place.rect.center() - here
            along = away.x() * x + away.y() * y
            if number == self.current or along < 1.0:
                continue
            aside = abs(away.x() * y) + abs(away.y() * x)
            if along + _SIDEWAYS * aside < best_distance:
                best, best_distance = number, along + _SIDEWAYS * aside
        return best

    def _activate(self, number: int) -> None:
        key = self.places()[number].mark.key
        if key is not None:
            self.activated.emit(key)

    def _frame(self, painter: QPainter, rect: QRectF, ink: Ink, role: str, width: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink.color(role), width))
        inside = rect.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.drawRoundedRect(inside, RADIUS_SMALL, RADIUS_SMALL)

    def _name(self) -> None:
        """Let a screen reader say the title and the mark that has the keyboard."""
        places = self.places()
        words = places[self.current].mark.words if places else ""
        self.setAccessibleName(f"{self._title}. {words}" if words else self._title)
