"""The clocks of a case: an event starts them, a pause stops them, an appeal is not wasted."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop_app.domain.case import EventKind
from desktop_app.domain.deadline import Deadline

from ..case.appeal_dialog import AppealDialog
from ..case.chase_dialog import ChaseDialog
from ..case.deadline_dialog import DeadlineDialog
from ..case.deadlines import DeadlinesPanel
from ..case.event_dialog import EventDialog
from ..case.evidence import EvidencePanel
from ..case.page import CasePage
from ..case.tabs import DEADLINES, EVIDENCE
from .clock import shanghai
from .stage import Stage

_CASE = "order-dispute"
_EVENT, _RULE, _EARLIER_RULE = "小二介入", "seller-evidence", "platform-review"
_HAPPENED, _HAPPENED_AT = "昨天18点", shanghai(datetime(2026, 11, 23, 18))
_RULE_SPAN = timedelta(days=3)
_COUNTDOWN, _LEFT = "还剩2天1小时", timedelta(days=2, hours=1)
_CHASED, _NEXT_CHASE = "追问称重比对的结果", shanghai(datetime(2026, 11, 25, 10))
_OWN_DEADLINE = "问网点要盖章的称重证明"


def tell_event(stage: Stage) -> None:
    """Say when the platform stepped in; then let its own countdown come first."""
    page = stage.open_case(_CASE)
    panel = stage.tab(page, DEADLINES, DeadlinesPanel)
    stage.click(panel.happened)
    form = stage.window(EventDialog)
    form.what.setFocus()
    stage.check(form.what.currentText() == _EVENT, f"“{_EVENT}” to be offered first")
    form.when.line.setFocus()
    stage.write(_HAPPENED)
    (row,) = form.rules
    stage.check("11月26日" in row.due_text(), "three days later to be counted")
    stage.check(row.source(), "the rule to have a source")
    stage.camera.shoot("case-event")
    stage.press("Ctrl+Return")
    stage.check(stage.closed(EventDialog), "the form to be gone")
    found = _by_rule(stage, page)
    stage.check(found.due_at == _HAPPENED_AT + _RULE_SPAN, "a deadline in three days")
    _state(stage, panel)
    found = _by_rule(stage, page)
    stage.check(found.stated, "the platform's countdown to come first")
    stage.check(found.due_at == stage.clock.moment + _LEFT, f"“{_COUNTDOWN}” to be understood")


def mind_deadlines(stage: Stage) -> None:
    """Add a deadline in the seller's own words, and ask again on every working day."""
    page = stage.open_case(_CASE)
    panel = stage.tab(page, DEADLINES, DeadlinesPanel)
    stage.click(panel.add)
    form = stage.window(DeadlineDialog)
    form.title.setFocus()
    stage.write(_OWN_DEADLINE)
    form.due.line.setFocus()
    stage.write("+2h")
    stage.press("Ctrl+Return")
    stage.check(stage.closed(DeadlineDialog), "the form to be gone")
    due = stage.clock.moment + timedelta(hours=2)
    stage.check(_titled(stage, page, _OWN_DEADLINE).due_at == due, "a deadline in two hours")
    stage.click(panel.chase)
    chase = stage.window(ChaseDialog)
    stage.write(_CHASED)
    stage.check(chase.title.text() == _CHASED, "the proposed words to be replaced")
    stage.camera.shoot("case-chase")
    stage.press("Ctrl+Return")
    stage.check(stage.closed(ChaseDialog), "the form to be gone")
    chased = _titled(stage, page, _CHASED)
    stage.check(chased.repeats and chased.due_at == _NEXT_CHASE, "to be asked tomorrow at ten")
    stage.camera.shoot("case-deadlines")
    # Rows are higher in one language than in the other.
    stage.camera.shoot("case-rules", lambda: _scroll_to_rule(stage, page, panel))


def see_pause(stage: Stage) -> None:
    """See that a promise stands still while the seller owes an answer."""
    page = stage.open_case("fake-goods")
    detail = stage.detail(page.case_id)
    stage.check(any(one.is_paused for one in detail.deadlines), "the promise to be paused")
    kinds = {event.kind for event in detail.events}
    stage.check(EventKind.PAUSED in kinds, "the pause to be in the time line")
    stage.tab(page, DEADLINES, DeadlinesPanel)
    stage.camera.shoot("case-paused")


def spare_appeal(stage: Stage) -> None:
    """Be warned before the last appeal is spent without its evidence, and go back for that."""
    page = stage.open_case("penalty-appeal")
    strip = page.appeals
    assert strip is not None
    stage.tab(page, DEADLINES, DeadlinesPanel)
    stage.click(strip.record)
    form = stage.window(AppealDialog)
    stage.check(form.warning(), "a warning of missing evidence")
    stage.camera.shoot("case-appeal")
    stage.press("Ctrl+Return")
    stage.check(not stage.closed(AppealDialog), "Ctrl+Enter not to spend the appeal")
    stage.click(form.back_button)
    stage.check(stage.closed(AppealDialog), "the form to be gone")
    panel = page.tabs.panel(EVIDENCE)
    stage.check(isinstance(panel, EvidencePanel) and panel.isVisible(), "the evidence on show")
    stage.check(len(stage.detail(page.case_id).appeals) == 1, "no further appeal")


def _state(stage: Stage, panel: DeadlinesPanel) -> None:
    """Type the platform's countdown over the rule's."""
    stage.click(panel.happened)
    form = stage.window(EventDialog)
    form.when.line.setFocus()
    stage.write(_HAPPENED)
    form.rules[0].countdown.line.setFocus()
    stage.write(_COUNTDOWN)
    stage.press("Ctrl+Return")
    stage.check(stage.closed(EventDialog), "the form to be gone")


def _by_rule(stage: Stage, page: CasePage) -> Deadline:
    return next(one for one in stage.detail(page.case_id).deadlines if one.rule_id == _RULE)


def _scroll_to_rule(stage: Stage, page: CasePage, panel: DeadlinesPanel) -> None:
    """Bring the deadlines that rules count into sight."""
    rules = [one.rule_id for one in stage.detail(page.case_id).deadlines]
    row, content = panel.rows[rules.index(_EARLIER_RULE)], panel.widget()
    assert content is not None
    panel.verticalScrollBar().setValue(row.mapTo(content, row.rect().topLeft()).y())


def _titled(stage: Stage, page: CasePage, title: str) -> Deadline:
    found = [one for one in stage.detail(page.case_id).deadlines if one.title == title]
    stage.check(len(found) == 1, f"one deadline “{title}”")
    return found[0]
