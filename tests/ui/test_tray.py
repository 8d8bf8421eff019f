"""The tray: there or not, it never gets in the way."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop_app.paths import resources_dir
from desktop_app.ui.icons import IconSet
from desktop_app.ui.theme import Theme
from desktop_app.ui.tray import Tray


@pytest.fixture
def tray(qapp: QApplication) -> Tray:
    """A tray icon that is not shown yet."""
    theme = Theme(resources_dir())
    return Tray(IconSet(resources_dir(), theme), theme)


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A system that has a tray; returns the notifications that it was given."""
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda self: True)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda self, title, text, *rest: shown.append((title, text))
    )
    return shown


def icon_of(tray: Tray) -> QSystemTrayIcon:
    tray.icon()  # makes it
    found = tray.findChild(QSystemTrayIcon)
    assert found is not None
    return found


def test_without_a_tray_nothing_is_shown_or_promised(tray: Tray, monkeypatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    assert not tray.show()
    assert not tray.is_shown
    assert not tray.message("到期", "提交申诉材料")
    tray.set_count(3)
    tray.hide()


def test_the_menu_asks_for_what_it_says(tray: Tray, qtbot) -> None:
    actions = [action for action in tray.menu().actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == ["Open", "Log a contact", "Quit"]
    wanted = (tray.show_requested, tray.log_requested, tray.quit_requested)
    for action, signal in zip(actions, wanted, strict=True):
        with qtbot.waitSignal(signal, timeout=60_000):
            action.trigger()


@pytest.mark.parametrize(
    ("reason", "opens"),
    [
        (QSystemTrayIcon.ActivationReason.Trigger, True),
        (QSystemTrayIcon.ActivationReason.Context, False),
    ],
)
def test_a_click_opens_the_window(tray: Tray, reason, opens: bool) -> None:
    opened: list[int] = []
    tray.show_requested.connect(lambda: opened.append(1))
    icon_of(tray).activated.emit(reason)
    assert bool(opened) is opens


def test_a_clicked_notification_leads_to_its_own_case(tray: Tray, with_tray) -> None:
    clicked: list[str] = []
    opened: list[int] = []
    tray.show_requested.connect(lambda: opened.append(1))
    icon_of(tray)
    assert tray.message("到期", "案件一", lambda: clicked.append("one"))
    assert tray.message("到期", "案件二", lambda: clicked.append("two"))
    icon_of(tray).messageClicked.emit()
    assert clicked == ["two"]
    tray.message("备份", "已完成")
    icon_of(tray).messageClicked.emit()
    assert (clicked, opened) == (["two"], [1])
    assert with_tray == [("到期", "案件一"), ("到期", "案件二"), ("备份", "已完成")]


def test_the_count_is_painted_and_said(tray: Tray) -> None:
    plain = tray.icon().pixmap(64, 64).toImage()
    tray.set_count(3)
    three = tray.icon().pixmap(64, 64).toImage()
    tray.set_count(120)
    many = tray.icon().pixmap(64, 64).toImage()
    assert "120" in tray.tool_tip()
    tray.set_count(0)
    assert len({bytes(image.constBits()) for image in (plain, three, many)}) == 3
    assert tray.icon().pixmap(64, 64).toImage() == plain
    assert tray.tool_tip() == "Seller Casebook"
