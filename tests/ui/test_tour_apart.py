"""A tour leaves the desktop alone: no notification, tray or entry at login; the clipboard stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from desktop_app.services.casebook import Casebook
from desktop_app.system import autostart
from desktop_app.system.notifier import Level, Notification
from desktop_app.ui.announcer import Way
from desktop_app.ui.program import Program
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.tour.apart import NoTray, PretendedLogin, SilentNotifier
from desktop_app.ui.tour.clipboard import kept_clipboard
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


def test_what_was_on_the_clipboard_is_there_again(qapp: QApplication) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("订单 2187")
    with kept_clipboard():
        clipboard.setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    assert clipboard.text() == "订单 2187"
    assert clipboard.image().isNull()


def test_a_picture_on_the_clipboard_is_there_again(qapp: QApplication) -> None:
    clipboard = QGuiApplication.clipboard()
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    clipboard.setImage(picture)
    with kept_clipboard():
        clipboard.setText("a notice")
    assert clipboard.image().pixelColor(3, 3) == QColor("teal")
    assert clipboard.text() == ""


def test_an_empty_clipboard_is_empty_again(qapp: QApplication) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    with kept_clipboard():
        clipboard.setText("a notice")
    assert clipboard.text() == ""
