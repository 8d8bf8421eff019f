"""The lists of the page: folders, and the templates in one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
from desktop_app.domain.template import Standing

from ..wording import listed, stage_word
from .entries import Entry, Origin
from .rows import ALL, FAVOURITES, TWINS, Heading, Row

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


_CHOICE_WORDS = {
    ALL: QT_TRANSLATE_NOOP("TemplateChoice", "All templates"),
    FAVOURITES: QT_TRANSLATE_NOOP("TemplateChoice", "Favourites"),
    TWINS: QT_TRANSLATE_NOOP("TemplateChoice", "Nearly the same"),
}


def choice_word(choice: str) -> str:
    """Return what a choice beside the issue types is called."""
    return QCoreApplication.translate("TemplateChoice", str(_CHOICE_WORDS[choice]))


class FoldersModel(QAbstractListModel):
    """What templates to show: all, favourites …, or those of one issue type, by name.

    ``VALUE_ROLE`` gives the choice or the issue type's id.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str]] = []

    def set_folders(
        self, choices: Iterable[str], playbooks: Iterable[Playbook], language: str
    ) -> None:
        """Show other folders, or the same in another language.

        Args:
            choices: those beside the issue types; they stand first.
            playbooks: the issue types.
            language: ``zh_CN`` or ``en``.
        """
        self.beginResetModel()
        named = [(choice, choice_word(choice)) for choice in choices]
        self._rows = [*named, *((one.id, one.name.in_language(language)) for one in playbooks)]
        self.endResetModel()

    def row_of(self, value: str) -> int:
        """Return the row of a choice or issue type, -1 when it is not there."""
        values = [one for one, _ in self._rows]
        return values.index(value) if value in values else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name or the value."""
        if not index.isValid():
            return None
        value, word = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return word
        return value if role == VALUE_ROLE else None


class TemplatesModel(QAbstractListModel):
    """Templates by title below their headings, which cannot be chosen.

    ``VALUE_ROLE`` gives the :class:`Entry`, None for a heading.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._standing = Standing()

    def set_rows(self, rows: Sequence[Row], standing: Standing) -> None:
        """Show other templates, and how they served."""
        self.beginResetModel()
        self._rows = list(rows)
        self._standing = standing
        self.endResetModel()

    def replace(self, entry: Entry) -> None:
        """Show an entry as it is now, if it is in the list."""
        row = self.row_of(entry.key)
        if row >= 0:
            self._rows[row] = entry
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        """Return the row of an entry, -1 when it is not there."""
        rows = enumerate(self._rows)
        return next((at for at, row in rows if isinstance(row, Entry) and row.key == key), -1)

    def first_row(self) -> int:
        """Return the row of the first template, -1 when there is none."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, Entry)), -1)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let templates be chosen, and headings not."""
        if index.isValid() and isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title or heading, all that a row says, or the entry."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Heading):
            return self.heading(row) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (self.title(row), *self.details(row), origin_word(row.origin))
            starred = (self.tr("favourite"),) if self.is_favourite(row) else ()
            return listed((*parts, *starred))
        return row if role == VALUE_ROLE else None

    def heading(self, heading: Heading) -> str:
        """Return what the templates below a heading have in common."""
        if heading.stage is None:
            return self.tr("Not saved yet")
        stage = stage_word(heading.stage)
        return f"{heading.type_name} · {stage}" if heading.type_name else stage

    def title(self, entry: Entry) -> str:
        """Return what a template is called."""
        return entry.draft.title.strip() or self.tr("Untitled template")

    def is_favourite(self, entry: Entry) -> bool:
        """Return whether the seller marked a template."""
        return entry.template is not None and entry.template.id in self._standing.favourites

    def details(self, entry: Entry) -> tuple[str, ...]:
        """Return how often a template was used, and whether it has unsaved words."""
        usage = self._standing.usage(entry.template.id) if entry.template else None
        used = (self.tr("used %n time(s)", "", usage.times),) if usage and usage.times else ()
        return (*used, self.tr("not saved")) if entry.is_unsaved else used
