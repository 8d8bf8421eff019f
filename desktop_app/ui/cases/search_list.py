"""A short list of searches, of which one may be what the table shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ..icons import IconSet
from ..widgets import plain_tooltip, prepare_list
from .searches import Entry

_Index = QModelIndex | QPersistentModelIndex
_ROOM = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class SearchListModel(QAbstractListModel):
    """Searches as rows."""

    def __init__(self, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.entries: tuple[Entry, ...] = ()

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show other searches."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a name, a drawing, or what a tool tip tells."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.get(entry.icon, "text_muted")
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (entry.name, entry.asked.text)
            return plain_tooltip("\n".join(line for line in lines if line))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """The seller's own can be dragged to another place."""
        flags = super().flags(index)
        if index.isValid() and self.entries[index.row()].saved is not None:
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """They are moved, not copied."""
        return Qt.DropAction.MoveAction


class SearchList(QListView):
    """As high as its rows; a click, Enter or Space chooses.

    Signals:
        chosen(int): the row that was chosen.
        moved(int, int): a row is to stand at another place.
        removal_wanted(int): Delete was pressed on a row.
        renaming_wanted(int): F2 was pressed on a row.
        menu_wanted(int, object): the context menu of a row is wanted at a place on the screen.
    """

    chosen = Signal(int)
    moved = Signal(int, int)
    removal_wanted = Signal(int)
    renaming_wanted = Signal(int)
    menu_wanted = Signal(int, object)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare_list(self)
        self.setProperty("frame", "none")
        self.model_ = SearchListModel(icons, self)
        self.setModel(self.model_)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def allow_moving(self) -> None:
        """Let rows be dragged to another place."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The searches that are listed."""
        return self.model_.entries

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """List searches; the keyboard stays on its row."""
        row = self.currentIndex().row()
        self.model_.set_entries(entries)
        self.setMaximumHeight(self.wanted_height())
        if 0 <= row < len(entries):
            self.setCurrentIndex(self.model_.index(row))

    def wanted_height(self) -> int:
        """Return the height of all rows, in pixels."""
        each = self.sizeHintForRow(0) if self.entries else 0
        return each * len(self.entries) + _ROOM

    def mark(self, row: int | None) -> None:
        """Mark the row that the table shows, None for none."""
        if row is None:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectedIndexes():
            self.setCurrentIndex(self.model_.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, rename, remove, and move with Alt."""
        row, key = self.currentIndex().row(), event.key()
        is_moving = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if row < 0:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self.chosen.emit(row)
        elif key == Qt.Key.Key_F2:
            self.renaming_wanted.emit(row)
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit(row)
        elif is_moving and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(row, row + (1 if key == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a row."""
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            place = self.visualRect(index).bottomLeft()
            self.menu_wanted.emit(index.row(), self.viewport().mapToGlobal(place))
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a row was dropped; the list follows once that is written."""
        row = self.currentIndex().row()
        place = self._place_at(event)
        # Qt would take the row out of the model after a move.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if row >= 0 and event.source() is self:
            self.moved.emit(row, place - (1 if place > row else 0))

    def _place_at(self, event: QDropEvent) -> int:
        position = event.position().toPoint()
        index = self.indexAt(position)
        if not index.isValid():
            return len(self.entries)
        below = position.y() > self.visualRect(index).center().y()
        return index.row() + (1 if below else 0)
