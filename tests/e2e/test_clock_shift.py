"""A real process whose clock is really set: asleep, set back, it rings each reminder once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.services.preferences import Preference, set_preference
from tests.casebooks import log, new_casebook
from tests.e2e.desktop import Desktop, desktop, program, wait_until
from tests.e2e.notification_service import NotificationService, notification_service

pytestmark = [pytest.mark.display, pytest.mark.timeout(400)]

HOUR = timedelta(hours=1)
_LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path / "runtime") as running:
        yield running


@pytest.fixture
def service(screen: Desktop, tmp_path: Path) -> Iterator[NotificationService]:
    with notification_service(screen, tmp_path / "service") as running:
        yield running


class Clock:
    """The clock of the process, which the test sets; what counts seconds goes on as it was.

    That is what sleep and a set clock look like to a program: the time of day has jumped, and the
    timers know nothing of it.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "clock"
        self.shift(timedelta())

    def shift(self, by: timedelta) -> None:
        """Let the clock differ from the real one."""
        # In one step: the process may read it at any moment.
        part = self._file.with_suffix(".part")
        part.write_text(f"{by.total_seconds():+.0f}\n")
        part.replace(self._file)

    def environment(self) -> dict[str, str]:
        """Return what makes a process believe in it."""
        assert _LIBRARIES, "libfaketime is missing: the set-up installs it"
        return {
            "LD_PRELOAD": str(_LIBRARIES[0]),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }


def settled(data_dir: Path, number: int) -> Callable[[], bool]:
    """Return a question: has a deadline been announced for the last time?"""

    def ask() -> bool:
        conn = sqlite3.connect(data_dir / "casebook.db")
        row = conn.execute(
            "SELECT ring_at IS NULL AND ringing_at IS NULL FROM deadlines WHERE id = ?", [number]
        ).fetchone()
        conn.close()
        return bool(row[0])

    return ask


def found_its_way(data_dir: Path) -> Callable[[], bool]:
    """Return a question: has the program, running by now, written down how it shows reminders?"""
    path = data_dir / "logs" / "seller-casebook.log"
    return lambda: path.exists() and "shown by: native" in path.read_text("utf-8")


def test_it_sleeps_is_set_back_and_rings_each_once(
    screen: Desktop, service: NotificationService, tmp_path: Path
) -> None:
    data_dir, clock = tmp_path / "data", Clock(tmp_path)
    now = datetime.now(UTC).replace(microsecond=0)
    casebook = new_casebook(data_dir, now)
    set_preference(casebook.store, Preference.WELCOMED, "yes")
    for title, hours in (("第一", 1), ("第二", 7), ("第三", 20)):
        facts = {"title": title}
        log(casebook, at=now, now=now, case_facts=facts, promised_at=now + hours * HOUR)
    casebook.close()

    extra = {**service.environment(), **clock.environment()}
    with program(screen, data_dir, "--lang", "zh_CN", **extra):
        screen.wait_for_active("掌柜台账")
        wait_until(found_its_way(data_dir), "no notification service was found")
        # Eight hours of sleep: two have fallen due meanwhile, and come as one.
        clock.shift(8 * HOUR)
        wait_until(settled(data_dir, 1), "nothing rang after the sleep")
        (first,) = wait_until(service.seen, "nothing was seen")
        assert first.title == "2 条提醒"
        assert "第一" in first.body and "第二" in first.body
        # A day back, and on again: nothing of it rings a second time, and the third once.
        wait_until(lambda: screen.active_title().startswith("(2)"), "two are not counted")
        clock.shift(-16 * HOUR)
        wait_until(lambda: screen.active_title().startswith("今日"), "the clock was not noticed")
        clock.shift(21 * HOUR)
        wait_until(settled(data_dir, 3), "the third did not ring")
        wait_until(lambda: len(service.seen()) == 2, "the third was not seen")
        assert "第三" in service.seen()[1].body
        due = (now + 20 * HOUR).astimezone()
        assert f"{due:%H:%M}" in service.seen()[1].title
    # Started again, it has nothing more to say.
    with program(screen, data_dir, "--lang", "zh_CN", **extra):
        wait_until(lambda: screen.active_title().startswith("(3)"), "three are not counted")
    assert len(service.seen()) == 2
