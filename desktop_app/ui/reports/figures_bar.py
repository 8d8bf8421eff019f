"""The figures above the reports."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.figures import Figures

from ..theme import space
from ..widgets import PlainLabel


class FiguresBar(QWidget):
    """Three figures with their words below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.active_cases = PlainLabel(role="display")
        self.closed_this_month = PlainLabel(role="display")
        self.contacts_this_month = PlainLabel(role="display")
        self._words: list[PlainLabel] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(12))
        for figure in (self.active_cases, self.closed_this_month, self.contacts_this_month):
            words = PlainLabel(role="muted")
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(words)
            line.addLayout(column)
            self._words.append(words)
        line.addStretch(1)
        self._retranslate()

    def show_figures(self, figures: Figures) -> None:
        """Show them."""
        locale = QLocale()
        self.active_cases.setText(locale.toString(figures.active_cases))
        self.closed_this_month.setText(locale.toString(figures.closed_this_month))
        self.contacts_this_month.setText(locale.toString(figures.contacts_this_month))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for label, words in zip(
            self._words,
            (
                self.tr("Active cases"),
                self.tr("Cases closed this month"),
                self.tr("Contacts this month"),
            ),
            strict=True,
        ):
            label.setText(words)
