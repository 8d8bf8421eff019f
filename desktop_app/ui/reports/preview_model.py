"""The top of a report as a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from ..widgets.words_model import WordsModel


class PreviewModel(WordsModel):
    """A few rows of text, each value on one line; its tool tip has all lines."""

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a value on one line, or its tool tip."""
        value = super().data(index, role)
        if role == Qt.ItemDataRole.DisplayRole and isinstance(value, str):
            return " ".join(value.split())
        return value
