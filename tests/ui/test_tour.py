"""The tour notices what a person would: a tour that sees nothing wrong must mean something."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.session import Session
from desktop_app.ui.tour.hands import click, press, write
from desktop_app.ui.tour.watch import StepFailed, Watch
from tests.conftest import AllowLog


@pytest.fixture
def watch(session: Session) -> Iterator[Watch]:
    """A watch over the session."""
    made = Watch()
    made.begin()
    made.follow(session)
    yield made
    made.end()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """A window with a line and two buttons."""
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    for part in (QLineEdit(), QPushButton("Tick"), QPushButton("Save")):
        layout.addWidget(part)
    made.show()
    yield made


def part(window: QWidget, number: int) -> QWidget:
    """Return a part of the window, from the top."""
    layout = window.layout()
    assert layout is not None
    item = layout.itemAt(number)
    widget = item.widget() if item is not None else None
    assert widget is not None
    return widget


def test_whatever_the_user_is_told_has_failed_stops_the_tour(
    watch: Watch, session: Session
) -> None:
    for sentence in ("The disk is full.", "It still is."):
        session.failed.emit(sentence)
        with pytest.raises(StepFailed, match=sentence):
            watch.complain()
        watch.complain()


def test_a_fault_in_the_log_stops_the_tour(watch: Watch, allow_log: AllowLog) -> None:
    allow_log("it broke")
    logging.getLogger("desktop_app.store").error("it broke")
    with pytest.raises(StepFailed, match="it broke"):
        watch.complain()


def test_an_exception_that_nobody_catches_stops_the_tour(watch: Watch, allow_log: AllowLog) -> None:
    allow_log("uncaught")
    fault = ValueError("lost in a slot")
    sys.excepthook(ValueError, fault, None)
    with pytest.raises(StepFailed, match="lost in a slot"):
        watch.complain()


def test_latin_and_chinese_are_typed_into_the_field_with_the_keyboard(window: QWidget) -> None:
    line = part(window, 0)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    write(window, "订单 2187 退款")
    press(window, "Backspace")
    assert line.text() == "订单 2187 退"


def test_only_what_can_be_clicked_is_clicked(window: QWidget) -> None:
    tick, button = part(window, 1), part(window, 2)
    assert isinstance(tick, QPushButton)
    tick.setCheckable(True)
    click(tick)
    assert tick.isChecked()
    button.setEnabled(False)
    with pytest.raises(StepFailed, match="“Save” is disabled"):
        click(button)
    button.hide()
    with pytest.raises(StepFailed, match="“Save” cannot be seen"):
        click(button)


def test_a_key_that_two_things_claim_is_a_fault(window: QWidget, qtbot: QtBot) -> None:
    first = QShortcut(QKeySequence("Ctrl+E"), window)
    with qtbot.waitSignal(first.activated):
        press(window, "Ctrl+E")
    button = part(window, 2)
    assert isinstance(button, QPushButton)
    button.setShortcut(QKeySequence("Ctrl+E"))
    with pytest.raises(StepFailed, match="2 things at once"):
        press(window, "Ctrl+E")


def test_a_letter_goes_to_the_field_before_any_shortcut(window: QWidget, qtbot: QtBot) -> None:
    shortcut = QShortcut(QKeySequence("D"), window)
    line = part(window, 0)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    with qtbot.assertNotEmitted(shortcut.activated):
        press(window, "D")
    assert line.text() == "d"
