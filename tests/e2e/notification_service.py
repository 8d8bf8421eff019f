"""A real notification service on a session bus of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.desktop import Desktop, wait_until
from tests.e2e.session_bus import Monitor, Seen, private_bus

# The service asks a menu program which action is meant; this one answers for the test.
_MENU = """#!{python}
import pathlib, sys
wanted = pathlib.Path({wish!r}).read_text(encoding="utf-8")
for line in sys.stdin.buffer.read().decode("utf-8").splitlines():
    if line.endswith(wanted):
        sys.stdout.buffer.write((line + "\\n").encode("utf-8"))
        break
"""
_DUNST = """[global]
dmenu = {menu}
monitor = 0
markup = full
show_age_threshold = -1
"""


class NotificationService:
    """dunst on a bus of its own."""

    def __init__(self, screen: Desktop, folder: Path, address: str, monitor: Monitor) -> None:
        self._screen = screen
        self._address = address
        self._monitor = monitor
        self._wish = folder / "wish"
        self._config = folder / "dunstrc"
        self._process: subprocess.Popen[bytes] | None = None
        menu = folder / "menu"
        menu.write_text(_MENU.format(python=sys.executable, wish=str(self._wish)), encoding="utf-8")
        menu.chmod(0o755)
        self._config.write_text(_DUNST.format(menu=menu), encoding="utf-8")

    def environment(self) -> Mapping[str, str]:
        """What a program needs to find this service."""
        return {"DBUS_SESSION_BUS_ADDRESS": self._address}

    def seen(self) -> list[Seen]:
        """Every notification that was sent so far, in order."""
        return self._monitor.seen()

    def wait_for(self, count: int) -> list[Seen]:
        """Wait until so many notifications were sent and taken; return them."""

        def taken() -> list[Seen]:
            seen = self.seen()
            return seen if len(seen) >= count and all(one.id for one in seen) else []

        return wait_until(taken, f"no {count} notifications came")

    def closed(self) -> Mapping[int, int]:
        """Numbers of the notifications that have left the screen, and why: 2 dismissed, 3 taken
        away by the program."""
        return self._monitor.closed

    def invoke(self, action: str) -> None:
        """Choose an action of a notification that is on the screen, by the service's menu.

        Args:
            action: its key; ``default`` for a click on the notification itself.
        """
        # The menu's lines end in the number of the notification and the key of the action.
        self._wish.write_text(f",{action}]", encoding="utf-8")
        subprocess.run(
            ["dunstctl", "context"],
            env=self._screen.environment(self.environment()),
            stdout=subprocess.DEVNULL,
            check=True,
            timeout=60,
        )

    def start_service(self) -> None:
        """Start it and wait until it has its name on the bus."""
        self._process = subprocess.Popen(
            ["dunst", "-config", str(self._config)],
            env=self._screen.environment(self.environment()),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(lambda: self._monitor.owner, "the notification service did not start")

    def kill_service(self) -> None:
        """Let it die without a word."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        wait_until(lambda: not self._monitor.owner, "the notification service did not die")

    def restart_service(self) -> None:
        """Put another in its place."""
        self.kill_service()
        self.start_service()

    def pause_service(self, paused: bool) -> None:
        """Let it hang, or go on."""
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGSTOP if paused else signal.SIGCONT)

    def stop_service(self) -> None:
        """End it, whatever state it is in."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()


@contextmanager
def notification_service(
    screen: Desktop, folder: Path, *, is_running: bool = True
) -> Iterator[NotificationService]:
    """Run a bus for the time of the block, with a notification service unless told otherwise."""
    with private_bus(folder) as address, Monitor(address) as monitor:
        service = NotificationService(screen, folder, address, monitor)
        try:
            if is_running:
                service.start_service()
            yield service
        finally:
            service.stop_service()
