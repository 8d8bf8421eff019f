"""A card: a sheet of paper on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..theme import space


class Card(QFrame):
    """A white sheet with a hairline around it.

    Attributes:
        body: where its contents go.
    """

    def __init__(
        self, parent: QWidget | None = None, *, kind: str = "", padding: int = space(4)
    ) -> None:
        """Make an empty card.

        Args:
            parent: where it stands.
            kind: "" for white, ``sunken`` for quiet, ``plain`` for no paper at all, ``action`` for
                one that answers to the pointer.
            padding: in pixels, all around.
        """
        super().__init__(parent)
        if kind:
            self.setProperty("kind", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(space(2))


class Divider(QFrame):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(1)
