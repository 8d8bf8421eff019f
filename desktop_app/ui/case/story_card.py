"""A case's story in five lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.services.prepare_story import StoryLine, StoryPart

from ..theme import set_look, space
from ..widgets import Button, Card, PlainLabel
from .long_text import LongText
from .shown import show_if

_HEADING_WIDTH = space(24)


class StoryCard(Card):
    """Who answered, what was promised, what was sent, what came of it, what is asked for.

    Attributes:
        texts, details: by line, what it tells and what belongs to it.
        edit: opens the case's facts where one is missing that is asked for.

    Signals:
        edit_requested(str): this fact of the case is to be written down.
    """

    edit_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="sunken", padding=space(3))
        self._lacks: list[str] = []
        self._headings = {part: PlainLabel(role="caption", wrap=True) for part in StoryPart}
        self.texts = {part: LongText() for part in StoryPart}
        self.details = {part: LongText("caption") for part in StoryPart}
        self.edit = Button(kind="link")
        self.edit.clicked.connect(lambda: self.edit_requested.emit(self._lacks[0]))
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        grid.setColumnMinimumWidth(0, _HEADING_WIDTH)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, part in enumerate(StoryPart):
            self._headings[part].setFixedWidth(_HEADING_WIDTH)
            told = QVBoxLayout()
            told.setSpacing(0)
            told.addWidget(self.texts[part])
            told.addWidget(self.details[part])
            if part is StoryPart.ASKED_FOR:
                told.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self._headings[part], row, 0, top)
            grid.addLayout(told, row, 1)
        self.body.addLayout(grid)
        self._retranslate()

    def show_story(self, lines: Sequence[StoryLine], *, read_only: bool) -> None:
        """Show the lines of a story."""
        for line in lines:
            self._headings[line.part].setText(line.heading)
            text, detail = self.texts[line.part], self.details[line.part]
            text.set_text(line.text)
            set_look(text.label, "role", line.tone)
            detail.set_text(line.more)
            show_if(detail, bool(line.more))
        self._lacks = [fact for line in lines for fact in line.lacks]
        show_if(self.edit, bool(self._lacks) and not read_only)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.edit.set_words(self.tr("Write it down…"))
