"""The greeting at the first start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app.services import shops
from desktop_app.services.preferences import Preference, preference
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from desktop_app.ui.welcome import WelcomeDialog


@pytest.fixture
def dialog(kit: Kit, qtbot: QtBot) -> WelcomeDialog:
    """The greeting, on show."""
    made = WelcomeDialog(kit)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def test_it_keeps_the_shop_and_greets_only_once(
    dialog: WelcomeDialog, session: Session, qtbot: QtBot
) -> None:
    dialog.shop.insert("  云锦旗舰店 ")
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog.shop, Qt.Key.Key_Return)
    assert shops.current_shop(session.store) == "云锦旗舰店"
    assert preference(session.store, Preference.WELCOMED) == "yes"


@pytest.mark.parametrize("way", ["skip", "escape", "start"])
def test_the_name_can_be_left_out(
    dialog: WelcomeDialog, session: Session, qtbot: QtBot, way: str
) -> None:
    with qtbot.waitSignal(dialog.finished):
        if way == "escape":
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            button = dialog.skip_button if way == "skip" else dialog.start_button
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shops.all_shops(session.store) == ()
    assert preference(session.store, Preference.WELCOMED) == "yes"


def test_the_language_can_be_switched_there(
    dialog: WelcomeDialog, session: Session, qtbot: QtBot
) -> None:
    assert dialog.language_buttons["zh_CN"].isChecked()
    with qtbot.waitSignal(dialog.language_chosen) as chosen:
        qtbot.mouseClick(dialog.language_buttons["en"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["en"]
    assert [dialog.language_buttons[one].text() for one in ("zh_CN", "en")] == [
        "简体中文",
        "English",
    ]


def test_a_shop_that_cannot_be_kept_stays_typed(
    dialog: WelcomeDialog, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.domain.errors import UserError

    def full(*_: object) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(shops, "add_shop", full)
    dialog.shop.insert("云锦旗舰店")
    with qtbot.waitSignal(session.failed) as told:
        qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    assert told.args == ["The disk is full."]
    assert dialog.isVisible() and dialog.shop.text() == "云锦旗舰店"
    assert dialog.result() != QDialog.DialogCode.Accepted
