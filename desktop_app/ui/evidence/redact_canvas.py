"""A picture on which boxes are drawn over what nobody may see."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import Theme, space
from .scaling import paint_seen

_SMALLEST = 4
_STEP, _LONG_STEP = 2, 20
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class RedactCanvas(QWidget):
    """The picture, as wide as there is room and never enlarged, and the boxes on it.

    It grows downwards with the picture, for long screenshots: put it into a scroll area.

    The mouse draws a box or picks one up; the keyboard adds one (Insert), goes through them (Tab is
    left to the window: Space does), moves (arrows) and resizes (Shift and arrows) the chosen one,
    and Delete takes it away. Ctrl makes the steps longer.

    Signals:
        boxes_changed: there are other boxes.
    """

    boxes_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._full = QSize()
        self._boxes: list[QRect] = []
        self._before: list[list[QRect]] = []
        self._chosen = -1
        self._start: QPoint | None = None
        self._grip: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage, full: QSize) -> None:
        """Show a picture.

        Args:
            image: what is painted, perhaps smaller than the original.
            full: size of the upright original in pixels, in which boxes are told.
        """
        self._image, self._full = image, full
        self._boxes, self._before, self._chosen = [], [], -1
        self._grow()
        self.update()
        self.boxes_changed.emit()

    def boxes(self) -> list[QRect]:
        """Return the boxes in pixels of the upright original."""
        return [QRect(box) for box in self._boxes]

    def has_image(self) -> bool:
        """Tell whether there is a picture to draw on."""
        return not self._image.isNull()

    def can_undo(self) -> bool:
        """Tell whether there is a change of the boxes to take back."""
        return bool(self._before)

    def has_chosen(self) -> bool:
        """Tell whether a box is chosen."""
        return self._chosen >= 0

    def undo(self) -> None:
        """Take the last change of the boxes back."""
        if self._before:
            self._boxes = self._before.pop()
            self._chosen = -1
            self._tell()

    def add_box(self, box: QRect) -> None:
        """Add a box, in pixels of the original; what lies beside the picture is cut off."""
        clipped = box.normalized() & QRect(QPoint(0, 0), self._full)
        if clipped.width() < _SMALLEST or clipped.height() < _SMALLEST:
            return
        self._remember()
        self._boxes.append(clipped)
        self._chosen = len(self._boxes) - 1
        self._tell()

    def add_in_the_middle(self) -> None:
        """Add a box in the middle of the picture, to be moved from there."""
        size = QSize(max(self._full.width() // 4, 8), max(self._full.height() // 12, 8))
        box = QRect(QPoint(0, 0), size)
        box.moveCenter(QRect(QPoint(0, 0), self._full).center())
        self.add_box(box)

    def remove_chosen(self) -> None:
        """Take the chosen box away."""
        if self._chosen >= 0:
            self._remember()
            del self._boxes[self._chosen]
            self._chosen = -1
            self._tell()

    def place_of(self, box: QRect) -> QRectF:
        """Return where a box of the original is on the widget."""
        area, scale = self._area(), self._scale()
        return QRectF(
            area.x() + box.x() * scale,
            area.y() + box.y() * scale,
            box.width() * scale,
            box.height() * scale,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture's shape."""
        super().resizeEvent(event)
        self._grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture and boxes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.color("surface_sunken"))
        if self._image.isNull():
            return
        paint_seen(painter, self._image, self._area(), QRectF(event.rect()))
        for number, box in enumerate(self._boxes):
            place = self.place_of(box)
            painter.fillRect(place, QColor("black"))
            if number == self._chosen:
                painter.setPen(QPen(self._theme.color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place.adjusted(-1, -1, 1, 1))
        if self._start is not None and self._grip is not None:
            painter.setPen(QPen(self._theme.color("focus"), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(0, 0, 0, 120))
            painter.drawRect(self.place_of(QRect(self._start, self._grip).normalized()))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._area().adjusted(-2, -2, 2, 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the box under the pointer, or begin a new one."""
        if event.button() is not Qt.MouseButton.LeftButton or self._image.isNull():
            return
        point = self._to_original(event.position())
        hit = [number for number, box in enumerate(self._boxes) if box.contains(point)]
        self._chosen = hit[-1] if hit else -1
        self._start = None if hit else point
        self._grip = self._start
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the new box larger."""
        if self._start is not None:
            self._grip = self._to_original(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish the new box."""
        if self._start is not None:
            start, self._start, self._grip = self._start, None, None
            self.add_box(QRect(start, self._to_original(event.position())))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, choose, move, resize and remove boxes."""
        key, keys = event.key(), event.modifiers()
        if key == Qt.Key.Key_Insert:
            self.add_in_the_middle()
        elif key == Qt.Key.Key_Space and self._boxes:
            self._chosen = (self._chosen + 1) % len(self._boxes)
            self._tell()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        elif key in _ARROWS and self._chosen >= 0:
            pixels = _LONG_STEP if keys & Qt.KeyboardModifier.ControlModifier else _STEP
            step = _ARROWS[Qt.Key(key)] * round(pixels / max(self._scale(), 0.01))
            self._change(step, resize=bool(keys & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring of the keyboard."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def _change(self, step: QPoint, *, resize: bool) -> None:
        box = self._boxes[self._chosen]
        changed = box.adjusted(0, 0, step.x(), step.y()) if resize else box.translated(step)
        changed &= QRect(QPoint(0, 0), self._full)
        if changed.width() < _SMALLEST or changed.height() < _SMALLEST:
            return
        self._remember()
        self._boxes[self._chosen] = changed
        self._tell()

    def _remember(self) -> None:
        self._before.append(self.boxes())

    def _tell(self) -> None:
        self.update()
        self.boxes_changed.emit()

    def _scale(self) -> float:
        if self._full.isEmpty():
            return 1.0
        return min((self.width() - space(2)) / self._full.width(), 1.0)

    def _grow(self) -> None:
        self.setMinimumHeight(max(round(self._full.height() * self._scale()) + space(2), 240))

    def _area(self) -> QRectF:
        size = self._full * self._scale()
        corner = (self.size() - size) / 2
        return QRectF(corner.width(), corner.height(), size.width(), size.height())

    def _to_original(self, position: QPointF) -> QPoint:
        area, scale = self._area(), self._scale()
        x = (position.x() - area.x()) / scale
        y = (position.y() - area.y()) / scale
        return QPoint(
            min(max(round(x), 0), self._full.width() - 1),
            min(max(round(y), 0), self._full.height() - 1),
        )
