"""A text of any length: short ones as they are, long ones folded."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..theme import space
from ..widgets import Button, PlainLabel
from .shown import show_if

_MOST_CHARACTERS = 600
_MOST_LINES = 12
_FOLDED_CHARACTERS = 360
_FOLDED_LINES = 8
_LONG_RUN = re.compile(r"[!-~]{36}(?=[!-~])")


class LongText(QWidget):
    """Plain text that wraps. A long one shows its beginning and "Show all".

    Attributes:
        label: shows the text.
        toggle: shows all or the beginning; None while the text was always short.
        copy: copies the text as it was written, where selecting would not give that; else None.
    """

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        """Make an empty text.

        Args:
            role: look of the label.
            parent: where it stands.
        """
        super().__init__(parent)
        self._text = ""
        self.is_open = False
        self.label = PlainLabel(role=role, wrap=True, selectable=True)
        # The pointer may select; Tab goes past, or it would stop at every paragraph of the page.
        self.label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(space(4))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.label)
        layout.addLayout(self._buttons)
        self.toggle: Button | None = None
        self.copy: Button | None = None

    def set_text(self, text: str) -> None:
        """Show another text; one that was unfolded stays so only if it is the same text."""
        if text != self._text:
            self._text = text
            self.is_open = False
        self._show()

    def text(self) -> str:
        """Return the whole text, also while it is folded."""
        return self._text

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        long = len(self._text) > _MOST_CHARACTERS or self._text.count("\n") >= _MOST_LINES
        shown = self._text if self.is_open or not long else _beginning(self._text)
        broken = _LONG_RUN.sub(lambda run: run[0] + "\u200b", shown)
        self.label.setText(broken)
        needs_copy = long or broken != shown
        if self.toggle is None and self.copy is None and needs_copy:
            self._add_buttons()
        if self.toggle is not None and self.copy is not None:
            show_if(self.toggle, long)
            show_if(self.copy, needs_copy)
            self.toggle.set_words(self._toggle_words())
            self.copy.set_words(self.tr("Copy"))

    def _add_buttons(self) -> None:
        """Make the buttons that most texts do not need."""
        self.toggle, self.copy = Button(kind="link"), Button(kind="link")
        self.toggle.clicked.connect(self._toggle)
        self.copy.clicked.connect(self._copy)
        self._buttons.addWidget(self.toggle)
        self._buttons.addWidget(self.copy)
        self._buttons.addStretch(1)

    def _toggle_words(self) -> str:
        if self.is_open:
            return self.tr("Show less")
        return self.tr("Show all {count} characters").format(count=f"{len(self._text):,}")

    def _toggle(self) -> None:
        self.is_open = not self.is_open
        self._show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def _beginning(text: str) -> str:
    lines = text.split("\n")[:_FOLDED_LINES]
    return "\n".join(lines)[:_FOLDED_CHARACTERS].rstrip() + " …"
