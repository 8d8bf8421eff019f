"""A box to tick that is as wide as its words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QSizePolicy, QWidget


class TickBox(QCheckBox):
    """A check box that a click anywhere within its frame ticks.

    The frame that shows the focus goes around mark and words, and no further.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def hitButton(self, position: QPoint) -> bool:
        """Take every click within the frame; Qt takes those on mark and words only."""
        return self.rect().contains(position)


def add_at_left(layout: QBoxLayout, widget: QWidget) -> None:
    """Add a widget to a column; a box stands at its left edge, anything else fills it."""
    layout.addWidget(widget)
    if isinstance(widget, TickBox):
        layout.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)
