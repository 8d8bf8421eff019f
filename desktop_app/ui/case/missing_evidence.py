"""A warning that names the required evidence that is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..kit import Kit
from ..theme import space
from ..widgets import Card, IconLabel, PlainLabel
from .shown import show_if


class MissingEvidence(Card):
    """What is missing, one item a line, under a sentence that says why it matters.

    Hidden while nothing is missing.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="sunken", padding=space(3))
        self._sentence = PlainLabel(role="warning", wrap=True)
        self._list = PlainLabel(wrap=True)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(IconLabel(kit.icons, "warning", "warning"))
        head.addWidget(self._sentence, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._list)

    def show_missing(self, sentence: str, titles: Sequence[str]) -> None:
        """Warn of these items; of none, be gone."""
        self._sentence.setText(sentence)
        self._list.setText("\n".join(f"· {title}" for title in titles))
        show_if(self, bool(titles))

    def text(self) -> str:
        """Return the whole warning, "" when nothing is missing."""
        if self.isHidden():
            return ""
        return f"{self._sentence.text()}\n{self._list.text()}"
