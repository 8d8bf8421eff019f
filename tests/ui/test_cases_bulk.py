"""Several cases of the list at once, driven as a seller does."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.services import bulk, cases, tags
from desktop_app.services.bulk import BulkDone
from desktop_app.services.casebook import Casebook
from desktop_app.ui.cases import bulk_work
from desktop_app.ui.cases.bulk_close_dialog import BulkCloseDialog
from desktop_app.ui.cases.columns import Column
from desktop_app.ui.cases.page import CasesPage
from desktop_app.ui.cases.tag_chips import TagChip, TagRow
from desktop_app.ui.cases.tag_dialog import TagDialog
from desktop_app.ui.kit import Kit
from tests.casebooks import NOW, log
from tests.ui.test_cases_model import open_many

Key, Left, Ctrl = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def many(casebook: Casebook) -> Casebook:
    """A hundred and ten cases, the newest three with promises."""
    open_many(casebook, 107)
    for number in range(3):
        log(casebook, promised_at=NOW + timedelta(hours=number + 1), case_facts={"title": "承诺"})
    return casebook


@pytest.fixture
def page(qtbot: QtBot, many: Casebook, kit: Kit) -> CasesPage:
    """The page with all of them, counted."""
    made = CasesPage(kit)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.model.total == 110)
    made.focus_first()
    return made


def click_row(qtbot: QtBot, page: CasesPage, row: int, *, ctrl: bool = False) -> None:
    place = page.table.visualRect(page.model.index(row, Column.CASE)).center()
    held = Ctrl if ctrl else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(page.table.viewport(), Left, held, place)


def count(casebook: Casebook, **query: object) -> int:
    return cases.count_cases(casebook.store, CaseQuery(**query))  # type: ignore[arg-type]


def press_entry(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_several_rows_are_assigned_to_a_shop_and_that_is_undone(
    qtbot: QtBot, many: Casebook, page: CasesPage
) -> None:
    assert page.case_actions.isVisible() and not page.bulk_bar.isVisible()
    click_row(qtbot, page, 0)
    for row in (2, 5):
        click_row(qtbot, page, row, ctrl=True)
    assert page.bulk_bar.isVisible() and not page.case_actions.isVisible()
    assert page.bulk_bar._words.text() == "3 selected"
    log(many, case_facts={"shop": "一店"})
    menu = page.bulk.choose_shop(page.mapToGlobal(page.rect().center()))
    assert menu is not None
    with qtbot.waitSignal(page.undo_offered) as offered:
        press_entry(menu, "一店")
    assert (offered.args[0], count(many, shop="一店")) == ("3 case(s) assigned to 一店.", 4)
    # The same cases stay selected, to go on with.
    assert page.table.picked_count == 3
    offered.args[1]()
    assert count(many, shop="一店") == 1
    qtbot.keyClick(page.table, Key.Key_Escape)
    assert page.table.picked_count == 1 and page.case_actions.isVisible()


def test_all_means_what_is_not_read_as_well(
    qtbot: QtBot, many: Casebook, page: CasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_work, "_MOST_AT_ONCE", 50)
    qtbot.keyClick(page.table, Key.Key_A, Ctrl)
    assert len(page.model.pages) == 1
    assert page.bulk_bar._words.text() == "All 110 selected"
    qtbot.keyClick(page.table, Key.Key_T)
    qtbot.waitUntil(lambda: page.findChild(TagDialog) is not None)
    dialog = page.findChild(TagDialog)
    assert dialog is not None and not dialog.save_button.isEnabled()
    dialog.line.setText("大促，急")
    # More than a few are written on a thread of their own.
    with qtbot.waitSignal(page.undo_offered) as offered:
        qtbot.mouseClick(dialog.save_button, Left)
        assert page.bulk.is_busy and page.bulk_bar.currentIndex() == 1
    assert offered.args[0] == "110 case(s) tagged."
    assert (count(many, tags=("大促", "急")), page.bulk_bar.currentIndex()) == (110, 0)
    assert page.model.index(0, Column.CASE).data(Qt.ItemDataRole.AccessibleTextRole).endswith("急")
    page._session.undo_stack.undo()
    qtbot.waitUntil(lambda: not page._session.is_writing and count(many, tags=("急",)) == 0)


def test_giving_up_changes_nothing(
    qtbot: QtBot, many: Casebook, page: CasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_work, "_MOST_AT_ONCE", 50)
    page.table.selectAll()
    page.bulk.trash()
    assert page.bulk.is_busy
    qtbot.mouseClick(page.bulk_bar.cancel, Left)
    qtbot.waitUntil(lambda: not page._session.is_writing)
    assert not page.bulk.is_busy
    assert count(many) == 110 and page.model.total == 110


def test_giving_up_too_late_tells_what_was_done(
    qtbot: QtBot, many: Casebook, page: CasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_work, "_MOST_AT_ONCE", 50)
    is_written, is_given_up, trash = Event(), Event(), bulk.trash

    def trash_and_wait(*given: object) -> BulkDone:
        done = trash(*given)  # type: ignore[arg-type]
        is_written.set()
        is_given_up.wait(30)
        return done

    monkeypatch.setattr(bulk, "trash", trash_and_wait)
    page.table.selectAll()
    page.bulk.trash()
    assert is_written.wait(30)
    qtbot.mouseClick(page.bulk_bar.cancel, Left)
    with qtbot.waitSignal(page.undo_offered, timeout=30_000) as offered:
        is_given_up.set()
    assert offered.args[0] == "110 case(s) moved to the trash."
    assert count(many) == 0 and not page.bulk.is_busy


def test_closing_asks_once_and_names_what_is_left_open(
    qtbot: QtBot, many: Casebook, page: CasesPage
) -> None:
    page.table.select_row(0)
    for row in (1, 2):
        click_row(qtbot, page, row, ctrl=True)
    qtbot.keyClick(page.table, Key.Key_C)
    dialog = page.findChild(BulkCloseDialog)
    assert dialog is not None and not dialog.save_button.isEnabled()
    assert dialog.warning.text() == (
        "3 of them lack(s) required evidence, and 3 open deadline(s) will no longer remind you."
    )
    dialog.outcome.setPlainText("协商一致")
    with qtbot.waitSignal(page.undo_offered) as offered:
        qtbot.mouseClick(dialog.save_button, Left)
    assert (offered.args[0], count(many, outcome="协商一致")) == ("3 case(s) closed.", 3)
    assert count(many, statuses=(Status.CLOSED,), text="协商一致") == 3


def test_snooze_and_trash_and_back(qtbot: QtBot, many: Casebook, page: CasesPage) -> None:
    page.table.selectAll()
    page.bulk.choose_snooze(page.mapToGlobal(page.rect().center()))
    snoozing = page.bulk._snooze_menu
    with qtbot.waitSignal(page.undo_offered) as offered:
        snoozing.morning.trigger()
    snoozing.close()
    assert offered.args[0].startswith("3 reminder(s) put off until")
    for row in (0, 1):
        click_row(qtbot, page, row, ctrl=row > 0)
    with qtbot.waitSignal(page.undo_offered):
        qtbot.keyClick(page.table, Key.Key_Delete)
    assert (count(many), page.table.picked_count) == (108, 1)
    page.show_trash(True)
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_A, Ctrl)
    assert page.bulk_bar.restore.isVisible() and not page.bulk_bar.tag.isVisible()
    with qtbot.waitSignal(page.undo_offered):
        qtbot.keyClick(page.table, Key.Key_R)
    assert count(many) == 110


def test_selected_cases_are_written_to_a_file(
    qtbot: QtBot, many: Casebook, page: CasesPage, tmp_path: Path
) -> None:
    path = tmp_path / "picked.csv"
    page.bulk.exporting.choose_file = lambda parent, title, kinds, proposed, chosen: chosen(path)
    page.table.select_row(0)
    click_row(qtbot, page, 2, ctrl=True)
    picked = page.table.picked()
    assert picked is not None
    menu = page.bulk.exporting.choose(picked, page.mapToGlobal(page.rect().center()))
    with qtbot.waitSignal(page.notified) as told:
        press_entry(menu, "One row a case…")
    assert told.args == ["2 rows written to picked.csv.", "success"]
    assert len(path.read_text("utf-8-sig").splitlines()) == 3


def test_tags_of_a_case_go_on_and_off(qtbot: QtBot, many: Casebook, kit: Kit) -> None:
    tags.add_tag(many.store, 2, "老客户", NOW)
    row = TagRow(kit, 1)
    qtbot.addWidget(row)
    row.resize(500, 60)
    with qtbot.waitExposed(row):
        row.show()
    qtbot.mouseClick(row.add_button, Left)
    row.line.setText("急, VIP")
    qtbot.keyClick(row.line, Key.Key_Return)
    assert row.names() == tags.tags_of_case(many.store, 1) == ("VIP", "急")
    first = row.findChildren(TagChip)[0]
    # Words are read; only the cross can be pressed.
    qtbot.mouseClick(first, Left, pos=first.rect().center() - first.rect().topRight() / 4)
    assert row.names() == ("VIP", "急")
    qtbot.mouseClick(first, Left, pos=first._cross().center())
    assert row.names() == ("急",)
    row.show_case(2)
    assert row.names() == ("老客户",)
    kit.session.do(tags.remove_tag, 2, "老客户", NOW)
    assert row.names() == ()
