"""Painting the rows of the palette: drawing, two lines with marks, a word or keys at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..kit import Kit
from ..theme import RADIUS, RADIUS_SMALL, space
from ..widgets.letters import Type
from .marked_text import MarkedText
from .rows import ROW_ROLE, Kind, Row

_Index = QModelIndex | QPersistentModelIndex
_ICON = 18
_PADDING = space(3)
_MARGIN = space(2)
_GAP = space(3)
_LINE_GAP = space(0.5)


class FinderDelegate(QStyledItemDelegate):
    """Paints rows in the theme's colours."""

    def __init__(self, kit: Kit, view: QWidget) -> None:
        super().__init__(view)
        self._icons = kit.icons
        self._theme = kit.theme
        self.letters = MarkedText(kit.theme, view)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Heads are low, rows with a second line are tall."""
        row = index.data(ROW_ROLE)
        return QSize(0, self.height_of(row) if isinstance(row, Row) else 0)

    def height_of(self, row: Row) -> int:
        """Return how high a row is, in pixels."""
        line, small = (self.letters.height(kind) for kind in (Type.BODY, Type.CAPTION))
        if row.kind is Kind.HEAD:
            return small + space(4)
        if row.is_tall:
            return line + small + _LINE_GAP + space(3)
        return line + space(3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        rect = option.rect
        if row.kind is Kind.HEAD:
            self._paint_head(painter, rect, row)
        else:
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_row(painter, rect, row, is_selected)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, row: Row) -> None:
        area = rect.adjusted(_MARGIN + _PADDING, space(2), -_MARGIN - _PADDING, 0)
        used = self._write_right(painter, area, row.side)
        area.setRight(area.right() - used)
        self.letters.write(painter, Type.HEAD, area, row.title.text, (), "text_muted")

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row, is_selected: bool) -> None:
        if is_selected:
            ground = QRectF(rect.adjusted(_MARGIN, 0, -_MARGIN, 0))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.letters.color("selection"))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
            bar = QRectF(ground.left(), ground.top() + space(2), 3, ground.height() - space(4))
            painter.setBrush(self.letters.color("accent"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        area = rect.adjusted(_MARGIN + _PADDING, 0, -_MARGIN - _PADDING, 0)
        if row.icon:
            spot = QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            role = "accent_text" if is_selected else "text_muted"
            self._icons.get(row.icon, role).paint(painter, spot)
        area.setLeft(area.left() + _ICON + _GAP)
        line, small = (self.letters.height(kind) for kind in (Type.BODY, Type.CAPTION))
        height = line + (small + _LINE_GAP if row.is_tall else 0)
        first = QRect(area.left(), area.center().y() - height // 2 + 1, area.width(), line)
        used = self._paint_side(painter, first, row)
        first.setRight(first.right() - used)
        kind = Type.STRONG if row.kind is Kind.CASE else Type.BODY
        ink = "text_muted" if row.kind is Kind.NOTE else "text"
        # On the ground of what is chosen, marks would be hard to see.
        marks = "surface" if is_selected else "accent_soft"
        self.letters.write(painter, kind, first, row.title.text, row.title.spans, ink, marks)
        if row.is_tall:
            below = QRect(area.left(), first.bottom() + 1 + _LINE_GAP, area.width(), small)
            self._paint_detail(painter, below, row, marks)

    def _paint_detail(self, painter: QPainter, below: QRect, row: Row, marks: str) -> None:
        if row.lead:
            self.letters.write(painter, Type.CAPTION, below, row.lead, (), "text_muted")
            below.setLeft(below.left() + self.letters.width(Type.CAPTION, row.lead) + space(2))
        detail = row.detail
        self.letters.write(
            painter, Type.CAPTION, below, detail.text, detail.spans, "text_muted", marks
        )

    def _paint_side(self, painter: QPainter, line: QRect, row: Row) -> int:
        """Paint what stands at the right; return how much room it takes."""
        if row.keys:
            return self._paint_keys(painter, line, row.keys)
        used = self._paint_badge(painter, line, row) if row.badge else 0
        rest = line.adjusted(0, 0, -used, 0)
        return used + self._write_right(painter, rest, row.side)

    def _write_right(self, painter: QPainter, line: QRect, words: str) -> int:
        if not words:
            return 0
        width = self.letters.width(Type.CAPTION, words)
        spot = QRect(line.right() - width, line.top(), width + 1, line.height())
        self.letters.write(painter, Type.CAPTION, spot, words, (), "text_muted")
        return width + _GAP

    def _paint_badge(self, painter: QPainter, line: QRect, row: Row) -> int:
        height = self.letters.height(Type.BADGE) + space(1)
        width = self.letters.width(Type.BADGE, row.badge) + space(4)
        pill = QRectF(line.right() - width, line.center().y() - height / 2 + 1, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.letters.color(f"{row.tone}_soft"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        inside = pill.toRect().adjusted(space(2), 0, 0, 0)
        ink = "text_muted" if row.tone == "neutral" else _INKS.get(row.tone, row.tone)
        self.letters.write(painter, Type.BADGE, inside, row.badge, (), ink)
        return width + _GAP

    def _paint_keys(self, painter: QPainter, line: QRect, keys: str) -> int:
        words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        width = self.letters.width(Type.CAPTION, words) + space(3)
        height = self.letters.height(Type.CAPTION) + space(0.5)
        cap = QRectF(line.right() - width, line.center().y() - height / 2 + 1, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.letters.color("border"))
        painter.setBrush(self.letters.color("surface"))
        painter.drawRoundedRect(cap.translated(0.5, 0.5), RADIUS_SMALL, RADIUS_SMALL)
        inside = QRect(cap.toRect().topLeft() + QPoint(space(1.5), 0), cap.toRect().size())
        self.letters.write(painter, Type.CAPTION, inside, words, (), "text_muted")
        return width + _GAP


_INKS = {"accent": "accent_text"}
