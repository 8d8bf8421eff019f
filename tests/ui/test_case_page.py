"""The case page as a seller uses it: facts, clocks, status, closing, trash, editing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.case import Status
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.services import cases, deadlines, trash
from desktop_app.ui.case.close_dialog import CloseDialog
from desktop_app.ui.case.edit_dialog import EditDialog
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.ticker import MINUTE_MS, SECOND_MS
from tests.ui.case_samples import FACTS, log

# The offscreen platform says so for menus and dialogs.
pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)", extend=True
)


@pytest.fixture
def open_page(qtbot, kit):
    """Opens the page of a case."""
    # Held here, because Qt still has events for a page when its test has ended.
    pages = []

    def opened(case_id):
        made = CasePage(kit, case_id)
        qtbot.addWidget(made)
        made.resize(1100, 800)
        made.show()
        pages.append(made)
        return made

    return opened


@pytest.fixture
def page(open_page, session):
    """The page of a case with one contact, in which an answer was promised for tomorrow."""
    return open_page(log(session, promised_in=timedelta(hours=24)))


def undo_of(qtbot, page, act):
    """Carry out an act that offers to be taken back; return what takes it back."""
    with qtbot.waitSignal(page.undo_offered) as offered:
        act()
    return offered.args[1]


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def case_of(page, session):
    return cases.case_detail(session.store, page.case_id).case


def test_it_says_which_case_it_is(page):
    assert page.header.title() == FACTS.title
    assert "商品下架" in page.header.subtitle()
    assert FACTS.shop in page.header.subtitle()
    assert page.facts.items["contacts"].value.text() == "1"
    assert page.facts.items["agents"].value.text() == "小二-云溪"
    assert "refund_no" not in page.facts.items


def test_numbers_are_copied_as_text(qtbot, page):
    with qtbot.waitSignal(page.notified):
        click(qtbot, page.facts.items["order_no"].copy)
    assert QApplication.clipboard().text() == "3589021764410927365"


def test_tab_reaches_the_numbers_before_the_clocks(qtbot, page):
    qtbot.waitUntil(page.isActiveWindow)
    page.status.change.setFocus()
    reached = []
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.focusWidget())
    assert reached[:2] == [page.facts.items[name].copy for name in ("order_no", "item_no")]
    assert page.clocks.isAncestorOf(reached[2])


def test_log_contact_asks_for_this_case(qtbot, page, session):
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(session.log_requested) as asked:
        qtbot.keyClick(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [page.case_id]


def test_the_status_menu_changes_the_status(qtbot, page, session):
    assert page.status.badge.text() == "Waiting for platform"
    wanted = next(a for a in page.status.menu.actions() if a.data() == Status.WAITING_SELLER)
    wanted.trigger()
    assert case_of(page, session).status is Status.WAITING_SELLER
    assert page.status.badge.text() == "Waiting for me"


def test_the_clocks_show_what_is_next(page, session):
    deadlines.add_deadline(
        session.store,
        page.case_id,
        DeadlineKind.OURS,
        "提交申诉",
        session.now() + timedelta(days=2),
        session.now(),
    )
    page.show_case(page.case_id)
    assert page.clocks.ours.figure.text() == "2 d left"
    assert "提交申诉" in page.clocks.ours.detail.text()
    assert page.clocks.theirs.figure.text() == "1 d left"
    assert page.clocks.follow_up.figure.text() == "None set"
    assert page.clocks.follow_up.add.isVisible()


def test_an_overdue_clock_says_so_in_words_and_in_its_tone(page, clock):
    clock.forward(hours=25)
    page.clocks.ticker.ticked.emit()
    assert page.clocks.theirs.figure.text() == "1 h overdue"
    assert page.clocks.theirs.figure.tone() == "danger"


def test_seconds_are_counted_only_in_the_last_hour_and_only_while_visible(page, clock):
    assert page.clocks.ticker.timer.interval() == MINUTE_MS
    clock.forward(hours=23, minutes=50, seconds=2)
    page.clocks.ticker.ticked.emit()
    assert page.clocks.theirs.figure.text() == "09:58 left"
    assert page.clocks.ticker.timer.interval() == SECOND_MS
    page.hide()
    page.clocks.ticker.ticked.emit()
    assert not page.clocks.ticker.timer.isActive()
    page.show()
    assert page.clocks.ticker.timer.isActive()


def test_done_on_a_clock_can_be_taken_back(qtbot, page, session):
    undo = undo_of(qtbot, page, lambda: click(qtbot, page.clocks.theirs.done))
    assert page.clocks.theirs.figure.text() == "None set"
    undo()
    assert page.clocks.theirs.figure.text() == "1 d left"


def test_snooze_on_a_clock_puts_the_reminder_off(qtbot, page, session, clock):
    clock.forward(hours=25)
    click(qtbot, page.clocks.theirs.snooze)
    menu = page.case_actions.snooze_menu
    assert menu.isVisible()
    menu.hour.trigger()
    menu.close()
    deadline = deadlines.deadlines_of(session.store, page.case_id)[0]
    assert deadline.snoozed_until == session.now() + timedelta(hours=1)
    assert "snoozed until" in page.clocks.theirs.detail.text()


def test_closing_asks_for_an_outcome(qtbot, open_page, session):
    made = open_page(log(session, outcome=""))
    click(qtbot, made.header.close_case)
    dialog = made.findChild(CloseDialog)
    assert not dialog.save_button.isEnabled()
    assert dialog.hint()
    qtbot.keyClicks(dialog.outcome, "Relisted")
    assert dialog.hint() == ""
    click(qtbot, dialog.save_button)
    closed = case_of(made, session)
    assert (closed.status, closed.outcome) == (Status.CLOSED, "Relisted")
    assert made.timeline.summary.texts["outcome"].text() == "Relisted"


def test_closing_proposes_what_the_last_contact_brought(qtbot, page):
    click(qtbot, page.header.close_case)
    dialog = page.findChild(CloseDialog)
    assert dialog.outcome.toPlainText() == "等待复审"
    assert dialog.save_button.isEnabled()
    dialog.reject()


def test_the_clocks_of_a_closed_case_are_quiet(open_page, session):
    past = session.now() - timedelta(hours=2)
    made = open_page(log(session, at=past, promised_in=timedelta(hours=-1)))
    clock = made.clocks.theirs
    assert clock.figure.tone() == "danger"
    assert clock.done.isVisible()
    cases.close_case(session.store, made.case_id, "完成", session.now())
    made.show_case(made.case_id)
    assert (clock.figure.text(), clock.figure.tone()) == ("Case closed", "text_muted")
    assert not clock.done.isVisible()
    assert not clock.snooze.isVisible()
    assert not made.clocks.ours.add.isVisible()


def test_a_closed_case_is_reopened(qtbot, page, session):
    cases.close_case(session.store, page.case_id, "完成", session.now())
    page.show_case(page.case_id)
    assert not page.header.close_case.isVisible()
    click(qtbot, page.header.reopen)
    assert case_of(page, session).status is Status.OPEN
    assert page.header.close_case.isVisible()


def test_a_trashed_case_is_read_only_until_it_is_restored(qtbot, page, session):
    undo_of(qtbot, page, page.header.trash.trigger)
    assert page.banner.isVisible()
    for button in (
        page.header.log,
        page.header.edit,
        page.header.close_case,
        page.status.change,
        page.clocks.theirs.done,
        page.clocks.ours.add,
        page.timeline.cards[0].edit,
    ):
        assert not button.isVisible()
    assert not page.tabs.panel(0).rows[0].check.isEnabled()
    click(qtbot, page.banner.button)
    assert not page.banner.isVisible()
    assert page.header.log.isVisible()
    assert case_of(page, session).deleted_at is None


def test_trashing_can_be_taken_back(qtbot, page, session):
    undo_of(qtbot, page, page.header.trash.trigger)()
    assert case_of(page, session).deleted_at is None


def test_every_fact_can_be_edited(qtbot, page, session):
    click(qtbot, page.header.edit)
    dialog = page.findChild(EditDialog)
    dialog.title.setText("新标题")
    dialog.issue_type.set_value("order-dispute")
    dialog.shop.setEditText("另一家店")
    dialog.opened_at.set_moment(session.now() - timedelta(days=3))
    for name, line in dialog.lines.items():
        line.setText(f"{name} 1")
    for name, text in dialog.texts.items():
        text.setPlainText(f"{name} 2")
    dialog.outcome.setPlainText("进行中")
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    case = case_of(page, session)
    assert case.facts.title == "新标题"
    assert case.facts.issue_type == "order-dispute"
    assert case.facts.shop == "另一家店"
    assert case.opened_at == session.now() - timedelta(days=3)
    assert all(getattr(case.facts, name) == f"{name} 1" for name in dialog.lines)
    assert all(getattr(case.facts, name) == f"{name} 2" for name in dialog.texts)
    assert case.outcome == "进行中"
    assert page.header.title() == "新标题"
    assert page.facts.items["refund_no"].value.text() == "refund_no 1"


def test_what_cannot_be_is_said_at_the_field_and_kept(qtbot, page, session):
    click(qtbot, page.header.edit)
    dialog = page.findChild(EditDialog)
    dialog.title.setText("  ")
    dialog.opened_at.set_moment(session.now() + timedelta(days=1))
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert dialog.row_error("title")
    assert dialog.row_error("opened_at")
    assert case_of(page, session).facts.title == FACTS.title
    dialog.reject()


def test_a_failure_is_told_in_the_dialog(qtbot, page, session):
    click(qtbot, page.header.edit)
    dialog = page.findChild(EditDialog)
    cases.trash_case(session.store, page.case_id, session.now())
    dialog.title.setText("改不了")
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert "trash" in dialog.error()
    assert dialog.title.text() == "改不了"
    dialog.reject()


def test_it_shows_another_case_and_comes_back(page, session):
    first = page.case_id
    other = log(session, facts=FACTS.__class__("order-dispute", title="订单纠纷"), agent="")
    page.show_case(other)
    assert page.header.title() == "订单纠纷"
    assert not page.facts.items["order_no"].isVisible()
    page.show_case(first)
    assert page.facts.items["order_no"].isVisible()


def test_a_change_while_hidden_is_shown_when_it_comes_back(page, session):
    page.hide()
    session.do(cases.set_status, page.case_id, Status.RESOLVED, session.now())
    page.show()
    assert page.status.badge.text() == "Resolved"


def test_a_case_that_is_gone_closes_the_page(qtbot, page, session):
    cases.trash_case(session.store, page.case_id, session.now())
    with qtbot.waitSignals([page.closed_page, session.failed]):
        session.do(trash.empty_trash, session.casebook.vault)
        page.show_case(page.case_id)


def test_pasted_html_stays_text(open_page, session):
    evil = '<img src="file:///etc/passwd"><b>粗</b>'
    made = open_page(log(session, said=evil, facts=FACTS.__class__("other", title=evil)))
    assert made.header.title() == evil
    assert made.timeline.cards[0].said.label.text() == evil
    assert made.timeline.cards[0].said.label.textFormat() is Qt.TextFormat.PlainText


def test_another_language_is_spoken_at_once(qtbot, page, session):
    session.language = "en"
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    for part in (page.header, page.tabs, page.tabs.panel(0)):
        QApplication.sendEvent(part, QEvent(QEvent.Type.LanguageChange))
    assert "Product takedown" in page.header.subtitle()
    assert page.tabs.panel(0).rows[0].title().startswith("Product details")


def test_in_a_low_window_the_numbers_scroll_with_the_time_line(qtbot, page):
    assert not page.timeline.isAncestorOf(page.facts)
    page.resize(800, 560)
    assert page.timeline.isAncestorOf(page.facts)
    page.resize(1100, 800)
    assert not page.timeline.isAncestorOf(page.facts)
    assert page.facts.isVisible()
