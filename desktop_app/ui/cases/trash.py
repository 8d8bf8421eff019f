"""Asking before the trash is emptied: the one act in the list that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ..theme import set_look


class EmptyTrashQuestion(QMessageBox):
    """Asks; ``accepted`` tells that the seller wants it.

    Attributes:
        do_it: the button that empties the trash.
        leave: the button that does not; Enter and Esc press it.
    """

    def __init__(self, count: int, parent: QWidget) -> None:
        """Ask about ``count`` cases."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Empty trash"))
        self.setText(self.tr("Delete %n case(s) for good?", "", count))
        self.setInformativeText(
            self.tr("Their contacts, evidence and deadlines go with them. This cannot be undone.")
        )
        self.do_it = self.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.AcceptRole)
        set_look(self.do_it, "kind", "danger")
        self.leave = self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.leave)
