"""A deadline that is put off stands on the Today page under the moment when it comes again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.domain.deadline import AgendaGroup
from desktop_app.services import deadlines
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from desktop_app.ui.today.due_words import time_words
from desktop_app.ui.today.page import TodayPage
from tests.ui.conftest import SetClock
from tests.ui.today_samples import add_case, lines, new_page, show

# Said by the offscreen platform when a menu opens.
pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)"
)


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> TodayPage:
    """The page, not shown yet."""
    return new_page(kit, qtbot)


def times(page: TodayPage, session: Session) -> tuple[str, str]:
    """Return the two lines of the first deadline's time as they are painted."""
    item = page.agenda.rows.item(1)
    assert item is not None
    return time_words(item, page.agenda.rows.now, session.zone)


def snooze_by_menu(page: TodayPage, qtbot: QtBot, key: str) -> None:
    """Put the current deadline off as the seller does."""
    qtbot.keyClick(page.agenda, Qt.Key.Key_S)
    menu = page.answering.snooze_menu
    getattr(menu, key).trigger()
    menu.close()


def test_first_stands_when_it_comes_again_then_when_it_was_due(
    page: TodayPage, session: Session, clock: SetClock, qtbot: QtBot
) -> None:
    add_case(session, "羊毛毯下架", follow_up=-0.8)
    show(page, qtbot)
    assert times(page, session) == ("10:12", "48:00 overdue")
    assert page.ticker.interval() <= 1000
    snooze_by_menu(page, qtbot, "hour")
    assert lines(page) == [AgendaGroup.TODAY.value, "羊毛毯下架"]
    assert times(page, session) == ("12:00 · snoozed", "due 10:12")
    # No seconds are shown.
    assert page.ticker.interval() > 1000
    heard = page.agenda.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "12:00 · snoozed, due 10:12" in heard and "overdue" not in heard
    clock.forward(hours=1)
    page.ticker.timeout.emit()
    assert lines(page) == [AgendaGroup.OVERDUE.value, "羊毛毯下架"]
    assert times(page, session) == ("10:12", "1 h 48 min overdue")


def test_another_day_is_told_with_its_date(page: TodayPage, session: Session, qtbot: QtBot) -> None:
    add_case(session, "羊毛毯下架", follow_up=-0.8)
    show(page, qtbot)
    snooze_by_menu(page, qtbot, "morning")
    assert times(page, session) == ("Mon 23 Nov 09:00", "due 10:12")
    heard = page.agenda.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Snoozed until Mon 23 Nov 09:00" in heard


def test_put_off_before_it_is_due_it_is_no_other(
    page: TodayPage, session: Session, qtbot: QtBot
) -> None:
    number = add_case(session, "羊毛毯下架", follow_up=3)
    deadline = deadlines.deadlines_of(session.store, number)[0]
    until = session.now() + timedelta(hours=1)
    session.do(deadlines.snooze, deadline.id, until, session.now())
    show(page, qtbot)
    assert times(page, session) == ("14:00", "3 h left")


def test_it_has_not_the_colour_of_what_is_late(
    page: TodayPage, session: Session, kit: Kit, qtbot: QtBot
) -> None:
    add_case(session, "羊毛毯下架", follow_up=-0.8)
    show(page, qtbot)
    late = {kit.theme.color(role).name() for role in ("danger", "danger_fill", "warning")}
    assert colours_of_time(page) & late
    snooze_by_menu(page, qtbot, "hour")
    assert not colours_of_time(page) & late


def colours_of_time(page: TodayPage) -> set[str]:
    """Return the colours of the first deadline's countdown."""
    agenda = page.agenda
    row = agenda.visualRect(agenda.rows.index(1))
    place = agenda.itemDelegate().countdown_place(row, agenda.fontMetrics())  # type: ignore[attr-defined]
    image = agenda.viewport().grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    whole = QRect(0, 0, image.width(), image.height())
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(whole.width())
        for y in range(whole.height())
    }
