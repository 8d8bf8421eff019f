"""Painting a day of the week strip."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from desktop_app.domain.deadline import DeadlineKind

from ..kit import Kit
from ..theme import RADIUS, RADIUS_SMALL, space
from ..wording import deadline_tone
from .strip_words import counts, day_heading, work_mark

if TYPE_CHECKING:
    from desktop_app.services.agenda import DayLoad

_ICONS = {
    DeadlineKind.OURS: "clock",
    DeadlineKind.THEIRS: "promise",
    DeadlineKind.FOLLOW_UP: "bell",
}
_ICON = 14
_BAR = 4
_LINE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter


# A named tuple is made in a tenth of the time that a dataclass takes, and this is the first page.
class DayLook(NamedTuple):
    """A day as it is to be painted.

    Attributes:
        day, is_today, is_workday: which one it is.
        load: what falls due on it, None while that is not known.
        most: the greatest load of a day of the week, which has the longest bar.
        is_hovered, has_keyboard: how it stands out.
    """

    day: date
    is_today: bool
    is_workday: bool
    load: DayLoad | None
    most: int
    is_hovered: bool
    has_keyboard: bool


class DayPainter:
    """Paints days: weekday and number, how much of each kind, and a bar as long as the load."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    def height(self) -> int:
        """Return how high a day is, in pixels."""
        return space(2.5) + self._line() + space(1) + self._line() + space(2) + _BAR + space(3)

    def paint(self, painter: QPainter, rect: QRect, font: QFont, look: DayLook) -> None:
        """Paint a day into its rectangle."""
        self._paint_ground(painter, rect, look)
        inner = rect.adjusted(space(3), space(2.5), -space(3), -space(3))
        head = QRect(inner.left(), inner.top(), inner.width(), self._line())
        self._paint_head(painter, head, font, look)
        if look.load is None:
            return
        body = head.translated(0, self._line() + space(1))
        if look.load.total:
            self._paint_counts(painter, body, font, look.load)
            bar = QRect(inner.left(), inner.bottom() + 1 - _BAR, inner.width(), _BAR)
            self._paint_bar(painter, bar, look.load, look.most)
        else:
            self._write(painter, body, _LINE, "–", "text_muted")

    def _paint_ground(self, painter: QPainter, rect: QRect, look: DayLook) -> None:
        ground = QRectF(rect).adjusted(3, 4, -2, -4)
        painter.setPen(Qt.PenStyle.NoPen)
        if look.is_hovered or not look.is_workday:
            shade = "hover" if look.is_hovered else "surface_sunken"
            painter.setBrush(self._kit.theme.color(shade))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if look.has_keyboard:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setWidth(2)
            pen.setColor(self._kit.theme.color("focus"))
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), RADIUS_SMALL, RADIUS_SMALL)

    def _paint_head(self, painter: QPainter, rect: QRect, font: QFont, look: DayLook) -> None:
        small = self._sized(font)
        painter.setFont(small)
        mark = work_mark(look.day, look.is_workday)
        if mark:
            role = "text_muted" if not look.is_workday else "warning"
            self._write(painter, rect, _LINE | Qt.AlignmentFlag.AlignRight, mark, role)
        if look.is_today:
            small.setWeight(QFont.Weight.DemiBold)
            painter.setFont(small)
        heading = day_heading(look.day, look.is_today)
        role = "accent" if look.is_today else "text" if look.is_workday else "text_muted"
        self._write(painter, rect, _LINE, heading, role)

    def _paint_counts(self, painter: QPainter, rect: QRect, font: QFont, load: DayLoad) -> None:
        strong = self._sized(font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        metrics = painter.fontMetrics()
        shown = [(kind, f"{count}") for kind, count in counts(load) if count]
        gap, after_icon = space(2.5), space(1)
        wide = sum(_ICON + after_icon + metrics.horizontalAdvance(text) for _, text in shown)
        if wide + gap * (len(shown) - 1) > rect.width():
            # Too narrow for kinds: the bar still has them, and the tool tip.
            self._write(painter, rect, _LINE, f"{load.total}", "text")
            return
        x = rect.left()
        ratio = painter.device().devicePixelRatio()
        for kind, text in shown:
            icon = self._kit.icons.pixmap(_ICONS[kind], _ICON, deadline_tone(kind), ratio)
            painter.drawPixmap(x, rect.center().y() - _ICON // 2 + 1, icon)
            x += _ICON + after_icon
            place = QRect(x, rect.top(), rect.right() - x + 1, rect.height())
            self._write(painter, place, _LINE, text, "text")
            x += metrics.horizontalAdvance(text) + gap

    def _paint_bar(self, painter: QPainter, rect: QRect, load: DayLoad, most: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        x = float(rect.left())
        for kind, count in counts(load):
            wide = rect.width() * count / max(most, 1)
            if count:
                painter.setBrush(self._kit.theme.color(deadline_tone(kind)))
                # A hair between the kinds: nothing is told by colour alone.
                part = QRectF(x, rect.top(), max(wide - 1, 2.0), rect.height())
                painter.drawRoundedRect(part, _BAR / 2, _BAR / 2)
            x += wide

    def _write(self, painter: QPainter, rect: QRect, flags: object, text: str, role: str) -> None:
        painter.setPen(self._kit.theme.color(role))
        painter.drawText(rect, flags, text)  # type: ignore[call-overload]

    def _line(self) -> int:
        return self._kit.theme.scale.caption + space(1.5)

    def _sized(self, font: QFont) -> QFont:
        sized = QFont(font)
        sized.setPixelSize(self._kit.theme.scale.caption)
        return sized
