"""Small painted buttons: a count of cases, and a case that was lately worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.domain.status import Status

from ..kit import Kit
from ..moments import ago
from ..theme import RADIUS, RADIUS_LARGE, space
from ..wording import status_tone, status_word

if TYPE_CHECKING:
    from desktop_app.domain.case import Case

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DOT = 8


class _Painted(QAbstractButton):
    """A button that paints itself: cheaper at start than one made of labels."""

    def __init__(self, kit: Kit, radius: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.kit = kit
        self._radius = radius
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        kit.theme.changed.connect(self.update)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it answers to the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: object) -> None:
        """Press on Enter as well as on Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.click()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def paint_ground(self, painter: QPainter, ground: str, border: str) -> None:
        """Paint the paper, and a ring while it has the keyboard."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.kit.theme
        width = 2 if self.hasFocus() else 1
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus() or border:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setWidth(width)
            pen.setColor(theme.color("focus" if self.hasFocus() else border))
            painter.setPen(pen)
        painter.setBrush(theme.color("hover" if self.underMouse() else ground))
        inset = width / 2
        paper = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(paper, self._radius, self._radius)

    def paint_dot(self, painter: QPainter, x: int, y: float, tone: str) -> None:
        """Paint a dot in a tone; the word beside it says what it means."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.kit.theme.color(tone))
        painter.drawEllipse(QRectF(x, y - _DOT / 2, _DOT, _DOT))

    def paint_line(self, painter: QPainter, rect: QRect, text: str, font: QFont, role: str) -> None:
        """Paint one line, shortened to its place."""
        painter.setFont(font)
        painter.setPen(self.kit.theme.color(role))
        line = " ".join(text.split())
        short = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT | Qt.TextFlag.TextSingleLine, short)

    def sized(self, pixels: int, *, strong: bool = False) -> QFont:
        """Return the program's font in a size."""
        font = QFont(self.font())
        font.setPixelSize(pixels)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font


class StatusTile(_Painted):
    """How many cases have a status."""

    def __init__(self, kit: Kit, status: Status, parent: QWidget | None = None) -> None:
        super().__init__(kit, RADIUS_LARGE, parent)
        self.status = status
        self._count: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_count(self, count: int) -> None:
        """Show a number."""
        self._count = count
        self.retranslate()

    def count_text(self) -> str:
        """Return the number as shown; a dash until it is known."""
        return "–" if self._count is None else f"{self._count:,}"

    def retranslate(self) -> None:
        """Say its name again."""
        self.setText(status_word(self.status))
        self.setAccessibleName(f"{self.text()}: {self.count_text()}")
        # Its word is cut short in a narrow window.
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a number and a word."""
        scale = self.kit.theme.scale
        return QSize(140, scale.heading + space(7))

    def minimumSizeHint(self) -> QSize:
        """Return the least useful size."""
        return QSize(96, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number and word."""
        painter = QPainter(self)
        self.paint_ground(painter, "surface", "border")
        scale = self.kit.theme.scale
        word = self.rect().adjusted(space(4), 0, -space(4), 0)
        self.paint_dot(painter, word.left(), word.center().y() + 0.5, status_tone(self.status))
        word.setLeft(word.left() + _DOT + space(2))
        number = self.sized(scale.heading, strong=True)
        painter.setFont(number)
        used = painter.fontMetrics().horizontalAdvance(self.count_text())
        place = QRect(word.right() + 1 - used, word.top(), used, word.height())
        self.paint_line(painter, place, self.count_text(), number, "text")
        word.setRight(place.left() - space(2))
        self.paint_line(painter, word, self.text(), self.sized(scale.body), "text_muted")


class CaseButton(_Painted):
    """A case: its title, where it stands, and when something last happened."""

    def __init__(self, kit: Kit, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(kit, RADIUS, parent)
        self._case = case
        self._facts = self._told(case)
        self.setText(case.facts.title)
        self.setAccessibleName(f"#{case.id} {case.facts.title}, {self._facts}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of two lines."""
        scale = self.kit.theme.scale
        return QSize(200, scale.body + scale.caption + space(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both lines."""
        painter = QPainter(self)
        self.paint_ground(painter, "surface", "")
        scale = self.kit.theme.scale
        text = self.rect().adjusted(space(2), space(1.5), -space(2), -space(1.5))
        title = QRect(text.left(), text.top(), text.width(), scale.body + space(2))
        facts = QRect(text.left(), title.bottom(), text.width(), scale.caption + space(2))
        self.paint_line(painter, title, self.text(), self.sized(scale.body), "text")
        self.paint_dot(
            painter, facts.left(), facts.center().y() + 0.5, status_tone(self._case.status)
        )
        facts.setLeft(facts.left() + _DOT + space(1.5))
        self.paint_line(painter, facts, self._facts, self.sized(scale.caption), "text_muted")

    def _told(self, case: Case) -> str:
        moment = case.last_contact_at or case.opened_at
        return f"{status_word(case.status)} · {ago(moment, self.kit.session.now())}"
