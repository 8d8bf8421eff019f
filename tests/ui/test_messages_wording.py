"""Remarks on the wording while a message is typed: underlined, explained, and easy to refuse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.domain.wording_rules import WordingKind
from desktop_app.services import wording_check
from desktop_app.ui.kit import Kit
from desktop_app.ui.messages.panel import MessagesPanel
from desktop_app.ui.session import Session

from .case_samples import FACTS, click, log

CHASE = "order-dispute/chase"
UNWISE = "😀你们太过分了，我们绝对没有少发。"


@pytest.fixture
def panel(qtbot: QtBot, kit: Kit, session: Session) -> MessagesPanel:
    """The message of a case with a buyer, once the rules are read."""
    facts = replace(FACTS, issue_type="order-dispute", buyer="王小明")
    case_id = log(session, facts=facts)
    shown = MessagesPanel(kit)
    qtbot.addWidget(shown)
    shown.resize(440, 700)
    shown.show()
    shown.show_case(case_id)
    qtbot.waitUntil(lambda: shown.marks.is_ready)
    return shown


def write(qtbot: QtBot, panel: MessagesPanel, text: str) -> None:
    """Replace the message, and wait until it was looked at."""
    preview = panel.area.preview
    preview.selectAll()
    with qtbot.waitSignal(panel.marks.changed):
        preview.insertPlainText(text)


def found(panel: MessagesPanel) -> list[str]:
    return [one.text for one in panel.marks.findings if one.text]


def waved(panel: MessagesPanel) -> list[str]:
    """Return what is underlined with a wave."""
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    marks = panel.area.preview.extraSelections()
    return [one.cursor.selectedText() for one in marks if one.format.underlineStyle() == wave]


def test_what_is_unwise_is_underlined_as_one_types(qtbot: QtBot, panel: MessagesPanel) -> None:
    write(qtbot, panel, UNWISE)
    assert found(panel) == ["太过分了", "绝对"]
    assert waved(panel) == ["太过分了", "绝对"]
    write(qtbot, panel, "请查看订单记录。")
    assert waved(panel) == []


def test_the_marks_of_placeholders_stay(qtbot: QtBot, panel: MessagesPanel) -> None:
    write(qtbot, panel, "订单 {{订单号}} 绝对 {{快递}}")
    marks = {one.cursor.selectedText() for one in panel.area.preview.extraSelections()}
    assert {"3589021764410927365", "绝对", "{{快递}}"} <= marks
    panel.area.preview.moveCursor(QTextCursor.MoveOperation.Start)
    with qtbot.waitSignal(panel.marks.changed):
        panel.area.preview.insertPlainText("您好，")
    assert "绝对" in waved(panel)


def test_the_buyer_is_personal_data(qtbot: QtBot, panel: MessagesPanel) -> None:
    write(qtbot, panel, "买家王小明没有签收。")
    kinds = [one.kind for one in panel.marks.findings if one.text]
    assert kinds == [WordingKind.PERSONAL_DATA]


def test_the_list_tells_reason_and_alternative(qtbot: QtBot, panel: MessagesPanel) -> None:
    write(qtbot, panel, UNWISE)
    remarks = panel.bar.remarks
    assert remarks.toggle.text().startswith(str(len(panel.marks.findings)))
    assert "F8" in remarks.toggle.text()
    assert not remarks.isVisible()
    click(qtbot, remarks.toggle)
    assert remarks.isVisible()
    assert len(remarks.rows) == len(panel.marks.findings)
    rule = panel.marks.rule(panel.marks.findings[0])
    assert remarks.rows[0].texts() == ("太过分了", rule.reason.zh, f"Rather: {rule.instead.zh}")
    click(qtbot, remarks.rows[1].quote)
    assert panel.area.preview.textCursor().selectedText() == "绝对"
    write(qtbot, panel, "请查看订单记录。")
    assert len(remarks.rows) == len(panel.marks.findings)


def test_keys_go_from_one_remark_to_the_next_and_around(qtbot: QtBot, panel: MessagesPanel) -> None:
    write(
        qtbot, panel, f"{UNWISE}\n希望的处理结果：驳回。订单号 3589021764410927365。争议点：重量。"
    )
    assert len(panel.marks.findings) == 2
    panel.activateWindow()
    preview = panel.area.preview
    preview.setFocus()
    qtbot.waitUntil(lambda: panel.focusWidget() is preview)
    preview.moveCursor(QTextCursor.MoveOperation.Start)
    went = []
    for key, held in (
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier),
    ):
        qtbot.keyClick(preview, key, held)
        went.append(preview.textCursor().selectedText())
    assert went == ["太过分了", "绝对", "太过分了", "绝对"]
    assert panel.bar.remarks.isVisible()
    assert panel.bar.remarks.rows[1].texts()[0] == "▸ 绝对"


def test_keys_begin_at_the_cursor(qtbot: QtBot, panel: MessagesPanel) -> None:
    write(qtbot, panel, UNWISE)
    preview = panel.area.preview
    cursor = preview.document().find("我们")
    preview.setTextCursor(cursor)
    panel.marks.step(1)
    assert preview.textCursor().selectedText() == "绝对"
    write(qtbot, panel, UNWISE + "。")
    preview.setTextCursor(preview.document().find("我们"))
    panel.marks.step(-1)
    assert preview.textCursor().selectedText() == "太过分了"


def test_the_pointer_brings_the_explanation(qtbot: QtBot, panel: MessagesPanel) -> None:
    write(qtbot, panel, UNWISE)
    preview = panel.area.preview
    rule = panel.marks.rule(panel.marks.findings[0])
    cursor = preview.document().find("过分")
    place = preview.cursorRect(cursor).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, preview.viewport().mapToGlobal(place))
    QApplication.sendEvent(preview.viewport(), event)
    assert rule.reason.zh in QToolTip.text()
    assert rule.instead.zh in QToolTip.text()
    far = QPoint(preview.viewport().width() - 2, place.y())
    event = QHelpEvent(QEvent.Type.ToolTip, far, preview.viewport().mapToGlobal(far))
    QApplication.sendEvent(preview.viewport(), event)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_remark_can_be_refused_for_ever_and_that_undone(
    qtbot: QtBot, panel: MessagesPanel, session: Session
) -> None:
    offers: list[tuple[str, Callable[[], object]]] = []
    panel.undo_offered.connect(lambda words, undo: offers.append((words, undo)))
    write(qtbot, panel, UNWISE)
    click(qtbot, panel.bar.remarks.toggle)
    rule_id = panel.marks.findings[1].rule_id
    click(qtbot, panel.bar.remarks.rows[1].never_again)
    assert found(panel) == ["太过分了"]
    book = wording_check.wording_book(session.casebook.resources)
    off = [one.rule.id for one in wording_check.rules_with_edits(session.store, book) if one.is_off]
    assert off == [rule_id]
    write(qtbot, panel, UNWISE + "!")
    assert found(panel) == ["太过分了"]
    offers[0][1]()
    qtbot.waitUntil(lambda: found(panel) == ["太过分了", "绝对"])


def test_remarks_never_keep_from_copying(qtbot: QtBot, panel: MessagesPanel) -> None:
    write(qtbot, panel, UNWISE)
    assert panel.bar.copy.isEnabled()
    assert panel.bar.log.isEnabled()


def test_broken_rules_are_told_and_do_not_keep_from_writing(
    qtbot: QtBot, kit: Kit, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    broken = wording_check.WordingBook(tmp_path)
    monkeypatch.setattr(wording_check, "wording_book", lambda resources: broken)
    case_id = log(session)
    panel = MessagesPanel(kit)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(session.failed):
        panel.show()
        panel.show_case(case_id)
    panel.area.preview.insertPlainText(UNWISE)
    assert panel.bar.remarks.toggle.text() == ""
    assert UNWISE in panel.area.preview.toPlainText()
