"""A reminder falls due: the desktop's notification service shows it, and its buttons are obeyed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import SimpleQueue

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.paths import resources_dir
from desktop_app.services.clock import SystemClock
from desktop_app.services.deadlines import add_deadline
from desktop_app.services.preferences import Preference, set_preference
from desktop_app.system.notifier import Level, NativeNotifier, Notification, NotifierError
from desktop_app.ui.announcer import Way
from desktop_app.ui.program import Program
from desktop_app.ui.reminder_panel import ReminderPanel
from tests.casebooks import SHANGHAI, log, new_casebook
from tests.e2e.desktop import PATIENCE_SECONDS, Desktop, desktop, program, wait_until
from tests.e2e.notification_service import NotificationService, notification_service
from tests.e2e.session_bus import Seen

pytestmark = pytest.mark.display
TITLE = "补交 <b>进货凭证</b> & 授权书"
BUTTONS = (("open", "打开"), ("snooze", "稍后"))


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path / "runtime") as running:
        yield running


@pytest.fixture
def service(screen: Desktop, tmp_path: Path) -> Iterator[NotificationService]:
    with notification_service(screen, tmp_path / "service") as running:
        yield running


@pytest.fixture
def nobody(screen: Desktop, tmp_path: Path) -> Iterator[NotificationService]:
    """A session in which nothing shows notifications."""
    with notification_service(screen, tmp_path / "service", is_running=False) as running:
        yield running


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A casebook of a seller who has a follow-up that falls due at any moment."""
    return prepare(tmp_path / "data")


def prepare(folder: Path, in_seconds: float = 3) -> Path:
    """Make a casebook with one deadline, due some seconds from now."""
    now = datetime.now(UTC)
    casebook = new_casebook(folder, now)
    case_id = log(casebook, at=now, now=now, case_facts={"title": "下架的商品"}).case_id
    due_at = now + timedelta(seconds=in_seconds)
    add_deadline(casebook.store, case_id, DeadlineKind.FOLLOW_UP, TITLE, due_at, now)
    set_preference(casebook.store, Preference.WELCOMED, "yes")
    casebook.close()
    return folder


def add_now(data_dir: Path, title: str) -> None:
    """Give the case another deadline that is due now, from another process than the program's."""
    now = datetime.now(UTC)
    casebook = new_casebook(data_dir, now)
    add_deadline(casebook.store, 1, DeadlineKind.FOLLOW_UP, title, now, now)
    casebook.close()


def deadline(data_dir: Path, column: str) -> str:
    """Return what is stored for the deadline, "" for nothing."""
    conn = sqlite3.connect(data_dir / "casebook.db")
    try:
        row = conn.execute(f"SELECT {column} FROM deadlines WHERE title = ?", [TITLE]).fetchone()
    finally:
        conn.close()
    return row[0] or ""


def is_said(data_dir: Path, text: str) -> bool:
    """Tell whether the program has noted something in its log."""
    path = data_dir / "logs" / "seller-casebook.log"
    return path.exists() and text in path.read_text(encoding="utf-8")


def has_rung(data_dir: Path) -> bool:
    """Tell whether it is stored that the reminder was shown."""
    return deadline(data_dir, "rung_at") >= deadline(data_dir, "due_at")


def rung(service: NotificationService, data_dir: Path) -> Seen:
    """Wait until the reminder is on the screen and that is stored."""
    [seen] = service.wait_for(1)
    wait_until(lambda: has_rung(data_dir), "it was not stored that it rang")
    return seen


def test_it_is_shown_with_its_buttons_and_snoozed(
    screen: Desktop, service: NotificationService, data_dir: Path
) -> None:
    # Minimised, as at login: what fell due before it was up is announced, too.
    with program(screen, data_dir, "--lang", "zh_CN", "--minimized", **service.environment()):
        seen = rung(service, data_dir)
        assert seen.app_name == "掌柜台账"
        assert seen.body.startswith("补交 &lt;b&gt;进货凭证&lt;/b&gt; &amp; 授权书")
        assert [key for key, _ in seen.actions] == ["default", "open", "snooze", "done"]
        assert [label for _, label in seen.actions] == ["", "打开", "1 小时后提醒", "完成"]
        service.invoke("snooze")
        until = wait_until(lambda: deadline(data_dir, "snoozed_until"), "it was not snoozed")
        assert datetime.fromisoformat(until) > datetime.now(UTC) + timedelta(minutes=30)
        assert deadline(data_dir, "done_at") == ""
        wait_until(lambda: seen.id in service.closed(), "what was answered stayed on the screen")
        assert len(service.seen()) == 1


def test_done_is_done(screen: Desktop, service: NotificationService, data_dir: Path) -> None:
    with program(screen, data_dir, "--lang", "en", "--minimized", **service.environment()):
        rung(service, data_dir)
        service.invoke("done")
        wait_until(lambda: deadline(data_dir, "done_at"), "it was not done")
    assert deadline(data_dir, "snoozed_until") == ""


def test_a_click_on_it_opens_the_reminders(
    screen: Desktop, service: NotificationService, data_dir: Path
) -> None:
    with program(screen, data_dir, "--lang", "zh_CN", "--minimized", **service.environment()):
        rung(service, data_dir)
        service.invoke("default")
        screen.wait_for_window("提醒")
    assert deadline(data_dir, "done_at") + deadline(data_dir, "snoozed_until") == ""


def test_open_brings_the_program_to_the_front(
    screen: Desktop, service: NotificationService, data_dir: Path
) -> None:
    with program(screen, data_dir, "--lang", "zh_CN", "--minimized", **service.environment()):
        rung(service, data_dir)
        assert "掌柜台账" not in screen.active_title()
        service.invoke("open")
        screen.wait_for_active("掌柜台账")


def test_without_a_service_it_rings_once_all_the_same(
    screen: Desktop, nobody: NotificationService, data_dir: Path
) -> None:
    words = ("--lang", "zh_CN", "--minimized")
    with program(screen, data_dir, *words, **nobody.environment()):
        wait_until(lambda: has_rung(data_dir), "it was not stored that it rang")
        assert is_said(data_dir, "shown by: window")
    first = deadline(data_dir, "rung_at")
    add_now(data_dir, "another")
    nobody.start_service()
    with program(screen, data_dir, *words, **nobody.environment()):
        # Alone: what was shown in the window is not announced again with it.
        [seen] = nobody.wait_for(1)
        assert seen.body.startswith("another")
    assert deadline(data_dir, "rung_at") == first


@pytest.fixture
def running(
    qapp: QApplication,
    nobody: NotificationService,
    data_dir: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    """The program in this process, in a session in which nothing shows notifications."""
    for name, value in nobody.environment().items():
        monkeypatch.setenv(name, value)
    clock = SystemClock()
    made = Program(qapp, new_casebook(data_dir, clock.now()), clock, SHANGHAI, "zh_CN")
    made.start(minimized=True)
    yield made
    made.stop()
    qapp.setStyleSheet("")


def test_without_a_service_the_window_shows_it_until_there_is_one(
    running: Program, nobody: NotificationService, data_dir: Path, qtbot: QtBot
) -> None:
    banner = running.shell.window.banner
    patience = int(PATIENCE_SECONDS * 1000)
    qtbot.waitUntil(lambda: TITLE in banner.text(), timeout=patience)
    qtbot.waitUntil(lambda: has_rung(data_dir), timeout=patience)
    assert running.announcer.way is Way.WINDOW
    qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    panels = running.shell.window.findChildren(ReminderPanel)
    assert [panel.isVisible() for panel in panels] == [True]

    # As at login, where the program may be up before the desktop is.
    nobody.start_service()
    now = running.session.now()
    running.session.do(add_deadline, 1, DeadlineKind.FOLLOW_UP, "later", now, now)
    qtbot.waitUntil(lambda: running.announcer.way is Way.NATIVE, timeout=patience)
    [seen] = nobody.wait_for(1)
    assert seen.body.startswith("later")


def test_the_real_service_and_whatever_becomes_of_it(
    service: NotificationService, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in service.environment().items():
        monkeypatch.setenv(name, value)
    answers: SimpleQueue[tuple[str, str]] = SimpleQueue()
    icon = resources_dir() / "icons" / "app.png"
    notifier = NativeNotifier("掌柜台账", icon, lambda *answer: answers.put(answer))
    try:
        assert notifier.probe().result().startswith("freedesktop (dunst ")
        notifier.send(Notification("a", "一", TITLE, Level.INSISTENT, BUTTONS)).result()
        notifier.send(Notification("b", "二", "\n", Level.QUIET, BUTTONS)).result()
        loud, quiet = service.wait_for(2)
        assert (loud.urgency, loud.timeout, loud.icon) == (2, 0, icon.as_uri())
        assert (quiet.urgency, quiet.timeout, quiet.sound) == (0, -1, "")
        notifier.withdraw("b")
        wait_until(lambda: service.closed().get(quiet.id) == 3, "it was not taken away")
        service.invoke("snooze")
        assert answers.get(timeout=PATIENCE_SECONDS) == ("a", "snooze")

        service.restart_service()
        notifier.send(Notification("c", "三", "", Level.NORMAL, BUTTONS)).result()
        service.invoke("open")
        assert answers.get(timeout=PATIENCE_SECONDS) == ("c", "open")

        service.kill_service()
        with pytest.raises(NotifierError):
            notifier.send(Notification("d", "四", "", Level.NORMAL)).result()
        service.start_service()
        notifier.send(Notification("d", "四", "", Level.NORMAL)).result()
        assert [seen.title for seen in service.wait_for(4)] == ["一", "二", "三", "四"]
    finally:
        notifier.stop()


def remind(screen: Desktop, service: NotificationService, data_dir: Path) -> tuple[int, str, str]:
    """Run the command that a cron job would run; return exit code, output and complaints."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "desktop_app", "--data-dir", str(data_dir)),
            *("--lang", "zh_CN", "remind", "--once"),
        ],
        env=screen.environment(service.environment()),
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_command_for_cron_rings_once_through_the_real_service(
    screen: Desktop, service: NotificationService, tmp_path: Path
) -> None:
    data_dir = prepare(tmp_path / "data", in_seconds=0)
    code, said, complaints = remind(screen, service, data_dir)
    assert (code, complaints) == (0, "")
    assert TITLE in said
    [seen] = service.wait_for(1)
    # Nobody is left to hear of a button.
    assert "下架的商品" in seen.body and [key for key, _ in seen.actions] == ["default"]
    assert has_rung(data_dir)
    code, said, _ = remind(screen, service, data_dir)
    assert code == 0 and TITLE not in said
    assert len(service.seen()) == 1


def test_without_a_service_the_command_says_so_and_rings_next_time(
    screen: Desktop, nobody: NotificationService, tmp_path: Path
) -> None:
    data_dir = prepare(tmp_path / "data", in_seconds=0)
    code, said, complaints = remind(screen, nobody, data_dir)
    assert (code, said) == (1, "")
    assert complaints.count("\n") == 1 and "DBUS_SESSION_BUS_ADDRESS" in complaints
    assert not has_rung(data_dir)
    nobody.start_service()
    assert remind(screen, nobody, data_dir)[0] == 0
    assert len(nobody.wait_for(1)) == 1
