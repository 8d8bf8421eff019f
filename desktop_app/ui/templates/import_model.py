"""The rows of a file of templates, each with a box to tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.services.template_exchange import Arrival, Incoming

from ..wording import stage_word

Index = QModelIndex | QPersistentModelIndex
_ARRIVALS = {
    Arrival.NEW: QT_TRANSLATE_NOOP("ImportModel", "New"),
    Arrival.REPLACES: QT_TRANSLATE_NOOP("ImportModel", "Replaces the words here"),
    Arrival.SAME: QT_TRANSLATE_NOOP("ImportModel", "The same as here"),
}
_COLUMNS = (
    QT_TRANSLATE_NOOP("ImportModel", "Template"),
    QT_TRANSLATE_NOOP("ImportModel", "Issue type"),
    QT_TRANSLATE_NOOP("ImportModel", "When to use"),
    QT_TRANSLATE_NOOP("ImportModel", "What happens"),
)
_LANGUAGES = {"zh_CN": "中文", "en": "English"}


class ImportModel(QAbstractTableModel):
    """Templates of a file; what would change anything is ticked to begin with."""

    def __init__(self, incoming: Sequence[Incoming], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._incoming = tuple(incoming)
        self._ticked = {at for at, one in enumerate(incoming) if one.arrival is not Arrival.SAME}

    def incoming(self, row: int) -> Incoming:
        """Return the template of a row."""
        return self._incoming[row]

    def ticked(self) -> tuple[Incoming, ...]:
        """Return what is wanted, in the file's order."""
        return tuple(self._incoming[at] for at in sorted(self._ticked))

    def count(self, arrival: Arrival) -> int:
        """Return how many arrive in a way."""
        return sum(one.arrival is arrival for one in self._incoming)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        last = self.index(self.rowCount() - 1, len(_COLUMNS) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_COLUMNS) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many templates there are."""
        return 0 if parent.isValid() else len(self._incoming)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("ImportModel", str(_COLUMNS[section]))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Give a box to what would change anything."""
        flags = super().flags(index)
        if index.isValid() and self._can_tick(index):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, or the state of a row's box."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole and self._can_tick(index):
            is_ticked = index.row() in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(self._incoming[index.row()])[index.column()]
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or take its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._can_tick(index):
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self.dataChanged.emit(index, index, [role])
        return True

    def _can_tick(self, index: Index) -> bool:
        is_first = index.column() == 0
        return is_first and self._incoming[index.row()].arrival is not Arrival.SAME

    def _words(self, one: Incoming) -> tuple[str, ...]:
        language = _LANGUAGES.get(one.edit.language, "")
        title = f"{one.edit.title} ({language})" if language else one.edit.title
        arrival = QCoreApplication.translate("ImportModel", str(_ARRIVALS[one.arrival]))
        return title, one.type_name, stage_word(one.edit.stage), arrival
