"""A tag of a case: a small label that can be taken off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ..kit import Kit
from ..theme import space
from ..widgets import plain_tooltip

_HEIGHT = 24
_PADDING = space(2.5)
_CROSS = 8
_WIDEST = space(50)
_TAKE_OFF_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TagChip(QAbstractButton):
    """A tag with a cross: a click on the cross, or Delete, takes it off.

    Attributes:
        name: the tag.

    Signals:
        removed(str): the tag is to be taken off.
    """

    removed = Signal(str)

    def __init__(self, kit: Kit, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._theme = kit.theme
        self._is_over_cross = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.removed.emit(self.name))
        kit.theme.changed.connect(self.update)
        self._retranslate()

    def sizeHint(self) -> QSize:
        """Return the room that the tag and its cross need."""
        words = self._metrics().horizontalAdvance(self.name) + 1
        wanted = _PADDING + words + space(1.5) + _CROSS + space(2)
        return QSize(min(wanted, _WIDEST), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It never shrinks."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Only the cross can be clicked: words are read, not pressed by mistake."""
        return self._cross().adjusted(-6, -8, 6, 8).contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it off by the keys that delete."""
        if event.key() in _TAKE_OFF_KEYS:
            self.removed.emit(self.name)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that the cross can be clicked."""
        super().mouseMoveEvent(event)
        self._set_over_cross(self.hitButton(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        super().leaveEvent(event)
        self._set_over_cross(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a pill with the tag and its cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        has_focus = self.hasFocus()
        pen = QPen(color("focus" if has_focus else "accent_soft"), 2 if has_focus else 1)
        painter.setPen(pen)
        painter.setBrush(color("accent_soft"))
        edge = pen.widthF() / 2
        pill = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(self._font())
        painter.setPen(color("accent_text"))
        cross = self._cross()
        place = QRect(_PADDING, 0, cross.left() - space(1.5) - _PADDING + 1, self.height())
        metrics = self._metrics()
        words = metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        ink = color("danger" if self._is_over_cross else "text_muted")
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        box = QRectF(cross)
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(QPointF(box.right(), box.top()), QPointF(box.left(), box.bottom()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _cross(self) -> QRect:
        size = _CROSS - 1
        left = self.width() - space(2) - _CROSS
        return QRect(left, (self.height() - size) // 2, size, size)

    def _set_over_cross(self, is_over: bool) -> None:
        if is_over != self._is_over_cross:
            self._is_over_cross = is_over
            self.update()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._theme.scale.caption)
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _retranslate(self) -> None:
        words = self.tr("Take off the tag {name}").format(name=self.name)
        self.setAccessibleName(words)
        self.setToolTip(plain_tooltip(words))
