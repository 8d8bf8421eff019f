"""Starting the program when the seller logs in, minimised."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.paths import APP_NAME, Paths, choose_paths
from desktop_app.store.connection import Store

from .changes import Change
from .preferences import Preference, preference, set_preference

_log = logging.getLogger(__name__)
_MINIMIZED = "--minimized"
_DATA_DIR = "--data-dir"


class LoginItem(Protocol):
    """The system's entry for a program that starts at login; see ``desktop_app.system``."""

    def command(self) -> tuple[str, ...] | None:
        """Return what it starts, empty if that makes no sense; None when there is none."""

    def switch(self, on: bool) -> None:
        """Write or remove it."""

    def repair(self) -> object:
        """Bring an entry that is there up to date when the program was moved."""


def login_item(paths: Paths) -> LoginItem:
    """Return the entry with which the system would open this casebook at login."""
    # Imported here: only the settings, and a start after it was switched on, need it.
    from desktop_app.system.autostart import autostart

    return autostart(start_command(paths))


def start_command(paths: Paths) -> tuple[str, ...]:
    """Return program and arguments that open a casebook minimised.

    They name its folder: at login the variable that chose it may not be set.
    """
    return (*_program(), _MINIMIZED, _DATA_DIR, str(paths.data_dir))


def starts_at_login(item: LoginItem, paths: Paths) -> bool:
    """Tell whether the system opens this casebook at login; what cannot be read is not there."""
    command = _command(item)
    return command is not None and not _other(command, paths)


def other_at_login(item: LoginItem, paths: Paths) -> str:
    """Return the folder of another casebook that the system opens at login, "" for none.

    There is one entry for all casebooks: switching this one on would replace it.
    """
    return _other(_command(item) or (), paths)


def switch_start_at_login(store: Store, item: LoginItem, paths: Paths, on: bool) -> Change:
    """Start the program with this casebook at login from now on, or no more.

    Switching it off leaves the entry of another casebook alone.

    Raises:
        UserError: the system refused it.
    """
    try:
        if on or not _other(item.command() or (), paths):
            item.switch(on)
    except OSError as fault:
        sentence = (
            msg("Start at login could not be switched on: {reason}. Add the program by hand.")
            if on
            else msg("Start at login could not be switched off: {reason}. Remove it by hand.")
        )
        raise UserError(sentence, reason=fault.strerror or fault) from fault
    return set_preference(store, Preference.AUTOSTART, "yes" if on else "")


def repair_at_start(store: Store, paths: Paths) -> None:
    """Correct the entry if program or casebook were moved since; for once after each start.

    Only a casebook for which it was switched on does so, and none takes the entry from another
    casebook that is still there. An entry that the seller removed elsewhere stays away.
    """
    if preference(store, Preference.AUTOSTART) != "yes":
        return
    try:
        item = login_item(paths)
        other = _other(item.command() or (), paths)
        if not other or not Paths(Path(other)).casebook.exists():
            item.repair()
    except OSError as fault:
        _log.warning("the entry for the start at login cannot be corrected: %s", fault)


def _command(item: LoginItem) -> tuple[str, ...] | None:
    try:
        return item.command()
    except OSError as fault:
        _log.info("the entry for the start at login cannot be read: %s", fault)
        return None


def _other(command: Sequence[str], paths: Paths) -> str:
    """Return the folder that a command opens if it is another than ours, else "".

    What makes no sense opens nobody's casebook: it may be replaced and removed.
    """
    if not command:
        return ""
    folder = _named_folder(command) or str(choose_paths(None).data_dir)
    return "" if _same_for_all(folder) == _same_for_all(str(paths.data_dir)) else folder


def _named_folder(command: Sequence[str]) -> str:
    for word, following in zip(command, [*command[1:], ""], strict=True):
        if word == _DATA_DIR:
            return following
        if word.startswith(f"{_DATA_DIR}="):
            return word.removeprefix(f"{_DATA_DIR}=")
    return ""


def _same_for_all(folder: str) -> str:
    """Return one name for a folder that may be named in several ways."""
    return os.path.normcase(os.path.realpath(folder))


def _program() -> tuple[str, ...]:
    """Return what starts the program as it is installed here."""
    if getattr(sys, "frozen", False):
        # An AppImage is unpacked to another folder at each start; the variable names the file.
        return (os.environ.get("APPIMAGE") or str(_with_window(Path(sys.executable))),)
    interpreter = Path(sys.executable)
    script = interpreter.with_name(f"{APP_NAME}{interpreter.suffix}")
    if script.is_file():
        return (str(script),)
    # Without a black window on Windows.
    silent = interpreter.with_name(f"pythonw{interpreter.suffix}")
    return (str(silent if silent.is_file() else interpreter), "-m", "desktop_app")


def _with_window(program: Path) -> Path:
    """Return the program that has a window where this one has a console, as on Windows."""
    silent = program.with_name(f"{APP_NAME}{program.suffix}")
    return silent if silent.is_file() else program
