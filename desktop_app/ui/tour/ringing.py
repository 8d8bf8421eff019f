"""Deadlines fall due: the bell rings, it is announced, and each is answered in another way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.deadline import Deadline, DueItem

from ..announcer import Way
from ..log.dialog import LogDialog
from ..reminder_panel import ReminderPanel
from ..snooze_menu import SnoozeMenu
from ..today.page import TodayPage
from .clock import RINGING
from .stage import Stage

if TYPE_CHECKING:
    from desktop_app.system.notifier import Notification

_RINGING = 3
_SAID = "29 单的差额已到账，问剩下 3 单。"


def answer_reminders(stage: Stage) -> None:
    """Read the announcement; snooze the first, finish the next, log a contact for the last."""
    _read_announcement(stage, *_ring(stage))
    panel = stage.window(ReminderPanel)
    stage.camera.shoot("reminders")
    _snooze(stage, panel)
    _mark_done(stage, panel)
    _log_answer(stage, panel)
    stage.check(not panel.isVisible(), "the panel to be gone")


def _ring(stage: Stage) -> tuple[Sequence[DueItem], Notification]:
    bell, announcer = stage.program.bell, stage.program.announcer
    rung: list[Sequence[DueItem]] = []
    sent: list[Notification] = []
    stage.press("Ctrl+1")
    bell.ring.connect(rung.append)
    announcer.in_window.connect(sent.append)
    stage.clock.moment = RINGING
    bell.check()
    stage.wait(lambda: sent, "the announcement")
    bell.ring.disconnect(rung.append)
    announcer.in_window.disconnect(sent.append)
    stage.check(len(rung) == 1, "the bell to ring once")
    (items,) = rung
    stage.check(len(items) == _RINGING, f"{_RINGING} reminders, not {len(items)}")
    # It does so by itself each minute.
    stage.page(TodayPage).refresh()
    stage.check(len(sent) == 1, "them to be announced together")
    return items, sent[0]


def _read_announcement(stage: Stage, items: Sequence[DueItem], note: Notification) -> None:
    """Take the picture of the announcement and press its button."""
    announcer, banner = stage.program.announcer, stage.program.shell.window.banner
    stage.check(announcer.way is Way.WINDOW and banner.isVisible(), "it to be shown in the window")
    stage.check(items[0].case_title in banner.text(), "it to name the case")

    def say_again() -> None:
        # An announcement stays in the language in which it came.
        words = stage.program.bell.words
        title, text = words.of(items, 0, stage.clock.moment)
        announcer.in_window.emit(replace(note, title=title, body=text))

    stage.camera.shoot("announced", say_again)
    stage.click(banner.button)
    stage.check(not banner.isVisible(), "the announcement to be gone")


def _snooze(stage: Stage, panel: ReminderPanel) -> None:
    deadline = _current(panel)
    stage.press("S")
    stage.window(SnoozeMenu)
    stage.press("Down", "Return")
    until = stage.clock.moment + timedelta(hours=1)
    stage.check(_saved(stage, deadline).snoozed_until == until, "a snooze of one hour")


def _mark_done(stage: Stage, panel: ReminderPanel) -> None:
    deadline = _current(panel)
    stage.press("D")
    stage.check(_saved(stage, deadline).done_at == stage.clock.moment, "the deadline to be done")


def _log_answer(stage: Stage, panel: ReminderPanel) -> None:
    deadline = _current(panel)
    before = len(stage.detail(deadline.case_id).contacts)
    stage.press("L")
    dialog = stage.window(LogDialog)
    dialog.form.left.said.setFocus()
    stage.write(_SAID)
    stage.press("Ctrl+Return")
    stage.check(stage.closed(LogDialog), "the form to be gone")
    contacts = stage.detail(deadline.case_id).contacts
    stage.check(len(contacts) == before + 1 and contacts[-1].facts.said == _SAID, "a contact")
    stage.check(_saved(stage, deadline).done_at is not None, "the contact to answer the deadline")


def _current(panel: ReminderPanel) -> Deadline:
    item = panel.agenda.current_item()
    assert item is not None
    return item.deadline


def _saved(stage: Stage, deadline: Deadline) -> Deadline:
    return next(one for one in stage.detail(deadline.case_id).deadlines if one.id == deadline.id)
