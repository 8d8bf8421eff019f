"""What an import would do or has done, in numbers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.services.importing.results import ImportCounts

from ..case.figure import Figure
from ..theme import Theme, space
from ..widgets import Card, PlainLabel


class CountsRow(QWidget):
    """A tile for each number: new cases and contacts, updated, duplicate and rejected rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = [Figure(theme) for _ in range(5)]
        self._words = [PlainLabel(role="strong", wrap=True) for _ in range(5)]
        self._details = [PlainLabel(role="caption", wrap=True) for _ in range(5)]
        self._counts: ImportCounts | None = None
        self._is_done = False
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(3))
        parts = zip(self._figures, self._words, self._details, strict=True)
        for figure, words, detail in parts:
            tile = Card(padding=space(3))
            tile.body.setSpacing(0)
            tile.body.addWidget(figure)
            tile.body.addWidget(words)
            tile.body.addWidget(detail)
            tile.body.addStretch(1)
            line.addWidget(tile, 1)
        self._retranslate()

    def show_counts(self, counts: ImportCounts, *, is_done: bool) -> None:
        """Show numbers, as what will happen or as what has happened."""
        self._counts, self._is_done = counts, is_done
        self._retranslate()

    def text(self) -> str:
        """Return the numbers with their words."""
        return "\n".join(
            f"{figure.text()} {words.text()}"
            for figure, words in zip(self._figures, self._words, strict=True)
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = (
            self.tr("New cases"),
            self.tr("New contacts"),
            self.tr("Updated"),
            self.tr("Duplicates"),
            self.tr("Rejected"),
        )
        details = (
            self.tr("are opened now") if self._is_done else self.tr("to be opened"),
            self.tr("are logged now") if self._is_done else self.tr("to be logged"),
            self.tr("rows that add to what is here"),
            self.tr("rows that are here already and are left out"),
            self.tr("rows that cannot be read, and are left out"),
        )
        for label, text in zip(self._words, words, strict=True):
            label.setText(text)
        for label, text in zip(self._details, details, strict=True):
            label.setText(text)
        self._show_numbers()

    def _show_numbers(self) -> None:
        counts = self._counts
        if counts is None:
            return
        numbers = (
            (counts.new_cases, "success"),
            (counts.new_contacts, "success"),
            (counts.updated, "info"),
            (counts.duplicates, "text"),
            (counts.rejected, "danger"),
        )
        for figure, (number, tone) in zip(self._figures, numbers, strict=True):
            figure.set(QLocale().toString(number), tone if number else "text_muted")
