"""What is new: shown once after an upgrade, when nothing is in the way, and whenever asked for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import __version__
from desktop_app.domain.errors import UserError
from desktop_app.services.casebook import Casebook
from desktop_app.services.preferences import Preference, preference, set_preference
from desktop_app.ui import news
from desktop_app.ui.program import Program
from desktop_app.ui.tour.apart import NoTray
from desktop_app.ui.tray import Tray
from tests.casebooks import SHANGHAI
from tests.ui.conftest import SetClock

# Said by the offscreen platform when a window comes to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


class AlwaysTray(NoTray):
    """A tray that is there, so that a start at login shows no window."""

    def show(self) -> bool:
        return True


def make(
    qapp: QApplication, casebook: Casebook, clock: SetClock, tray: type[Tray] = NoTray
) -> Program:
    made = Program(qapp, casebook, clock, SHANGHAI, "zh_CN", make_tray=tray)
    made.settle_ms = 100_000
    return made


@pytest.fixture
def program(qapp: QApplication, casebook: Casebook, clock: SetClock) -> Iterator[Program]:
    """The program of a seller who used an older version before."""
    set_preference(casebook.store, Preference.WELCOMED, "yes")
    set_preference(casebook.store, Preference.SEEN_VERSION, "0.3.0")
    made = make(qapp, casebook, clock)
    yield made
    made.stop()
    qapp.setStyleSheet("")


def seen(program: Program) -> str:
    return preference(program.session.store, Preference.SEEN_VERSION)


def news_shown(program: Program) -> bool:
    return program.shell.news.dialog is not None


def start(program: Program, qtbot: QtBot, *, minimized: bool = False) -> None:
    program.start(minimized=minimized)
    if not minimized:
        qtbot.waitExposed(program.shell.window)
    # What may wait is done after the first paint; the news come last of it.
    qtbot.waitUntil(program._settled.isActive)
    qtbot.wait(50)


def test_news_are_shown_once_and_leave_the_window_free(program: Program, qtbot: QtBot) -> None:
    start(program, qtbot)
    dialog = program.shell.news.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert seen(program) == __version__
    assert dialog.words().startswith(f"{__version__} · 2026-11-22\n新增\n")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.wait(10)
    assert not news_shown(program)
    program.shell.news.tell_unseen()
    qtbot.wait(50)
    assert not news_shown(program)


def test_they_follow_the_language(program: Program, qtbot: QtBot) -> None:
    start(program, qtbot)
    dialog = program.shell.news.dialog
    assert dialog is not None
    chinese = dialog.words()
    program.shell.language_chosen.emit("en")
    english = f"{__version__} · 22 Nov 2026\nAdded\n"
    qtbot.waitUntil(lambda: dialog.words().startswith(english))
    program.shell.language_chosen.emit("zh_CN")
    qtbot.waitUntil(lambda: dialog.words() == chinese)


def test_a_new_casebook_is_only_greeted(
    qapp: QApplication, casebook: Casebook, clock: SetClock, qtbot: QtBot
) -> None:
    program = make(qapp, casebook, clock)
    start(program, qtbot)
    assert not news_shown(program)
    assert seen(program) == __version__
    program.stop()


def test_they_wait_until_the_greeting_is_gone(program: Program, qtbot: QtBot) -> None:
    set_preference(program.session.store, Preference.WELCOMED, "")
    start(program, qtbot)
    greeting = QApplication.activeModalWidget()
    assert greeting is not None
    assert not news_shown(program)
    assert seen(program) == "0.3.0"
    qtbot.keyClick(greeting, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: news_shown(program))


def test_they_wait_until_the_form_is_done(program: Program, qtbot: QtBot) -> None:
    program.start()
    program.shell.log_contact()
    qtbot.wait(50)
    assert not news_shown(program)
    form = QApplication.activeModalWidget()
    assert form is not None
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: news_shown(program))


def test_started_at_login_they_wait_for_the_window(
    qapp: QApplication, casebook: Casebook, clock: SetClock, qtbot: QtBot
) -> None:
    set_preference(casebook.store, Preference.WELCOMED, "yes")
    set_preference(casebook.store, Preference.SEEN_VERSION, "0.3.0")
    program = make(qapp, casebook, clock, AlwaysTray)
    start(program, qtbot, minimized=True)
    assert not news_shown(program)
    assert seen(program) == "0.3.0"
    program.shell.window.present()
    qtbot.waitUntil(lambda: news_shown(program))
    program.stop()


def test_whoever_types_goes_on_typing(program: Program, qtbot: QtBot) -> None:
    set_preference(program.session.store, Preference.SEEN_VERSION, __version__)
    start(program, qtbot)
    window = program.shell.window
    qtbot.waitActive(window)
    set_preference(program.session.store, Preference.SEEN_VERSION, "0.3.0")
    for key, is_left_alone in ((Qt.Key.Key_F, True), (Qt.Key.Key_1, False)):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        program.shell.news.show_all()
        dialog = program.shell.news.dialog
        assert dialog is not None
        without = dialog.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        assert without is is_left_alone
        dialog.close()
        window.activateWindow()
        qtbot.waitActive(window)


def test_a_casebook_that_cannot_be_written_shows_none(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(store: object) -> None:
        raise UserError("The casebook cannot be written to.")

    monkeypatch.setattr(news, "mark_seen", refuse)
    start(program, qtbot)
    assert not news_shown(program)


def test_after_a_downgrade_there_is_nothing_to_tell(program: Program, qtbot: QtBot) -> None:
    set_preference(program.session.store, Preference.SEEN_VERSION, "99.0.0")
    start(program, qtbot)
    assert not news_shown(program)
    assert seen(program) == "99.0.0"


def test_all_of_them_are_shown_when_asked_for(program: Program, qtbot: QtBot) -> None:
    set_preference(program.session.store, Preference.SEEN_VERSION, __version__)
    start(program, qtbot)
    for _ in range(2):
        program.shell.news.show_all()
    dialog = program.shell.news.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert f"{__version__} · " in dialog.words()
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert not news_shown(program)
