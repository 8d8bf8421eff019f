"""Templates, and what can be taken out of the program."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.domain.template import Template
from desktop_app.services.reports import ReportKind
from desktop_app.services.template_shelf import standing
from desktop_app.services.templates import templates_for

from ..places import ChooseFile
from ..reports.page import ReportsPage
from ..templates.entries import key_of
from ..templates.page import TemplatesPage
from ..templates.rows import ALL, FAVOURITES
from ..widgets import Banner, IconButton
from .stage import Stage

_ISSUE_TYPE, _INITIALS = "refund-aftersale", "tksh"
_OWN_TITLE, _OWN_INITIALS = "退货称重说明", "thcz"
_OWN_BODY = (
    "退款单 {{退款编号}} 的退货已到仓，称重 {{重量=}} 公斤。",
    "请按 {{处理方式:部分退款|退货退款|驳回申请}} 处理，客服 {{客服ID}} 已知悉。",
)
_ASKED = ("重量", "处理方式")
_ADDED = "\n辛苦您备注到退款单 {{退款编号}} 里，方便下一位同事查看。"
_KEYS = {ReportKind.CONTACTS: "Ctrl+E", ReportKind.CASES: "Ctrl+Shift+E"}


def edit_template(stage: Stage) -> None:
    """Change a built-in template, and go back to its built-in words."""
    stage.press("Ctrl+3")
    page = stage.page(TemplatesPage)
    page.types.search.setFocus()
    stage.write(_INITIALS)
    stage.check(page.types.chosen_id == _ISSUE_TYPE, f"“{_INITIALS}” to find the issue type")
    built_in = _first_template(stage)
    page.editor.text.setFocus()
    stage.press("Ctrl+End")
    for line in _ADDED.split("\n"):
        stage.press("Return")
        stage.write(line)
    stage.press("Ctrl+S")
    edited = _first_template(stage)
    stage.check(edited.edited and edited.body.endswith(_ADDED.strip()), "the edit to be saved")
    stage.click(page.buttons.reset)
    stage.check(_first_template(stage) == built_in, "the built-in words again")
    page.types.search.clear()


def write_template(stage: Stage) -> None:
    """Write a template with choices, mark it, find it by its initials, and delete it."""
    page = stage.page(TemplatesPage)
    stage.press("Ctrl+Shift+N")
    stage.write(_OWN_TITLE)
    page.editor.text.setFocus()
    for number, line in enumerate(_OWN_BODY):
        stage.press(*(["Return"] if number else []))
        stage.write(line)
    stage.check(not page.editor.unknown.isVisible(), "every placeholder to be understood")
    stage.press("Ctrl+S", "Ctrl+B")
    own = next(one for one in _templates(stage) if one.own)
    stage.check(own.id in standing(stage.session.store).favourites, "a favourite")
    about = page.editor.preview.about.text()
    stage.check(all(name in about for name in _ASKED), f"{_ASKED} to be asked for")
    page.types.view.setFocus()
    stage.press("Home")
    stage.check(page.types.chosen_id == ALL, "all templates to be listed")
    page.templates.search.setFocus()
    stage.write(_OWN_INITIALS)
    stage.check(page.templates.choose(key_of(own, stage.session.language)), "it to be found")
    page.templates.search.clear()
    stage.camera.shoot("templates", lambda: page.show_template(own))
    page.types.view.setFocus()
    stage.press("Home", "Down")
    stage.check(page.types.chosen_id == FAVOURITES, "the favourites to be listed")
    page.templates.choose(key_of(own, stage.session.language))
    stage.click(page.buttons.delete)
    stage.check(own.id not in {one.id for one in _templates(stage)}, "it to be deleted")


def export_reports(stage: Stage) -> None:
    """Write both reports and the agenda by their buttons' keys, and count what is in them."""
    stage.press("Ctrl+4")
    page = stage.page(ReportsPage)
    contacts = sum(len(stage.detail(number).contacts) for number in stage.numbers.values())
    for kind, rows in ((ReportKind.CONTACTS, contacts), (ReportKind.CASES, len(stage.numbers))):
        path = stage.out_dir / f"{kind.value}.csv"
        path.unlink(missing_ok=True)
        page.cards[kind].choose_file = answering(path)
        stage.press(_KEYS[kind])
        stage.wait(path.exists, f"{path.name} to be written")
        stage.settle()
        stage.check(_rows(path) == rows, f"{rows} rows in {path.name}")
        stage.reports.append(path)
    _export_agenda(stage, page)
    # They name a folder that is another one each time.
    for banner in page.findChildren(Banner):
        if banner.isVisible():
            stage.click(next(iter(banner.findChildren(IconButton))))


def _first_template(stage: Stage) -> Template:
    return _templates(stage)[0]


def _templates(stage: Stage) -> tuple[Template, ...]:
    session = stage.session
    return templates_for(session.store, session.playbooks, _ISSUE_TYPE, session.language)


def _export_agenda(stage: Stage, page: ReportsPage) -> None:
    path = stage.out_dir / "agenda.ics"
    path.unlink(missing_ok=True)
    page.agenda.choose_file = answering(path)
    stage.press("Ctrl+Shift+A")
    stage.wait(path.exists, f"{path.name} to be written")
    stage.settle()
    # Answered ones stand in it too, without an alarm, so that a phone takes them out.
    events = path.read_text("utf-8").split("BEGIN:VEVENT")[1:]
    ringing = sum("BEGIN:VALARM" in event for event in events)
    stage.check(ringing > 0, "deadlines in the agenda")
    stage.check(str(ringing) in page.agenda.size_words(), "as many of them as the page says")
    stage.reports.append(path)


def answering(path: Path) -> ChooseFile:
    """Return a stand-in for the system's dialog, which no program can drive on every desktop."""

    def answer(
        parent: QWidget, title: str, kinds: str, proposed: Path, chosen: Callable[[Path], None]
    ) -> None:
        chosen(path)

    return answer


def _rows(path: Path) -> int:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))
