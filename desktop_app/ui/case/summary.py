"""What a case is about in words: outcome, point in dispute, result wanted, notes."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from desktop_app.services.cases import CaseDetail

from ..theme import space
from ..widgets import Card, PlainLabel
from .long_text import LongText
from .shown import show_if

FIELDS = ("outcome", "point_in_dispute", "result_wanted", "notes")


class SummaryCard(Card):
    """The texts of a case above its time line; hidden while there are none.

    Attributes:
        texts: the texts by field; made when a case first has one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="sunken", padding=space(3))
        self.body.setContentsMargins(space(4), space(3), space(4), space(3))
        self.body.setSpacing(space(2))
        self._captions: dict[str, PlainLabel] = {}
        self.texts: dict[str, LongText] = {}

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the texts of a case."""
        values = {name: getattr(detail.case.facts, name) for name in FIELDS[1:]}
        values["outcome"] = detail.case.outcome
        for name in FIELDS:
            if values[name] and name not in self.texts:
                self._add(name)
            if name in self.texts:
                self.texts[name].set_text(values[name])
                show_if(self.texts[name], bool(values[name]))
                show_if(self._captions[name], bool(values[name]))
        show_if(self, any(values.values()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            words = self._words()
            for name, caption in self._captions.items():
                caption.setText(words[name])
        super().changeEvent(event)

    def _add(self, name: str) -> None:
        caption = PlainLabel(self._words()[name], self, role="caption")
        text = LongText("strong" if name == "outcome" else "", self)
        self._captions[name], self.texts[name] = caption, text
        for known in FIELDS:
            if known in self.texts:
                self.body.addWidget(self._captions[known])
                self.body.addWidget(self.texts[known])

    def _words(self) -> dict[str, str]:
        return {
            "outcome": self.tr("Outcome"),
            "point_in_dispute": self.tr("Point in dispute"),
            "result_wanted": self.tr("Result wanted"),
            "notes": self.tr("Notes"),
        }
