"""The first step: which file, and the last import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.importing.results import LastImport

from ..case.shown import show_if
from ..kit import Kit
from ..theme import space
from ..widgets import Banner, Button, Card, IconLabel, PlainLabel
from .last_import_card import LastImportCard
from .progress import ImportProgress

_WIDTH = 640


class FileStep(QWidget):
    """A place to drop a file on, a button, and what is known of the file so far.

    Attributes:
        choose: the button.
        refusal: why the file cannot be read; hidden when it can.
        progress: how far the file is looked through.
        last_import: the last one, to be undone.

    Signals:
        choose_wanted: the seller wants to choose a file.
    """

    choose_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._heading = PlainLabel(role="heading", wrap=True)
        self._sentence = PlainLabel(role="muted", wrap=True)
        for label in (self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose = Button(kind="primary", icon=kit.icons.get("open", "on_accent"))
        self.choose.clicked.connect(self.choose_wanted)
        self.refusal = Banner(kit.icons, closable=False)
        self.progress = ImportProgress()
        self.progress.hide()
        self.last_import = LastImportCard(kit)
        self._place = Card(kind="sunken", padding=space(6))
        self._lay_out(IconLabel(kit.icons, "import", "accent", 40))
        self.retranslate()

    def show_last(self, last: LastImport | None) -> None:
        """Offer to undo an import, or nothing."""
        self.last_import.show_last(last)

    def begin(self, path: Path) -> None:
        """Show that a file is looked through."""
        self._name = path.name
        self.refusal.hide()
        self.progress.begin(self._reading_words())
        show_if(self.progress, True)

    def end(self) -> None:
        """Show that nothing is looked through any more."""
        self.progress.end()
        self.progress.hide()

    def refuse(self, sentence: str) -> None:
        """Say why a file cannot be read."""
        self.end()
        self.refusal.show_message(sentence, "danger")
        self.choose.setFocus()

    def focus_first(self) -> None:
        """Put the keyboard on the button."""
        self.choose.setFocus()

    def retranslate(self) -> None:
        """Set the texts."""
        self._heading.setText(self.tr("Bring your records in from a table"))
        self._sentence.setText(
            self.tr(
                "CSV, TSV or an Excel workbook (.xlsx), from the platform, a spreadsheet or this "
                "program. Drop the file here or choose it. Nothing is written before you have "
                "seen what would happen."
            )
        )
        self.choose.set_words(self.tr("Choose a file…"))
        self.progress.set_what(self._reading_words())

    def _reading_words(self) -> str:
        return self.tr("Looking through {name}…").replace("{name}", self._name)

    def _lay_out(self, picture: QWidget) -> None:
        body = self._place.body
        body.setSpacing(space(3))
        for widget in (picture, self._heading, self._sentence, self.choose):
            centre = Qt.AlignmentFlag.AlignHCenter
            is_text = widget in (self._heading, self._sentence)
            body.addWidget(widget, 0, Qt.AlignmentFlag(0) if is_text else centre)
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(4))
        for part in (self._place, self.refusal, self.progress, self.last_import):
            column.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(5), space(5), space(5), space(5))
        layout.addStretch(2)
        # Not by alignment, with which a wrapped text would not get the height that it needs.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(3)
