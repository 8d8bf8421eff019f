"""An icon is painted wherever Qt asks for it, also where there is no room for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from desktop_app.ui.kit import Kit
from desktop_app.ui.widgets import IconButton


def test_a_button_that_is_squeezed_flat_is_painted(qtbot: QtBot, kit: Kit) -> None:
    button = IconButton(kit.icons.get("copy"), "Copy")
    qtbot.addWidget(button)
    button.setFixedSize(18, 1)
    picture = QPixmap(18, 18)
    with qtbot.captureExceptions() as faults:
        button.render(picture)
    assert faults == []


@pytest.mark.parametrize("size", [QSize(18, 0), QSize(0, 18), QSize(0, 0)])
def test_without_room_there_is_nothing_to_see(kit: Kit, size: QSize) -> None:
    assert kit.icons.get("copy").pixmap(size).isNull()
