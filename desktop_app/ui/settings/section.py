"""A part of the settings."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..theme import space
from ..widgets import Card, PlainLabel
from .tick_box import add_at_left


class Section(Card):
    """A card with a heading and perhaps a sentence below it.

    Subclasses say all their words in :meth:`retranslate` and call it once they are built.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=space(5))
        self._heading = PlainLabel(role="heading")
        self._sentence = PlainLabel(role="muted", wrap=True)
        self.body.setSpacing(space(3))
        self.body.addLayout(paragraph(self._heading, self._sentence))
        self._sentence.hide()

    def set_words(self, heading: str, sentence: str = "") -> None:
        """Set heading and sentence; an empty sentence takes no room."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def retranslate(self) -> None:
        """Say everything in the language of now."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def paragraph(*widgets: QWidget) -> QVBoxLayout:
    """Return a layout of what belongs closely together, such as a label and its field."""
    layout = QVBoxLayout()
    layout.setSpacing(space(1))
    for widget in widgets:
        add_at_left(layout, widget)
    return layout
