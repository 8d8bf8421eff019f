"""How a template looks in the list: title and badge, and below them how it was used."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..theme import Theme, space
from .entries import Entry, Origin
from .models import ORIGIN_TONES, VALUE_ROLE, TemplatesModel, origin_word

_PADDING = space(3)
_STAR = "★ "


class TemplateDelegate(QStyledItemDelegate):
    """Paints rows of a :class:`TemplatesModel`."""

    def __init__(self, theme: Theme, model: TemplatesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        # Every row is asked for its height whenever the list changes.
        self._heights: dict[tuple[str, int], int] = {}

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for the title and, where there is something to tell, for a second line."""
        scale = self._theme.scale
        second = self._height(option.font, scale.caption)
        entry = index.data(VALUE_ROLE)
        if entry is None:
            return QSize(0, second + space(4 if index.row() else 2))
        height = self._height(option.font, scale.body) + space(4)
        return QSize(0, height + second + space(1) if self._model.details(entry) else height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        entry = index.data(VALUE_ROLE)
        if entry is None:
            self._paint_heading(painter, option, index)
            return
        self._paint_ground(painter, option)
        area = option.rect.adjusted(_PADDING, space(2), -_PADDING, -space(2))
        painter.save()
        upper, lower = self._lines(option, area)
        # That a template came with the program is nothing to point out.
        if entry.origin is not Origin.BUILT_IN:
            upper.setRight(self._paint_badge(painter, option, upper, entry) - space(2))
        self._paint_title(painter, option, upper, entry)
        tone = "warning" if entry.is_unsaved else "text_muted"
        painter.setFont(_sized(option.font, self._theme.scale.caption))
        details = " · ".join(self._model.details(entry))
        _paint_words(painter, lower, details, self._theme.color(tone))
        painter.restore()

    def _height(self, font: QFont, pixels: int) -> int:
        """Return the height of a line."""
        key = font.key(), pixels
        if key not in self._heights:
            self._heights[key] = QFontMetrics(_sized(font, pixels)).height()
        return self._heights[key]

    def _paint_heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        font = _sized(option.font, self._theme.scale.caption)
        font.setWeight(QFont.Weight.DemiBold)
        area = option.rect.adjusted(_PADDING, 0, -_PADDING, -space(1))
        area.setTop(area.bottom() - QFontMetrics(font).height())
        painter.save()
        painter.setFont(font)
        _paint_words(painter, area, index.data(), self._theme.color("text_muted"))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        # Only the ground: the style would paint the text itself in one line.
        ground = QStyleOptionViewItem(option)
        ground.text = ""
        view = option.widget
        style = view.style() if view is not None else None
        if style is not None:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, view)

    def _lines(self, option: QStyleOptionViewItem, area: QRect) -> tuple[QRect, QRect]:
        height = QFontMetrics(_sized(option.font, self._theme.scale.body)).height()
        upper, lower = QRect(area), QRect(area)
        upper.setHeight(height)
        lower.setTop(upper.bottom() + space(1))
        return upper, lower

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, entry: Entry
    ) -> None:
        font = _sized(option.font, self._theme.scale.body)
        if option.state & QStyle.StateFlag.State_Selected:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        area = QRect(area)
        if self._model.is_favourite(entry):
            _paint_words(painter, area, _STAR, self._theme.color("warning"))
            area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(_STAR))
        _paint_words(painter, area, self._model.title(entry), self._theme.color("text"))

    def _paint_badge(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, entry: Entry
    ) -> int:
        """Paint the badge at the right of a line; return where it begins."""
        word, tone = origin_word(entry.origin), ORIGIN_TONES[entry.origin]
        font = _sized(option.font, self._theme.scale.caption)
        font.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(font).horizontalAdvance(word) + space(4)
        height = QFontMetrics(font).height() + space(1)
        top = area.center().y() - height // 2
        pill = QRect(area.right() - width, top, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{tone}_soft"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), word)
        return pill.left()


def _sized(font: QFont, pixels: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    return sized


def _paint_words(painter: QPainter, area: QRect, words: str, ink: QColor) -> None:
    one_line = " ".join(words.split())
    shown = painter.fontMetrics().elidedText(one_line, Qt.TextElideMode.ElideRight, area.width())
    painter.setPen(ink)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
