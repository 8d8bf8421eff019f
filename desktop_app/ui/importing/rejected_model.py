"""The rows of a table that cannot be taken, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.services.importing.results import RejectedRow

from ..session import Session
from ..widgets import plain_tooltip
from .shown_cell import for_tool_tip, one_line

if TYPE_CHECKING:
    from desktop_app.services.importing.dry_run import DryRun

Index = QModelIndex | QPersistentModelIndex
_PAGE = 100
_COLUMNS = (
    QT_TRANSLATE_NOOP("ImportRejected", "Line"),
    QT_TRANSLATE_NOOP("ImportRejected", "Why"),
    QT_TRANSLATE_NOOP("ImportRejected", "The row"),
)


class RejectedModel(QAbstractTableModel):
    """Rows come a page at a time, as the list is scrolled: there may be a million."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._dry: DryRun | None = None
        self._rows: list[RejectedRow] = []
        self._is_held = False

    def show_rejected(self, dry: DryRun | None) -> None:
        """Show the rejected rows of a dry run, or none."""
        self.beginResetModel()
        self._dry, self._rows = dry, []
        self.endResetModel()
        if dry is not None:
            self.fetchMore()

    def hold(self, is_held: bool) -> None:
        """Read no further rows while another thread reads the same dry run."""
        self._is_held = is_held

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_COLUMNS) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(_COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows are read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Tell whether there are rows that are not read yet."""
        if parent.isValid() or self._dry is None or self._is_held:
            return False
        return len(self._rows) < self._dry.counts.rejected

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        """Read another page."""
        if self._dry is None or not self.canFetchMore(parent):
            return
        page = self._dry.rejected_rows(_PAGE, len(self._rows))
        if not page:
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
        self._rows += page
        self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("ImportRejected", str(_COLUMNS[section]))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(self._words(index))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(for_tool_tip(self._words(index)))
        return None

    def _words(self, index: Index) -> str:
        row = self._rows[index.row()]
        if index.column() == 0:
            return QLocale().toString(row.line)
        if index.column() == 1:
            return self._session.sentence_for(row.reason)
        return " · ".join(cell for cell in row.cells if cell)
