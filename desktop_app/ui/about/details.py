"""The lines that somebody who helps will ask for."""

from __future__ import annotations

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from desktop_app.services.running_on import RunningOn


def details_text(on: RunningOn, language: str) -> str:
    """Return what the program runs on, line by line.

    In English whatever the window speaks: it is read by whoever looks for a fault.

    Args:
        on: what the program runs on.
        language: the window's.
    """
    lines = (
        f"Seller Casebook {on.program} ({'installed' if on.is_installed else 'from source'})",
        f"System: {on.system}",
        f"Qt {qVersion()}, platform plugin {QGuiApplication.platformName()}",
        f"PySide6 {PySide6.__version__}",
        f"Python {on.python}",
        f"SQLite {on.sqlite}",
        f"Language: {language}",
    )
    return "\n".join(lines)
