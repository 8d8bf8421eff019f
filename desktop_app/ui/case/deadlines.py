"""All deadlines of a case."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.case import Status
from desktop_app.domain.deadline import Deadline
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..theme import space
from ..widgets import Button, FlowLayout, plain_tooltip
from .column_empty import ColumnEmptyState
from .deadline_origin import origin_of
from .deadline_row import DeadlineRow
from .pane import Pane, Rows
from .shown import show_if


class DeadlinesPanel(Pane):
    """The deadlines, open ones first, and the ways to get more of them.

    Attributes:
        happened: starts the clocks of an event; there where the playbook has rules.
        add: adds one.
        chase: asks again on every working day.

    Signals:
        happened_requested: the clocks of an event are to be started.
        add_requested: a deadline is to be added.
        chase_requested: something is to be asked again and again.
        done_requested(object), reopen_requested(object), edit_requested(object),
        remove_requested(object), rule_requested(object), stop_requested(object),
        evidence_requested(object): this Deadline.
        snooze_requested(object, object): this Deadline is to be put off; the button.
    """

    happened_requested = Signal()
    add_requested = Signal()
    chase_requested = Signal()
    done_requested = Signal(object)
    reopen_requested = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    rule_requested = Signal(object)
    stop_requested = Signal(object)
    evidence_requested = Signal(object)
    snooze_requested = Signal(object, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=space(2), margin=space(1))
        self._kit = kit
        self._detail: CaseDetail | None = None
        self._has_rules = False
        icons = kit.icons
        self.happened = Button(kind="primary", icon=icons.get("bell", "on_accent"))
        self.add = Button(icon=icons.get("add"))
        self.chase = Button(kind="quiet", icon=icons.get("clock"))
        self.happened.clicked.connect(self.happened_requested)
        self.add.clicked.connect(self.add_requested)
        self.chase.clicked.connect(self.chase_requested)
        self._ways = QWidget()
        flow = FlowLayout(self._ways)
        for button in (self.happened, self.add, self.chase):
            flow.addWidget(button)
        self._rows = Rows(self._new_row)
        self._empty = ColumnEmptyState(icons, "clock")
        self._empty.action.connect(self._act_on_empty)
        self.body.addWidget(self._ways)
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
        session = self._kit.session
        closed = detail.case.status is Status.CLOSED
        read_only = closed or detail.case.deleted_at is not None

        def show(row: DeadlineRow, one: Deadline) -> None:
            origin = origin_of(session, one, detail)
            row.show_deadline(one, read_only=read_only, closed=closed, origin=origin)

        self._rows.fill(detail.deadlines, show)
        is_empty = not detail.deadlines
        self._has_rules = bool(session.playbooks.get(detail.case.facts.issue_type).deadlines)
        self._say_empty()
        show_if(self._empty, is_empty)
        show_if(self._empty.button, is_empty and not read_only)
        show_if(self._ways, not read_only)
        # The empty list's own button is one of these two.
        show_if(self.happened, self._has_rules and not is_empty)
        show_if(self.add, self._has_rules or not is_empty)

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
        row.rule_requested.connect(self.rule_requested)
        row.stop_requested.connect(self.stop_requested)
        row.evidence_requested.connect(self.evidence_requested)
        row.snooze_requested.connect(self.snooze_requested)
        return row

    def _act_on_empty(self) -> None:
        (self.happened_requested if self._has_rules else self.add_requested).emit()

    def _say_empty(self) -> None:
        if self._has_rules:
            sentence = self.tr(
                "Say what happened and when: the windows that it opens are counted for you."
            )
            action = self.tr("Something happened…")
        else:
            sentence = self.tr(
                "Note the window on the platform's notice, or when an answer was promised."
            )
            action = self.tr("Add deadline")
        self._empty.set_words(self.tr("No deadline yet"), sentence, action)

    def _retranslate(self) -> None:
        self.happened.set_words(self.tr("Something happened…"))
        self.happened.setToolTip(
            plain_tooltip(self.tr("Say when it happened; the deadlines are counted from there"))
        )
        self.add.set_words(self.tr("Add deadline"))
        self.chase.set_words(self.tr("Ask every workday…"))
        self.chase.setToolTip(
            plain_tooltip(self.tr("Be reminded on every workday until there is an answer"))
        )
        self._say_empty()
