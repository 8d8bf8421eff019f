"""The time line of the case page."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.case import Status
from desktop_app.domain.contact import Channel, FollowUpStatus
from desktop_app.services import cases
from desktop_app.ui.case.contact_dialog import ContactDialog
from desktop_app.ui.case.long_text import LongText
from desktop_app.ui.case.page import CasePage
from tests.ui.case_samples import log

# The offscreen platform says so for menus and dialogs.
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)


@pytest.fixture
def open_page(qtbot, kit):
    """Opens the page of a case and waits until a number of contacts is there."""
    # Held here, because Qt still has events for a page when its test has ended.
    pages = []

    def opened(case_id, contacts):
        made = CasePage(kit, case_id)
        qtbot.addWidget(made)
        made.resize(1100, 800)
        made.show()
        pages.append(made)
        qtbot.waitUntil(lambda: len(made.timeline.cards) == contacts)
        return made

    return opened


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def first_contact(session, page):
    return cases.case_detail(session.store, page.case_id).contacts[0]


def test_the_newest_is_on_top_and_a_change_of_agent_is_marked(open_page, session):
    now = session.now()
    case_id = log(session, at=now - timedelta(days=2), said="第一次")
    log(session, case_id, at=now - timedelta(days=1), said="第二次")
    log(session, case_id, agent="审核-8812", said="第三次", promised_in=timedelta(hours=2))
    page = open_page(case_id, 3)
    cards = page.timeline.cards
    assert [card.said.text() for card in cards] == ["第三次", "第二次", "第一次"]
    assert "小二-云溪" in cards[0].agent_change()
    assert cards[1].agent_change() == cards[2].agent_change() == ""
    assert "2 h left" in cards[0].text_of("promised")
    assert cards[0].text_of("outcome") == "等待复审"
    assert cards[0].text_of("status") == "Pending"


def test_what_was_promised_and_is_late_says_so(open_page, session, clock):
    case_id = log(session, promised_in=timedelta(hours=2), follow_up_in=timedelta(hours=30))
    clock.forward(hours=3)
    page = open_page(case_id, 1)
    card = page.timeline.cards[0]
    assert "1 h overdue" in card.text_of("promised")
    assert "1 d 3 h left" in card.text_of("follow_up")
    click_done = page.clocks.theirs.done
    click_done.click()
    assert "Done" in card.text_of("promised")


def test_events_stand_between_contacts(open_page, session, clock):
    case_id = log(session)
    clock.forward(hours=1)
    cases.set_status(session.store, case_id, Status.WAITING_SELLER, session.now())
    page = open_page(case_id, 1)
    assert any("Waiting for me" in line.text() for line in page.timeline.lines)


def test_every_fact_of_a_contact_can_be_edited(qtbot, open_page, session):
    page = open_page(log(session), 1)
    click(qtbot, page.timeline.cards[0].edit)
    dialog = page.findChild(ContactDialog)
    dialog.at.set_moment(session.now() - timedelta(hours=5))
    dialog.channel.set_value(Channel.HOTLINE.value)
    dialog.agent.setText("小二-青禾")
    dialog.said.setPlainText("改过的内容")
    dialog.outcome.setPlainText("已恢复")
    dialog.ticket.setText("GD1")
    dialog.promised.set_text("+2h")
    dialog.follow_up.set_text("+3h")
    dialog.status.set_value(FollowUpStatus.PENDING.value)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.said, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    facts = first_contact(session, page).facts
    assert facts.at == session.now() - timedelta(hours=5)
    assert facts.channel is Channel.HOTLINE
    assert (facts.agent_id, facts.said) == ("小二-青禾", "改过的内容")
    assert (facts.outcome, facts.ticket_no) == ("已恢复", "GD1")
    assert facts.promised_at == session.now() + timedelta(hours=2)
    assert facts.follow_up_at == session.now() + timedelta(hours=3)
    assert facts.follow_up_status is FollowUpStatus.PENDING
    assert page.timeline.cards[0].said.text() == "改过的内容"
    assert page.clocks.follow_up.figure.text() == "3 h left"


def test_a_time_that_cannot_be_keeps_the_dialog_open(qtbot, open_page, session):
    page = open_page(log(session), 1)
    click(qtbot, page.timeline.cards[0].edit)
    dialog = page.findChild(ContactDialog)
    dialog.promised.set_text("whenever")
    click(qtbot, dialog.save_button)
    assert dialog.row_error("promised")
    dialog.promised.set_text("-2d")
    click(qtbot, dialog.save_button)
    assert "before the contact" in dialog.error()
    assert dialog.isVisible()
    dialog.reject()


def test_a_trashed_contact_comes_back_with_its_deadline(qtbot, open_page, session):
    page = open_page(log(session, promised_in=timedelta(hours=2)), 1)
    with qtbot.waitSignal(page.undo_offered) as offered:
        click(qtbot, page.timeline.cards[0].trash)
    assert page.timeline.cards == []
    assert page.clocks.theirs.figure.text() == "None set"
    assert page.timeline._empty.isVisible()
    offered.args[1]()
    assert len(page.timeline.cards) == 1
    assert page.clocks.theirs.figure.text() == "2 h left"


def test_an_empty_time_line_offers_to_log(qtbot, open_page, session):
    case_id = log(session)
    page = open_page(case_id, 1)
    page.timeline.cards[0].trash.click()
    with qtbot.waitSignal(session.log_requested) as asked:
        click(qtbot, page.timeline._empty.button)
    assert asked.args == [case_id]


def test_a_long_time_line_comes_in_parts(qtbot, open_page, session):
    now = session.now()
    case_id = log(session, at=now - timedelta(days=60))
    for day in range(1, 40):
        log(session, case_id, at=now - timedelta(days=60 - day))
    # Thirty entries: the opening of the case, written down today, is one of them.
    page = open_page(case_id, 29)
    assert page.timeline.earlier.isVisible()
    click(qtbot, page.timeline.earlier)
    qtbot.waitUntil(lambda: len(page.timeline.cards) == 40)
    assert not page.timeline.earlier.isVisible()


def test_a_long_text_is_folded(qtbot):
    text = "很长的内容。" * 1700
    shown = LongText()
    qtbot.addWidget(shown)
    shown.set_text(text)
    shown.show()
    assert len(shown.label.text()) < 400
    assert shown.toggle is not None
    assert "10,200" in shown.toggle.text()
    click(qtbot, shown.toggle)
    assert shown.label.text() == text
    shown.set_text(text)
    assert shown.is_open
    click(qtbot, shown.toggle)
    assert len(shown.label.text()) < 400


def test_a_long_word_wraps_and_is_copied_as_it_was(qtbot):
    link = "https://item.taobao.com/item.htm?id=728190345561&spm=" + "a1z10" * 40
    shown = LongText()
    qtbot.addWidget(shown)
    shown.set_text(link)
    shown.resize(240, 300)
    shown.show()
    assert shown.label.heightForWidth(240) > 4 * shown.label.fontMetrics().height()
    click(qtbot, shown.copy)
    assert QApplication.clipboard().text() == link


def test_a_short_text_has_no_buttons(qtbot):
    shown = LongText()
    qtbot.addWidget(shown)
    shown.set_text("短")
    assert shown.toggle is None
    assert shown.copy is None
