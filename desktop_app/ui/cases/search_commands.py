"""What the seller does to the searches beside the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.saved_search import SavedSearch
from desktop_app.services import saved_searches

from ..kit import Kit
from .searches import Entry


class SearchCommands(QObject):
    """Keeps, renames, moves and removes searches.

    Signals:
        undo_offered(str, object): a sentence about what was done, and what undoes it.
        notified(str, str): a sentence for the seller, and its tone.
    """

    undo_offered = Signal(str, object)
    notified = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        """Make the commands; dialogs open above the window of ``parent``."""
        super().__init__(parent)
        self._kit = kit
        self._session = kit.session
        self._widget = parent

    def keep(self, search: SavedSearch) -> None:
        """Ask for the name of a search and keep it; its own name is what is proposed."""

        def save(name: str) -> bool:
            named = replace(search, name=name)
            made = self._session.do(saved_searches.save_search, named, self._session.now())
            if made is not None:
                words = self.tr("“{name}” stands beside the list now.")
                self.notified.emit(words.format(name=" ".join(name.split())), "success")
            return made is not None

        self._ask(self.tr("Keep this search"), self.tr("Keep"), save, search.name)

    def rename(self, entry: Entry) -> None:
        """Ask for another name of a search."""
        saved = entry.saved
        if saved is None:
            return

        def save(name: str) -> bool:
            session = self._session
            done = session.do(saved_searches.rename_search, saved.id, name, session.now())
            return done is not None

        self._ask(self.tr("Rename search"), self.tr("Rename"), save, saved.name)

    def move(self, entry: Entry, place: int) -> None:
        """Move a search to another place."""
        if entry.saved is not None and place >= 0:
            session = self._session
            session.do(saved_searches.move_search, entry.saved.id, place, session.now())

    def remove(self, entry: Entry) -> None:
        """Take a search off the list and offer to undo that."""
        session, saved = self._session, entry.saved
        if saved is None:
            return
        if session.do(saved_searches.remove_search, saved.id, session.now()) is None:
            return
        words = self.tr("The search “{name}” is removed.").format(name=saved.name)
        self.undo_offered.emit(
            words, lambda: session.do(saved_searches.restore_search, saved.id, session.now())
        )

    def menu(self, entry: Entry, row: int, count: int) -> QMenu:
        """Make the menu of a search.

        Args:
            entry: the search.
            row: where it stands.
            count: among how many.
        """
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename, remove = self.tr("Rename…"), self.tr("Remove")
        move_up, move_down = self.tr("Move up"), self.tr("Move down")
        menu.addAction(f"{rename}\tF2").triggered.connect(lambda: self.rename(entry))
        up = menu.addAction(f"{move_up}\tAlt+↑")
        up.setEnabled(row > 0)
        up.triggered.connect(lambda: self.move(entry, row - 1))
        down = menu.addAction(f"{move_down}\tAlt+↓")
        down.setEnabled(row < count - 1)
        down.triggered.connect(lambda: self.move(entry, row + 1))
        menu.addSeparator()
        menu.addAction(f"{remove}\tDel").triggered.connect(lambda: self.remove(entry))
        return menu

    def _ask(self, title: str, yes: str, save: Callable[[str], bool], proposed: str) -> None:
        # Imported here: the list is on show long before anybody keeps a search.
        from .name_dialog import NameDialog

        dialog = NameDialog(
            self._kit, title, self.tr("Name"), yes, save, self._widget.window(), proposed=proposed
        )
        dialog.open()
