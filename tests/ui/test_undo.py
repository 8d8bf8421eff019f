"""Ctrl+Z takes back what was done last, wherever the keyboard is; Ctrl+Shift+Z does it again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import Case, Status
from desktop_app.domain.picked import picked_by_number
from desktop_app.services import bulk, cases, deadlines, reminders
from desktop_app.services.casebook import Casebook
from desktop_app.ui.case.edit_dialog import EditDialog
from desktop_app.ui.kit import Kit
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from desktop_app.ui.undo_keys import UndoKeys

from .case_samples import log
from .conftest import SetClock
from .second_start import second_start

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Desk:
    """A window with a text field, and hands for its keys."""

    def __init__(self, session: Session, window: MainWindow, field: QLineEdit, bot: QtBot) -> None:
        self.session, self.window, self.field, self._bot = session, window, field, bot
        self.case_id = log(session)
        self.told: list[str] = []
        session.failed.connect(self.told.append)

    @property
    def case(self) -> Case:
        """The case as it is."""
        return cases.case_detail(self.session.store, self.case_id).case

    def status(self) -> Status:
        """How the case stands."""
        return self.case.status

    def close_case(self, outcome: str = "恢复上架") -> None:
        """Close the case, as a page does."""
        number, now = self.case_id, self.session.now()
        assert self.session.do(cases.close_case, number, outcome, now) is not None

    def reopen(self) -> None:
        """Open it again, as the way back of a message does."""
        self.session.do(cases.reopen_case, self.case_id, self.session.now())

    def set_status(self, status: Status) -> None:
        """Give it another status."""
        self.session.do(cases.set_status, self.case_id, status, self.session.now())

    def undo(self) -> None:
        """Press Ctrl+Z where the keyboard is."""
        self._bot.keyClick(self.window.focusWidget(), Qt.Key.Key_Z, CTRL)

    def redo(self) -> None:
        """Press Ctrl+Shift+Z."""
        self._bot.keyClick(self.window.focusWidget(), Qt.Key.Key_Z, CTRL | SHIFT)


@pytest.fixture
def desk(kit: Kit, session: Session, qtbot: QtBot) -> Desk:
    window = MainWindow(kit.icons, on_close=lambda: True)
    qtbot.addWidget(window)
    field, page = QLineEdit(), QWidget()
    QVBoxLayout(page).addWidget(field)
    window.add_page("page", "Today", "today", lambda: page)
    UndoKeys(session, window, window.notify)
    with qtbot.waitActive(window):
        window.show()
    window.show_page("page")
    field.setFocus()
    return Desk(session, window, field, qtbot)


def test_steps_are_taken_back_one_by_one_and_done_again(desk: Desk, qtbot: QtBot) -> None:
    desk.set_status(Status.WAITING_SELLER)
    desk.close_case()
    desk.undo()
    assert desk.status() is Status.WAITING_SELLER
    assert desk.window.toast.text() == f"Undone: close case (case {desk.case_id})"
    # The message's button leads back; the key goes on.
    desk.undo()
    assert desk.status() is Status.OPEN
    desk.undo()
    desk.redo()
    assert desk.status() is Status.WAITING_SELLER
    qtbot.keyClick(desk.field, Qt.Key.Key_Y, CTRL)
    assert (desk.status(), desk.case.outcome) == (Status.CLOSED, "恢复上架")
    assert desk.window.toast.text() == f"Redone: close case (case {desk.case_id})"
    qtbot.mouseClick(desk.window.toast.button, Qt.MouseButton.LeftButton)
    assert desk.status() is Status.WAITING_SELLER
    # What is done anew takes the place of what was undone.
    desk.set_status(Status.RESOLVED)
    desk.redo()
    assert desk.status() is Status.RESOLVED
    assert not desk.told


def test_a_field_keeps_the_keys_for_its_own_typing(desk: Desk, qtbot: QtBot) -> None:
    desk.close_case()
    qtbot.keyClicks(desk.field, "abc")
    desk.undo()
    assert (desk.field.text(), desk.status()) == ("", Status.CLOSED)
    desk.redo()
    assert desk.field.text() == "abc"
    desk.undo()
    desk.undo()
    assert desk.status() is Status.OPEN


@pytest.mark.parametrize("by_key", [True, False])
def test_what_a_message_took_back_is_not_taken_back_twice(
    desk: Desk, qtbot: QtBot, by_key: bool
) -> None:
    desk.set_status(Status.WAITING_SELLER)
    desk.close_case()
    undo = desk.session.undo_stack.taking_back(desk.reopen)
    desk.window.notify("已结案", "neutral", ("Undo", undo))
    if by_key:
        desk.undo()
    else:
        qtbot.mouseClick(desk.window.toast.button, Qt.MouseButton.LeftButton)
    reopened = desk.case
    assert reopened.status is Status.OPEN
    desk.redo()
    assert desk.status() is Status.CLOSED
    desk.undo()
    assert desk.status() is Status.WAITING_SELLER
    desk.undo()
    assert desk.status() is Status.OPEN


def test_a_message_that_is_answered_late_is_a_step_of_its_own(desk: Desk) -> None:
    desk.close_case()
    undo = desk.session.undo_stack.taking_back(desk.reopen)
    other = log(desk.session)
    desk.session.do(cases.close_case, other, "另一件", desk.session.now())
    undo()
    assert desk.status() is Status.OPEN
    desk.undo()
    assert desk.status() is Status.CLOSED
    desk.undo()
    assert cases.case_detail(desk.session.store, other).case.status is Status.OPEN


def test_a_conflict_is_told_and_bars_no_way(
    desk: Desk, casebook: Casebook, clock: SetClock
) -> None:
    other = log(desk.session)
    desk.session.do(cases.close_case, other, "另一件", desk.session.now())
    desk.set_status(Status.WAITING_SELLER)
    with second_start(casebook, clock) as elsewhere:
        store = elsewhere.session.store
        cases.set_status(store, desk.case_id, Status.RESOLVED, clock.now())
    desk.undo()
    assert len(desk.told) == 1 and "changed elsewhere" in desk.told[0]
    assert desk.status() is Status.RESOLVED
    desk.undo()
    assert cases.case_detail(desk.session.store, other).case.status is Status.OPEN


def test_many_cases_are_undone_by_the_thread_that_wrote_them(desk: Desk, qtbot: QtBot) -> None:
    session, other = desk.session, log(desk.session)
    desk.set_status(Status.WAITING_SELLER)
    picked = picked_by_number((desk.case_id, other))
    stack = session.undo_stack
    session.write_long(bulk.close, picked, "都结了", False, session.now(), label="closing 2 cases")
    qtbot.waitUntil(lambda: not session.is_writing)
    qtbot.waitUntil(lambda: desk.status() is Status.CLOSED)

    def settled(act: Callable[[], None], status: Status) -> None:
        with qtbot.waitSignals([session.changed]):
            act()
        qtbot.waitUntil(lambda: not session.is_writing)
        assert desk.status() is status

    def undo_twice() -> None:
        desk.undo()
        desk.undo()

    settled(undo_twice, Status.WAITING_SELLER)
    assert "busy" in desk.told.pop() and not desk.told
    assert desk.window.toast.text() == "Undone: closing 2 cases (2 case(s))"
    settled(desk.redo, Status.CLOSED)
    settled(desk.undo, Status.WAITING_SELLER)
    desk.undo()
    assert desk.status() is Status.OPEN
    # An import has a way back of its own, and what was done before it is history.
    desk.close_case()
    session.write_long(lambda store, progress: None)
    qtbot.waitUntil(lambda: not session.is_writing)
    assert not stack.can_undo and not stack.can_redo


def test_one_dialog_is_one_step_and_what_rings_is_none(
    desk: Desk, kit: Kit, qtbot: QtBot, clock: SetClock
) -> None:
    log(desk.session, desk.case_id, promised_in=timedelta(hours=1))
    before = desk.case
    dialog = EditDialog(kit, cases.case_detail(desk.session.store, desk.case_id))
    qtbot.addWidget(dialog)
    dialog.title.setText("另一个标题")
    dialog.outcome.setPlainText("结果")
    dialog.opened_at.set_moment(clock.now() - timedelta(days=2))
    dialog.submit_by_keys()
    assert (desk.case.facts.title, desk.case.outcome) == ("另一个标题", "结果")
    clock.forward(hours=2)
    desk.session.do(reminders.take, clock.now(), desk.session.zone)
    desk.undo()
    assert desk.case == before
    assert deadlines.count_overdue(desk.session.store, clock.now()) == 1
    assert not desk.told
