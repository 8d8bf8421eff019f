"""Asking before the trash is emptied: the one act in the list that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.services.trash import Trash

from ..theme import set_look


class EmptyTrashQuestion(QMessageBox):
    """Asks; ``accepted`` tells that the seller wants it.

    Attributes:
        do_it: the button that empties the trash.
        leave: the button that does not; Enter and Esc press it.
    """

    def __init__(self, found: Trash, parent: QWidget) -> None:
        """Ask about what is in the trash."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Empty trash"))
        words = []
        if found.cases:
            self.setText(self.tr("Delete %n case(s) for good?", "", found.cases))
            words.append(self.tr("Their contacts, evidence and deadlines go with them."))
            if found.files:
                words.append(self.tr("So do %n trashed file(s) of other cases.", "", found.files))
        else:
            self.setText(self.tr("Delete %n trashed file(s) for good?", "", found.files))
        words.append(self.tr("This cannot be undone."))
        self.setInformativeText("\n".join(words))
        self.do_it = self.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.AcceptRole)
        set_look(self.do_it, "kind", "danger")
        self.leave = self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.leave)
