"""What starts, stops and repeats on the deadlines tab: events, countdowns, pauses, chasing."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.case import CaseFacts, Status
from desktop_app.domain.checklist import ItemState
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.services import cases, chasing, checklists, clocks, deadlines
from desktop_app.ui.case.appeal_dialog import AppealDialog
from desktop_app.ui.case.chase_dialog import ChaseDialog
from desktop_app.ui.case.deadline_dialog import DeadlineDialog
from desktop_app.ui.case.event_dialog import EventDialog
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.tabs import DEADLINES, EVIDENCE
from tests.ui.case_samples import FACTS, click, ip_complaint, log, undo_of

# The offscreen platform says so for menus and dialogs.
pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)", extend=True
)

# A Friday at 10:00 in Shanghai; three working days later it is Wednesday.
NOTICE_AT = datetime(2026, 11, 20, 2, tzinfo=UTC)
THREE_DAYS_ON = datetime(2026, 11, 25, 2, tzinfo=UTC)


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
    """The page of a complaint about trade marks, without a deadline."""
    return open_page(log(session, facts=ip_complaint()))


@pytest.fixture
def panel(page):
    """Its deadlines."""
    page.tabs.setCurrentIndex(DEADLINES)
    return page.tabs.panel(DEADLINES)


@pytest.fixture
def start(page, session):
    """Starts clocks of the playbook on that case."""

    def started(*rule_ids, at=NOTICE_AT, **more):
        playbooks, language, now = session.playbooks, session.language, session.now()
        session.do(
            clocks.start_clocks, playbooks, page.case_id, rule_ids, at, language, now, **more
        )

    return started


def of_case(page, session):
    """Return the case's deadlines by the id of their rule."""
    return {one.rule_id: one for one in deadlines.deadlines_of(session.store, page.case_id)}


def event_dialog(qtbot, page, button):
    click(qtbot, button)
    return page.findChild(EventDialog)


def test_an_event_is_told_once_and_its_deadline_is_counted(qtbot, page, panel, session):
    dialog = event_dialog(qtbot, page, panel._empty.button)
    (row,) = dialog.rules
    assert row.check.isChecked()
    assert "提交申诉" in row.check.text()
    assert "aikaitao.com/ask" in row.source() and row.source().startswith("B ·")
    assert "Type when it happened" in row.due_text()
    dialog.when.set_text("2026-11-20 10:00")
    assert "25" in row.due_text() and "10:00" in row.due_text()
    assert "3 working day" in row.due_text()
    click(qtbot, dialog.save_button)
    made = of_case(page, session)["appeal"]
    assert (made.due_at, made.started_at, made.stated) == (THREE_DAYS_ON, NOTICE_AT, False)
    assert page.clocks.ours.figure.text() == "2 d 23 h left"


def test_the_platforms_countdown_overrides_the_rule_in_the_same_form(qtbot, page, panel, session):
    dialog = event_dialog(qtbot, page, panel._empty.button)
    dialog.when.set_text("2026-11-20 10:00")
    (row,) = dialog.rules
    row.countdown.set_text("还剩 2天3小时")
    assert "The platform's own countdown" in row.due_text()
    click(qtbot, dialog.save_button)
    made = of_case(page, session)["appeal"]
    assert (made.due_at, made.stated) == (session.now() + timedelta(days=2, hours=3), True)
    assert made.started_at == NOTICE_AT


def test_an_event_needs_a_time_that_has_been_and_a_tick(qtbot, page, panel, session):
    dialog = event_dialog(qtbot, page, panel._empty.button)
    click(qtbot, dialog.save_button)
    assert dialog.when_error()
    assert dialog.when.line.placeholderText() == "e.g. yesterday 18:00"
    dialog.when.set_text("+2h")
    assert "still to come" in dialog.when.preview()
    assert "Type when it happened" in dialog.rules[0].due_text()
    click(qtbot, dialog.save_button)
    assert dialog.isVisible() and "still to come" in dialog.when_error()
    dialog.when.set_text("2026-11-20 10:00")
    dialog.rules[0].countdown.set_text("??")
    click(qtbot, dialog.save_button)
    assert dialog.error()
    dialog.rules[0].check.setChecked(False)
    click(qtbot, dialog.save_button)
    assert "Tick" in dialog.error()
    assert of_case(page, session) == {}
    dialog.reject()


def test_a_year_without_holiday_list_is_told(qtbot, page, panel, clock):
    clock.moment = datetime(2026, 12, 31, 3, tzinfo=UTC)
    dialog = event_dialog(qtbot, page, panel._empty.button)
    dialog.when.set_text("2026-12-30 10:00")
    assert "2027" in dialog.rules[0].warning()
    dialog.when.set_text("2026-12-20 10:00")
    assert dialog.rules[0].warning() == ""
    dialog.when.set_text("2026-12-30 10:00")
    click(qtbot, dialog.save_button)
    assert "2027" in panel.rows[0].origin.text()


def test_the_empty_clock_of_ours_asks_what_happened(qtbot, page):
    dialog = event_dialog(qtbot, page, page.clocks.ours.add)
    assert dialog is not None
    dialog.reject()


def test_an_event_that_is_an_appeal_can_be_counted_as_one(qtbot, page, panel):
    dialog = event_dialog(qtbot, page, panel._empty.button)
    assert not dialog.appeal.isVisible()
    dialog.what.setCurrentIndex(dialog.what.findText("提交申诉"))
    assert dialog.appeal.isVisible()
    click(qtbot, dialog.appeal)
    page.findChild(AppealDialog).reject()


def test_a_row_tells_rule_source_and_grade(page, panel, start):
    start("appeal")
    text = panel.rows[0].origin.text()
    assert "3 working day" in text and "收到投诉通知" in text and "10:00" in text
    assert "aikaitao.com/ask" in text and "2026-11-22" in text
    assert "B · third party, may be old" in text


def test_another_moment_for_a_rule_is_the_platforms_countdown(qtbot, page, panel, session, start):
    start("appeal")
    links = panel.rows[0].links
    assert not links.rule.isVisible()
    click(qtbot, links.countdown)
    dialog = page.findChild(DeadlineDialog)
    assert dialog.due_label() == "Due by the rule"
    dialog.due.set_text("还剩 1天")
    assert dialog.due_label() == "Due by the platform's own countdown"
    click(qtbot, dialog.save_button)
    made = of_case(page, session)["appeal"]
    assert (made.due_at, made.stated) == (session.now() + timedelta(days=1), True)
    assert "platform's own countdown" in panel.rows[0].origin.text()
    undo = undo_of(qtbot, page, lambda: click(qtbot, panel.rows[0].links.rule))
    made = of_case(page, session)["appeal"]
    assert (made.due_at, made.stated) == (THREE_DAYS_ON, False)
    undo()
    assert of_case(page, session)["appeal"].stated


def test_a_new_title_leaves_a_rules_moment_to_the_rule(qtbot, page, panel, session, start):
    start("appeal")
    click(qtbot, panel.rows[0].edit)
    dialog = page.findChild(DeadlineDialog)
    dialog.title.setText("交申诉材料")
    click(qtbot, dialog.save_button)
    made = of_case(page, session)["appeal"]
    assert (made.title, made.due_at, made.stated) == ("交申诉材料", THREE_DAYS_ON, False)


def test_their_clock_stands_still_while_an_answer_is_owed(
    qtbot, page, panel, session, start, clock
):
    start("ticket-answer", at=session.now())
    session.do(cases.set_status, page.case_id, Status.WAITING_SELLER, session.now())
    clock.forward(days=5)
    page.clocks.theirs.tick()
    panel.refresh_times()
    assert page.clocks.theirs._name.text() == "Their clock · paused"
    assert page.clocks.theirs.figure.text() == "2 d left"
    assert page.clocks.theirs.figure.tone() == "text_muted"
    assert "You owe an answer" in page.clocks.theirs.detail.text()
    (row,) = panel.rows
    assert row.state().startswith("Paused since") and "you owe an answer" in row.state()
    assert row.state().endswith("2 d were left")
    assert row._state.property("role") == "muted"
    assert not row.snooze.isVisible()
    session.do(cases.set_status, page.case_id, Status.WAITING_PLATFORM, session.now())
    assert page.clocks.theirs._name.text() == "Their clock · promised reply"
    assert page.clocks.theirs.figure.text() == "2 d left"

    def is_told(words):
        return any(words in line.text() for line in page.timeline.lines)

    # The time line appears a few entries at a time.
    qtbot.waitUntil(lambda: is_told("stood still for 5 d"))
    qtbot.waitUntil(lambda: is_told("Their clock stands still: you owe an answer"))


def test_evidence_that_expires_is_answered_in_the_checklist(qtbot, open_page, session):
    facts = CaseFacts("fake-transaction", title="虚假交易申诉")
    page = open_page(log(session, facts=facts))
    page.tabs.setCurrentIndex(DEADLINES)
    (row,) = page.tabs.panel(DEADLINES).rows
    assert row._kind.text() == "Evidence expires"
    assert not row.done.isVisible() and not page.clocks.ours.done.isVisible()
    item_id = row.deadline().checklist_item_id
    detail = cases.case_detail(session.store, page.case_id)
    item = next(one for one in detail.checklist if one.id == item_id)
    assert "旺旺" in row.origin.text()
    click(qtbot, row.links.evidence)
    assert page.tabs.currentIndex() == EVIDENCE
    session.do(checklists.set_item_state, item.id, ItemState.HAVE, session.now())
    page.tabs.setCurrentIndex(DEADLINES)
    (row,) = page.tabs.panel(DEADLINES).rows
    assert row.state().startswith("Done")
    assert not row.reopen.isVisible() and not row.links.isVisible()


def test_the_clock_of_expiring_evidence_leads_to_it(qtbot, open_page, session):
    page = open_page(log(session, facts=CaseFacts("fake-transaction", title="虚假交易申诉")))
    page.tabs.setCurrentIndex(DEADLINES)
    click(qtbot, page.clocks.ours.evidence)
    assert page.tabs.currentIndex() == EVIDENCE


def test_expiring_evidence_is_no_window_of_the_platform(qtbot, open_page, session, clock):
    page = open_page(log(session, facts=CaseFacts("fake-transaction", title="虚假交易申诉")))
    ours = page.clocks.ours
    assert ours.figure.text() == "None set" and ours.add.isVisible()
    assert not ours.done.isVisible() and not ours.snooze.isVisible()
    assert ours.expiry.text().startswith("Evidence expires: in ")
    due_at = deadlines.deadlines_of(session.store, page.case_id)[0].due_at
    click(qtbot, ours.add)
    forms = (*page.findChildren(EventDialog), *page.findChildren(DeadlineDialog))
    assert len(forms) == 1
    forms[0].reject()
    # A window that ends later takes the tile all the same.
    later = due_at + timedelta(days=3)
    session.do(
        deadlines.add_deadline, page.case_id, DeadlineKind.OURS, "申诉", later, session.now()
    )
    assert "申诉" in ours.detail.text() and ours.done.isVisible() and ours.expiry.isVisible()
    clock.moment = due_at + timedelta(days=1)
    ours.tick()
    assert ours.expiry.text() == "Evidence expired: 1 d ago"
    assert ours.expiry.property("role") == "danger"


def test_a_narrow_clock_is_named_in_fewer_words(qtbot, page, start):
    start("appeal")
    title = page.clocks.ours._name
    assert title.text() == "Our clock · my deadline"
    page.resize(700, 800)
    qtbot.waitUntil(lambda: title.text() == "Our clock")
    assert "my deadline" in title.toolTip()


def test_asking_again_every_workday(qtbot, page, panel, session):
    click(qtbot, panel.chase)
    dialog = page.findChild(ChaseDialog)
    assert dialog.clock.time_of_day() == time(10)
    assert "10:00" in dialog.first()
    dialog.title.setText("追问复审")
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = panel.rows
    # Sunday: first asked on Monday at 10:00 in Shanghai.
    monday = datetime(2026, 11, 23, 2, tzinfo=UTC)
    assert (row.deadline().kind, row.deadline().due_at) == (DeadlineKind.FOLLOW_UP, monday)
    assert "Every workday at 10:00" in row.origin.text()
    assert row.done.text() == "Asked today"


def test_asked_today_moves_to_the_next_workday_and_back(qtbot, page, panel, session, clock):
    session.do(chasing.chase, page.case_id, "追问复审", time(10), session.now())
    clock.moment = datetime(2026, 11, 23, 3, tzinfo=UTC)
    panel.refresh_times()
    (row,) = panel.rows
    before = row.deadline().due_at
    undo = undo_of(qtbot, page, lambda: click(qtbot, row.done))
    assert row.deadline().due_at == before + timedelta(days=1)
    undo()
    assert row.deadline().due_at == before
    # The tile does the same.
    click(qtbot, page.clocks.follow_up.done)
    assert row.deadline().due_at == before + timedelta(days=1)


def test_an_answer_ends_the_asking(qtbot, page, panel, session):
    session.do(chasing.chase, page.case_id, "追问复审", time(10), session.now())
    undo = undo_of(qtbot, page, lambda: click(qtbot, panel.rows[0].links.stop))
    assert panel.rows[0].state().startswith("Done")
    undo()
    assert panel.rows[0].deadline().done_at is None
    assert panel.rows[0].links.stop.isVisible()


def test_without_rules_an_empty_list_offers_a_deadline(page, panel, session, monkeypatch):

    bare = session.playbooks.get("ip-complaint")._replace(deadlines=(), appeals=None)
    monkeypatch.setattr(session.playbooks, "get", lambda issue_type: bare)
    page.show_case(page.case_id)
    assert panel._empty.button.text() == "Add deadline"
    assert not panel.happened.isVisible()


def test_ordinary_cases_show_neither_appeals_nor_links(open_page, session):
    page = open_page(log(session, promised_in=timedelta(hours=24), facts=FACTS))
    page.tabs.setCurrentIndex(DEADLINES)
    (row,) = page.tabs.panel(DEADLINES).rows
    assert page.appeals is None
    assert "links" not in row.__dict__ and "origin" not in row.__dict__


def test_a_window_that_has_passed_already_says_so(qtbot, page, panel):
    dialog = event_dialog(qtbot, page, panel._empty.button)
    dialog.when.set_text("2026-11-10 10:00")
    (row,) = dialog.rules
    assert "passed 9 d 1 h ago" in row.due_text()
    assert row._due.property("role") == "danger" and row.check.isChecked()
    row.countdown.set_text("还剩 2天")
    assert "passed" not in row.due_text() and row._due.property("role") == "strong"
    dialog.reject()


def happenings(page):
    return [line.text() for line in page.timeline.lines if "收到投诉通知" in line.text()]


def test_an_event_is_in_the_time_line_and_is_taken_back_with_what_it_set(
    qtbot, page, panel, session
):
    dialog = event_dialog(qtbot, page, panel._empty.button)
    dialog.when.set_text("2026-11-20 10:00")
    undo = undo_of(qtbot, page, lambda: click(qtbot, dialog.save_button))
    qtbot.waitUntil(lambda: len(happenings(page)) == 1)
    assert happenings(page)[0].endswith("收到投诉通知 · Fri 20 Nov 10:00")
    undo()
    assert of_case(page, session) == {}
    qtbot.waitUntil(lambda: happenings(page) == [])


def test_taking_back_an_event_sets_a_running_window_back(qtbot, page, panel, session, start, clock):
    start("appeal", stated={"appeal": THREE_DAYS_ON})
    before = of_case(page, session)["appeal"]
    clock.forward(minutes=5)
    dialog = event_dialog(qtbot, page, panel.happened)
    dialog.when.set_text("2026-11-19 10:00")
    dialog.rules[0].countdown.set_text("还剩 1天")
    undo = undo_of(qtbot, page, lambda: click(qtbot, dialog.save_button))
    assert of_case(page, session)["appeal"].due_at == session.now() + timedelta(days=1)
    undo()
    after = of_case(page, session)["appeal"]
    facts = ("due_at", "started_at", "stated", "paused_at", "done_at")
    assert [getattr(after, name) for name in facts] == [getattr(before, name) for name in facts]
    qtbot.waitUntil(lambda: len(happenings(page)) == 1)


def test_after_an_event_the_keyboard_is_on_the_deadlines_tab(qtbot, page):
    dialog = event_dialog(qtbot, page, page.clocks.ours.add)
    dialog.when.set_text("2026-11-20 10:00")
    click(qtbot, dialog.save_button)
    assert page.tabs.currentIndex() == DEADLINES
    assert page.window().focusWidget() is page.tabs.tabBar()


def test_keys_of_the_tabs_bring_the_keyboard_along(qtbot, page):
    qtbot.waitUntil(page.isActiveWindow)
    keys = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
    for index in (2, 1, 0, 3):
        qtbot.keyClick(page, keys[index], Qt.KeyboardModifier.AltModifier)
        assert page.tabs.currentIndex() == index
        panel = page.tabs.panel(index)
        qtbot.waitUntil(lambda panel=panel: panel.isAncestorOf(page.window().focusWidget()))


def test_enter_opens_the_menu_of_the_status(qtbot, page):
    qtbot.waitUntil(page.isActiveWindow)
    page.status.change.setFocus()
    qtbot.keyClick(page.status.change, Qt.Key.Key_Return)
    assert page.status.menu.isVisible()
    page.status.menu.close()
