"""Showing files and folders in the programs that the system has for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

OpenPath = Callable[[Path], bool]
"""Shows a file or a folder; False when there is no program for it."""


def open_path(path: Path) -> bool:
    """Show a file or a folder; False when there is no program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
