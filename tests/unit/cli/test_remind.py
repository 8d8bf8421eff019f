"""``remind --once``: what is due rings once, by the desktop's notifications."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from desktop_app import __main__ as start
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.paths import Paths, resources_dir
from desktop_app.services import reminders
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.services.clock import local_zone
from desktop_app.services.preferences import Preference, set_preference
from desktop_app.store.cases import refresh_derived
from desktop_app.store.deadlines import NewDeadline, add
from desktop_app.system.notification import Level, NotifierError

from .conftest import NOW, Terminal

AllowLog = Callable[[str], None]


def book(terminal: Terminal) -> Casebook:
    return open_casebook(Paths(terminal.data_dir), resources_dir(), NOW)


def prefer(terminal: Terminal, name: Preference, value: str) -> None:
    casebook = book(terminal)
    set_preference(casebook.store, name, value)
    casebook.close()


@pytest.fixture
def due(terminal: Terminal) -> Terminal:
    """A terminal at a moment at which a promise has just been broken."""
    terminal.log("--promised", "+1h", "--title", "主图", "--shop", "阳光小店")
    terminal.time = NOW + timedelta(hours=2)
    return terminal


def test_what_is_due_rings_and_is_told(due: Terminal) -> None:
    said = due.done("remind", "--once").out
    assert said == "1  2026-11-22 12:25  Promised reply  #1 主图 (阳光小店)\n"
    (shown,) = due.desktop.shown
    assert shown.title == "Promised reply · was due at 12:25"
    assert shown.body == "主图\n#1 · Product takedown · 阳光小店"
    assert (shown.level, shown.buttons) == (Level.INSISTENT, ())
    assert due.desktop.app_name == "Seller Casebook"
    assert due.desktop.icon is not None and due.desktop.icon.is_file()
    assert due.desktop.open == 0


def test_it_rings_once(due: Terminal) -> None:
    due.done("remind", "--once")
    due.time += timedelta(minutes=5)
    assert due.done("remind", "--once").out.startswith("Nothing to ring.")
    assert len(due.desktop.shown) == 1
    # It is still due: ringing is not answering.
    assert [one["id"] for one in due.json("due")] == [1]


def test_json_tells_what_rang(due: Terminal) -> None:
    told = due.json("remind", "--once")
    (rung,) = told["rung"]
    assert (rung["id"], rung["case_title"], rung["group"]) == (1, "主图", "broken-promise")
    assert rung["due_at"] == "2026-11-22T04:25:20Z"
    assert (told["more"], told["maybe_shown_before"], told["silent"]) == (0, [], None)


def test_a_warning_ahead_of_time_is_told_with_its_time(terminal: Terminal) -> None:
    terminal.log("--title", "主图")
    terminal.done("deadline", "add", "1", "--kind", "ours", "--title", "申诉", "--due", "+30h")
    terminal.time = NOW + timedelta(hours=6, minutes=1)
    assert "2026-11-23 17:25  My deadline  #1 主图 – 申诉" in terminal.done("remind", "--once").out
    (shown,) = terminal.desktop.shown
    assert shown.title == "My deadline · due at 2026-11-23 17:25"
    assert (shown.body, shown.level) == ("申诉 · 主图\n#1 · Product takedown", Level.QUIET)


def test_several_ring_together(due: Terminal) -> None:
    for title in "abcd":
        due.done("deadline", "add", "1", "--kind", "ours", "--title", title, "--due", "-1h")
    assert len(due.json("remind", "--once")["rung"]) == 5
    (shown,) = due.desktop.shown
    assert shown.title == "5 reminders"
    lines = shown.body.split("\n")
    assert len(lines) == 4 and lines[-1] == "and 2 more"
    assert lines[:2] == ["主图 · was due at 12:25", "a · 主图 · was due at 12:25"]


def test_any_number_rings_once(terminal: Terminal) -> None:
    terminal.log()
    casebook = book(terminal)
    with casebook.store.transaction():
        for _ in range(501):
            add(casebook.store, NewDeadline(1, DeadlineKind.OURS, NOW, "申诉"), NOW)
        refresh_derived(casebook.store, 1, NOW)
    casebook.close()
    said = terminal.done("remind", "--once").out
    assert said.count("申诉") == 200 and said.endswith("\nand 301 more\n")
    assert terminal.desktop.shown[0].title == "501 reminders"
    assert terminal.json("remind", "--once")["rung"] == []


def test_nothing_is_to_ring(terminal: Terminal) -> None:
    terminal.log("--promised", "+2h")
    assert terminal.done("remind", "--once").out == (
        "Nothing to ring. The next reminder comes at 2026-11-22 13:25.\n"
    )
    told = terminal.json("remind", "--once")
    assert (told["rung"], told["next_at"]) == ([], "2026-11-22T05:25:20Z")
    assert terminal.desktop.shown == []


@pytest.mark.parametrize("fault", [NotifierError("no bus"), TimeoutError()])
def test_without_a_service_it_rings_next_time(
    due: Terminal, fault: Exception, allow_log: AllowLog
) -> None:
    allow_log("reminders could not be rung")
    due.desktop.fault = fault
    complaint = due.refused("remind", "--once")
    assert complaint.startswith("No notification service could be reached")
    assert "DBUS_SESSION_BUS_ADDRESS" in complaint
    assert (due.desktop.shown, due.desktop.open) == ([], 0)
    due.desktop.fault = None
    assert len(due.json("remind", "--once")["rung"]) == 1
    assert len(due.desktop.shown) == 1


def test_a_fault_of_ours_does_not_swallow_a_reminder(due: Terminal, allow_log: AllowLog) -> None:
    allow_log("unexpected fault")
    due.desktop.fault = ZeroDivisionError("a bug")
    assert due.refused("remind", "--once").startswith("Something went wrong.")
    due.desktop.fault = None
    assert len(due.json("remind", "--once")["rung"]) == 1


def test_what_a_dead_program_may_not_have_shown_rings_and_says_so(due: Terminal) -> None:
    casebook = book(due)
    assert reminders.take(casebook.store, due.now(), local_zone()).count == 1
    casebook.close()
    # It may be about to show it.
    assert due.done("remind", "--once").out.startswith("Nothing to ring.")
    due.time += timedelta(minutes=1)
    said = due.done("remind", "--once").out
    assert said.startswith("1  2026-11-22 12:25  Promised reply  #1 主图 (阳光小店)")
    assert said.endswith(" (may have been shown before)\n")
    assert len(due.desktop.shown) == 1
    assert due.json("remind", "--once")["maybe_shown_before"] == []
    assert len(due.desktop.shown) == 1


def test_what_is_switched_off_stays_silent(due: Terminal) -> None:
    prefer(due, Preference.REMINDERS, "off")
    assert due.done("remind", "--once").out == (
        "Nothing to ring: reminders are switched off in Settings.\n"
    )
    assert due.json("remind", "--once")["silent"] == "off"
    assert due.desktop.shown == []


def test_quiet_hours_hold_back(due: Terminal) -> None:
    prefer(due, Preference.QUIET_HOURS, "13:00-14:00")
    assert due.done("remind", "--once").out == ("Quiet hours until 2026-11-22 14:00 hold 1 back.\n")
    assert due.json("remind", "--once")["silent"] == "quiet-hours"
    assert due.desktop.shown == []
    due.time += timedelta(hours=1)
    assert len(due.json("remind", "--once")["rung"]) == 1


def test_the_last_warning_before_ones_own_deadline_breaks_quiet_hours(terminal: Terminal) -> None:
    prefer(terminal, Preference.QUIET_HOURS, "13:00-14:00")
    terminal.log("--promised", "+1h")
    terminal.done("deadline", "add", "1", "--kind", "ours", "--due", "+4h")
    terminal.time = NOW + timedelta(hours=2, minutes=1)
    said = terminal.done("remind", "--once").out
    assert "My deadline" in said and said.count("#1") == 1
    assert said.endswith("\nQuiet hours until 2026-11-22 14:00 hold 1 back.\n")
    assert [one.level for one in terminal.desktop.shown] == [Level.NORMAL]


def test_quiet_hours_that_hold_nothing_back_are_not_spoken_of(terminal: Terminal) -> None:
    prefer(terminal, Preference.QUIET_HOURS, "11:00-12:00")
    assert "quiet" not in terminal.done("remind", "--once").out.lower()
    terminal.log("--promised", "+3h")
    assert terminal.done("remind", "--once").out == (
        "Nothing to ring. The next reminder comes at 2026-11-22 14:25.\n"
    )
    assert terminal.json("remind", "--once")["silent"] is None


def test_quiet_hours_over_midnight_end_tomorrow(terminal: Terminal) -> None:
    prefer(terminal, Preference.QUIET_HOURS, "22:00-08:00")
    terminal.log("--promised", "+1h")
    for hours, day in ((11, 23), (18, 23)):
        terminal.time = NOW + timedelta(hours=hours)
        said = terminal.done("remind", "--once").out
        assert said == f"Quiet hours until 2026-11-{day} 08:00 hold 1 back.\n"


def test_what_has_just_fallen_due_is_announced_as_due_now(terminal: Terminal) -> None:
    terminal.log("--promised", "+1h", "--title", "主图")
    terminal.time = NOW + timedelta(hours=1, seconds=20)
    terminal.done("remind", "--once")
    assert terminal.desktop.shown[0].title == "Promised reply · due now"


def test_promotions_ring_without_a_window(terminal: Terminal) -> None:
    terminal.done("remind", "--once")
    terminal.time = NOW + timedelta(days=18)
    assert "Follow-up  Double 12: ask about the rules\n" in terminal.done("remind", "--once").out
    (shown,) = terminal.desktop.shown
    assert shown.body == "Double 12: ask about the rules"


def test_evidence_that_perishes_is_named_so(terminal: Terminal) -> None:
    terminal.log("--title", "刷单", issue_type="fake-transaction")
    terminal.time = NOW + timedelta(days=400)
    assert "Evidence expires  #1 刷单 – " in terminal.done("due").out
    assert "Evidence expires  #1 刷单 – " in terminal.done("remind", "--once").out


def test_a_command_does_not_keep_watch(due: Terminal) -> None:
    assert due.mistyped("remind").startswith("Give --once")
    assert due.desktop.shown == []


def test_the_window_can_start_in_the_tray(terminal: Terminal) -> None:
    folder = str(terminal.data_dir)
    assert terminal.type("--lang", "en", "--minimized").code == 7
    assert terminal.started == [("window", folder, "en", "minimized")]
    assert "--minimized" in terminal.done("--help").out
    assert "--minimized is for the window" in terminal.mistyped("--minimized", "due")


def test_the_start_at_login_needs_no_parser() -> None:
    options = start.window_options(["--minimized", "--data-dir", "x", "--lang", "en"])
    assert options == {"--minimized": "", "--data-dir": "x", "--lang": "en"}
    assert start.window_options(["--minimized=1"]) is None
