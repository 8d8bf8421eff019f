"""A list and what was chosen in it, as the room allows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_ROOM_FOR_TWO = 760
_WIDTHS, _HEIGHTS = (350, 600), (240, 380)
_LEAST_WIDTHS, _LEAST_HEIGHTS = (320, 320), (200, 320)
_HEIGHT_BESIDE, _HEIGHT_BELOW = 460, 630


class ListAndText(QSplitter):
    """The list stands beside the text, or above it where there is no room for both."""

    def __init__(self, finding: QWidget, chosen: QWidget) -> None:
        """Put both together.

        Args:
            finding: the list.
            chosen: what was chosen in it; takes what more room there is.
        """
        super().__init__()
        self._both = (finding, chosen)
        self.setChildrenCollapsible(False)
        for widget in self._both:
            self.addWidget(widget)
        self.setStretchFactor(1, 1)
        self._turn(Qt.Orientation.Horizontal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction."""
        super().resizeEvent(event)
        has_room = event.size().width() >= _ROOM_FOR_TWO
        wanted = Qt.Orientation.Horizontal if has_room else Qt.Orientation.Vertical
        if wanted is not self.orientation():
            self._turn(wanted)

    def _turn(self, orientation: Qt.Orientation) -> None:
        is_beside = orientation is Qt.Orientation.Horizontal
        self.setOrientation(orientation)
        leasts = zip(self._both, _LEAST_WIDTHS, _LEAST_HEIGHTS, strict=True)
        for widget, width, height in leasts:
            widget.setMinimumSize(*((width, 0) if is_beside else (0, height)))
        self.setFixedHeight(_HEIGHT_BESIDE if is_beside else _HEIGHT_BELOW)
        self.setSizes(_WIDTHS if is_beside else _HEIGHTS)
