"""Where a fact comes from and how far it can be trusted, in one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.playbook import Source

from ..theme import space
from ..widgets import Badge, ElidedLabel, plain_tooltip
from .rules import grade_tone, grade_words, source_words


class SourceLine(QWidget):
    """A badge with the grade and, beside it, the address and the day it was checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        self._grade = Badge()
        self._words = ElidedLabel(role="caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self._grade)
        layout.addWidget(self._words, 1)

    def show_source(self, source: Source) -> None:
        """Show a source."""
        self._source = source
        self._grade.set(grade_words(source.grade), grade_tone(source.grade))
        self._words.setText(source_words(source))
        # The line is cut where there is little room.
        self.setToolTip(plain_tooltip(self.text()))

    def text(self) -> str:
        """Return grade and source in words, "" before one was shown."""
        return "" if self._source is None else f"{self._grade.text()} · {self._words.text()}"

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self._source is not None:
            self.show_source(self._source)
        super().changeEvent(event)
