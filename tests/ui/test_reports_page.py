"""The page of reports: pressed as a seller does, writing real files."""

from __future__ import annotations

import csv
import errno
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import ContactFacts
from desktop_app.domain.report_scope import ReportScope
from desktop_app.services import cases
from desktop_app.services.casebook import Casebook
from desktop_app.services.preferences import Preference, preference, set_preference
from desktop_app.services.report_columns import chosen_columns
from desktop_app.services.reports import ReportKind
from desktop_app.store import contacts, report_contacts
from desktop_app.ui.kit import Kit
from desktop_app.ui.places import ask_for_file, export_folder
from desktop_app.ui.reports.export_formats import Format
from desktop_app.ui.reports.page import ReportsPage
from desktop_app.ui.reports.preview_model import PreviewModel
from desktop_app.ui.reports.report_card import ReportCard
from tests.casebooks import NOW, log

ORDER = "1234567890123456789"
WAIT = 60_000  # Milliseconds: far longer than any machine needs.


class Desk:
    """Answers for the seller where a file is to go, and notes what was opened."""

    def __init__(self) -> None:
        self.answer: Path | None = None
        self.proposed: list[Path] = []
        self.opened: list[Path] = []
        self.has_programs = True

    def choose_file(
        self,
        parent: QWidget,
        title: str,
        file_filter: str,
        proposed: Path,
        chosen: Callable[[Path], None],
    ) -> None:
        self.proposed.append(proposed)
        if self.answer is not None:
            chosen(self.answer)

    def open_path(self, path: Path) -> bool:
        self.opened.append(path)
        return self.has_programs


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, desk: Desk) -> ReportsPage:
    made = ReportsPage(kit, choose_file=desk.choose_file, open_path=desk.open_path)
    qtbot.addWidget(made)
    made.resize(1060, 800)
    return made


def shown(qtbot: QtBot, page: ReportsPage, kit: Kit) -> ReportsPage:
    page.show()
    qtbot.waitUntil(lambda: not kit.session.worker.is_busy, timeout=WAIT)
    return page


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def ended(qtbot: QtBot, card: ReportCard) -> None:
    qtbot.waitUntil(lambda: not card.is_exporting and card.result.isVisibleTo(card), timeout=WAIT)


def rows(path: Path) -> list[list[str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(text.splitlines(keepends=True)))


def many_contacts(casebook: Casebook, count: int) -> None:
    made = log(casebook)
    with casebook.store.transaction():
        for number in range(count - 1):
            facts = ContactFacts(at=NOW + timedelta(seconds=number), agent_id=f"小二{number}")
            contacts.add(casebook.store, made.case_id, facts, NOW)


def test_an_empty_casebook_says_what_to_do_next(qtbot: QtBot, page: ReportsPage, kit: Kit) -> None:
    shown(qtbot, page, kit)
    page.focus_first()
    assert page.empty.isVisible()
    assert not page.figures.isVisible()
    with qtbot.waitSignal(kit.session.log_requested) as asked:
        press(qtbot, page.empty.button)
    assert asked.args == [None]
    log(kit.session.casebook)
    page.refresh()
    qtbot.waitUntil(lambda: page.figures.isVisible(), timeout=WAIT)
    assert not page.empty.isVisible()


def test_figures_and_first_rows_are_those_of_the_casebook(
    qtbot: QtBot, page: ReportsPage, kit: Kit, casebook: Casebook
) -> None:
    for number in range(7):
        log(casebook, agent_id=f"小二{number}", said="第一行\n<b>第二行</b>")
    cases.close_case(casebook.store, 1, "撤销处罚", NOW)
    shown(qtbot, page, kit)
    assert page.figures.active_cases.text() == "6"
    assert page.figures.closed.text() == "1"
    assert page.figures.contacts.text() == "7"
    card = page.cards[ReportKind.CONTACTS]
    assert card.size_words().startswith("7 ")
    assert not card.preview.isVisible()
    press(qtbot, card.preview_button)
    qtbot.waitUntil(card.preview.isVisible, timeout=WAIT)
    model = card.preview.contents
    assert model.rowCount() == 5
    first = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert (first[0], first[2]) == ("商品下架", "小二0")
    assert "第一行 <b>第二行</b>" in first
    tip = model.index(0, 12).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
    press(qtbot, card.preview_button)
    assert not card.preview.isVisible()


def test_changes_are_shown_when_the_page_is_seen_again(
    qtbot: QtBot, page: ReportsPage, kit: Kit, casebook: Casebook
) -> None:
    log(casebook)
    shown(qtbot, page, kit)
    page.hide()
    kit.session.do(cases.close_case, 1, "已解决", NOW)
    assert page.figures.active_cases.text() == "1"
    page.show()
    qtbot.waitUntil(lambda: page.figures.active_cases.text() == "0", timeout=WAIT)
    kit.session.do(cases.reopen_case, 1, NOW)
    qtbot.waitUntil(lambda: page.figures.active_cases.text() == "1", timeout=WAIT)


def test_export_writes_the_file_and_opens_it(
    qtbot: QtBot, page: ReportsPage, kit: Kit, desk: Desk, casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook, agent_id="=1+1", case_facts={"order_no": ORDER})
    card = shown(qtbot, page, kit).cards[ReportKind.CONTACTS]
    # Braces in a path are not placeholders.
    folder = tmp_path / "报表 {x}"
    folder.mkdir()
    desk.answer = folder / "记录.csv"
    press(qtbot, card.export_button)
    ended(qtbot, card)
    assert desk.proposed[0].name == "contacts-2026-11-22.csv"
    row = rows(desk.answer)[1]
    assert row[9] == ORDER + "\t"
    assert not row[2].startswith("=")
    assert str(desk.answer) in card.result.text()
    assert preference(casebook.store, Preference.EXPORT_FOLDER) == str(folder)
    assert card.result.button.hasFocus()
    press(qtbot, card.result.button)
    press(qtbot, card.result.open_file)
    assert desk.opened == [folder, desk.answer]
    press(qtbot, page.cards[ReportKind.CASES].export_button)
    assert desk.proposed[1] == folder / "cases-2026-11-22.csv"
    ended(qtbot, page.cards[ReportKind.CASES])


def test_for_other_programs_values_stay_as_they_are(
    qtbot: QtBot, page: ReportsPage, kit: Kit, desk: Desk, casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook, agent_id="=1+1", case_facts={"order_no": ORDER})
    card = shown(qtbot, page, kit).cards[ReportKind.CONTACTS]
    safe = card.explanation()
    card.purpose.setFocus()
    qtbot.keyClick(card.purpose, Qt.Key.Key_End)
    assert card.explanation() != safe
    assert "formula" in card.explanation()
    desk.answer = tmp_path / "plain.csv"
    qtbot.keyClick(card.export_button, Qt.Key.Key_Space)
    ended(qtbot, card)
    row = rows(desk.answer)[1]
    assert (row[2], row[9]) == ("=1+1", ORDER)


def test_chosen_columns_are_written_for_excel_and_remembered(
    qtbot: QtBot, page: ReportsPage, kit: Kit, desk: Desk, casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook, agent_id="甲", case_facts={"order_no": ORDER})
    card = shown(qtbot, page, kit).cards[ReportKind.CONTACTS]
    dialog = card.ask_columns()
    press(qtbot, dialog.all)
    assert dialog.ticked()[:2] == ("issue_type", "at")
    for row in range(dialog.columns.count()):
        dialog.columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.done_button.isEnabled()
    for row in (2, 9):
        dialog.columns.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.columns.setCurrentRow(9)
    for _ in range(8):
        press(qtbot, dialog.up)
    press(qtbot, dialog.done_button)
    assert chosen_columns(casebook.store, ReportKind.CONTACTS) == ("order_no", "agent_id")
    assert card.size_words().endswith("2 column(s)")
    card.purpose.set_value(Format.EXCEL)
    desk.answer = tmp_path / "记录.xlsx"
    press(qtbot, card.export_button)
    ended(qtbot, card)
    assert desk.proposed[0].name == "contacts-2026-11-22.xlsx"
    written = load_workbook(desk.answer).active
    assert written is not None
    assert list(written.values) == [("Order number", "Agent ID"), (ORDER, "甲")]


def test_a_scope_of_the_page_is_that_of_the_files(
    qtbot: QtBot, page: ReportsPage, kit: Kit, desk: Desk, casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook, case_facts={"shop": "一店"})
    log(casebook, case_facts={"shop": "二店"})
    card = shown(qtbot, page, kit).cards[ReportKind.AGENTS]
    page.exports.set_scope(ReportScope(query=CaseQuery(shop="二店")))
    desk.answer = tmp_path / "agents.csv"
    press(qtbot, card.export_button)
    ended(qtbot, card)
    assert rows(desk.answer)[1][1:3] == ["1", "1"]


def test_the_page_becomes_a_pdf_to_save_and_to_print(
    qtbot: QtBot, page: ReportsPage, kit: Kit, desk: Desk, casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook, agent_id="小二甲", case_facts={"shop": "云杉旗舰店"})
    shown(qtbot, page, kit)
    desk.answer = tmp_path / "报表.pdf"
    press(qtbot, page.printing.save_button)
    assert desk.proposed[0].name == "reports-2026-11-22.pdf"
    saved = PdfReader(desk.answer)
    paper = saved.pages[0].mediabox
    assert (round(paper.width), round(paper.height)) == (595, 842)
    words = " ".join(" ".join(sheet.extract_text() for sheet in saved.pages).split())
    assert "云杉旗舰店" in words
    # Which digits Qt names for readers of text depends on the fonts of the machine.
    assert words.count("Page") >= len(saved.pages) >= 2
    with qtbot.waitSignal(page.notified) as told:
        press(qtbot, page.printing.print_button)
    assert told.args[1] == "neutral"
    assert desk.opened[0].read_bytes().startswith(b"%PDF")
    desk.answer = tmp_path
    with qtbot.waitSignal(page.notified) as told:
        press(qtbot, page.printing.save_button)
    assert "is a folder" in told.args[0]


def test_the_keyboard_exports(
    qtbot: QtBot, page: ReportsPage, kit: Kit, desk: Desk, casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook)
    with qtbot.waitActive(page):
        shown(qtbot, page, kit)
    page.focus_first()
    desk.answer = tmp_path / "cases.csv"
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_E, modifiers)
    ended(qtbot, page.cards[ReportKind.CASES])
    assert len(rows(desk.answer)) == 2
    desk.answer = tmp_path / "contacts.csv"
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    ended(qtbot, page.cards[ReportKind.CONTACTS])
    assert len(rows(desk.answer)) == 2


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Let the export stand still after 400 rows until the event is set."""
    go_on, walk = Event(), report_contacts.walk_contacts

    def walk_slowly(*arguments: Any) -> Iterator[Any]:
        for number, block in enumerate(walk(*arguments)):
            if number == 2:
                assert go_on.wait(60)
            yield block

    monkeypatch.setattr("desktop_app.services.reports.walk_contacts", walk_slowly)
    yield go_on
    go_on.set()


def test_cancel_midway_leaves_the_old_file(
    qtbot: QtBot,
    page: ReportsPage,
    kit: Kit,
    desk: Desk,
    casebook: Casebook,
    tmp_path: Path,
    gate: Event,
) -> None:
    many_contacts(casebook, 2000)
    card = shown(qtbot, page, kit).cards[ReportKind.CONTACTS]
    folder = tmp_path / "out"
    folder.mkdir()
    desk.answer = folder / "report.csv"
    desk.answer.write_text("the old report")
    press(qtbot, card.export_button)
    qtbot.waitUntil(lambda: card.bar.text() == "400 of 2000", timeout=WAIT)
    assert card.bar.cancel.hasFocus()
    assert not card.export_button.isEnabled()
    press(qtbot, card.bar.cancel)
    press(qtbot, card.bar.cancel)
    gate.set()
    ended(qtbot, card)
    assert not card.bar.isVisible()
    assert "cancelled" in card.result.text()
    assert not card.result.button.isVisible()
    assert [file.name for file in folder.iterdir()] == ["report.csv"]
    assert desk.answer.read_text() == "the old report"
    assert card.export_button.hasFocus()
    press(qtbot, card.export_button)
    qtbot.waitUntil(
        lambda: desk.answer is not None and len(rows(desk.answer)) == 2001, timeout=WAIT
    )
    ended(qtbot, card)


def test_an_export_outlives_the_page_and_says_so(
    qtbot: QtBot,
    page: ReportsPage,
    kit: Kit,
    desk: Desk,
    casebook: Casebook,
    tmp_path: Path,
    gate: Event,
) -> None:
    many_contacts(casebook, 600)
    card = shown(qtbot, page, kit).cards[ReportKind.CONTACTS]
    desk.answer = tmp_path / "report.csv"
    press(qtbot, card.export_button)
    page.hide()
    with qtbot.waitSignal(page.notified, timeout=WAIT) as told:
        gate.set()
    assert told.args is not None
    assert str(desk.answer) in told.args[0]
    assert told.args[1] == "success"


def test_ending_the_program_stops_the_export_in_silence(
    qtbot: QtBot,
    page: ReportsPage,
    kit: Kit,
    desk: Desk,
    casebook: Casebook,
    tmp_path: Path,
    gate: Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many_contacts(casebook, 2000)
    card = shown(qtbot, page, kit).cards[ReportKind.CONTACTS]
    folder = tmp_path / "out"
    folder.mkdir()
    desk.answer = folder / "report.csv"
    press(qtbot, card.export_button)
    qtbot.waitUntil(lambda: card.bar.text() == "400 of 2000", timeout=WAIT)
    thread = kit.session.worker._thread
    wait = thread.wait

    # stop() cancels first and then waits: only then may the export go on.
    def let_go_and_wait() -> bool:
        gate.set()
        return wait()

    monkeypatch.setattr(thread, "wait", let_go_and_wait)
    kit.session.worker.stop()
    assert list(folder.iterdir()) == []


def test_a_failure_is_told_in_a_sentence_and_tried_again_elsewhere(
    qtbot: QtBot, page: ReportsPage, kit: Kit, desk: Desk, casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook)
    card = shown(qtbot, page, kit).cards[ReportKind.CASES]
    desk.answer = tmp_path / "gone" / "report.csv"
    press(qtbot, card.export_button)
    ended(qtbot, card)
    assert "there is no folder" in card.result.text()
    assert not card.result.open_file.isVisible()
    assert preference(casebook.store, Preference.EXPORT_FOLDER) == ""
    desk.answer = tmp_path / "report.csv"
    press(qtbot, card.result.button)
    ended(qtbot, card)
    assert len(rows(desk.answer)) == 2
    assert card.result.open_file.isVisible()


def test_a_file_that_excel_holds_fast_stays_as_it_was(
    qtbot: QtBot,
    page: ReportsPage,
    kit: Kit,
    desk: Desk,
    casebook: Casebook,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    log(casebook)
    card = shown(qtbot, page, kit).cards[ReportKind.CASES]
    folder = tmp_path / "out"
    folder.mkdir()
    desk.answer = folder / "report.csv"
    desk.answer.write_text("the old report")

    # What Windows says when a spreadsheet shows the file that is to be replaced.
    def refuse(source: object, target: object) -> None:
        raise PermissionError(errno.EACCES, "Access is denied", str(source), None, str(target))

    monkeypatch.setattr(os, "replace", refuse)
    press(qtbot, card.export_button)
    ended(qtbot, card)
    assert "report.csv is open in another program" in card.result.text()
    assert [file.name for file in folder.iterdir()] == ["report.csv"]
    assert desk.answer.read_text() == "the old report"


def test_what_cannot_be_opened_is_told(
    qtbot: QtBot, page: ReportsPage, kit: Kit, desk: Desk, casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook)
    card = shown(qtbot, page, kit).cards[ReportKind.CASES]
    desk.answer = tmp_path / "report.csv"
    press(qtbot, card.export_button)
    ended(qtbot, card)
    desk.has_programs = False
    with qtbot.waitSignal(page.notified, timeout=WAIT) as told:
        press(qtbot, card.result.open_file)
    assert told.args is not None and "No program" in told.args[0]
    desk.answer.unlink()
    with qtbot.waitSignal(page.notified, timeout=WAIT) as told:
        press(qtbot, card.result.open_file)
    assert told.args is not None and "not there any more" in told.args[0]


def test_nothing_is_written_when_no_file_is_chosen(
    qtbot: QtBot, page: ReportsPage, kit: Kit, desk: Desk, casebook: Casebook
) -> None:
    log(casebook)
    card = shown(qtbot, page, kit).cards[ReportKind.CASES]
    press(qtbot, card.export_button)
    assert len(desk.proposed) == 1
    assert not card.is_exporting
    assert card.export_button.isEnabled()


def test_a_report_without_rows_cannot_be_exported(
    qtbot: QtBot, page: ReportsPage, kit: Kit, casebook: Casebook
) -> None:
    made = log(casebook)
    with casebook.store.transaction():
        contacts.set_deleted_at(casebook.store, made.contact_id, NOW, NOW)
    shown(qtbot, page, kit)
    assert not page.cards[ReportKind.CONTACTS].export_button.isEnabled()
    assert page.cards[ReportKind.CASES].export_button.isEnabled()


def test_the_folder_proposed_is_the_last_one_if_it_is_still_there(
    kit: Kit, casebook: Casebook, tmp_path: Path
) -> None:
    set_preference(casebook.store, Preference.EXPORT_FOLDER, str(tmp_path))
    assert export_folder(kit.session) == tmp_path
    set_preference(casebook.store, Preference.EXPORT_FOLDER, str(tmp_path / "gone"))
    assert export_folder(kit.session).is_dir()


def test_the_real_dialog_gives_the_file_that_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    answers: list[Path] = []
    ask_for_file(parent, "Report", "CSV files (*.csv)", tmp_path / "proposed.csv", answers.append)
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT)
    assert dialog.selectedFiles() == [str(tmp_path / "proposed.csv")]
    dialog.selectFile(str(tmp_path / "typed"))
    dialog.accept()
    qtbot.waitUntil(lambda: answers == [tmp_path / "typed.csv"], timeout=WAIT)


def test_large_numbers_are_readable(
    qtbot: QtBot, page: ReportsPage, kit: Kit, casebook: Casebook
) -> None:
    default = QLocale()
    QLocale.setDefault(QLocale("en"))
    many_contacts(casebook, 1234)
    card = shown(qtbot, page, kit).cards[ReportKind.CONTACTS]
    assert card.size_words().startswith("1,234 ")
    assert page.figures.contacts.text() == "1,234"
    QLocale.setDefault(default)


def test_every_control_has_a_name(qtbot: QtBot, page: ReportsPage, kit: Kit) -> None:
    for card in page.cards.values():
        for control in (card.purpose, card.export_button, card.preview, card.bar.cancel):
            assert control.accessibleName()
    names = {card.export_button.accessibleName() for card in page.cards.values()}
    assert len(names) == len(ReportKind)


def test_the_preview_model_keeps_qts_rules(qtmodeltester: Any) -> None:
    model = PreviewModel()
    model.show_rows(["a", "b"], [["1", ""], ["2", "x\ny"]])
    qtmodeltester.check(model)
    model.show_rows([], [])
    qtmodeltester.check(model)
