"""The escalation assistant: point in dispute, missing evidence, ticket with its clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import Status
from desktop_app.domain.checklist import ItemState
from desktop_app.domain.contact import Channel
from desktop_app.services import cases, checklists, drafts
from desktop_app.services.drafts import DraftKind
from desktop_app.services.evidence import CASE_ITSELF
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.escalation.assistant import EVIDENCE, POINT, TICKET, EscalationAssistant
from desktop_app.ui.evidence.bundle_dialog import BundleDialog
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from tests.ui.case_samples import FACTS, click, log, undo_of

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard|propagateSizeHints)",
    extend=True,
)
POINT_TEXT = "客服未说明违反了哪一条规则"


@pytest.fixture
def case_id(session: Session) -> int:
    """A takedown with one contact, no evidence and no point in dispute."""
    return log(session, facts=replace(FACTS, notice_no="WG20261120"))


@pytest.fixture
def open_assistant(qtbot: QtBot, kit: Kit, case_id: int) -> Any:
    """Opens the assistant of the case, and again after it was closed."""

    page = QWidget()
    qtbot.addWidget(page)

    def open_it() -> EscalationAssistant:
        made = EscalationAssistant(kit, case_id, page)
        made.open()
        made.resize(900, 720)
        qtbot.waitUntil(made.isVisible)
        return made

    return open_it


def detail(session: Session, case_id: int) -> cases.CaseDetail:
    return cases.case_detail(session.store, case_id)


def forward(qtbot: QtBot, assistant: EscalationAssistant) -> None:
    click(qtbot, assistant.buttons.forward)


def to_ticket(qtbot: QtBot, assistant: EscalationAssistant) -> None:
    """Go to the last step without the evidence that is missing."""
    assistant.point.point.edit.setPlainText(POINT_TEXT)
    assistant.point.wanted.edit.setPlainText("恢复上架")
    forward(qtbot, assistant)
    forward(qtbot, assistant)
    click(qtbot, assistant.buttons.without)
    assert assistant.step() == TICKET


def drop(page: QWidget, path: Path, onto: QWidget) -> None:
    """Drag a file over a part of a page and drop it there."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    # What was added before moves what stands below it, as soon as that is laid out.
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    for area in page.findChildren(QScrollArea):
        if area.isAncestorOf(onto):
            area.ensureWidgetVisible(onto)
    place = onto.mapTo(page, QPoint(4, 4))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    dropped = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(page, dropped)


def test_it_begins_with_the_point_and_writes_it_into_the_case(
    qtbot: QtBot, open_assistant: Any, session: Session, case_id: int
) -> None:
    assistant = open_assistant()
    assert assistant.head.text() == "Step 1 of 3: Point in dispute"
    assert assistant.focusWidget() is assistant.point.point.edit
    forward(qtbot, assistant)
    assert assistant.step() == POINT
    assert assistant.point.point.row.error()
    assistant.point.point.edit.setPlainText(POINT_TEXT)
    assistant.point.wanted.edit.setPlainText("恢复上架")
    assert not assistant.point.point.row.error()
    qtbot.waitUntil(assistant.isActiveWindow)
    qtbot.keyClick(
        assistant.point.wanted.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert assistant.step() == EVIDENCE
    facts = detail(session, case_id).case.facts
    assert (facts.point_in_dispute, facts.result_wanted) == (POINT_TEXT, "恢复上架")
    qtbot.keyClick(assistant, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    # A button that is pressed by its keys shows that for a moment.
    qtbot.waitUntil(lambda: assistant.step() == POINT)
    assert assistant.point.point.text() == POINT_TEXT


def test_the_wording_of_the_point_is_checked(qtbot: QtBot, open_assistant: Any) -> None:
    assistant = open_assistant()
    field = assistant.point.point
    field.edit.setPlainText("你们绝对是在骗人")
    qtbot.waitUntil(lambda: bool(field.marks.findings))
    assert "绝对" in [finding.text for finding in field.marks.findings]
    assert field.edit.extraSelections()
    field.edit.setPlainText(POINT_TEXT)
    # A point alone lacks no order number and no result.
    qtbot.waitUntil(lambda: not field.marks.findings)


def test_it_asks_before_it_goes_on_without_required_evidence(
    qtbot: QtBot, open_assistant: Any
) -> None:
    assistant = open_assistant()
    assistant.point.point.edit.setPlainText(POINT_TEXT)
    forward(qtbot, assistant)
    evidence = assistant.evidence
    assert evidence.verdict().startswith("4 required item")
    qtbot.waitUntil(lambda: len(evidence.items) == 6)
    assert assistant.buttons.without.isHidden()
    forward(qtbot, assistant)
    assert assistant.step() == EVIDENCE
    assert "违规通知截图" in evidence.question.text()
    qtbot.waitUntil(assistant.isActiveWindow)
    qtbot.keyClick(assistant, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert assistant.step() == EVIDENCE
    # A second click at the same place leads to the evidence, not past it.
    forward(qtbot, assistant)
    assert assistant.step() == EVIDENCE
    assert evidence.question.text() == ""
    assert assistant.focusWidget() is evidence.items[0].attach
    forward(qtbot, assistant)
    click(qtbot, assistant.buttons.without)
    assert assistant.step() == TICKET


def test_files_added_there_are_there_and_can_be_taken_back(
    qtbot: QtBot, open_assistant: Any, session: Session, case_id: int, tmp_path: Path
) -> None:
    paths = [tmp_path / "通知.png", tmp_path / "聊天.png"]
    for path in paths:
        path.write_bytes(path.name.encode())
    assistant = open_assistant()
    assistant.point.point.edit.setPlainText(POINT_TEXT)
    forward(qtbot, assistant)
    evidence = assistant.evidence
    qtbot.waitUntil(lambda: len(evidence.items) == 6)
    row = next(one for one in evidence.items if one.title() == "违规通知截图")
    drop(evidence, paths[0], row.name)
    qtbot.waitUntil(row.check.isChecked)
    assert [tile.name() for tile in row.files.tiles] == ["通知.png"]
    assert evidence.verdict().startswith("3 required item")
    assert evidence.record_state() == "0 of 1 contacts have a file."
    drop(evidence, paths[1], evidence.contacts[0])
    qtbot.waitUntil(lambda: evidence.record_state() == "1 of 1 contacts have a file.")
    assert evidence.contacts[0].state() == "Has a file"
    assert "聊天.png" in assistant.banner.text()
    click(qtbot, assistant.banner.button)
    assert evidence.record_state() == "0 of 1 contacts have a file."
    assert len(detail(session, case_id).attachments) == 1


def test_it_does_not_ask_when_all_is_there(
    qtbot: QtBot, open_assistant: Any, session: Session, case_id: int
) -> None:
    for item in detail(session, case_id).checklist:
        session.do(checklists.set_item_state, item.id, ItemState.HAVE, session.now())
    assistant = open_assistant()
    assistant.point.point.edit.setPlainText(POINT_TEXT)
    forward(qtbot, assistant)
    assert assistant.evidence.verdict() == "All evidence on the list is there."
    forward(qtbot, assistant)
    assert assistant.step() == TICKET


def test_filing_makes_the_contact_and_the_clock_of_the_answer(
    qtbot: QtBot, kit: Kit, session: Session, case_id: int
) -> None:
    page = CasePage(kit, case_id)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    page.case_actions.escalate_case()
    assistant = page.findChild(EscalationAssistant)
    assert assistant is not None
    to_ticket(qtbot, assistant)
    text = assistant.ticket.text
    assert POINT_TEXT in text.text()
    assert "728190345561" in text.text()
    assert text.reason() == ""
    click(qtbot, text.copy)
    assert QGuiApplication.clipboard().text() == text.text()
    click(qtbot, text.urgent)
    assert text.text().startswith("【紧急】")
    form = assistant.ticket.form
    assert "Tue 24 Nov 11:00" in form.due()
    assert "48 hour(s)" in form.due()
    assert "unverified" in form.due()
    form.number.setText("GD20261122")
    undo = undo_of(qtbot, page, lambda: forward(qtbot, assistant))
    after = detail(session, case_id)
    facts = after.contacts[-1].facts
    assert (facts.channel, facts.ticket_no) == (Channel.TICKET, "GD20261122")
    assert facts.said.startswith("【紧急】")
    (deadline,) = after.deadlines
    assert deadline.due_at == session.now() + timedelta(hours=48)
    assert deadline.rule_id == "ticket-answer"
    assert after.case.status is Status.WAITING_PLATFORM
    assert drafts.load(session.store, DraftKind.ESCALATION, case_id) is None
    undo()
    taken_back = detail(session, case_id)
    assert len(taken_back.contacts) == 1
    assert taken_back.deadlines == ()
    kept = drafts.load(session.store, DraftKind.ESCALATION, case_id)
    assert kept is not None
    assert kept["ticket_no"] == "GD20261122"


def test_the_answer_can_be_what_the_platform_said(
    qtbot: QtBot, open_assistant: Any, session: Session, case_id: int
) -> None:
    assistant = open_assistant()
    to_ticket(qtbot, assistant)
    form = assistant.ticket.form
    form.filed.set_text("1小时前")
    assert "Tue 24 Nov 10:00" in form.due()
    form.answer_by.set_text("24小时")
    assert "Mon 23 Nov 11:00" in form.due()
    form.answer_by.set_text("??")
    forward(qtbot, assistant)
    assert assistant.step() == TICKET
    assert len(detail(session, case_id).contacts) == 1
    form.answer_by.set_text("24小时")
    forward(qtbot, assistant)
    (deadline,) = detail(session, case_id).deadlines
    assert (deadline.due_at, deadline.stated) == (session.now() + timedelta(hours=24), True)
    assert deadline.started_at == session.now() - timedelta(hours=1)


def test_a_text_with_gaps_is_neither_copied_nor_filed(
    qtbot: QtBot, open_assistant: Any, session: Session, case_id: int
) -> None:
    assistant = open_assistant()
    to_ticket(qtbot, assistant)
    text = assistant.ticket.text
    text.preview.setPlainText("退款编号 {{退款编号}}")
    assert not text.copy.isEnabled()
    forward(qtbot, assistant)
    assert text.reason() in assistant.banner.text()
    assert len(detail(session, case_id).contacts) == 1
    row = text.form.row("refund_no")
    assert assistant.focusWidget() is row.field
    row.field.setText("R778")
    row.keep.setChecked(True)
    assert text.text() == "退款编号 R778"
    forward(qtbot, assistant)
    assert detail(session, case_id).contacts[-1].facts.said == "退款编号 R778"
    assert detail(session, case_id).case.facts.refund_no == "R778"


def test_nothing_is_lost_on_closing_and_it_goes_on_where_it_was_left(
    qtbot: QtBot, open_assistant: Any
) -> None:
    first = open_assistant()
    to_ticket(qtbot, first)
    first.ticket.text.preview.appendPlainText("补充：附完整沟通截图")
    first.ticket.form.number.setText("GD7")
    first.ticket.form.answer_by.set_text("24小时")
    with qtbot.waitSignal(first.finished):
        click(qtbot, first.buttons.close_button)
    again = open_assistant()
    assert again.step() == TICKET
    assert again.ticket.text.text().endswith("补充：附完整沟通截图")
    assert again.ticket.form.number.text() == "GD7"
    assert again.ticket.form.answer_by.line.text() == "24小时"
    again.ticket.text.start_over.click()
    assert not again.ticket.text.text().endswith("补充：附完整沟通截图")


def test_a_killed_program_loses_nothing_that_was_typed(
    qtbot: QtBot, open_assistant: Any, session: Session, case_id: int
) -> None:
    assistant = open_assistant()
    assistant.point.point.edit.setPlainText("写到一半")

    def kept() -> bool:
        body = drafts.load(session.store, DraftKind.ESCALATION, case_id)
        return body is not None and body["point"] == "写到一半"

    qtbot.waitUntil(kept)
    assert detail(session, case_id).case.facts.point_in_dispute == ""
    assert open_assistant().point.point.text() == "写到一半"


def test_looking_at_it_keeps_no_draft(
    qtbot: QtBot, open_assistant: Any, session: Session, case_id: int
) -> None:
    assistant = open_assistant()
    with qtbot.waitSignal(assistant.finished):
        qtbot.keyClick(assistant, Qt.Key.Key_Escape)
    assert drafts.load(session.store, DraftKind.ESCALATION, case_id) is None


def test_what_another_version_wrote_otherwise_is_ignored(
    open_assistant: Any, session: Session, case_id: int
) -> None:
    drafts.keep(
        session.store, DraftKind.ESCALATION, case_id, {"step": "two", "bodies": 7}, session.now()
    )
    assert open_assistant().step() == POINT


def test_closing_while_a_file_is_copied_loses_no_file(
    qtbot: QtBot, open_assistant: Any, session: Session, case_id: int, tmp_path: Path
) -> None:
    path = tmp_path / "通知.png"
    path.write_bytes(b"picture")
    assistant = open_assistant()
    assistant.point.point.edit.setPlainText(POINT_TEXT)
    forward(qtbot, assistant)
    drop(assistant.evidence, path, assistant.evidence.case_files)
    assert assistant.evidence.desk.intake.is_busy
    with qtbot.waitSignal(assistant.finished):
        click(qtbot, assistant.buttons.close_button)
        assert assistant.isHidden()
    assert [one.given_name for one in detail(session, case_id).attachments] == ["通知.png"]


def test_what_is_refused_after_closing_is_told_outside_once(
    qtbot: QtBot, open_assistant: Any, tmp_path: Path
) -> None:
    assistant = open_assistant()
    told: list[tuple[str, bool]] = []
    assistant.notified.connect(lambda words, _: told.append((words, assistant.isHidden())))
    intake = assistant.evidence.desk.intake
    (tmp_path / "空.txt").touch()
    intake.add_files(assistant.evidence.desk.case_id, CASE_ITSELF, [tmp_path / "空.txt"])
    with qtbot.waitSignal(assistant.finished):
        assistant.reject()
        assistant.reject()
    assert len(told) == 1
    assert "空.txt" in told[0][0]
    assert told[0][1]


def test_a_failure_reaches_no_assistant_that_is_gone(
    qtbot: QtBot, open_assistant: Any, session: Session
) -> None:
    assistant = open_assistant()
    with qtbot.waitSignal(assistant.destroyed):
        assistant.reject()
    session.failed.emit("The disk is full.")


def test_the_bundle_is_made_from_the_last_step(qtbot: QtBot, open_assistant: Any) -> None:
    assistant = open_assistant()
    to_ticket(qtbot, assistant)
    click(qtbot, assistant.ticket.bundle)
    bundle = assistant.findChild(BundleDialog)
    qtbot.waitUntil(lambda: bundle.plan is not None)
    bundle.notified.emit("Saved", "success")
    assert assistant.banner.text() == "Saved"
    bundle.reject()


def test_it_follows_the_language(qtbot: QtBot, open_assistant: Any, session: Session) -> None:
    assistant = open_assistant()
    to_ticket(qtbot, assistant)
    assert POINT_TEXT in assistant.ticket.text.text()
    session.language = "en"
    QApplication.sendEvent(assistant, QEvent(QEvent.Type.LanguageChange))
    assert "Point in dispute" in assistant.ticket.text.text()
