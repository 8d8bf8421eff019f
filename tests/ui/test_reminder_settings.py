"""The settings of reminders: what is pressed is kept, and it rings accordingly."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.paths import Paths
from desktop_app.services import deadlines, reminders
from desktop_app.services.autostart import start_command
from desktop_app.services.casebook import Casebook
from desktop_app.services.preferences import Preference, preference, set_preference
from desktop_app.store import rings
from desktop_app.system.autostart import Autostart, autostart_for
from desktop_app.ui.agenda_keeper import AgendaKeeper
from desktop_app.ui.announcer import Way
from desktop_app.ui.kit import Kit
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.shell import Shell
from desktop_app.ui.tray import Tray
from tests.casebooks import NOW, SHANGHAI, log

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
FULL = msg("The disk is full. Free some space, then try again.")


class AtLogin:
    """Stands for the system's entry of what starts at login."""

    def __init__(self) -> None:
        self.on = False
        self.starts: tuple[str, ...] = ()
        self.fault: OSError | None = None

    def command(self) -> tuple[str, ...] | None:
        return self.starts if self.on else None

    def switch(self, on: bool) -> None:
        if self.fault is not None:
            raise self.fault
        self.on = on

    def repair(self) -> None:
        raise AssertionError("nobody asked for it")


@pytest.fixture
def at_login() -> AtLogin:
    return AtLogin()


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, at_login: AtLogin) -> SettingsPage:
    made = SettingsPage(kit, AgendaKeeper(kit), at_login=at_login)
    qtbot.addWidget(made)
    made.resize(1060, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def told(kit: Kit) -> list[str]:
    """What the user is told went wrong."""
    sentences: list[str] = []
    kit.session.failed.connect(sentences.append)
    return sentences


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, bool]]:
    """Whether there is a tray."""
    state = {"available": True}
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: state["available"]))
    yield state


def press(qtbot: QtBot, control: QWidget) -> None:
    """Press a button, or tick a box where its mark is."""
    position = control.rect().center()
    if isinstance(control, QCheckBox):
        position.setX(12)
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton, pos=position)


def box(page: SettingsPage, kind: DeadlineKind, lead: timedelta) -> QCheckBox:
    return page.reminders.leads[kind].boxes[lead]


def ticked(page: SettingsPage, kind: DeadlineKind) -> list[timedelta]:
    boxes = page.reminders.leads[kind].boxes
    return [lead for lead, one in boxes.items() if one.isChecked()]


def add_deadline(casebook: Casebook, kind: DeadlineKind, due_at: datetime) -> None:
    case_id = log(casebook).case_id
    deadlines.add_deadline(casebook.store, case_id, kind, "交材料", due_at, NOW)


def next_ring(casebook: Casebook) -> datetime | None:
    return reminders.next_reminder_at(casebook.store, NOW)


def test_reminders_are_turned_off_and_on_by_keyboard(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook
) -> None:
    wanted = page.reminders.wanted
    assert wanted.isChecked()
    wanted.setFocus()
    qtbot.keyClick(wanted, Qt.Key.Key_Space)
    assert preference(casebook.store, Preference.REMINDERS) == "off"
    qtbot.keyClick(wanted, Qt.Key.Key_Space)
    assert preference(casebook.store, Preference.REMINDERS) != "off"


def test_the_way_is_shown_with_what_it_means(page: SettingsPage) -> None:
    way = page.reminders.way
    assert "being found out" in way.words()
    page.show_way(Way.NATIVE, "freedesktop ({dunst 1.9.0})")
    assert "desktop's notifications: {dunst 1.9.0}\n" in way.words()
    assert "buttons (open, snooze, done)" in way.words()
    page.show_way(Way.NATIVE, "")
    assert way.words().startswith("The desktop's notifications\n")
    page.show_way(Way.TRAY, "")
    assert "tray" in way.words() and "Without buttons" in way.words()
    page.show_way(Way.WINDOW, "")
    assert "bar in this window" in way.words()
    assert "only while this window is open" in way.words()


def test_a_reminder_can_be_tried(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.test_reminder_requested):
        press(qtbot, page.reminders.way.try_it)


def test_the_window_passes_the_way_on_before_and_after_the_page_is_made(
    kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    shell = Shell(kit, on_close=lambda: True)
    shell.show_way(Way.NATIVE, "dunst")
    page = shell.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    assert "notifications: dunst" in page.reminders.way.words()
    shell.show_way(Way.WINDOW, "")
    assert "bar in this window" in page.reminders.way.words()
    shell.stop()


def test_what_is_ticked_is_when_it_rings(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook
) -> None:
    ours, due_at = DeadlineKind.OURS, NOW + 30 * HOUR
    add_deadline(casebook, ours, due_at)
    assert ticked(page, ours) == [DAY, 2 * HOUR]
    assert next_ring(casebook) == due_at - DAY
    press(qtbot, box(page, ours, DAY))
    assert preference(casebook.store, Preference.LEADS_OURS) == "120"
    assert next_ring(casebook) == due_at - 2 * HOUR
    press(qtbot, box(page, ours, 2 * HOUR))
    assert preference(casebook.store, Preference.LEADS_OURS) == "-"
    assert next_ring(casebook) == due_at
    for lead in (HOUR / 2, 12 * HOUR):
        press(qtbot, box(page, ours, lead))
    assert preference(casebook.store, Preference.LEADS_OURS) == "720,30"
    assert next_ring(casebook) == due_at - 12 * HOUR
    assert ticked(page, ours) == [12 * HOUR, HOUR / 2]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (DeadlineKind.THEIRS, Preference.LEADS_THEIRS),
        (DeadlineKind.FOLLOW_UP, Preference.LEADS_FOLLOW_UP),
    ],
)
def test_other_kinds_ring_at_their_moment_unless_ticked(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook, kind: DeadlineKind, name: Preference
) -> None:
    due_at = NOW + 5 * HOUR
    add_deadline(casebook, kind, due_at)
    assert ticked(page, kind) == []
    assert next_ring(casebook) == due_at
    ahead = box(page, kind, 2 * HOUR)
    ahead.setFocus()
    qtbot.keyClick(ahead, Qt.Key.Key_Space)
    assert preference(casebook.store, name) == "120"
    assert next_ring(casebook) == due_at - 2 * HOUR
    assert ticked(page, DeadlineKind.OURS) == [DAY, 2 * HOUR]


def test_a_span_that_is_not_offered_is_shown_and_not_lost(
    qtbot: QtBot, page: SettingsPage, kit: Kit, casebook: Casebook
) -> None:
    kit.session.do(set_preference, Preference.LEADS_OURS, "2880,45")
    assert ticked(page, DeadlineKind.OURS) == [2 * DAY, timedelta(minutes=45)]
    own = box(page, DeadlineKind.OURS, 2 * DAY)
    assert own.accessibleName() == "My deadline: 2 d ahead"
    assert box(page, DeadlineKind.OURS, DAY).text() == "24 h"
    press(qtbot, box(page, DeadlineKind.OURS, timedelta(minutes=45)))
    assert preference(casebook.store, Preference.LEADS_OURS) == "2880"
    press(qtbot, box(page, DeadlineKind.OURS, timedelta(minutes=45)))
    assert preference(casebook.store, Preference.LEADS_OURS) == "2880,45"


def test_what_could_not_be_kept_is_told_and_unticked_again(
    qtbot: QtBot,
    page: SettingsPage,
    casebook: Casebook,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(store: object) -> None:
        raise UserError(FULL)

    monkeypatch.setattr(rings, "refresh_all", fail)
    press(qtbot, box(page, DeadlineKind.OURS, 12 * HOUR))
    assert told == [FULL]
    assert ticked(page, DeadlineKind.OURS) == [DAY, 2 * HOUR]
    assert preference(casebook.store, Preference.LEADS_OURS) == ""


def quiet_at(casebook: Casebook, hour: int) -> bool:
    moment = datetime(2026, 11, 22, hour, 30, tzinfo=SHANGHAI)
    return reminders.is_quiet(casebook.store, moment, SHANGHAI)


def test_quiet_hours_are_switched_and_set(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook
) -> None:
    quiet = page.reminders.quiet
    assert not quiet.switch.isChecked()
    assert not quiet.start.isEnabled()
    press(qtbot, quiet.switch)
    assert preference(casebook.store, Preference.QUIET_HOURS) == "22:00-08:00"
    assert quiet_at(casebook, 22) and quiet_at(casebook, 7)
    quiet.start.setFocus()
    qtbot.keyClick(quiet.start, Qt.Key.Key_Up)
    assert preference(casebook.store, Preference.QUIET_HOURS) == "23:00-08:00"
    assert not quiet_at(casebook, 22)
    quiet.end.setFocus()
    quiet.end.setSelectedSection(QTimeEdit.Section.HourSection)
    qtbot.keyClicks(quiet.end, "06")
    qtbot.keyClick(quiet.end, Qt.Key.Key_Tab)
    assert preference(casebook.store, Preference.QUIET_HOURS) == "23:00-06:00"
    press(qtbot, quiet.switch)
    assert preference(casebook.store, Preference.QUIET_HOURS) == ""
    assert not quiet.end.isEnabled()
    press(qtbot, quiet.switch)
    assert preference(casebook.store, Preference.QUIET_HOURS) == "23:00-06:00"


def test_quiet_hours_hold_a_reminder_back_but_not_the_last_one_before_ours(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook
) -> None:
    night = datetime(2026, 11, 22, 15, tzinfo=NOW.tzinfo)  # 23:00 in Shanghai
    add_deadline(casebook, DeadlineKind.THEIRS, night)
    press(qtbot, page.reminders.quiet.switch)
    assert reminders.take(casebook.store, night, SHANGHAI).count == 0
    add_deadline(casebook, DeadlineKind.OURS, night + 2 * HOUR)
    (item,) = reminders.take(casebook.store, night, SHANGHAI).items
    assert item.deadline.kind is DeadlineKind.OURS


def test_quiet_hours_of_no_length_are_told_and_not_kept(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook
) -> None:
    quiet = page.reminders.quiet
    press(qtbot, quiet.switch)
    quiet.end.setFocus()
    quiet.end.setSelectedSection(QTimeEdit.Section.HourSection)
    qtbot.keyClicks(quiet.end, "22")
    qtbot.keyClick(quiet.end, Qt.Key.Key_Tab)
    assert "same time" in quiet.error()
    assert quiet.end.accessibleDescription() == quiet.error()
    assert preference(casebook.store, Preference.QUIET_HOURS) == "22:00-08:00"
    press(qtbot, quiet.switch)
    assert preference(casebook.store, Preference.QUIET_HOURS) == ""
    assert quiet.error() == ""
    assert quiet.end.time_of_day() == time(8)


def test_quiet_hours_that_were_set_elsewhere_are_shown(page: SettingsPage, kit: Kit) -> None:
    kit.session.do(set_preference, Preference.QUIET_HOURS, "12:15-13:45")
    quiet = page.reminders.quiet
    assert quiet.switch.isChecked()
    assert (quiet.start.time_of_day(), quiet.end.time_of_day()) == (time(12, 15), time(13, 45))


def test_start_at_login_is_switched(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook, at_login: AtLogin
) -> None:
    switch = page.autostart.switch
    assert not switch.isChecked()
    press(qtbot, switch)
    assert at_login.on and switch.isChecked()
    assert preference(casebook.store, Preference.AUTOSTART) == "yes"
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not at_login.on and not switch.isChecked()
    assert preference(casebook.store, Preference.AUTOSTART) == ""


def test_a_system_that_refuses_is_told_and_the_switch_goes_back(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook, at_login: AtLogin, told: list[str]
) -> None:
    at_login.fault = OSError(errno.EACCES, "Permission denied")
    press(qtbot, page.autostart.switch)
    assert len(told) == 1
    assert "switched on: Permission denied" in told[0]
    assert not page.autostart.switch.isChecked()
    assert preference(casebook.store, Preference.AUTOSTART) == ""


def test_what_the_system_has_is_shown_whenever_the_page_is(
    page: SettingsPage, at_login: AtLogin
) -> None:
    page.hide()
    at_login.on = True
    page.show()
    assert page.autostart.switch.isChecked()


@pytest.fixture
def page_on_linux(qtbot: QtBot, kit: Kit, casebook: Casebook, tmp_path: Path) -> SettingsPage:
    """The page with the real entry of a Linux desktop."""
    config = tmp_path / "设置 files"
    command = start_command(casebook.paths)
    entry = autostart_for("linux", command, home=tmp_path, config=config)
    made = SettingsPage(kit, AgendaKeeper(kit), at_login=entry)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_the_file_of_the_desktop_is_written_and_removed(
    qtbot: QtBot, page_on_linux: SettingsPage, casebook: Casebook, tmp_path: Path
) -> None:
    switch = page_on_linux.autostart.switch
    press(qtbot, switch)
    (file,) = (tmp_path / "设置 files" / "autostart").iterdir()
    assert file.name == "seller-casebook.desktop"
    (line,) = (one for one in file.read_text("utf-8").splitlines() if one.startswith("Exec="))
    assert f'"--minimized" "--data-dir" "{casebook.paths.data_dir}"' in line
    assert switch.isChecked()
    press(qtbot, switch)
    assert not file.exists()
    assert not switch.isChecked()


def entry_of(folder: Path, tmp_path: Path) -> Autostart:
    """The entry with which another casebook would start."""
    command = start_command(Paths(folder))
    return autostart_for("linux", command, home=tmp_path, config=tmp_path / "设置 files")


def test_another_casebook_that_starts_at_login_is_named_and_replaced_only_when_wanted(
    qtbot: QtBot, page_on_linux: SettingsPage, casebook: Casebook, tmp_path: Path
) -> None:
    card, other = page_on_linux.autostart, entry_of(tmp_path / "{b} 台账", tmp_path)
    assert card.other_words() == ""
    page_on_linux.hide()
    other.switch(True)
    page_on_linux.show()
    assert not card.switch.isChecked()
    assert f"starts at login: {tmp_path / '{b} 台账'}." in card.other_words()
    assert card.other_words() in card.switch.accessibleDescription()
    press(qtbot, card.switch)
    assert card.switch.isChecked()
    assert card.other_words() == ""
    command = other.command()
    assert command is not None and str(casebook.paths.data_dir) in command


def test_an_entry_that_came_meanwhile_is_told_before_it_is_replaced(
    qtbot: QtBot, page_on_linux: SettingsPage, tmp_path: Path
) -> None:
    card, other = page_on_linux.autostart, entry_of(tmp_path / "b", tmp_path)
    other.switch(True)
    press(qtbot, card.switch)
    assert not card.switch.isChecked()
    assert str(tmp_path / "b") in card.other_words()
    command = other.command()
    assert command is not None and str(tmp_path / "b") in command


def test_switching_off_leaves_the_entry_of_another_casebook(
    qtbot: QtBot, page_on_linux: SettingsPage, tmp_path: Path
) -> None:
    card, other = page_on_linux.autostart, entry_of(tmp_path / "b", tmp_path)
    press(qtbot, card.switch)
    assert card.switch.isChecked()
    other.switch(True)
    press(qtbot, card.switch)
    assert other.is_on()
    assert not card.switch.isChecked()
    assert str(tmp_path / "b") in card.other_words()


def test_the_desktops_own_settings_may_switch_it_off(
    qtbot: QtBot, page_on_linux: SettingsPage, tmp_path: Path
) -> None:
    switch = page_on_linux.autostart.switch
    press(qtbot, switch)
    (file,) = (tmp_path / "设置 files" / "autostart").iterdir()
    page_on_linux.hide()
    file.write_text(file.read_text("utf-8") + "Hidden=true\n", "utf-8")
    page_on_linux.show()
    assert not switch.isChecked()
    press(qtbot, switch)
    assert switch.isChecked()
    assert "Hidden" not in file.read_text("utf-8")


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, page_on_linux: SettingsPage, told: list[str], tmp_path: Path
) -> None:
    (tmp_path / "设置 files").touch()
    press(qtbot, page_on_linux.autostart.switch)
    assert len(told) == 1 and "could not be switched on" in told[0]
    assert not page_on_linux.autostart.switch.isChecked()


def test_without_a_tray_it_starts_in_the_taskbar_and_closing_ends_it(
    page: SettingsPage, tray: dict[str, bool]
) -> None:
    page.refresh()
    assert "tray" in page.autostart.start_words()
    assert "in the tray" in page.autostart.closing_words()
    tray["available"] = False
    page.refresh()
    assert "minimised in the taskbar" in page.autostart.start_words()
    assert "no tray" in page.autostart.closing_words()
    assert page.autostart.switch.accessibleDescription() == page.autostart.start_words()


def test_a_click_anywhere_on_the_frame_of_a_box_counts_and_the_frame_ends_with_the_words(
    qtbot: QtBot, page: SettingsPage
) -> None:
    ahead = box(page, DeadlineKind.THEIRS, DAY)
    for one in (page.reminders.wanted, page.reminders.quiet.switch, page.autostart.switch, ahead):
        assert one.width() <= one.sizeHint().width()
        frame = one.rect()
        corners = (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight())
        for corner in (*corners, frame.center()):
            before = one.isChecked()
            qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=corner)
            assert one.isChecked() != before
