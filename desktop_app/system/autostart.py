"""Starting the program at login, on three systems."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .login_entries import (
    LABEL,
    agent_words,
    command_line_words,
    desktop_entry,
    exec_line,
    exec_words,
    is_switched_off,
    launch_agent,
    run_key_value,
)
from .whole_file import write_whole

_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
# Where the task manager and the settings of Windows note which entries are switched off.
_APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
# What Windows runs from there: learn.microsoft.com, "Run and RunOnce Registry Keys".
_LONGEST_VALUE = 260
_NAME = "seller-casebook"


class Autostart(ABC):
    """The system's entry that starts the program at login."""

    def is_on(self) -> bool:
        """Tell whether there is an entry that the system follows.

        Raises:
            OSError: it cannot be read.
        """
        return self.command() is not None

    @abstractmethod
    def command(self) -> tuple[str, ...] | None:
        """Return what the entry starts, program and arguments; None if the system follows none.

        Of an entry that makes no sense it is empty.

        Raises:
            OSError: it cannot be read.
        """

    @abstractmethod
    def switch(self, on: bool) -> None:
        """Write the entry for the program as it is started now, or remove it.

        Raises:
            OSError: it cannot be written: the folder is read-only, the disk is full, or the like.
        """

    @abstractmethod
    def repair(self) -> bool:
        """Write the entry anew if it starts the program from elsewhere: the program was moved.

        An entry that was removed, or switched off in the system's own settings, stays so.

        Returns:
            True when it was wrong.

        Raises:
            OSError: as for :meth:`switch`.
        """


class FileAutostart(Autostart):
    """An entry that is a file of its own.

    Attributes:
        path: the file.
    """

    def __init__(self, path: Path, content: bytes) -> None:
        """Make one for a file with the content that it should have."""
        self.path = path
        self._content = content

    def command(self) -> tuple[str, ...] | None:
        """Return what the file starts; None if it is not there."""
        found = self._read()
        return None if found is None else self._words(found)

    def switch(self, on: bool) -> None:
        """Write the file, or remove it."""
        if on:
            write_whole(self.path, self._content)
        else:
            self.path.unlink(missing_ok=True)

    def repair(self) -> bool:
        """Write the file anew if it is there and is another."""
        found = self._read()
        if found is None or found == self._content:
            return False
        self.switch(True)
        return True

    @abstractmethod
    def _words(self, content: bytes) -> tuple[str, ...] | None:
        """Return what a file with this content starts; None if it is switched off."""

    def _read(self) -> bytes | None:
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            return None


class AgentAutostart(FileAutostart):
    """The launch agent of macOS."""

    def __init__(self, path: Path, command: Sequence[str]) -> None:
        """Make one for a file and the command that it should start."""
        super().__init__(path, launch_agent(command))

    def _words(self, content: bytes) -> tuple[str, ...]:
        return agent_words(content)


class DesktopAutostart(FileAutostart):
    """The autostart file of a Linux desktop.

    The desktops' own settings switch it off by a key in it; other keys may be added there.
    """

    def __init__(self, path: Path, command: Sequence[str]) -> None:
        """Make one for a file and the command that it should start."""
        super().__init__(path, desktop_entry(command).encode("utf-8", "surrogateescape"))
        self._exec = exec_line(desktop_entry(command))

    def repair(self) -> bool:
        """Write the file anew if it is on and starts something else."""
        found = self._read()
        text = "" if found is None else _decoded(found)
        if found is None or is_switched_off(text) or exec_line(text) == self._exec:
            return False
        self.switch(True)
        return True

    def _words(self, content: bytes) -> tuple[str, ...] | None:
        text = _decoded(content)
        return None if is_switched_off(text) else exec_words(text)


def _decoded(content: bytes) -> str:
    return content.decode("utf-8", "surrogateescape")


class WindowsAutostart(Autostart):
    """A value of the current user's Run key in the registry of Windows."""

    def __init__(self, command: Sequence[str]) -> None:
        """Make one for the command that it should start."""
        self._value = run_key_value(command)

    def command(self) -> tuple[str, ...] | None:
        """Return what the value starts; None without it, or if the task manager switched it off."""
        value = self._get()
        return None if value is None or self._is_refused() else command_line_words(str(value))

    def switch(self, on: bool) -> None:
        """Write the value, or remove it; what the task manager noted about it goes."""
        if on:
            if len(self._value) > _LONGEST_VALUE:
                raise OSError(errno.ENAMETOOLONG, "the command is too long for Windows")
            winreg = _registry()
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, self._value)
        else:
            self._delete(_RUN_KEY)
        self._delete(_APPROVED_KEY)

    def repair(self) -> bool:
        """Write the value anew if it is on and starts something else."""
        if not self.is_on() or self._get() == self._value:
            return False
        self.switch(True)
        return True

    def _get(self) -> object:
        return self._query(_RUN_KEY)

    def _is_refused(self) -> bool:
        # Twelve bytes; an odd first one means that it is switched off.
        noted = self._query(_APPROVED_KEY)
        return isinstance(noted, bytes) and bool(noted) and noted[0] % 2 == 1

    @staticmethod
    def _query(place: str) -> object:
        winreg = _registry()
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as key:
                return winreg.QueryValueEx(key, _NAME)[0]
        except FileNotFoundError:
            return None

    @staticmethod
    def _delete(place: str) -> None:
        winreg = _registry()
        with (
            contextlib.suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, place, access=winreg.KEY_SET_VALUE) as key,
        ):
            winreg.DeleteValue(key, _NAME)


def _registry() -> Any:
    """Return the module for the registry; its type is known on Windows only."""
    import winreg

    return winreg


def autostart(command: Sequence[str]) -> Autostart:
    """Return the entry with which this system would start a command at login."""
    named = os.environ.get("XDG_CONFIG_HOME", "")
    # A relative path counts as none: XDG Base Directory Specification.
    config = Path(named) if os.path.isabs(named) else Path.home() / ".config"
    return autostart_for(sys.platform, command, home=Path.home(), config=config)


def autostart_for(platform: str, command: Sequence[str], *, home: Path, config: Path) -> Autostart:
    """Return the entry of a system.

    Args:
        platform: as ``sys.platform`` has it.
        command: program and arguments.
        home: the seller's home folder.
        config: the folder of settings on Linux, ``~/.config``.
    """
    if platform == "win32":
        return WindowsAutostart(command)
    if platform == "darwin":
        path = home / "Library" / "LaunchAgents" / f"{LABEL}.plist"
        return AgentAutostart(path, command)
    return DesktopAutostart(config / "autostart" / f"{_NAME}.desktop", command)
