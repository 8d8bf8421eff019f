"""From the filled message to the time line in one click, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.checklist import ItemState
from desktop_app.domain.contact import Channel, Contact
from desktop_app.services import cases, checklists, drafts
from desktop_app.services.drafts import DraftKind
from desktop_app.services.template_shelf import standing
from desktop_app.ui.kit import Kit
from desktop_app.ui.messages.incomplete_dialog import IncompleteDialog
from desktop_app.ui.messages.panel import MessagesPanel
from desktop_app.ui.session import Session

from .case_samples import FACTS, click, log

CHASE = "order-dispute/chase"
ESCALATE = "order-dispute/escalate"


class Desk:
    """A message panel and what it has offered to take back."""

    def __init__(self, qtbot: QtBot, kit: Kit) -> None:
        self.panel = MessagesPanel(kit)
        qtbot.addWidget(self.panel)
        self.panel.resize(440, 700)
        self.panel.show()
        self.offers: list[tuple[str, Callable[[], object]]] = []
        self.panel.undo_offered.connect(lambda words, undo: self.offers.append((words, undo)))
        QGuiApplication.clipboard().setText("before")

    def fill(self) -> str:
        """Fill every field, and return the message."""
        form = self.panel.area.form
        for name in form.names():
            if not form.row(name).value():
                form.row(name).set_value("按称重认定")
        form.changed.emit()
        return self.panel.area.preview.message()


@pytest.fixture
def case_id(session: Session) -> int:
    """A case about an order, with one contact."""
    return log(session, facts=replace(FACTS, issue_type="order-dispute"), agent="小二-云溪")


@pytest.fixture
def desk(qtbot: QtBot, kit: Kit, case_id: int) -> Desk:
    made = Desk(qtbot, kit)
    made.panel.show_case(case_id)
    return made


def contacts_of(session: Session, case_id: int) -> tuple[Contact, ...]:
    return cases.case_detail(session.store, case_id).contacts


def test_one_click_copies_logs_and_counts(
    qtbot: QtBot, desk: Desk, session: Session, case_id: int
) -> None:
    message = desk.fill()
    click(qtbot, desk.panel.bar.log)
    assert QGuiApplication.clipboard().text() == message
    [_, contact] = contacts_of(session, case_id)
    assert contact.facts.said == message
    assert contact.facts.agent_id == "小二-云溪"
    assert contact.facts.channel is Channel.QIANNIU
    assert contact.facts.at == session.now()
    assert standing(session.store).usage(CHASE).times == 1
    [(words, _)] = desk.offers
    assert words == "Copied and logged as sent: Qianniu support."


def test_it_is_logged_once(qtbot: QtBot, desk: Desk, session: Session, case_id: int) -> None:
    desk.fill()
    click(qtbot, desk.panel.bar.log)
    assert not desk.panel.bar.log.isEnabled()
    assert desk.panel.bar.status.text() == "Logged as sent."
    desk.panel.sending.log_sent()
    assert len(contacts_of(session, case_id)) == 2
    desk.panel.area.preview.insertPlainText("再次说明：")
    assert desk.panel.bar.log.isEnabled()


def test_what_was_copied_before_is_not_copied_again(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.fill()
    click(qtbot, desk.panel.bar.copy)
    QGuiApplication.clipboard().setText("something else by now")
    click(qtbot, desk.panel.bar.log)
    assert QGuiApplication.clipboard().text() == "something else by now"
    assert desk.offers[0][0] == "Logged as sent: Qianniu support."


def test_a_message_with_a_gap_is_not_logged(
    qtbot: QtBot, desk: Desk, session: Session, case_id: int
) -> None:
    assert not desk.panel.bar.log.isEnabled()
    desk.panel.sending.log_sent()
    assert len(contacts_of(session, case_id)) == 1


def test_undo_gives_the_draft_back(
    qtbot: QtBot, desk: Desk, session: Session, case_id: int
) -> None:
    desk.panel.area.preview.insertPlainText("您好！")
    message = desk.fill()
    desk.panel.hide()
    desk.panel.show()
    click(qtbot, desk.panel.bar.log)
    assert drafts.load(session.store, DraftKind.MESSAGE, case_id) is None
    # The seller has looked elsewhere meanwhile: what was sent is no draft any more.
    desk.panel.hide()
    desk.panel.show()
    assert desk.panel.area.preview.message() != message
    desk.offers[0][1]()
    assert len(contacts_of(session, case_id)) == 1
    assert standing(session.store).usage(CHASE).times == 0
    assert desk.panel.area.preview.message() == message
    assert drafts.load(session.store, DraftKind.MESSAGE, case_id) is not None


def test_undo_writes_over_no_newer_draft(
    qtbot: QtBot, desk: Desk, session: Session, case_id: int
) -> None:
    desk.fill()
    click(qtbot, desk.panel.bar.log)
    desk.panel.area.preview.insertPlainText("补充：")
    newer = desk.panel.area.preview.message()
    desk.offers[0][1]()
    assert desk.panel.area.preview.message().startswith("补充：")
    assert newer.startswith("补充：")


def test_the_way_it_was_sent_can_be_chosen(
    qtbot: QtBot, desk: Desk, session: Session, case_id: int
) -> None:
    desk.fill()
    menu = desk.panel.bar.more.menu()
    [ticket] = [action for action in menu.actions() if action.text() == "Ticket"]
    ticket.trigger()
    menu.deleteLater()
    click(qtbot, desk.panel.bar.log)
    assert contacts_of(session, case_id)[-1].facts.channel is Channel.TICKET


def test_all_details_are_asked_for_in_the_form(
    qtbot: QtBot, desk: Desk, session: Session, case_id: int
) -> None:
    menu = desk.panel.bar.more.menu()
    with qtbot.waitSignal(session.log_requested) as asked:
        menu.actions()[0].trigger()
    menu.deleteLater()
    assert asked.args == [case_id]


def test_an_escalation_without_required_evidence_is_asked_about(
    qtbot: QtBot, desk: Desk, session: Session, case_id: int
) -> None:
    desk.panel.area.picker.set_value(ESCALATE)
    desk.fill()
    click(qtbot, desk.panel.bar.log)
    dialog = desk.panel.findChild(IncompleteDialog)
    assert dialog is not None
    assert len(dialog.missing.text().splitlines()) > 1
    # Ctrl+Enter alone does not send it.
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(contacts_of(session, case_id)) == 1
    click(qtbot, dialog.save_button)
    assert len(contacts_of(session, case_id)) == 2


def test_a_complete_escalation_is_logged_at_once(
    qtbot: QtBot, desk: Desk, session: Session, case_id: int
) -> None:
    for item in cases.case_detail(session.store, case_id).checklist:
        session.do(checklists.set_item_state, item.id, ItemState.HAVE, session.now())
    desk.panel.area.picker.set_value(ESCALATE)
    message = desk.fill()
    assert "沟通 1 次" in message
    click(qtbot, desk.panel.bar.log)
    assert desk.panel.findChild(IncompleteDialog) is None
    assert len(contacts_of(session, case_id)) == 2
    # It stays as it was sent, although the case has one more contact now.
    assert desk.panel.area.preview.message() == message
    assert not desk.panel.bar.log.isEnabled()


def test_the_length_is_held_against_the_limit_that_was_chosen(
    qtbot: QtBot, desk: Desk, kit: Kit, session: Session, case_id: int
) -> None:
    bar = desk.panel.bar
    desk.fill()
    desk.panel.area.preview.setPlainText("已" * 130)
    assert bar.length.text() == "130 character(s) · 390 byte(s)"
    menu = bar.length.menu()
    [limit] = [one for one in menu.actions() if "400" in one.text()]
    limit.trigger()
    menu.deleteLater()
    assert bar.length.text() == "130 character(s) · 390/400 bytes"
    assert bar.status.text() == ""
    desk.panel.area.preview.insertPlainText("发" * 4)
    assert bar.length.text() == "134 character(s) · 402/400 bytes"
    assert bar.status.text().startswith("Too long by 2 byte(s)")
    # It warns; what is sent is the seller's decision.
    assert bar.copy.isEnabled()
    again = Desk(qtbot, kit)
    again.panel.show_case(case_id)
    assert again.panel.bar.length.text().endswith("/400 bytes")


def test_a_text_can_be_too_short(desk: Desk) -> None:
    bar = desk.panel.bar
    desk.panel.area.preview.setPlainText("拒")
    menu = bar.length.menu()
    [limit] = [one for one in menu.actions() if "200" in one.text()]
    limit.trigger()
    menu.deleteLater()
    assert bar.status.text().startswith("Too short")
    assert bar.length.text() == "1/200 characters · 3 byte(s)"


def test_without_limits_there_is_nothing_to_choose(
    qtbot: QtBot, kit: Kit, session: Session
) -> None:
    desk = Desk(qtbot, kit)
    desk.panel.show_case(log(session))
    assert not desk.panel.bar.length.isEnabled()
    assert "character" in desk.panel.bar.length.text()


def test_a_question_about_one_case_is_gone_when_another_is_shown(
    qtbot: QtBot, desk: Desk, session: Session, case_id: int
) -> None:
    desk.panel.area.picker.set_value(ESCALATE)
    desk.fill()
    click(qtbot, desk.panel.bar.log)
    question = desk.panel.findChild(IncompleteDialog)
    assert question is not None
    gone: list[int] = []
    question.finished.connect(gone.append)
    other = log(session)
    desk.panel.show_case(other)
    assert gone == [0]
    assert len(contacts_of(session, case_id)) == 1
    assert len(contacts_of(session, other)) == 1
