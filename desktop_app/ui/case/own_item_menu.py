"""What can be done with a proof that the seller has put on the checklist."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ..icons import IconSet
from ..widgets import IconButton


class OwnItemButton(IconButton):
    """Opens the menu of an own item.

    Attributes:
        actions_menu: renames and removes it; made when it is opened.

    Signals:
        rename_requested: its name is to be written anew.
        remove_requested: it is to be taken off.
    """

    rename_requested = Signal()
    remove_requested = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(icons.get("more", "text_muted"), "", parent)
        self._icons = icons
        self.set_words(self.tr("More"))
        self.clicked.connect(self._open)

    @cached_property
    def actions_menu(self) -> QMenu:
        """The menu."""
        menu = QMenu(self)
        icons = self._icons
        menu.addAction(icons.get("edit"), self.tr("Rename"), self.rename_requested.emit)
        menu.addAction(icons.get("trash"), self.tr("Remove"), self.remove_requested.emit)
        return menu

    def _open(self) -> None:
        self.actions_menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
