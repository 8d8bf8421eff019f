"""A case: its page, checklist, know-how, and its end."""

from __future__ import annotations

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.checklist import ItemState

from ..case.close_dialog import CloseDialog
from ..case.edit_dialog import EditDialog
from ..case.evidence import EvidencePanel
from ..case.know_how import KnowHowPanel
from ..case.page import CasePage
from ..case.tabs import EVIDENCE, KNOW_HOW
from ..cases.page import CasesPage
from .stage import Stage

_OWN_PROOF = "买家评价截图（两条）"
_AMOUNT = "¥318.00"
_OUTCOME = "核实非本人登录，限制已解除，子账号改为短信验证。"


def read_case(stage: Stage) -> None:
    """Look at a case, and change one of its facts."""
    page = stage.open_case("refund-aftersale")
    stage.camera.shoot("case")
    stage.press("Ctrl+E")
    form = stage.window(EditDialog)
    form.lines["amount"].setFocus()
    form.lines["amount"].selectAll()
    stage.write(_AMOUNT)
    stage.press("Ctrl+Return")
    stage.check(stage.closed(EditDialog), "the form to be gone")
    stage.check(stage.detail(page.case_id).case.facts.amount == _AMOUNT, "the amount to be kept")


def gather_evidence(stage: Stage) -> None:
    """Tick a proof, say that another does not apply, and add one of one's own."""
    page = stage.open_case("fake-transaction")
    panel = stage.tab(page, EVIDENCE, EvidencePanel)
    before = stage.detail(page.case_id).case.checklist_done
    row = next(one for one in panel.rows if not one.check.isChecked())
    ticked = row.item_id()
    stage.click(row.check)
    row = panel.rows[-1]
    left_out = row.item_id()
    stage.click(row.not_applicable)
    panel.own_title.setFocus()
    stage.write(_OWN_PROOF)
    stage.press("Return")
    detail = stage.detail(page.case_id)
    states = {item.id: item.state for item in detail.checklist}
    stage.check(states[ticked] is ItemState.HAVE, "the ticked proof to be there")
    stage.check(states[left_out] is ItemState.NOT_APPLICABLE, "the other to be left out")
    stage.check(detail.checklist[-1].title == _OWN_PROOF, "a proof of the seller's own")
    stage.check(detail.case.checklist_done == before + 1, "one more in the progress")
    bar = panel.verticalScrollBar()
    stage.camera.shoot("case-evidence", lambda: bar.setValue(bar.maximum()))


def read_know_how(stage: Stage) -> None:
    """Read what is known about this kind of case."""
    page = stage.open_case("order-dispute")
    stage.tab(page, KNOW_HOW, KnowHowPanel)
    stage.camera.shoot("case-know-how")


def end_case(stage: Stage) -> None:
    """Close a case although evidence is missing, and reopen it; trash it and bring it back."""
    page = stage.open_case("account-anomaly")
    number = page.case_id
    _close(stage, number, picture="case-closing")
    stage.click(page.header.reopen)
    stage.check(stage.detail(number).case.status is Status.OPEN, "the case to be open again")
    _close(stage, number)
    stage.press("Ctrl+Delete")
    stage.check(stage.detail(number).case.deleted_at is not None, "the case in the trash")
    stage.click(page.banner.button)
    stage.check(stage.detail(number).case.deleted_at is None, "the case out of the trash")
    stage.press("Ctrl+Delete", "Alt+Left", "Ctrl+2", "Ctrl+Shift+T")
    trash = stage.page(CasesPage)
    trash.search.clear()
    stage.settle()
    stage.check(trash.model.total == 1, "one case in the trash")
    stage.press("Ctrl+F", "Down", "R")
    stage.check(not stage.listed(CaseQuery(trashed=True)), "an empty trash")
    stage.press("Ctrl+Shift+T")
    stage.check(trash.model.total == len(stage.numbers), "all cases to be listed again")


def _close(stage: Stage, number: int, picture: str = "") -> None:
    stage.click(stage.page(CasePage).header.close_case)
    form = stage.window(CloseDialog)
    form.outcome.selectAll()
    stage.write(_OUTCOME)
    stage.check(form.missing.text(), "to be asked about missing evidence")
    if picture:
        stage.camera.shoot(picture)
    stage.press("Ctrl+Return")
    stage.check(not stage.closed(CloseDialog), "Ctrl+Enter not to answer that")
    stage.press("Return")
    stage.check(stage.closed(CloseDialog), "the form to be gone")
    case = stage.detail(number).case
    stage.check(case.status is Status.CLOSED, "the case to be closed")
    stage.check(case.outcome == _OUTCOME, "its outcome to be kept")
