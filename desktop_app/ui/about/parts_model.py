"""The parts as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.part import Part

from ..widgets import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
PART_ROLE = Qt.ItemDataRole.UserRole
NAME, VERSION, LICENCE = range(3)


class PartsModel(QAbstractTableModel):
    """Name, version and licence. ``PART_ROLE`` gives the :class:`Part`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts."""
        self.beginResetModel()
        self._parts = tuple(parts)
        self.endResetModel()

    def row_of(self, name: str) -> int:
        """Return the row of a part, -1 when it is not there."""
        names = [part.name for part in self._parts]
        return names.index(name) if name in names else -1

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, LICENCE)
        if self._parts:
            last = self.index(len(self._parts) - 1, LICENCE)
            self.dataChanged.emit(self.index(0, NAME), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._parts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else LICENCE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Part"), self.tr("Version"), self.tr("Licence"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, or the part."""
        if not index.isValid():
            return None
        part = self._parts[index.row()]
        words = (part.name, part.version, part.licence or self.tr("not stated"))[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(words)
        return part if role == PART_ROLE else None
