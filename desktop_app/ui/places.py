"""Which files are read and written: asked for in the system's own dialogs, where it was last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.services.preferences import Preference, preference, set_preference

from .session import Session

ChooseFile = Callable[[QWidget, str, str, Path, Callable[[Path], None]], object]
"""Asks for a file to write: parent, title, filter, proposed file, and who gets the answer."""

ChooseSource = Callable[[QWidget, str, str, Path, Callable[[Path], None]], object]
"""Asks for a file to read: parent, title, filter, folder, and who gets the answer."""


def last_folder(session: Session, kind: Preference) -> Path:
    """Return the folder that a preference remembers, or the seller's documents."""
    last = preference(session.store, kind)
    if last and Path(last).is_dir():
        return Path(last)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def remember_folder(session: Session, kind: Preference, path: Path) -> None:
    """Propose the folder of a file the next time."""
    session.do(set_preference, kind, str(path.parent))


def export_folder(session: Session) -> Path:
    """Return the folder that the last report went to, or the seller's documents."""
    return last_folder(session, Preference.EXPORT_FOLDER)


def ask_for_file(
    parent: QWidget, title: str, file_filter: str, proposed: Path, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Let the user choose what to write; the dialog also asks before replacing a file."""
    dialog = QFileDialog(parent, title, str(proposed.parent), file_filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return _opened(dialog)


def ask_for_source(
    parent: QWidget, title: str, file_filter: str, folder: Path, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Let the user choose a file to read."""
    dialog = QFileDialog(parent, title, str(folder), file_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return _opened(dialog)


def ask_for_sources(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    folder: Path,
    chosen: Callable[[list[Path]], None],
) -> QFileDialog:
    """Let the user choose any number of files to read."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(list(filters))
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    return _opened(dialog)


def _opened(dialog: QFileDialog) -> QFileDialog:
    """Open a dialog, which does not block and is gone once it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
