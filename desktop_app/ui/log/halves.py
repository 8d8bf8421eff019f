"""The two halves of the form, side by side where both fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from ..theme import space

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_STRETCHES = (5, 4)
# Side by side there has to be more room than the narrowest that both can bear: texts are cut then.
_SPARE = 40


class Halves(QWidget):
    """Two widgets beside each other, or the second below the first in a narrow window."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        """Put them side by side until :meth:`fit` tells how much room there is."""
        super().__init__(parent)
        self._parts = (left, right)
        self._room = 0
        self._line = QBoxLayout(_ACROSS, self)
        # Room for the ring around what has the keyboard.
        self._line.setContentsMargins(2, 2, 2, 2)
        self._line.setSpacing(space(6))
        self._line.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(right)
        self._arrange(_ACROSS)

    @property
    def is_stacked(self) -> bool:
        """Whether the second stands below the first."""
        return self._line.direction() is _DOWN

    def fit(self, width: int) -> None:
        """Choose the arrangement for a width in pixels."""
        self._room = width
        across = sum(part.minimumSizeHint().width() for part in self._parts)
        is_narrow = across + self._line.spacing() + _SPARE > width
        direction = _DOWN if is_narrow else _ACROSS
        if direction is not self._line.direction():
            self._arrange(direction)

    def event(self, event: QEvent) -> bool:
        """Look again when a half needs more room than before, such as for the marks of a paste."""
        if event.type() is QEvent.Type.LayoutRequest and self._room:
            self.fit(self._room)
        return super().event(event)

    def _arrange(self, direction: QBoxLayout.Direction) -> None:
        self._line.setDirection(direction)
        for index, stretch in enumerate(_STRETCHES):
            self._line.setStretch(index, stretch if direction is _ACROSS else 0)
