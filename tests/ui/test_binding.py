"""The Python binding of Qt itself, where a fault of it once ended the program."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_many_calls_that_answer_nothing_do_no_harm(qtbot: QtBot) -> None:
    """PySide6 6.12.0 aborts the interpreter of Python 3.11 within this loop."""
    label = QLabel()
    qtbot.addWidget(label)
    for _ in range(20_000):
        label.update()
    assert label.parentWidget() is None
