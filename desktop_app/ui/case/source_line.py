"""Where a fact comes from and how far it can be trusted, in one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

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
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space(2))
        self._layout.addWidget(self._grade, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(self._words, 1)

    def show_source(self, source: Source) -> None:
        """Show a source."""
        self._source = source
        self._grade.set(grade_words(source.grade), grade_tone(source.grade))
        self._words.setText(source_words(source))
        # The line is cut where there is little room.
        self.setToolTip(plain_tooltip(self.text()))
        self._arrange()

    def text(self) -> str:
        """Return grade and source in words, "" before one was shown."""
        return "" if self._source is None else f"{self._grade.text()} · {self._words.text()}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words below the badge where there is no room for the day beside it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self._source is not None:
            self.show_source(self._source)
        super().changeEvent(event)

    def _arrange(self) -> None:
        if self._source is None:
            return
        # Of an address the beginning will do.
        needed = self._words.text().removesuffix(self._source.address)
        metrics = self._words.fontMetrics()
        width = metrics.horizontalAdvance(needed) + 4 * metrics.averageCharWidth()
        fits = self._grade.sizeHint().width() + space(2) + width <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(across if fits else down)
        self._layout.setSpacing(space(2) if fits else space(0.5))
