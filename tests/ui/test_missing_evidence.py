"""Evidence that is missing: in the head of a case, on Today, and before a case is closed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.case import Status
from desktop_app.domain.checklist import ItemState
from desktop_app.services import cases, checklists
from desktop_app.ui.case.close_dialog import CloseDialog
from desktop_app.ui.case.evidence import EvidencePanel
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.tabs import DEADLINES, EVIDENCE
from desktop_app.ui.today.page import TodayPage
from tests.ui.case_samples import click, log

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)", extend=True
)


@pytest.fixture
def page(qtbot, kit, session):
    """The page of a takedown that has an outcome, with four required items missing."""
    made = CasePage(
        kit, log(session, promised_in=timedelta(hours=-1), at=session.now() - timedelta(1))
    )
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def tick_required(session, case_id, leave=0):
    """Tick the required items of a case but the last few."""
    items = [item for item in cases.case_detail(session.store, case_id).checklist if item.required]
    for item in items[: len(items) - leave]:
        session.do(checklists.set_item_state, item.id, ItemState.HAVE, session.now())


def test_the_head_names_what_is_missing_and_leads_there(qtbot, page, session):
    line = page.header.evidence
    assert line.missing.text() == "4 required missing"
    assert "违规通知截图" in line.missing_names()
    page.tabs.setCurrentIndex(DEADLINES)
    click(qtbot, line.missing)
    assert page.tabs.currentIndex() == EVIDENCE
    panel = page.tabs.panel(EVIDENCE)
    assert isinstance(panel, EvidencePanel)
    tick_required(session, page.case_id, leave=1)
    assert line.missing.text() == "1 required missing"
    assert line.progress.text() == "3 of 6"
    tick_required(session, page.case_id)
    assert line.missing_names() == ""


def test_closing_with_evidence_missing_asks_first(qtbot, page, session):
    click(qtbot, page.header.close_case)
    dialog = page.findChild(CloseDialog)
    assert "违规通知截图" in dialog.missing.text()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.outcome, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert cases.case_detail(session.store, page.case_id).case.status is not Status.CLOSED
    assert dialog.focusWidget() is dialog.save_button
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Return)
    assert cases.case_detail(session.store, page.case_id).case.status is Status.CLOSED


def test_closing_with_all_evidence_does_not_ask(qtbot, page, session):
    tick_required(session, page.case_id)
    click(qtbot, page.header.close_case)
    dialog = page.findChild(CloseDialog)
    assert dialog.missing.text() == ""
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.outcome, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert cases.case_detail(session.store, page.case_id).case.status is Status.CLOSED


def test_today_says_how_far_the_evidence_is_and_what_is_missing(qtbot, kit, session):
    case_id = log(session, promised_in=timedelta(hours=-1), at=session.now() - timedelta(1))
    tick_required(session, case_id, leave=2)
    today = TodayPage(kit)
    qtbot.addWidget(today)
    today.resize(1000, 700)
    today.show()
    index = today.agenda.rows.index(1)
    assert "Evidence 2/6" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "进货凭证" in tip
    assert "违规通知截图" not in tip
    tick_required(session, case_id)
    index = today.agenda.rows.index(1)
    assert "Evidence" not in index.data(Qt.ItemDataRole.AccessibleTextRole)
