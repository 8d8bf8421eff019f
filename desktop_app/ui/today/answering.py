"""Carrying out what is asked of a line of the agenda."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QObject, QPoint, Signal

from desktop_app.domain.deadline import DueItem
from desktop_app.services import deadlines

from ..kit import Kit
from ..requests import LogRequest
from ..snooze_menu import SnoozeMenu
from ..wording import deadline_title
from .due_words import day_and_time
from .view import AgendaView


class Answering(QObject):
    """Opens, logs, puts off and finishes the deadlines of a view.

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
        menu = SnoozeMenu(self._kit, self._view)
        menu.chosen.connect(self._snooze_until)
        return menu

    def _open(self, item: DueItem) -> None:
        self.left.emit()
        self._session.case_requested.emit(item.deadline.case_id)

    def _log(self, item: DueItem) -> None:
        self.left.emit()
        self._session.log_requested.emit(LogRequest(item.deadline.case_id, (item.deadline.id,)))

    def _ask_snooze(self, item: DueItem) -> None:
        self._snoozed = item
        button = self._view.buttons.snooze_button
        self.snooze_menu.open_at(button.mapToGlobal(QPoint(0, button.height())))

    def _snooze_until(self, until: datetime) -> None:
        item = self._snoozed
        if item is None:
            return
        session = self._session
        if session.do(deadlines.snooze, item.deadline.id, until, session.now()) is not None:
            moment = day_and_time(until, session.now(), session.zone)
            words = self.tr("Snoozed until {moment}: {what}")
            self.notified.emit(words.format(moment=moment, what=_what(item)), "success")

    def _finish(self, item: DueItem) -> None:
        session, deadline_id = self._session, item.deadline.id
        if session.do(deadlines.mark_done, deadline_id, session.now()) is None:
            return
        self.undo_offered.emit(
            self.tr("Done: {what}").format(what=_what(item)),
            lambda: session.do(deadlines.reopen_deadline, deadline_id, session.now()),
        )


def _what(item: DueItem) -> str:
    return f"{deadline_title(item.deadline)} · {item.case_title}"
