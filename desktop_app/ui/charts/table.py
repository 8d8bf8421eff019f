"""The numbers behind a chart as a table, for those who do not look at pictures."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ..widgets import prepare_table
from ..widgets.words_model import WordsModel
from .data import Table

_ROW_HEIGHT = 30
_EMPTY = Table((), ())
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TableModel(WordsModel):
    """Rows of words; all columns but the first hold numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = _EMPTY

    def show_table(self, table: Table) -> None:
        """Show other numbers."""
        self.table = table
        self.show_rows(table.header, table.rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a value, its tool tip, or at which side it stands."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if index.isValid() and index.column() else None
        return super().data(index, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column, or at which side it stands."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_column = orientation is Qt.Orientation.Horizontal
            return _NUMBERS if is_column and 0 < section < self.columnCount() else None
        return super().headerData(section, orientation, role)


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
