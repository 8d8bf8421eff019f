"""The buttons below the steps of the escalation assistant."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..case.shown import show_if
from ..icons import IconSet
from ..theme import space
from ..widgets import Button


class StepButtons(QWidget):
    """Close at the left; back and on at the right, and between them a way past a question.

    Attributes:
        close_button, back, without, forward: the buttons. ``without`` goes on without what is
            missing, and is there only while that is asked.
    """

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_first = self._is_last = self._is_asking = False
        self.close_button = Button(kind="quiet")
        self.back = Button(icon=icons.get("chevron-left"), shortcut="Alt+Left")
        self.without = Button(kind="danger")
        self.forward = Button(kind="primary")
        line = QHBoxLayout(self)
        line.setContentsMargins(space(5), space(3), space(5), space(4))
        line.setSpacing(space(2))
        line.addWidget(self.close_button)
        line.addStretch(1)
        for button in (self.back, self.without, self.forward):
            line.addWidget(button)
        self.without.hide()

    def show_state(self, *, is_first: bool, is_last: bool, is_asking: bool) -> None:
        """Fit the buttons to where one is.

        Args:
            is_first, is_last: whether it is the first or the last step.
            is_asking: whether the seller is asked to go on without what is missing. The button
                that goes on leads back to it then, so that a second click does no harm.
        """
        self._is_first, self._is_last, self._is_asking = is_first, is_last, is_asking
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts."""
        self.close_button.set_words(self.tr("Close"))
        self.close_button.setToolTip(self.tr("What you typed is kept."))
        self.back.set_words(self.tr("Back"))
        self.without.set_words(self.tr("Continue without it"))
        if self._is_asking:
            self.forward.set_words(self.tr("Add what is missing"))
        elif self._is_last:
            self.forward.set_words(self.tr("The ticket is filed"))
        else:
            self.forward.set_words(self.tr("Next"))
        self.forward.setToolTip("" if self._is_asking else "Ctrl+Enter")
        show_if(self.back, not self._is_first)
        show_if(self.without, self._is_asking)
