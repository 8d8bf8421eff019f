"""How a template looks in the list: its title, and below it stage and badge."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..theme import Theme, space
from .entries import Entry
from .models import ORIGIN_TONES, VALUE_ROLE, TemplatesModel, origin_word

_PADDING = space(3)


class TemplateDelegate(QStyledItemDelegate):
    """Paints rows of a :class:`TemplatesModel`."""

    def __init__(self, theme: Theme, model: TemplatesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for two lines."""
        scale = self._theme.scale
        lines = QFontMetrics(_sized(option.font, scale.body)).height()
        lines += QFontMetrics(_sized(option.font, scale.caption)).height()
        return QSize(0, lines + space(5))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        entry = index.data(VALUE_ROLE)
        self._paint_ground(painter, option)
        area = option.rect.adjusted(_PADDING, space(2), -_PADDING, -space(2))
        painter.save()
        upper, lower = self._lines(option, area)
        self._paint_title(painter, option, upper, entry)
        left = self._paint_badge(painter, option, lower, entry)
        lower.setRight(left - space(2))
        tone = "warning" if entry.is_unsaved else "text_muted"
        painter.setFont(_sized(option.font, self._theme.scale.caption))
        _paint_words(painter, lower, self._model.detail(entry), self._theme.color(tone))
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
        _paint_words(painter, area, self._model.title(entry), self._theme.color("text"))

    def _paint_badge(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, entry: Entry
    ) -> int:
        """Paint the badge at the right; return where it begins."""
        word, tone = origin_word(entry.origin), ORIGIN_TONES[entry.origin]
        font = _sized(option.font, self._theme.scale.caption)
        font.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(font).horizontalAdvance(word) + space(4)
        pill = QRect(area.right() - width, area.top(), width, area.height())
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
