"""Asking before the program ends while files are still being copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from .theme import set_look


class QuitQuestion(QMessageBox):
    """Asks without blocking; ``accepted`` tells that the program should end all the same.

    Attributes:
        do_it: the button that ends the program.
        wait: the button that does not; Enter and Esc press it.
    """

    def __init__(self, parent: QWidget) -> None:
        """Make the question for a window."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Quit Seller Casebook?"))
        self.setText(self.tr("Files are still being copied or written."))
        self.setInformativeText(
            self.tr("What is not done yet would be left out. Wait, and quit again when it is done.")
        )
        self.do_it = self.addButton(self.tr("Quit all the same"), QMessageBox.ButtonRole.AcceptRole)
        set_look(self.do_it, "kind", "danger")
        self.wait = self.addButton(self.tr("Wait"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.wait)
        self.setEscapeButton(self.wait)
