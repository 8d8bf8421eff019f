"""Logging a contact by keyboard in the real form; what it wrote is read back by services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import Case, CaseFacts, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import Channel, ContactFacts, FollowUpStatus
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, contacts, shops
from desktop_app.services.contacts import ContactEntry, Logged
from desktop_app.ui.kit import Kit
from desktop_app.ui.log import LogDialog, LogDrafts

from .conftest import SetClock

ORDER = "1234567890123456789"
Open = Callable[..., LogDialog]


@pytest.fixture
def drafts() -> LogDrafts:
    return LogDrafts()


@pytest.fixture
def open_form(qtbot: QtBot, kit: Kit, drafts: LogDrafts) -> Open:
    def open_it(case_id: int | None = None, answers: tuple[int, ...] = ()) -> LogDialog:
        dialog = LogDialog(kit, case_id, answers, drafts=drafts)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return open_it


def log(kit: Kit, clock: SetClock, case_facts: CaseFacts, **facts: object) -> Logged:
    """Log a contact an hour ago, past the form."""
    earlier = clock.now() - timedelta(hours=1)
    entry = ContactEntry(ContactFacts(earlier, **facts), case_facts)  # type: ignore[arg-type]
    return contacts.log_contact(kit.session.store, kit.session.playbooks, entry, "zh_CN", earlier)


def all_cases(kit: Kit) -> tuple[Case, ...]:
    return cases.list_cases(kit.session.store, CaseQuery(), 0, 100)


def press(qtbot: QtBot, dialog: LogDialog, *keys: str | Qt.Key) -> None:
    """Type into whatever has the keyboard, as a person would."""
    for key in keys:
        focused = dialog.focusWidget()
        assert focused is not None
        if isinstance(key, Qt.Key):
            qtbot.keyClick(focused, key)
        elif key.isascii():
            qtbot.keyClicks(focused, key)
        else:
            paste(qtbot, focused, key)


def paste(qtbot: QtBot, field: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def save(qtbot: QtBot, dialog: LogDialog) -> Logged:
    """Press Ctrl+Enter wherever the keyboard is."""
    with qtbot.waitSignal(dialog.logged) as told:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    logged = told.args[0]
    assert isinstance(logged, Logged)
    return logged


def refuse(qtbot: QtBot, dialog: LogDialog) -> None:
    """Press Ctrl+Enter and see that the form stays."""
    with qtbot.assertNotEmitted(dialog.logged):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert dialog.failure()


def test_a_new_case_is_logged_by_keyboard_alone(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    shops.add_shop(kit.session.store, "山野茶铺", clock.now())
    dialog = open_form()
    tab, enter = Qt.Key.Key_Tab, Qt.Key.Key_Return
    press(qtbot, dialog, "spxj", tab, ORDER, tab, "小二-云溪", enter)
    press(qtbot, dialog, "客服说主图违规😤", tab, "转审核", tab, "+2h", tab, "明天10点", tab)
    logged = save(qtbot, dialog)

    detail = cases.case_detail(kit.session.store, logged.case_id)
    assert logged.case_is_new
    assert detail.case.facts.issue_type == "product-takedown"
    assert detail.case.facts.title == "商品下架"
    assert detail.case.facts.order_no == ORDER
    assert detail.case.facts.shop == "山野茶铺"
    assert detail.case.status is Status.WAITING_PLATFORM
    [contact] = detail.contacts
    assert contact.facts == ContactFacts(
        at=clock.now(),
        channel=Channel.QIANNIU,
        agent_id="小二-云溪",
        said="客服说主图违规😤",
        outcome="转审核",
        promised_at=datetime(2026, 11, 22, 5, tzinfo=UTC),
        follow_up_at=datetime(2026, 11, 23, 2, tzinfo=UTC),
        follow_up_status=FollowUpStatus.PENDING,
    )
    assert {one.kind for one in detail.deadlines} == {DeadlineKind.THEIRS, DeadlineKind.FOLLOW_UP}
    assert not dialog.isVisible()


def test_tab_reaches_every_field_once_around(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    facts = CaseFacts("other", "测试")
    case_id = log(kit, clock, facts, promised_at=clock.now() + timedelta(hours=3)).case_id
    dialog = open_form()
    left, right = dialog.form.left, dialog.form.right
    right.case.set_case(all_cases(kit)[0])
    right.case.set_case(None)
    fields = [
        *(left.issue_type, left.order_no, left.agent, left.said, left.outcome),
        *(left.promised.line, left.follow_up.line, right.case, right.title, right.at.line),
        *(right.channel, right.shop, right.item_no, right.ticket_no),
        *(right.follow_up_status, right.status, dialog.cancel_button, dialog.save_button),
    ]
    seen = []
    for _ in fields:
        seen.append(dialog.focusWidget())
        press(qtbot, dialog, Qt.Key.Key_Tab)
    assert seen == fields
    assert dialog.focusWidget() is left.issue_type
    assert all(field.accessibleName() for field in fields[:-2])

    known = open_form(case_id)
    [box] = known.form.right.answers.boxes()
    known.form.left.follow_up.setFocus()
    press(qtbot, known, Qt.Key.Key_Tab)
    assert known.focusWidget() is box


def test_enter_goes_on_and_makes_lines_in_long_texts(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    left = dialog.form.left
    left.order_no.setFocus()
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.focusWidget() is left.agent
    press(qtbot, dialog, Qt.Key.Key_Return, "a", Qt.Key.Key_Return, "b")
    assert left.said.toPlainText() == "a\nb"
    assert dialog.isVisible()


def test_ctrl_enter_saves_from_every_kind_of_field(open_form: Open, qtbot: QtBot, kit: Kit) -> None:
    for number in range(5):
        dialog = open_form()
        dialog.form.left.issue_type.set_issue_type("other")
        fields: list[QWidget] = [
            dialog.form.left.said,
            dialog.form.left.follow_up,
            dialog.form.right.channel,
            dialog.form.right.shop,
            dialog.cancel_button,
        ]
        fields[number].setFocus()
        save(qtbot, dialog)
    assert len(all_cases(kit)) == 5


def test_the_button_saves(open_form: Open, qtbot: QtBot, kit: Kit) -> None:
    dialog = open_form()
    press(qtbot, dialog, "spxj", Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.logged):
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert len(all_cases(kit)) == 1


@pytest.mark.parametrize(
    "pasted", [f'="{ORDER}"', f"{ORDER}\t", f"'{ORDER}", "１２３４５６７８９０１２３４５６７８９"]
)
def test_pasted_numbers_are_cleaned_at_once(open_form: Open, qtbot: QtBot, pasted: str) -> None:
    dialog = open_form()
    for field in (dialog.form.left.order_no, dialog.form.right.item_no):
        field.setFocus()
        paste(qtbot, field, pasted)
        assert field.text() == ORDER


def test_every_field_of_the_second_half_is_saved(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    dialog = open_form()
    form = dialog.form
    form.left.issue_type.set_issue_type("refund-aftersale")
    form.right.title.setText("退货少件")
    form.right.shop.setText("新店")
    form.right.item_no.setText("700000000000000001")
    form.right.ticket_no.setText("TK 8812")
    form.right.at.set_text("10:30")
    down = Qt.Key.Key_Down
    for field, keys in (
        (form.right.channel, ("H",)),
        (form.right.follow_up_status, (down,)),
        (form.right.status, (down, down, down)),
    ):
        field.setFocus()
        press(qtbot, dialog, *keys)
    logged = save(qtbot, dialog)
    detail = cases.case_detail(kit.session.store, logged.case_id)
    assert detail.case.status is Status.WAITING_SELLER
    assert detail.case.facts == CaseFacts(
        "refund-aftersale", title="退货少件", shop="新店", item_no="700000000000000001"
    )
    assert detail.contacts[0].facts == ContactFacts(
        at=datetime(2026, 11, 22, 2, 30, tzinfo=UTC),
        channel=Channel.HOTLINE,
        ticket_no="TK 8812",
        follow_up_status=FollowUpStatus.PENDING,
    )
    assert [shop.name for shop in shops.all_shops(kit.session.store)] == ["新店"]


def test_nothing_is_saved_while_something_is_wrong(open_form: Open, qtbot: QtBot, kit: Kit) -> None:
    dialog = open_form()
    form = dialog.form
    form.left.said.setPlainText("很长的内容")
    form.left.promised.set_text("改天")
    form.left.follow_up.set_text("-2h")
    form.right.item_no.setText("6.78E+18")
    form.right.at.set_text("明天9点")
    refuse(qtbot, dialog)
    errors = {
        name: row.error() for name, row in (form.left.rows | form.right.rows).items() if row.error()
    }
    assert errors == {
        "issue_type": "Choose an issue type. A few letters are enough, such as spxj.",
        "follow_up": "This lies before the contact.",
        "item_no": "A spreadsheet has shortened this number. Copy it again.",
    }
    assert "still to come" in form.right.at.preview()
    assert not form.left.promised.is_valid()
    assert dialog.focusWidget() is form.left.issue_type
    assert all_cases(kit) == ()

    press(qtbot, dialog, "spxj", Qt.Key.Key_Tab)
    assert form.left.rows["issue_type"].error() == ""
    form.left.promised.set_text("")
    form.left.follow_up.set_text("+1d")
    form.right.item_no.clear()
    form.right.at.set_text("")
    save(qtbot, dialog)
    assert cases.case_detail(kit.session.store, 1).contacts[0].facts.said == "很长的内容"


def test_a_failure_of_the_service_keeps_the_form(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    case_id = log(kit, clock, CaseFacts("other", "测试")).case_id
    dialog = open_form(case_id)
    dialog.form.left.said.setPlainText("不要丢")
    cases.trash_case(kit.session.store, case_id, clock.now())
    refuse(qtbot, dialog)
    assert "in the trash" in dialog.failure()
    assert dialog.form.left.said.toPlainText() == "不要丢"


def test_escape_keeps_a_draft(
    open_form: Open, qtbot: QtBot, kit: Kit, drafts: LogDrafts, clock: SetClock
) -> None:
    shops.add_shop(kit.session.store, "山野茶铺", clock.now())
    first = open_form()
    form = first.form
    press(qtbot, first, "spxj", Qt.Key.Key_Tab, ORDER)
    form.left.agent.setText("小二-云溪")
    form.left.said.setPlainText("第一行\n第二行")
    form.left.outcome.setPlainText("待定")
    form.left.promised.set_text("+2h")
    form.left.follow_up.set_text("改天")
    form.right.title.setText("标题")
    form.right.ticket_no.setText("88")
    form.right.item_no.setText("99")
    form.right.shop.setText("另一家")
    form.right.at.set_text("10:30")
    form.right.channel.setFocus()
    press(qtbot, first, "Hotline")
    form.right.status.set_value("resolved")
    form.right.follow_up_status.set_value("done")
    before = form.draft()
    qtbot.keyClick(form.left.said, Qt.Key.Key_Escape)
    assert not first.isVisible()

    clock.forward(minutes=5)
    second = open_form()
    assert second.form.draft() == before
    assert second.start_over_button.isVisible()
    second.close()
    assert open_form().form.draft() == before


def test_starting_over_empties_the_form(open_form: Open, qtbot: QtBot, drafts: LogDrafts) -> None:
    first = open_form()
    blank = first.form.draft()
    press(qtbot, first, "spxj", Qt.Key.Key_Tab, ORDER)
    first.reject()
    second = open_form()
    second.start_over_button.setFocus()
    press(qtbot, second, Qt.Key.Key_Return)
    assert second.form.draft() == blank
    assert second.focusWidget() is second.form.left.issue_type
    assert not second.start_over_button.isVisible()
    second.reject()
    assert drafts.get(None) is None


def test_saving_forgets_the_draft(open_form: Open, qtbot: QtBot, drafts: LogDrafts) -> None:
    first = open_form()
    press(qtbot, first, "spxj", Qt.Key.Key_Tab)
    first.reject()
    save(qtbot, open_form())
    assert drafts.get(None) is None
    assert open_form().form.left.issue_type.issue_type() == ""


def test_each_case_has_its_own_draft(open_form: Open, kit: Kit, clock: SetClock) -> None:
    case_id = log(kit, clock, CaseFacts("other", "测试")).case_id
    dialog = open_form(case_id)
    dialog.form.left.said.setPlainText("关于案件")
    dialog.reject()
    assert open_form().form.left.said.toPlainText() == ""
    assert open_form(case_id).form.left.said.toPlainText() == "关于案件"


def test_a_draft_whose_case_is_gone_becomes_a_new_case(
    open_form: Open, kit: Kit, clock: SetClock
) -> None:
    case_id = log(kit, clock, CaseFacts("other", "测试")).case_id
    dialog = open_form()
    dialog.form.right.case.set_case(all_cases(kit)[0])
    dialog.form.left.said.setPlainText("关于案件")
    dialog.reject()
    cases.trash_case(kit.session.store, case_id, clock.now())
    again = open_form()
    assert again.form.case() is None
    assert again.form.left.said.toPlainText() == "关于案件"


def test_a_given_case_is_shown_and_its_facts_are_locked(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    facts = CaseFacts("order-dispute", "空包纠纷", shop="山野茶铺", order_no=ORDER)
    case_id = log(kit, clock, facts, channel=Channel.TICKET, agent_id="小二-青禾").case_id
    dialog = open_form(case_id)
    left, right = dialog.form.left, dialog.form.right
    assert left.issue_type.text() == "订单纠纷"
    assert left.order_no.text() == ORDER
    for field in (left.issue_type, left.order_no, right.shop, right.case):
        assert field.isReadOnly()
    assert not right.item_no.isReadOnly()
    assert not right.title.isVisible()
    assert right.channel.value() == "ticket"
    assert dialog.focusWidget() is left.agent

    press(qtbot, dialog, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, "补充说明")
    right.item_no.setText("700000000000000001")
    logged = save(qtbot, dialog)
    assert logged.case_id == case_id
    assert not logged.case_is_new
    detail = cases.case_detail(kit.session.store, case_id)
    assert detail.case.facts.item_no == "700000000000000001"
    assert detail.case.facts.title == "空包纠纷"
    assert detail.contacts[-1].facts.agent_id == "小二-青禾"
    assert detail.contacts[-1].facts.said == "补充说明"


def test_no_form_opens_for_a_case_that_does_not_exist(kit: Kit) -> None:
    with pytest.raises(UserError):
        LogDialog(kit, 7)


def test_another_agent_than_last_time_is_pointed_out(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    case_id = log(kit, clock, CaseFacts("other"), agent_id="A-1").case_id
    dialog = open_form(case_id)
    row = dialog.form.left.rows["agent"]
    line = dialog.form.left.agent
    assert line.accessibleDescription() == "Last agent: A-1 (press Down)"
    press(qtbot, dialog, "A-2")
    assert line.accessibleDescription() == "Another agent than last time: A-1"
    line.clear()
    press(qtbot, dialog, "A-1")
    assert line.accessibleDescription() == ""
    assert row.error() == ""


def test_agents_are_completed_from_history(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    for agent in ("小二-云溪", "小二-青禾", "KF-08"):
        log(kit, clock, CaseFacts("other"), agent_id=agent)
    dialog = open_form()
    field = dialog.form.left.agent
    field.setFocus()
    press(qtbot, dialog, "yx")
    assert [offer.label for offer in field.offers] == ["小二-云溪"]
    field.clear()
    press(qtbot, dialog, "xe")
    assert {offer.label for offer in field.offers} == {"小二-云溪", "小二-青禾"}
    field.clear()
    press(qtbot, dialog, "KF", Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert field.agent() == "KF-08"
    assert dialog.focusWidget() is dialog.form.left.said


def test_the_case_of_the_same_order_is_offered(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    case_id = log(kit, clock, CaseFacts("order-dispute", "空包", order_no=ORDER)).case_id
    log(kit, clock, CaseFacts("order-dispute", "另一单", order_no="9" * 19))
    dialog = open_form()
    left = dialog.form.left
    press(qtbot, dialog, "spxj", Qt.Key.Key_Tab, ORDER[:-1])
    assert not left.same_order.isVisible()
    press(qtbot, dialog, ORDER[-1])
    assert left.same_order.isVisible()
    assert left.same_order.text() == "Case #1 “空包” has this order number."
    qtbot.mouseClick(left.same_order.button, Qt.MouseButton.LeftButton)
    assert not left.same_order.isVisible()
    assert left.issue_type.issue_type() == "order-dispute"
    assert save(qtbot, dialog).case_id == case_id


def test_a_case_is_found_by_text_and_can_be_left_again(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    log(kit, clock, CaseFacts("order-dispute", "空包纠纷", order_no=ORDER))
    log(kit, clock, CaseFacts("other", "别的事"))
    dialog = open_form()
    left, right = dialog.form.left, dialog.form.right
    press(qtbot, dialog, "spxj", Qt.Key.Key_Tab, "42")
    right.case.setFocus()
    press(qtbot, dialog, "kb")
    assert [offer.label for offer in right.case.offers] == ["#1 空包纠纷", "New case"]
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.form.case() is not None
    assert left.issue_type.isReadOnly()
    assert left.order_no.text() == ORDER

    right.case.setFocus()
    right.case.selectAll()
    press(qtbot, dialog, Qt.Key.Key_Delete)
    assert dialog.form.case() is None
    assert left.issue_type.issue_type() == "product-takedown"
    assert not left.issue_type.isReadOnly()
    assert left.order_no.text() == "42"


def test_a_case_is_found_by_its_number(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    log(kit, clock, CaseFacts("order-dispute", "空包纠纷"))
    log(kit, clock, CaseFacts("other", "别的事"))
    dialog = open_form()
    picker = dialog.form.right.case
    picker.setFocus()
    press(qtbot, dialog, "#2")
    assert picker.offers[0].label == "#2 别的事"
    picker.clear()
    press(qtbot, dialog, "qqqqqq")
    assert [offer.detail for offer in picker.offers] == ["No open case fits what you typed"]
    press(qtbot, dialog, Qt.Key.Key_Tab)
    assert picker.case() is None
    assert picker.text() == ""


def test_cases_of_the_same_issue_type_and_shop_are_offered_first(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    log(kit, clock, CaseFacts("product-takedown", "一号", shop="甲店"))
    log(kit, clock, CaseFacts("other", "二号", shop="甲店"))
    log(kit, clock, CaseFacts("product-takedown", "三号", shop="乙店"))
    dialog = open_form()
    right = dialog.form.right
    right.shop.setText("甲店")
    press(qtbot, dialog, "spxj", Qt.Key.Key_Tab)
    right.case.setFocus()
    press(qtbot, dialog, Qt.Key.Key_Down)
    assert [offer.label for offer in right.case.offers] == ["New case", "#1 一号", "#2 二号"]


def test_ticked_deadlines_are_answered(
    open_form: Open, qtbot: QtBot, kit: Kit, clock: SetClock
) -> None:
    soon = clock.now() + timedelta(hours=3)
    case_id = log(kit, clock, CaseFacts("other"), promised_at=soon, follow_up_at=soon).case_id
    opened = cases.case_detail(kit.session.store, case_id).deadlines
    theirs = next(one for one in opened if one.kind is DeadlineKind.THEIRS)
    follow_up = next(one for one in opened if one.kind is DeadlineKind.FOLLOW_UP)
    dialog = open_form(case_id, (theirs.id,))
    box = dialog.form.right.answers.box(follow_up.id)
    assert dialog.form.right.answers.ticked() == (theirs.id,)
    assert box is not None and not box.isChecked()
    box.setFocus()
    press(qtbot, dialog, " ")
    save(qtbot, dialog)
    detail = cases.case_detail(kit.session.store, case_id)
    assert all(one.done_at == clock.now() for one in detail.deadlines)
    assert detail.contacts[0].facts.follow_up_status is FollowUpStatus.DONE
    assert not open_form(case_id).form.right.answers.isVisible()


def test_the_likeliest_channel_is_chosen_until_the_user_chooses(
    open_form: Open, qtbot: QtBot, kit: Kit
) -> None:
    playbook = next(one for one in kit.session.playbooks.all() if one.channels[0] != "qianniu")
    dialog = open_form()
    right = dialog.form.right
    assert right.channel.value() == "qianniu"
    dialog.form.left.issue_type.set_issue_type(playbook.id)
    assert right.channel.value() == playbook.channels[0]
    right.channel.setFocus()
    press(qtbot, dialog, "Mobile")
    dialog.form.left.issue_type.set_issue_type("other")
    assert right.channel.value() == "mobile-app"
    save(qtbot, dialog)
    assert open_form().form.right.channel.value() == "mobile-app"


def test_automatic_choices_say_what_they_amount_to(open_form: Open) -> None:
    dialog = open_form()
    form = dialog.form
    shown = {
        name: form.right.rows[name].field.accessibleDescription
        for name in ("follow_up_status", "status")
    }
    assert (shown["follow_up_status"](), shown["status"]()) == ("None", "Open")
    form.left.promised.set_text("+2h")
    assert (shown["follow_up_status"](), shown["status"]()) == ("Pending", "Waiting for platform")
    form.right.status.set_value("resolved")
    assert shown["status"]() == ""


def test_the_words_follow_the_language_and_the_fields_keep_their_contents(
    open_form: Open, qtbot: QtBot, kit: Kit
) -> None:
    dialog = open_form()
    press(qtbot, dialog, "spxj", Qt.Key.Key_Tab, ORDER)
    dialog.form.right.status.set_value("resolved")
    dialog.form.right.channel.set_value("hotline")
    kit.session.language = "en"
    before = dialog.form.draft()
    for widget in (dialog, *dialog.findChildren(QWidget)):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    after = dialog.form.draft()
    assert after.issue_text == "Product takedown"
    assert (after.issue_type, after.order_no) == (before.issue_type, before.order_no)
    assert after.status == "resolved"
    assert dialog.form.right.channel.value() == "hotline"


def test_the_refusal_goes_once_the_marked_fields_are_right(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    form = dialog.form
    form.right.item_no.setText("6.78E+18")
    refuse(qtbot, dialog)
    assert "Not saved yet" in dialog.failure()
    form.right.item_no.setText("728190345561")
    assert form.right.rows["item_no"].error() == ""
    assert "Not saved yet" in dialog.failure()
    press(qtbot, dialog, "spxj", Qt.Key.Key_Tab)
    assert dialog.failure() == ""
    # What is typed later is judged when it is saved.
    form.right.item_no.setText("6.78E+18")
    assert dialog.failure() == ""


def test_expiring_evidence_is_not_answered_by_a_contact(
    open_form: Open, kit: Kit, clock: SetClock
) -> None:
    facts = CaseFacts("fake-transaction", title="虚假交易申诉")
    dialog = open_form(log(kit, clock, facts).case_id)
    assert dialog.form.right.answers.is_empty()


def test_countdowns_of_what_a_contact_answers_are_those_of_now(
    open_form: Open, kit: Kit, clock: SetClock
) -> None:
    facts = CaseFacts("other", title="测试")
    promised = clock.now() + timedelta(hours=5)
    dialog = open_form(log(kit, clock, facts, promised_at=promised).case_id)
    (box,) = dialog.form.right.answers.boxes()
    assert "5 h left" in box.text()  # type: ignore[attr-defined]
    dialog.hide()
    clock.forward(hours=1)
    dialog.show()
    assert "4 h left" in box.text()  # type: ignore[attr-defined]
