"""The program as a person meets it: a process, a real window, typed keys, a file on disk."""

from __future__ import annotations

import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from tests.e2e.desktop import Desktop, desktop, program, stop, wait_until

pytestmark = pytest.mark.display
ORDER = "1234567890123456789"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path / "runtime") as running:
        yield running


def take_no_byte() -> None:
    """Let no file that this process writes take a byte."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def rows(data_dir: Path, sql: str) -> list[tuple[object, ...]]:
    path = data_dir / "casebook.db"
    if not path.exists():
        return []
    conn = sqlite3.connect(path)
    try:
        return conn.execute(sql).fetchall()
    except sqlite3.OperationalError:
        # The program is just making the file.
        return []
    finally:
        conn.close()


def skip_welcome(screen: Desktop, data_dir: Path) -> None:
    screen.wait_for_active("欢迎")
    screen.keys("Escape")
    wait_until(
        lambda: rows(data_dir, "SELECT value FROM settings WHERE key = 'welcomed'"),
        "the greeting did not go",
    )
    screen.wait_for_active("掌柜台账")


def log_by_keys(screen: Desktop, agent: str, order: str = ORDER) -> None:
    screen.keys("ctrl+n")
    screen.wait_for_active("记一笔")
    screen.type("spxj")
    screen.keys("Return")
    screen.type(order)
    screen.keys("Tab")
    screen.type(agent)
    screen.keys("Tab")
    screen.type("Which rule was broken?")
    screen.keys("ctrl+Return")


def test_a_contact_is_logged_by_typed_keys(screen: Desktop, tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    with program(screen, data_dir, "--lang", "zh_CN"):
        skip_welcome(screen, data_dir)
        log_by_keys(screen, "xiaoer-7788")
        found = wait_until(
            lambda: rows(
                data_dir,
                "SELECT issue_type, order_no, agent_id, said FROM contacts "
                "JOIN cases ON cases.id = case_id",
            ),
            "nothing was saved",
        )
    assert found == [("product-takedown", ORDER, "xiaoer-7788", "Which rule was broken?")]


@pytest.mark.parametrize("limit", [None, take_no_byte], ids=["room", "full-disk"])
def test_second_start_hands_over_and_first_survives(
    screen: Desktop, tmp_path: Path, limit: Callable[[], None] | None
) -> None:
    data_dir = tmp_path / "data"
    with program(screen, data_dir, "--lang", "zh_CN") as first:
        skip_welcome(screen, data_dir)
        screen.keys("ctrl+n")
        screen.wait_for_active("记一笔")
        second = subprocess.run(
            [sys.executable, "-m", "desktop_app", "--data-dir", str(data_dir)],
            env=screen.environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            preexec_fn=limit,
        )
        assert (second.returncode, second.stderr) == (0, "")
        assert first.poll() is None


def test_what_was_saved_survives_a_kill(screen: Desktop, tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    with program(screen, data_dir, "--lang", "zh_CN") as first:
        skip_welcome(screen, data_dir)
        log_by_keys(screen, "xiaoer-1")
        wait_until(lambda: rows(data_dir, "SELECT 1 FROM contacts"), "nothing was saved")
        first.send_signal(signal.SIGKILL)
        first.wait()
    with program(screen, data_dir, "--lang", "zh_CN") as again:
        screen.wait_for_active("掌柜台账")
        log_by_keys(screen, "xiaoer-2", "9876543210987654321")
        wait_until(
            lambda: len(rows(data_dir, "SELECT 1 FROM contacts")) == 2, "the second was not saved"
        )
        stop(again)
    assert rows(data_dir, "SELECT agent_id FROM contacts ORDER BY id") == [
        ("xiaoer-1",),
        ("xiaoer-2",),
    ]
    assert rows(data_dir, "PRAGMA integrity_check") == [("ok",)]


def test_without_a_tray_closing_says_so_and_quits(screen: Desktop, tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    with program(screen, data_dir, "--lang", "zh_CN") as running:
        skip_welcome(screen, data_dir)
        screen.keys("alt+F4")
        screen.wait_for_active("退出掌柜台账")
        screen.keys("Return")
        assert running.wait(60) == 0


def test_a_newer_casebook_is_refused_in_a_window(screen: Desktop, tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    with program(screen, data_dir, "--lang", "zh_CN") as first:
        skip_welcome(screen, data_dir)
        stop(first)
    conn = sqlite3.connect(data_dir / "casebook.db")
    conn.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('casebook', '9999_future', '')"
    )
    conn.execute("UPDATE settings SET value = '99.1.2' WHERE key = 'needs-version'")
    conn.commit()
    conn.close()
    before = (data_dir / "casebook.db").read_bytes()
    with program(screen, data_dir, "--lang", "zh_CN") as refused:
        screen.wait_for_active("Seller Casebook 掌柜台账")
        # The data folder is nobody's while this is read: a second start is told the same.
        lock = QLockFile(str(data_dir / "instance.lock"))
        assert lock.tryLock(0)
        lock.unlock()
        screen.keys("Return")
        assert refused.wait(60) == 1
        assert refused.stderr is not None
        assert "99.1.2" in refused.stderr.read()
    assert (data_dir / "casebook.db").read_bytes() == before
