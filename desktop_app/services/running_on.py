"""What the program runs on, for whoever has to find out why something does not work."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass

from desktop_app import __version__
from desktop_app.store.engine import sqlite_version


@dataclass(frozen=True, slots=True)
class RunningOn:
    """Versions.

    Attributes:
        program, python, sqlite: versions.
        system: the operating system as it calls itself, with its version and processor.
        is_installed: whether this is a built program rather than a checkout.
    """

    program: str
    python: str
    sqlite: str
    system: str
    is_installed: bool


def running_on() -> RunningOn:
    """Return what the program runs on. Asking Windows takes a noticeable moment."""
    return RunningOn(
        program=__version__,
        python=platform.python_version(),
        sqlite=sqlite_version(),
        system=platform.platform(),
        is_installed=hasattr(sys, "_MEIPASS"),
    )
