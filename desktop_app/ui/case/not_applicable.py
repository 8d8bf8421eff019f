"""The switch that takes a proof out of the count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from ..icons import IconSet
from ..widgets import plain_tooltip


class NotApplicableButton(QToolButton):
    """Stays down for a proof that does not apply to the case."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setProperty("kind", "quiet")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def set_on(self, on: bool) -> None:
        """Say whether the proof does not apply."""
        # The tick says what the ground of a pressed button only hints at.
        self.setChecked(on)
        self.setIcon(self._icons.get("done") if on else QIcon())

    def set_title(self, title: str) -> None:
        """Say which proof it is about, for those who hear it."""
        self.setAccessibleName(self.tr("Not applicable: {what}").format(what=title))

    def retranslate(self) -> None:
        """Set the texts."""
        self.setText(self.tr("N/A"))
        words = self.tr("Not applicable here: leave it out of the count")
        self.setToolTip(plain_tooltip(words))
