"""The menu of a file of evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_kind import FileKind
from desktop_app.services import cases, checklists, evidence
from desktop_app.services.evidence import CASE_ITSELF, Target

from ..moments import moment_words
from ..wording import channel_word

if TYPE_CHECKING:
    from .desk import EvidenceDesk

_MOST_CONTACTS = 12


class FileMenu(QMenu):
    """Look at it, make a copy of it, say what it proves, take it away.

    Attributes:
        show_inside, show_outside, save_copy, fit, redact, describe, trash: actions.
        places: what the file may belong to.
    """

    def __init__(
        self, desk: EvidenceDesk, found: Attachment, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found = found
        icons = desk.kit.icons
        detail = cases.case_detail(desk.kit.session.store, found.case_id)
        self._is_live = is_live = detail.case.deleted_at is None
        self.show_inside = self.addAction(
            icons.get("search"), self.tr("Look at it"), lambda: desk.preview(found)
        )
        self.show_outside = self.addAction(
            icons.get("open"), self.tr("Open in its program"), lambda: desk.open_outside(found)
        )
        self.save_copy = self.addAction(
            icons.get("export"), self.tr("Save a copy…"), lambda: desk.save_copy(found)
        )
        self.addSeparator()
        self.fit = self.addAction(
            icons.get("fit"), self.tr("Make a copy that fits the upload…"), self._make_fit
        )
        self.redact = self.addAction(
            icons.get("redact"), self.tr("Black out parts of a copy…"), self._redact
        )
        self.addSeparator()
        self.places = self.addMenu(icons.get("link"), self.tr("Belongs to"))
        self._add_places(detail)
        self.describe = self.addAction(
            icons.get("edit"), self.tr("Name and note…"), lambda: desk.describe(found)
        )
        self.addSeparator()
        self.trash = self.addAction(
            icons.get("trash"), self.tr("Move to trash"), lambda: desk.trash(found)
        )
        self._show_kind(found.sha256)
        desk.kinds.known.connect(self._show_kind)
        for action in (self.places.menuAction(), self.describe, self.trash):
            action.setEnabled(is_live)

    def _show_kind(self, sha256: str) -> None:
        if sha256 == self._found.sha256:
            is_picture = self._desk.kinds.kind(self._found) is FileKind.PICTURE
            for action in (self.fit, self.redact):
                action.setEnabled(self._is_live and is_picture)

    def _make_fit(self) -> None:
        self._desk.make_fit(self._found)

    def _redact(self) -> None:
        self._desk.redact(self._found)

    def _add_places(self, detail: cases.CaseDetail) -> None:
        session = self._desk.kit.session
        self._add_place(self.tr("The case itself"), CASE_ITSELF)
        self.places.addSeparator()
        playbook = session.playbooks.get(detail.case.facts.issue_type)
        for view in checklists.views(detail.checklist, playbook, session.language):
            self._add_place(view.title, Target(checklist_item_id=view.item.id))
        if detail.contacts:
            self.places.addSeparator()
        for contact in reversed(detail.contacts[-_MOST_CONTACTS:]):
            when = moment_words(contact.facts.at, session.now(), session.zone)
            who = contact.facts.agent_id or channel_word(contact.facts.channel)
            self._add_place(f"{when} · {who}", Target(contact_id=contact.id))

    def _add_place(self, words: str, target: Target) -> None:
        # An ampersand in a title would make the letter behind it a key.
        action = QAction(words.replace("&", "&&"), self.places)
        action.setCheckable(True)
        action.setChecked(evidence.place_of(self._found) == target)
        action.triggered.connect(lambda: self._desk.reassign(self._found, target))
        self.places.addAction(action)
