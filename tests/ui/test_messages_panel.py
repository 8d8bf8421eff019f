"""The messages of a case: what is filled, what is asked for, and what reaches the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.contact import Channel, ContactFacts
from desktop_app.domain.playbook import Stage
from desktop_app.services import cases, contacts, templates
from desktop_app.services.changes import Change
from desktop_app.services.contacts import ContactEntry
from desktop_app.ui.kit import Kit
from desktop_app.ui.messages.panel import MessagesPanel
from desktop_app.ui.session import Session

FACTS = CaseFacts(
    issue_type="order-dispute", title="空包纠纷", shop="云朵小铺", order_no="3928475610293847561"
)
MISSING = ("tracking_no", "point_in_dispute", "result_wanted")


@pytest.fixture
def open_case(session: Session) -> Callable[..., int]:
    """Open a case with these facts beside the usual ones."""

    def opened(**facts: str) -> int:
        done = session.do(
            cases.open_case,
            session.playbooks,
            replace(FACTS, **facts),
            session.language,
            session.now(),
            session.now(),
        )
        assert done is not None
        return done[0]

    return opened


@pytest.fixture
def panel(qtbot: QtBot, kit: Kit) -> MessagesPanel:
    """A panel on screen, without a case yet."""
    shown = MessagesPanel(kit)
    qtbot.addWidget(shown)
    shown.resize(480, 800)
    shown.show()
    QGuiApplication.clipboard().setText("before")
    return shown


@pytest.fixture
def told(panel: MessagesPanel) -> list[tuple[str, str]]:
    """What the panel has said in the message bar."""
    said: list[tuple[str, str]] = []
    panel.notified.connect(lambda text, tone: said.append((text, tone)))
    return said


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def text_of(panel: MessagesPanel) -> str:
    return panel.area.preview.toPlainText()


def type_into(qtbot: QtBot, panel: MessagesPanel, name: str, text: str) -> None:
    qtbot.keyClicks(panel.area.form.row(name).field, text)


def fill_all(qtbot: QtBot, panel: MessagesPanel) -> None:
    for name, text in zip(MISSING, ("YT123", "empty parcel", "refund denied"), strict=True):
        type_into(qtbot, panel, name, text)


def use_template(session: Session, panel: MessagesPanel, case_id: int, body: str) -> None:
    own = templates.add_template(
        session.store, "order-dispute", Stage.OTHER, "自建", body, session.now()
    )
    panel.show_case(case_id)
    panel.area.picker.set_value(own.id)


def select(panel: MessagesPanel, wanted: str) -> None:
    cursor = panel.area.preview.document().find(wanted)
    assert not cursor.isNull()
    panel.area.preview.setTextCursor(cursor)


def test_facts_are_filled_and_the_rest_is_asked_for(panel, open_case):
    panel.show_case(open_case())
    assert "云朵小铺" in text_of(panel)
    assert "3928475610293847561" in text_of(panel)
    assert panel.area.form.names() == MISSING
    assert panel.area.form.row("tracking_no").field.accessibleName() == "运单号"
    assert not panel.bar.copy.isEnabled()
    assert panel.bar.status.text().endswith("运单号, 争议点, 期望结果")
    assert "3" in panel.bar.status.text()


def test_typed_values_appear_at_once_and_the_message_can_be_copied(qtbot, panel, open_case, told):
    panel.show_case(open_case())
    type_into(qtbot, panel, "tracking_no", "YT1")
    assert "运单号：YT1\n" in text_of(panel)
    type_into(qtbot, panel, "tracking_no", "23")
    assert "运单号：YT123\n" in text_of(panel)
    type_into(qtbot, panel, "point_in_dispute", "empty parcel")
    assert panel.bar.status.text().endswith("期望结果")
    type_into(qtbot, panel, "result_wanted", "refund denied")
    assert panel.bar.copy.isEnabled()
    qtbot.mouseClick(panel.bar.copy, Qt.MouseButton.LeftButton)
    assert "运单号：YT123\n" in clipboard()
    assert "{{" not in clipboard()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
    assert told[-1][1] == "success"


def test_a_cleared_field_leaves_its_placeholder_and_blocks_copying_again(qtbot, panel, open_case):
    panel.show_case(open_case())
    fill_all(qtbot, panel)
    panel.area.form.row("tracking_no").field.clear()
    assert "{{运单号}}" in text_of(panel)
    assert not panel.bar.copy.isEnabled()


def test_only_ticked_values_are_saved_to_the_case(qtbot, panel, open_case, session, told):
    case_id = open_case()
    panel.show_case(case_id)
    fill_all(qtbot, panel)
    assert not panel.area.form.row("tracking_no").keep.isChecked()
    qtbot.mouseClick(panel.bar.copy, Qt.MouseButton.LeftButton)
    facts = cases.case_detail(session.store, case_id).case.facts
    assert (facts.point_in_dispute, facts.result_wanted) == ("empty parcel", "refund denied")
    assert facts.tracking_no == ""
    assert "争议点" in told[-1][0]
    assert panel.area.form.names() == ("tracking_no",)
    assert panel.bar.copy.isEnabled()


def test_a_saved_number_of_another_kind_is_saved_when_ticked(qtbot, panel, open_case, session):
    case_id = open_case()
    panel.show_case(case_id)
    fill_all(qtbot, panel)
    panel.area.form.row("tracking_no").keep.click()
    panel.area.form.row("result_wanted").keep.click()
    qtbot.mouseClick(panel.bar.copy, Qt.MouseButton.LeftButton)
    facts = cases.case_detail(session.store, case_id).case.facts
    assert (facts.tracking_no, facts.result_wanted) == ("YT123", "")


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_a_part_with_an_empty_placeholder_is_not_taken(qtbot, panel, open_case, told, key):
    panel.show_case(open_case())
    before = text_of(panel)
    panel.area.preview.selectAll()
    qtbot.keyClick(panel.area.preview, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "before"
    assert text_of(panel) == before
    assert told[-1] == ("Not copied. Fill in first: 运单号, 争议点, 期望结果", "warning")


def test_a_part_without_placeholders_is_copied_as_plain_text(qtbot, panel, open_case, told):
    panel.show_case(open_case())
    select(panel, "请转纠纷处理")
    qtbot.keyClick(panel.area.preview, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "请转纠纷处理"
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
    assert told == []


def test_the_context_menu_is_as_careful(panel, open_case, told):
    panel.show_case(open_case())
    panel.area.preview.selectAll()
    menu = panel.area.preview.menu()
    words = [action.text().replace("&", "").split("\t")[0] for action in menu.actions()]
    menu.actions()[words.index("Copy")].trigger()
    assert clipboard() == "before"
    assert told[-1][1] == "warning"
    menu.deleteLater()


def test_dragging_takes_no_empty_placeholder_along(panel, open_case):
    panel.show_case(open_case())
    panel.area.preview.selectAll()
    assert not panel.area.preview.createMimeDataFromSelection().hasText()


def test_ctrl_enter_copies_or_says_why_not(qtbot, panel, open_case, told):
    panel.show_case(open_case())
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(panel.area.preview, Qt.Key.Key_Return, ctrl)
    assert clipboard() == "before"
    assert told[-1][1] == "warning"
    fill_all(qtbot, panel)
    qtbot.keyClick(panel.area.preview, Qt.Key.Key_Return, ctrl)
    assert "YT123" in clipboard()


def test_unknown_tokens_are_pointed_out_and_copied_as_they_are(qtbot, panel, open_case, session):
    use_template(
        session, panel, open_case(), "订单 {{订单号}}，{{快递}} {{order_no.x}} {{{订单号}}}"
    )
    assert panel.bar.unknown.text().endswith("{{快递}}, {{order_no.x}}, {{{订单号}}}")
    assert panel.bar.unknown.isVisible()
    qtbot.mouseClick(panel.bar.copy, Qt.MouseButton.LeftButton)
    assert clipboard() == "订单 3928475610293847561，{{快递}} {{order_no.x}} {{{订单号}}}"


def test_braces_in_a_value_are_text(qtbot, panel, open_case, session):
    use_template(
        session,
        panel,
        open_case(point_in_dispute="他写了 {{运单号}}\n第二行"),
        "😀 {{争议点}}；{{订单号}}",
    )
    assert text_of(panel) == "😀 他写了 {{运单号}}\n第二行；3928475610293847561"
    assert panel.bar.copy.isEnabled()
    assert not panel.bar.unknown.isVisible()


def test_characters_beyond_the_basic_plane_do_not_shift_places(qtbot, panel, open_case, session):
    use_template(session, panel, open_case(), "😀𠮷{{运单号}}😀{{争议点}}。")
    type_into(qtbot, panel, "point_in_dispute", "a")
    panel.area.form.row("tracking_no").field.setText("𠮷1")
    assert text_of(panel) == "😀𠮷𠮷1😀a。"
    assert panel.area.preview.body() == "😀𠮷{{运单号}}😀{{争议点}}。"


def test_edits_by_hand_survive_typing_switching_and_news(qtbot, panel, open_case, session):
    case_id, other = open_case(), open_case(title="另一件")
    panel.show_case(case_id)
    type_into(qtbot, panel, "tracking_no", "YT1")
    panel.area.preview.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(panel.area.preview, "Hello. ")
    type_into(qtbot, panel, "tracking_no", "2")
    assert text_of(panel).startswith("Hello. 订单纠纷")
    assert "运单号：YT12\n" in text_of(panel)
    first = panel.area.picker.value()
    panel.area.picker.set_value("order-dispute/chase")
    assert "Hello" not in text_of(panel)
    panel.area.picker.set_value(first)
    assert text_of(panel).startswith("Hello. 订单纠纷")
    panel.show_case(other)
    assert "Hello" not in text_of(panel)
    assert "YT12" not in text_of(panel)
    panel.show_case(case_id)
    assert text_of(panel).startswith("Hello. 订单纠纷")
    assert "运单号：YT12\n" in text_of(panel)
    facts = replace(FACTS, order_no="999")
    session.do(cases.edit_case, session.playbooks, case_id, facts, "zh_CN", session.now())
    assert "订单号：999\n" in text_of(panel)
    assert text_of(panel).startswith("Hello. 订单纠纷")


def test_edits_by_hand_can_be_taken_back(qtbot, panel, open_case):
    panel.show_case(open_case())
    assert not panel.area.start_over.isVisible()
    before = text_of(panel)
    qtbot.keyClicks(panel.area.preview, "x")
    assert panel.area.start_over.isVisible()
    qtbot.mouseClick(panel.area.start_over, Qt.MouseButton.LeftButton)
    assert text_of(panel) == before
    assert not panel.area.start_over.isVisible()


def test_a_value_that_was_edited_in_the_message_is_left_alone(qtbot, panel, open_case):
    panel.show_case(open_case())
    type_into(qtbot, panel, "tracking_no", "YT1")
    select(panel, "YT1")
    qtbot.keyClicks(panel.area.preview, "by hand")
    type_into(qtbot, panel, "point_in_dispute", "p")
    assert "运单号：by hand\n" in text_of(panel)
    assert panel.area.form.names() == ("point_in_dispute", "result_wanted")


def test_undo_in_the_message_takes_back_typing_there_only(qtbot, panel, open_case):
    panel.show_case(open_case())
    fill_all(qtbot, panel)
    filled = text_of(panel)
    qtbot.keyClick(panel.area.preview, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(panel) == filled
    panel.area.preview.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(panel.area.preview, "x")
    qtbot.keyClick(panel.area.preview, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(panel) == filled


def test_a_placeholder_written_into_the_message_is_filled(qtbot, panel, open_case, session):
    use_template(session, panel, open_case(), "您好")
    panel.area.preview.moveCursor(QTextCursor.MoveOperation.End)
    panel.area.preview.insertPlainText("{{order_no}} {{金额}}")
    assert text_of(panel) == "您好3928475610293847561 {{金额}}"
    assert panel.area.form.names() == ("amount",)
    type_into(qtbot, panel, "amount", "268")
    assert text_of(panel) == "您好3928475610293847561 268"


def test_an_empty_message_is_not_copied(panel, open_case):
    panel.show_case(open_case())
    panel.area.preview.clear()
    assert not panel.bar.copy.isEnabled()
    assert panel.bar.status.text() == "The message is empty."


def test_a_fact_learnt_later_stands_above_what_was_typed(qtbot, panel, open_case, session):
    case_id = open_case()
    panel.show_case(case_id)
    type_into(qtbot, panel, "tracking_no", "YT1")
    facts = replace(FACTS, tracking_no="SF777")
    session.do(cases.edit_case, session.playbooks, case_id, facts, "zh_CN", session.now())
    assert "运单号：SF777\n" in text_of(panel)
    assert "tracking_no" not in panel.area.form.names()


def test_templates_are_grouped_and_headings_cannot_be_chosen(panel, open_case):
    panel.show_case(open_case())
    picker = panel.area.picker
    rows = [(picker.itemText(at), picker.itemData(at)) for at in range(picker.count())]
    assert [words for words, template in rows if template is None] == [
        "First contact",
        "Chase a promise",
        "Escalate",
        "Other",
    ]
    assert rows[0][1] is None
    assert picker.currentIndex() == 1
    assert not picker.model().item(0).isEnabled()


def test_after_a_contact_one_chases(panel, open_case, session):
    case_id = open_case()
    contact = ContactFacts(
        at=session.now(), channel=Channel.QIANNIU, agent_id="小二8821", outcome="48小时内答复"
    )
    entry = ContactEntry(contact, FACTS, case_id)
    session.do(contacts.log_contact, session.playbooks, entry, session.language, session.now())
    panel.show_case(case_id)
    assert panel.area.picker.value() == "order-dispute/chase"
    assert "小二8821" in text_of(panel)


def test_an_edited_template_is_used_at_once(panel, open_case, session):
    panel.show_case(open_case())
    chosen = next(
        one
        for one in templates.templates_for(
            session.store, session.playbooks, "order-dispute", session.language
        )
        if one.id == panel.area.picker.value()
    )
    templates.save_template(
        session.store,
        session.playbooks,
        replace(chosen, body="改过：{{订单号}}"),
        session.language,
        session.now(),
    )
    session.changed.emit(Change(templates=True))
    assert text_of(panel) == "改过：3928475610293847561"


def test_another_language_brings_other_words(panel, open_case, session):
    panel.show_case(open_case())
    session.language = "en"
    QApplication.sendEvent(panel.area, QEvent(QEvent.Type.LanguageChange))
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert "Order: 3928475610293847561" in text_of(panel)
    assert "{{tracking_no}}" in text_of(panel)
    assert panel.area.form.row("tracking_no").field.accessibleName() == "Tracking number"
    assert panel.bar.status.text().endswith("Tracking number, Point in dispute, Result wanted")


def test_a_case_in_the_trash_is_only_read(qtbot, panel, open_case, session):
    case_id = open_case()
    panel.show_case(case_id)
    session.do(cases.trash_case, case_id, session.now())
    assert not panel.bar.log.isVisible()
    fill_all(qtbot, panel)
    assert not panel.area.form.row("point_in_dispute").keep.isVisible()
    qtbot.mouseClick(panel.bar.copy, Qt.MouseButton.LeftButton)
    assert "YT123" in clipboard()
    assert cases.case_detail(session.store, case_id).case.facts.point_in_dispute == ""


def test_enter_goes_on_to_the_next_field(qtbot, panel, open_case):
    panel.show_case(open_case())
    panel.activateWindow()
    panel.focus_first()
    fields = [panel.area.form.row(name).field for name in MISSING]
    qtbot.waitUntil(lambda: panel.focusWidget() is fields[0])
    qtbot.keyClick(fields[0], Qt.Key.Key_Return)
    assert panel.focusWidget() is fields[1]


def test_ctrl_enter_in_a_field_goes_to_what_is_empty_and_copies_at_last(qtbot, panel, open_case):
    panel.show_case(open_case())
    panel.activateWindow()
    panel.focus_first()
    fields = [panel.area.form.row(name).field for name in MISSING]
    for field in fields:
        qtbot.waitUntil(lambda field=field: panel.focusWidget() is field)
        assert clipboard() == "before"
        qtbot.keyClicks(field, "YT1")
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert clipboard().count("YT1") == len(MISSING)


def test_tab_goes_from_the_message_through_the_fields_to_the_buttons(qtbot, panel, open_case):
    panel.show_case(open_case())
    panel.activateWindow()
    panel.area.preview.setFocus()
    qtbot.waitUntil(lambda: panel.focusWidget() is panel.area.preview)
    form = panel.area.form
    for name in MISSING:
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        assert panel.focusWidget() is form.row(name).field
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        assert panel.focusWidget() is form.row(name).keep
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    assert panel.focusWidget() is panel.bar.length
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    assert panel.focusWidget() is panel.bar.fill_in


def test_a_field_shows_a_whole_number_in_a_narrow_pane(panel, open_case):
    panel.resize(320, 800)
    panel.show_case(open_case())
    row = panel.area.form.row("tracking_no")
    room = row.field.contentsRect().width()
    assert row.keep.isVisible()
    assert row.field.fontMetrics().horizontalAdvance("1234567890123456789") < room
    assert row.keep.geometry().bottom() < row.field.geometry().top()


def test_fill_in_leads_to_the_first_empty_field(qtbot, panel, open_case):
    panel.resize(480, 320)
    panel.show_case(open_case())
    panel.activateWindow()
    type_into(qtbot, panel, "tracking_no", "YT1")
    qtbot.mouseClick(panel.bar.fill_in, Qt.MouseButton.LeftButton)
    field = panel.area.form.row("point_in_dispute").field
    qtbot.waitUntil(lambda: panel.focusWidget() is field)
    assert not field.visibleRegion().isEmpty()
    fill_all(qtbot, panel)
    assert not panel.bar.fill_in.isVisible()


def test_a_default_is_filled_in_and_comes_back_when_the_field_is_emptied(
    qtbot, panel, open_case, session
):
    use_template(session, panel, open_case(), "由{{快递:顺丰|中通=中通}}承运，{{快递=}}")
    row = panel.area.form.row("快递")
    assert row.value() == "中通"
    assert text_of(panel) == "由中通承运，中通"
    assert panel.bar.copy.isEnabled()
    qtbot.keyClick(row.field, Qt.Key.Key_Up)
    assert text_of(panel) == "由顺丰承运，顺丰"
    row.field.setEditText("圆通")
    assert text_of(panel) == "由圆通承运，圆通"
    row.field.setEditText("")
    assert text_of(panel) == "由中通承运，中通"
    assert row.value() == ""


def test_a_choice_without_default_is_asked_for(qtbot, panel, open_case, session):
    use_template(session, panel, open_case(), "原因：{{原因:丢件|破损}}，{{金额=0}}元")
    assert panel.bar.reason().endswith("原因")
    panel.activateWindow()
    panel.focus_first()
    field = panel.area.form.row("原因").field
    qtbot.waitUntil(lambda: panel.focusWidget() is field)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert text_of(panel) == "原因：丢件，0元"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert panel.focusWidget() is panel.area.form.row("amount").field


def test_one_name_with_other_choices_is_another_question(qtbot, panel, open_case, session):
    case_id = open_case()
    use_template(session, panel, case_id, "{{原因:丢件|破损}}")
    first = panel.area.picker.value()
    use_template(session, panel, case_id, "{{原因:缺货|错发}}")
    choices = panel.area.form.row("原因").field
    assert [choices.itemText(at) for at in range(choices.count())] == ["缺货", "错发"]
    panel.area.picker.set_value(first)
    choices = panel.area.form.row("原因").field
    assert [choices.itemText(at) for at in range(choices.count())] == ["丢件", "破损"]
