"""Asking before a file that is there already is replaced without having been chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ..theme import set_look


class ReplaceQuestion(QMessageBox):
    """Asks without blocking; ``accepted`` tells that the file may be replaced.

    Attributes:
        do_it: the button that lets it be replaced.
        leave: the button that does not; Enter and Esc press it.
    """

    def __init__(self, path: Path, parent: QWidget) -> None:
        """Ask about a file."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Replace the PDF?"))
        self.setText(self.tr("{name} is there already.").replace("{name}", path.name))
        self.setInformativeText(self.tr("The PDF of the bundle would take its place."))
        self.do_it = self.addButton(self.tr("Replace it"), QMessageBox.ButtonRole.AcceptRole)
        set_look(self.do_it, "kind", "danger")
        self.leave = self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.leave)
