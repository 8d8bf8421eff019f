"""The palette: real keys into a real casebook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services import find
from desktop_app.services.casebook import Casebook
from desktop_app.ui.finder import searcher
from desktop_app.ui.finder.commands import COMMANDS
from desktop_app.ui.finder.filter_completer import FilterCompleter
from desktop_app.ui.finder.finder import Finder
from desktop_app.ui.finder.rows import Kind, Row, RowsModel
from desktop_app.ui.kit import Kit
from desktop_app.ui.settings.shortcuts import COLUMNS
from tests.casebooks import NOW, log

ORDER = "4776240815850299892"


class Asked(QObject):
    """Notes what the palette asks for."""

    def __init__(self, finder: Finder, kit: Kit) -> None:
        super().__init__()
        self.all: list[tuple[object, ...]] = []
        kit.session.case_requested.connect(lambda number: self.all.append(("case", number)))
        finder.contact_requested.connect(lambda *ids: self.all.append(("contact", *ids)))
        finder.agent_requested.connect(lambda name: self.all.append(("agent", name)))
        finder.template_requested.connect(lambda *ids: self.all.append(("template", *ids)))
        finder.command_requested.connect(lambda name: self.all.append(("command", name)))
        finder.list_requested.connect(lambda line: self.all.append(("list", line)))


@pytest.fixture
def finder(qtbot: QtBot, casebook: Casebook, kit: Kit) -> Iterator[Finder]:
    """The open palette over a window, with two cases in the casebook."""
    log(
        casebook,
        case_facts={"title": "羊毛围巾<b>退款</b>纠纷", "order_no": ORDER},
        agent_id="小二云舒",
        said="请提供\n签收底单",
    )
    log(
        casebook,
        issue_type="logistics",
        at=NOW - timedelta(hours=2),
        case_facts={"title": "包裹滞留，买家要退款😀退款"},
        agent_id="xiaoer-0012",
        said="同意退款",
    )
    window = QWidget()
    window.resize(1000, 700)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    made = Finder(kit, window)
    made.open()
    yield made
    made.stop()


def settle(qtbot: QtBot, finder: Finder) -> None:
    qtbot.waitUntil(lambda: not finder.is_waiting)


def type_in(qtbot: QtBot, finder: Finder, text: str) -> None:
    finder.panel.field.clear()
    if text.isascii() and text.isprintable():
        qtbot.keyClicks(finder.panel.field, text)
    else:
        finder.panel.field.insert(text)
    settle(qtbot, finder)


def press(qtbot: QtBot, finder: Finder, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        qtbot.keyClick(finder.panel.field, key)


def rows(finder: Finder, kind: Kind) -> list[Row]:
    return [row for row in finder.panel.model.rows if row.kind is kind]


def test_an_empty_line_shows_the_latest_cases_and_commands(finder: Finder) -> None:
    assert finder.panel.field.hasFocus()
    assert [row.target for row in rows(finder, Kind.CASE)] == [("case", 1), ("case", 2)]
    assert "log" in [row.target[1] for row in rows(finder, Kind.COMMAND) if row.target]


def test_keys_find_go_through_the_groups_and_open(qtbot: QtBot, finder: Finder, kit: Kit) -> None:
    asked = Asked(finder, kit)
    type_in(qtbot, finder, "tuikuan")
    assert [row.target for row in rows(finder, Kind.CASE)] == [("case", 2), ("case", 1)]
    assert rows(finder, Kind.CASE)[1].title.text == "羊毛围巾<b>退款</b>纠纷"
    press(qtbot, finder, Qt.Key.Key_Down, 2)
    press(qtbot, finder, Qt.Key.Key_Return)
    assert asked.all == [("contact", 2, 2)]
    assert finder.isHidden()
    finder.open()
    assert finder.panel.field.text() == ""
    type_in(qtbot, finder, "850299")
    press(qtbot, finder, Qt.Key.Key_Enter)
    assert asked.all[1:] == [("case", 1)]
    finder.open()
    type_in(qtbot, finder, "yunshu")
    press(qtbot, finder, Qt.Key.Key_Up)
    press(qtbot, finder, Qt.Key.Key_Return)
    assert asked.all[2:] == [("agent", "小二云舒")]


def test_enter_right_after_the_last_key_waits_for_its_answer(
    qtbot: QtBot, finder: Finder, kit: Kit
) -> None:
    asked = Asked(finder, kit)
    finder.panel.field.setText("滞留")
    press(qtbot, finder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked.all))
    assert asked.all == [("case", 2)]


def test_a_quick_answer_that_comes_last_is_left_out(
    qtbot: QtBot, finder: Finder, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(qtbot, finder)
    may_go_on, has_gone_on, find_quickly = Event(), Event(), find.find_quickly

    def dawdle(*args: Any) -> Any:
        may_go_on.wait()
        has_gone_on.set()
        return find_quickly(*args)

    monkeypatch.setattr(searcher, "find_quickly", dawdle)
    finder.panel.field.setText("退款")
    settle(qtbot, finder)
    whole = finder.panel.model.rows
    may_go_on.set()
    qtbot.waitUntil(has_gone_on.is_set)
    # Behind the quick answer, in the same thread.
    finder.stop()
    QApplication.processEvents()
    assert finder.panel.model.rows is whole
    assert not finder.is_waiting


def test_control_enter_shows_the_list_and_escape_closes(
    qtbot: QtBot, finder: Finder, kit: Kit
) -> None:
    asked = Asked(finder, kit)
    type_in(qtbot, finder, "退款 type:logistics")
    qtbot.keyClick(finder.panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.all == [("list", "退款 type:logistics")]
    finder.open()
    press(qtbot, finder, Qt.Key.Key_Escape)
    assert finder.isHidden()
    assert len(asked.all) == 1


def test_it_closes_when_the_keyboard_goes_elsewhere(qtbot: QtBot, finder: Finder) -> None:
    page = QLineEdit(finder.window())
    page.show()
    page.setFocus()
    qtbot.waitUntil(finder.isHidden)
    assert page.hasFocus()
    finder.open()
    press(qtbot, finder, Qt.Key.Key_Escape)
    assert page.hasFocus()


def test_commands_are_found_in_both_languages_and_by_pinyin(
    qtbot: QtBot, finder: Finder, kit: Kit
) -> None:
    asked = Asked(finder, kit)
    for text in ("import", "导入", "daoru", ">csv"):
        finder.open()
        type_in(qtbot, finder, text)
        press(qtbot, finder, Qt.Key.Key_Return)
    assert asked.all == [("command", "import")] * 4
    finder.open()
    type_in(qtbot, finder, "not closed")
    press(qtbot, finder, Qt.Key.Key_Return)
    assert asked.all[4:] == [("list", "status:active")]


def test_each_command_shows_the_key_that_the_settings_list() -> None:
    listed = {key for column in COLUMNS for _, keys in column for _, some in keys for key in some}
    assert {command.keys for command in COMMANDS if command.keys} <= listed
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


def test_nothing_found_says_what_to_try(qtbot: QtBot, finder: Finder) -> None:
    type_in(qtbot, finder, "滞留 小二:小二云舒")
    assert [row.kind for row in finder.panel.model.rows] == [Kind.NOTE, Kind.COMMAND]
    press(qtbot, finder, Qt.Key.Key_Return)
    settle(qtbot, finder)
    assert [row.target for row in rows(finder, Kind.CASE)] == [("case", 2)]


@pytest.mark.parametrize("text", ["😀", '"', "*", "NEAR(a AND", "退" * 10_000, "agent:", "\x00"])
def test_odd_lines_do_no_harm(qtbot: QtBot, finder: Finder, text: str) -> None:
    type_in(qtbot, finder, text)
    assert finder.panel.model.rows
    assert not finder.panel.grab().toImage().isNull()


def test_a_tab_completes_a_key_then_its_value(qtbot: QtBot, finder: Finder) -> None:
    field = finder.panel.field
    type_in(qtbot, finder, "ag")
    press(qtbot, finder, Qt.Key.Key_Tab)
    assert field.text() == "小二:"
    qtbot.waitUntil(lambda: finder.completer.is_open)
    assert [offer.label for offer in finder.completer.offers] == ["xiaoer-0012", "小二云舒"]
    qtbot.keyClicks(field, "yun")
    press(qtbot, finder, Qt.Key.Key_Return)
    assert field.text() == "小二:小二云舒 "
    settle(qtbot, finder)
    assert [row.target for row in rows(finder, Kind.CASE)] == [("case", 1)]
    press(qtbot, finder, Qt.Key.Key_Escape)
    assert finder.isHidden()


def test_marks_stand_where_the_words_are(qtbot: QtBot, finder: Finder, kit: Kit) -> None:
    type_in(qtbot, finder, "退款")
    row = rows(finder, Kind.CASE)[0]
    assert [row.title.text[start:end] for start, end in row.title.spans] == ["退款", "退款"]
    view = finder.panel.view
    place = finder.panel.model.rows.index(rows(finder, Kind.CASE)[1])
    image: QImage = view.viewport().grab(view.visualRect(finder.panel.model.index(place))).toImage()
    ground = kit.theme.color("accent_soft").name()
    colors = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(0, image.height(), 3)
    }
    assert ground in colors


def test_the_list_is_a_proper_model(qtmodeltester: object, finder: Finder) -> None:
    model = RowsModel()
    model.set_rows(finder.panel.model.rows)
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_filters_complete_in_any_line(qtbot: QtBot, casebook: Casebook, kit: Kit) -> None:
    window = QWidget()
    line, after = QLineEdit(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(line)
    layout.addWidget(after)
    qtbot.addWidget(window)
    completer = FilterCompleter(line, kit)
    with qtbot.waitExposed(window):
        window.show()
    line.setFocus()
    entered: list[str] = []
    line.returnPressed.connect(lambda: entered.append(line.text()))
    qtbot.keyClicks(line, "lx")
    assert [offer.label for offer in completer.offers] == ["类型:"]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert entered == ["lx"]
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: completer.is_open and len(completer.offers) > 3)
    qtbot.keyClicks(line, "spxj")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "类型:商品下架 "
    assert completer.typed().query.issue_type == "product-takedown"
    assert line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert after.hasFocus()
