"""Finding anything, keeping a search, doing something to many cases, and taking that back."""

from __future__ import annotations

from desktop_app.domain.case_query import CaseQuery
from desktop_app.services.saved_searches import all_searches
from desktop_app.services.tags import tags_of_cases

from ..case.page import CasePage
from ..case.prepare_panel import PreparePanel
from ..case.tabs import PREPARE
from ..cases.name_dialog import NameDialog
from ..cases.page import CasesPage
from ..cases.tag_dialog import TagDialog
from ..finder.finder import Finder
from .stage import Stage

_CASE = "refund-aftersale"
_RARE, _WORD, _FILTERED = "粉底印", "穿着痕迹", "穿着痕迹 类型:退款售后 客服:云舒"
_FRAGMENT = 7
_SEARCH, _TAG = "穿过的退货", "要称重记录"
_PICKED = 5


def find_anything(stage: Stage) -> None:
    """Find a case by a word and by the middle of its number; then list what a filter leaves."""
    number = stage.numbers[_CASE]
    # What was said before would be seen below the palette.
    stage.program.shell.window.toast.dismiss()
    finder = stage.find(_RARE)
    stage.check(("case", number) in _targets(finder), f"“{_RARE}” to find case {number}")
    stage.press("Escape")
    order = stage.detail(number).case.facts.order_no
    middle = order[-_FRAGMENT - 4 : -4]
    finder = stage.find(middle)
    stage.check(_targets(finder)[0] == ("case", number), f"“{middle}” to find case {number}")
    stage.press("Return")
    stage.check(stage.page(CasePage).case_id == number, "Enter to open it")
    stage.press("Escape")
    finder = stage.find(_FILTERED)
    stage.check(finder.panel.chips.isVisible(), "the filters to be shown")
    stage.check(any(kind == "case" for kind, _ in _targets(finder)), "cases with that agent")
    stage.camera.shoot("find")
    stage.press("Ctrl+Return")
    page = stage.page(CasesPage)
    stage.check(page.search.text() == _FILTERED, "what was typed in the list's own field")
    found = stage.listed(page.model.query)
    stage.check(found and page.model.total == len(found), "the same cases as a list")


def keep_search(stage: Stage) -> None:
    """Keep a search beside the list, and come back to it by a click."""
    page = stage.page(CasesPage)
    stage.press("Ctrl+F")
    stage.write(_WORD)
    found = page.model.total
    stage.check(found and found > _PICKED, f"several cases with “{_WORD}”")
    stage.press("Ctrl+D")
    dialog = stage.window(NameDialog)
    dialog.line.selectAll()
    stage.write(_SEARCH)
    stage.press("Return")
    kept = all_searches(stage.session.store)
    stage.check([one.name for one in kept] == [_SEARCH], "the search to be kept")
    page.search.clear()
    stage.settle()
    page.rail.own.setFocus()
    stage.press("Home", "Return")
    stage.check(page.model.total == found, "the search to find the same again")


def tag_many(stage: Stage) -> None:
    """Select several cases and tag them at once; undo that by its key, and do it again."""
    page = stage.page(CasesPage)
    page.table.setFocus()
    stage.press("Home", *["Shift+Down"] * (_PICKED - 1))
    stage.check(page.table.picked_count == _PICKED, f"{_PICKED} cases to be selected")
    stage.press("T")
    stage.window(TagDialog)
    stage.write(_TAG)
    stage.press("Ctrl+Return")
    stage.wait(lambda: _tagged(stage) == _PICKED, "the cases to be tagged")
    stage.check(page.table.picked_count == _PICKED, "them to be selected still")
    stage.camera.shoot("cases-picked")
    stage.press("Ctrl+Z")
    stage.check(not _tagged(stage), "Ctrl+Z to take the tags off again")
    stage.press("Ctrl+Shift+Z")
    stage.check(_tagged(stage) == _PICKED, "Ctrl+Shift+Z to put them on again")
    page.search.clear()
    stage.settle()


def see_similar(stage: Stage) -> None:
    """See which earlier cases were like the one on show."""
    page = stage.open_case(_CASE)
    panel = stage.tab(page, PREPARE, PreparePanel)
    stage.wait(lambda: panel.similar.rows, "similar cases")
    bar = panel.verticalScrollBar()
    stage.camera.shoot("case-similar", lambda: bar.setValue(bar.maximum()))
    stage.press("Escape")


def _targets(finder: Finder) -> list[tuple[str, object]]:
    """Return what can be chosen in the palette, from the top."""
    return [row.target for row in finder.panel.model.rows if row.target is not None]


def _tagged(stage: Stage) -> int:
    numbers = stage.listed(CaseQuery(tags=(_TAG,)))
    return sum(_TAG in tags for tags in tags_of_cases(stage.session.store, numbers).values())
