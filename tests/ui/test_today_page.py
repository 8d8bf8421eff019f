"""The Today page: what is due stands in its group and is answered in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import Status
from desktop_app.domain.deadline import AgendaGroup, DeadlineKind
from desktop_app.services import cases, deadlines, shops
from desktop_app.ui.kit import Kit
from desktop_app.ui.requests import LogRequest
from desktop_app.ui.session import Session
from desktop_app.ui.snooze_menu import tomorrow_morning
from desktop_app.ui.today import reading
from desktop_app.ui.today.agenda import agenda_rows
from desktop_app.ui.today.model import AgendaModel
from desktop_app.ui.today.page import TodayPage
from tests.ui import today_samples
from tests.ui.today_samples import lines, new_page, remind_of_promotion, show

# Said by the offscreen platform when a menu opens.
pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)"
)

AddCase = Callable[..., int]


@pytest.fixture
def add_case(session: Session) -> AddCase:
    """Give a test a function that logs a contact which sets deadlines, in hours from now."""
    return partial(today_samples.add_case, session)


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> TodayPage:
    """The page, not shown yet."""
    return new_page(kit, qtbot)


def test_deadlines_stand_in_their_groups(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    add_case("承诺过期", promised=-3)
    add_case("跟进过期", follow_up=-30)
    add_case("今天到期", promised=5)
    add_case("下周到期", follow_up=100)
    add_case("太远", follow_up=24 * 8)
    show(page, qtbot)
    assert lines(page) == [
        AgendaGroup.OVERDUE.value,
        "跟进过期",
        AgendaGroup.TODAY.value,
        "今天到期",
        AgendaGroup.BROKEN_PROMISE.value,
        "承诺过期",
        AgendaGroup.NEXT_DAYS.value,
        "下周到期",
    ]


def test_the_head_greets_the_shop_and_tells_the_day(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    session.do(shops.add_shop, "云锦旗舰店", session.now())
    add_case("承诺过期", promised=-3)
    add_case("今天到期", promised=5)
    show(page, qtbot)
    assert page.header.title() == "Good morning, 云锦旗舰店"
    assert page.header.subtitle().endswith("1 overdue · 1 still due today")


def test_the_model_keeps_qts_rules(
    session: Session, add_case: AddCase, qtmodeltester: ModelTester
) -> None:
    for number in range(3):
        add_case(f"案件{number}", promised=number - 1, follow_up=40)
    model = AgendaModel(session)
    QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, parent=model
    )
    now = session.now()
    items = deadlines.due(session.store, now + timedelta(days=7))
    model.set_rows(agenda_rows(items, now, now + timedelta(hours=13)), now)
    qtmodeltester.check(model)
    model.set_rows(agenda_rows(items[:2], now, now + timedelta(hours=13)), now)
    qtmodeltester.check(model)
    assert model.rowCount() == 3


def test_screen_readers_hear_all_of_a_line(
    page: TodayPage, add_case: AddCase, qtbot: QtBot
) -> None:
    number = add_case("羊毛毯下架", promised=-3)
    show(page, qtbot)
    heard = page.agenda.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Promised reply", "羊毛毯下架", f"#{number}", "云飞", "3 h overdue", "3782915463"):
        assert part in heard


def test_the_arrow_keys_pass_over_headings(
    page: TodayPage, add_case: AddCase, qtbot: QtBot
) -> None:
    add_case("第一", follow_up=-3)
    add_case("第二", promised=5)
    show(page, qtbot)
    first = page.agenda.current_item()
    qtbot.keyClick(page.agenda, Qt.Key.Key_Down)
    second = page.agenda.current_item()
    qtbot.keyClick(page.agenda, Qt.Key.Key_Down)
    assert first is not None and first.case_title == "第一"
    assert second is not None and second.case_title == "第二"
    assert page.agenda.current_item() == second


def test_enter_and_a_double_click_open_the_case(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    number = add_case("羊毛毯下架", promised=-3)
    show(page, qtbot)
    with qtbot.waitSignal(session.case_requested) as opened:
        qtbot.keyClick(page.agenda, Qt.Key.Key_Return)
    assert opened.args == [number]
    place = page.agenda.visualRect(page.agenda.rows.index(1)).topLeft() + QPoint(40, 20)
    qtbot.mouseClick(page.agenda.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(session.case_requested):
        qtbot.mouseDClick(page.agenda.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(session.case_requested):
        qtbot.mouseClick(page.agenda.buttons.open_button, Qt.MouseButton.LeftButton)


def test_logging_tells_which_deadline_it_answers(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    number = add_case("羊毛毯下架", promised=-3)
    promise = deadlines.deadlines_of(session.store, number)[0]
    show(page, qtbot)
    with qtbot.waitSignal(session.log_requested) as asked:
        qtbot.mouseClick(page.agenda.buttons.log_button, Qt.MouseButton.LeftButton)
    assert asked.args == [LogRequest(number, (promise.id,))]
    with qtbot.waitSignal(session.log_requested):
        qtbot.keyClick(page.agenda, Qt.Key.Key_L)


def test_done_leaves_the_list_and_can_be_undone(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    number = add_case("第一", promised=-3)
    add_case("第二", promised=-2)
    show(page, qtbot)
    with qtbot.waitSignal(page.undo_offered) as offered:
        qtbot.mouseClick(page.agenda.buttons.done_button, Qt.MouseButton.LeftButton)
    assert "第一" in offered.args[0]
    assert lines(page) == [AgendaGroup.BROKEN_PROMISE.value, "第二"]
    assert deadlines.deadlines_of(session.store, number)[0].done_at == session.now()
    current = page.agenda.current_item()
    assert current is not None and current.case_title == "第二"
    offered.args[1]()
    assert lines(page) == [AgendaGroup.BROKEN_PROMISE.value, "第一", "第二"]
    current = page.agenda.current_item()
    assert current is not None and current.case_title == "第一"
    qtbot.keyClick(page.agenda, Qt.Key.Key_D)
    assert lines(page) == [AgendaGroup.BROKEN_PROMISE.value, "第二"]


def test_a_row_under_the_pointer_is_answered_without_choosing_it_first(
    page: TodayPage, add_case: AddCase, qtbot: QtBot
) -> None:
    add_case("第一", promised=-3)
    add_case("第二", promised=-2)
    show(page, qtbot)
    place = page.agenda.visualRect(page.agenda.rows.index(2)).topLeft() + QPoint(40, 20)
    # From elsewhere: where the pointer is already, there is no move to be seen.
    qtbot.mouseMove(page.agenda.viewport(), QPoint(1, 1))
    qtbot.mouseMove(page.agenda.viewport(), place)
    qtbot.waitUntil(lambda: page.agenda.answered_item() != page.agenda.current_item())
    qtbot.mouseClick(page.agenda.buttons.done_button, Qt.MouseButton.LeftButton)
    assert lines(page) == [AgendaGroup.BROKEN_PROMISE.value, "第一"]


@pytest.mark.parametrize(
    ("key", "wait"),
    [("ten_minutes", timedelta(minutes=10)), ("hour", timedelta(hours=1))],
)
def test_the_snooze_menu_puts_off(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot, key: str, wait: timedelta
) -> None:
    number = add_case("羊毛毯下架", promised=-3)
    show(page, qtbot)
    qtbot.keyClick(page.agenda, Qt.Key.Key_S)
    menu = page.answering.snooze_menu
    assert menu.isVisible()
    with qtbot.waitSignal(page.notified) as told:
        getattr(menu, key).trigger()
    menu.close()
    assert "羊毛毯下架" in told.args[0]
    until = deadlines.deadlines_of(session.store, number)[0].snoozed_until
    assert until == session.now() + wait
    assert lines(page) == [AgendaGroup.TODAY.value, "羊毛毯下架"]


def test_the_snooze_menu_is_worked_by_the_keyboard_alone(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    number = add_case("羊毛毯下架", promised=-3)
    show(page, qtbot)
    qtbot.keyClick(page.agenda, Qt.Key.Key_S)
    menu = page.answering.snooze_menu
    assert "\t12:00" in menu.hour.text()
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    until = deadlines.deadlines_of(session.store, number)[0].snoozed_until
    assert until == tomorrow_morning(session.now(), session.zone)
    assert until is not None and until.astimezone(session.zone).hour == 9
    assert lines(page) == [AgendaGroup.NEXT_DAYS.value, "羊毛毯下架"]


def test_another_time_is_typed_and_has_to_lie_ahead(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    number = add_case("羊毛毯下架", promised=-3)
    show(page, qtbot)
    qtbot.mouseClick(page.agenda.buttons.snooze_button, Qt.MouseButton.LeftButton)
    menu = page.answering.snooze_menu
    menu.own_time.trigger()
    menu.close()
    dialog = menu.dialog
    assert dialog is not None
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.error()
    qtbot.keyClicks(dialog.when.line, "-1h")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and dialog.error()
    dialog.when.line.clear()
    qtbot.keyClicks(dialog.when.line, "+2h")
    assert not dialog.error()
    qtbot.keyClick(dialog.when.line, Qt.Key.Key_Return)
    assert menu.dialog is None
    until = deadlines.deadlines_of(session.store, number)[0].snoozed_until
    assert until == session.now() + timedelta(hours=2)


def test_time_passing_moves_deadlines_to_another_group(
    page: TodayPage, add_case: AddCase, clock: object, qtbot: QtBot
) -> None:
    add_case("羊毛毯下架", promised=1)
    show(page, qtbot)
    assert lines(page)[0] == AgendaGroup.TODAY.value
    clock.forward(hours=2)  # type: ignore[attr-defined]
    page.refresh()
    assert lines(page)[0] == AgendaGroup.BROKEN_PROMISE.value


def test_out_of_sight_it_waits_and_catches_up(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    number = add_case("羊毛毯下架", promised=-3)
    show(page, qtbot)
    page.hide()
    deadline = deadlines.deadlines_of(session.store, number)[0]
    session.do(deadlines.mark_done, deadline.id, session.now())
    assert lines(page) == [AgendaGroup.BROKEN_PROMISE.value, "羊毛毯下架"]
    page.show()
    assert lines(page) == []


def test_an_empty_casebook_shows_the_first_steps(
    page: TodayPage, session: Session, qtbot: QtBot
) -> None:
    show(page, qtbot)
    assert page.first_steps.isVisible()
    assert not page.counters.isVisible()
    with qtbot.waitSignal(session.log_requested) as asked:
        qtbot.mouseClick(page.first_steps.log_button, Qt.MouseButton.LeftButton)
    assert asked.args == [None]


def test_the_first_steps_stay_though_a_promotion_draws_near(
    page: TodayPage, session: Session, qtbot: QtBot
) -> None:
    remind_of_promotion(session, "双12：问清规则", 5)
    show(page, qtbot)
    assert page.first_steps.isVisible() and not page.week.isVisible()


def test_a_promotion_is_answered_by_logging_a_case_about_it(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    add_case("太远", follow_up=24 * 8)
    number = remind_of_promotion(session, "双12：问清规则", 5)
    show(page, qtbot)
    assert lines(page) == [AgendaGroup.TODAY.value, "双12：问清规则"]
    heard = page.agenda.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Promotion calendar" in heard and "#" not in heard
    for key in (Qt.Key.Key_Return, Qt.Key.Key_L):
        with qtbot.waitSignal(session.log_requested) as asked:
            qtbot.keyClick(page.agenda, key)
        assert asked.args == [LogRequest(None, (number,), issue_type="promotion")]
    with qtbot.waitSignal(page.undo_offered) as offered:
        qtbot.keyClick(page.agenda, Qt.Key.Key_D)
    assert offered.args[0] == "Done: 双12：问清规则"
    assert lines(page) == []


def test_what_is_asked_every_workday_comes_again(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    number = add_case("羊毛毯下架")
    due_at = session.now() - timedelta(hours=1)
    session.do(
        deadlines.add_deadline,
        number,
        DeadlineKind.FOLLOW_UP,
        "追问",
        due_at,
        session.now(),
        repeats="workdays 10:00",
    )
    show(page, qtbot)
    heard = page.agenda.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "asked again every workday at 10:00" in heard
    assert lines(page)[0] == AgendaGroup.OVERDUE.value
    with qtbot.waitSignal(page.undo_offered) as offered:
        qtbot.keyClick(page.agenda, Qt.Key.Key_D)
    assert offered.args[0] == "Asked. Again on Mon 23 Nov 10:00."
    assert lines(page) == [AgendaGroup.NEXT_DAYS.value, "羊毛毯下架"]
    offered.args[1]()
    assert lines(page) == [AgendaGroup.OVERDUE.value, "羊毛毯下架"]
    assert deadlines.deadlines_of(session.store, number)[0].due_at == due_at


def test_nothing_due_says_so_and_offers_to_log(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    number = add_case("没有时限")
    show(page, qtbot)
    assert page.body.nothing_due.isVisible() and page.recent.isVisible()
    with qtbot.waitSignal(session.log_requested):
        qtbot.mouseClick(page.body.nothing_due.button, Qt.MouseButton.LeftButton)
    session.do(
        deadlines.add_deadline,
        number,
        DeadlineKind.OURS,
        "举证",
        session.now() + timedelta(hours=3),
        session.now(),
    )
    assert page.agenda.isVisible() and not page.body.nothing_due.isVisible()


def test_the_tiles_count_cases_and_ask_for_them(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    add_case("等平台", promised=9)
    add_case("新案件")
    number = add_case("等我")
    session.do(cases.set_status, number, Status.WAITING_SELLER, session.now())
    show(page, qtbot)
    tiles = page.counters.tiles
    qtbot.waitUntil(lambda: tiles[Status.OPEN].count_text() == "1")
    assert tiles[Status.WAITING_PLATFORM].count_text() == "1"
    assert tiles[Status.WAITING_SELLER].accessibleName() == "Waiting for me: 1"
    session.do(cases.set_status, number, Status.RESOLVED, session.now())
    qtbot.waitUntil(lambda: tiles[Status.RESOLVED].count_text() == "1")
    with qtbot.waitSignal(page.cases_requested) as asked:
        qtbot.mouseClick(tiles[Status.RESOLVED], Qt.MouseButton.LeftButton)
    assert asked.args == [(Status.RESOLVED,), ""]
    with qtbot.waitSignal(page.cases_requested):
        qtbot.keyClick(tiles[Status.OPEN], Qt.Key.Key_Return)


def test_a_wide_window_lists_the_latest_cases(
    page: TodayPage, add_case: AddCase, session: Session, qtbot: QtBot
) -> None:
    number = add_case("等平台", promised=9)
    page.resize(1056, 760)
    show(page, qtbot)
    assert not page.recent.isVisible()
    page.resize(1600, 760)
    assert page.recent.isVisible()
    button = next(
        child for child in page.recent.children() if getattr(child, "text", str)() == "等平台"
    )
    with qtbot.waitSignal(session.case_requested) as opened:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.args == [number]


def test_more_than_can_be_read_at_once_is_said(
    page: TodayPage,
    add_case: AddCase,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(5):
        add_case(f"案件{number}", promised=-3 - number)
    monkeypatch.setattr(reading, "MOST_ROWS", 2)
    show(page, qtbot)
    assert page.header.subtitle().endswith("5 overdue")
    assert len(lines(page)) == 3
