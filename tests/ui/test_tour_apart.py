"""A tour leaves the desktop around it alone: no notification, no tray, no entry at login."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.services.casebook import Casebook
from desktop_app.system import autostart
from desktop_app.system.notifier import Level, Notification
from desktop_app.ui.announcer import Way
from desktop_app.ui.program import Program
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.tour.apart import NoTray, PretendedLogin, SilentNotifier
from tests.ui.conftest import SHANGHAI, SetClock

NOTE = Notification("one", "Deadline", "Now", Level.INSISTENT, (("open", "Open"),))


@pytest.fixture
def program(qapp: QApplication, casebook: Casebook, clock: SetClock) -> Iterator[Program]:
    """A program as a tour makes it."""
    made = Program(
        qapp,
        casebook,
        clock,
        SHANGHAI,
        "en",
        make_native=SilentNotifier,
        make_tray=NoTray,
        at_login=PretendedLogin(),
    )
    yield made
    made.stop()


def test_an_announcement_goes_to_the_window(program: Program) -> None:
    program.shell.window.show()
    assert not program.tray.show()
    program.announcer.announce(NOTE)
    assert program.announcer.way is Way.WINDOW
    assert program.shell.window.banner.isVisible()
    assert "Deadline" in program.shell.window.banner.text()


def test_a_hidden_bar_leaves_no_gap(program: Program) -> None:
    window = program.shell.window
    page = window.show_page("cases")
    window.show()
    top = page.mapTo(window, page.rect().topLeft()).y()
    program.announcer.announce(NOTE)
    window.layout()
    window.banner.hide()
    QApplication.processEvents()
    assert page.mapTo(window, page.rect().topLeft()).y() == top


def test_the_start_at_login_is_only_pretended(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def real(command: object) -> None:
        raise AssertionError("the real entry was asked for")

    monkeypatch.setattr(autostart, "autostart", real)
    program.shell.window.show()
    page = program.shell.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    page.autostart.switch.click()
    assert page.autostart.switch.isChecked()
