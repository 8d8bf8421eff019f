"""Carrying out what starts and stops the clocks of a case: events, appeals, asking again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.deadline import Deadline
from desktop_app.services import cases, clocks, deadlines
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..moments import moment_words
from ..wording import deadline_title


class ClockActions(QObject):
    """Opens the forms, and offers to take things back.

    Attributes:
        case_id: the case on the page.

    Signals:
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
        evidence_requested(object): the evidence is to be shown; the row of one item, or None.
        event_told: the clocks of an event were started; the form is closed.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)
    evidence_requested = Signal(object)
    event_told = Signal()

    def __init__(self, kit: Kit, page: QWidget) -> None:
        """Work for a page, which is the parent of the forms that are opened."""
        super().__init__(page)
        self._kit = kit
        self._session = kit.session
        self._page = page
        self.case_id = 0

    def tell_event(self) -> None:
        """Open the form for something that happened."""
        from .event_dialog import EventDialog

        detail = self._detail()
        if detail is not None:
            dialog = EventDialog(self._kit, detail, self._page)
            dialog.saved.connect(lambda: self._tell_started(detail, dialog.started))
            dialog.appeal_requested.connect(self.record_appeal)
            dialog.open()

    def ask_every_workday(self) -> None:
        """Open the form for asking again on every working day."""
        from .chase_dialog import ChaseDialog

        ChaseDialog(self._kit, self.case_id, self._page).open()

    def count_by_rule(self, deadline: Deadline) -> None:
        """Count a deadline by its rule again, instead of by the platform's countdown."""
        session, number, stated = self._session, deadline.id, deadline.due_at
        now, playbooks = session.now(), session.playbooks
        if session.do(clocks.follow_rule_again, playbooks, number, now) is not None:
            self.undo_offered.emit(
                self.tr("Counted by the rule again: {what}").format(what=deadline_title(deadline)),
                lambda: session.do(deadlines.set_stated, number, stated, session.now()),
            )

    def ask_no_more(self, deadline: Deadline) -> None:
        """Stop asking again: there was an answer."""
        session, number = self._session, deadline.id
        if session.do(deadlines.stop_repeating, number, session.now()) is not None:
            self.undo_offered.emit(
                self.tr("Answered: {what}").format(what=deadline_title(deadline)),
                lambda: session.do(deadlines.reopen_deadline, number, session.now()),
            )

    def finish_for_today(self, deadline: Deadline) -> None:
        """Say that something which is asked again and again was asked for today."""
        session, number, before = self._session, deadline.id, deadline.due_at
        if session.do(deadlines.mark_done, number, session.now()) is None:
            return
        words = self.tr("Asked. Again on {moment}: {what}").format(
            moment=moment_words(self._due_at(number, before), session.now(), session.zone),
            what=deadline_title(deadline),
        )
        self.undo_offered.emit(
            words, lambda: session.do(deadlines.set_due_again, number, before, session.now())
        )

    def open_evidence(self, deadline: Deadline) -> None:
        """Show the evidence that perishes at a deadline."""
        self.evidence_requested.emit(deadline.checklist_item_id)

    def show_appeals(self) -> None:
        """Open the list of appeals, where the limit can be changed."""
        from .appeals_dialog import AppealsDialog

        detail = self._detail()
        if detail is not None:
            AppealsDialog(self._kit, detail, self._page).open()

    def record_appeal(self) -> None:
        """Open the form for an appeal that was handed in."""
        from .appeal_dialog import AppealDialog

        detail = self._detail()
        if detail is not None:
            dialog = AppealDialog(self._kit, detail, self._page)
            dialog.saved.connect(lambda: self._tell_appeal(detail))
            dialog.evidence_requested.connect(lambda: self.evidence_requested.emit(None))
            dialog.open()

    def _tell_started(self, before: CaseDetail, count: int) -> None:
        from .event_undo import undo_of

        after = self._detail()
        if after is not None:
            undo = undo_of(self._session, before, after)
            self.undo_offered.emit(self.tr("%n deadline(s) set", "", count), undo)
        self.event_told.emit()

    def _tell_appeal(self, before: CaseDetail) -> None:
        from .appeal_undo import undo_of

        after = self._detail()
        if after is not None:
            undo = undo_of(self._session, before, after)
            self.undo_offered.emit(self.tr("The appeal is recorded."), undo)

    def _detail(self) -> CaseDetail | None:
        return self._session.do(cases.case_detail, self.case_id)

    def _due_at(self, number: int, otherwise: datetime) -> datetime:
        found = deadlines.deadlines_of(self._session.store, self.case_id)
        return next((one.due_at for one in found if one.id == number), otherwise)
