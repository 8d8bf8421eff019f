"""What stands in the palette's list: heads of groups, hits, and advice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.snippet import Snippet

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


class Kind(Enum):
    """Sorts of rows."""

    HEAD = auto()
    CASE = auto()
    CONTACT = auto()
    AGENT = auto()
    TEMPLATE = auto()
    COMMAND = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """A row.

    Attributes:
        kind: what it is.
        title: its first line, with what was found in it.
        detail: its second line; empty for none.
        lead: quiet words before the detail.
        icon: name of its drawing.
        side: words at the right.
        badge, tone: a word in a pill at the right, and its tone.
        keys: a shortcut in portable form.
        target: what Enter does with it; a row without one cannot be chosen.
    """

    kind: Kind
    title: Snippet
    detail: Snippet = field(default_factory=lambda: Snippet(""))
    lead: str = ""
    icon: str = ""
    side: str = ""
    badge: str = ""
    tone: str = "neutral"
    keys: str = ""
    target: tuple[str, object] | None = None

    @property
    def is_choice(self) -> bool:
        """Whether Enter does something with it."""
        return self.target is not None

    @property
    def is_tall(self) -> bool:
        """Whether it has two lines."""
        return bool(self.detail.text or self.lead)

    def spoken(self) -> str:
        """Return all its words, for screen readers."""
        parts = (self.title.text, self.badge, self.lead, self.detail.text, self.side)
        return ", ".join(part for part in parts if part)


class RowsModel(QAbstractListModel):
    """Rows as Qt's lists read them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, its title, or all of it for screen readers."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Heads and advice cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.rows[index.row()].is_choice:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def choice_from(self, row: int, step: int) -> int | None:
        """Return the next row that can be chosen, going on at the other end; None for none."""
        count = len(self.rows)
        places = ((row + step * (turn + 1)) % count for turn in range(count))
        return next((place for place in places if self.rows[place].is_choice), None)
