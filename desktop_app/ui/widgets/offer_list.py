"""The list that drops down from a field while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..theme import space
from .item_views import prepare_list

DETAIL_ROLE = int(Qt.ItemDataRole.UserRole)
_MOST_ROWS = 8
_ROW_HEIGHT = 32
_GAP = 2
_WIDEST = 600

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be chosen.

    Attributes:
        label: its name.
        detail: more about it, in quiet ink.
        value: what choosing it means.
    """

    label: str
    detail: str = ""
    value: object = None


class OfferModel(QAbstractListModel):
    """Offers as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show other offers."""
        self.beginResetModel()
        self.offers = tuple(offers)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many offers there are."""
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a name, its detail, or both for screen readers."""
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.label
        if role == DETAIL_ROLE:
            return offer.detail
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{offer.label} {offer.detail}".strip()
        return None


class _Delegate(QStyledItemDelegate):
    """Paints name and detail side by side, details below one another."""

    label_width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, max(_ROW_HEIGHT, option.fontMetrics.height() + space(3)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        frame = QStyleOptionViewItem(option)
        self.initStyleOption(frame, index)
        label, detail = frame.text, str(index.data(DETAIL_ROLE))
        frame.text = ""
        widget = frame.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, frame, painter, widget)
        room = frame.rect.adjusted(space(2), 0, -space(2), 0)
        if detail:
            name_room = QRect(room)
            name_room.setWidth(min(self.label_width, room.width() * 3 // 5))
            self._write(painter, frame, name_room, label, QPalette.ColorRole.Text)
            room.setLeft(name_room.right() + space(4))
            self._write(painter, frame, room, detail, QPalette.ColorRole.PlaceholderText)
        else:
            self._write(painter, frame, room, label, QPalette.ColorRole.Text)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        ink: QPalette.ColorRole,
    ) -> None:
        painter.setFont(option.font)
        # The program's palette: the style sheet gives widgets a paler ink for placeholders.
        painter.setPen(QApplication.palette().color(QPalette.ColorGroup.Active, ink))
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class OfferList(QListView):
    """Drops down from a field inside the same window, so that the keyboard stays in the field.

    A window of its own would take the keyboard from input methods on some desktops.

    Signals:
        picked(Offer): an offer was clicked.
    """

    picked = Signal(object)

    def __init__(self, field: QWidget) -> None:
        """Make a hidden list for ``field``."""
        super().__init__(field)
        self._field = field
        self._detail_width = 0
        self._delegate = _Delegate(self)
        prepare_list(self)
        self.setProperty("popup", "true")
        self.setFrameShape(QListView.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self._model = OfferModel(self)
        self.setModel(self._model)
        self.clicked.connect(lambda index: self.picked.emit(self._model.offers[index.row()]))
        self.hide()

    def offers(self) -> tuple[Offer, ...]:
        """Return what is offered."""
        return self._model.offers

    def offer(self, offers: Sequence[Offer], *, first_is_chosen: bool) -> None:
        """Drop down with offers; hide when there are none."""
        self._model.set_offers(offers)
        if not offers:
            self.hide()
            return
        measure = self.fontMetrics().horizontalAdvance
        self._delegate.label_width = max(measure(one.label) for one in offers)
        self._detail_width = max(measure(one.detail) for one in offers)
        index = self._model.index(0) if first_is_chosen else QModelIndex()
        self.setCurrentIndex(index)
        self.scrollToTop()
        self._place()
        self.show()
        self.raise_()

    def current(self) -> Offer | None:
        """Return the offer that Enter would choose."""
        index = self.currentIndex()
        return self._model.offers[index.row()] if index.isValid() else None

    def move_by(self, rows: int) -> None:
        """Go down or up, from the last to the first when going one by one."""
        count = len(self._model.offers)
        index = self.currentIndex()
        if not index.isValid():
            row = 0 if rows > 0 else count - 1
        elif abs(rows) == 1:
            row = (index.row() + rows) % count
        else:
            row = max(0, min(index.row() + rows, count - 1))
        self.setCurrentIndex(self._model.index(row))

    def _place(self) -> None:
        """Stand below the field, or above it where there is more room."""
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        top_left = self._field.mapTo(window, QPoint(0, 0))
        frame = 2 * self.frameWidth()
        content = self._delegate.label_width + self._detail_width + space(8) + frame
        width = min(max(self._field.width(), min(content, _WIDEST)), window.width())
        left = top_left.x()
        if left + width > window.width() - _GAP:
            left = max(0, left + self._field.width() - width)
        wanted = self.sizeHintForRow(0) * min(len(self.offers()), _MOST_ROWS) + frame
        below = window.height() - top_left.y() - self._field.height() - _GAP
        above = top_left.y() - _GAP
        if below >= wanted or below >= above:
            height, top = min(wanted, below), top_left.y() + self._field.height() + _GAP
        else:
            height = min(wanted, above)
            top = top_left.y() - height - _GAP
        self.setGeometry(left, top, width, height)
