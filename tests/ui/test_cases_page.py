"""The page with the list of cases, driven as a seller does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import Status
from desktop_app.domain.contact import ContactFacts
from desktop_app.services import cases, contacts, evidence, shops
from desktop_app.services.casebook import Casebook
from desktop_app.ui.case.close_dialog import CloseDialog
from desktop_app.ui.cases.columns import Column
from desktop_app.ui.cases.page import CasesPage
from desktop_app.ui.cases.periods import Period
from desktop_app.ui.cases.trash import EmptyTrashQuestion
from desktop_app.ui.kit import Kit
from tests.casebooks import NOW, log
from tests.ui.test_cases_model import open_many
from tests.unit.evidence_samples import attach_bytes

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
MakePage = Callable[[], CasesPage]


@pytest.fixture
def make_page(qtbot: QtBot, kit: Kit) -> MakePage:
    """Gives a function that shows the page, once the casebook holds what the test needs."""

    def make() -> CasesPage:
        page = CasesPage(kit)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        with qtbot.waitExposed(page):
            page.show()
        page.focus_first()
        return page

    return make


@pytest.fixture
def three(casebook: Casebook) -> Casebook:
    """Three cases: 1 of shop 一店, 2 of 二店 from long ago, 3 without much."""
    log(
        casebook,
        said="买家要求仅退款",
        agent_id="小二-云舒",
        at=NOW - timedelta(hours=3),
        promised_at=NOW + timedelta(hours=5),
        case_facts={"title": "外套起球", "shop": "一店", "order_no": "2187654321098765432"},
    )
    log(
        casebook,
        issue_type="logistics",
        said="包裹丢失",
        agent_id="小二-青山",
        at=NOW - timedelta(days=40),
        promised_at=NOW + timedelta(hours=1),
        case_facts={"title": "丢件", "shop": "二店"},
    )
    log(casebook, issue_type="other", at=NOW - timedelta(hours=1), case_facts={"title": "咨询"})
    return casebook


def listed(page: CasesPage) -> list[int]:
    found = [page.model.case_at(row) for row in range(page.model.rowCount())]
    return [case.id for case in found if case is not None]


def compose(field: QWidget, text: str) -> None:
    """Type Chinese as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def click_head(qtbot: QtBot, page: CasesPage, column: Column) -> None:
    head = page.table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Left, pos=place)


def requested(page: CasesPage, name: str) -> list[object]:
    found: list[object] = []
    getattr(page._session, name).connect(found.append)
    return found


def test_tab_into_the_list_selects_a_row_to_go_on_from(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    page = make_page()
    page.table.clearSelection()
    page.search.setFocus()
    qtbot.waitUntil(page.search.hasFocus)
    for _ in range(12):
        if page.table.hasFocus():
            break
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Key.Key_Tab)
    assert page.table.selected_case_id == 3


def test_lists_the_latest_first_and_opens_by_key_and_mouse(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    page = make_page()
    opened = requested(page, "case_requested")
    assert listed(page) == [3, 1, 2]
    assert page._header.title() == "Cases"
    qtbot.keyClick(page.table, Key.Key_Down)
    qtbot.keyClick(page.table, Key.Key_Return)
    place = page.table.visualRect(page.model.index(2, Column.CASE)).center()
    qtbot.mouseClick(page.table.viewport(), Left, pos=place)
    qtbot.mouseDClick(page.table.viewport(), Left, pos=place)
    page.open_selected()
    assert opened == [1, 2, 2]


def test_two_chinese_characters_and_initials_find_through_the_field(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    page = make_page()
    page.focus_search()
    compose(page.search, "退款")
    assert listed(page) == [1]
    page.search.clear()
    qtbot.keyClicks(page.search, "ds")
    assert listed(page) == [2]
    qtbot.keyClick(page.search, Key.Key_Escape)
    qtbot.keyClicks(page.search, "218765")
    assert listed(page) == [1]
    opened = requested(page, "case_requested")
    qtbot.keyClick(page.search, Key.Key_Return)
    assert opened == [1]
    qtbot.keyClick(page.search, Key.Key_Down)
    assert page.table.hasFocus() and page.table.selected_case_id == 1


def test_no_match_offers_to_clear(qtbot: QtBot, three: Casebook, make_page: MakePage) -> None:
    page = make_page()
    page.filters.shop.set_value("一店")
    qtbot.keyClicks(page.search, "zzz")
    button = page.stack.action_button()
    assert button is not None and button.isVisible() and not page.table.isVisible()
    qtbot.mouseClick(button, Left)
    assert (page.search.text(), page.filters.is_active) == ("", False)
    assert listed(page) == [3, 1, 2]


def test_empty_casebook_offers_the_first_contact(
    qtbot: QtBot, casebook: Casebook, make_page: MakePage
) -> None:
    page = make_page()
    asked = requested(page, "log_requested")
    button = page.stack.action_button()
    assert button is not None and button.hasFocus()
    qtbot.mouseClick(button, Left)
    assert asked == [None]


def test_statuses_are_ticked_in_a_list_that_stays_open(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    cases.close_case(three.store, 3, "已答复", NOW)
    page = make_page()
    field = page.filters.status
    qtbot.mouseClick(field, Left)
    menu = field.menu
    assert menu.isVisible()
    for status, left in ((Status.CLOSED, [3]), (Status.WAITING_PLATFORM, [3, 1, 2])):
        qtbot.mouseClick(menu, Left, pos=menu.actionGeometry(field.tick(status)).center())
        assert listed(page) == left and menu.isVisible()
    assert field.currentText() == "2 status(es)"
    menu.setActiveAction(field.tick(Status.CLOSED))
    qtbot.keyClick(menu, Key.Key_Space)
    assert listed(page) == [1, 2] and field.currentText() == "Waiting for platform"
    qtbot.keyClick(menu, Key.Key_Escape)
    assert not menu.isVisible()
    active = menu.actions()[1]
    active.trigger()
    assert (listed(page), field.currentText()) == ([1, 2], "All active")
    for status in Status:
        if not field.tick(status).isChecked():
            field.tick(status).trigger()
    assert (listed(page), field.currentText()) == ([3, 1, 2], "Any status")


def test_filters_by_type_shop_agent_and_day(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    page = make_page()
    filters = page.filters
    assert not filters.clear_button.isVisible()
    filters.issue_type.set_value("logistics")
    assert listed(page) == [2] and filters.clear_button.isVisible()
    qtbot.mouseClick(filters.clear_button, Left)
    filters.shop.set_value("一店")
    assert listed(page) == [1]
    filters.shop.set_value("")
    filters.period.set_period(Period.WEEK)
    assert listed(page) == [3, 1]
    filters.period.set_period(Period.CUSTOM)
    assert filters.period.first.isVisible()
    filters.period.first.set_moment(NOW - timedelta(days=50))
    filters.period.last.set_moment(NOW - timedelta(days=35))
    assert listed(page) == [2]
    filters.clear()
    assert not filters.period.first.isVisible()
    assert listed(page) == [3, 1, 2]


def test_agent_is_completed(qtbot: QtBot, three: Casebook, make_page: MakePage) -> None:
    page = make_page()
    field = page.filters.agent
    field.setFocus()
    compose(field, "小二-青")
    assert listed(page) == [3, 1, 2]
    qtbot.keyClick(field, Key.Key_Return)
    assert (field.text(), listed(page)) == ("小二-青山", [2])
    field.clear()
    assert listed(page) == [3, 1, 2]
    qtbot.keyClick(field, Key.Key_Down)
    assert field.completer().completionCount() == 2


def test_heads_sort_turn_and_go_back(qtbot: QtBot, three: Casebook, make_page: MakePage) -> None:
    page = make_page()
    head = page.table.horizontalHeader()
    assert not head.isSortIndicatorShown()
    for order in ([2, 1, 3], [1, 2, 3], [3, 1, 2]):
        click_head(qtbot, page, Column.NEXT_DUE)
        assert listed(page) == order
    click_head(qtbot, page, Column.NUMBER)
    assert listed(page) == [3, 2, 1]
    assert page.sorting.field.currentText() == "Case number"
    assert head.sortIndicatorSection() == Column.NUMBER
    qtbot.mouseClick(page.sorting.turn, Left)
    assert listed(page) == [1, 2, 3]
    page.sorting.field.set_value("opened")
    assert listed(page) == [3, 1, 2]


def test_trash_can_be_undone(qtbot: QtBot, three: Casebook, make_page: MakePage) -> None:
    page = make_page()
    page.table.select_row(1)
    with qtbot.waitSignal(page.undo_offered) as offered:
        qtbot.keyClick(page.table, Key.Key_Delete)
    assert listed(page) == [3, 2]
    # The next case is selected, so that one can go on by keyboard.
    assert page.table.selected_case_id == 2
    text, undo = offered.args
    assert "1" in text
    undo()
    assert listed(page) == [3, 1, 2]
    assert page.table.selected_case_id == 2


def test_trash_restores_and_is_emptied_after_asking(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    for number in (1, 2):
        cases.trash_case(three.store, number, NOW)
    page = make_page()
    assert listed(page) == [3]
    qtbot.mouseClick(page.trash_button, Left)
    assert (page._header.title(), sorted(listed(page))) == ("Trash", [1, 2])
    assert not page.filters.isVisible()
    page.table.setFocus()
    page.table.select_row(listed(page).index(1))
    with qtbot.waitSignal(page.notified):
        qtbot.keyClick(page.table, Key.Key_R)
    assert listed(page) == [2]
    for wanted, left in (("leave", [2]), ("do_it", [])):
        qtbot.mouseClick(page.empty_button, Left)
        question = page.findChildren(EmptyTrashQuestion)[-1]
        qtbot.mouseClick(getattr(question, wanted), Left)
        assert listed(page) == left
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    button = page.stack.action_button()
    assert button is not None
    qtbot.mouseClick(button, Left)
    assert sorted(listed(page)) == [1, 3]


def test_emptying_the_trash_takes_trashed_files_of_other_cases_along(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    def trash_file(number: int, data: bytes) -> None:
        added = attach_bytes(three, number, data).attachment
        evidence.trash_attachment(three.store, added.id, NOW)

    trash_file(3, b"one")
    trash_file(1, b"two")
    cases.trash_case(three.store, 1, NOW)
    page = make_page()
    qtbot.mouseClick(page.trash_button, Left)
    qtbot.mouseClick(page.empty_button, Left)
    question = page.findChildren(EmptyTrashQuestion)[-1]
    assert question.text() == "Delete 1 case(s) for good?"
    assert "1 trashed file(s) of other cases" in question.informativeText()
    with qtbot.waitSignal(page.notified) as told:
        qtbot.mouseClick(question.do_it, Left)
    assert told.args[0] == "1 case(s) deleted for good.\n1 file(s) deleted for good."
    assert list(three.vault.files()) == []
    assert not page.empty_button.isEnabled()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Files alone can be deleted from there too.
    trash_file(3, b"three")
    page.show_trash(False)
    page.show_trash(True)
    qtbot.mouseClick(page.empty_button, Left)
    question = page.findChildren(EmptyTrashQuestion)[-1]
    assert question.text() == "Delete 1 trashed file(s) for good?"
    qtbot.mouseClick(question.do_it, Left)
    assert list(three.vault.files()) == []
    assert cases.case_detail(three.store, 3).case.deleted_at is None


def test_menu_and_keys_act_on_the_selected_case(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    page = make_page()
    page.table.select_row(1)
    asked = requested(page, "log_requested")
    qtbot.keyClick(page.table, Key.Key_L)
    qtbot.keyClick(page.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1]
    assert QGuiApplication.clipboard().text() == "2187654321098765432"
    menu = page.case_actions.menu()
    words = [action.text() for action in menu.actions() if action.text() and action.isVisible()]
    assert words == ["Open", "Log contact", "Close case…", "Copy order number", "Move to trash"]
    menu.deleteLater()
    page.table.select_row(0)
    assert not page.case_actions.copy.isEnabled()


def test_case_is_closed_with_its_outcome(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    page = make_page()
    page.table.select_row(1)
    qtbot.keyClick(page.table, Key.Key_C)
    dialog = page.findChild(CloseDialog)
    assert dialog is not None and not dialog.save_button.isEnabled()
    dialog.outcome.setPlainText("平台退还运费")
    with qtbot.waitSignal(page.notified):
        qtbot.mouseClick(dialog.save_button, Left)
    case = page.table.selected_case()
    assert case is not None and (case.id, case.status) == (1, Status.CLOSED)
    assert not page.case_actions.close_case.isEnabled()


def test_context_menu_opens_at_the_row_by_keyboard(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    from PySide6.QtGui import QContextMenuEvent

    page = make_page()
    page.table.select_row(2)
    page.table.menu_requested.disconnect()
    with qtbot.waitSignal(page.table.menu_requested) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(page.table.viewport(), event)
    row = page.table.visualRect(page.model.index(2, 0))
    assert page.table.viewport().mapFromGlobal(asked.args[0]).y() == row.bottom()


def test_change_elsewhere_keeps_selection_and_place(
    qtbot: QtBot, casebook: Casebook, kit: Kit, make_page: MakePage
) -> None:
    open_many(casebook, 80)
    page = make_page()
    page.table.select_row(30)
    chosen = page.table.selected_case_id
    bar = page.table.verticalScrollBar()
    bar.setValue(900)
    facts = cases.case_detail(casebook.store, 1).case.facts
    kit.session.do(cases.open_case, casebook.playbooks, facts, "zh_CN", NOW, NOW)
    assert page.model.rowCount() == 81
    assert page.table.selected_case_id == chosen
    assert page.table.currentIndex().row() == 31
    assert bar.value() == 900


def test_hidden_page_catches_up_when_it_is_shown(
    qtbot: QtBot, three: Casebook, kit: Kit, make_page: MakePage
) -> None:
    page = make_page()
    page.hide()
    reads = page.model.pages.reads
    kit.session.do(cases.trash_case, 1, NOW)
    kit.session.do(shops.add_shop, "三店", NOW)
    assert page.model.pages.reads == reads
    page.show()
    assert listed(page) == [3, 2]
    assert page.filters.shop.findData("三店") >= 0
    assert page._ticker.isActive()
    page.hide()
    assert not page._ticker.isActive()


def test_thousand_cases_load_only_what_is_seen(
    qtbot: QtBot, casebook: Casebook, make_page: MakePage
) -> None:
    open_many(casebook, 1000)
    page = make_page()
    qtbot.waitUntil(lambda: page.model.total == 1000)
    page.grab()
    assert page._header.subtitle() == "1000 case(s)"
    assert len(page.model.pages) == 1
    page.table.scrollToBottom()
    page.grab()
    assert len(page.model.pages) == 2
    page.focus_search()
    compose(page.search, "包裹")
    assert page._header.subtitle() == "More than 100 cases"
    assert page.table.verticalScrollBar().value() == 0
    qtbot.waitUntil(lambda: page.model.total == 1000)


def test_narrow_window_gives_up_evidence_first(
    qtbot: QtBot, three: Casebook, make_page: MakePage
) -> None:
    page = make_page()
    page.resize(1700, 700)
    QApplication.processEvents()
    assert not page.table.isColumnHidden(Column.EVIDENCE)
    assert page.table.horizontalScrollBar().maximum() == 0
    page.resize(760, 700)
    QApplication.processEvents()
    assert page.table.isColumnHidden(Column.EVIDENCE)
    assert page.table.columnWidth(Column.CASE) >= 160


def test_everything_follows_the_language(
    qtbot: QtBot, three: Casebook, kit: Kit, make_page: MakePage
) -> None:
    class Quoting(QTranslator):
        def isEmpty(self) -> bool:
            return False

        def translate(self, context: str, source: str, note: str | None = None, n: int = -1) -> str:
            return f"» {source}"

    page = make_page()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    quoting = Quoting()
    kit.session.language = "en"
    app.installTranslator(quoting)
    try:
        QApplication.processEvents()
        assert page._header.title() == "» Cases"
        assert page.filters.status.currentText() == "» Any status"
        assert page.filters.issue_type.itemText(0) == "» All issue types"
        head = page.model.headerData(Column.SHOP, Qt.Orientation.Horizontal)
        assert head == "» Shop and order"
        assert page.case_actions.open.text() == "» Open"
        page.grab()
    finally:
        app.removeTranslator(quoting)


def test_every_control_has_a_name(qtbot: QtBot, three: Casebook, make_page: MakePage) -> None:
    page = make_page()
    filters, sorting = page.filters, page.sorting
    named: tuple[QObject, ...] = (
        *(filters.status, filters.issue_type, filters.shop, filters.agent),
        *(filters.period.choice, filters.period.first, filters.period.last),
        *(page.search, page.table, sorting.field, sorting.turn),
    )
    assert all(isinstance(part, QWidget) and part.accessibleName() for part in named)


def test_contacts_logged_elsewhere_move_a_case_to_the_top(
    qtbot: QtBot, three: Casebook, kit: Kit, make_page: MakePage
) -> None:
    page = make_page()
    page.table.select_row(2)
    entry = contacts.ContactEntry(
        ContactFacts(at=NOW), cases.case_detail(three.store, 2).case.facts, case_id=2
    )
    kit.session.do(contacts.log_contact, three.playbooks, entry, "zh_CN", NOW)
    assert listed(page) == [2, 3, 1]
    assert page.table.selected_case_id == 2
