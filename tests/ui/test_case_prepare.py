"""The tab to read before a contact."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.domain.case import CaseFacts
from desktop_app.services import cases
from desktop_app.services.prepare_story import StoryPart
from desktop_app.ui.case.edit_dialog import EditDialog
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.prepare_panel import PreparePanel
from desktop_app.ui.case.tabs import PREPARE
from tests.ui.case_samples import FACTS, click, log

# The offscreen platform says so for menus and dialogs.
pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)", extend=True
)


@pytest.fixture
def open_panel(qtbot, kit, session):
    """Opens the page of a case with this tab in front; returns the panel."""
    # Held here, because Qt still has events for a page when its test has ended.
    pages = []

    def opened(case_id):
        page = CasePage(kit, case_id)
        qtbot.addWidget(page)
        page.resize(1100, 800)
        page.show()
        page.tabs.setCurrentIndex(PREPARE)
        pages.append(page)
        qtbot.waitUntil(lambda: not session.worker.is_busy)
        return page.tabs.panel(PREPARE)

    return opened


def line(panel, part):
    return panel.story.texts[part].text()


def test_alt_5_brings_it_to_the_front_with_the_keyboard_in_it(qtbot, kit, session):
    page = CasePage(kit, log(session))
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    assert page.tabs.panel(PREPARE) is None
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    panel = page.tabs.panel(PREPARE)
    assert isinstance(panel, PreparePanel)
    qtbot.waitUntil(lambda: page.focusWidget() is panel.story.edit)
    qtbot.keyClick(panel.story.edit, Qt.Key.Key_Tab)
    assert page.focusWidget() is panel.opening.copy


def test_the_story_is_told(open_panel, session):
    panel = open_panel(log(session, promised_in=timedelta(hours=2)))
    assert "小二-云溪" in line(panel, StoryPart.LAST_ANSWER)
    assert "not due yet, 2 h left" in line(panel, StoryPart.PROMISED)
    assert "请补充材料" in panel.story.details[StoryPart.SENT].text()
    assert "等待复审" in line(panel, StoryPart.OUTCOME)


def test_a_promise_breaks_while_it_is_looked_at(open_panel, session, clock):
    panel = open_panel(log(session, promised_in=timedelta(hours=2)))
    clock.forward(hours=3)
    panel.window().tabs.refresh_times()
    assert "broken, 1 h overdue" in line(panel, StoryPart.PROMISED)
    assert panel.story.texts[StoryPart.PROMISED].label.property("role") == "danger"


def test_what_is_asked_for_is_written_down_from_here(qtbot, open_panel, session):
    panel = open_panel(log(session))
    assert "still to be written down" in line(panel, StoryPart.ASKED_FOR)
    click(qtbot, panel.story.edit)
    dialog = panel.window().findChild(EditDialog)
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.texts["point_in_dispute"])
    dialog.texts["point_in_dispute"].setPlainText("没有指出是哪一处")
    dialog.texts["result_wanted"].setPlainText("恢复上架")
    click(qtbot, dialog.save_button)
    assert line(panel, StoryPart.ASKED_FOR) == (
        "Point in dispute: 没有指出是哪一处\nResult wanted: 恢复上架"
    )
    assert not panel.story.edit.isVisible()


def test_a_case_in_the_trash_is_only_read(open_panel, session):
    case_id = log(session)
    cases.trash_case(session.store, case_id, session.now())
    panel = open_panel(case_id)
    assert not panel.story.edit.isVisible()
    assert panel.opening.copy.isVisible()


def test_the_first_line_is_copied(qtbot, open_panel, session):
    panel = open_panel(log(session))
    with qtbot.waitSignal(panel.window().notified):
        click(qtbot, panel.opening.copy)
    playbook = session.playbooks.get(FACTS.issue_type)
    assert QApplication.clipboard().text() == playbook.first_line.zh
    assert panel.opening.department.text() == playbook.department.zh


def test_a_change_of_agent_is_warned_of(open_panel, session):
    case_id = log(session, at=session.now() - timedelta(days=1))
    panel = open_panel(case_id)
    assert panel.opening.advice.text().startswith("Ask for 小二-云溪 again")
    log(session, case_id, agent="审核-8812")
    panel.window().show_case(case_id)
    assert "has changed from 小二-云溪 to 审核-8812" in panel.opening.advice.text()
    assert panel.opening.advice.label.property("role") == "warning"
    assert panel.opening.agents.text().count("\n") == 1


def test_a_related_case_is_opened_by_a_click_and_by_the_keyboard(qtbot, open_panel, session):
    other = log(session)
    panel = open_panel(log(session))
    (row,) = panel.rows
    assert row.matches.text() == "same order, same item"
    with qtbot.waitSignal(session.case_requested) as asked:
        click(qtbot, row.title)
    assert asked.args == [other]
    row.open.setFocus()
    with qtbot.waitSignal(session.case_requested) as asked:
        qtbot.keyClick(row.open, Qt.Key.Key_Space)
    assert asked.args == [other]


def test_more_related_cases_are_shown_when_asked_for(qtbot, open_panel, session):
    for _ in range(8):
        log(session)
    panel = open_panel(log(session))
    qtbot.waitUntil(lambda: len(panel.rows) == 6)
    assert panel.more.text() == "and 2 more"
    click(qtbot, panel.more)
    qtbot.waitUntil(lambda: len(panel.rows) == 8)
    assert not panel.more.isVisible()


def test_how_a_related_case_ends_is_seen_at_once(open_panel, session):
    other = log(session)
    panel = open_panel(log(session))
    session.do(cases.close_case, other, "撤销处罚", session.now())
    assert panel.rows[0].outcome.text() == "撤销处罚"


def test_hearsay_gives_way_to_the_sellers_own_log(qtbot, open_panel, session):
    case_id = log(session)
    panel = open_panel(case_id)
    qtbot.waitUntil(lambda: "10:00–11:00" in panel.hours.hours.text())
    assert panel.hours.mark.isVisible()
    ten = session.now() - timedelta(days=2, hours=1)
    for number in range(24):
        good = number % 2 == 0
        at = ten if good else ten + timedelta(hours=6)
        log(session, case_id, at=at, outcome="有答复" if good else "")
    session.do(cases.set_outcome, case_id, "处理中", session.now())
    qtbot.waitUntil(lambda: not panel.hours.mark.isVisible())
    assert "10:00–11:00: 12 of 12 contacts" in panel.hours.hours.text()
    assert FACTS.shop in panel.hours.basis.text()


def test_another_case_of_the_shop_is_not_counted_for_anew(qtbot, open_panel, session, monkeypatch):
    first, second = log(session), log(session)
    panel = open_panel(first)
    qtbot.waitUntil(lambda: panel.hours.mark.isVisible())
    asked = []
    monkeypatch.setattr(panel.similar, "show_case", lambda *_: None)
    monkeypatch.setattr(session.worker, "submit", lambda *words, **more: asked.append(words))
    panel.window().show_case(second)
    assert not asked
    assert panel.hours.mark.isVisible()


def test_similar_cases_say_why_and_open(qtbot, open_panel, session):
    like = CaseFacts("other", title="羊毛围巾被判假货")
    other = log(session, facts=like, agent="小二-甲", outcome="恢复上架")
    for number in range(12):
        log(session, facts=CaseFacts("other", title=f"无关{number}"), agent="", said="")
    facts = CaseFacts("other", title="围巾假货投诉")
    panel = open_panel(log(session, facts=facts, agent="小二-乙", said=""))
    qtbot.waitUntil(lambda: bool(panel.similar.rows))
    (row,) = panel.similar.rows
    assert (row.title.text(), row.outcome.text()) == (like.title, "恢复上架")
    assert row.matches.text() == "same words: 围巾 · 假货"
    with qtbot.waitSignal(session.case_requested) as asked:
        qtbot.keyClick(row.open, Qt.Key.Key_Return)
    assert asked.args == [other]


def test_markup_in_names_is_only_text(open_panel, session):
    facts = CaseFacts("other", title="<b>标题</b>", order_no="7")
    log(session, facts=facts, outcome="<img src='x'>")
    panel = open_panel(log(session, facts=facts, agent="<i>甲</i>"))
    assert panel.rows[0].title.text() == "<b>标题</b>"
    labels = panel.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_it_follows_the_language(qtbot, open_panel, session):
    panel = open_panel(log(session))
    assert panel.opening.first_line.text() == session.playbooks.get(FACTS.issue_type).first_line.zh
    session.language = "en"
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.opening.first_line.text() == session.playbooks.get(FACTS.issue_type).first_line.en


def test_its_tab_has_a_shorter_name_where_there_is_little_room(qtbot, kit, session):
    page = CasePage(kit, log(session))
    qtbot.addWidget(page)
    page.resize(1700, 900)
    page.show()
    assert page.tabs.tabText(PREPARE) == "Before you contact"
    page.resize(1000, 800)
    assert page.tabs.tabText(PREPARE) == "Prepare"
    assert "Before you contact (Alt+5)" in page.tabs.tabToolTip(PREPARE)
