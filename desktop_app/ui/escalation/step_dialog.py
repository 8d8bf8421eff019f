"""A dialog of several steps: head, what was just done, the step, and the buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from ..kit import Kit
from ..theme import space
from .step_buttons import StepButtons
from .step_head import StepHead, lay_out_assistant
from .undo_banner import UndoBanner


class StepDialog(QDialog):
    """The frame around the steps. It never blocks: use ``open()``.

    Attributes:
        head: which step is on show.
        banner: what was just done, with a button that takes it back.
        stack: the steps.
        buttons: back, on, and closing it.

    Signals:
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, count: int, parent: QWidget | None = None) -> None:
        """Make the frame for so many steps; they go into ``stack``, in their order."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.head = StepHead(kit.icons, count)
        self.banner = UndoBanner(kit.icons)
        self.stack = QStackedWidget()
        self.buttons = StepButtons(kit.icons)
        self.buttons.forward.setDefault(True)
        lay_out_assistant(self, self.head, self.banner, self.stack, self.buttons)
        self.buttons.close_button.clicked.connect(self.reject)
        self.buttons.back.clicked.connect(self.go_back)
        self.buttons.forward.clicked.connect(self.go_on)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submit_by_keys)
        kit.session.failed.connect(self._tell_failure)
        room = self.screen().availableSize() - QSize(space(8), space(16))
        self.resize(QSize(space(220), space(180)).boundedTo(room))

    def go_on(self) -> None:
        """Go to the next step, or finish, if nothing hinders."""
        raise NotImplementedError

    def go_back(self) -> None:
        """Go to the step before."""
        raise NotImplementedError

    def submit_by_keys(self) -> None:
        """Go on because of Ctrl+Enter."""
        self.go_on()

    def tell(self, sentence: str, tone: str) -> None:
        """Tell something that needs no answer; in the window, if the dialog is hidden already."""
        if self.isHidden():
            self.notified.emit(sentence, tone)
        else:
            self.banner.tell(sentence, tone)

    def offer_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        """Tell what was done and offer to take it back, at the same place."""
        if self.isHidden():
            self.undo_offered.emit(sentence, undo)
        else:
            self.banner.offer_undo(sentence, undo)

    def _tell_failure(self, sentence: str) -> None:
        # The window tells it too, but its message bar lies behind this dialog.
        if not self.isHidden():
            self.banner.tell(sentence, "danger")
