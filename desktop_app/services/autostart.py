"""Starting the program when the seller logs in, minimised."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import Protocol

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.paths import APP_NAME, Paths
from desktop_app.store.connection import Store

from .changes import Change
from .preferences import Preference, preference, set_preference

_log = logging.getLogger(__name__)
_MINIMIZED = "--minimized"


class LoginItem(Protocol):
    """The system's entry for a program that starts at login; see ``desktop_app.system``."""

    def is_on(self) -> bool:
        """Tell whether there is one now."""

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
    return (*_program(), _MINIMIZED, "--data-dir", str(paths.data_dir))


def starts_at_login(item: LoginItem) -> bool:
    """Tell whether the system has the entry now; what cannot be read is not there."""
    try:
        return item.is_on()
    except OSError as fault:
        _log.info("the entry for the start at login cannot be read: %s", fault)
        return False


def switch_start_at_login(store: Store, item: LoginItem, on: bool) -> Change:
    """Start the program at login from now on, or no more.

    Raises:
        UserError: the system refused it.
    """
    try:
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
    """Correct the entry if the program was moved since; for once after each start.

    Only a casebook for which it was switched on does so: opening another for a moment must not
    take the entry from it. An entry that the seller removed elsewhere stays away.
    """
    if preference(store, Preference.AUTOSTART) != "yes":
        return
    try:
        login_item(paths).repair()
    except OSError as fault:
        _log.warning("the entry for the start at login cannot be corrected: %s", fault)


def _program() -> tuple[str, ...]:
    """Return what starts the program as it is installed here."""
    if getattr(sys, "frozen", False):
        # An AppImage is unpacked to another folder at each start; the variable names the file.
        return (os.environ.get("APPIMAGE") or sys.executable,)
    interpreter = Path(sys.executable)
    script = interpreter.with_name(f"{APP_NAME}{interpreter.suffix}")
    if script.is_file():
        return (str(script),)
    # Without a black window on Windows.
    silent = interpreter.with_name(f"pythonw{interpreter.suffix}")
    return (str(silent if silent.is_file() else interpreter), "-m", "desktop_app")
