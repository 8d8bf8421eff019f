"""Painting a line of the agenda. Painted rather than built of widgets: there may be hundreds."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QRegion
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.deadline import AgendaGroup, DueItem

from ..kit import Kit
from ..theme import RADIUS, RADIUS_SMALL, space
from .agenda import LATE_GROUPS, AgendaRow
from .due_words import (
    facts_line,
    group_tone,
    group_word,
    headline,
    is_put_off,
    pills,
    time_words,
)
from .model import ROW_ROLE, AgendaModel
from .paper import fill

_MARGIN = space(4)
_GROUP_ICONS = {
    AgendaGroup.OVERDUE: "warning",
    AgendaGroup.BROKEN_PROMISE: "promise",
    AgendaGroup.TODAY: "today",
    AgendaGroup.NEXT_DAYS: "calendar",
}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


# A named tuple is made in a tenth of the time that a dataclass takes, and this is the first page.
class RowLook(NamedTuple):
    """How a row stands out: it is the current one, has the keyboard, is under the pointer."""

    is_current: bool
    has_keyboard: bool
    is_hovered: bool


class AgendaDelegate(QStyledItemDelegate):
    """Paints headings and deadlines.

    Attributes:
        kept_free: row and width in pixels at its right end that buttons stand on.
        damaged: what of the paper has to be painted; None for all of it.
    """

    def __init__(
        self,
        kit: Kit,
        paper: QWidget,
        look_of: Callable[[int], RowLook],
        parent: QObject | None = None,
    ) -> None:
        """Make a painter of rows on ``paper``, whose corners are round.

        Args:
            look_of: tells how a row stands out. The option that is passed for painting knows it
                too, but to read it makes Python's class of QStyle, a tenth of the whole start.
        """
        super().__init__(parent)
        self._kit = kit
        self._paper = paper
        self._look_of = look_of
        self.kept_free = (-1, 0)
        self.damaged: QRegion | None = None

    def heights(self, metrics: QFontMetrics) -> tuple[int, int]:
        """Return the heights of a heading and of a deadline in pixels."""
        return metrics.height() + space(5), 2 * metrics.height() + space(7)

    def countdown_place(self, rect: QRect, metrics: QFontMetrics) -> QRect:
        """Return where in a deadline's row its countdown stands. It is as wide for any time."""
        return self._lines(rect, metrics)[1]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row: AgendaRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QPainterPath()
        paper.addRoundedRect(QRectF(self._paper.rect()), RADIUS, RADIUS)
        painter.setClipPath(paper, Qt.ClipOperation.IntersectClip)
        if row.item is None:
            self._paint_heading(painter, option, row)
        else:
            model = index.model()
            assert isinstance(model, AgendaModel)
            free = self.kept_free[1] if index.row() == self.kept_free[0] else 0
            self._paint_ground(painter, option.rect, self._look_of(index.row()))
            self._paint_item(painter, option, row.group, row.item, model, free)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: AgendaRow
    ) -> None:
        rect, tone = option.rect, group_tone(row.group)
        fill(painter, rect, self._color("surface_sunken"))
        self._paint_rule(painter, rect)
        icon = QRect(0, 0, 18, 18)
        icon.moveCenter(rect.center())
        icon.moveLeft(rect.left() + _MARGIN)
        self._kit.icons.get(_GROUP_ICONS[row.group], tone).paint(painter, icon)
        text = rect.adjusted(_MARGIN + 18 + space(2), 0, -_MARGIN, 0)
        painter.setFont(_strong(option.font))
        painter.setPen(self._color("danger" if row.group in LATE_GROUPS else "text"))
        word = group_word(row.group)
        painter.drawText(text, _LEFT, word)
        text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(word) + space(2))
        self._paint_pill(painter, option.font, text, str(row.count), tone)

    def _paint_item(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        group: AgendaGroup,
        item: DueItem,
        model: AgendaModel,
        free: int,
    ) -> None:
        rect = option.rect
        if group in LATE_GROUPS:
            fill(painter, QRect(rect.left(), rect.top(), 3, rect.height() - 1), self._danger())
        first, second = self._lines(rect, option.fontMetrics)
        zone = self._kit.session.zone
        small = self._small(option.font)
        is_calm = group is AgendaGroup.NEXT_DAYS or is_put_off(item, model.now)
        ink = "text_muted" if is_calm else group_tone(group)
        when, how_long = time_words(item, model.now, zone)
        if self._is_damaged(first):
            self._paint_text(painter, first, when, _strong(option.font), "text")
        self._paint_text(painter, second, how_long, _tabular(small), ink)
        left, right = first.right() + space(4), rect.right() - _MARGIN - free
        if not self._is_damaged(QRect(left, rect.top(), rect.right() - left, rect.height())):
            # Only the countdown has changed, as it does each second within the hour.
            return
        first.setLeft(left)
        first.setRight(right)
        second.setLeft(left)
        second.setRight(right)
        for word, tone in pills(item):
            used = self._paint_pill(painter, option.font, first, word, tone)
            first.setLeft(first.left() + used + space(2))
        self._paint_text(painter, first, headline(item), _strong(option.font), "text")
        facts = facts_line(item, self._kit.session, model.now)
        self._paint_text(painter, second, facts, small, "text_muted")

    def _is_damaged(self, rect: QRect) -> bool:
        return self.damaged is None or self.damaged.intersects(rect)

    def _paint_ground(self, painter: QPainter, rect: QRect, look: RowLook) -> None:
        if look.is_current:
            fill(painter, rect, self._color("selection"))
        elif look.is_hovered:
            fill(painter, rect, self._color("hover"))
        self._paint_rule(painter, rect)
        if look.has_keyboard:
            painter.setPen(self._color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(ring, RADIUS_SMALL, RADIUS_SMALL)

    def _paint_rule(self, painter: QPainter, rect: QRect) -> None:
        rule = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        fill(painter, rule, self._color("border"))

    def _paint_text(
        self, painter: QPainter, rect: QRect, text: str, font: QFont, role: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._color(role))
        # A title may have been pasted with line ends in it.
        line = " ".join(text.split())
        short = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT | Qt.TextFlag.TextSingleLine, short)

    def _paint_pill(self, painter: QPainter, font: QFont, rect: QRect, word: str, tone: str) -> int:
        """Paint a badge at the left end of a line; return how wide it is."""
        painter.setFont(_strong(self._small(font)))
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(word) + space(4), metrics.height() + space(1)
        pill = QRectF(rect.left(), rect.center().y() - height / 2 + 0.5, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(f"{tone}_soft"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(self._color(tone))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
        return width

    def _lines(self, rect: QRect, metrics: QFontMetrics) -> tuple[QRect, QRect]:
        """Return the two lines of the column of times."""
        line = metrics.height()
        top = rect.top() + (rect.height() - 2 * line - space(1)) // 2
        first = QRect(rect.left() + _MARGIN, top, self._time_width(metrics), line)
        return first, first.translated(0, line + space(1))

    def _time_width(self, metrics: QFontMetrics) -> int:
        return metrics.horizontalAdvance("0" * 18)

    def _small(self, font: QFont) -> QFont:
        small = QFont(font)
        small.setPixelSize(self._kit.theme.scale.caption)
        return small

    def _danger(self) -> QColor:
        return self._color("danger_fill")

    def _color(self, role: str) -> QColor:
        return self._kit.theme.color(role)


def _tabular(font: QFont) -> QFont:
    """Return a font whose digits are all as wide, so that a countdown stands still as it runs."""
    tabular = QFont(font)
    tabular.setFeature(QFont.Tag("tnum"), 1)
    return tabular


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
