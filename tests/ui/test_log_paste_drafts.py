"""A paste that is on show outlives the form, a change of language and a narrow window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseFacts
from desktop_app.paths import resources_dir
from desktop_app.services import cases, drafts
from desktop_app.services.casebook import Casebook
from desktop_app.services.drafts import DraftKind
from desktop_app.ui.kit import Kit
from desktop_app.ui.language import Languages
from desktop_app.ui.log import LogDialog, LogDrafts
from desktop_app.ui.log.drafts import as_json, draft_from
from desktop_app.ui.log.paste_guesses import FieldGuess, PasteGuesses
from desktop_app.ui.session import Session

from .case_samples import log
from .conftest import SetClock
from .second_start import second_start

ORDER, OTHER_ORDER = "3351882009174463920", "1234567890123456789"
NOTICE = f"""商品下架通知

店铺名称：云朵家纺旗舰店
您发布的商品（商品ID：728190345561）😤因涉嫌描述不符已被下架。
违规编号：88301277465
涉及订单：{ORDER}
处理结果：商品下架，扣2分
通知时间：2026-11-21 09:20:13
请在3个工作日内提交申诉材料，逾期将视为放弃申诉。
同一买家的另一订单：{OTHER_ORDER}
"""
# Three working days after 9:20 on Saturday, in Shanghai: Wednesday.
DUE_AT = datetime(2026, 11, 25, 1, 20, 13, tzinfo=UTC)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Open = Callable[..., LogDialog]


@pytest.fixture
def open_form(qtbot: QtBot, kit: Kit) -> Open:
    def open_it(case_id: int | None = None, later: Kit | None = None) -> LogDialog:
        start = later or kit
        dialog = LogDialog(start, case_id, drafts=LogDrafts(start.session))
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return open_it


@pytest.fixture
def later(casebook: Casebook, clock: SetClock) -> Iterator[Kit]:
    with second_start(casebook, clock) as kit:
        yield kit


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp, resources_dir())
    yield made
    made.leave()


def paste(qtbot: QtBot, dialog: LogDialog, text: str = NOTICE) -> None:
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(dialog.paste.desk.read):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_V, CTRL | SHIFT)


def guesses(dialog: LogDialog) -> PasteGuesses:
    return dialog.paste.desk.guesses


def guess(dialog: LogDialog, name: str) -> FieldGuess:
    return guesses(dialog).of(name)


def wait_for_marks(qtbot: QtBot, dialog: LogDialog) -> None:
    qtbot.waitUntil(lambda: dialog.paste.desk.pane.isVisible())


def press(qtbot: QtBot, button: QWidget) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def kept(session: Session) -> dict[str, Any]:
    return drafts.load(session.store, DraftKind.LOG, None) or {}


def change_draft(session: Session, change: Callable[[dict[str, Any]], None]) -> None:
    """Let another version, or a fault, have written the paste in the draft otherwise."""
    body = kept(session)
    change(body["paste"])
    drafts.keep(session.store, DraftKind.LOG, None, body, session.now())


def test_a_form_that_is_opened_again_marks_the_guesses_once_more(
    open_form: Open, qtbot: QtBot, later: Kit
) -> None:
    first = open_form()
    paste(qtbot, first)
    taken = guesses(first).taken()
    tips = {name: guess(first, name).mark.badge.toolTip() for name in taken}
    count = first.paste.desk.pane.take_back_button
    assert count.isVisible()
    first.reject()

    again = open_form(later=later)
    wait_for_marks(qtbot, again)
    assert guesses(again).taken() == taken
    for name, tip in tips.items():
        mark = guess(again, name).mark
        assert mark.badge.isVisibleTo(again), name
        assert mark.badge.toolTip() == tip, name
    pane = again.paste.desk.pane
    assert pane.view.toPlainText() == NOTICE
    again.form.left.order_no.setFocus()
    assert pane.marked_words() == ORDER
    press(qtbot, guess(again, "order_no").mark.undo_button)
    assert again.form.left.order_no.text() == ""
    press(qtbot, pane.take_back_button)
    assert again.form.draft() == LogDialog(later).form.draft()
    again.reject()
    assert not kept(later.session)


def test_a_killed_program_loses_no_mark(
    open_form: Open, qtbot: QtBot, session: Session, later: Kit
) -> None:
    first = open_form()
    paste(qtbot, first)
    qtbot.waitUntil(lambda: kept(session).get("paste") is not None)
    # The first form is still open: nothing but what it wrote meanwhile is known to the second.
    again = open_form(later=later)
    wait_for_marks(qtbot, again)
    assert guesses(again).taken() == guesses(first).taken()
    with qtbot.waitSignal(again.logged) as told:
        qtbot.keyClick(again.focusWidget(), Qt.Key.Key_Return, CTRL)
    detail = cases.case_detail(later.session.store, told.args[0].case_id)
    [ours] = detail.deadlines
    assert (detail.case.facts.order_no, ours.due_at) == (ORDER, DUE_AT)
    assert not kept(later.session)


def test_what_was_changed_or_taken_back_by_hand_is_no_guess_after_opening_again(
    open_form: Open, qtbot: QtBot, later: Kit
) -> None:
    first = open_form()
    paste(qtbot, first)
    first.form.right.item_no.setText("1")
    press(qtbot, guess(first, "title").mark.undo_button)
    first.reject()
    again = open_form(later=later)
    wait_for_marks(qtbot, again)
    assert not {"item_no", "title"} & set(guesses(again).taken())
    assert again.form.right.item_no.text() == "1"
    for name in ("item_no", "title"):
        assert not guess(again, name).mark.badge.isVisibleTo(again)
        assert guess(again, name).mark.use_button.isVisibleTo(again)
    again.reject()


def test_undo_gives_back_what_was_typed_before_the_form_was_closed(
    open_form: Open, qtbot: QtBot, later: Kit
) -> None:
    first = open_form()
    left, right = first.form.left, first.form.right
    left.order_no.setText("55555555")
    left.said.setPlainText("我的话\n第二行")
    right.at.set_text("10:30")
    right.channel.set_value("phone")
    right.channel.activated.emit(0)
    left.issue_type.set_issue_type("other")
    typed = first.form.draft()
    paste(qtbot, first)
    replaced = ("order_no", "said", "at", "issue_type")
    for name in replaced:
        guess(first, name).use()
    assert first.form.left.order_no.text() == ORDER
    first.reject()
    again = open_form(later=later)
    wait_for_marks(qtbot, again)
    assert set(replaced) <= set(guesses(again).taken())
    press(qtbot, again.paste.desk.pane.take_back_button)
    assert again.form.draft() == typed
    again.reject()


def test_the_other_guess_that_was_chosen_is_the_one_that_comes_back(
    open_form: Open, qtbot: QtBot, later: Kit
) -> None:
    first = open_form()
    paste(qtbot, first)
    words = guess(first, "order_no").words
    assert words is not None
    [other] = [one for one in words.others() if one.value == OTHER_ORDER]
    first.paste.desk.pane.other_requested.emit(other)
    first.reject()
    again = open_form(later=later)
    wait_for_marks(qtbot, again)
    assert again.form.left.order_no.text() == OTHER_ORDER
    again.form.left.order_no.setFocus()
    assert again.paste.desk.pane.marked_words() == OTHER_ORDER
    assert ORDER in guess(again, "order_no").mark.badge.toolTip()
    again.reject()


def test_closing_before_the_marks_are_back_loses_none(
    open_form: Open, qtbot: QtBot, session: Session, later: Kit
) -> None:
    first = open_form()
    paste(qtbot, first)
    first.reject()
    body = kept(session)["paste"]
    hasty = LogDialog(later, drafts=LogDrafts(later.session))
    hasty.reject()
    hasty.deleteLater()
    assert kept(session)["paste"] == body


def test_another_paste_takes_the_place_of_the_one_in_the_draft(
    open_form: Open, qtbot: QtBot, later: Kit
) -> None:
    first = open_form()
    paste(qtbot, first)
    first.reject()
    again = open_form(later=later)
    # At once, before the marks are back.
    paste(qtbot, again, f"退款申请提醒\n订单编号：{OTHER_ORDER}\n")
    assert again.form.left.order_no.text() == OTHER_ORDER
    assert not again.form.right.extras.fields["notice_no"].text()
    assert again.paste.desk.pane.view.toPlainText().startswith("退款申请提醒")
    again.reject()


def test_starting_over_forgets_the_paste_of_the_draft(
    open_form: Open, qtbot: QtBot, later: Kit
) -> None:
    first = open_form()
    paste(qtbot, first)
    first.reject()
    again = open_form(later=later)
    again.start_over()
    with qtbot.waitSignal(again.paste.desk.read):
        again.paste.read_text("工单号 T20261120001")
    assert again.form.left.order_no.text() == ""
    again.reject()


def test_the_case_with_the_same_number_is_offered_again(
    open_form: Open, qtbot: QtBot, session: Session, later: Kit
) -> None:
    first = open_form()
    paste(qtbot, first)
    first.reject()
    case_id = log(session, facts=CaseFacts("other", "x", notice_no="88301277465"))
    again = open_form(later=later)
    wait_for_marks(qtbot, again)
    assert f"#{case_id}" in again.form.left.same_order.text()
    again.reject()


@pytest.mark.parametrize(
    "change",
    [
        {"text": 7},
        {"text": ""},
        {"kind": "hologram"},
        {"guesses": None},
        {"before": []},
    ],
)
def test_a_paste_that_cannot_be_read_costs_only_its_marks(
    open_form: Open, qtbot: QtBot, session: Session, later: Kit, change: dict[str, Any]
) -> None:
    first = open_form()
    paste(qtbot, first)
    first.reject()
    change_draft(session, lambda body: body.update(change))
    again = LogDialog(later, drafts=LogDrafts(later.session))
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.paste.reader.resumed):
        again.show()
    assert again.form.left.order_no.text() == ORDER
    assert not again.paste.desk.pane.isVisible()
    again.reject()


@pytest.mark.parametrize(
    "change",
    [
        {"start": 10**9, "end": 10**9 + 1},
        {"start": -1},
        {"start": "0"},
        {"why": "telepathy"},
        {"confidence": "much"},
        {"confidence": float("nan")},
        {"value": 7},
        {"field": None},
    ],
)
def test_a_guess_that_cannot_be_read_is_left_out(
    open_form: Open, qtbot: QtBot, session: Session, later: Kit, change: dict[str, Any]
) -> None:
    first = open_form()
    paste(qtbot, first)
    taken = guesses(first).taken()
    first.reject()

    def spoil(body: dict[str, Any]) -> None:
        [order] = [one for one in body["guesses"] if one["field"] == "order_no"]
        order.update(change)
        body["before"] |= {"at": "?", "said": {"text": "?"}, "mood": 1}
        body["mood"] = "!"

    change_draft(session, spoil)
    again = open_form(later=later)
    wait_for_marks(qtbot, again)
    assert set(guesses(again).taken()) == set(taken) - {"order_no", "at", "said"}
    assert again.form.left.order_no.text() == ORDER
    again.reject()


def test_a_draft_of_an_older_version_has_no_paste(open_form: Open) -> None:
    dialog = open_form()
    body = as_json(dialog.form.draft())
    del body["paste"]
    draft = draft_from(body)
    assert draft is not None
    assert draft.paste is None
    dialog.reject()


def switch(languages: Languages, session: Session, language: str) -> None:
    session.language = language
    languages.use(language)


def test_another_language_leaves_no_word_of_the_last_one(
    open_form: Open, qtbot: QtBot, session: Session, languages: Languages
) -> None:
    switch(languages, session, "zh_CN")
    dialog = open_form()
    paste(qtbot, dialog)
    dialog.form.left.agent.setFocus()
    dialog.form.left.issue_type.setFocus()
    ours, pane = dialog.form.right.ours, dialog.paste.desk.pane
    assert "提交申诉" in ours.caption()
    taken = guesses(dialog).taken()
    switch(languages, session, "en")
    anew = "Submit the appeal · From “请在3个工作日内提交申诉材料”"
    qtbot.waitUntil(lambda: ours.caption() == anew)
    assert ours.box.accessibleDescription() == ours.caption()
    assert guesses(dialog).taken() == taken
    mark = guess(dialog, "issue_type").mark
    assert mark.badge.text() == "Guess"
    assert mark.undo_button.text() == "Undo"
    assert mark.undo_button.accessibleName() == "Take back: Issue type"
    assert "likely right." in mark.badge.toolTip().lower()
    assert pane.origin().startswith("Issue type: Product takedown\nWords of this issue type")
    dialog.reject()


def test_the_deadline_is_saved_in_the_language_that_is_seen(
    open_form: Open, qtbot: QtBot, session: Session, languages: Languages, later: Kit
) -> None:
    switch(languages, session, "en")
    first = open_form()
    paste(qtbot, first)
    first.reject()
    switch(languages, later.session, "zh_CN")
    again = open_form(later=later)
    wait_for_marks(qtbot, again)
    assert guess(again, "deadline_at").is_taken
    assert again.form.right.ours.caption().startswith("提交申诉 · ")
    with qtbot.waitSignal(again.logged) as told:
        again.save()
    [ours] = cases.case_detail(later.session.store, told.args[0].case_id).deadlines
    assert ours.title == "提交申诉"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("width", [784, 840, 900, 944])
def test_no_mark_is_out_of_sight_in_a_narrow_window(
    open_form: Open, qtbot: QtBot, session: Session, languages: Languages, language: str, width: int
) -> None:
    switch(languages, session, language)
    dialog = open_form()
    paste(qtbot, dialog)
    dialog.resize(width, 592)
    form = dialog.form
    qtbot.waitUntil(lambda: form.width() == width - 48)
    qtbot.waitUntil(lambda: form.horizontalScrollBar().maximum() == 0)
    for name in guesses(dialog).taken():
        button = guess(dialog, name).mark.undo_button
        form.ensureWidgetVisible(button)
        assert button.visibleRegion().boundingRect() == button.rect(), name
    dialog.reject()


def test_the_halves_stand_side_by_side_as_soon_as_both_fit(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    left, right = dialog.form.left, dialog.form.right
    for _ in range(2):
        dialog.resize(1400, 704)
        qtbot.waitUntil(lambda: right.x() >= left.geometry().right())
        assert right.y() < left.geometry().bottom()
        dialog.resize(760, 704)
        qtbot.waitUntil(lambda: right.y() >= left.geometry().bottom())
        assert right.x() < left.geometry().right()
    dialog.reject()


def test_the_field_with_the_keyboard_is_seen_on_a_low_screen(open_form: Open, qtbot: QtBot) -> None:
    dialog = open_form()
    paste(qtbot, dialog)
    dialog.resize(944, 592)
    qtbot.waitUntil(lambda: dialog.form.width() == 944 - 48)
    form = dialog.form
    form.verticalScrollBar().setValue(form.verticalScrollBar().maximum())
    form.focus_first()
    met: list[QWidget] = []
    while (field := dialog.focusWidget()) not in met and form.isAncestorOf(field):
        met.append(field)
        seen = field.visibleRegion().boundingRect()
        if isinstance(field, QPlainTextEdit):
            assert seen.height() > 40, field.accessibleName()
        else:
            assert seen == field.rect(), field.accessibleName()
        # Enter goes on as well, but for texts of several lines.
        is_text = isinstance(field, QPlainTextEdit | QAbstractButton)
        qtbot.keyClick(field, Qt.Key.Key_Tab if is_text else Qt.Key.Key_Return)
    assert len(met) > 12
    dialog.reject()


def test_nothing_that_only_a_paste_needs_is_imported_with_the_form() -> None:
    code = (
        "import sys, desktop_app.ui.log, desktop_app.ui.log.paste_reading\n"
        "wanted = ('smart_paste', 'domain.paste', 'paste_desk', 'paste_pane', 'paste_draft')\n"
        "print([name for name in sys.modules if any(part in name for part in wanted)])\n"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
