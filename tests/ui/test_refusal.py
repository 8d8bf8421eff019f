"""The window of a program that cannot start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.paths import resources_dir
from desktop_app.ui.refusal import Refusal


def shown(qtbot: QtBot) -> Refusal:
    box = Refusal("这份台账由 <b>9.9.9</b> 写成。", "确定", resources_dir())
    qtbot.addWidget(box)
    box.show()
    return box


def test_its_button_speaks_the_language_of_the_sentence(qtbot: QtBot) -> None:
    box = shown(qtbot)
    (button,) = box.buttons()
    assert button.text() == "确定"
    assert box.textFormat() is Qt.TextFormat.PlainText
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not box.isVisible()


def test_escape_closes_it(qtbot: QtBot) -> None:
    box = shown(qtbot)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_it_has_the_icon_of_the_program(qtbot: QtBot) -> None:
    box = shown(qtbot)
    assert not box.windowIcon().pixmap(48, 48).isNull()
    assert box.icon() is QMessageBox.Icon.Warning
