"""A desktop for tests: an X server without a screen, a window manager, and typed keys."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
# Not a measure of speed: only how long a broken program may hang before a test gives up.
PATIENCE_SECONDS = 60.0


@dataclass(frozen=True)
class Desktop:
    """A running X server with a window manager.

    Attributes:
        display: its name, e.g. ``:3``.
        runtime_dir: folder for sockets.
    """

    display: str
    runtime_dir: Path

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the environment of a program that is to appear here."""
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("QT_")
        }
        environment |= {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(self.runtime_dir),
            # No input method and no desktop settings of the machine that runs the test.
            "QT_IM_MODULE": "compose",
            "XMODIFIERS": "",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        return environment | dict(extra or {})

    def keys(self, *names: str) -> None:
        """Press keys, e.g. ``ctrl+n`` or ``Return``, in whatever window has the keyboard."""
        self._xdotool("key", "--clearmodifiers", "--delay", "40", *names)

    def type(self, text: str) -> None:
        """Type a text into whatever window has the keyboard."""
        self._xdotool("type", "--clearmodifiers", "--delay", "40", text)

    def wait_for_window(self, title: str) -> str:
        """Wait until a visible window has a title that contains a text; return its number."""

        def find() -> str:
            found = self._run("xdotool", "search", "--onlyvisible", "--name", title)
            return found.stdout.split()[0] if found.stdout.split() else ""

        return wait_until(find, f"no window called {title}")

    def wait_for_active(self, title: str) -> None:
        """Wait until the window that has the keyboard has a title that contains a text."""

        wait_until(
            lambda: title in self.active_title(), f"{title} did not become the active window"
        )

    def active_title(self) -> str:
        """Return the title of the window that has the keyboard, "" when none has."""
        return self._run("xdotool", "getactivewindow", "getwindowname").stdout.strip()

    def is_managed(self) -> bool:
        """Tell whether a window manager has taken charge of the screen."""
        return self._run("xdotool", "get_desktop").returncode == 0

    def close_window(self, window: str) -> None:
        """Close a window as its frame's button does."""
        self._xdotool("windowclose", window)

    def screenshot(self, path: Path) -> None:
        """Save a picture of the screen, for whoever has to find out why a test failed."""
        self._run("import", "-window", "root", str(path))

    def _xdotool(self, *words: str) -> None:
        done = self._run("xdotool", *words)
        assert done.returncode == 0, done.stderr

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words, env=self.environment(), capture_output=True, text=True, check=False
        )


def wait_until(condition: Callable[[], T], complaint: str) -> T:
    """Wait until a condition gives something true and return that."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(complaint)


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """Run an X server and a window manager for the time of the block."""
    folder.mkdir(mode=0o700, exist_ok=True)
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as reader:
            number = reader.readline().strip()
        assert number, "the X server did not start"
        running = Desktop(f":{number}", folder)
        manager = _manage_windows(running)
        try:
            yield running
        finally:
            stop(manager)
    finally:
        stop(server)


def _manage_windows(screen: Desktop) -> subprocess.Popen[bytes]:
    """Start the window manager and wait until it manages.

    An X server that has just told its number may still refuse somebody; then it is asked again.
    """
    started: list[subprocess.Popen[bytes]] = []

    def manages() -> bool:
        if not started or started[-1].poll() is not None:
            command = ["openbox", "--sm-disable"]
            started.append(
                subprocess.Popen(command, env=screen.environment(), stderr=subprocess.DEVNULL)
            )
        return screen.is_managed()

    wait_until(manages, "the window manager did not start")
    return started[-1]


@contextmanager
def program(
    screen: Desktop, data_dir: Path, *words: str, **extra: str
) -> Iterator[subprocess.Popen[str]]:
    """Run the program on a desktop for the time of the block; it is killed if it has not ended."""
    started = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "--data-dir", str(data_dir), *words],
        env=screen.environment(extra),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield started
    finally:
        stop(started)


def stop(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    """End a process and wait for it."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
