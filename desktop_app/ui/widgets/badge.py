"""A badge: a short word in a coloured pill."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ..theme import set_look


class Badge(QLabel):
    """A word with a tone. The word carries the meaning; colour only helps to find it."""

    def __init__(
        self, text: str = "", tone: str = "neutral", parent: QWidget | None = None
    ) -> None:
        """Make a badge.

        Args:
            text: a word or two, plain text.
            tone: neutral, accent, danger, warning, info or success.
            parent: where it stands.
        """
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, tone)

    def set(self, text: str, tone: str) -> None:
        """Change word and tone."""
        self.setText(text)
        set_look(self, "tone", tone)
