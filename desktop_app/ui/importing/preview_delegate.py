"""Painting the cells of the preview."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..kit import Kit
from ..theme import space
from .preview_model import PreviewModel
from .shown_cell import Shown

_ICON = 16


class PreviewDelegate(QStyledItemDelegate):
    """Columns that are left out are faint; a bad cell has a sign and a line through it."""

    def __init__(self, kit: Kit, model: PreviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = kit.theme
        self._icons = kit.icons

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell."""
        # Asked directly: by way of roles, a screen full of cells takes twice as long.
        cell, is_left_out = self._model.shown_at(index.row(), index.column())
        color, rect = self._theme.color, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("selection"))
        elif cell.problem:
            painter.fillRect(rect, color("danger_soft"))
        elif is_left_out:
            painter.fillRect(rect, color("surface_sunken"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("border"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(color("focus"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        self._paint_text(painter, rect.adjusted(space(3), 0, -space(3), 0), cell, is_left_out)
        painter.restore()

    def _paint_text(self, painter: QPainter, room: QRect, cell: Shown, is_left_out: bool) -> None:
        ink = "text_muted" if is_left_out else "text"
        if cell.problem:
            ink = "danger"
            spot = QRect(room.left(), 0, _ICON, _ICON)
            spot.moveCenter(QRect(room.left(), room.top(), _ICON, room.height()).center())
            self._icons.get("warning", "danger").paint(painter, spot)
            room = room.adjusted(_ICON + space(1), 0, 0, 0)
            font = painter.font()
            font.setStrikeOut(True)
            painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        words = painter.fontMetrics().elidedText(
            cell.text, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
