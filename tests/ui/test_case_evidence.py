"""The evidence tab of the case page: tick, not applicable, notes, own items."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.checklist import ItemState
from desktop_app.services import cases
from desktop_app.ui.case.evidence import EvidencePanel
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.tabs import EVIDENCE
from tests.ui.case_samples import log


@pytest.fixture
def page(qtbot, kit, session):
    """The page of a takedown, whose checklist has four required and two other items."""
    made = CasePage(kit, log(session))
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    total = len(cases.case_detail(session.store, made.case_id).checklist)
    panel = made.tabs.panel(EVIDENCE)
    assert isinstance(panel, EvidencePanel)
    qtbot.waitUntil(lambda: len(panel.rows) == total)
    return made


@pytest.fixture
def evidence(page):
    return page.tabs.panel(EVIDENCE)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def item(session, page, index):
    return cases.case_detail(session.store, page.case_id).checklist[index]


def test_a_tick_counts(qtbot, page, evidence, session):
    total = len(evidence.rows)
    assert page.tabs.tabText(0) == f"Evidence 0/{total}"
    evidence.rows[0].check.click()
    assert item(session, page, 0).state is ItemState.HAVE
    assert page.tabs.tabText(0) == f"Evidence 1/{total}"
    assert evidence.progress.text() == f"1 of {total}"
    assert evidence.verdict().startswith("3")
    evidence.rows[0].check.click()
    assert item(session, page, 0).state is ItemState.MISSING


def test_the_words_tick_too(qtbot, page, evidence, session):
    row = evidence.rows[1]
    click(qtbot, row.name.label)
    assert item(session, page, 1).state is ItemState.HAVE


def test_not_applicable_leaves_the_count(qtbot, page, evidence, session):
    total = len(evidence.rows)
    click(qtbot, evidence.rows[0].not_applicable)
    assert item(session, page, 0).state is ItemState.NOT_APPLICABLE
    assert page.tabs.tabText(0) == f"Evidence 0/{total - 1}"
    assert not evidence.rows[0].not_applicable.icon().isNull()
    click(qtbot, evidence.rows[0].not_applicable)
    assert item(session, page, 0).state is ItemState.MISSING


def test_a_complete_checklist_says_so(qtbot, evidence):
    for index in range(len(evidence.rows)):
        evidence.rows[index].check.click()
    assert evidence.verdict() == "Everything required is there."


def test_a_note_is_written_by_enter_and_given_up_by_escape(qtbot, page, evidence, session):
    row = evidence.rows[2]
    click(qtbot, row.note_button)
    qtbot.keyClicks(row.note.line, "D:/proof/1.png")
    qtbot.keyClick(row.note.line, Qt.Key.Key_Return)
    assert item(session, page, 2).note == "D:/proof/1.png"
    assert "D:/proof/1.png" in row.note.label.text()
    click(qtbot, row.note_button)
    qtbot.keyClicks(row.note.line, "something else")
    qtbot.keyClick(row.note.line, Qt.Key.Key_Escape)
    assert not row.note.line.isVisible()
    assert item(session, page, 2).note == "D:/proof/1.png"


def test_a_refresh_leaves_a_note_that_is_being_written_alone(qtbot, page, evidence):
    row = evidence.rows[2]
    click(qtbot, row.note_button)
    qtbot.keyClicks(row.note.line, "half")
    evidence.rows[0].check.click()
    assert row.note.line.is_open
    assert row.note.line.text() == "half"
    row.note.line.give_up()


def test_own_items_are_added_renamed_and_removed(qtbot, page, evidence, session):
    before = len(evidence.rows)
    assert not evidence.add.isEnabled()
    evidence.own_title.setText("旧款的首次上架记录")
    evidence.own_required.setChecked(True)
    click(qtbot, evidence.add)
    assert len(evidence.rows) == before + 1
    own = evidence.rows[-1]
    assert (own.title(), item(session, page, -1).required) == ("旧款的首次上架记录", True)
    assert evidence.own_title.text() == ""

    own.more.actions_menu.actions()[0].trigger()
    own.name.line.setText("首次上架截图")
    qtbot.keyClick(own.name.line, Qt.Key.Key_Return)
    assert item(session, page, -1).title == "首次上架截图"
    assert own.title() == "首次上架截图"

    with qtbot.waitSignal(page.undo_offered) as offered:
        own.more.actions_menu.actions()[1].trigger()
    assert len(evidence.rows) == before
    offered.args[1]()
    assert evidence.rows[-1].title() == "首次上架截图"


def test_only_own_items_have_a_menu(qtbot, evidence):
    evidence.own_title.setText("x")
    qtbot.keyClick(evidence.own_title, Qt.Key.Key_Return)
    assert evidence.rows[-1].more.isVisible()
    assert not any(row._has("more") for row in evidence.rows[:-1])


def test_required_and_how_to_are_shown(evidence):
    assert evidence.rows[0]._required.isVisible()
    assert "商品ID" in evidence.rows[0]._how.text()
    evidence.rows[0].check.click()
    assert not evidence.rows[0]._how.isVisible()


def test_what_perishes_says_until_when(qtbot, page, session):
    facts = CaseFacts("fake-transaction")
    opened = session.now() - timedelta(days=70)
    case_id, _ = cases.open_case(
        session.store, session.playbooks, facts, "zh_CN", opened, session.now()
    )
    page.show_case(case_id)
    panel = page.tabs.panel(EVIDENCE)
    qtbot.waitUntil(lambda: any(row.perishing() for row in panel.rows))
    row = next(row for row in panel.rows if row.perishing())
    assert "5 d left" in row.perishing()
    row.check.click()
    assert row.perishing() == ""
