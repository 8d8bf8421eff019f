"""The escalation assistant: from the point in dispute to a ticket with all that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import UserError
from desktop_app.services import cases
from desktop_app.services.changes import Change
from desktop_app.services.drafts import DraftKind

from ..draft_writer import Body, DraftWriter
from ..kit import Kit
from .draft import EscalationDraft, draft_from
from .evidence_step import EvidenceStep
from .filing import file_ticket, filed_words, undo_of
from .point_step import PointStep
from .step_dialog import StepDialog
from .ticket_step import TicketStep

POINT, EVIDENCE, TICKET = range(3)


class EscalationAssistant(StepDialog):
    """Three steps: point in dispute, missing evidence, ticket and bundle.

    What is typed outlasts closing it, and the program.

    Attributes:
        point, evidence, ticket: the steps.
    """

    def __init__(self, kit: Kit, case_id: int, parent: QWidget | None = None) -> None:
        """Make the assistant for a case, at the step where it was left."""
        super().__init__(kit, 3, parent)
        self._kit, self._session, self._case_id = kit, kit.session, case_id
        self._is_asking = False
        self._is_filed = False
        # What it was closed with while files were still being copied.
        self._result: int | None = None
        self.point = PointStep(kit, case_id)
        self.evidence = EvidenceStep(kit, case_id)
        self.ticket = TicketStep(kit, case_id)
        self._steps = (self.point, self.evidence, self.ticket)
        for step in self._steps:
            self.stack.addWidget(step)
        self._writer = DraftWriter(kit.session, DraftKind.ESCALATION, self)
        draft = draft_from(self._writer.load(case_id))
        self.ticket.restore(draft)
        self._load()
        self.point.restore(draft)
        self._connect()
        self.retranslate()
        self.show_step(draft.step)

    def step(self) -> int:
        """Return the step on show: POINT, EVIDENCE or TICKET."""
        return self.stack.currentIndex()

    def show_step(self, step: int) -> None:
        """Show a step."""
        self._ask(False)
        if step == EVIDENCE:
            self.evidence.begin()
        self.stack.setCurrentIndex(step)
        self.head.set_current(step)
        self.banner.hide()
        self._show_buttons()
        self._steps[step].focus_first()
        self._keep_soon()

    def go_on(self) -> None:
        """Go to the next step, or write that the ticket was filed, if nothing hinders."""
        if self._is_asking:
            self._ask(False)
            self.evidence.focus_first()
        elif self.step() == TICKET:
            self._file()
        elif self.step() == EVIDENCE and self.evidence.missing():
            self._ask(True)
        elif self.step() == EVIDENCE or self.point.leave():
            self.show_step(self.step() + 1)

    def go_back(self) -> None:
        """Go to the step before."""
        if self.step() > POINT:
            self.show_step(self.step() - 1)

    def submit_by_keys(self) -> None:
        """Go on because of Ctrl+Enter; a habit of the fingers must not answer a question."""
        if not self._is_asking:
            self.go_on()

    def make_bundle(self) -> None:
        """Open the form of the evidence bundle."""
        from ..evidence.bundle_dialog import BundleDialog

        dialog = BundleDialog(self._kit, self._case_id, self)
        dialog.notified.connect(self.tell)
        dialog.open()

    def retranslate(self) -> None:
        """Set the texts."""
        self.setWindowTitle(self.tr("Escalate case {number}").format(number=self._case_id))
        self.head.set_names(
            (
                self.tr("Point in dispute"),
                self.tr("Missing evidence"),
                self.tr("Ticket and bundle"),
            ),
            self.tr("Step {number} of {count}: {name}"),
        )
        self.buttons.retranslate()
        for step in self._steps:
            step.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._load()
            self.retranslate()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        """Close; what was typed is kept unless it became a ticket.

        Files that are still being copied would be lost with the window, so that it only hides until
        they are in.
        """
        if not self._is_filed:
            self._writer.flush()
        intake = self.evidence.desk.intake
        if not intake.is_busy:
            super().done(result)
            return
        self._result = result
        self.hide()

    def _close_when_copied(self) -> None:
        if self._result is not None and not self.evidence.desk.intake.is_busy:
            self.done(self._result)

    def _load(self) -> None:
        try:
            detail = cases.case_detail(self._session.store, self._case_id)
        except UserError:
            # The case is gone, and the page behind tells so.
            self.reject()
            return
        self.point.show_facts(detail.case.facts)
        self.evidence.show_detail(detail)
        self.ticket.show_detail(detail)

    def _changed(self, change: Change) -> None:
        if self._is_filed or not (change.concerns(self._case_id) or change.templates):
            return
        self._load()
        if self._is_asking and not self.evidence.missing():
            self._ask(False)

    def _ask(self, is_asking: bool) -> None:
        self._is_asking = is_asking
        self.evidence.ask(is_asking)
        self._show_buttons()
        if is_asking:
            self.buttons.forward.setFocus()

    def _show_buttons(self) -> None:
        step = self.step()
        self.buttons.show_state(
            is_first=step == POINT, is_last=step == TICKET, is_asking=self._is_asking
        )

    def _file(self) -> None:
        ticket, draft = self.ticket.entry(), self._draft()
        if ticket is None:
            return
        # Said before anybody hears of the contact: what was typed is no draft any more.
        self._is_filed = True
        filed = file_ticket(self._session, self._case_id, ticket, self.ticket.text.learnt())
        self._is_filed = filed is not None
        if filed is None:
            return
        self._writer.forget(self._case_id)
        self.accept()
        undo = undo_of(self._session, self._case_id, filed, draft)
        self.undo_offered.emit(filed_words(self._session, filed), undo)

    def _draft(self) -> Body | None:
        draft = EscalationDraft(step=self.step())
        self.point.note(draft)
        self.ticket.note(draft)
        return draft.as_json()

    def _keep_soon(self) -> None:
        self._writer.keep_soon(self._case_id, self._draft)

    def _connect(self) -> None:
        self.buttons.without.clicked.connect(lambda: self.show_step(TICKET))
        self.point.changed.connect(self._keep_soon)
        self.ticket.changed.connect(self._keep_soon)
        self.ticket.bundle_requested.connect(self.make_bundle)
        self.ticket.notified.connect(self.tell)
        for part in (*self._steps, self.evidence.desk):
            part.undo_offered.connect(self.offer_undo)
        self.evidence.desk.notified.connect(self.tell)
        # After the desk, which tells what became of the files first.
        self.evidence.desk.intake.finished.connect(self._close_when_copied)
        self._session.changed.connect(self._changed)
