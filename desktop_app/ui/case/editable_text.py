"""A text that turns into a line to write in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..theme import set_look
from ..widgets import PlainLabel
from .inline_line import InlineLine
from .shown import show_if


class EditableText(QWidget):
    """A wrapping text; :meth:`begin` shows a line in its place until that is written or left.

    Attributes:
        label: shows the text.
        line: where it is written, None before the first time.

    Signals:
        written(str): another text was written.
        clicked: the text was clicked.
    """

    written = Signal(str)
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(parent)
        self._text = ""
        self._line_name = self._placeholder = ""
        self.label = PlainLabel(role=role, wrap=True)
        self.line: InlineLine | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.label)

    @property
    def is_open(self) -> bool:
        """True while the user writes."""
        return self.line is not None and self.line.is_open

    def set_text(self, text: str, words: str = "") -> None:
        """Show a text, in other words if given. A line that is being written is left alone."""
        self._text = text
        self.label.setText(words or text)
        show_if(self.label, bool(text) and not self.is_open)

    def set_role(self, role: str) -> None:
        """Change the look of the text."""
        set_look(self.label, "role", role)

    def set_line_words(self, name: str, placeholder: str = "") -> None:
        """Name the line for screen readers, and say in it what to write."""
        self._line_name, self._placeholder = name, placeholder
        if self.line is not None:
            self.line.setAccessibleName(name)
            self.line.setPlaceholderText(placeholder)

    def begin(self) -> None:
        """Let the user write."""
        if self.line is None:
            self.line = InlineLine(self)
            self.line.written.connect(self._write)
            self.line.ended.connect(lambda: show_if(self.label, bool(self._text)))
            self._layout.addWidget(self.line)
            self.set_line_words(self._line_name, self._placeholder)
        self.label.hide()
        self.line.begin(self._text)

    def give_up(self) -> None:
        """Stop writing without keeping what was typed."""
        if self.line is not None and self.line.is_open:
            self.line.give_up()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click on the text."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def _write(self, text: str) -> None:
        if text.strip() != self._text:
            self.written.emit(text)
