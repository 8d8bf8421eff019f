"""The first cases of a table as they would be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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

from desktop_app.services.importing.results import SampleCase

from ..moments import local_moment
from ..session import Session
from ..widgets import plain_tooltip
from ..wording import channel_word, status_word
from .shown_cell import for_tool_tip, one_line

Index = QModelIndex | QPersistentModelIndex
_COLUMNS = (
    QT_TRANSLATE_NOOP("ImportSamples", "Case"),
    QT_TRANSLATE_NOOP("ImportSamples", "Number"),
    QT_TRANSLATE_NOOP("ImportSamples", "Issue type"),
    QT_TRANSLATE_NOOP("ImportSamples", "Status"),
    QT_TRANSLATE_NOOP("ImportSamples", "Opened"),
    QT_TRANSLATE_NOOP("ImportSamples", "Contacts"),
    QT_TRANSLATE_NOOP("ImportSamples", "The first of them"),
)


class SamplesModel(QAbstractTableModel):
    """One row for each case: what it is, where it stands, and what was said first."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._samples: tuple[SampleCase, ...] = ()
        self._rows: list[tuple[str, ...]] = []

    def show_samples(self, samples: Sequence[SampleCase]) -> None:
        """Show other cases."""
        self.beginResetModel()
        self._samples = tuple(samples)
        self._rows = [self._words(one) for one in self._samples]
        self.endResetModel()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.show_samples(self._samples)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many cases are on show."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("ImportSamples", str(_COLUMNS[section]))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell."""
        if not index.isValid():
            return None
        words = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(words)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(for_tool_tip(words))
        return None

    def _words(self, sample: SampleCase) -> tuple[str, ...]:
        facts, session = sample.facts, self._session
        type_name = session.issue_type_name(facts.issue_type)
        title = facts.title or type_name
        more = QCoreApplication.translate("ImportSamples", "{case} (gets more)")
        return (
            title if sample.is_new else more.replace("{case}", title),
            facts.external_no or facts.order_no,
            type_name,
            status_word(sample.status),
            local_moment(sample.opened_at, session.zone),
            QLocale().toString(sample.contact_count),
            self._contact_words(sample),
        )

    def _contact_words(self, sample: SampleCase) -> str:
        if not sample.contacts:
            return ""
        first = sample.contacts[0]
        parts = (
            local_moment(first.at, self._session.zone),
            channel_word(first.channel),
            first.agent_id,
            first.said or first.outcome,
        )
        return " · ".join(part for part in parts if part)
