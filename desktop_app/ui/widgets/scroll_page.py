"""A page that scrolls, with lines no longer than can be read with ease."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ..theme import space


class ScrollPage(QScrollArea):
    """A scroll area whose content stays in a column in the middle.

    Attributes:
        body: where contents go, from the top; a stretch keeps them there.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        max_width: int = 1200,
        margin: int = space(8),
        centred: bool = False,
    ) -> None:
        """Make an empty page.

        Args:
            parent: where it stands.
            max_width: of the content, in pixels.
            margin: around the content, in pixels.
            centred: keep the column in the middle instead of at the left, below the title.
        """
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        outer = QWidget()
        outer.setProperty("role", "scrollbody")
        outer.setAutoFillBackground(False)
        column = QWidget()
        column.setMaximumWidth(max_width)
        line = QHBoxLayout(outer)
        line.setContentsMargins(margin, space(6), margin, space(8))
        if centred:
            line.addStretch(1)
        line.addWidget(column, 100)
        line.addStretch(1)
        frame = QVBoxLayout(column)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setSpacing(space(4))
        frame.addLayout(self.body)
        frame.addStretch(1)
        self.setWidget(outer)
