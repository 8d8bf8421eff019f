"""The second step: which column is what, beside the rows as they would be stored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.importing.date_order import DateOrder
from desktop_app.domain.importing.fields import ColumnMapping, Field

from ..kit import Kit
from ..theme import space
from ..widgets import PlainLabel
from .cell_words import CellWords
from .date_question import DateAsker
from .encoding_question import EncodingAsker
from .mapping_note import MappingNote
from .preview_table import PreviewTable
from .question_card import QuestionCard
from .reading_bar import ReadingBar
from .reading_choices import ReadingChoices

if TYPE_CHECKING:
    from desktop_app.services.importing.results import DateQuestion, Survey

# So many choices can be scrolled through; no export of a platform has more columns.
_MOST_COLUMNS = 200


class ColumnsStep(QWidget):
    """What the file is, what it leaves open, and a choice above each column.

    Attributes:
        reading: how the file is read.
        encoding: asks how the text is written; hidden where that is certain.
        dates: asks for the order of day and month; hidden where the file settles it.
        note: whether the columns are assigned well enough.
        table: the rows as they would be stored.
        only_used: shows only the columns that are brought in.

    Signals:
        reading_wanted(object): the file is to be read with these ReadingChoices.
    """

    reading_wanted = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._survey: Survey | None = None
        self._path: Path | None = None
        self._mapping = ColumnMapping()
        self._order: DateOrder | None = None
        self._is_touched = False
        self._words = CellWords(kit.session)
        self.reading = ReadingBar(kit.icons)
        self.encoding = EncodingAsker(kit.icons)
        self.dates = DateAsker(kit.icons, kit.session.zone)
        self.note = MappingNote(kit.icons)
        self.table = PreviewTable(kit, self._words.shown)
        self._limits = PlainLabel(role="caption", wrap=True)
        self.only_used = QCheckBox()
        self._lay_out()
        self._connect()

    def show_survey(self, path: Path, survey: Survey) -> None:
        """Show what was found out about a file."""
        self._path, self._survey, self._mapping = path, survey, survey.mapping
        self._order, self._is_touched = None, False
        self.show_reading()
        self._read_anew()
        self._show_columns()

    def show_reading(self) -> None:
        """Show how the file is read, also after it could not be read otherwise."""
        if self._survey is None or self._path is None:
            return
        look = self._survey.look
        self.reading.show_look(self._path.name, look)
        if look.encoding_is_sure:
            self.encoding.forget()
        else:
            self.encoding.ask_about(self._path)

    @property
    def survey(self) -> Survey | None:
        """What was found out about the file, None before."""
        return self._survey

    def mapping(self) -> ColumnMapping:
        """Return which column is what."""
        return self._mapping

    def date_order(self) -> DateOrder | None:
        """Return the order of day and month that was chosen, None where nothing was asked."""
        return None if self._question() is None else self._order

    def missing(self) -> tuple[Field, ...]:
        """Return the fields that are needed and have no column."""
        # Imported here: it reads files, which the step does not.
        from desktop_app.services.importing.survey import missing_fields

        return missing_fields(self._mapping)

    def leave(self) -> bool:
        """Tell whether all is said; where it is not, the keyboard goes there."""
        question = self._open_question()
        if question is not None:
            question.focus_first()
        elif self.missing():
            (self.table.header.first_left_out() or self.table).setFocus()
        return question is None and not self.missing()

    def focus_first(self) -> None:
        """Put the keyboard on what is asked, or on the first choice."""
        question = self._open_question()
        if question is not None:
            question.focus_first()
        else:
            self.table.header.enter()

    def retranslate(self) -> None:
        """Set the texts."""
        self.table.setAccessibleName(self.tr("First rows, as they would be stored"))
        self.only_used.setText(self.tr("Only the columns that are brought in"))
        self.table.header.retranslate()
        self.encoding.retranslate()
        self.table.refresh()
        self._show_state()

    def _open_question(self) -> QuestionCard | None:
        return next((one for one in (self.encoding, self.dates) if one.is_open()), None)

    def _show_columns(self) -> None:
        if self._survey is not None:
            self.table.show_table(self._survey.look, self._columns(self._survey), self._mapping)
            self._show_state()

    def _columns(self, survey: Survey) -> tuple[int, ...]:
        used = self._used()
        if self.only_used.isChecked() and used:
            return tuple(sorted(used))
        first = range(min(len(survey.look.headings), _MOST_COLUMNS))
        return tuple(sorted({*first, *used}))

    def _used(self) -> set[int]:
        return {column for _, column in self._mapping.columns}

    def _choose(self, column: int, fields: tuple[Field, ...]) -> None:
        mapping = self._mapping
        for field in mapping.fields_of(column):
            mapping = mapping.with_column(field, None)
        for field in fields:
            mapping = mapping.with_column(field, column)
        self._mapping, self._is_touched = mapping, True
        self._read_anew()
        self.table.show_mapping(mapping)
        self._show_state()

    def _answer_dates(self, value: str) -> None:
        self._order = DateOrder(value)
        self._read_anew()
        self.table.refresh()
        self._show_state()

    def _question(self) -> DateQuestion | None:
        return None if self._survey is None else self._survey.question_for(self._mapping)

    def _read_anew(self) -> None:
        if self._survey is not None:
            question = self._question()
            asked = question.fields if question is not None and self._order is None else ()
            order = self._order or self._survey.order_for(self._mapping)
            self._words.read_as(self._survey.look, order, asked)

    def _show_state(self) -> None:
        self.dates.ask_about(self._question(), self._order)
        self._show_use(0)
        self._show_limits()

    def _show_use(self, bad: int) -> None:
        survey = self._survey
        if survey is None:
            return
        missing = self.missing()
        if missing:
            self.note.show_missing(missing)
        else:
            is_remembered = survey.is_remembered and not self._is_touched
            count = len(survey.look.headings)
            self.note.show_use(len(self._used()), count, bad, is_remembered=is_remembered)

    def _show_limits(self) -> None:
        if self._survey is None:
            return
        look, locale = self._survey.look, QLocale()
        first = self.tr(
            "The first %Ln row(s) of the file, as they would be stored.", "", len(look.sample)
        )
        shown = self.table.shown_columns()
        if shown == len(look.headings) or self.only_used.isChecked():
            self._limits.setText(first)
            return
        words = self.tr(
            "Of {count} columns, {shown} are on show: the first ones and those that were "
            "recognised."
        )
        count, shown_words = locale.toString(len(look.headings)), locale.toString(shown)
        self._limits.setText(f"{first}\n{words.format(count=count, shown=shown_words)}")

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.problems_counted.connect(self._show_use)
        self.dates.answered.connect(self._answer_dates)
        self.only_used.toggled.connect(self._show_columns)
        self.reading.wanted.connect(self.reading_wanted)
        self.encoding.answered.connect(
            lambda name: self.reading_wanted.emit(ReadingChoices(encoding=name))
        )

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(space(4))
        foot.addWidget(self._limits, 1)
        foot.addWidget(self.only_used)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(5), space(4), space(5), space(3))
        layout.setSpacing(space(3))
        layout.addWidget(self.reading)
        layout.addWidget(self.encoding)
        layout.addWidget(self.dates)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
