"""Three weeks later: Today with all there is to do, and the list of cases."""

from __future__ import annotations

from datetime import timedelta

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.deadline import AgendaGroup
from desktop_app.services import deadlines
from desktop_app.services.changes import ANYTHING

from ..case.page import CasePage
from ..cases.page import CasesPage
from ..today.agenda import agenda_rows
from ..today.page import TodayPage
from .clock import PRESENT, SHANGHAI
from .history import History
from .stage import Stage

_WORD, _INITIALS = "退款", "tk"


def let_time_pass(stage: Stage) -> None:
    """Fill the casebook with three weeks of work."""
    stage.clock.moment = PRESENT
    history = History(stage.session, stage.shop)
    history.replay(PRESENT)
    stage.numbers = history.numbers
    # The program does so each hour.
    stage.program.watch.upkeep.plan_promotions()
    stage.session.changed.emit(ANYTHING)
    stage.settle()
    known = {playbook.id for playbook in stage.session.playbooks.all()}
    stage.check(set(stage.numbers) == known, "a case of each issue type")
    wanted = set(stage.numbers.values())
    stage.check(stage.listed(CaseQuery()) == wanted, f"{len(wanted)} cases in the casebook")


def look_at_today(stage: Stage) -> None:
    """See what is due, mark a deadline as done by one key, and take that back."""
    stage.press("Ctrl+1")
    page = stage.page(TodayPage)
    stage.check(_groups(stage) == set(AgendaGroup), "something overdue, broken, today and later")
    stage.camera.shoot("today")
    page.agenda.setFocus()
    item = page.agenda.current_item()
    assert item is not None
    stage.press("D")
    stage.check(_is_done(stage, item.deadline.case_id, item.deadline.id), "D to mark it as done")
    stage.click(stage.program.shell.window.toast.button)
    stage.check(not _is_done(stage, item.deadline.case_id, item.deadline.id), "Undo to undo that")


def look_at_one_shop(stage: Stage) -> None:
    """See what is due at the second shop alone; the first one's is counted beside it."""
    page = stage.page(TodayPage)
    field = page.shops.field
    assert field is not None
    other = next(one.facts.shop for one in stage.shop.cases if one.facts.shop != stage.shop.name)
    stage.choose(field.choice, other)
    item = page.agenda.current_item()
    stage.check(item is not None and item.shop == other, f"what is due at {other}")
    stage.camera.shoot("today-shop")
    stage.click(field.others)
    stage.check(field.choice.value() == "", "all shops again")


def search_cases(stage: Stage) -> None:
    """Find cases by a two-character word and by the initials of its pinyin, and open one."""
    stage.press("Ctrl+2")
    page = stage.page(CasesPage)
    stage.check(page.model.total == len(stage.numbers), "all cases to be listed")
    stage.camera.shoot("cases")
    for typed in (_WORD, _INITIALS):
        stage.press("Ctrl+F")
        stage.write(typed)
        found = page.model.total
        stage.check(found is not None and 0 < found < len(stage.numbers), f"some for “{typed}”")
        first = stage.numbers["refund-aftersale"]
        stage.check(page.model.row_of(first) is not None, f"“{typed}” to find case {first}")
        stage.press("Escape")
        stage.check(page.model.total == len(stage.numbers), "Esc to show all again")
    stage.press("Ctrl+F")
    stage.write(stage.shop.cases[0].facts.order_no)
    stage.check(page.model.total == 1, "one case with the order number")
    stage.press("Down", "Return")
    stage.check(stage.page(CasePage).case_id == 1, "Enter to open it")
    stage.press("Escape")
    stage.page(CasesPage)
    page.search.clear()
    stage.settle()


def _groups(stage: Stage) -> set[AgendaGroup]:
    now = stage.clock.moment
    midnight = now.astimezone(SHANGHAI).replace(hour=0, minute=0) + timedelta(days=1)
    items = deadlines.due(stage.session.store, now + timedelta(days=7))
    return {row.group for row in agenda_rows(items, now, midnight)}


def _is_done(stage: Stage, case_id: int | None, deadline_id: int) -> bool:
    found = (one for one in stage.detail(case_id).deadlines if one.id == deadline_id)
    return any(one.done_at is not None for one in found)
