"""The head of a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..theme import space
from .plain_label import ElidedLabel


class PageHeader(QFrame):
    """Title, subtitle, actions at the right, and a ledger's double rule below.

    Attributes:
        action_line: layout at the right; :meth:`add_action` adds to it.
    """

    def __init__(self, parent: QWidget | None = None, *, margin: int = space(8)) -> None:
        """Make a header.

        Args:
            parent: where it stands.
            margin: left and right, in pixels; 0 inside something with a margin of its own.
        """
        super().__init__(parent)
        self._title = ElidedLabel(role="title")
        self._subtitle = ElidedLabel(role="muted")
        self._subtitle.hide()
        words = QVBoxLayout()
        words.setSpacing(space(0.5))
        words.addWidget(self._title)
        self._second_line = QHBoxLayout()
        self._second_line.setSpacing(space(4))
        self._second_line.addWidget(self._subtitle)
        words.addLayout(self._second_line)
        self.action_line = QHBoxLayout()
        self.action_line.setSpacing(space(2))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margin, space(5), margin, space(4))
        layout.setSpacing(space(4))
        layout.addLayout(words, 1)
        layout.addLayout(self.action_line)
        layout.setAlignment(self.action_line, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Set title and subtitle; an empty subtitle takes no room."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_beside_subtitle(self, widget: QWidget) -> None:
        """Put something at the right of the subtitle; it takes the room that is left."""
        self._second_line.addWidget(widget, 1)

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def subtitle(self) -> str:
        """Return the subtitle."""
        return self._subtitle.text()

    def add_action(self, widget: QWidget) -> None:
        """Put a button or a field at the right of what is there."""
        self.action_line.addWidget(widget)
