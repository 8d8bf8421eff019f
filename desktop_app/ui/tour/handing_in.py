"""Handing a case in: the escalation in three steps, and the evidence bundle."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QSize

from desktop_app.domain.deadline import DeadlineKind

from ..case.deadlines import DeadlinesPanel
from ..case.page import CasePage
from ..case.tabs import DEADLINES
from ..escalation.assistant import EVIDENCE, POINT, TICKET, EscalationAssistant
from ..evidence.bundle_dialog import BundleDialog
from . import drops
from .evidence_files import CASE, PAPERS
from .papers import draw_papers
from .stage import Stage
from .the_rest import answering

BUNDLE = "evidence.zip"
"""What the bundle is called beside the pictures."""

_SIZE = QSize(880, 712)
_TICKET_NO, _ANSWER_WITHIN = "GD20261124102015", timedelta(hours=48)
_FOLDER, _NAME = "举证包", "举证-订单纠纷.zip"


def escalate(stage: Stage) -> None:
    """State the point, add what is missing, file the ticket; take that back, and file it again."""
    page = stage.open_case(CASE)
    assistant = _open(stage)
    stage.check(assistant.step() == POINT and assistant.point.point.text(), "the point in dispute")
    fields = (assistant.point.point.marks, assistant.point.wanted.marks)
    stage.camera.shoot("escalate-point", lambda: stage.read_remarks(*fields))
    stage.press("Ctrl+Return")
    _add_what_is_missing(stage, assistant)
    form = assistant.ticket.form
    form.number.setFocus()
    stage.write(_TICKET_NO)
    stage.check(form.due_at() == stage.clock.moment + _ANSWER_WITHIN, "an answer in two days")
    marks = assistant.ticket.text.marks
    stage.camera.shoot("escalate-ticket", lambda: stage.read_remarks(marks))
    before = stage.detail(page.case_id)
    stage.press("Ctrl+Return")
    _check_ticket(stage, page)
    stage.click(stage.program.shell.window.toast.button)
    stage.check(stage.detail(page.case_id).contacts == before.contacts, "Undo to undo that")
    assistant = _open(stage)
    stage.check(assistant.step() == TICKET, "the step where the draft was left")
    stage.check(assistant.ticket.form.number.text() == _TICKET_NO, "what was typed to be there")
    stage.press("Ctrl+Return")
    _check_ticket(stage, page)
    panel = stage.tab(page, DEADLINES, DeadlinesPanel)
    ticket = stage.detail(page.case_id).contacts[-1].id
    origins = [one.contact_id for one in stage.detail(page.case_id).deadlines]
    row = panel.rows[origins.index(ticket)]
    stage.camera.shoot("case-ticket", lambda: drops.reveal(row))


def make_bundle(stage: Stage) -> None:
    """Write the bundle of the same case, and check every sum in it."""
    page = stage.open_case(CASE)
    stage.press("Ctrl+Shift+B")
    dialog = stage.window(BundleDialog)
    dialog.resize(_SIZE)
    path = stage.folder(_FOLDER) / _NAME
    dialog.choose_file = answering(path)
    stage.wait(lambda: dialog.plan, "the files to be looked through")
    stage.press("Ctrl+Return")
    stage.wait(dialog.card.isVisible, "the bundle to be written")
    # It has grown as far as the screen has room for it.
    dialog.resize(_SIZE)
    stage.camera.shoot("bundle", lambda: drops.reveal(dialog.card))
    stage.press("Escape")
    stage.check(stage.closed(BundleDialog), "the form to be gone")
    _check_bundle(stage, page, path)
    target = stage.out_dir / BUNDLE
    shutil.copyfile(path, target)
    stage.reports.append(target)


def _open(stage: Stage) -> EscalationAssistant:
    stage.press("Ctrl+Shift+U")
    assistant = stage.window(EscalationAssistant)
    assistant.resize(_SIZE)
    return assistant


def _add_what_is_missing(stage: Stage, assistant: EscalationAssistant) -> None:
    """Be asked about what is missing, drop that, and go on."""
    step, forward = assistant.evidence, assistant.buttons.forward
    stage.check(assistant.step() == EVIDENCE and step.missing(), "required evidence to be missing")
    stage.click(forward)
    stage.check(step.question.text(), "to be asked whether to go on without it")
    stage.camera.shoot("escalate-evidence")
    stage.click(forward)
    stage.check(assistant.step() == EVIDENCE, "the same button to lead back to it")
    papers = draw_papers(stage.folder(PAPERS))
    stage.drop(step, step.items[0].name, papers.account)
    stage.check(not step.missing(), "nothing required to be missing any more")
    stage.click(forward)
    stage.check(assistant.step() == TICKET, "the last step")


def _check_ticket(stage: Stage, page: CasePage) -> None:
    stage.check(stage.closed(EscalationAssistant), "the assistant to be gone")
    detail = stage.detail(page.case_id)
    ticket = detail.contacts[-1]
    facts = detail.case.facts
    stage.check(ticket.facts.ticket_no == _TICKET_NO, "the ticket among the contacts")
    stage.check(facts.point_in_dispute in ticket.facts.said, "it to say the point in dispute")
    waiting = [one for one in detail.deadlines if one.kind is DeadlineKind.THEIRS]
    due = {one.due_at for one in waiting if one.contact_id == ticket.id}
    stage.check(due == {stage.clock.moment + _ANSWER_WITHIN}, "its answer to be waited for")


def _check_bundle(stage: Stage, page: CasePage, path: Path) -> None:
    detail = stage.detail(page.case_id)
    replaced = {one.made_from for one in detail.attachments if one.made_how == "redacted"}
    wanted = {one.sha256 for one in detail.attachments if one.id not in replaced}
    with zipfile.ZipFile(path) as bundle:
        names = bundle.namelist()
        lines = bundle.read("SHA256SUMS").decode().splitlines()
        sums = {name: digest for digest, name in (line.split("  ") for line in lines)}
        found = {name: hashlib.sha256(bundle.read(name)).hexdigest() for name in sums}
        cover = bundle.read("00_cover.html").decode()
    stage.check(found == sums, "every sum to be right")
    stage.check(set(names) - {"SHA256SUMS"} == set(sums), "a sum of every file")
    stage.check(wanted <= set(sums.values()), "all evidence, and copies for what was blacked out")
    facts = detail.case.facts
    stage.check(facts.point_in_dispute in cover, "the point in dispute on the cover")
    stage.check(facts.buyer not in cover, "the buyer to be masked")
