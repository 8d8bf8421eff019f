"""The agenda as a list for a view."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.deadline import DueItem

from ..moments import countdown, local_moment
from ..session import Session
from ..widgets import plain_tooltip
from ..wording import deadline_kind_word
from .agenda import AgendaRow
from .due_words import evidence_words, facts_line, group_word, headline, is_put_off, time_words

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AgendaModel(QAbstractListModel):
    """Headings, which cannot be selected, and deadlines.

    Attributes:
        now: the moment for which countdowns are told (UTC).
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: Sequence[AgendaRow] = ()
        self.now: datetime = session.now()

    def set_rows(self, rows: Sequence[AgendaRow], now: datetime) -> None:
        """Show other rows, or the same ones at another moment."""
        self.now = now
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def item(self, row: int) -> DueItem | None:
        """Return the deadline in a row; None for a heading and beyond the ends."""
        return self._rows[row].item if 0 <= row < len(self._rows) else None

    def item_rows(self) -> list[int]:
        """Return the numbers of the rows that have a deadline."""
        return [number for number, row in enumerate(self._rows) if row.item is not None]

    def heading_rows(self) -> list[int]:
        """Return the numbers of the rows that are headings."""
        return [number for number, row in enumerate(self._rows) if row.item is None]

    def row_of(self, deadline_id: int) -> int:
        """Return the row of a deadline, -1 when it is not shown."""
        numbers = (n for n in self.item_rows() if self._id_in(n) == deadline_id)
        return next(numbers, -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are; rows have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let only deadlines be selected."""
        if index.isValid() and self.item(index.row()) is not None:
            return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or its words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.item is not None:
            return plain_tooltip(self._tooltip(row.item))
        return None

    def _tooltip(self, item: DueItem) -> str:
        lines = [headline(item), local_moment(item.deadline.due_at, self._session.zone)]
        if item.required_missing and item.deadline.case_id is not None:
            # Imported here: the page is painted without it.
            from desktop_app.services import appeals

            session = self._session
            titles = appeals.missing_evidence(
                session.store, session.playbooks, item.deadline.case_id, session.language
            )
            lines.append(self.tr("Required evidence that is missing:"))
            lines += [f"· {title}" for title in titles]
        return "\n".join(lines)

    def _words(self, row: AgendaRow) -> str:
        if row.item is None:
            return f"{group_word(row.group)} ({row.count})"
        deadline = row.item.deadline
        put_off = is_put_off(row.item, self.now)
        due = (
            local_moment(deadline.due_at, self._session.zone),
            countdown(deadline.due_at, self.now),
        )
        parts = (
            deadline_kind_word(deadline),
            headline(row.item),
            *(time_words(row.item, self.now, self._session.zone) if put_off else due),
            evidence_words(row.item),
            facts_line(row.item, self._session, self.now),
        )
        return ", ".join(part for part in parts if part)

    def _id_in(self, row: int) -> int:
        item = self.item(row)
        return 0 if item is None else item.deadline.id
