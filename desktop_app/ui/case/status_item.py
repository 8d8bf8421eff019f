"""A case's status and the menu that changes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.case import ACTIVE_STATUSES, Case, Status

from ..kit import Kit
from ..theme import space
from ..widgets import Badge, IconButton, PlainLabel
from ..wording import status_tone, status_word
from .shown import show_if

KEYS = "Ctrl+Shift+S"


class StatusItem(QWidget):
    """The status as a badge, with a menu of the others.

    Attributes:
        badge: the status in a word.
        change: opens the menu.
        menu: one action for each status that an open case can have.

    Signals:
        chosen(object): this Status is wanted.
    """

    chosen = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = Status.OPEN
        self._caption = PlainLabel(role="caption")
        self.badge = Badge()
        self.change = IconButton(kit.icons.get("chevron-down"), "", shortcut=KEYS)
        self.menu = QMenu(self)
        for status in ACTIVE_STATUSES:
            action = self.menu.addAction(kit.icons.get("dot", status_tone(status)), "")
            action.setData(status)
        self.menu.triggered.connect(lambda action: self.chosen.emit(Status(action.data())))
        self.change.clicked.connect(self._open_menu)
        # A tool button by itself is pressed by Space only.
        self.change.installEventFilter(self)
        line = QHBoxLayout()
        line.setSpacing(space(1))
        # As high as with the button, which closed cases do not have.
        line.addStrut(34)
        line.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.change)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, space(3), 0)
        layout.setSpacing(0)
        layout.addWidget(self._caption)
        layout.addLayout(line)
        self._retranslate()

    def show_case(self, case: Case) -> None:
        """Show the status of a case; a closed one is reopened by a button, not here."""
        self._status = case.status
        self.badge.set(status_word(case.status), status_tone(case.status))
        can_change = case.status is not Status.CLOSED and case.deleted_at is None
        show_if(self.change, can_change)
        for action in self.menu.actions():
            action.setVisible(Status(action.data()) is not case.status)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the button by Return as well."""
        is_key = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.change.click()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _open_menu(self) -> None:
        self.menu.popup(self.change.mapToGlobal(self.change.rect().bottomLeft()))

    def _retranslate(self) -> None:
        self._caption.setText(self.tr("Status"))
        self.change.set_words(self.tr("Change status"))
        self.badge.set(status_word(self._status), status_tone(self._status))
        for action in self.menu.actions():
            action.setText(status_word(Status(action.data())))
