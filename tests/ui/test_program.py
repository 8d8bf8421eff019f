"""The whole program in one process: window, pages, language, reminders, other programs."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.contact import ContactFacts
from desktop_app.services import cases, deadlines
from desktop_app.services.casebook import Casebook
from desktop_app.services.contacts import ContactEntry, log_contact
from desktop_app.services.preferences import Preference, preference, set_preference
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.log.dialog import LogDialog
from desktop_app.ui.program import Program
from desktop_app.ui.quit_question import QuitQuestion
from desktop_app.ui.reminder_panel import ReminderPanel
from desktop_app.ui.tray import Tray
from desktop_app.ui.welcome import WelcomeDialog
from tests.casebooks import SHANGHAI, log, new_casebook

from .test_long_writes import SlowWrite


@pytest.fixture
def new_program(
    qapp: QApplication, casebook: Casebook, clock: object, qtbot: QtBot
) -> Iterator[Program]:
    """The program at its very first start."""
    made = Program(qapp, casebook, clock, SHANGHAI, "zh_CN")  # type: ignore[arg-type]
    made.settle_ms = 0
    # Not given to qtbot, which would close the window, and that asks a question.
    yield made
    made.stop()
    qapp.setStyleSheet("")


@pytest.fixture
def program(casebook: Casebook, new_program: Program) -> Program:
    """The program of a seller who was greeted before."""
    set_preference(casebook.store, Preference.WELCOMED, "yes")
    return new_program


def started(program: Program, qtbot: QtBot) -> Program:
    program.start()
    qtbot.waitExposed(program.shell.window)
    qtbot.wait(1)
    return program


def dialog(program: Program, kind: type[QDialog]) -> QDialog | None:
    """Return the visible dialog of a kind in front of the window."""
    shown = [d for d in program.shell.window.findChildren(kind) if d.isVisible()]
    return shown[0] if shown else None


def test_first_start_greets_and_keeps_the_shop(
    new_program: Program, casebook: Casebook, qtbot: QtBot
) -> None:
    program = new_program
    program.start()
    qtbot.waitUntil(lambda: dialog(program, WelcomeDialog) is not None)
    welcome = dialog(program, WelcomeDialog)
    assert isinstance(welcome, WelcomeDialog)
    qtbot.mouseClick(welcome.language_buttons["en"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.shell.window.windowTitle() == "Today – Seller Casebook")
    qtbot.keyClicks(welcome.shop, "Sunrise")
    qtbot.keyClick(welcome.shop, Qt.Key.Key_Return)
    assert preference(casebook.store, Preference.WELCOMED) == "yes"
    assert preference(casebook.store, Preference.LANGUAGE) == "en"
    assert casebook.store.value("SELECT name FROM shops") == "Sunrise"


def test_the_whole_way_by_keyboard(program: Program, casebook: Casebook, qtbot: QtBot) -> None:
    started(program, qtbot)
    window = program.shell.window
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = dialog(program, LogDialog)
    assert isinstance(form, LogDialog)
    qtbot.keyClicks(form.form.left.issue_type, "tksh")
    qtbot.keyClick(form.form.left.issue_type, Qt.Key.Key_Return)
    qtbot.keyClicks(form.form.left.order_no, "1234567890123456789")
    qtbot.keyClicks(form.form.left.agent, "xiaoer-7")
    qtbot.keyClicks(form.form.left.promised.line, "+2h")
    qtbot.keyClick(
        form.form.left.promised.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    case = cases.case_detail(casebook.store, 1).case
    assert (case.facts.issue_type, case.last_agent) == ("refund-aftersale", "xiaoer-7")
    program.session.case_requested.emit(1)
    page = window.pushed()
    assert isinstance(page, CasePage)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page_id == "cases"
    assert window.pushed() is None


def test_language_and_theme_switch_live_on_every_page(program: Program, qtbot: QtBot) -> None:
    started(program, qtbot)
    window = program.shell.window
    for page in ("cases", "templates", "reports", "settings", "today"):
        window.show_page(page)
    program.shell.language_chosen.emit("en")
    qtbot.waitUntil(lambda: window.windowTitle() == "Today – Seller Casebook")
    program.shell.theme_chosen.emit("dark")
    assert window.palette().window().color().lightness() < 60
    program.shell.theme_chosen.emit("light")
    assert window.palette().window().color().lightness() > 200
    program.shell.language_chosen.emit("zh_CN")
    for page in ("cases", "templates", "reports", "settings", "today"):
        window.show_page(page)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: window.windowTitle() == "今日 – 掌柜台账")


def test_a_terminal_command_beside_the_window_is_noticed(
    program: Program, casebook: Casebook, qtbot: QtBot
) -> None:
    started(program, qtbot)
    window = program.shell.window
    page = window.show_page("cases")
    other = new_casebook(casebook.paths.data_dir, program.session.now())
    log(other, said="终端里记的", now=program.session.now(), at=program.session.now())
    other.close()
    program.shell.notice_other_programs()
    assert page.table.model().rowCount() == 1  # type: ignore[attr-defined]


def test_what_fell_due_while_off_is_shown_at_start(
    program: Program, casebook: Casebook, clock: object, qtbot: QtBot
) -> None:
    now = program.session.now()
    facts = ContactFacts(at=now - timedelta(days=3), promised_at=now - timedelta(days=2))
    entry = ContactEntry(facts, CaseFacts("logistics", title="包裹丢失"))
    log_contact(casebook.store, casebook.playbooks, entry, "zh_CN", now - timedelta(days=3))
    started(program, qtbot)
    qtbot.waitUntil(lambda: dialog(program, ReminderPanel) is not None)
    qtbot.waitUntil(lambda: program.shell.window.windowTitle() == "(1) 今日 – 掌柜台账")
    rung = "SELECT rung_at FROM deadlines WHERE kind = 'theirs'"
    assert casebook.store.value(rung) is not None


def test_a_bug_is_logged_and_told_and_the_window_lives(
    program: Program, qtbot: QtBot, allow_log, caplog: pytest.LogCaptureFixture
) -> None:
    allow_log("unexpected fault")
    started(program, qtbot)
    with caplog.at_level(logging.ERROR):
        try:
            raise ZeroDivisionError("a bug")
        except ZeroDivisionError as fault:
            program.tell_bug(type(fault), fault, fault.__traceback__)
    assert "ZeroDivisionError: a bug" in caplog.text
    assert program.shell.window.toast.isVisible()


def test_a_bug_in_telling_of_bugs_does_not_go_on_for_ever(
    program: Program, qtbot: QtBot, allow_log, caplog: pytest.LogCaptureFixture
) -> None:
    allow_log("unexpected fault")
    started(program, qtbot)
    fault = ZeroDivisionError("a bug")

    def tell_again(sentence: str) -> None:
        program.tell_bug(type(fault), fault, None)

    program.session.failed.connect(tell_again)
    with caplog.at_level(logging.ERROR):
        program.tell_bug(type(fault), fault, None)
    assert caplog.text.count("ZeroDivisionError: a bug") == 2


def test_closing_without_a_tray_says_so_first(program: Program, qtbot: QtBot) -> None:
    started(program, qtbot)
    window = program.shell.window
    said: list[str] = []

    def answer(button: str) -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        pressed = next(b for b in box.findChildren(QPushButton) if button in b.text())
        qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, lambda: answer("取消"))
    window.close()
    assert window.isVisible()
    QTimer.singleShot(50, lambda: answer("退出"))
    window.close()
    assert not window.isVisible()
    assert len(said) == 2 and "托盘" in said[0]


def test_quitting_while_files_are_copied_asks_whether_to_wait(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda *_: ended.append(True))
    started(program, qtbot)
    window, files = program.shell.window, program.session.files
    may_go_on = Event()
    copied: list[object] = []
    files.submit(lambda *_: may_go_on.wait(5), copied.append, copied.append, is_kept=True)
    program.tray.quit_requested.emit()
    question = dialog(program, QuitQuestion)
    assert isinstance(question, QuitQuestion)
    assert question.informativeText()
    # Another way to quit asks no second time.
    window.close()
    assert window.isVisible()
    assert len(window.findChildren(QuitQuestion)) == 1
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog(program, QuitQuestion) is None)
    assert not ended
    window.close()
    question = dialog(program, QuitQuestion)
    assert isinstance(question, QuitQuestion)
    qtbot.mouseClick(question.do_it, Qt.MouseButton.LeftButton)
    assert ended == [True]
    assert window.close()
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(copied))


def test_quitting_while_many_cases_are_written_asks_and_takes_it_back(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda *_: ended.append(True))
    started(program, qtbot)
    session = program.session
    write = SlowWrite(log(session.casebook).case_id)
    session.write_long(write)
    assert write.has_lock.wait(10)
    program.tray.quit_requested.emit()
    question = dialog(program, QuitQuestion)
    assert isinstance(question, QuitQuestion)
    assert not ended
    qtbot.mouseClick(question.do_it, Qt.MouseButton.LeftButton)
    assert ended == [True]
    session.stop_files()
    assert cases.case_detail(session.store, write.case_id).case.facts.notes == ""


def test_quitting_ends_at_once_when_nothing_is_lost(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda *_: ended.append(True))
    started(program, qtbot)
    may_go_on = Event()
    # Looking at a file, say: nobody would miss it.
    program.session.files.submit(lambda *_: may_go_on.wait(5), ended.append, print)
    program.tray.quit_requested.emit()
    assert dialog(program, QuitQuestion) is None
    assert ended == [True]
    may_go_on.set()


def test_a_second_start_opens_the_form(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    started(program, qtbot)
    program.answer_request({"action": "log"})
    assert dialog(program, LogDialog) is not None
    program.answer_request({"action": ["nonsense"]})


class LateTray(Tray):
    """A tray that comes after the program, as panels do at login."""

    has_come = False

    @classmethod
    def is_available(cls) -> bool:
        return cls.has_come

    @property
    def is_shown(self) -> bool:
        return self.has_come and self.has_been_shown

    has_been_shown = False

    def show(self) -> bool:
        self.has_been_shown = self.has_come
        return self.has_come


@pytest.fixture
def late_tray(
    qapp: QApplication,
    casebook: Casebook,
    clock: object,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    """The program on a desktop whose tray has not come yet."""
    monkeypatch.setattr(LateTray, "has_come", False)
    set_preference(casebook.store, Preference.WELCOMED, "yes")
    made = Program(
        qapp,
        casebook,
        clock,  # type: ignore[arg-type]
        SHANGHAI,
        "zh_CN",
        make_tray=LateTray,
    )
    made.settle_ms = 0
    yield made
    made.stop()
    qapp.setStyleSheet("")


def test_a_tray_that_comes_later_is_used(
    late_tray: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = started(late_tray, qtbot)
    monkeypatch.setattr(LateTray, "has_come", True)
    program.shell.window.close()
    assert program.tray.is_shown
    assert not program.shell.window.isVisible()


def test_started_at_login_before_the_tray_it_goes_there_when_that_comes(
    late_tray: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    late_tray.start(minimized=True)
    qtbot.wait(1)
    assert late_tray.shell.window.isMinimized()
    monkeypatch.setattr(LateTray, "has_come", True)
    late_tray.bell.check()
    assert late_tray.tray.is_shown
    assert not late_tray.shell.window.isVisible()


def test_a_reminder_that_is_wanted_puts_the_form_aside_and_keeps_what_was_typed(
    program: Program, casebook: Casebook, qtbot: QtBot
) -> None:
    now = program.session.now()
    log(casebook, at=now, now=now, promised_at=now)
    started(program, qtbot)
    qtbot.waitUntil(lambda: dialog(program, ReminderPanel) is not None)
    panel = dialog(program, ReminderPanel)
    assert panel is not None
    panel.hide()
    program.shell.log_contact()
    form = dialog(program, LogDialog)
    assert isinstance(form, LogDialog)
    form.form.left.said.setPlainText("打到一半")
    program.bell.panel_wanted.emit(deadlines.due(casebook.store, now))
    assert dialog(program, LogDialog) is None
    qtbot.waitUntil(lambda: dialog(program, ReminderPanel) is not None)
    program.shell.log_contact()
    again = dialog(program, LogDialog)
    assert isinstance(again, LogDialog)
    assert again.form.left.said.toPlainText() == "打到一半"
    again.reject()
