"""Asking before the trash is emptied: the one act in the list that cannot be undone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.services.trash import Trash

from ..widgets.question import Question


class EmptyTrashQuestion(Question):
    """Asks whether to delete for good what is in the trash."""

    def __init__(self, found: Trash, parent: QWidget) -> None:
        """Ask about what is in the trash."""
        super().__init__(parent)
        text = self.tr("Delete %n trashed file(s) for good?", "", found.files)
        words = []
        if found.cases:
            text = self.tr("Delete %n case(s) for good?", "", found.cases)
            words.append(self.tr("Their contacts, evidence and deadlines go with them."))
            if found.files:
                words.append(self.tr("So do %n trashed file(s) of other cases.", "", found.files))
        words.append(self.tr("This cannot be undone."))
        self.set_words(
            self.tr("Empty trash"),
            text,
            "\n".join(words),
            yes=self.tr("Delete for good"),
            no=self.tr("Cancel"),
        )
