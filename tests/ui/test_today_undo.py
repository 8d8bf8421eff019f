"""Taking back an answer on the Today page, by the message's button and by its key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop_app.domain.deadline import AgendaGroup
from desktop_app.ui.kit import Kit
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from desktop_app.ui.settings.shortcuts_card import ShortcutsCard
from desktop_app.ui.today.page import TodayPage
from desktop_app.ui.widgets import ShortcutHint
from tests.ui.today_samples import add_case, add_deadline, lines

# Said by the offscreen platform, which has no window stack.
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)

LATE = AgendaGroup.OVERDUE.value


@pytest.fixture
def window(kit: Kit, qtbot: QtBot) -> MainWindow:
    """A window with the page, not shown yet; its messages offer to undo."""
    made = MainWindow(kit.icons, on_close=lambda: True)
    qtbot.addWidget(made)
    made.add_page("today", "Today", "today", lambda: TodayPage(kit))
    page = today(made)
    page.undo_offered.connect(lambda text, undo: made.notify(text, "neutral", ("Undo", undo)))
    return made


def today(window: MainWindow) -> TodayPage:
    """Return the page."""
    page = window.page("today")
    assert isinstance(page, TodayPage)
    return page


def come_up(window: MainWindow, qtbot: QtBot) -> TodayPage:
    """Show the window with the page."""
    with qtbot.waitActive(window, timeout=60_000):
        window.show()
        window.activateWindow()
    window.show_page("today")
    return today(window)


def by_key(window: MainWindow, qtbot: QtBot) -> None:
    focused = window.focusWidget()
    qtbot.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def by_mouse(window: MainWindow, qtbot: QtBot) -> None:
    window.toast.button.setFocus()
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("undo", [by_key, by_mouse])
def test_the_undone_line_has_the_keyboard_again(
    window: MainWindow, session: Session, qtbot: QtBot, undo: Callable[[MainWindow, QtBot], None]
) -> None:
    for hours, title in ((-30, "第一"), (-29, "第二"), (-28, "第三")):
        add_case(session, title, follow_up=hours)
    page = come_up(window, qtbot)
    qtbot.keyClick(page.agenda, Qt.Key.Key_Down)
    qtbot.keyClick(page.agenda, Qt.Key.Key_D)
    assert lines(page) == [LATE, "第一", "第三"]
    undo(window, qtbot)
    assert lines(page) == [LATE, "第一", "第二", "第三"]
    current = page.agenda.current_item()
    assert current is not None and current.case_title == "第二"
    assert window.focusWidget() is page.agenda
    assert not window.toast.isVisible()


@pytest.mark.parametrize("undo", [by_key, by_mouse])
def test_the_only_line_comes_back_with_the_keyboard(
    window: MainWindow, session: Session, qtbot: QtBot, undo: Callable[[MainWindow, QtBot], None]
) -> None:
    add_case(session, "第一", follow_up=-3)
    page = come_up(window, qtbot)
    qtbot.keyClick(page.agenda, Qt.Key.Key_D)
    assert page.body.nothing_due.isVisible()
    undo(window, qtbot)
    assert lines(page) == [LATE, "第一"]
    assert window.focusWidget() is page.agenda


def test_what_is_asked_again_is_the_current_line_after_undo(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    number = add_case(session, "每天问")
    add_case(session, "另一个", follow_up=-1)
    add_deadline(session, number, -2, repeats="workdays 10:00")
    page = come_up(window, qtbot)
    qtbot.keyClick(page.agenda, Qt.Key.Key_D)
    assert lines(page)[:2] == [LATE, "另一个"]
    by_key(window, qtbot)
    current = page.agenda.current_item()
    assert current is not None and current.case_title == "每天问"


def test_undo_from_another_page_leaves_the_list_alone(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    add_case(session, "第一", follow_up=-30)
    add_case(session, "第二", follow_up=-29)
    page = come_up(window, qtbot)
    qtbot.keyClick(page.agenda, Qt.Key.Key_D)
    page.hide()
    by_key(window, qtbot)
    page.show()
    assert lines(page) == [LATE, "第一", "第二"]
    current = page.agenda.current_item()
    assert current is not None and current.case_title == "第二"


def test_the_key_is_told_in_the_settings(kit: Kit, qtbot: QtBot) -> None:
    card = ShortcutsCard()
    qtbot.addWidget(card)
    hints = [hint.text() for hint in card.findChildren(ShortcutHint)]
    native = QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)
    assert native in hints
