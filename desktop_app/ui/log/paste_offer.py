"""A quiet offer to read what was pasted into the field of what was said."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..theme import space
from ..widgets import Button, PlainLabel, PlainTextEdit

# One line, or a short one, is what somebody said; more than that may be a notice or a chat.
_SHORTEST = 60


class SaidEdit(PlainTextEdit):
    """What was said.

    Signals:
        pasted(str): a text of several lines was pasted into the empty field.
    """

    pasted = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Tell of a text that may be a notice or a chat."""
        was_empty = not self.toPlainText().strip()
        super().insertFromMimeData(source)
        text = self.toPlainText().strip()
        if was_empty and len(text) > _SHORTEST and "\n" in text:
            self.pasted.emit(text)


class PasteOffer(QWidget):
    """One line: "This may be a notice or a chat." and a button.

    Attributes:
        button: reads it.

    Signals:
        offered(bool): the line is to be seen, or not any more.
        wanted(str): the text is to be read.
    """

    offered = Signal(bool)
    wanted = Signal(str)

    def __init__(self, said: SaidEdit, parent: QWidget | None = None) -> None:
        """Watch the field of what was said; nothing is offered yet."""
        super().__init__(parent)
        self._said = said
        self._pasted = ""
        self._words = PlainLabel(role="caption")
        self.button = Button(kind="link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self._words)
        layout.addWidget(self.button)
        layout.addStretch(1)
        said.pasted.connect(self._offer)
        said.textChanged.connect(self._look)
        self.button.clicked.connect(self._read)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _offer(self, text: str) -> None:
        self._pasted = text
        self.offered.emit(True)

    def _look(self) -> None:
        """Offer nothing any more once something else stands there."""
        if self._pasted and self._said.toPlainText().strip() != self._pasted:
            self._end()

    def _read(self) -> None:
        text = self._pasted
        # The line goes, and the keyboard would go with it.
        self._said.setFocus()
        self._end()
        self.wanted.emit(text)

    def _end(self) -> None:
        self._pasted = ""
        self.offered.emit(False)

    def _retranslate(self) -> None:
        self._words.setText(self.tr("This may be a notice or a chat."))
        self.button.set_words(self.tr("Read it into the form"))
