"""The head of the case page: which case it is and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.case import Case, Status

from ..kit import Kit
from ..theme import space
from ..widgets import Button, IconButton, PageHeader
from .shown import show_if


class CaseHeader(PageHeader):
    """Title, number, issue type and shop, and the actions of the case.

    Attributes:
        log, edit, close_case, reopen, more: buttons.
        menu: what ``more`` opens.
        trash: action of the menu; its shortcut works on the whole page.

    Signals:
        log_requested, edit_requested, close_requested, reopen_requested, trash_requested: what
            the user wants done with the case.
    """

    log_requested = Signal()
    edit_requested = Signal()
    close_requested = Signal()
    reopen_requested = Signal()
    trash_requested = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=space(6))
        self._kit = kit
        self._case: Case | None = None
        icons = kit.icons
        self.log = Button(kind="primary", icon=icons.get("log", "on_accent"), shortcut="Ctrl+L")
        self.edit = Button(icon=icons.get("edit"), shortcut="Ctrl+E")
        self.close_case = Button(icon=icons.get("archive"), shortcut="Ctrl+Shift+C")
        self.reopen = Button(icon=icons.get("undo"), shortcut="Ctrl+Shift+R")
        self.more = IconButton(icons.get("more"), "")
        self.menu = QMenu(self)
        self.trash = QAction(icons.get("trash"), "", self)
        self.trash.setShortcut(QKeySequence("Ctrl+Delete"))
        self.menu.addAction(self.trash)
        # An action only listens to its keys where it has been added.
        self.addAction(self.trash)
        self.log.clicked.connect(self.log_requested)
        self.edit.clicked.connect(self.edit_requested)
        self.close_case.clicked.connect(self.close_requested)
        self.reopen.clicked.connect(self.reopen_requested)
        self.trash.triggered.connect(self.trash_requested)
        self.more.clicked.connect(self._open_menu)
        for button in (self.log, self.edit, self.close_case, self.reopen, self.more):
            self.add_action(button)
        self._retranslate()

    def show_case(self, case: Case) -> None:
        """Show which case it is; one in the trash has no actions."""
        self._case = case
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
        self.trash.setEnabled(is_live)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._case is not None:
                self.show_case(self._case)
        super().changeEvent(event)

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
        self.trash.setText(self.tr("Move to trash"))
