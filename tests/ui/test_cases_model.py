"""The list of cases as Qt's tables read it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.case_query import CaseQuery, SortKey
from desktop_app.services import cases
from desktop_app.services.casebook import Casebook
from desktop_app.services.new_case import insert_case
from desktop_app.store.search_index import index_new
from desktop_app.ui.cases import model as model_module
from desktop_app.ui.cases.columns import Column
from desktop_app.ui.cases.model import CASE_ROLE, CasesModel
from desktop_app.ui.cases.page_store import PAGE_ROWS, PageStore
from desktop_app.ui.session import Session
from tests.casebooks import NOW, log


def open_many(casebook: Casebook, count: int) -> None:
    """Open cases whose titles are numbers, the later the newer."""
    store = casebook.store
    with store.transaction():
        for number in range(1, count + 1):
            opened: datetime = NOW - timedelta(hours=count - number)
            facts = CaseFacts("logistics", f"包裹{number}", order_no=f"{number:019}")
            index_new(store, insert_case(store, casebook.playbooks, facts, "zh_CN", opened, NOW))


def shown(model: CasesModel, row: int, column: Column = Column.CASE) -> str | None:
    text: str | None = model.index(row, column).data()
    return text


def test_model_keeps_qts_rules(
    qtbot: QtBot, qtmodeltester: ModelTester, casebook: Casebook, session: Session
) -> None:
    open_many(casebook, 130)
    model = CasesModel(session)
    qtmodeltester.check(model)
    with qtbot.waitSignal(model.counted):
        model.set_query(CaseQuery())
    assert model.rowCount() == 130
    model.set_query(CaseQuery(text="包裹7"))
    model.set_query(CaseQuery(text="nothing of this kind"))
    assert model.rowCount() == 0
    qtmodeltester.check(model)


def test_first_page_stands_at_once_and_the_rest_follows(
    qtbot: QtBot, casebook: Casebook, session: Session
) -> None:
    open_many(casebook, 1000)
    model = CasesModel(session)
    with qtbot.waitSignal(model.counted):
        model.set_query(CaseQuery())
        assert (model.rowCount(), model.total) == (PAGE_ROWS, None)
        assert shown(model, 0) == "包裹1000"
    assert (model.rowCount(), model.total) == (1000, 1000)
    assert model.pages.reads == 1
    assert shown(model, 999) == "包裹1"
    assert shown(model, 950) == "包裹50"
    assert model.pages.reads == 2


def test_far_rows_come_from_the_worker(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, casebook: Casebook, session: Session
) -> None:
    monkeypatch.setattr(model_module, "_NEAR_ROWS", 200)
    open_many(casebook, 950)
    model = CasesModel(session)
    with qtbot.waitSignal(model.counted):
        model.set_query(CaseQuery())
    with qtbot.waitSignal(model.dataChanged) as told:
        assert shown(model, 949) is None
    first, last = told.args[0].row(), told.args[1].row()
    assert (first, last) == (900, 949)
    assert shown(model, 949) == "包裹1"
    # Scrolling fast over many pages asks for the last ones only.
    for row in range(200, 900, PAGE_ROWS):
        model.case_at(row)
    qtbot.waitUntil(lambda: not session.worker.is_busy)
    assert len(model.pages) == 2 + 4
    # What was asked for before another query does not come into its list.
    model.reload()
    model.case_at(500)
    with qtbot.waitSignal(model.counted):
        model.set_query(CaseQuery(sort=SortKey.NUMBER, descending=False))
    qtbot.waitUntil(lambda: not session.worker.is_busy)
    assert len(model.pages) == 1


def test_count_of_an_older_query_is_dropped(
    qtbot: QtBot, casebook: Casebook, session: Session
) -> None:
    open_many(casebook, 300)
    model = CasesModel(session)
    model.set_query(CaseQuery())
    model.set_query(CaseQuery(text="包裹300"))
    assert model.total == 1
    qtbot.waitUntil(lambda: not session.worker.is_busy)
    assert model.rowCount() == 1


def test_list_shrinks_when_cases_are_gone(
    qtbot: QtBot, casebook: Casebook, session: Session
) -> None:
    open_many(casebook, 250)
    model = CasesModel(session)
    with qtbot.waitSignal(model.counted):
        model.set_query(CaseQuery())
    for number in range(1, 6):
        cases.trash_case(casebook.store, number, NOW)
    with qtbot.waitSignal(model.counted):
        model.reload()
        assert model.rowCount() == 250
        assert shown(model, 249) is None
    assert model.rowCount() == 245
    assert shown(model, 244) == "包裹6"


def test_a_fault_is_told_once_and_not_at_each_paint(
    qtbot: QtBot, casebook: Casebook, session: Session, allow_log
) -> None:
    log(casebook)
    allow_log("unexpected fault")
    told: list[str] = []
    session.failed.connect(told.append)
    model = CasesModel(session)
    casebook.store.close()
    model.set_query(CaseQuery())
    assert (model.rowCount(), len(told)) == (0, 1)
    assert model.case_at(0) is None
    assert len(told) == 1


def test_cells_say_what_matters(casebook: Casebook, session: Session) -> None:
    log(
        casebook,
        agent_id="小二-云舒",
        at=NOW - timedelta(hours=2),
        promised_at=NOW - timedelta(minutes=30),
        case_facts={"title": "外套起球", "shop": "一店", "order_no": "2187654321098765432"},
    )
    model = CasesModel(session)
    model.set_query(CaseQuery())
    spoken = [
        model.index(0, column).data(int(Qt.ItemDataRole.AccessibleTextRole)) for column in Column
    ]
    assert spoken[Column.CASE] == "外套起球, 商品下架"
    assert spoken[Column.STATUS] == "Waiting for platform"
    assert spoken[Column.SHOP] == "一店, 2187654321098765432"
    assert spoken[Column.CONTACT] == "小二-云舒, 2 h ago · 1 contact(s)"
    assert spoken[Column.EVIDENCE].startswith("0 of ")
    assert spoken[Column.NEXT_DUE] == "30 min overdue, 22 Nov 2026 10:30"
    assert model.index(0, 0).data(CASE_ROLE).id == 1
    assert model.headerData(Column.NEXT_DUE, Qt.Orientation.Horizontal) == "Next deadline"
    tip = model.index(0, Column.CASE).data(int(Qt.ItemDataRole.ToolTipRole))
    assert "外套起球" in tip


def test_bare_case_says_so(casebook: Casebook, session: Session) -> None:
    cases.open_case(casebook.store, casebook.playbooks, CaseFacts("new-shop"), "zh_CN", NOW, NOW)
    model = CasesModel(session)
    model.set_query(CaseQuery())
    assert [shown(model, 0, column) for column in (Column.SHOP, Column.NEXT_DUE)] == ["–", "–"]
    assert shown(model, 0, Column.CONTACT) == "No contact yet"
    # The title is the name of the issue type, which is not said twice.
    assert model.index(0, Column.CASE).data(int(Qt.ItemDataRole.AccessibleTextRole)) == "新店入驻"


def test_page_store_forgets_what_was_not_used_lately() -> None:
    pages = PageStore(kept=2)
    pages.put(1, ())
    pages.put(2, ())
    pages.get(1)
    pages.put(3, ())
    assert (1 in pages, 2 in pages, 3 in pages) == (True, False, True)
    assert pages.reads == 3
