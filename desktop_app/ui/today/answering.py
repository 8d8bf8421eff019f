"""Carrying out what is asked of a line of the agenda."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from desktop_app.domain.deadline import Deadline, DueItem

from ..kit import Kit
from ..moments import moment_words
from .due_words import day_and_time, what
from .view import AgendaView

if TYPE_CHECKING:
    from ..snooze_menu import SnoozeMenu

# A promotion's reminder has no case yet; logging begins one of this type.
_PROMOTION = "promotion"


class Answering(QObject):
    """Opens, logs, puts off and finishes the deadlines of a view.

    What that takes is imported when it is done: the page is painted without it.

    Signals:
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
        left: another window or page was asked for.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)
    left = Signal()

    def __init__(self, kit: Kit, view: AgendaView) -> None:
        super().__init__(view)
        self._kit = kit
        self._session = kit.session
        self._view = view
        self._snoozed: DueItem | None = None
        view.open_wanted.connect(self._open)
        view.log_wanted.connect(self._log)
        view.snooze_wanted.connect(self._ask_snooze)
        view.done_wanted.connect(self._finish)

    @cached_property
    def snooze_menu(self) -> SnoozeMenu:
        """The times to put off to; made when it is first asked for."""
        from ..snooze_menu import SnoozeMenu

        menu = SnoozeMenu(self._kit, self._view)
        menu.chosen.connect(self._snooze_until)
        return menu

    def _open(self, item: DueItem) -> None:
        if item.deadline.case_id is None:
            # There is no case to open before its first contact.
            self._log(item)
            return
        self.left.emit()
        self._session.case_requested.emit(item.deadline.case_id)

    def _log(self, item: DueItem) -> None:
        from ..requests import LogRequest

        self.left.emit()
        deadline = item.deadline
        issue_type = _PROMOTION if deadline.case_id is None else ""
        request = LogRequest(deadline.case_id, (deadline.id,), issue_type=issue_type)
        self._session.log_requested.emit(request)

    def _ask_snooze(self, item: DueItem) -> None:
        self._snoozed = item
        button = self._view.buttons.snooze_button
        self.snooze_menu.open_at(button.mapToGlobal(QPoint(0, button.height())))

    def _snooze_until(self, until: datetime) -> None:
        from desktop_app.services import deadlines

        item = self._snoozed
        if item is None:
            return
        session = self._session
        if session.do(deadlines.snooze, item.deadline.id, until, session.now()) is not None:
            moment = day_and_time(until, session.now(), session.zone)
            words = self.tr("Snoozed until {moment}: {what}")
            self.notified.emit(words.format(moment=moment, what=what(item)), "success")

    def _finish(self, item: DueItem) -> None:
        from desktop_app.services import deadlines

        session, deadline = self._session, item.deadline
        if session.do(deadlines.mark_done, deadline.id, session.now()) is None:
            return
        if deadline.repeats and deadline.case_id is not None:
            self._tell_asked(deadline, deadline.case_id)
            return
        self.undo_offered.emit(
            self.tr("Done: {what}").format(what=what(item)),
            lambda: self._take_back(deadline),
        )

    def _take_back(self, deadline: Deadline) -> None:
        from desktop_app.services import deadlines

        session = self._session
        if session.do(deadlines.reopen_deadline, deadline.id, session.now()) is not None:
            self._view.choose(deadline.id)

    def _tell_asked(self, asked: Deadline, case_id: int) -> None:
        from desktop_app.services import deadlines

        session = self._session
        own = deadlines.deadlines_of(session.store, case_id)
        again = next(deadline.due_at for deadline in own if deadline.id == asked.id)
        moment = moment_words(again, session.now(), session.zone)
        self.undo_offered.emit(
            self.tr("Asked. Again on {moment}.").format(moment=moment),
            lambda: self._ask_again(asked),
        )

    def _ask_again(self, asked: Deadline) -> None:
        from desktop_app.services import deadlines

        session = self._session
        again = session.do(deadlines.set_due_again, asked.id, asked.due_at, session.now())
        if again is not None:
            self._view.choose(asked.id)
