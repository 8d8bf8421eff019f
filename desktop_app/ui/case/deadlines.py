"""All deadlines of a case."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.case import Status
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..theme import space
from ..widgets import Button, EmptyState
from .deadline_row import DeadlineRow
from .pane import Pane, Rows
from .shown import show_if


class DeadlinesPanel(Pane):
    """The deadlines, open ones first, and a button to add one.

    Attributes:
        add: adds one.

    Signals:
        add_requested: a deadline is to be added.
        done_requested(object), reopen_requested(object), edit_requested(object),
        remove_requested(object): this Deadline.
        snooze_requested(object, object): this Deadline is to be put off; the button.
    """

    add_requested = Signal()
    done_requested = Signal(object)
    reopen_requested = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    snooze_requested = Signal(object, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=space(2), margin=space(1))
        self._kit = kit
        self._detail: CaseDetail | None = None
        self.add = Button(icon=kit.icons.get("add"))
        self.add.clicked.connect(self.add_requested)
        self._rows = Rows(self._new_row)
        self._empty = EmptyState(kit.icons, "clock")
        self._empty.action.connect(self.add_requested)
        self.body.addWidget(self.add)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._empty)
        self._retranslate()

    @property
    def rows(self) -> list[DeadlineRow]:
        """The deadlines on show, from the top."""
        return self._rows.shown

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the deadlines of a case."""
        self._detail = detail
        closed = detail.case.status is Status.CLOSED
        read_only = closed or detail.case.deleted_at is not None
        self._rows.fill(
            detail.deadlines,
            lambda row, one: row.show_deadline(one, read_only=read_only, closed=closed),
        )
        is_empty = not detail.deadlines
        show_if(self._empty, is_empty)
        show_if(self.add, not is_empty and not read_only)
        show_if(self._empty.button, is_empty and not read_only)

    def refresh_times(self) -> None:
        """Bring the countdowns up to now."""
        if self._detail is not None:
            self.show_detail(self._detail)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh_times()
        super().changeEvent(event)

    def _new_row(self) -> DeadlineRow:
        row = DeadlineRow(self._kit, self)
        row.done_requested.connect(self.done_requested)
        row.reopen_requested.connect(self.reopen_requested)
        row.edit_requested.connect(self.edit_requested)
        row.remove_requested.connect(self.remove_requested)
        row.snooze_requested.connect(self.snooze_requested)
        return row

    def _retranslate(self) -> None:
        self.add.set_words(self.tr("Add deadline"))
        self._empty.set_words(
            self.tr("No deadline yet"),
            self.tr("Note the window on the platform's notice, or when an answer was promised."),
            self.tr("Add deadline"),
        )
