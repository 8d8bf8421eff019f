"""What can be done with a template."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..kit import Kit
from ..widgets import Button, FlowLayout
from .entries import Entry, Origin


class ButtonRow(QWidget):
    """The buttons below the editor; those that make no sense for a template are hidden.

    Attributes:
        save: keeps what was typed.
        discard: forgets what was typed.
        duplicate: begins an own template with the same words.
        reset: goes back to the built-in words.
        delete: deletes an own template.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons = kit.icons
        self.save = Button(
            kind="primary", icon=icons.get("done", "on_accent"), shortcut="Ctrl+S", parent=self
        )
        self.discard = Button(icon=icons.get("undo"), shortcut="Ctrl+Shift+D", parent=self)
        self.duplicate = Button(icon=icons.get("copy"), shortcut="Ctrl+D", parent=self)
        self.reset = Button(icon=icons.get("restore"), shortcut="Ctrl+Shift+R", parent=self)
        self.delete = Button(
            kind="danger", icon=icons.get("trash", "danger"), shortcut="Ctrl+Shift+T", parent=self
        )
        line = FlowLayout(self)
        for button in (self.save, self.discard, self.duplicate, self.reset, self.delete):
            line.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._retranslate()

    def show_entry(self, entry: Entry) -> None:
        """Offer what can be done with a template."""
        self.save.setEnabled(entry.is_unsaved)
        self.discard.setVisible(entry.is_unsaved)
        self.duplicate.setVisible(entry.template is not None)
        self.reset.setVisible(entry.origin is Origin.EDITED)
        self.delete.setVisible(entry.origin is Origin.OWN)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.save.set_words(self.tr("Save"))
        self.discard.set_words(self.tr("Discard changes"))
        self.duplicate.set_words(self.tr("Duplicate as own"))
        self.reset.set_words(self.tr("Reset to built-in"))
        self.delete.set_words(self.tr("Delete"))
