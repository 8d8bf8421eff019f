"""The field for a moment. The clock stands at Sunday, 22 November 2026, 11:00 in Shanghai."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.kit import Kit
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.when_edit import FOLLOW_UP_CHOICES, WhenEdit

from .conftest import SetClock

TOMORROW_AT_TEN = datetime(2026, 11, 23, 2, tzinfo=UTC)
MakeEdit = Callable[..., WhenEdit]


@pytest.fixture
def make_edit(qtbot: QtBot, kit: Kit) -> MakeEdit:
    def make(**options: object) -> WhenEdit:
        edit = WhenEdit(kit, **options)  # type: ignore[arg-type]
        qtbot.addWidget(edit)
        edit.show()
        return edit

    return make


def test_an_empty_field_means_no_moment(make_edit: MakeEdit) -> None:
    edit = make_edit()
    assert edit.moment() is None
    assert edit.is_valid()
    assert edit.preview() == ""


@pytest.mark.parametrize("text", ["明天10点", "tomorrow 10:00", "2026-11-23 10:00"])
def test_what_was_understood_is_shown_while_typing(
    make_edit: MakeEdit, qtbot: QtBot, text: str
) -> None:
    edit = make_edit()
    with qtbot.waitSignal(edit.changed):
        edit.line.insert(text)
        edit.line.textEdited.emit(edit.line.text())
    assert edit.moment() == TOMORROW_AT_TEN
    assert edit.is_valid()
    assert "10:00" in edit.preview()
    assert "in 23 h" in edit.preview()


def test_keys_are_understood_one_by_one(make_edit: MakeEdit, qtbot: QtBot) -> None:
    edit = make_edit()
    qtbot.keyClick(edit.line, "+")
    assert not edit.is_valid()
    qtbot.keyClicks(edit.line, "2h")
    assert edit.moment() == datetime(2026, 11, 22, 5, tzinfo=UTC)


def test_what_is_not_understood_is_said_and_is_no_moment(make_edit: MakeEdit) -> None:
    edit = make_edit()
    edit.set_text("改天吧")
    assert edit.moment() is None
    assert not edit.is_valid()
    assert edit.preview().startswith("Not understood. Try: +2h")
    assert edit.line.property("invalid") == "true"
    edit.set_text("")
    assert edit.is_valid()
    assert edit.line.property("invalid") == "false"


def test_a_moment_stays_what_it_was_when_it_was_typed(make_edit: MakeEdit, clock: SetClock) -> None:
    edit = make_edit()
    edit.set_text("+2h")
    clock.forward(minutes=30)
    assert edit.moment() == datetime(2026, 11, 22, 5, tzinfo=UTC)


def test_a_moment_that_is_set_is_shown_in_local_time_and_kept_to_the_second(
    make_edit: MakeEdit,
) -> None:
    edit = make_edit()
    moment = datetime(2026, 11, 23, 2, 0, 7, tzinfo=UTC)
    edit.set_moment(moment)
    assert edit.line.text() == "2026-11-23 10:00"
    assert edit.moment() == moment
    edit.set_moment(None)
    assert edit.line.text() == ""
    assert edit.moment() is None


def test_another_year_is_named(make_edit: MakeEdit) -> None:
    edit = make_edit()
    edit.set_text("2027-01-05")
    assert "2027" in edit.preview()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10:30", datetime(2026, 11, 22, 2, 30, tzinfo=UTC)),
        ("下午3点", datetime(2026, 11, 21, 7, tzinfo=UTC)),
        ("-2h", datetime(2026, 11, 22, 1, tzinfo=UTC)),
        ("昨天 9:00", datetime(2026, 11, 21, 1, tzinfo=UTC)),
        ("明天9点", datetime(2026, 11, 23, 1, tzinfo=UTC)),
    ],
)
def test_for_what_has_happened_a_clock_time_is_the_latest_one(
    make_edit: MakeEdit, text: str, expected: datetime
) -> None:
    edit = make_edit(past=True)
    edit.set_text(text)
    assert edit.moment() == expected


def test_for_what_is_to_come_a_clock_time_is_the_next_one(make_edit: MakeEdit) -> None:
    edit = make_edit()
    edit.set_text("10:30")
    assert edit.moment() == datetime(2026, 11, 23, 2, 30, tzinfo=UTC)


def test_an_empty_field_can_stand_for_now(make_edit: MakeEdit) -> None:
    edit = make_edit(empty_is_now=True)
    assert edit.line.placeholderText() == "Now"
    assert edit.preview() == "When you save"
    assert edit.moment() is None


def test_choices_are_pressed(make_edit: MakeEdit, qtbot: QtBot) -> None:
    edit = make_edit(choices=FOLLOW_UP_CHOICES)
    buttons = {button.text(): button for button in edit.findChildren(Button)}
    qtbot.mouseClick(buttons["tomorrow 10:00"], Qt.MouseButton.LeftButton)
    assert edit.moment() == TOMORROW_AT_TEN
    qtbot.mouseClick(buttons["3 workdays"], Qt.MouseButton.LeftButton)
    assert edit.moment() == datetime(2026, 11, 25, 3, tzinfo=UTC)


def test_choices_are_reached_by_up_and_down(make_edit: MakeEdit, qtbot: QtBot) -> None:
    edit = make_edit(choices=FOLLOW_UP_CHOICES)
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(edit.line, key)
        seen.append(edit.line.text())
    assert seen == ["+2h", "tomorrow 10:00", "+2h", "", "3 workdays"]


def test_what_was_typed_can_be_put_back(make_edit: MakeEdit, clock: SetClock) -> None:
    first, second = make_edit(), make_edit()
    for text in ("+2h", "改天吧", ""):
        first.set_text(text)
        typed = first.typed()
        clock.forward(hours=1)
        second.restore(typed)
        assert second.line.text() == text
        assert second.moment() == typed.moment
        assert second.is_valid() == first.is_valid()


def test_a_field_that_is_only_shown_cannot_be_changed(make_edit: MakeEdit, qtbot: QtBot) -> None:
    edit = make_edit(choices=FOLLOW_UP_CHOICES)
    edit.set_moment(TOMORROW_AT_TEN)
    edit.set_read_only(True)
    qtbot.keyClick(edit.line, Qt.Key.Key_Down)
    qtbot.keyClicks(edit.line, "x")
    for button in edit.findChildren(Button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert edit.moment() == TOMORROW_AT_TEN


def test_the_line_has_the_fields_name_and_says_what_was_understood(make_edit: MakeEdit) -> None:
    edit = make_edit()
    edit.setAccessibleName("Follow up")
    edit.set_text("+2h")
    assert edit.line.accessibleName() == "Follow up"
    assert edit.line.accessibleDescription() == edit.preview()


def test_a_change_of_language_keeps_what_was_typed(make_edit: MakeEdit) -> None:
    edit = make_edit(choices=FOLLOW_UP_CHOICES)
    edit.set_text("明天10点")
    QApplication.sendEvent(edit, QEvent(QEvent.Type.LanguageChange))
    assert edit.line.text() == "明天10点"
    assert edit.moment() == TOMORROW_AT_TEN


def test_a_pasted_countdown_is_understood(make_edit: MakeEdit, clock: SetClock) -> None:
    edit = make_edit()
    edit.set_text("还剩 2天3小时15分")
    assert edit.moment() == clock.now() + timedelta(days=2, hours=3, minutes=15)
    assert "in 2 d 3 h" in edit.preview()


def test_holidays_and_make_up_days_are_counted(make_edit: MakeEdit, clock: SetClock) -> None:
    # The eve of National Day; 1 to 7 October are off, and Saturday the 10th is worked.
    clock.moment = datetime(2026, 9, 30, 1, tzinfo=UTC)
    edit = make_edit()
    edit.set_text("3个工作日")
    assert edit.moment() == datetime(2026, 10, 10, 1, tzinfo=UTC)
    assert "holiday list" not in edit.preview()


def test_a_missing_holiday_list_is_told_as_long_as_it_matters(
    make_edit: MakeEdit, clock: SetClock
) -> None:
    clock.moment = datetime(2100, 9, 30, 2, tzinfo=UTC)
    told = "The holiday list for 2100 is missing: Monday to Friday were counted."
    edit, other = make_edit(), make_edit()
    edit.set_text("2个工作日")
    assert edit.moment() == datetime(2100, 10, 4, 2, tzinfo=UTC)
    assert edit.preview().endswith(told)
    assert edit.line.accessibleDescription().endswith(told)
    other.restore(edit.typed())
    assert other.preview().endswith(told)
    edit.set_text("+2h")
    assert told not in edit.preview()
    edit.set_text("2个工作日")
    edit.set_moment(edit.moment())
    assert told not in edit.preview()


def test_for_what_has_happened_the_future_is_refused_while_typing(
    make_edit: MakeEdit, clock: SetClock
) -> None:
    edit = make_edit(past=True)
    assert edit.line.placeholderText() == "e.g. yesterday 18:00"
    edit.set_text("明天10点")
    assert not edit.is_valid()
    assert edit.preview().endswith("That is still to come. Type when it happened.")
    assert edit.line.property("invalid") == "true"
    edit.set_text("昨天18点")
    assert edit.is_valid() and edit.line.property("invalid") == "false"
    edit.set_text("改天吧")
    assert edit.preview() == "Not understood. Try: 1 hour ago, yesterday 18:00"


def test_a_countdown_reads_as_it_was_typed(make_edit: MakeEdit, clock: SetClock) -> None:
    edit = make_edit()
    edit.set_text("还剩 2天3小时")
    clock.forward(seconds=20)
    edit.line.entered.emit()
    assert edit.preview().endswith("in 2 d 3 h")
    clock.forward(seconds=60)
    edit.line.entered.emit()
    assert edit.preview().endswith("in 2 d 2 h")
