"""Where reports go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.services.preferences import Preference, preference

from ..session import Session

ChooseFile = Callable[[QWidget, str, str, Path, Callable[[Path], None]], None]
"""Asks for a file to write: parent, title, filter, proposed file, and who gets the answer."""


def export_folder(session: Session) -> Path:
    """Return the folder that the last report went to, or the seller's documents."""
    last = preference(session.store, Preference.EXPORT_FOLDER)
    if last and Path(last).is_dir():
        return Path(last)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def ask_for_file(
    parent: QWidget, title: str, file_filter: str, proposed: Path, chosen: Callable[[Path], None]
) -> None:
    """Let the user choose in the system's own dialog, which also asks before replacing a file."""
    dialog = QFileDialog(parent, title, str(proposed.parent), file_filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
