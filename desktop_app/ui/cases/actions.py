"""What can be done to the selected case, by menu, by key and by button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.domain.case import Case, Status

from ..icons import IconSet
from ..theme import space
from ..widgets import Button, plain_tooltip


class ListActions(QWidget):
    """A row of buttons below the table, and the table's context menu with the same actions.

    Attributes:
        open, log, close_case, copy, trash, restore: the actions.
    """

    def __init__(self, icons: IconSet, table: QWidget, parent: QWidget | None = None) -> None:
        """Make the actions.

        Args:
            icons: drawings.
            table: what has to have the keyboard for the keys to work.
            parent: where the buttons stand.
        """
        super().__init__(parent)
        self._table = table
        self.open = self._add(icons, "open", "Return", "Enter")
        self.log = self._add(icons, "log", "L")
        self.close_case = self._add(icons, "done", "C")
        self.copy = self._add(icons, "copy", "Ctrl+C")
        self.trash = self._add(icons, "trash", "Del")
        self.restore = self._add(icons, "restore", "R")
        self._buttons: list[tuple[Button, QAction]] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(1))
        for action in (self.open, self.log, self.restore, self.copy, self.trash):
            button = Button(kind="quiet", icon=action.icon())
            button.clicked.connect(action.trigger)
            line.addWidget(button)
            self._buttons.append((button, action))
        line.addStretch(1)
        self._retranslate()
        self.show_for(None)

    def show_for(self, case: Case | None, *, is_many: bool = False) -> None:
        """Offer what can be done to a case.

        Args:
            case: the selected one, None when none is or several are.
            is_many: several are: the keys of what can be done to them work as well.
        """
        is_trashed = case is not None and case.deleted_at is not None
        is_live = case is not None and not is_trashed
        self.open.setEnabled(case is not None)
        self.log.setEnabled(is_live)
        self.close_case.setEnabled(
            is_many or (case is not None and is_live and case.status is not Status.CLOSED)
        )
        self.copy.setEnabled(case is not None and bool(case.facts.order_no))
        self.trash.setEnabled(is_live or is_many)
        self.restore.setEnabled(is_trashed or is_many)
        for button, action in self._buttons:
            button.setEnabled(action.isEnabled())

    def show_trash(self, shown: bool) -> None:
        """Offer what makes sense in the trash, or else what does outside of it."""
        for action in (self.log, self.close_case, self.trash):
            action.setVisible(not shown)
        self.restore.setVisible(shown)
        for button, action in self._buttons:
            button.setVisible(action.isVisible())

    def menu(self, more: Sequence[QAction] = ()) -> QMenu:
        """Make the menu of what can be done now.

        Args:
            more: what several cases share with one.
        """
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.open, self.log, self.close_case, self.restore])
        menu.addSeparator()
        menu.addActions(list(more))
        menu.addSeparator()
        menu.addAction(self.copy)
        menu.addSeparator()
        menu.addAction(self.trash)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add(self, icons: IconSet, icon: str, *keys: str) -> QAction:
        action = QAction(icons.get(icon, "text_muted"), "", self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._table.addAction(action)
        return action

    def _retranslate(self) -> None:
        words: tuple[tuple[QAction, str], ...] = (
            (self.open, self.tr("Open")),
            (self.log, self.tr("Log contact")),
            (self.close_case, self.tr("Close case…")),
            (self.copy, self.tr("Copy order number")),
            (self.trash, self.tr("Move to trash")),
            (self.restore, self.tr("Restore")),
        )
        for action, text in words:
            action.setText(text)
        for button, action in self._buttons:
            button.set_words(action.text())
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(plain_tooltip(f"{action.text()} ({keys})"))
