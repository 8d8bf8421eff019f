"""One contact of the conversation, and whether there is a screenshot of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.contact import Contact
from desktop_app.services.evidence import Target

from ..evidence.desk import EvidenceDesk
from ..evidence.file_strip import FileStrip
from ..kit import Kit
from ..moments import moment_words
from ..theme import space
from ..widgets import Badge, ElidedLabel, IconButton
from ..wording import channel_word


class ContactRow(QWidget):
    """When, how and with whom; what was said; its files, which may be dropped here.

    Attributes:
        attach: adds files.
        files: those that are there.
    """

    def __init__(self, kit: Kit, desk: EvidenceDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._contact: Contact | None = None
        self._has_files = False
        self._when = ElidedLabel(role="strong")
        self._said = ElidedLabel(role="caption")
        self._state = Badge()
        self.attach = IconButton(kit.icons.get("attach", "text_muted"), "")
        self.attach.clicked.connect(lambda: desk.choose_files(self.drop_target()))
        self.files = FileStrip(desk, self)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self._when, 1)
        line.addWidget(self._state)
        line.addWidget(self.attach)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space(1), 0, space(1))
        layout.setSpacing(space(0.5))
        layout.addLayout(line)
        layout.addWidget(self._said)
        layout.addWidget(self.files)

    def show_contact(self, contact: Contact, files: Sequence[Attachment]) -> None:
        """Show a contact with its files."""
        self._contact = contact
        self._has_files = bool(files)
        self.files.show_files(files, read_only=False)
        self._retranslate()

    def drop_target(self) -> Target:
        """Return what a file shows that is dropped here."""
        return Target(contact_id=None if self._contact is None else self._contact.id)

    def drop_words(self) -> str:
        """Return what this place is called."""
        return self._when.text()

    def state(self) -> str:
        """Return whether it has a file, in words."""
        return self._state.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        if self._contact is None:
            return
        facts, session = self._contact.facts, self._session
        moment = moment_words(facts.at, session.now(), session.zone)
        parts = (moment, channel_word(facts.channel), facts.agent_id)
        self._when.setText(" · ".join(part for part in parts if part))
        self._said.setText(" ".join((facts.said or facts.outcome).split()))
        self._said.setVisible(bool(self._said.text()))
        if self._has_files:
            self._state.set(self.tr("Has a file"), "success")
        else:
            self._state.set(self.tr("No file yet"), "warning")
        words = self.tr("Add files: {what}")
        self.attach.set_words(words.format(what=self._when.text()))
