"""The first rows of a table as they would be stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.importing.fields import ColumnMapping, Field

from ..widgets import plain_tooltip
from .shown_cell import Shown, for_tool_tip, one_line

Index = QModelIndex | QPersistentModelIndex
ShowCell = Callable[[Field, int, str], Shown]


class PreviewModel(QAbstractTableModel):
    """Cells are cleaned as they come into sight, so a table of any width opens at once."""

    def __init__(self, show_cell: ShowCell, parent: QObject | None = None) -> None:
        """Make an empty preview.

        Args:
            show_cell: cleans a cell, given its field, its column in the file, and its text.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._show_cell = show_cell
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._columns: tuple[int, ...] = ()
        self._fields: dict[int, tuple[Field, ...]] = {}
        self._known: dict[tuple[int, int], Shown] = {}

    def show_table(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        columns: Sequence[int],
    ) -> None:
        """Show other rows.

        Args:
            headings: all of the file.
            rows: the first rows, with all their cells.
            columns: numbers of the columns on show, from 0.
        """
        self.beginResetModel()
        self._headings, self._columns = tuple(headings), tuple(columns)
        self._rows = tuple(tuple(row) for row in rows)
        self._known.clear()
        self.endResetModel()

    def show_mapping(self, mapping: ColumnMapping) -> None:
        """Clean the cells anew as the fields that they are now."""
        self._fields = {column: mapping.fields_of(column) for _, column in mapping.columns}
        self.refresh()

    def refresh(self) -> None:
        """Clean the cells anew: times are read otherwise, or the language is another one."""
        self._known.clear()
        if self._rows and self._columns:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def shown_at(self, row: int, column: int) -> tuple[Shown, bool]:
        """Return a cell on show, and whether its column is left out."""
        number = self._columns[column]
        return self._cell(row, number), number not in self._fields

    def problems(self) -> Iterator[bool]:
        """Go through the cells that are brought in: cannot this one be stored?"""
        for column in tuple(self._fields):
            for row in range(len(self._rows)):
                yield bool(self._cell(row, column).problem)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows are on show."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns are on show."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the file's heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return one_line(self._headings[self._columns[section]])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell would be, and whether that works."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(index.row(), column).text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._tool_tip(index.row(), column))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._cell(index.row(), column).problem
        return None

    def _cell(self, row: int, column: int) -> Shown:
        known = self._known.get((row, column))
        if known is None:
            known = self._cleaned(self._raw(row, column), column)
            self._known[row, column] = known
        return known

    def _cleaned(self, raw: str, column: int) -> Shown:
        shown = [self._show_cell(field, column, raw) for field in self._fields.get(column, ())]
        bad = next((cell for cell in shown if cell.problem), None)
        if bad is not None or not shown:
            return bad or Shown(one_line(raw))
        # A column may fill two fields, which say it each in their own words.
        texts = dict.fromkeys(cell.text for cell in shown if cell.text)
        return Shown(" · ".join(texts), is_changed=any(cell.is_changed for cell in shown))

    def _raw(self, row: int, column: int) -> str:
        cells = self._rows[row]
        return cells[column] if column < len(cells) else ""

    def _tool_tip(self, row: int, column: int) -> str:
        cell, raw = self._cell(row, column), self._raw(row, column)
        if cell.problem:
            return f"{cell.problem}\n{for_tool_tip(raw)}"
        if cell.is_changed:
            return self.tr("In the file: {text}").replace("{text}", for_tool_tip(raw))
        return for_tool_tip(raw)
