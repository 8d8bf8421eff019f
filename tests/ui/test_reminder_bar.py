"""Where neither the desktop nor a tray shows announcements, a bar above the page does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.system.notifier import Level, Notification
from desktop_app.ui.kit import Kit
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.reminder_bar import ReminderBar

Acts = list[tuple[str, str]]


@pytest.fixture
def window(kit: Kit, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(kit.icons, on_close=lambda: True)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made


@pytest.fixture
def bar(window: MainWindow) -> ReminderBar:
    return ReminderBar(window)


@pytest.fixture
def acts() -> Acts:
    return []


def show(bar: ReminderBar, acts: Acts, name: str, level: Level = Level.NORMAL) -> None:
    note = Notification(name, f"标题 {name}", f"内容 {name}", level, ())
    bar.show(note, lambda action: acts.append((name, action)))


def test_it_stays_until_it_is_looked_at(
    bar: ReminderBar, window: MainWindow, acts: Acts, qtbot: QtBot
) -> None:
    show(bar, acts, "甲")
    assert window.banner.isVisible()
    assert window.banner.text() == "标题 甲\n内容 甲"
    qtbot.mouseClick(window.banner.button, Qt.MouseButton.LeftButton)
    assert acts == [("甲", "default")]
    assert not window.banner.isVisible()


def test_a_newer_one_does_not_push_out_what_was_not_seen(
    bar: ReminderBar, window: MainWindow, acts: Acts, qtbot: QtBot
) -> None:
    show(bar, acts, "甲", Level.INSISTENT)
    show(bar, acts, "乙")
    assert window.banner.text() == "标题 乙\n内容 乙\n标题 甲\n内容 甲"
    assert window.banner.property("tone") == "danger"
    qtbot.mouseClick(window.banner.button, Qt.MouseButton.LeftButton)
    assert acts == [("甲", "default"), ("乙", "default")]


def test_what_was_answered_elsewhere_goes(bar: ReminderBar, window: MainWindow, acts: Acts) -> None:
    show(bar, acts, "甲")
    show(bar, acts, "乙")
    bar.forget("甲")
    assert window.banner.text() == "标题 乙\n内容 乙"
    bar.forget("乙")
    assert not window.banner.isVisible()
    bar.forget("nobody knows it")


def test_it_follows_the_language(bar: ReminderBar, window: MainWindow, acts: Acts) -> None:
    show(bar, acts, "one")
    bar.retell(lambda note_id: (f"Title {note_id}", "Text"))
    assert window.banner.text() == "Title one\nText"
    bar.retell(lambda note_id: None)
    assert window.banner.text() == "Title one\nText"


def test_closed_by_hand_it_is_forgotten(
    bar: ReminderBar, window: MainWindow, acts: Acts, qtbot: QtBot
) -> None:
    show(bar, acts, "甲")
    window.banner.hide()
    window.banner.closed.emit()
    show(bar, acts, "乙")
    assert window.banner.text() == "标题 乙\n内容 乙"
