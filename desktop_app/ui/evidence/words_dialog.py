"""What a file of evidence is called, and what the seller notes about it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_names import with_ending
from desktop_app.services import evidence

from ..case.form_dialog import FormDialog
from ..kit import Kit
from ..widgets import Form, PlainTextEdit


class FileWordsDialog(FormDialog):
    """Name and note; the file itself stays as it is.

    Attributes:
        name, note: the fields.
    """

    def __init__(self, kit: Kit, found: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._found = found
        self.name = QLineEdit(found.given_name)
        self.note = PlainTextEdit(min_lines=3)
        self.note.setPlainText(found.note)
        form = Form()
        self._name_row = form.add_row(self.name)
        self._note_row = form.add_row(self.note)
        self.fields.addWidget(form)
        self.retranslate()
        self.resize(480, 280)
        self.name.setFocus()

    def save(self) -> bool:
        """Write name and note."""
        now = self.kit.session.now()
        # By its ending other programs know what it is.
        name = with_ending(self.name.text(), self._found.given_name)
        note = self.note.toPlainText()
        return self.do(evidence.describe, self._found.id, name, note, now) is not None

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Name and note of a file"))
        self._name_row.set_label(self.tr("Name"))
        self._note_row.set_label(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What it shows; it goes into the evidence bundle"))
