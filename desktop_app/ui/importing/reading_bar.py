"""What was found out about a file, and choices to read it differently."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.file_size import size_text
from desktop_app.exchange.tables.encodings import USUAL_ENCODINGS
from desktop_app.exchange.tables.kinds import TableKind
from desktop_app.exchange.tables.layout import DELIMITERS
from desktop_app.exchange.tables.look import TableLook

from ..case.shown import show_if
from ..icons import IconSet
from ..theme import space
from ..widgets import Button, ChoiceField, ElidedLabel, IconLabel, PlainLabel
from .encoding_question import encoding_word
from .reading_choices import ReadingChoices


class ReadingBar(QWidget):
    """The file's name, how it was read, and fields to read it otherwise.

    Attributes:
        sheet: the sheet of a workbook; hidden where there is only one.
        differently: shows the two fields below.
        encoding, delimiter: of a text file.

    Signals:
        wanted(object): the file is to be read with these ReadingChoices.
    """

    wanted = Signal(object)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TableLook | None = None
        self._name = ElidedLabel(role="heading")
        self._about = PlainLabel(role="caption", wrap=True)
        self._sheet_label = PlainLabel(role="strong")
        self.sheet = ChoiceField()
        self.differently = Button(kind="quiet", icon=icons.get("chevron-down"))
        self.differently.setCheckable(True)
        self._encoding_label, self._delimiter_label = PlainLabel(), PlainLabel()
        self.encoding, self.delimiter = ChoiceField(), ChoiceField()
        self._more = QWidget()
        self._lay_out(IconLabel(icons, "file", "accent", 28))
        self.differently.toggled.connect(self._show_more)
        for field in (self.sheet, self.encoding, self.delimiter):
            field.currentIndexChanged.connect(self._choose)
        self._retranslate()

    def show_look(self, name: str, look: TableLook) -> None:
        """Show what a file was read as."""
        self._look = look
        self._name.setText(name)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def about(self) -> str:
        """Return how the file was read, in words."""
        return self._about.text()

    def _choose(self) -> None:
        if self._look is None:
            return
        is_text = self._look.kind is TableKind.CSV
        self.wanted.emit(
            ReadingChoices(
                encoding=self.encoding.value() if is_text else None,
                delimiter=self.delimiter.value() if is_text else None,
                sheet=None if is_text else self.sheet.value(),
            )
        )

    def _show_more(self) -> None:
        is_text = self._look is not None and self._look.kind is TableKind.CSV
        show_if(self._more, is_text and self.differently.isChecked())

    def _retranslate(self) -> None:
        self._sheet_label.setText(self.tr("Sheet"))
        self.differently.set_words(self.tr("Read it differently"))
        self._encoding_label.setText(self.tr("Text written as"))
        self._delimiter_label.setText(self.tr("Between the cells"))
        look = self._look
        if look is None:
            return
        self._about.setText(" · ".join(self._facts(look)))
        is_text = look.kind is TableKind.CSV
        show_if(self.differently, is_text)
        show_if(self.sheet, len(look.sheets) > 1)
        show_if(self._sheet_label, len(look.sheets) > 1)
        _offer(self.sheet, [(name, name) for name in look.sheets], look.sheet)
        if is_text:
            encodings = [(name, encoding_word(name)) for name in USUAL_ENCODINGS]
            if encoding_word(look.encoding) not in dict(encodings).values():
                encodings.append((look.encoding, encoding_word(look.encoding)))
            current = next(n for n, word in encodings if word == encoding_word(look.encoding))
            _offer(self.encoding, encodings, current)
            _offer(
                self.delimiter,
                [(one, self._delimiter_word(one)) for one in (*DELIMITERS, look.delimiter)],
                look.delimiter,
            )
        self._show_more()

    def _facts(self, look: TableLook) -> list[str]:
        if look.kind is TableKind.CSV:
            facts = [encoding_word(look.encoding), self._delimiter_word(look.delimiter)]
        else:
            facts = [self.tr("Excel workbook")]
        facts.append(size_text(look.size))
        if look.row_estimate is not None:
            count = QLocale().toString(look.row_estimate)
            facts.append(self.tr("about {count} rows").format(count=count))
        facts.append(self.tr("headings in line {line}").format(line=look.header_line))
        if look.preamble:
            facts.append(self.tr("%n line(s) above them left out", "", look.preamble))
        if look.is_ours:
            facts.append(self.tr("written by this program"))
        return facts

    def _delimiter_word(self, delimiter: str) -> str:
        words = {
            ",": self.tr("commas"),
            "\t": self.tr("tabs"),
            ";": self.tr("semicolons"),
            "|": self.tr("vertical bars"),
        }
        return words.get(delimiter, delimiter)

    def _lay_out(self, picture: QWidget) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(picture)
        line.addLayout(words, 1)
        line.addWidget(self._sheet_label)
        line.addWidget(self.sheet)
        line.addWidget(self.differently)
        more = QHBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(space(2))
        more.addStretch(1)
        for label, field in (
            (self._encoding_label, self.encoding),
            (self._delimiter_label, self.delimiter),
        ):
            label.setBuddy(field)
            more.addWidget(label)
            more.addWidget(field)
            more.addSpacing(space(2))
        self._sheet_label.setBuddy(self.sheet)
        self._more.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addLayout(line)
        layout.addWidget(self._more)


def _offer(field: ChoiceField, choices: list[tuple[str, str]], chosen: str) -> None:
    field.set_choices(dict(choices).items())
    # Only now: setting the choices has let the signals through again.
    field.blockSignals(True)
    field.set_value(chosen)
    field.blockSignals(False)
