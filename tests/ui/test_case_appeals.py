"""Appeals on the case page: counted, warned about, recorded, taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.case import CaseFacts, Status
from desktop_app.domain.checklist import ItemState
from desktop_app.services import appeals, cases, checklists, clocks
from desktop_app.ui.case.appeal_dialog import AppealDialog
from desktop_app.ui.case.appeals_dialog import AppealsDialog
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.tabs import DEADLINES, EVIDENCE
from tests.ui.case_samples import click, ip_complaint, log, undo_of

# The offscreen platform says so for menus and dialogs.
pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)", extend=True
)
HOUR = timedelta(hours=1)


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
    """The page of a complaint about trade marks, which allows two appeals."""
    return open_page(log(session, facts=ip_complaint()))


def detail_of(page, session):
    return cases.case_detail(session.store, page.case_id)


def have_everything(page, session):
    for item in detail_of(page, session).checklist:
        session.do(checklists.set_item_state, item.id, ItemState.HAVE, session.now())


def record(page, session):
    """Record an appeal by the service."""
    language, now = session.language, session.now()
    session.do(
        appeals.record_appeal,
        session.playbooks,
        page.case_id,
        now,
        "第一次",
        language,
        now,
        despite_missing=True,
    )


def ask(qtbot, page):
    click(qtbot, page.appeals.record)
    return page.findChild(AppealDialog)


def test_the_page_says_how_many_are_spent(page, session):
    assert page.appeals.text() == "Appeals: 0 of 2 spent"
    record(page, session)
    assert page.appeals.text() == "Appeals: 1 of 2 spent The next one is the last."
    assert page.appeals.record.isEnabled()
    record(page, session)
    assert page.appeals.text() == "Appeals: 2 of 2 spent None is left."
    assert not page.appeals.record.isEnabled()
    assert page.appeals.record.accessibleDescription() == "None is left."
    assert "Appeal 2 of 2 handed in" in page.timeline.lines[0].text()


def test_missing_evidence_is_told_before_an_attempt_is_spent(qtbot, page, session):
    page.tabs.setCurrentIndex(DEADLINES)
    dialog = ask(qtbot, page)
    assert "进货发票" in dialog.warning()
    assert dialog.back_button.isDefault() and not dialog.save_button.isDefault()
    qtbot.waitUntil(dialog.isActiveWindow)
    # Neither Enter nor Ctrl+Enter spends it.
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.when.line, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == EVIDENCE
    assert detail_of(page, session).appeals == ()


def test_it_can_be_recorded_all_the_same(qtbot, page, session):
    dialog = ask(qtbot, page)
    dialog.note.setPlainText("受理号 SS883201")
    assert dialog.save_button.text() == "Record it anyway"
    click(qtbot, dialog.save_button)
    (appeal,) = detail_of(page, session).appeals
    assert (appeal.note, appeal.at) == ("受理号 SS883201", session.now())


def test_with_all_evidence_it_answers_and_starts_clocks(qtbot, page, session):
    have_everything(page, session)
    playbooks, now = session.playbooks, session.now()
    session.do(
        clocks.start_clocks, playbooks, page.case_id, ["appeal"], now - 5 * HOUR, "zh_CN", now
    )
    dialog = ask(qtbot, page)
    assert dialog.warning() == "" and not dialog.back_button.isVisible()
    assert dialog.attempt() == "This is attempt 1 of 2."
    assert "申诉审核结果" in dialog.clocks() and "5 working day" in dialog.clocks()
    assert len(dialog.answers.ticked()) == 1
    dialog.when.set_text("1小时前")
    qtbot.waitUntil(dialog.isActiveWindow)
    undo = undo_of(
        qtbot,
        page,
        lambda: qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    )
    by_rule = {one.rule_id: one for one in detail_of(page, session).deadlines}
    # By when it was handed in, not by when that was written down.
    assert by_rule["appeal"].done_at == now - HOUR
    assert by_rule["appeal-review"].started_at == now - HOUR
    undo()
    after = detail_of(page, session)
    assert after.appeals == ()
    assert [(one.rule_id, one.done_at) for one in after.deadlines] == [("appeal", None)]


def test_undo_of_a_second_appeal_counts_the_review_from_the_first(qtbot, page, session, clock):
    have_everything(page, session)
    record(page, session)
    first = session.now()
    clock.forward(days=1)
    dialog = ask(qtbot, page)
    assert dialog.attempt() == "This is the last attempt (2 of 2)."
    undo = undo_of(qtbot, page, lambda: click(qtbot, dialog.save_button))
    (review,) = detail_of(page, session).deadlines
    assert review.started_at == session.now()
    undo()
    (review,) = detail_of(page, session).deadlines
    assert review.started_at == first


def test_an_appeal_lets_the_platforms_clock_run_again(qtbot, page, session):
    have_everything(page, session)
    session.do(cases.set_status, page.case_id, Status.WAITING_SELLER, session.now())
    dialog = ask(qtbot, page)
    assert dialog.passes_on.isChecked()
    undo = undo_of(qtbot, page, lambda: click(qtbot, dialog.save_button))
    detail = detail_of(page, session)
    assert detail.case.status is Status.WAITING_PLATFORM
    assert [one.is_paused for one in detail.deadlines] == [False]
    undo()
    assert detail_of(page, session).case.status is Status.WAITING_SELLER


def test_a_time_that_was_not_understood_is_not_recorded(qtbot, page, session):
    have_everything(page, session)
    dialog = ask(qtbot, page)
    dialog.when.set_text("??")
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    dialog.when.set_text("+2h")
    click(qtbot, dialog.save_button)
    assert "still to come" in dialog.when.preview()
    assert dialog.isVisible()
    assert detail_of(page, session).appeals == ()
    dialog.reject()


def test_the_limit_of_the_notice_is_written_and_cleared(qtbot, page, session):
    click(qtbot, page.appeals.details)
    dialog = page.findChild(AppealsDialog)
    assert dialog.limit.text() == "as usual: 2"
    dialog.limit.setValue(1)
    click(qtbot, dialog.save_button)
    assert page.appeals.text() == "Appeals: 0 of 1 spent The next one is the last."
    click(qtbot, page.appeals.details)
    dialog = page.findChildren(AppealsDialog)[-1]
    dialog.limit.setValue(0)
    click(qtbot, dialog.save_button)
    assert page.appeals.text() == "Appeals: 0 of 2 spent"


def test_an_unknown_limit_says_so(qtbot, open_page, session):
    page = open_page(log(session, facts=CaseFacts("penalty-appeal", title="处罚申诉")))
    assert page.appeals.text().startswith("Appeals: 0 spent The notice says how many.")
    assert page.appeals.details.text() == "Enter the limit…"
    dialog = ask(qtbot, page)
    assert "not known" in dialog.attempt()
    dialog.reject()


def test_an_appeal_is_taken_back_and_put_back(qtbot, page, session):
    record(page, session)
    click(qtbot, page.appeals.details)
    dialog = page.findChild(AppealsDialog)
    (entry,) = dialog.entries
    assert entry.text().startswith("1. ")
    click(qtbot, entry.toggle)
    assert detail_of(page, session).appeals == ()
    assert entry.text().startswith("Taken back")
    click(qtbot, entry.toggle)
    assert len(detail_of(page, session).appeals) == 1
    dialog.reject()


def test_a_closed_case_cannot_appeal(page, session):
    session.do(cases.close_case, page.case_id, "已恢复", session.now())
    assert not page.appeals.record.isVisible() and not page.appeals.details.isVisible()


def test_the_strip_leaves_with_a_case_that_knows_no_appeals(page, session):
    page.show_case(log(session))
    assert not page.appeals.isVisible()


def test_tab_reaches_the_appeals_after_the_clocks(qtbot, page):
    qtbot.waitUntil(page.isActiveWindow)
    page.clocks.follow_up.add.setFocus()
    qtbot.keyClick(page.clocks.follow_up.add, Qt.Key.Key_Tab)
    assert page.appeals.details.hasFocus()
    qtbot.keyClick(page.appeals.details, Qt.Key.Key_Tab)
    assert page.appeals.record.hasFocus()


def test_the_form_is_high_enough_for_the_clocks_that_it_starts(qtbot, page, session):
    dialog = ask(qtbot, page)
    bar = dialog._pane.verticalScrollBar()
    room = dialog.screen().availableSize().height()
    qtbot.waitUntil(lambda: bar.maximum() == 0 or dialog.height() > room - 60)
    dialog.reject()
