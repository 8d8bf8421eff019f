"""The buttons below the steps of the import."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..case.shown import show_if
from ..icons import IconSet
from ..theme import space
from ..widgets import Button


class Moment(Enum):
    """Where the import is, as far as the buttons are concerned."""

    CHOOSING = auto()
    COLUMNS = auto()
    CHECKING = auto()
    CHECKED = auto()
    OUTDATED = auto()
    WRITING = auto()
    STOPPING = auto()
    DONE = auto()


_MAY_GO_BACK = (Moment.COLUMNS, Moment.CHECKING, Moment.CHECKED, Moment.OUTDATED)
_MAY_GO_ON = (Moment.COLUMNS, Moment.CHECKED, Moment.OUTDATED, Moment.DONE)


class WizardButtons(QWidget):
    """Close, or stop, at the left; back and on at the right.

    Attributes:
        close_button, back, forward: the buttons.
    """

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment, self._rows = Moment.CHOOSING, 0
        self.close_button = Button(kind="quiet")
        self.back = Button(icon=icons.get("chevron-left"), shortcut="Alt+Left")
        self.forward = Button(kind="primary")
        self.forward.setDefault(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(space(5), space(3), space(5), space(4))
        line.setSpacing(space(2))
        line.addWidget(self.close_button)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.forward)
        self._retranslate()

    def show_moment(self, moment: Moment, rows: int = 0) -> None:
        """Fit the buttons to where the import is; ``rows`` is how many it would write."""
        self._moment, self._rows = moment, rows
        self._retranslate()
        show_if(self.back, moment in _MAY_GO_BACK)
        is_shown = moment in _MAY_GO_ON and not (moment is Moment.CHECKED and not rows)
        show_if(self.forward, is_shown)
        self.close_button.setEnabled(moment is not Moment.STOPPING)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        is_writing = self._moment in (Moment.WRITING, Moment.STOPPING)
        self.close_button.set_words(self.tr("Cancel") if is_writing else self.tr("Close"))
        self.back.set_words(self.tr("Back"))
        words = {
            Moment.COLUMNS: self.tr("See what would happen"),
            Moment.CHECKED: self.tr("Import %Ln row(s)", "", self._rows),
            Moment.OUTDATED: self.tr("Check again"),
            Moment.DONE: self.tr("Show the cases"),
        }
        self.forward.set_words(words.get(self._moment, self.tr("Next")))
        self.forward.setToolTip("Ctrl+Enter")
