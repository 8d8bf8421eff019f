"""A form with less air, so that the whole of it is seen at once on a small screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ..theme import space
from ..widgets import Form


class CompactForm(Form):
    """Two columns of fields, close to one another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, columns=2)
        self._grid.setVerticalSpacing(space(3))
