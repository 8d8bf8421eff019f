"""A Windows of one's own, for a while: Wine with an empty disk."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from devtools.process import TaskFailed

APT = "apt-get install wine wine64 nsis xvfb xdotool"
_PATIENCE_SECONDS = 300


class Wine:
    """A made-up Windows 10.

    Attributes:
        home: a folder for everything, also for what Wine would write to one's own home.
        disk: where this system sees ``C:\\``, the current folder of what is run there.
    """

    def __init__(self, home: Path, display: str) -> None:
        """Make one, which takes some seconds.

        Args:
            home: an empty folder.
            display: the X display for its windows, such as ``:7``.
        """
        self.home = home
        self.disk = home / "prefix" / "drive_c"
        self.disk.mkdir(parents=True)
        self._env = {
            **os.environ,
            "HOME": str(home),
            "WINEPREFIX": str(home / "prefix"),
            "WINEDEBUG": "-all",
            # It would put what is installed into the menus of this desktop.
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d",
            "DISPLAY": display,
        }
        self.run("wineboot", "--init")
        self.run("winecfg", "-v", "win10")

    @property
    def user(self) -> Path:
        """Where this system sees the folder of the user."""
        users = (self.disk / "users").iterdir()
        return next(folder for folder in users if folder.name != "Public")

    @property
    def local(self) -> Path:
        """Where this system sees %LOCALAPPDATA%."""
        return self.user / "AppData" / "Local"

    def name_of(self, path: Path) -> str:
        """Return what Windows programs call a path on its disk."""
        return "C:\\" + str(path.relative_to(self.disk)).replace("/", "\\")

    def run(self, program: str | Path, *arguments: str) -> int:
        """Run a Windows program to its end and return its exit code."""
        code = self.run_beside(program, *arguments)
        # The uninstall program goes on in a copy of itself.
        subprocess.run(["wineserver", "--wait"], env=self._env, timeout=_PATIENCE_SECONDS)
        return code

    def start(self, program: Path, title: str) -> None:
        """Start a Windows program and leave it running once a window with a title is there."""
        subprocess.Popen(["wine", str(program)], env=self._env, cwd=self.disk)
        wait = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
        subprocess.run(wait, env=self._env, capture_output=True, timeout=_PATIENCE_SECONDS)

    def run_line_beside(self, line: str) -> int:
        """Run a command line as it stands while another program goes on; return its exit code.

        The last argument of an NSIS program may be one that takes no quotes around its blanks.
        """
        batch = self.disk / "line.bat"
        batch.write_text(f"@{line}\n@exit %errorlevel%\n", "utf-8", newline="\r\n")
        return self.run_beside("cmd", "/c", r"C:\line.bat")

    def run_beside(self, program: str | Path, *arguments: str) -> int:
        """Run a program to its end while another goes on."""
        command = ["wine", str(program), *arguments]
        done = subprocess.run(command, env=self._env, cwd=self.disk, timeout=_PATIENCE_SECONDS)
        return done.returncode

    def end_all(self) -> None:
        """End every program of this Windows, and no other."""
        subprocess.run(["wineserver", "--kill"], env=self._env)
        subprocess.run(["wineserver", "--wait"], env=self._env, timeout=_PATIENCE_SECONDS)

    def write_value(self, key: str, name: str, value: str) -> None:
        """Write a text to the user's registry."""
        add = ["wine", "reg", "add", rf"HKCU\{key}", "/v", name, "/t", "REG_SZ", "/d", value, "/f"]
        subprocess.run(add, env=self._env, capture_output=True, timeout=_PATIENCE_SECONDS)

    def value(self, key: str, name: str) -> str | None:
        """Return a text from the user's registry, None when there is none."""
        done = subprocess.run(
            ["wine", "reg", "query", rf"HKCU\{key}", "/v", name],
            env=self._env,
            capture_output=True,
            text=True,
            timeout=_PATIENCE_SECONDS,
        )
        return done.stdout.partition("REG_SZ")[2].strip() if done.returncode == 0 else None

    def registry(self) -> str:
        """Return all of the user's registry as Wine keeps it in a file."""
        return (self.home / "prefix" / "user.reg").read_text("utf-8", "replace")


def require_tools() -> None:
    """Find out whether Wine is here, and what its windows are shown and pressed with.

    Raises:
        TaskFailed: something is missing.
    """
    if not all(map(shutil.which, ("wine", "wineserver", "Xvfb", "xdotool"))):
        raise TaskFailed(f"This task needs Wine and a display that nobody sees: {APT}")
