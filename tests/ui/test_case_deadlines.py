"""The deadlines tab of the case page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.services import cases, deadlines
from desktop_app.ui.case.deadline_dialog import DeadlineDialog
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.tabs import DEADLINES
from tests.ui.case_samples import log

# The offscreen platform says so for menus and dialogs.
pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)", extend=True
)


@pytest.fixture
def page(qtbot, kit, session):
    """The deadlines of a complaint about trade marks, with a promise for tomorrow."""
    facts = CaseFacts("ip-complaint", title="商标投诉")
    made = CasePage(kit, log(session, promised_in=timedelta(hours=24), facts=facts))
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


@pytest.fixture
def panel(page):
    page.tabs.setCurrentIndex(DEADLINES)
    return page.tabs.panel(DEADLINES)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def of_case(page, session):
    return deadlines.deadlines_of(session.store, page.case_id)


def test_hidden_tabs_are_made_when_they_are_first_shown(qtbot, page):
    assert page.tabs.panel(DEADLINES) is None
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert page.tabs.panel(DEADLINES) is not None


def test_a_deadline_of_ones_own_is_added(qtbot, page, panel, session):
    click(qtbot, panel.add)
    dialog = page.findChild(DeadlineDialog)
    dialog.kind.set_value(DeadlineKind.FOLLOW_UP.value)
    dialog.title.setText("回电")
    click(qtbot, dialog.save_button)
    assert dialog.due_error()
    dialog.due.set_text("+2h")
    click(qtbot, dialog.save_button)
    added = next(d for d in of_case(page, session) if d.title == "回电")
    assert (added.kind, added.due_at) == (
        DeadlineKind.FOLLOW_UP,
        session.now() + timedelta(hours=2),
    )
    assert page.tabs.tabText(DEADLINES) == "Deadlines 2"
    assert page.clocks.follow_up.figure.text() == "2 h left"


def test_an_empty_clock_offers_a_deadline_of_its_kind(qtbot, page, session):
    click(qtbot, page.clocks.follow_up.add)
    dialog = page.findChild(DeadlineDialog)
    assert dialog.kind.value() == DeadlineKind.FOLLOW_UP.value
    dialog.reject()


def test_a_deadline_is_edited(qtbot, page, panel, session):
    click(qtbot, panel.rows[0].edit)
    dialog = page.findChild(DeadlineDialog)
    assert not dialog.kind.isEnabled()
    dialog.title.setText("改期")
    dialog.due.set_text("+3d")
    click(qtbot, dialog.save_button)
    changed = of_case(page, session)[0]
    assert (changed.title, changed.due_at) == ("改期", session.now() + timedelta(days=3))
    contact = cases.case_detail(session.store, page.case_id).contacts[0]
    assert contact.facts.promised_at == changed.due_at


def test_done_and_not_done(qtbot, page, panel, session):
    click(qtbot, panel.rows[0].done)
    assert of_case(page, session)[0].done_at == session.now()
    assert panel.rows[0].state().startswith("Done")
    assert not panel.rows[0].snooze.isVisible()
    assert page.tabs.tabText(DEADLINES) == "Deadlines"
    click(qtbot, panel.rows[0].reopen)
    assert of_case(page, session)[0].done_at is None


def test_snooze_tomorrow_morning(qtbot, page, panel, session):
    click(qtbot, panel.rows[0].snooze)
    menu = page.case_actions.snooze_menu
    menu.morning.trigger()
    menu.close()
    until = of_case(page, session)[0].snoozed_until
    assert until == datetime(2026, 11, 23, 1, tzinfo=UTC)
    assert "snoozed until" in panel.rows[0].state()


def test_snooze_to_a_time_of_ones_own(qtbot, page, panel, session):
    click(qtbot, panel.rows[0].snooze)
    menu = page.case_actions.snooze_menu
    menu.own_time.trigger()
    menu.close()
    dialog = menu.dialog
    dialog.when.set_text("+3h")
    click(qtbot, dialog.ok)
    assert of_case(page, session)[0].snoozed_until == session.now() + timedelta(hours=3)


def test_a_removed_deadline_comes_back(qtbot, page, panel, session):
    with qtbot.waitSignal(page.undo_offered) as offered:
        click(qtbot, panel.rows[0].remove)
    assert of_case(page, session) == ()
    assert panel._empty.isVisible()
    offered.args[1]()
    assert len(of_case(page, session)) == 1


def test_know_how_shows_grades_and_copies_the_first_line(qtbot, page, session):
    from PySide6.QtWidgets import QApplication

    page.tabs.setCurrentIndex(3)
    know_how = page.tabs.panel(3)
    book = session.playbooks.get("ip-complaint")
    texts = know_how.texts()
    assert book.department.zh in texts
    assert "unverified" in texts
    assert "B · third party, may be old" in texts
    with qtbot.waitSignal(page.notified):
        click(qtbot, know_how.copy)
    assert QApplication.clipboard().text() == book.first_line.zh


def test_messages_are_those_of_the_case(page):
    page.tabs.setCurrentIndex(1)
    assert page.tabs.panel(1).isVisible()


def test_deadlines_of_a_closed_case_neither_threaten_nor_ask(page, panel, session):
    session.do(cases.close_case, page.case_id, "已解决", session.now())
    assert [row.state() for row in panel.rows] == ["Case closed"]
    (row,) = panel.rows
    assert not row.done.isVisible() and not row.snooze.isVisible()
    assert not panel.add.isVisible()
