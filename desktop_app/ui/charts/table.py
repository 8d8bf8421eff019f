"""The numbers behind a chart as a table, for those who do not look at pictures."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ..widgets import plain_tooltip, prepare_table
from .data import Table

_NONE = QModelIndex()
_ROW_HEIGHT = 30
_EMPTY = Table((), ())


class TableModel(QAbstractTableModel):
    """Rows of words; all columns but the first hold numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = _EMPTY

    def show_table(self, table: Table) -> None:
        """Show other numbers."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.table.header)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a value; the same as its tool tip, where it may be cut short."""
        if not index.isValid():
            return None
        value = self.table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return value
        if role == Qt.ItemDataRole.ToolTipRole and value:
            return plain_tooltip(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.header[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class ChartTable(QTableView):
    """Shows a :class:`Table`.

    Attributes:
        contents: the model.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare_table(self, row_height=_ROW_HEIGHT)
        self.setProperty("frame", "none")
        self.contents = TableModel(self)
        self.setModel(self.contents)

    def show_table(self, table: Table) -> None:
        """Show other numbers; the first column takes the room that is left."""
        self.contents.show_table(table)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        for column in range(self.contents.columnCount()):
            mode = QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, mode if column else QHeaderView.ResizeMode.Stretch)
