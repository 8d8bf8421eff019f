"""The small window of reminders: its place, its countdowns, its words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services import deadlines
from desktop_app.ui.kit import Kit
from desktop_app.ui.reminder_panel import ReminderPanel
from desktop_app.ui.session import Session
from desktop_app.ui.today.due_words import time_words
from tests.ui.conftest import SetClock
from tests.ui.today_samples import add_case

# Said by the offscreen platform when a window comes to the front.
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)

MINUTE = 1 / 60


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> ReminderPanel:
    """The panel, not shown yet."""
    made = ReminderPanel(kit)
    qtbot.addWidget(made)
    return made


def ring(panel: ReminderPanel, session: Session) -> None:
    """Show what is due in the panel."""
    panel.show_items(deadlines.due(session.store, session.now()))


def tick(panel: ReminderPanel, clock: SetClock, seconds: int) -> None:
    """Let time pass and the panel's timer go off."""
    clock.forward(seconds=seconds)
    panel.ticker.timeout.emit()


def countdown(panel: ReminderPanel, session: Session) -> str:
    """Return the countdown of the first line as it is painted."""
    item = panel.agenda.rows.item(1)
    assert item is not None
    return time_words(item, panel.agenda.rows.now, session.zone)[1]


def sentences(panel: ReminderPanel) -> list[str]:
    """Return what is said above the list."""
    return [label.text() for label in panel.findChildren(QLabel) if label.text()][:2]


def test_its_seconds_run_and_rest_out_of_sight(
    panel: ReminderPanel, session: Session, clock: SetClock, qtbot: QtBot
) -> None:
    add_case(session, "刚到期", follow_up=-MINUTE)
    assert not panel.ticker.isActive()
    ring(panel, session)
    assert panel.ticker.isActive() and panel.ticker.interval() <= 1000
    assert countdown(panel, session) == "01:00 overdue"
    tick(panel, clock, 20)
    assert countdown(panel, session) == "01:20 overdue"
    tick(panel, clock, 41)
    assert countdown(panel, session) == "02:01 overdue"
    tick(panel, clock, 3600)
    assert countdown(panel, session) == "1 h 2 min overdue"
    assert 1000 < panel.ticker.interval() <= 60_000
    panel.hide()
    assert not panel.ticker.isActive()


def test_it_tells_one_from_several(panel: ReminderPanel, session: Session, qtbot: QtBot) -> None:
    add_case(session, "第一", follow_up=-1)
    ring(panel, session)
    assert sentences(panel) == [
        "1 reminder(s) not answered yet",
        "It stays on the Today page until it is answered.",
    ]
    add_case(session, "第二", follow_up=-2)
    ring(panel, session)
    assert sentences(panel) == [
        "2 reminder(s) not answered yet",
        "They stay on the Today page until they are answered.",
    ]


def test_what_is_undone_comes_back(panel: ReminderPanel, session: Session, qtbot: QtBot) -> None:
    add_case(session, "第一", follow_up=-2)
    add_case(session, "第二", follow_up=-1)
    ring(panel, session)
    with qtbot.waitSignal(panel.undo_offered) as offered:
        qtbot.keyClick(panel.agenda, Qt.Key.Key_D)
    assert len(panel.agenda.rows.item_rows()) == 1
    offered.args[1]()
    current = panel.agenda.current_item()
    assert current is not None and current.case_title == "第一"
    assert len(panel.agenda.rows.item_rows()) == 2


def test_it_waits_for_its_window_and_stands_in_its_middle(
    kit: Kit, session: Session, qtbot: QtBot
) -> None:
    add_case(session, "第一", follow_up=-1)
    add_case(session, "第二", follow_up=-2)
    window = QWidget()
    qtbot.addWidget(window)
    panel = ReminderPanel(kit, window)
    window.setGeometry(100, 100, 600, 500)
    panel.resize(300, 200)
    window.show()
    first, second = deadlines.due(session.store, session.now())
    # The window is not on screen before events are handled: its place may be another then.
    panel.show_items([first])
    panel.show_items([second])
    assert not panel.isVisible()
    window.move(180, 60)
    qtbot.waitUntil(panel.isVisible)
    distance = panel.frameGeometry().center() - window.frameGeometry().center()
    assert distance.manhattanLength() <= 2
    assert len(panel.agenda.rows.item_rows()) == 2


def test_it_does_not_leave_the_screen_with_its_window(
    kit: Kit, session: Session, qtbot: QtBot
) -> None:
    add_case(session, "第一", follow_up=-1)
    window = QWidget()
    qtbot.addWidget(window)
    panel = ReminderPanel(kit, window)
    panel.setMinimumSize(0, 0)
    panel.resize(300, 200)
    window.setGeometry(-400, -300, 500, 400)
    with qtbot.waitExposed(window):
        window.show()
    ring(panel, session)
    assert panel.isVisible()
    assert panel.screen().availableGeometry().contains(panel.frameGeometry())


def test_what_was_answered_before_the_window_came_is_not_shown(
    kit: Kit, session: Session, clock: SetClock, qtbot: QtBot
) -> None:
    number = add_case(session, "第一", follow_up=-1)
    window = QWidget()
    qtbot.addWidget(window)
    panel = ReminderPanel(kit, window)
    window.show()
    ring(panel, session)
    deadline = deadlines.deadlines_of(session.store, number)[0]
    until = clock.now() + timedelta(hours=1)
    session.do(deadlines.snooze, deadline.id, until, clock.now())
    handle = window.windowHandle()
    qtbot.waitUntil(handle.isExposed)
    # What was put off until then has its turn now.
    QTest.qWait(1)
    assert not panel.isVisible()
