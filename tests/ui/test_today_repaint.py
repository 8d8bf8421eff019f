"""What is painted of an agenda's row in part looks as if all of it had been painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from desktop_app.ui.today.page import TodayPage
from tests.ui.conftest import SetClock
from tests.ui.test_today_clock import MINUTE, Painted, second_passes
from tests.ui.today_samples import add_case, new_page, show


def on_screen(page: TodayPage) -> QImage:
    """Return what stands on the screen; nothing is painted for it."""
    return (
        page.screen().grabWindow(page.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    )


def painted_anew(page: TodayPage) -> QImage:
    """Return the page painted as a whole."""
    return page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("is_late", [False, True])
def test_a_second_later_the_row_looks_as_painted_anew(
    kit: Kit, session: Session, clock: SetClock, qtbot: QtBot, is_late: bool
) -> None:
    page = new_page(kit, qtbot)
    add_case(session, "马上到期", follow_up=10 * MINUTE)
    show(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.week.loads))
    if is_late:
        second_passes(page, clock, 700)
    qtbot.wait(100)
    before, painted = on_screen(page), Painted(page)
    second_passes(page, clock)
    qtbot.waitUntil(lambda: bool(painted.places))
    qtbot.wait(50)
    after = on_screen(page)
    row = page.agenda.visualRect(page.agenda.rows.index(1))
    place = QRect(page.agenda.viewport().mapTo(page, row.topLeft()), row.size())
    assert after.copy(place) != before.copy(place)
    assert after.copy(place) == painted_anew(page).copy(place)
