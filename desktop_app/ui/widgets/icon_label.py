"""An icon without a button."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..icons import IconSet


class IconLabel(QWidget):
    """A drawing, in the colours of the theme also after they change.

    It is decoration: what it means is said in words next to it.
    """

    def __init__(
        self,
        icons: IconSet,
        name: str = "",
        role: str = "text",
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        """Make one.

        Args:
            icons: where drawings come from.
            name: which drawing; "" for none yet.
            role: colour role or tone.
            size: width and height in logical pixels.
            parent: where it stands.
        """
        super().__init__(parent)
        self._icons = icons
        self._size = size
        self._name, self._role = name, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, name: str, role: str) -> None:
        """Show another drawing or another colour."""
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that it was made with."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing in its middle."""
        if not self._name:
            return
        rect = QRect(0, 0, self._size, self._size)
        rect.moveCenter(self.rect().center())
        self._icons.get(self._name, self._role).paint(QPainter(self), rect)
