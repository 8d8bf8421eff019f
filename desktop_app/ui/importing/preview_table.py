"""The first rows of a table under their headings, with a choice above each column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.domain.importing.fields import ColumnMapping

from ..kit import Kit
from ..theme import space
from ..widgets import prepare_table
from .field_words import joined_word
from .mapping_header import MappingHeader
from .preview_delegate import PreviewDelegate
from .preview_model import PreviewModel, ShowCell
from .problem_counter import ProblemCounter

if TYPE_CHECKING:
    from desktop_app.exchange.tables.look import TableLook

_ROWS_MEASURED = 12
_NARROWEST, _WIDEST = space(36), space(72)
# Beside the word of a choice: its arrow and its margins.
_AROUND_CHOICE = space(16)


class PreviewTable(QTableView):
    """Shows cells as they would be stored, and counts those that cannot be.

    Attributes:
        header: the headings with the choices.

    Signals:
        chosen(int, object): a column of the file shall fill this tuple of Fields.
        problems_counted(int): so many of the cells on show cannot be stored.
    """

    chosen = Signal(int, object)
    problems_counted = Signal(int)

    def __init__(self, kit: Kit, show_cell: ShowCell, parent: QWidget | None = None) -> None:
        """Make an empty table; ``show_cell`` cleans a cell."""
        super().__init__(parent)
        prepare_table(self)
        self._model = PreviewModel(show_cell, self)
        self._counter = ProblemCounter(self._model, self)
        self.header = MappingHeader(kit, self)
        self.header.follow(self)
        self.header.setStretchLastSection(False)
        self.setItemDelegate(PreviewDelegate(kit, self._model, self))
        self.setModel(self._model)
        self.header.chosen.connect(self.chosen)
        self._counter.counted.connect(self.problems_counted)

    def show_table(self, look: TableLook, columns: Sequence[int], mapping: ColumnMapping) -> None:
        """Show some columns of a table, by their numbers from 0, and what they are."""
        self._model.show_table(look.headings, look.sample, columns)
        self.header.show_columns(look.headings, columns)
        self._set_widths(look, columns, mapping)
        self.show_mapping(mapping)

    def show_mapping(self, mapping: ColumnMapping) -> None:
        """Show which column is what."""
        self.header.show_mapping(mapping)
        self._model.show_mapping(mapping)
        self._counter.begin()

    def refresh(self) -> None:
        """Clean the cells anew: times are read otherwise, or the language is another one."""
        self._model.refresh()
        self._counter.begin()

    def shown_columns(self) -> int:
        """Return how many columns are on show."""
        return self._model.columnCount()

    def _set_widths(self, look: TableLook, columns: Sequence[int], mapping: ColumnMapping) -> None:
        metrics = self.fontMetrics()
        rows = look.sample[:_ROWS_MEASURED]
        for index, column in enumerate(columns):
            texts = [look.headings[column], *(row[column] for row in rows if column < len(row))]
            # As many bytes as the columns of letters that it takes.
            longest = max(len(text[:100].encode("gb18030", "replace")) for text in texts)
            wanted = metrics.averageCharWidth() * longest + space(8)
            word = joined_word(mapping.fields_of(column))
            least = metrics.horizontalAdvance(word) + _AROUND_CHOICE
            self.header.resizeSection(index, min(max(wanted, least, _NARROWEST), _WIDEST))
