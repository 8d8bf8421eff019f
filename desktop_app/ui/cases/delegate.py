"""Painting the cells of the list of cases."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.case import Case

from ..kit import Kit
from ..theme import space
from ..widgets.letters import Type
from .cells import Cell
from .columns import Column
from .lettering import Lettering
from .model import CASE_ROLE, CELL_ROLE

PADDING = space(3)
BADGE_PADDING = space(2)
BAR_WIDTH = space(16)
ICON = 16
_BAR_HEIGHT = 5
_MARK = 3
_GAP = space(0.5)
TAG_PADDING = space(1.5)
_WIDEST_TAG = space(28)
_TAG_GAP = space(1)
_BEFORE_TAGS = space(2)
_TONE_ICONS = {"danger": "warning", "warning": "clock"}
_TYPES = {Column.NUMBER: Type.CAPTION, Column.CASE: Type.STRONG}


class CaseDelegate(QStyledItemDelegate):
    """Paints two lines a cell, badges and progress in the theme's colours.

    Attributes:
        hovered_row: the row below the pointer, -1 for none.
        lettering: writes the texts.
    """

    def __init__(self, kit: Kit, table: QWidget) -> None:
        super().__init__(table)
        self._icons = kit.icons
        self.lettering = Lettering(kit.theme, table)
        self.hovered_row = -1

    @property
    def row_height(self) -> int:
        """Return the height that two lines need, in pixels."""
        lines = sum(self.lettering.metrics(kind).height() for kind in (Type.BODY, Type.CAPTION))
        return lines + _GAP + space(4)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are equally high, whatever they hold."""
        return QSize(0, self.row_height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell; a row that is still on its way shows its ground only."""
        painter.save()
        rect, column = option.rect, Column(index.column())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, column, is_selected, index.row() == self.hovered_row)
        said = index.data(CELL_ROLE)
        if isinstance(said, Cell):
            area = rect.adjusted(PADDING, 0, -PADDING, 0)
            if column is Column.STATUS:
                self._paint_badge(painter, area, said, is_selected)
            elif column is Column.EVIDENCE:
                self._paint_progress(painter, area, said, index.data(CASE_ROLE))
            else:
                self._paint_lines(painter, area, said, column, is_selected)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, column: Column, is_selected: bool, is_hovered: bool
    ) -> None:
        color = self.lettering.color
        if is_selected or is_hovered:
            painter.fillRect(rect, color("selection" if is_selected else "hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("border"))
        if is_selected and column is Column.NUMBER:
            mark = QRect(rect.left(), rect.top(), _MARK, rect.height())
            painter.fillRect(mark, color("focus"))

    def _paint_lines(
        self, painter: QPainter, area: QRect, said: Cell, column: Column, is_selected: bool
    ) -> None:
        letters, kind = self.lettering, _TYPES.get(column, Type.BODY)
        first, second = letters.metrics(kind).height(), letters.metrics(Type.CAPTION).height()
        height = first + (_GAP + second if said.detail else 0)
        top = area.center().y() - height // 2 + 1
        line = QRect(area.left(), top, area.width(), first)
        if column is Column.NEXT_DUE:
            line = self._paint_urgency(painter, line, said.tone)
        if said.tags:
            line = self._paint_tags(painter, line, said, _ground("accent", is_selected))
        letters.write(painter, kind, line, said.text, said.tone)
        if said.detail:
            below = QRect(area.left(), top + first + _GAP, area.width(), second)
            letters.write(painter, Type.CAPTION, below, said.detail, "muted")

    def _paint_tags(self, painter: QPainter, line: QRect, said: Cell, ground: str) -> QRect:
        """Paint tags behind the text, the first ones that have room; return what is left for it."""
        words = self.lettering.metrics(Type.STRONG).horizontalAdvance(said.text) + 1
        widths = [self._tag_width(tag) for tag in said.tags]
        needed = sum(widths) + (len(widths) - 1) * _TAG_GAP + _BEFORE_TAGS
        # The title gives up a third of the line at most.
        room = min(words, max(line.width() * 2 // 3, line.width() - needed))
        left, right = line.left() + room + _BEFORE_TAGS, line.right() + 1
        for place, (tag, width) in enumerate(zip(said.tags, widths, strict=True)):
            rest = len(widths) - place
            after = left + width + (_TAG_GAP + self._tag_width(f"+{rest - 1}") if rest > 1 else 0)
            if after > right and left + sum(widths[place:]) + (rest - 1) * _TAG_GAP > right:
                self._paint_tag(painter, line, left, f"+{rest}", ground)
                break
            self._paint_tag(painter, line, left, tag, ground)
            left += width + _TAG_GAP
        return QRect(line.left(), line.top(), room, line.height())

    def _tag_width(self, tag: str) -> int:
        words = self.lettering.metrics(Type.BADGE).horizontalAdvance(tag)
        return min(words + 2 * TAG_PADDING + 1, _WIDEST_TAG)

    def _paint_tag(self, painter: QPainter, line: QRect, left: int, tag: str, ground: str) -> None:
        pill = QRect(left, line.top(), self._tag_width(tag), line.height())
        pill.setHeight(self.lettering.metrics(Type.BADGE).height() + 2)
        pill.moveTop(line.center().y() - pill.height() // 2 + 1)
        self._fill_round(painter, pill, ground)
        inside = pill.adjusted(TAG_PADDING, 0, -TAG_PADDING, 0)
        self.lettering.write(painter, Type.BADGE, inside, tag, "accent_text")

    def _paint_urgency(self, painter: QPainter, line: QRect, tone: str) -> QRect:
        name = _TONE_ICONS.get(tone)
        if name is None:
            return line
        spot = QRect(0, 0, ICON, ICON)
        spot.moveCenter(line.center())
        spot.moveLeft(line.left())
        self._icons.get(name, tone).paint(painter, spot)
        return line.adjusted(ICON + space(1), 0, 0, 0)

    def _paint_badge(self, painter: QPainter, area: QRect, said: Cell, is_selected: bool) -> None:
        metrics = self.lettering.metrics(Type.BADGE)
        width = min(metrics.horizontalAdvance(said.text) + 2 * BADGE_PADDING + 1, area.width())
        pill = QRect(area.left(), 0, width, metrics.height() + space(1))
        pill.moveTop(area.center().y() - pill.height() // 2 + 1)
        self._fill_round(painter, pill, _ground(said.tone, is_selected))
        inside = pill.adjusted(BADGE_PADDING, 0, -BADGE_PADDING, 0)
        self.lettering.write(painter, Type.BADGE, inside, said.text, said.tone)

    def _paint_progress(self, painter: QPainter, area: QRect, said: Cell, case: Case) -> None:
        if not case.checklist_total:
            self.lettering.write(painter, Type.BODY, area, said.text, "muted")
            return
        height = self.lettering.metrics(Type.CAPTION).height()
        top = area.center().y() - (height + space(1) + _BAR_HEIGHT) // 2
        words = QRect(area.left(), top, area.width(), height)
        bar = QRect(area.left(), top + height + space(1), BAR_WIDTH, _BAR_HEIGHT)
        self._fill_round(painter, bar, "neutral_soft")
        part = min(1.0, case.checklist_done / case.checklist_total)
        if part:
            filled = QRect(bar)
            filled.setWidth(max(_BAR_HEIGHT, round(bar.width() * part)))
            self._fill_round(painter, filled, "success" if part == 1 else "focus")
        ink = "success" if part == 1 else "muted"
        self.lettering.write(painter, Type.CAPTION, words, said.text, ink)

    def _fill_round(self, painter: QPainter, rect: QRect, role: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.lettering.color(role))
        radius = rect.height() / 2
        painter.drawRoundedRect(QRectF(rect), radius, radius)


def _ground(tone: str, is_selected: bool) -> str:
    """Return the colour below a pill; the soft accent is that of a selected row as well."""
    return "surface" if is_selected and tone == "accent" else f"{tone}_soft"
