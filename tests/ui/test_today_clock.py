"""The Today page's countdowns: they run, wake the program no more than needed, and flicker not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from desktop_app.domain.deadline import AgendaGroup
from desktop_app.services.changes import of_case
from desktop_app.ui.kit import Kit
from desktop_app.ui.moments import live_countdown
from desktop_app.ui.session import Session
from desktop_app.ui.today.page import TodayPage
from desktop_app.ui.today.ticker import Ticker
from tests.ui.conftest import SetClock
from tests.ui.today_samples import add_case, lines, new_page, show

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
MINUTE = 1 / 60


class Painted(QObject):
    """Notes what is painted anew of the agenda's rows, and whether the rows are made anew."""

    def __init__(self, page: TodayPage) -> None:
        super().__init__(page)
        self.places: list[QRect] = []
        self.resets = 0
        page.agenda.viewport().installEventFilter(self)
        page.agenda.rows.modelReset.connect(self._count)
        page.agenda.rows.dataChanged.connect(self._count)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint event and let it pass."""
        if isinstance(event, QPaintEvent):
            self.places.append(event.region().boundingRect())
        return False

    def _count(self) -> None:
        self.resets += 1


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> TodayPage:
    """The page, not shown yet."""
    return new_page(kit, qtbot)


def second_passes(page: TodayPage, clock: SetClock, seconds: int = 1) -> None:
    """Let time pass and the page's timer go off."""
    clock.forward(seconds=seconds)
    page.ticker.timeout.emit()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (7200, "2 h left"),
        (3600, "1 h left"),
        (3599, "59:59 left"),
        (5, "00:05 left"),
        (0, "due now"),
        (-5, "00:05 overdue"),
        (-3599, "59:59 overdue"),
        (-3600, "1 h overdue"),
    ],
)
def test_within_the_hour_seconds_are_told(seconds: int, words: str) -> None:
    assert live_countdown(NOW + timedelta(seconds=seconds), NOW) == words


def test_only_the_countdown_is_painted_anew(
    page: TodayPage, session: Session, clock: SetClock, qtbot: QtBot
) -> None:
    add_case(session, "马上到期", follow_up=10 * MINUTE)
    add_case(session, "晚些到期", follow_up=5 + MINUTE / 2)
    show(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.week.loads))
    page.grab()
    painted = Painted(page)
    second_passes(page, clock)
    qtbot.waitUntil(lambda: bool(painted.places))
    row = page.agenda.visualRect(page.agenda.rows.index(1))
    assert all(
        row.contains(place) and place.width() < row.width() / 4 and place.left() < row.width() / 10
        for place in painted.places
    )
    assert painted.resets == 0


def test_the_timer_runs_no_faster_than_what_is_seen(
    page: TodayPage, session: Session, clock: SetClock, qtbot: QtBot
) -> None:
    add_case(session, "晚些到期", follow_up=1 + 2 * MINUTE)
    assert not page.ticker.isActive()
    show(page, qtbot)
    assert page.ticker.isActive() and 1000 < page.ticker.interval() <= 60_000
    second_passes(page, clock, 180)
    assert page.ticker.isActive() and page.ticker.interval() <= 1000
    page.hide()
    assert not page.ticker.isActive()
    page.show()
    assert page.ticker.isActive()
    second_passes(page, clock, 2 * 3600)
    assert 1000 < page.ticker.interval() <= 60_000


def test_a_minimised_window_needs_no_timer(
    page: TodayPage, session: Session, clock: SetClock, qtbot: QtBot
) -> None:
    number = add_case(session, "马上到期", follow_up=10 * MINUTE)
    show(page, qtbot)
    page.showMinimized()
    qtbot.waitUntil(lambda: not page.ticker.isActive())
    session.changed.emit(of_case(number))
    assert not page.ticker.isActive()
    clock.forward(minutes=11)
    page.showNormal()
    qtbot.waitUntil(page.ticker.isActive)
    assert lines(page) == [AgendaGroup.OVERDUE.value, "马上到期"]


def test_rows_out_of_sight_do_not_count(page: TodayPage, session: Session, qtbot: QtBot) -> None:
    for number in range(12):
        add_case(session, f"旧案{number}", follow_up=-30 - number)
    add_case(session, "马上到期", follow_up=30 * MINUTE)
    show(page, qtbot)
    assert page.ticker.interval() > 1000
    page.agenda.verticalScrollBar().setValue(page.agenda.verticalScrollBar().maximum())
    assert page.ticker.interval() <= 1000
    page.agenda.verticalScrollBar().setValue(0)
    assert page.ticker.interval() > 1000


def test_at_zero_a_row_goes_to_its_group(
    page: TodayPage, session: Session, clock: SetClock, qtbot: QtBot
) -> None:
    add_case(session, "承诺", promised=MINUTE)
    show(page, qtbot)
    second_passes(page, clock, 59)
    assert lines(page) == [AgendaGroup.TODAY.value, "承诺"]
    assert page.header.subtitle().endswith("1 still due today")
    second_passes(page, clock)
    assert lines(page) == [AgendaGroup.BROKEN_PROMISE.value, "承诺"]
    assert page.header.subtitle().endswith("1 overdue")


def test_a_new_day_is_noticed(
    page: TodayPage, session: Session, clock: SetClock, qtbot: QtBot
) -> None:
    add_case(session, "明天", follow_up=20)
    show(page, qtbot)
    assert lines(page)[0] == AgendaGroup.NEXT_DAYS.value
    second_passes(page, clock, 13 * 3600)
    assert lines(page)[0] == AgendaGroup.TODAY.value
    assert page.header.subtitle().startswith("Mon 23 Nov")
    qtbot.waitUntil(lambda: page.week.words(0).startswith("Today, Monday 23 November"))


def test_the_ticker_wakes_for_a_move_between_two_minutes(qtbot: QtBot) -> None:
    owner = QObject()
    ticker = Ticker(owner)
    ticker.wait(NOW, False, NOW + timedelta(seconds=20))
    assert 19_000 <= ticker.interval() <= 20_000
    ticker.wait(NOW.replace(second=50), False, None)
    assert 9_000 <= ticker.interval() <= 10_000
    ticker.wait(NOW, True, NOW + timedelta(seconds=20))
    assert ticker.interval() <= 1_000


def test_a_window_that_is_shown_minimised_wakes_with_its_size(
    page: TodayPage, session: Session, qtbot: QtBot
) -> None:
    add_case(session, "马上到期", follow_up=10 * MINUTE)
    page.showMinimized()
    assert not page.ticker.isActive()
    page.showNormal()
    qtbot.waitUntil(page.ticker.isActive)
    assert lines(page) == [AgendaGroup.TODAY.value, "马上到期"]
