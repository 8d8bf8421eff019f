"""The head of the case page: which case it is and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.case import Status
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..theme import space
from ..widgets import Button, IconButton, PageHeader
from .evidence_line import EvidenceLine
from .shown import show_if


class CaseHeader(PageHeader):
    """Title, number, issue type and shop, and the actions of the case.

    Attributes:
        evidence: how far the evidence is.
        log, edit, close_case, reopen, more: buttons.
        menu: what ``more`` opens.
        bundle, escalate, trash: actions of the menu; their shortcuts work on the whole page.

    Signals:
        log_requested, edit_requested, close_requested, reopen_requested, trash_requested,
            bundle_requested, escalate_requested: what the user wants done with the case.
    """

    log_requested = Signal()
    edit_requested = Signal()
    close_requested = Signal()
    reopen_requested = Signal()
    trash_requested = Signal()
    bundle_requested = Signal()
    escalate_requested = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=space(6))
        self._kit = kit
        self._detail: CaseDetail | None = None
        icons = kit.icons
        self.evidence = EvidenceLine(kit)
        self.add_beside_subtitle(self.evidence)
        self.log = Button(kind="primary", icon=icons.get("log", "on_accent"), shortcut="Ctrl+L")
        self.edit = Button(icon=icons.get("edit"), shortcut="Ctrl+E")
        self.close_case = Button(icon=icons.get("archive"), shortcut="Ctrl+Shift+C")
        self.reopen = Button(icon=icons.get("undo"), shortcut="Ctrl+Shift+R")
        self.more = IconButton(icons.get("more"), "")
        self.menu = QMenu(self)
        self.bundle = self._add_to_menu(icons.get("archive"), "Ctrl+Shift+B")
        self.escalate = self._add_to_menu(icons.get("promise"), "Ctrl+Shift+U")
        self.menu.addSeparator()
        self.trash = self._add_to_menu(icons.get("trash"), "Ctrl+Delete")
        self.log.clicked.connect(self.log_requested)
        self.edit.clicked.connect(self.edit_requested)
        self.close_case.clicked.connect(self.close_requested)
        self.reopen.clicked.connect(self.reopen_requested)
        self.trash.triggered.connect(self.trash_requested)
        self.bundle.triggered.connect(self.bundle_requested)
        self.escalate.triggered.connect(self.escalate_requested)
        self.more.clicked.connect(self._open_menu)
        for button in (self.log, self.edit, self.close_case, self.reopen, self.more):
            self.add_action(button)
        self._retranslate()

    def show_detail(self, detail: CaseDetail) -> None:
        """Show which case it is; one in the trash has no actions."""
        self._detail, case = detail, detail.case
        self.evidence.show_detail(detail)
        playbook = self._kit.session.playbooks.get(case.facts.issue_type)
        parts = [
            self.tr("Case {number}").format(number=case.id),
            playbook.name.in_language(self._kit.session.language),
            case.facts.shop,
        ]
        self.set_words(case.facts.title, " · ".join(part for part in parts if part))
        is_live = case.deleted_at is None
        is_closed = case.status is Status.CLOSED
        for button in (self.log, self.edit, self.more):
            show_if(button, is_live)
        show_if(self.close_case, is_live and not is_closed)
        show_if(self.reopen, is_live and is_closed)
        for action in (self.bundle, self.trash):
            action.setEnabled(is_live)
        self.escalate.setEnabled(is_live and not is_closed)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._detail is not None:
                self.show_detail(self._detail)
        super().changeEvent(event)

    def _add_to_menu(self, icon: QIcon, keys: str) -> QAction:
        action = QAction(icon, "", self)
        action.setShortcut(QKeySequence(keys))
        self.menu.addAction(action)
        # An action only listens to its keys where it has been added.
        self.addAction(action)
        return action

    def _open_menu(self) -> None:
        corner = self.more.mapToGlobal(self.more.rect().bottomRight())
        corner.setX(corner.x() - self.menu.sizeHint().width())
        self.menu.popup(corner)

    def _retranslate(self) -> None:
        self.log.set_words(self.tr("Log contact"))
        self.edit.set_words(self.tr("Edit"))
        self.close_case.set_words(self.tr("Close case…"))
        self.reopen.set_words(self.tr("Reopen"))
        self.more.set_words(self.tr("More actions"))
        self.bundle.setText(self.tr("Evidence bundle…"))
        self.escalate.setText(self.tr("Escalate…"))
        self.trash.setText(self.tr("Move to trash"))
