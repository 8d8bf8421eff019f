"""Two columns where there is room, one where there is not."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ..theme import space

_ROOM_FOR_TWO = 840


class Columns(QWidget):
    """Stacks of widgets, side by side or below each other by the width that there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(space(4))

    def add_stack(self, *widgets: QWidget) -> None:
        """Add a column."""
        stack = QVBoxLayout()
        stack.setSpacing(space(4))
        for widget in widgets:
            stack.addWidget(widget)
        stack.addStretch(1)
        self._line.addLayout(stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction."""
        super().resizeEvent(event)
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight
            if event.size().width() >= _ROOM_FOR_TWO
            else QBoxLayout.Direction.TopToBottom
        )
