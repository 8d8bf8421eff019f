"""The promotion calendar in the settings: every control pressed, every change seen in reminders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.paths import resources_dir
from desktop_app.services import deadlines, promotions
from desktop_app.services.casebook import Casebook
from desktop_app.services.changes import ANYTHING
from desktop_app.services.promotion_calendar import PromotionCalendar, promotion_calendar
from desktop_app.ui.kit import Kit
from desktop_app.ui.settings.promotion_row import PromotionRow
from desktop_app.ui.settings.promotion_words import day_words
from desktop_app.ui.settings.promotions_card import PromotionsCard
from tests.casebooks import NOW
from tests.ui.conftest import SetClock

DOUBLE_12, NO_DAY = "double-12", "new-year-goods"


@pytest.fixture
def told(kit: Kit) -> list[str]:
    """What the user is told went wrong."""
    sentences: list[str] = []
    kit.session.failed.connect(sentences.append)
    return sentences


@pytest.fixture
def card(qtbot: QtBot, kit: Kit, told: list[str]) -> Iterator[PromotionsCard]:
    made = PromotionsCard(kit)
    qtbot.addWidget(made)
    made.resize(480, 800)
    with qtbot.waitActive(made):
        made.show()
    yield made
    assert told == []


def press(qtbot: QtBot, button: QWidget) -> None:
    # A new row is shown once Qt gets round to it.
    qtbot.waitUntil(button.isVisible, timeout=60_000)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def row(card: PromotionsCard, key: str) -> PromotionRow:
    return next(one for one in card.rows if key in (one.key, one.coming.promotion.name.zh))


def due(casebook: Casebook) -> dict[str, str]:
    """Return when each open reminder is due, by its title."""
    found = deadlines.due(casebook.store, NOW + timedelta(days=2000))
    return {item.deadline.title: f"{item.deadline.due_at:%Y-%m-%d}" for item in found}


def test_promotions_stand_in_order_with_day_and_reminder(card: PromotionsCard) -> None:
    first, last = card.rows[0], card.rows[-1]
    assert first.key == DOUBLE_12
    assert first.words() == "Sat 12 Dec · reminder Wed 9 Dec 10:00"
    assert first.origin() == "unverified"
    assert first.wanted.isChecked()
    assert last.key == NO_DAY
    assert last.words() == "No fixed day: enter it when it is announced."
    assert last.origin() == ""
    days = [one.coming.day for one in card.rows[:-1]]
    assert days == sorted(days, key=str)
    assert card.fault() == ""


def test_the_number_of_days_moves_the_reminders(
    qtbot: QtBot, card: PromotionsCard, casebook: Casebook
) -> None:
    assert card.days_before.value() == 3
    card.days_before.setFocus()
    card.days_before.selectAll()
    qtbot.keyClicks(card.days_before, "10")
    assert due(casebook) == {}
    qtbot.keyClick(card.days_before, Qt.Key.Key_Tab)
    assert due(casebook)["双12：提前问清活动规则"] == "2026-12-02"
    assert "reminder Wed 2 Dec 10:00" in row(card, DOUBLE_12).words()
    assert card.rows[0].wanted.hasFocus()


def test_one_is_switched_off_and_on_by_keyboard(
    qtbot: QtBot, card: PromotionsCard, casebook: Casebook
) -> None:
    one = row(card, DOUBLE_12)
    one.wanted.setFocus()
    qtbot.keyClick(one.wanted, Qt.Key.Key_Space)
    assert one.words() == "Sat 12 Dec · no reminder"
    assert "双12：提前问清活动规则" not in due(casebook)
    assert "双11：提前问清活动规则" in due(casebook)
    assert one.wanted.hasFocus()
    qtbot.keyClick(one.wanted, Qt.Key.Key_Space)
    assert due(casebook)["双12：提前问清活动规则"] == "2026-12-09"


def test_a_day_that_was_announced_is_entered(
    qtbot: QtBot, card: PromotionsCard, casebook: Casebook
) -> None:
    one = row(card, NO_DAY)
    press(qtbot, one.edit)
    assert one.day.hasFocus()
    assert one.day.text() == ""
    one.day.setText("2027年1月5日")
    qtbot.keyClick(one.day, Qt.Key.Key_Return)
    assert not one.is_editing
    assert one.edit.hasFocus()
    assert row(card, NO_DAY) is one
    assert one.words() == "Tue 5 Jan 2027 · reminder Sat 2 Jan 10:00"
    assert one.origin() == "Your day"
    assert card.rows[1] is one
    assert due(casebook)["年货节：提前问清活动规则"] == "2027-01-02"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("", "Type the day"), ("13月", "13月 is no day"), ("2026-11-21", "has passed")],
)
def test_a_day_that_cannot_be_is_told_and_kept(
    qtbot: QtBot, card: PromotionsCard, typed: str, expected: str
) -> None:
    one = row(card, DOUBLE_12)
    press(qtbot, one.edit)
    assert one.day.text() == "12-12"
    one.day.setText(typed)
    press(qtbot, one.save)
    assert expected in one.error()
    assert one.day.hasFocus()
    assert one.day.text() == typed
    one.day.setText("12-1")
    assert one.error() == ""


def test_editing_is_left_with_esc_and_survives_other_news(
    qtbot: QtBot, card: PromotionsCard, kit: Kit
) -> None:
    one = row(card, DOUBLE_12)
    press(qtbot, one.edit)
    one.day.setText("12-")
    kit.session.changed.emit(ANYTHING)
    assert one.is_editing
    assert one.day.text() == "12-"
    qtbot.keyClick(one.day, Qt.Key.Key_Escape)
    assert not one.is_editing
    assert one.edit.hasFocus()
    press(qtbot, one.edit)
    assert one.day.text() == "12-12"
    press(qtbot, one.cancel)
    assert not one.is_editing


def test_a_changed_day_is_reset_and_the_change_put_back(
    qtbot: QtBot, card: PromotionsCard, casebook: Casebook
) -> None:
    one = row(card, DOUBLE_12)
    assert not one.back.isVisible()
    press(qtbot, one.edit)
    one.day.setText("2026-12-10")
    press(qtbot, one.save)
    assert due(casebook)["双12：提前问清活动规则"] == "2026-12-07"
    with qtbot.waitSignal(card.undo_offered) as offered:
        press(qtbot, one.back)
    assert due(casebook)["双12：提前问清活动规则"] == "2026-12-09"
    assert not one.back.isVisible()
    assert one.edit.hasFocus()
    assert offered.args is not None
    words, undo = offered.args
    assert "双12" in words
    undo()
    assert due(casebook)["双12：提前问清活动规则"] == "2026-12-07"
    assert one.back.isVisible()


def test_an_own_promotion_is_added_by_keyboard_and_removed_with_undo(
    qtbot: QtBot, card: PromotionsCard, casebook: Casebook
) -> None:
    card.adder.name.setFocus()
    card.adder.name.setText("店庆 {x}")
    qtbot.keyClick(card.adder.name, Qt.Key.Key_Tab)
    qtbot.keyClicks(card.adder.day, "12-1")
    qtbot.keyClick(card.adder.day, Qt.Key.Key_Return)
    assert card.adder.name.hasFocus()
    assert card.adder.name.text() == card.adder.day.text() == ""
    own = row(card, "店庆 {x}")
    assert card.rows[0] is own
    assert own.origin() == "Your own"
    assert own.back.accessibleName() == "Remove 店庆 {x}"
    assert due(casebook)["店庆 {x}：提前问清活动规则"] == "2026-11-28"
    count = len(card.rows)
    with qtbot.waitSignal(card.undo_offered) as offered:
        press(qtbot, own.back)
    assert len(card.rows) == count - 1
    assert "店庆 {x}：提前问清活动规则" not in due(casebook)
    assert offered.args is not None
    offered.args[1]()
    assert card.rows[0].coming.promotion.name.zh == "店庆 {x}"
    assert due(casebook)["店庆 {x}：提前问清活动规则"] == "2026-11-28"


@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [(" ", "12-1", "needs a name"), ("双11", "12-1", "already"), ("店庆", "明天", "is no day")],
)
def test_what_cannot_be_added_is_told_and_kept(
    qtbot: QtBot, card: PromotionsCard, name: str, day: str, expected: str
) -> None:
    count = len(card.rows)
    card.adder.name.setText(name)
    card.adder.day.setText(day)
    press(qtbot, card.adder.add)
    assert expected in card.adder.error()
    wrong = card.adder.day if "day" in expected else card.adder.name
    assert wrong.hasFocus()
    assert len(card.rows) == count
    assert (card.adder.name.text(), card.adder.day.text()) == (name, day)
    wrong.setText("1")
    assert card.adder.error() == ""


def test_the_row_follows_its_reminder_and_the_clock(
    card: PromotionsCard, kit: Kit, casebook: Casebook, clock: SetClock
) -> None:
    calendar = promotion_calendar(resources_dir())
    clock.forward(days=18)
    kit.session.do(promotions.plan, calendar, "zh_CN", clock.now())
    one = row(card, DOUBLE_12)
    assert one.words() == "Sat 12 Dec · time to ask now"
    number = deadlines.due(casebook.store, clock.now())[0].deadline.id
    kit.session.do(deadlines.mark_done, number, clock.now())
    assert one.words() == "Sat 12 Dec · reminder answered"
    card.hide()
    clock.forward(days=3)
    card.show()
    assert row(card, DOUBLE_12).words() == "Sun 12 Dec 2027 · reminder Thu 9 Dec 10:00"


def test_an_own_one_whose_day_has_passed_says_so(
    qtbot: QtBot, card: PromotionsCard, clock: SetClock, kit: Kit
) -> None:
    card.adder.name.setText("店庆")
    card.adder.day.setText("2026-11-30")
    press(qtbot, card.adder.add)
    clock.forward(days=30)
    kit.session.changed.emit(ANYTHING)
    assert row(card, "店庆").words().startswith("Its day has passed")


def test_a_calendar_that_cannot_be_read_is_told_in_one_sentence(
    qtbot: QtBot, kit: Kit, tmp_path: Path
) -> None:
    file = tmp_path / "promotions.toml"
    file.write_text("schema = 1\nreminder = 3\n", "utf-8")
    card = PromotionsCard(kit, PromotionCalendar(file))
    qtbot.addWidget(card)
    card.show()
    assert "line 2, reminder" in card.fault()
    assert card.rows == []
    assert not card.adder.isVisible()
    file.write_bytes((resources_dir() / "promotions" / "promotions.toml").read_bytes())
    card.refresh()
    assert card.fault() == ""
    assert card.rows
    assert card.adder.isVisible()


def test_names_follow_the_language_and_every_control_has_one(
    qapp: QApplication, card: PromotionsCard, kit: Kit
) -> None:
    assert "双12" in row(card, DOUBLE_12).edit.accessibleName()
    kit.session.language = "en"
    QCoreApplication.sendEvent(card, QEvent(QEvent.Type.LanguageChange))
    one = row(card, DOUBLE_12)
    assert one.wanted.accessibleName() == "Remind me of Double 12"
    controls: list[QWidget] = [card.days_before, card.adder.name, card.adder.day, card.adder.add]
    for each in card.rows:
        controls += [each.wanted, each.edit, each.back, each.day]
    assert all(control.accessibleName() for control in controls)
    assert len({each.wanted.accessibleName() for each in card.rows}) == len(card.rows)
    labels = card.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize(
    ("locale", "this_year", "another"),
    [("zh_CN", "12月12日 周六", "2027年3月8日 周一"), ("en", "Sat 12 Dec", "Mon 8 Mar 2027")],
)
def test_days_have_one_form_and_a_year_when_it_is_another(
    qapp: QApplication, locale: str, this_year: str, another: str
) -> None:
    default = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert day_words(date(2026, 12, 12), NOW.date()) == this_year
        assert day_words(date(2027, 3, 8), NOW.date()) == another
    finally:
        QLocale.setDefault(default)


@pytest.mark.parametrize("hint", ["11-11 or 2026-11-11", "11-11 或 2026-11-11"])
def test_the_hint_of_a_day_can_be_read_whole(card: PromotionsCard, hint: str) -> None:
    adder = card.adder
    for field in (adder.day, card.rows[0].day):
        field.show_hint(hint)
        least = field.fontMetrics().horizontalAdvance(hint)
        frame = field.rect().width() - field.contentsRect().width()
        assert field.minimumSizeHint().width() >= least + frame
    card.resize(card.minimumSizeHint())
    QApplication.processEvents()
    assert adder.day.width() >= adder.day.minimumSizeHint().width()
