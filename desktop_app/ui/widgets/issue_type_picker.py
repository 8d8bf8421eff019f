"""Choosing an issue type by Chinese, pinyin, its initials or English."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ..kit import Kit
from .offer_list import Offer
from .type_ahead import TypeAhead


class IssueTypePicker(TypeAhead):
    """A type-ahead line of the issue types.

    Signals:
        changed(str): another issue type was chosen, "" for none.
    """

    changed = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        """Make a line in which nothing is chosen."""
        super().__init__(self._search, parent, arrow=kit.icons.get("chevron-down", "text_muted"))
        self._session = kit.session
        self._issue_type = ""
        self.picked.connect(lambda offer: self._choose(str(offer.value)))
        self.textEdited.connect(lambda _: self._choose(""))
        self._retranslate()

    def issue_type(self) -> str:
        """Return the id of what is chosen, "" for nothing."""
        return self._issue_type

    def set_issue_type(self, issue_type: str) -> None:
        """Choose by id, "" for nothing."""
        self.setText(self._name(issue_type))
        self._choose(issue_type)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _search(self, text: str) -> list[Offer]:
        session = self._session
        found = session.playbooks.search(text, session.casebook.pinyin(), session.language)
        return [
            Offer(
                playbook.name.in_language(session.language),
                playbook.summary.in_language(session.language),
                playbook.id,
            )
            for playbook in found
        ]

    def _choose(self, issue_type: str) -> None:
        if issue_type != self._issue_type:
            self._issue_type = issue_type
            self.changed.emit(issue_type)

    def _name(self, issue_type: str) -> str:
        if not issue_type:
            return ""
        return self._session.playbooks.get(issue_type).name.in_language(self._session.language)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Type Chinese, pinyin, initials or English"))
        self.setAccessibleName(self.tr("Issue type"))
        if self._issue_type:
            self.setText(self._name(self._issue_type))
