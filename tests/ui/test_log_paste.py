"""A notice or a chat from the real clipboard fills the real form; every guess can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import Channel, ContactFacts
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.services import cases, contacts, deadlines
from desktop_app.services.cases import CaseDetail
from desktop_app.services.contacts import ContactEntry
from desktop_app.ui.kit import Kit
from desktop_app.ui.log import LogDialog, LogDrafts
from desktop_app.ui.log.paste_guesses import FieldGuess
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.widgets import Button

from .case_samples import FACTS, log
from .conftest import SetClock
from .second_start import second_start

ORDER = "3351882009174463920"
NOTICE = f"""商品下架通知

店铺名称：云朵家纺旗舰店
您发布的商品（商品ID：728190345561）😤因涉嫌描述不符已被下架。
违规编号：88301277465
涉及订单：{ORDER}
退款编号：286610093317540128
违反规则：《淘宝平台违规处理规则》第三十二条
处理结果：商品下架，扣2分
涉及金额：￥1,299.00
通知时间：2026-11-21 09:20:13
请在3个工作日内提交申诉材料，逾期将视为放弃申诉。
"""
CHAT = """云朵家纺旗舰店:小雨 2026-11-20 09:58:01
您好，订单 3782915463728190456 买家说少收一件
小二-晴川 2026-11-20 09:59:10
您好，我是小二晴川，工号 B20117，工单号 T20261120001
小二-晴川 2026-11-20 10:04:22
已为您升级售后专员，会在24小时内联系您
"""
# Three working days after 9:20 on Saturday, in Shanghai: Wednesday.
DUE_AT = datetime(2026, 11, 25, 1, 20, 13, tzinfo=UTC)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Open = Callable[..., LogDialog]


@pytest.fixture
def open_form(qtbot: QtBot, kit: Kit) -> Open:
    def open_it(case_id: int | None = None) -> LogDialog:
        dialog = LogDialog(kit, case_id, drafts=LogDrafts(kit.session))
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return open_it


@pytest.fixture
def shell(kit: Kit) -> Iterator[Shell]:
    made = Shell(kit, lambda: True)
    yield made
    made.stop()


def paste(qtbot: QtBot, dialog: LogDialog, text: str, press: bool = True) -> None:
    """Copy a text, press Ctrl+Shift+V in the form and wait until it is read."""
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(dialog.paste.desk.read):
        if press:
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_V, CTRL | SHIFT)
        else:
            qtbot.mouseClick(dialog.paste.button, Qt.MouseButton.LeftButton)


def guess(dialog: LogDialog, name: str) -> FieldGuess:
    return dialog.paste.desk.guesses.of(name)


def press(qtbot: QtBot, button: QWidget) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def save(qtbot: QtBot, kit: Kit, dialog: LogDialog) -> CaseDetail:
    with qtbot.waitSignal(dialog.logged) as told:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, CTRL)
    return cases.case_detail(kit.session.store, told.args[0].case_id)


def test_a_notice_fills_the_form_and_is_saved_as_it_is_seen(
    open_form: Open, qtbot: QtBot, kit: Kit
) -> None:
    dialog = open_form()
    paste(qtbot, dialog, NOTICE)
    form = dialog.form
    assert form.left.issue_type.issue_type() == "product-takedown"
    assert form.left.order_no.text() == ORDER
    assert form.left.said.toPlainText() == NOTICE.strip()
    assert form.right.extras.fields["rule_cited"].isVisible()
    assert not form.right.extras.fields["tracking_no"].isVisible()
    taken = dialog.paste.desk.guesses.taken()
    for name in taken:
        mark = guess(dialog, name).mark
        assert mark.badge.isVisibleTo(dialog), name
        assert mark.badge.text(), name
        assert mark.badge.accessibleDescription(), name
    assert {"issue_type", "order_no", "item_no", "notice_no", "amount", "at", "said"} <= set(taken)
    assert cases.count_cases(kit.session.store, CaseQuery()) == 0

    detail = save(qtbot, kit, dialog)
    facts = detail.case.facts
    assert (facts.order_no, facts.item_no) == (ORDER, "728190345561")
    assert (facts.notice_no, facts.refund_no) == ("88301277465", "286610093317540128")
    assert facts.rule_cited == "《淘宝平台违规处理规则》第三十二条"
    assert (facts.amount, facts.shop) == ("1,299.00", "云朵家纺旗舰店")
    [contact] = detail.contacts
    assert contact.facts.at == datetime(2026, 11, 21, 1, 20, 13, tzinfo=UTC)


def test_the_platforms_window_becomes_our_deadline_and_reminds(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    dialog = open_form()
    paste(qtbot, dialog, NOTICE, press=False)
    line = dialog.form.right.ours
    assert line.box.isVisible()
    assert line.box.isChecked()
    assert "请在3个工作日内" in line.caption()
    detail = save(qtbot, kit, dialog)
    [ours] = detail.deadlines
    assert (ours.kind, ours.due_at, ours.stated) == (DeadlineKind.OURS, DUE_AT, True)
    assert ours.title == "Submit the appeal"
    clock.forward(days=4)
    due = deadlines.due(kit.session.store, clock.now())
    assert [item.deadline.id for item in due] == [ours.id]


def test_the_deadline_is_left_out_when_it_is_not_ticked(
    open_form: Open, qtbot: QtBot, kit: Kit
) -> None:
    dialog = open_form()
    paste(qtbot, dialog, NOTICE)
    dialog.form.right.ours.box.setFocus()
    qtbot.keyClick(dialog.form.right.ours.box, Qt.Key.Key_Space)
    assert not save(qtbot, kit, dialog).deadlines


def test_a_deadline_that_the_case_has_is_not_proposed_twice(
    open_form: Open, qtbot: QtBot, kit: Kit, session: Session
) -> None:
    case_id = log(session)
    now = session.now()
    deadlines.add_deadline(session.store, case_id, DeadlineKind.OURS, "申诉", DUE_AT, now)
    dialog = open_form(case_id)
    paste(qtbot, dialog, NOTICE)
    line = dialog.form.right.ours
    assert not line.box.isChecked()
    assert "already" in line.caption()
    assert len(save(qtbot, kit, dialog).deadlines) == 1


def test_one_guess_is_taken_back_by_its_button_and_by_ctrl_z(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    paste(qtbot, dialog, NOTICE)
    order, item = guess(dialog, "order_no"), guess(dialog, "item_no")
    press(qtbot, order.mark.undo_button)
    assert dialog.form.left.order_no.text() == ""
    assert not order.mark.badge.isVisible()
    press(qtbot, order.mark.use_button)
    assert dialog.form.left.order_no.text() == ORDER

    dialog.form.right.item_no.setFocus()
    qtbot.keyClick(dialog.form.right.item_no, Qt.Key.Key_Z, CTRL)
    assert dialog.form.right.item_no.text() == ""
    assert not item.is_taken
    dialog.form.left.said.setFocus()
    qtbot.keyClick(dialog.form.left.said, Qt.Key.Key_Z, CTRL)
    assert dialog.form.left.said.toPlainText() == ""


def test_all_guesses_are_taken_back_at_once(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    dialog.form.left.agent.setText("小二-星河")
    before = dialog.form.draft()
    paste(qtbot, dialog, NOTICE)
    assert dialog.form.draft() != before
    press(qtbot, dialog.paste.desk.pane.take_back_button)
    assert dialog.form.draft() == before
    assert not dialog.paste.desk.pane.isVisible()
    assert not dialog.form.right.extras.isVisible()
    assert not dialog.form.right.ours.isVisible()


def test_what_was_typed_stays_and_the_guess_waits_beside_it(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    field = dialog.form.left.order_no
    qtbot.keyClicks(field, "1234567890123456789")
    paste(qtbot, dialog, NOTICE)
    assert field.text() == "1234567890123456789"
    order = guess(dialog, "order_no")
    assert not order.mark.badge.isVisible()
    assert ORDER in order.mark.use_button.accessibleName()
    order.mark.use_button.setFocus()
    qtbot.keyClick(order.mark.use_button, Qt.Key.Key_Space)
    assert field.text() == ORDER
    assert field.hasFocus()
    press(qtbot, order.mark.undo_button)
    assert field.text() == "1234567890123456789"


def test_what_is_changed_by_hand_is_no_guess_any_more(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    paste(qtbot, dialog, NOTICE)
    field = dialog.form.right.item_no
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_9)
    item = guess(dialog, "item_no")
    assert not item.mark.badge.isVisible()
    press(qtbot, dialog.paste.desk.pane.take_back_button)
    assert field.text() == "7281903455619"


def test_the_pasted_text_shows_where_the_guess_of_a_field_comes_from(
    open_form: Open, qtbot: QtBot
) -> None:
    dialog = open_form()
    paste(qtbot, dialog, NOTICE.replace("\n", "\r\n"))
    pane = dialog.paste.desk.pane
    for field, words in (
        (dialog.form.left.order_no, ORDER),
        (dialog.form.right.at.line, "2026-11-21 09:20:13"),
        (dialog.form.right.extras.fields["notice_no"], "88301277465"),
    ):
        field.setFocus()
        assert pane.marked_words() == words
        assert words[:10] in pane.origin()
    dialog.form.left.follow_up.line.setFocus()


def test_what_else_it_could_be_is_one_press_away(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    paste(qtbot, dialog, f"{NOTICE}同一买家的另一订单：1234567890123456789\n")
    field, pane = dialog.form.left.order_no, dialog.paste.desk.pane
    field.setFocus()

    def press_other(number: str) -> None:
        def seen() -> list[Button]:
            found = pane.findChildren(Button)
            return [one for one in found if number in one.accessibleName() and one.isVisible()]

        qtbot.waitUntil(lambda: len(seen()) == 1)
        press(qtbot, seen()[0])

    press_other("1234567890123456789")
    assert field.text() == "1234567890123456789"
    assert field.hasFocus()
    assert pane.marked_words() == "1234567890123456789"
    press_other(ORDER)
    assert field.text() == ORDER
    press(qtbot, guess(dialog, "order_no").mark.undo_button)
    assert field.text() == ""


def test_a_chat_tells_agent_promise_and_ticket(open_form: Open, qtbot: QtBot, kit: Kit) -> None:
    dialog = open_form()
    dialog.form.left.issue_type.set_issue_type("order-dispute")
    paste(qtbot, dialog, CHAT)
    [contact] = save(qtbot, kit, dialog).contacts
    assert contact.facts.agent_id == "B20117"
    assert contact.facts.ticket_no == "T20261120001"
    assert contact.facts.channel is Channel.QIANNIU
    assert contact.facts.promised_at == datetime(2026, 11, 21, 2, 4, 22, tzinfo=UTC)


def test_another_paste_takes_the_place_of_the_first(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    paste(qtbot, dialog, NOTICE)
    paste(qtbot, dialog, CHAT)
    form = dialog.form
    assert form.left.order_no.text() == "3782915463728190456"
    assert form.left.said.toPlainText() == CHAT.strip()
    assert not form.right.extras.fields["notice_no"].text()
    press(qtbot, dialog.paste.desk.pane.take_back_button)
    assert form.left.order_no.text() == ""


def test_the_case_with_the_same_number_is_offered(
    open_form: Open, qtbot: QtBot, kit: Kit, session: Session
) -> None:
    facts = CaseFacts("refund-aftersale", "少件", refund_no="286610093317540128")
    case_id = log(session, facts=facts)
    dialog = open_form()
    paste(qtbot, dialog, NOTICE)
    offer = dialog.form.left.same_order
    assert f"#{case_id}" in offer.text()
    press(qtbot, offer.button)
    assert not offer.isVisible()
    detail = save(qtbot, kit, dialog)
    assert detail.case.id == case_id
    assert detail.case.facts.issue_type == "refund-aftersale"
    # What the case lacked, the notice told.
    assert detail.case.facts.order_no == ORDER


def test_a_text_about_another_case_is_pointed_out_in_a_form_of_one_case(
    open_form: Open, qtbot: QtBot, session: Session
) -> None:
    other = log(session, facts=CaseFacts("refund-aftersale", "少件", order_no=ORDER))
    dialog = open_form(log(session))
    paste(qtbot, dialog, NOTICE)
    offer = dialog.form.left.same_order
    assert offer.isVisible()
    assert f"#{other}" in offer.text()
    assert not offer.button.isVisible()
    order = guess(dialog, "order_no")
    assert ORDER[:4] in order.mark.badge.text()
    assert dialog.form.left.order_no.text() == FACTS.order_no


def test_a_ticket_is_found_in_the_contacts_of_a_case(
    open_form: Open, qtbot: QtBot, kit: Kit, session: Session
) -> None:
    entry = ContactEntry(
        ContactFacts(session.now(), ticket_no="T20261120001"), CaseFacts("other", "工单")
    )
    made = contacts.log_contact(session.store, session.playbooks, entry, "zh_CN", session.now())
    dialog = open_form()
    paste(qtbot, dialog, CHAT)
    assert f"#{made.case_id}" in dialog.form.left.same_order.text()


def test_a_draft_brings_back_what_was_guessed(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    dialog = open_form()
    paste(qtbot, dialog, NOTICE)
    typed = dialog.form.draft()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    with second_start(kit.session.casebook, clock) as later:
        again = LogDialog(later, drafts=LogDrafts(later.session))
        qtbot.addWidget(again)
        with qtbot.waitActive(again):
            again.show()
        assert again.form.draft() == typed
        assert again.form.right.extras.fields["rule_cited"].isVisible()
        assert again.form.right.ours.box.isChecked()
        assert save(qtbot, later, again).case.facts.notice_no == "88301277465"


def test_start_over_takes_text_and_marks_away(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    blank = dialog.form.draft()
    paste(qtbot, dialog, NOTICE)
    dialog.start_over()
    assert dialog.form.draft() == blank
    assert not dialog.paste.desk.pane.isVisible()
    assert not guess(dialog, "order_no").mark.isVisible()


def test_a_plain_paste_into_what_was_said_only_offers_to_be_read(
    open_form: Open, qtbot: QtBot
) -> None:
    dialog = open_form()
    left = dialog.form.left
    left.said.setFocus()
    QGuiApplication.clipboard().setText(CHAT)
    qtbot.keyClick(left.said, Qt.Key.Key_V, CTRL)
    assert left.said.toPlainText() == CHAT
    assert left.agent.text() == ""
    assert left.read_offer.isVisible()
    with qtbot.waitSignal(dialog.paste.desk.read):
        press(qtbot, left.read_offer.button)
    assert left.agent.text() == "B20117"
    assert not left.read_offer.isVisible()
    # It was there before, so it is no guess.
    assert "said" not in dialog.paste.desk.guesses.taken()
    press(qtbot, dialog.paste.desk.pane.take_back_button)
    assert left.said.toPlainText() == CHAT


@pytest.mark.parametrize("text", ["客服说等通知\n好的", "一行" * 60])
def test_what_somebody_said_is_not_offered_to_be_read(
    open_form: Open, qtbot: QtBot, text: str
) -> None:
    dialog = open_form()
    left = dialog.form.left
    left.said.setFocus()
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(left.said, Qt.Key.Key_V, CTRL)
    assert left.said.toPlainText() == text
    assert not left.read_offer.isVisible()


def test_the_offer_to_read_goes_with_the_text(open_form: Open, qtbot: QtBot) -> None:
    left = open_form().form.left
    left.said.setFocus()
    QGuiApplication.clipboard().setText(CHAT)
    qtbot.keyClick(left.said, Qt.Key.Key_V, CTRL)
    assert left.read_offer.isVisible()
    qtbot.keyClick(left.said, Qt.Key.Key_Z, CTRL)
    assert not left.read_offer.isVisible()


def test_an_empty_clipboard_is_told(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    QGuiApplication.clipboard().setText(" \n")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_V, CTRL | SHIFT)
    qtbot.waitUntil(lambda: "clipboard" in dialog.failure())


def test_a_page_of_html_is_read_by_its_words(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    page = QMimeData()
    page.setHtml(f"<p>退款申请提醒</p><p>订单编号：<b>{ORDER}</b></p><img src='x.png'>")
    QGuiApplication.clipboard().setMimeData(page)
    with qtbot.waitSignal(dialog.paste.desk.read):
        dialog.paste.read_clipboard()
    assert dialog.form.left.order_no.text() == ORDER


@pytest.mark.parametrize("text", ["\0" * 50, "<b>&nbsp;</b>", "😤" * 400, NOTICE * 300])
def test_any_text_leaves_the_window_alive(open_form: Open, qtbot: QtBot, text: str) -> None:
    dialog = open_form()
    with qtbot.waitSignal(dialog.paste.desk.read, timeout=60_000):
        dialog.paste.read_text(text)
    press(qtbot, dialog.paste.desk.pane.take_back_button)
    assert dialog.form.left.said.toPlainText() == ""


def test_closing_the_form_gives_up_reading(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    dialog.paste.read_text(NOTICE)
    assert dialog.paste.desk.reader.is_reading
    assert not dialog.paste.button.isEnabled()
    dialog.reject()
    assert not dialog.paste.desk.reader.is_reading
    assert dialog.paste.button.isEnabled()


@pytest.mark.parametrize("in_case", [False, True])
def test_the_window_opens_the_form_with_what_was_copied(
    shell: Shell, session: Session, qtbot: QtBot, in_case: bool
) -> None:
    case_id = log(session)
    with qtbot.waitActive(shell.window):
        shell.window.show()
    if in_case:
        shell.show_case(case_id)
    QGuiApplication.clipboard().setText(NOTICE)
    qtbot.keyClick(shell.window, Qt.Key.Key_V, CTRL | SHIFT)
    dialog = shell.window.findChild(LogDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.form.left.said.toPlainText()))
    case = dialog.form.case()
    assert (case.id if case else None) == (case_id if in_case else None)
    dialog.reject()


def test_the_window_tells_that_nothing_was_copied(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitActive(shell.window):
        shell.window.show()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(shell.window, Qt.Key.Key_V, CTRL | SHIFT)
    assert shell.window.findChild(LogDialog) is None
    assert "clipboard" in shell.window.toast.text()


def test_every_part_has_a_name(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    paste(qtbot, dialog, NOTICE)
    mark = guess(dialog, "order_no").mark
    assert "Order no." in mark.undo_button.accessibleName()
    assert dialog.paste.desk.pane.view.accessibleName()
    assert dialog.form.right.ours.box.accessibleName()
    for row in dialog.form.right.extras.rows.values():
        assert row.field.accessibleName()
