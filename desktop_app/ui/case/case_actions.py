"""Carrying out what is asked of a case's deadlines and contacts."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.services import cases, contacts, deadlines

from ..kit import Kit
from ..moments import moment_words
from ..snooze_menu import SnoozeMenu
from ..wording import deadline_title
from .clock_actions import ClockActions


class CaseActions(QObject):
    """Puts off, finishes, changes and removes, opens the forms, and offers to take things back.

    Attributes:
        snooze_menu: the times to put off to.
        clocks: carries out what starts and stops clocks.

    Signals:
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, page: QWidget) -> None:
        """Work for a page, which is the parent of the forms that are opened."""
        super().__init__(page)
        self._kit = kit
        self._session = kit.session
        self._page = page
        self.clocks = ClockActions(kit, page)
        self.clocks.notified.connect(self.notified)
        self.clocks.undo_offered.connect(self.undo_offered)
        self._snoozed: Deadline | None = None
        self.snooze_menu = SnoozeMenu(kit, page)
        self.snooze_menu.chosen.connect(self._snooze_until)

    @property
    def case_id(self) -> int:
        """The case on the page."""
        return self.clocks.case_id

    @case_id.setter
    def case_id(self, case_id: int) -> None:
        self.clocks.case_id = case_id

    def ask_snooze(self, deadline: Deadline, button: QWidget) -> None:
        """Ask until when to put a deadline off, below the button that was pressed."""
        self._snoozed = deadline
        self.snooze_menu.open_at(button.mapToGlobal(QPoint(0, button.height())))

    def finish(self, deadline: Deadline) -> None:
        """Mark a deadline as answered; one that asks again, as answered for today."""
        if deadline.repeats:
            self.clocks.finish_for_today(deadline)
            return
        session, number = self._session, deadline.id
        if session.do(deadlines.mark_done, number, session.now()) is not None:
            self.undo_offered.emit(
                self.tr("Done: {what}").format(what=deadline_title(deadline)),
                lambda: session.do(deadlines.reopen_deadline, number, session.now()),
            )

    def reopen(self, deadline: Deadline) -> None:
        """Take back that a deadline was answered."""
        self._session.do(deadlines.reopen_deadline, deadline.id, self._session.now())

    def remove(self, deadline: Deadline) -> None:
        """Take a deadline away."""
        session, number = self._session, deadline.id
        if session.do(deadlines.remove_deadline, number, session.now()) is not None:
            self.undo_offered.emit(
                self.tr("Removed: {what}").format(what=deadline_title(deadline)),
                lambda: session.do(deadlines.restore_deadline, number, session.now()),
            )

    def add_deadline(self, kind: DeadlineKind = DeadlineKind.OURS) -> None:
        """Open the form of a new deadline."""
        self._open_deadline(None, kind)

    def edit_deadline(self, deadline: Deadline) -> None:
        """Open the form of a deadline."""
        self._open_deadline(deadline, deadline.kind)

    def edit_contact(self, contact_id: int) -> None:
        """Open the form of a contact."""
        from .contact_dialog import ContactDialog

        contact = self._session.do(contacts.contact, contact_id)
        if contact is not None:
            ContactDialog(self._kit, contact, self._page).open()

    def trash_contact(self, contact_id: int) -> None:
        """Put a contact in the trash."""
        session = self._session
        if session.do(contacts.trash_contact, contact_id, session.now()) is not None:
            self.undo_offered.emit(
                self.tr("The contact is in the trash, with the deadlines that it set."),
                lambda: session.do(contacts.restore_contact, contact_id, session.now()),
            )

    def trash_case(self) -> None:
        """Put the case in the trash."""
        session, case_id = self._session, self.case_id
        if session.do(cases.trash_case, case_id, session.now()) is not None:
            self.undo_offered.emit(
                self.tr("Case {number} is in the trash.").format(number=case_id),
                lambda: session.do(cases.restore_case, case_id, session.now()),
            )

    def restore_case(self) -> None:
        """Take the case out of the trash."""
        session = self._session
        if session.do(cases.restore_case, self.case_id, session.now()) is not None:
            words = self.tr("Case {number} is back.").format(number=self.case_id)
            self.notified.emit(words, "success")

    def edit_case(self) -> None:
        """Open the form of the case."""
        from .edit_dialog import EditDialog

        detail = self._session.do(cases.case_detail, self.case_id)
        if detail is not None:
            EditDialog(self._kit, detail, self._page).open()

    def close_case(self) -> None:
        """Open the form that closes the case."""
        from .close_dialog import CloseDialog

        detail = self._session.do(cases.case_detail, self.case_id)
        if detail is not None:
            dialog = CloseDialog(self._kit, detail, self._page)
            dialog.saved.connect(self._tell_closed)
            dialog.open()

    def make_bundle(self) -> None:
        """Open the form that writes the evidence bundle."""
        from ..evidence.bundle_dialog import BundleDialog

        dialog = BundleDialog(self._kit, self.case_id, self._page)
        dialog.notified.connect(self.notified)
        dialog.open()

    def escalate_case(self) -> None:
        """Open the assistant that leads to a ticket."""
        from ..escalation.assistant import EscalationAssistant

        assistant = EscalationAssistant(self._kit, self.case_id, self._page)
        assistant.notified.connect(self.notified)
        assistant.undo_offered.connect(self.undo_offered)
        assistant.open()

    def reopen_case(self) -> None:
        """Open the closed case again."""
        session = self._session
        if session.do(cases.reopen_case, self.case_id, session.now()) is not None:
            words = self.tr("Case {number} is open again.").format(number=self.case_id)
            self.notified.emit(words, "success")

    def _tell_closed(self) -> None:
        session, case_id = self._session, self.case_id
        self.undo_offered.emit(
            self.tr("Case {number} is closed.").format(number=case_id),
            lambda: session.do(cases.reopen_case, case_id, session.now()),
        )

    def _open_deadline(self, deadline: Deadline | None, kind: DeadlineKind) -> None:
        from .deadline_dialog import DeadlineDialog

        detail = self._session.do(cases.case_detail, self.case_id)
        if detail is not None:
            DeadlineDialog(self._kit, detail.case, deadline, kind, self._page).open()

    def _snooze_until(self, until: datetime) -> None:
        session, deadline = self._session, self._snoozed
        if deadline is None:
            return
        if session.do(deadlines.snooze, deadline.id, until, session.now()) is not None:
            words = self.tr("Snoozed until {moment}: {what}").format(
                moment=moment_words(until, session.now(), session.zone),
                what=deadline_title(deadline),
            )
            self.notified.emit(words, "success")
