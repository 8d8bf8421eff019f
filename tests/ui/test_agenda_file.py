"""The agenda's calendar file: kept in a folder, set up in the settings, saved from the reports."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.exchange import ics_files
from desktop_app.services import agenda_file, deadlines
from desktop_app.services.agenda_file import AGENDA_FILE_NAME
from desktop_app.services.casebook import Casebook
from desktop_app.services.preferences import Preference, preference, set_preference
from desktop_app.ui import agenda_keeper
from desktop_app.ui.agenda_keeper import AgendaKeeper
from desktop_app.ui.kit import Kit
from desktop_app.ui.places import ask_for_file
from desktop_app.ui.reports.agenda_report import AgendaReport
from desktop_app.ui.reports.page import ReportsPage
from desktop_app.ui.settings.agenda_card import AgendaCard, ask_for_folder
from tests.casebooks import NOW, log
from tests.conftest import AllowLog

WAIT = 60_000  # Milliseconds: far longer than any machine needs.


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "云盘" / "日程"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def keeper(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> Iterator[AgendaKeeper]:
    """A keeper that does not wait for more changes."""
    monkeypatch.setattr(agenda_keeper, "_PAUSE", 0)
    made = AgendaKeeper(kit)
    yield made
    made.stop()


@pytest.fixture
def told(kit: Kit) -> list[str]:
    """What the user is told went wrong."""
    sentences: list[str] = []
    kit.session.failed.connect(sentences.append)
    return sentences


def summaries(path: Path) -> list[str]:
    calendar = Calendar.from_ical(path.read_bytes())
    assert isinstance(calendar, Calendar)
    return [str(event["SUMMARY"]) for event in calendar.events if event.status == "CONFIRMED"]


def choose(kit: Kit, folder: Path | str) -> None:
    kit.session.do(set_preference, Preference.AGENDA_FOLDER, str(folder))


def at_rest(qtbot: QtBot, keeper: AgendaKeeper) -> None:
    """Wait until nothing is being written nor about to be."""
    qtbot.waitUntil(lambda: not keeper.is_writing and not keeper._timer.isActive(), timeout=WAIT)


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_file_is_there_after_the_start(
    qtbot: QtBot, kit: Kit, casebook: Casebook, keeper: AgendaKeeper, folder: Path
) -> None:
    log(casebook, promised_at=NOW + timedelta(hours=1), case_facts={"title": "羊毛毯下架"})
    choose(kit, folder)
    keeper.start()
    at_rest(qtbot, keeper)
    (summary,) = summaries(folder / AGENDA_FILE_NAME)
    assert summary.endswith("羊毛毯下架")
    assert [path.name for path in folder.iterdir()] == [AGENDA_FILE_NAME]
    assert keeper.kept is not None and keeper.kept.written_at == NOW


def test_the_file_follows_what_the_seller_does(
    qtbot: QtBot, kit: Kit, casebook: Casebook, keeper: AgendaKeeper, folder: Path
) -> None:
    path = folder / AGENDA_FILE_NAME
    log(casebook, promised_at=NOW + timedelta(hours=1))
    choose(kit, folder)
    keeper.start()
    at_rest(qtbot, keeper)
    assert len(summaries(path)) == 1
    kit.session.do(deadlines.mark_done, 1, NOW)
    at_rest(qtbot, keeper)
    assert summaries(path) == []


def test_a_change_while_it_is_written_is_written_too(
    qtbot: QtBot,
    kit: Kit,
    casebook: Casebook,
    keeper: AgendaKeeper,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    log(casebook, promised_at=NOW + timedelta(hours=1))
    choose(kit, folder)
    has_read, may_go_on = Event(), Event()
    write = ics_files.write_ics

    def slow(*args: object, **options: object) -> object:
        result = write(*args, **options)  # type: ignore[arg-type]
        has_read.set()
        assert may_go_on.wait(WAIT)
        return result

    monkeypatch.setattr(agenda_file, "write_ics", slow)
    keeper.start()
    qtbot.waitUntil(has_read.is_set, timeout=WAIT)
    kit.session.do(deadlines.mark_done, 1, NOW)
    may_go_on.set()
    at_rest(qtbot, keeper)
    assert summaries(folder / AGENDA_FILE_NAME) == []


def test_what_changes_nothing_leaves_the_file_alone(
    qtbot: QtBot, kit: Kit, casebook: Casebook, keeper: AgendaKeeper, folder: Path
) -> None:
    log(casebook, promised_at=NOW + timedelta(hours=1))
    choose(kit, folder)
    keeper.start()
    at_rest(qtbot, keeper)
    before = (folder / AGENDA_FILE_NAME).stat()
    kit.session.clock.forward(minutes=5)  # type: ignore[attr-defined]
    kit.session.do(set_preference, Preference.THEME, "dark")
    at_rest(qtbot, keeper)
    after = (folder / AGENDA_FILE_NAME).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_without_a_folder_nothing_is_done(
    qtbot: QtBot, kit: Kit, casebook: Casebook, keeper: AgendaKeeper, folder: Path
) -> None:
    keeper.start()
    kit.session.do(set_preference, Preference.THEME, "dark")
    keeper.write_now()
    assert not keeper.is_writing and not keeper._timer.isActive()
    assert list(folder.iterdir()) == []


def test_a_vanished_folder_is_told_once(
    qtbot: QtBot,
    kit: Kit,
    casebook: Casebook,
    keeper: AgendaKeeper,
    folder: Path,
    told: list[str],
    allow_log: AllowLog,
    caplog: pytest.LogCaptureFixture,
) -> None:
    allow_log("agenda_keeper WARNING: the agenda's file could not be written")
    log(casebook, promised_at=NOW + timedelta(hours=1))
    choose(kit, folder)
    keeper.start()
    at_rest(qtbot, keeper)
    shutil.rmtree(folder)
    for number in range(3):
        log(casebook, promised_at=NOW + timedelta(hours=2 + number))
        kit.session.do(set_preference, Preference.THEME, "dark")
        at_rest(qtbot, keeper)
    assert len(told) == 1 and str(folder) in told[0]
    warnings = [r for r in caplog.records if r.name == "desktop_app.ui.agenda_keeper"]
    assert [r.levelname for r in warnings] == ["WARNING"]
    assert str(folder) in warnings[0].getMessage()
    assert keeper.fault == told[0]
    assert not folder.exists()
    folder.mkdir()
    keeper.write_now()
    at_rest(qtbot, keeper)
    assert keeper.fault == ""
    assert len(summaries(folder / AGENDA_FILE_NAME)) == 4


def test_a_stopped_keeper_writes_nothing(
    qtbot: QtBot, kit: Kit, casebook: Casebook, keeper: AgendaKeeper, folder: Path
) -> None:
    keeper.start()
    keeper.stop()
    choose(kit, folder)
    assert not keeper.is_writing and not keeper._timer.isActive()
    keeper.stop()


def test_an_agenda_that_takes_long_is_written_seldom(
    qtbot: QtBot,
    kit: Kit,
    casebook: Casebook,
    keeper: AgendaKeeper,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(kit, folder)
    monkeypatch.setattr(keeper._took, "elapsed", lambda: 90_000, raising=False)
    keeper.write_now()
    qtbot.waitUntil(lambda: not keeper.is_writing, timeout=WAIT)
    keeper.start()
    assert keeper._timer.interval() == 20 * 90_000


class Desk:
    """Answers for the seller which folder or file it is to be."""

    def __init__(self) -> None:
        self.answer: Path | None = None
        self.proposed: list[Path] = []
        self.opened: list[Path] = []

    def choose_folder(
        self, parent: QWidget, title: str, begin_at: Path, chosen: Callable[[Path], None]
    ) -> None:
        self.proposed.append(begin_at)
        if self.answer is not None:
            chosen(self.answer)

    def choose_file(
        self,
        parent: QWidget,
        title: str,
        file_filter: str,
        proposed: Path,
        chosen: Callable[[Path], None],
    ) -> None:
        assert "*.ics" in file_filter
        self.choose_folder(parent, title, proposed, chosen)

    def open_path(self, path: Path) -> bool:
        self.opened.append(path)
        return True


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def card(qtbot: QtBot, kit: Kit, keeper: AgendaKeeper, desk: Desk) -> AgendaCard:
    made = AgendaCard(kit, keeper, choose_folder=desk.choose_folder)
    qtbot.addWidget(made)
    made.resize(500, 400)
    keeper.start()
    with qtbot.waitActive(made):
        made.show()
    return made


def test_a_folder_is_chosen_shown_and_switched_off(
    qtbot: QtBot,
    casebook: Casebook,
    keeper: AgendaKeeper,
    card: AgendaCard,
    desk: Desk,
    folder: Path,
) -> None:
    log(casebook, promised_at=NOW + timedelta(hours=1))
    assert not card.field.isVisible() and not card.write.isVisible()
    press(qtbot, card.choose)
    assert preference(casebook.store, Preference.AGENDA_FOLDER) == ""
    desk.answer = folder
    press(qtbot, card.choose)
    assert card.field.isVisible() and card.field.text() == str(folder)
    at_rest(qtbot, keeper)
    assert len(summaries(folder / AGENDA_FILE_NAME)) == 1
    assert "1" in card.state_words() and "11:00" in card.state_words()
    press(qtbot, card.choose)
    assert desk.proposed[-1] == folder
    with qtbot.waitSignal(card.notified) as said:
        press(qtbot, card.switch_off)
    assert str(folder / AGENDA_FILE_NAME) in said.args[0]
    assert preference(casebook.store, Preference.AGENDA_FOLDER) == ""
    assert not card.field.isVisible()
    assert card.choose.hasFocus()
    (folder / AGENDA_FILE_NAME).unlink()
    log(casebook)
    card._session.do(set_preference, Preference.THEME, "dark")
    at_rest(qtbot, keeper)
    assert list(folder.iterdir()) == []


def test_write_now_writes_what_is_the_same(
    qtbot: QtBot,
    kit: Kit,
    keeper: AgendaKeeper,
    card: AgendaCard,
    desk: Desk,
    folder: Path,
    allow_log: AllowLog,
) -> None:
    allow_log("agenda_keeper WARNING: the agenda's file could not be written")
    desk.answer = folder
    press(qtbot, card.choose)
    at_rest(qtbot, keeper)
    kit.session.clock.forward(minutes=7)  # type: ignore[attr-defined]
    press(qtbot, card.write)
    assert card.state_words() == "Writing…"
    at_rest(qtbot, keeper)
    assert "11:07" in card.state_words()
    assert b"DTSTAMP" not in (folder / AGENDA_FILE_NAME).read_bytes()
    shutil.rmtree(folder)
    press(qtbot, card.write)
    at_rest(qtbot, keeper)
    assert str(folder) in card.state_words()
    assert card._state.property("role") == "danger"


def test_another_folder_gets_the_file_as_well(
    qtbot: QtBot, keeper: AgendaKeeper, card: AgendaCard, desk: Desk, folder: Path, tmp_path: Path
) -> None:
    for place in (folder, tmp_path / "另一个"):
        place.mkdir(exist_ok=True)
        desk.answer = place
        press(qtbot, card.choose)
        at_rest(qtbot, keeper)
        assert (place / AGENDA_FILE_NAME).exists()
        assert card.field.text() == str(place)


def test_the_dialog_asks_for_a_folder(qtbot: QtBot, folder: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    ask_for_folder(parent, "Folder", folder, chosen.append)
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    assert dialog.directory().absolutePath() == str(folder)
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    assert chosen == [folder]


@pytest.fixture
def report(qtbot: QtBot, kit: Kit, casebook: Casebook, desk: Desk) -> AgendaReport:
    log(casebook, promised_at=NOW + timedelta(hours=1), follow_up_at=NOW + timedelta(hours=2))
    page = ReportsPage(kit, choose_file=desk.choose_file, open_path=desk.open_path)
    qtbot.addWidget(page)
    page.resize(1060, 900)
    with qtbot.waitActive(page):
        page.show()
    qtbot.waitUntil(lambda: page.agenda.size_words() != "", timeout=WAIT)
    return page.agenda


def ended(qtbot: QtBot, report: AgendaReport) -> None:
    qtbot.waitUntil(lambda: not report.is_exporting and report.result.isVisible(), timeout=WAIT)


def test_the_agenda_is_saved_from_the_reports(
    qtbot: QtBot, casebook: Casebook, report: AgendaReport, desk: Desk, folder: Path
) -> None:
    assert report.size_words().startswith("2 ")
    desk.answer = folder / "日程.ics"
    qtbot.keyClick(
        report.window(),
        Qt.Key.Key_A,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    ended(qtbot, report)
    assert desk.proposed[0].name == "agenda-2026-11-22.ics"
    calendar = Calendar.from_ical(desk.answer.read_bytes())
    assert isinstance(calendar, Calendar)
    due = deadlines.due(casebook.store, NOW + timedelta(days=9))
    assert [event.start for event in calendar.events] == [item.deadline.due_at for item in due]
    assert str(desk.answer) in report.result.sentence(2, desk.answer)
    press(qtbot, report.result.button)
    assert desk.opened == [folder]
    assert preference(casebook.store, Preference.EXPORT_FOLDER) == str(folder)


def test_an_agenda_that_cannot_be_saved_is_told(
    qtbot: QtBot, report: AgendaReport, desk: Desk, folder: Path
) -> None:
    desk.answer = folder / "no" / "agenda.ics"
    press(qtbot, report.export_button)
    ended(qtbot, report)
    desk.answer = folder / "agenda.ics"
    press(qtbot, report.result.button)
    ended(qtbot, report)
    assert desk.answer.exists()
    assert report.export_button.isEnabled()


def test_a_cancelled_agenda_leaves_the_old_file(
    qtbot: QtBot,
    report: AgendaReport,
    desk: Desk,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.answer = folder / "agenda.ics"
    desk.answer.write_bytes(b"old")
    may_go_on = Event()
    write = ics_files.write_ics

    def slow(*args: object, **options: object) -> object:
        assert may_go_on.wait(WAIT)
        return write(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(agenda_file, "write_ics", slow)
    press(qtbot, report.export_button)
    press(qtbot, report.bar.cancel)
    may_go_on.set()
    ended(qtbot, report)
    assert desk.answer.read_bytes() == b"old"
    assert report.export_button.isEnabled()


def test_the_file_dialog_proposes_a_calendar_file(qtbot: QtBot, folder: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    ask_for_file(parent, "Agenda", "Calendar files (*.ics)", folder / "a.ics", lambda path: None)
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "ics"
    dialog.reject()
