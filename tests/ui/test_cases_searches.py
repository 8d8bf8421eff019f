"""Searches beside the list, filters that are typed, and lists that were asked for elsewhere."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery, SortKey
from desktop_app.services import cases, saved_searches, tags
from desktop_app.services.casebook import Casebook
from desktop_app.ui.cases.name_dialog import NameDialog
from desktop_app.ui.cases.page import CasesPage
from desktop_app.ui.kit import Kit
from tests.casebooks import NOW, log
from tests.ui.test_cases_page import listed

Key, Left, Ctrl = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def three(casebook: Casebook) -> Casebook:
    """1 waits for the seller, 2 is due soon, 3 is closed and tagged."""
    log(casebook, at=NOW, case_facts={"title": "外套起球", "shop": "一店"})
    log(
        casebook,
        issue_type="logistics",
        agent_id="小二-青山",
        at=NOW - timedelta(hours=2),
        promised_at=NOW + timedelta(hours=5),
        case_facts={"title": "丢件", "shop": "二店", "order_no": "2187654321098765432"},
    )
    log(casebook, issue_type="other", at=NOW - timedelta(days=60), case_facts={"title": "咨询"})
    cases.set_status(casebook.store, 1, Status.WAITING_SELLER, NOW)
    cases.close_case(casebook.store, 3, "已答复", NOW)
    tags.add_tag(casebook.store, 3, "大 促", NOW)
    return casebook


@pytest.fixture
def page(qtbot: QtBot, three: Casebook, kit: Kit) -> CasesPage:
    """The page, wide enough for the searches."""
    made = CasesPage(kit)
    qtbot.addWidget(made)
    made.resize(1500, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.focus_first()
    return made


def press(qtbot: QtBot, page: CasesPage, row: int) -> None:
    view = page.rail.always
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Left, pos=place)


def marked(page: CasesPage) -> list[str]:
    shown = (page.rail.always, page.rail.own)
    return [index.data() for view in shown for index in view.selectedIndexes()]


def test_built_in_searches_ask_for_what_they_say(qtbot: QtBot, page: CasesPage) -> None:
    assert (listed(page), marked(page)) == ([1, 2, 3], ["All cases"])
    for row, found in ((1, [1, 2]), (2, [1]), (3, [2]), (4, [2]), (0, [1, 2, 3])):
        press(qtbot, page, row)
        assert listed(page) == found, row
        assert page.rail.always.currentIndex().row() == row
    press(qtbot, page, 4)
    chip = page.filters.origin_chip
    assert chip.isVisible() and page.sorting.key is SortKey.NEXT_DUE
    qtbot.mouseClick(chip, Left)
    assert not chip.isVisible() and sorted(listed(page)) == [1, 2, 3] and marked(page) == []


def test_search_is_kept_renamed_moved_and_removed(
    qtbot: QtBot, three: Casebook, page: CasesPage
) -> None:
    page.search.setText("丢件")
    page.filters.shop.set_value("二店")
    assert listed(page) == [2]
    qtbot.keyClick(page, Key.Key_D, Ctrl)
    dialog = page.findChild(NameDialog)
    assert dialog is not None and dialog.line.text() == "二店 · 丢件"
    with qtbot.waitSignal(page.notified):
        qtbot.mouseClick(dialog.save_button, Left)
    (kept,) = saved_searches.all_searches(three.store)
    assert (kept.name, kept.text) == ("二店 · 丢件", "店铺:二店 丢件")
    press(qtbot, page, 0)
    page.search.setText("咨询")
    qtbot.keyClick(page, Key.Key_D, Ctrl)
    other = page.findChildren(NameDialog)[-1]
    other.line.setText("二店 · 丢件")
    qtbot.mouseClick(other.save_button, Left)
    assert other.isVisible() and "already" in other.error()
    other.line.setText("问")
    qtbot.mouseClick(other.save_button, Left)
    own = page.rail.own
    assert [entry.name for entry in own.entries] == ["二店 · 丢件", "问"] and marked(page) == ["问"]
    own.setFocus()
    own.setCurrentIndex(own.model().index(0, 0))
    qtbot.keyClick(own, Key.Key_Return)
    assert (page.search.text(), listed(page)) == ("店铺:二店 丢件", [2])
    assert (page.filters.shop.value(), page.filters.shop.isEnabled()) == ("二店", False)
    qtbot.keyClick(own, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [entry.name for entry in own.entries] == ["问", "二店 · 丢件"]
    own.setCurrentIndex(own.model().index(0, 0))
    with qtbot.waitSignal(page.undo_offered) as offered:
        qtbot.keyClick(own, Key.Key_Delete)
    assert [entry.name for entry in own.entries] == ["二店 · 丢件"]
    offered.args[1]()
    assert [entry.name for entry in own.entries] == ["问", "二店 · 丢件"]


def test_typed_filters_stand_before_the_fields_and_are_shown_there(
    qtbot: QtBot, page: CasesPage
) -> None:
    filters = page.filters
    filters.status.set_statuses((Status.CLOSED,))
    assert listed(page) == [3]
    for text, found in (
        ("status:waiting-seller", [1]),
        ('状态:已结案 tag:"大 促"', [3]),
        ("agent:青山 status:active", [2]),
        ("status:active 类型:物流", [2]),
        ("status:closed before:2026-10", [3]),
    ):
        page.search.setText(text)
        assert listed(page) == found, text
        assert not filters.status.isEnabled()
    assert filters.period.choice.currentText() == "Before 2026-10-01"
    assert not filters.period.choice.isEnabled() and not filters.period.first.isVisible()
    page.search.setText("shop:没有这家")
    assert listed(page) == [3] and filters.trouble.isVisible()
    page.search.clear()
    assert filters.status.isEnabled() and filters.status.statuses() == (Status.CLOSED,)
    assert filters.period.choice.isEnabled() and not filters.trouble.isVisible()
    # The words of the casebook's end of a number are not in the index.
    filters.clear()
    page.search.setText("765432")
    qtbot.waitUntil(lambda: listed(page) == [2])


def test_lists_asked_for_elsewhere(qtbot: QtBot, page: CasesPage) -> None:
    page.filters.shop.set_value("一店")
    page.show_query(CaseQuery(issue_type="logistics"), "物流问题 · 11月")
    chip = page.filters.origin_chip
    assert (listed(page), chip.text(), page.filters.is_active) == ([2], "物流问题 · 11月", False)
    page.filters.status.set_statuses((Status.CLOSED,))
    button = page.stack.action_button()
    assert button is not None and listed(page) == []
    qtbot.mouseClick(button, Left)
    assert listed(page) == [1, 2, 3] and not chip.isVisible()
    page.show_query(CaseQuery(numbers=(1, 3)), "两件")
    page.show_text("status:closed")
    assert (listed(page), chip.isVisible()) == ([3], False)


def test_searches_fold_away_and_stay_so(
    qtbot: QtBot, three: Casebook, page: CasesPage, kit: Kit
) -> None:
    rail, button = page.rail, page.rail.folded_button
    assert rail.isVisible() and not button.isVisible()
    page.resize(1100, 700)
    assert not rail.isVisible() and button.isVisible() and button.text() == "All cases"
    menu = rail.menu()
    entry = next(one for one in menu.actions() if one.text() == "Waiting for me")
    entry.trigger()
    assert (listed(page), button.text()) == ([1], "Waiting for me")
    qtbot.keyClick(page, Key.Key_B, Ctrl)
    assert rail.isVisible() and saved_searches.are_folded(three.store) is False
    again = CasesPage(kit)
    qtbot.addWidget(again)
    again.resize(1100, 700)
    with qtbot.waitExposed(again):
        again.show()
    assert again.rail.isVisible()


def test_import_is_offered_in_the_head_and_where_there_is_nothing(
    qtbot: QtBot, casebook: Casebook, kit: Kit
) -> None:
    page = CasesPage(kit)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    asked: list[object] = []
    kit.session.import_requested.connect(asked.append)
    qtbot.mouseClick(page.import_button, Left)
    qtbot.mouseClick(page.stack._import, Left)
    assert asked == [None, None]
