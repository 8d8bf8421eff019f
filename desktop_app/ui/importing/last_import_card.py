"""The last import, with the way to take it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.importing.results import LastImport

from ..case.shown import show_if
from ..kit import Kit
from ..moments import local_moment
from ..theme import space
from ..widgets import Button, Card, ElidedLabel, IconLabel, PlainLabel


class LastImportCard(Card):
    """Which file was imported last, when, and what came of it; hidden when there is none.

    Attributes:
        undo: the button.

    Signals:
        undo_wanted: it was pressed.
    """

    undo_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=space(3))
        self._zone = kit.session.zone
        self._last: LastImport | None = None
        self._what = ElidedLabel(role="strong")
        self._counts = PlainLabel(role="caption", wrap=True)
        self.undo = Button(icon=kit.icons.get("undo"))
        self.undo.clicked.connect(self.undo_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._counts)
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(IconLabel(kit.icons, "clock", "text_muted", 20), 0, _MIDDLE)
        line.addLayout(words, 1)
        line.addWidget(self.undo, 0, _MIDDLE)
        self.body.addLayout(line)
        self.hide()

    def show_last(self, last: LastImport | None) -> None:
        """Show an import, or nothing."""
        self._last = last
        self._retranslate()
        show_if(self, last is not None)

    def text(self) -> str:
        """Return what it says, "" while it is hidden."""
        return "" if self.isHidden() else f"{self._what.text()}\n{self._counts.text()}"

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.undo.set_words(self.tr("Undo…"))
        self.undo.setAccessibleName(self.tr("Undo the last import"))
        if self._last is None:
            return
        what = self.tr("Last import: {file}").replace("{file}", self._last.file_name)
        self._what.setText(what)
        parts = (
            local_moment(self._last.at, self._zone),
            self.tr("%Ln new case(s)", "", self._last.counts.new_cases),
            self.tr("%Ln new contact(s)", "", self._last.counts.new_contacts),
            self.tr("%Ln row(s) updated", "", self._last.counts.updated),
        )
        self._counts.setText(" · ".join(parts))


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
