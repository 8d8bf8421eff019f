"""The figures above the charts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.statistics import Spreads, Statistics

from ..theme import space
from ..widgets import Card, PlainLabel
from .chart_times import time_words
from .chart_words import percent

_NOTHING = "–"


class FiguresBar(Card):
    """Seven figures with their words below.

    Attributes:
        active_cases, opened, closed, contacts, first_answer, resolution, kept: the figures.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=space(5))
        self.active_cases, self.opened, self.closed = (PlainLabel(role="title") for _ in range(3))
        self.contacts, self.first_answer = PlainLabel(role="title"), PlainLabel(role="title")
        self.resolution, self.kept = PlainLabel(role="title"), PlainLabel(role="title")
        self._figures = (
            self.active_cases,
            self.opened,
            self.closed,
            self.contacts,
            self.first_answer,
            self.resolution,
            self.kept,
        )
        self._words = tuple(PlainLabel(role="caption", wrap=True) for _ in self._figures)
        self._shown: Statistics | None = None
        line = QHBoxLayout()
        line.setSpacing(space(5))
        for figure, words in zip(self._figures, self._words, strict=True):
            column = QVBoxLayout()
            column.setSpacing(space(0.5))
            column.addWidget(figure)
            column.addWidget(words)
            column.addStretch(1)
            line.addLayout(column, 1)
        self.body.addLayout(line)
        self._retranslate()

    def show_figures(self, shown: Statistics) -> None:
        """Show those of a scope."""
        self._shown = shown
        locale = QLocale()
        self.active_cases.setText(locale.toString(shown.active))
        self.opened.setText(locale.toString(shown.opened))
        self.closed.setText(locale.toString(shown.closed))
        self.contacts.setText(locale.toString(shown.contacts))
        self.first_answer.setText(_median(shown.first_answer))
        self.resolution.setText(_median(shown.resolution))
        promises = shown.promises.total
        kept = percent(promises.kept, promises.settled) if promises.settled else _NOTHING
        self.kept.setText(kept)

    def words(self) -> tuple[tuple[str, str], ...]:
        """Return the figures, each with what it is."""
        pairs = zip(self._figures, self._words, strict=True)
        return tuple((figure.text(), words.text()) for figure, words in pairs)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._shown is not None:
                self.show_figures(self._shown)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        sentences = (
            self.tr("Active cases now"),
            self.tr("Cases opened"),
            self.tr("Cases closed"),
            self.tr("Contacts"),
            self.tr("Median to first answer"),
            self.tr("Median to resolution"),
            self.tr("Promises kept in time"),
        )
        for label, sentence in zip(self._words, sentences, strict=True):
            label.setText(sentence)


def _median(spreads: Spreads) -> str:
    return _NOTHING if spreads.total is None else time_words(spreads.total.p50)
