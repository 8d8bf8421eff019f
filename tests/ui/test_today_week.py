"""The Today page's week strip: the load of each day, told in words, and the way to a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.services import deadlines
from desktop_app.services.preferences import Preference, set_preference
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from desktop_app.ui.today import reading
from desktop_app.ui.today.page import TodayPage
from tests.ui.conftest import SetClock
from tests.ui.today_samples import SHOP, add_case, lines, new_page, show


@pytest.fixture
def page(kit: Kit, session: Session, qtbot: QtBot) -> TodayPage:
    """The page with something overdue, today, tomorrow and on Thursday; counted."""
    add_case(session, "逾期", promised=-3)
    add_case(session, "今天", promised=5)
    add_case(session, "明天", promised=24, follow_up=25)
    add_case(session, "周四", follow_up=96)
    made = new_page(kit, qtbot)
    show(made, qtbot)
    qtbot.waitUntil(lambda: bool(made.week.loads))
    return made


def test_each_day_tells_its_load_by_kind(page: TodayPage) -> None:
    assert [page.week.words(number) for number in range(7)] == [
        "Today, Sunday 22 November, Promised reply: 1, no working day in China",
        "Monday 23 November, Promised reply: 1, Follow-up: 1",
        "Tuesday 24 November, nothing due",
        "Wednesday 25 November, nothing due",
        "Thursday 26 November, Follow-up: 1",
        "Friday 27 November, nothing due",
        "Saturday 28 November, nothing due, no working day in China",
    ]
    assert page.week.accessibleName() == page.week.words(0)


def test_the_arrow_keys_choose_a_day_and_enter_goes_there(page: TodayPage, qtbot: QtBot) -> None:
    week = page.week
    week.setFocus()
    for key, number in (
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_End, 6),
        (Qt.Key.Key_Right, 6),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, 1),
    ):
        qtbot.keyClick(week, key)
        assert week.accessibleName() == week.words(number)
    qtbot.keyClick(week, Qt.Key.Key_Return)
    current = page.agenda.current_item()
    assert current is not None and current.case_title == "明天"
    assert page.focusWidget() is page.agenda


def test_a_click_goes_to_a_day(page: TodayPage, session: Session, qtbot: QtBot) -> None:
    place = page.week.day_place(4).center()
    qtbot.mouseMove(page.week, QPoint(1, 1))
    qtbot.mouseMove(page.week, place)
    qtbot.waitUntil(lambda: "Thursday" in page.week.toolTip())
    qtbot.mouseClick(page.week, Qt.MouseButton.LeftButton, pos=place)
    current = page.agenda.current_item()
    assert current is not None and current.case_title == "周四"
    with qtbot.waitSignal(page.notified):
        qtbot.mouseClick(page.week, Qt.MouseButton.LeftButton, pos=page.week.day_place(2).center())
    assert page.agenda.current_item() == current


def test_today_does_not_go_to_what_is_overdue(page: TodayPage, qtbot: QtBot) -> None:
    page.week.setFocus()
    qtbot.keyClick(page.week, Qt.Key.Key_Space)
    current = page.agenda.current_item()
    assert current is not None and current.case_title == "今天"


def test_the_load_follows_what_is_done(page: TodayPage, session: Session, qtbot: QtBot) -> None:
    today = next(
        item
        for item in deadlines.due(session.store, session.now() + timedelta(hours=6))
        if item.case_title == "今天"
    )
    session.do(deadlines.mark_done, today.deadline.id, session.now())
    qtbot.waitUntil(lambda: "nothing due" in page.week.words(0))


def test_holidays_and_days_worked_in_their_stead_are_marked(
    kit: Kit, session: Session, clock: SetClock, qtbot: QtBot
) -> None:
    # From Wednesday, 30 September 2026: National Day is off from Thursday on.
    clock.moment = clock.moment.replace(month=9, day=30)
    add_case(session, "节前", follow_up=3)
    page = new_page(kit, qtbot)
    show(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.week.loads))
    assert page.week.is_workday(date(2026, 10, 1))
    page.week.read_holidays()
    qtbot.waitUntil(lambda: not page.week.is_workday(date(2026, 10, 1)))
    assert "no working day in China" in page.week.words(2)
    # Saturday, 10 October, is worked.
    clock.forward(days=7)
    page.refresh()
    qtbot.waitUntil(lambda: page.week.days()[0] == date(2026, 10, 7))
    page.week.read_holidays()
    qtbot.waitUntil(lambda: page.week.is_workday(date(2026, 10, 10)))
    assert page.week.words(3).endswith(", working day in China")


def test_tab_goes_from_the_shops_to_the_week_the_list_and_its_buttons(
    kit: Kit, session: Session, qtbot: QtBot
) -> None:
    add_case(session, "本店", promised=-3)
    add_case(session, "他店", promised=-3, shop="云锦专营店")
    page = new_page(kit, qtbot)
    show(page, qtbot)
    assert page.shops.field is not None and page.shops.field.choice.isVisible()
    tiles = list(page.counters.tiles.values())
    stops = [
        page.shops.field.choice,
        *tiles,
        page.week,
        page.agenda,
        page.agenda.buttons.log_button,
        page.agenda.buttons.snooze_button,
        page.agenda.buttons.done_button,
        page.agenda.buttons.open_button,
    ]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    stops[0].setFocus()
    for stop in stops:
        assert stop.hasFocus()
        qtbot.keyClick(stop, Qt.Key.Key_Tab)


def test_one_shop_needs_no_choice(page: TodayPage) -> None:
    assert page.shops.field is None


def test_the_choice_of_a_shop_filters_and_is_remembered(
    kit: Kit, session: Session, qtbot: QtBot
) -> None:
    other = "云锦专营店"
    add_case(session, "本店", promised=-3)
    add_case(session, "本店今天", promised=3)
    add_case(session, "他店", promised=-3, shop=other)
    page = new_page(kit, qtbot)
    show(page, qtbot)
    field = page.shops.field
    assert field is not None and not field.others.isVisible()
    assert [field.choice.itemText(row) for row in range(3)] == ["All shops", other, SHOP]
    field.choice.setFocus()
    qtbot.keyClick(field.choice, Qt.Key.Key_Down)
    assert lines(page) == ["broken-promise", "他店"]
    assert page.header.subtitle().endswith("1 overdue")
    assert field.others.text() == "1 more overdue at other shops"
    qtbot.waitUntil(lambda: bool(page.week.loads) and "nothing due" in page.week.words(0))
    again = new_page(kit, qtbot)
    show(again, qtbot)
    assert lines(again) == ["broken-promise", "他店"]
    qtbot.mouseClick(field.others, Qt.MouseButton.LeftButton)
    assert len(lines(page)) == 5 and not field.others.isVisible()
    assert field.choice.value() == "" and page.focusWidget() is field.choice


def test_more_of_one_shop_than_can_be_read_is_counted_in_the_background(
    kit: Kit, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_case(session, "本店", promised=-3)
    for number in range(4):
        add_case(session, f"他店{number}", promised=-3 - number, shop="云锦专营店")
    monkeypatch.setattr(reading, "MOST_ROWS", 2)
    session.do(set_preference, Preference.TODAY_SHOP, "云锦专营店")
    page = new_page(kit, qtbot)
    show(page, qtbot)
    assert len(lines(page)) == 3
    qtbot.waitUntil(lambda: page.header.subtitle().endswith("4 overdue"))
    assert page.shops.field is not None
    assert page.shops.field.others.text() == "1 more overdue at other shops"
