"""The frame of the import assistant: its steps, its head and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from ..escalation.step_head import StepHead, lay_out_assistant
from ..kit import Kit
from ..theme import space
from ..widgets import Banner
from .columns_step import ColumnsStep
from .end_step import EndStep
from .file_step import FileStep
from .outcome_step import OutcomeStep
from .wizard_buttons import Moment, WizardButtons

FILE, COLUMNS, OUTCOME, END = range(4)


class ImportFrame(QDialog):
    """Four steps: file, columns, what will happen, import. It never blocks: use ``open()``.

    Attributes:
        head: which step is on show.
        banner: what was just done or could not be done.
        file, columns, outcome, end: the steps.
        buttons: closing it, back and on.
        moment: where the import is.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.moment = Moment.CHOOSING
        self.head = StepHead(kit.icons, 4)
        self.banner = Banner(kit.icons)
        self.stack = QStackedWidget()
        self.file, self.columns = FileStep(kit), ColumnsStep(kit)
        self.outcome, self.end = OutcomeStep(kit), EndStep(kit)
        self._steps = (self.file, self.columns, self.outcome, self.end)
        for step in self._steps:
            self.stack.addWidget(step)
        self.buttons = WizardButtons(kit.icons)
        lay_out_assistant(self, self.head, self.banner, self.stack, self.buttons)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.go_on)
        self.buttons.close_button.clicked.connect(self.reject)
        self.buttons.back.clicked.connect(self.go_back)
        self.buttons.forward.clicked.connect(self.go_on)
        room = self.screen().availableSize() - QSize(space(8), space(16))
        self.resize(QSize(space(310), space(210)).boundedTo(room))

    def go_on(self) -> None:
        """Go to the next step, if nothing hinders."""
        raise NotImplementedError

    def go_back(self) -> None:
        """Go to the step before."""
        raise NotImplementedError

    def show_step(self, step: int, moment: Moment, rows: int = 0) -> None:
        """Show a step, with the keyboard where it is useful.

        Args:
            step: FILE, COLUMNS, OUTCOME or END.
            moment: where the import is.
            rows: how many rows would be written, as far as that is known.
        """
        self.moment = moment
        self.banner.hide()
        self.stack.setCurrentIndex(step)
        self.head.set_current(step)
        self.buttons.show_moment(moment, rows)
        if self.buttons.forward.isVisibleTo(self) and moment is not Moment.COLUMNS:
            self.buttons.forward.setFocus()
        elif step == FILE:
            self.file.focus_first()
        elif step == COLUMNS:
            self.columns.focus_first()
        else:
            self.buttons.close_button.setFocus()

    def step(self) -> int:
        """Return the step on show."""
        return self.stack.currentIndex()

    def tell(self, sentence: str, tone: str) -> None:
        """Tell something that needs no answer."""
        self.banner.show_message(sentence, tone)

    def retranslate(self) -> None:
        """Set the texts."""
        self.setWindowTitle(self.tr("Import a table"))
        self.head.set_names(
            (
                self.tr("File"),
                self.tr("Columns"),
                self.tr("What will happen"),
                self.tr("Import"),
            ),
            self.tr("Step {number} of {count}: {name}"),
        )
        for step in self._steps:
            step.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
