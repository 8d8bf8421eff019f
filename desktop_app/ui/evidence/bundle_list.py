"""What an evidence bundle will have, file by file."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop_app.domain.file_size import size_text

from ..case.shown import show_if
from ..widgets import plain_tooltip, prepare_table

if TYPE_CHECKING:
    from desktop_app.exchange.bundle_document import Exhibit

NUMBER, SHOWS, FILE, SIZE = range(4)
_ROW_HEIGHT, _MOST_ROWS = 32, 7
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class BundleModel(QAbstractTableModel):
    """Number, what it shows, what it is called, size; a row for each file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exhibits: Sequence[Exhibit] = ()
        self._lost: Collection[Exhibit] = ()

    def show_exhibits(self, exhibits: Sequence[Exhibit], lost: Collection[Exhibit]) -> None:
        """Show other files.

        Args:
            exhibits: in the bundle's order.
            lost: those that are gone or damaged.
        """
        self.beginResetModel()
        self._exhibits, self._lost = exhibits, lost
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self._exhibits)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return 4."""
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        exhibit, column = self._exhibits[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(exhibit)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (*self._cells(exhibit)[SHOWS:], *exhibit.remarks)
            return plain_tooltip(" · ".join(lines))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == SIZE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a column is called."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == SIZE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("No."), self.tr("What it shows"), self.tr("File"), self.tr("Size"))
        return names[section]

    def _cells(self, exhibit: Exhibit) -> tuple[str, str, str, str]:
        is_lost = exhibit in self._lost
        size = self.tr("gone or damaged") if is_lost else size_text(exhibit.size)
        return exhibit.number, exhibit.belongs_to, exhibit.given_name, size


class BundleList(QTableView):
    """The files in their order.

    Attributes:
        files: the model.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare_table(self, row_height=_ROW_HEIGHT)
        self.files = BundleModel(self)
        self.setModel(self.files)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(SHOWS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(FILE, QHeaderView.ResizeMode.Stretch)

        self.setAccessibleName(self.tr("Files of the bundle"))

    def show_exhibits(self, exhibits: Sequence[Exhibit], lost: Collection[Exhibit]) -> None:
        """Show other files; a few without scrolling."""
        self.files.show_exhibits(exhibits, lost)
        rows = min(len(exhibits), _MOST_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * _ROW_HEIGHT + 2 * self.frameWidth())
        show_if(self, bool(exhibits))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.files.headerDataChanged.emit(Qt.Orientation.Horizontal, NUMBER, SIZE)
            self.setAccessibleName(self.tr("Files of the bundle"))
        super().changeEvent(event)
