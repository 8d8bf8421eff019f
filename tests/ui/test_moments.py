"""Moments and spans in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.moments import countdown

DUE = datetime(2026, 11, 22, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("late", "words"),
    [
        (timedelta(seconds=-1), "less than a minute left"),
        (timedelta(), "due now"),
        (timedelta(seconds=59), "due now"),
        (timedelta(seconds=60), "1 min overdue"),
        (timedelta(days=1, hours=2), "1 d 2 h overdue"),
    ],
)
def test_a_countdown_says_due_now_when_it_is(
    qapp: QApplication, late: timedelta, words: str
) -> None:
    assert countdown(DUE, DUE + late) == words
