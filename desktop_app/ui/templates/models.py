"""The lists of the page: issue types, and the templates of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.domain.playbook import Playbook

from ..wording import listed, stage_word
from .entries import Entry, Origin

Index = QModelIndex | QPersistentModelIndex
VALUE_ROLE = Qt.ItemDataRole.UserRole
ORIGIN_TONES = {
    Origin.BUILT_IN: "neutral",
    Origin.EDITED: "accent",
    Origin.OWN: "info",
    Origin.NEW: "warning",
}
_ORIGIN_WORDS = {
    Origin.BUILT_IN: QT_TRANSLATE_NOOP("TemplateOrigin", "Built-in"),
    Origin.EDITED: QT_TRANSLATE_NOOP("TemplateOrigin", "Edited"),
    Origin.OWN: QT_TRANSLATE_NOOP("TemplateOrigin", "Own"),
    Origin.NEW: QT_TRANSLATE_NOOP("TemplateOrigin", "New"),
}


def origin_word(origin: Origin) -> str:
    """Return the badge of a template."""
    return QCoreApplication.translate("TemplateOrigin", str(_ORIGIN_WORDS[origin]))


class IssueTypesModel(QAbstractListModel):
    """Issue types by name. ``VALUE_ROLE`` gives the id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playbooks: tuple[Playbook, ...] = ()
        self._language = ""

    def set_playbooks(self, playbooks: Sequence[Playbook], language: str) -> None:
        """Show other issue types, or the same in another language."""
        self.beginResetModel()
        self._playbooks = tuple(playbooks)
        self._language = language
        self.endResetModel()

    def row_of(self, issue_type: str) -> int:
        """Return the row of an issue type, -1 when it is not there."""
        ids = [playbook.id for playbook in self._playbooks]
        return ids.index(issue_type) if issue_type in ids else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._playbooks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name or the id."""
        if not index.isValid():
            return None
        playbook = self._playbooks[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return playbook.name.in_language(self._language)
        return playbook.id if role == VALUE_ROLE else None


class TemplatesModel(QAbstractListModel):
    """Templates by title. ``VALUE_ROLE`` gives the :class:`Entry`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other templates."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def replace(self, entry: Entry) -> None:
        """Show an entry as it is now, if it is in the list."""
        row = self.row_of(entry.key)
        if row >= 0:
            self._entries[row] = entry
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        """Return the row of an entry, -1 when it is not there."""
        keys = [entry.key for entry in self._entries]
        return keys.index(key) if key in keys else -1

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, all that a row says, or the entry."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((self.title(entry), self.detail(entry), origin_word(entry.origin)))
        return entry if role == VALUE_ROLE else None

    def title(self, entry: Entry) -> str:
        """Return what a template is called."""
        return entry.draft.title.strip() or self.tr("Untitled template")

    def detail(self, entry: Entry) -> str:
        """Return when a template is used, and whether it has unsaved words."""
        stage = stage_word(entry.draft.stage)
        if not entry.is_unsaved:
            return stage
        return self.tr("{stage} · not saved").format(stage=stage)
