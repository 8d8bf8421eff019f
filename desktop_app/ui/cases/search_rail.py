"""The searches at the left of the list, and the button that holds them when they are folded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.services import saved_searches
from desktop_app.services.changes import Change

from ..kit import Kit
from ..theme import space
from ..widgets import Button, IconButton, PlainLabel
from .search_commands import SearchCommands
from .search_list import SearchList
from .searches import Asked, Entry, built_in, own

WIDTH = space(52)
# They work on the whole page, folded or not: whoever holds the rail makes them work.
FOLD_KEYS, SAVE_KEYS = "Ctrl+B", "Ctrl+D"


class SearchRail(QWidget):
    """Searches that are always there, the seller's own, and a button to keep another one.

    Attributes:
        always, own: the two lists.
        save_button: keeps what is asked for now.
        folded_button: stands in for the rail where there is no room for it.
        commands: what can be done to the seller's own.

    Signals:
        chosen(Entry): a search is wanted.
        save_wanted: what is asked for now shall be kept.
        folded(bool): the seller has folded the rail away, or unfolded it.
    """

    chosen = Signal(object)
    save_wanted = Signal()
    folded = Signal(bool)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._asked: Asked | None = Asked()
        self.commands = SearchCommands(kit, self)
        self.always, self.own = SearchList(kit.icons), SearchList(kit.icons)
        self.own.allow_moving()
        self._heading = PlainLabel(role="caption")
        self._fold = IconButton(kit.icons.get("panel", "text_muted"), "")
        self._own_heading = PlainLabel(role="caption")
        self._hint = PlainLabel(role="caption", wrap=True)
        self.save_button = Button(kind="link", icon=kit.icons.get("add", "accent_text"))
        self.folded_button = Button(icon=kit.icons.get("panel", "text_muted"))
        self.folded_button.hide()
        self.setFixedWidth(WIDTH)
        self._lay_out()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """List the seller's searches as they are now."""
        entries = tuple(own(one) for one in saved_searches.all_searches(self._session.store))
        self.own.show_entries(entries)
        self.own.setVisible(bool(entries))
        self._hint.setVisible(not entries)
        self.mark(self._asked)

    def mark(self, asked: Asked | None) -> None:
        """Mark the search that is what the table shows; None for none."""
        self._asked = asked
        name = ""
        for shown in (self.always, self.own):
            rows = [row for row, one in enumerate(shown.entries) if one.asked == asked and not name]
            shown.mark(rows[0] if rows else None)
            if rows:
                name = shown.entries[rows[0]].name
        self.folded_button.set_words((name or self.tr("Searches")).replace("&", "&&"))

    def fold(self, folded: bool) -> None:
        """Fold the rail away, or show it."""
        self.setVisible(not folded)
        self.folded_button.setVisible(folded)

    def menu(self) -> QMenu:
        """Make the menu of the folded button: all searches, and what the rail offers."""
        menu = QMenu(self.folded_button)
        menu.aboutToHide.connect(menu.deleteLater)
        for shown in (self.always, self.own):
            for entry in shown.entries:
                action = menu.addAction(entry.name.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(entry.asked == self._asked)
                action.triggered.connect(lambda _=False, one=entry: self.chosen.emit(one))
            menu.addSeparator()
        keep = menu.addAction(f"{self.save_button.text()}\t{SAVE_KEYS}")
        keep.setEnabled(self.save_button.isEnabled())
        keep.triggered.connect(self.save_wanted)
        show = self.tr("Show beside the list")
        unfold = menu.addAction(f"{show}\t{FOLD_KEYS}")
        unfold.triggered.connect(lambda: self.folded.emit(False))
        return menu

    def save(self) -> None:
        """Ask for what is asked for now to be kept, if there is anything to keep."""
        if self.save_button.isEnabled():
            self.save_wanted.emit()

    def toggle(self) -> None:
        """Fold the rail away, or unfold it."""
        self.folded.emit(not self.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(space(3), 0, 0, 0)
        head.addWidget(self._heading, 1)
        head.addWidget(self._fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addLayout(head)
        layout.addWidget(self.always)
        layout.addSpacing(space(3))
        self._own_heading.setContentsMargins(space(3), 0, 0, 0)
        self._hint.setContentsMargins(space(3), 0, space(2), 0)
        layout.addWidget(self._own_heading)
        layout.addWidget(self.own, 1)
        layout.addWidget(self._hint)
        keep = QHBoxLayout()
        keep.setContentsMargins(space(2.5), 0, 0, 0)
        keep.addWidget(self.save_button)
        keep.addStretch(1)
        layout.addLayout(keep)
        layout.addStretch(2)

    def _connect(self) -> None:
        self._session.changed.connect(self._changed)
        self._fold.clicked.connect(lambda: self.folded.emit(True))
        self.save_button.clicked.connect(self.save_wanted)
        self.folded_button.clicked.connect(self._open_menu)
        self.always.chosen.connect(lambda row: self.chosen.emit(self.always.entries[row]))
        self.own.chosen.connect(lambda row: self.chosen.emit(self.own.entries[row]))
        self.own.moved.connect(lambda row, place: self.commands.move(self._own(row), place))
        self.own.renaming_wanted.connect(lambda row: self.commands.rename(self._own(row)))
        self.own.removal_wanted.connect(lambda row: self.commands.remove(self._own(row)))
        self.own.menu_wanted.connect(self._open_own_menu)

    def _own(self, row: int) -> Entry:
        return self.own.entries[row]

    def _open_menu(self) -> None:
        self.menu().popup(self.folded_button.mapToGlobal(QPoint(0, self.folded_button.height())))

    def _open_own_menu(self, row: int, place: QPoint) -> None:
        self.commands.menu(self._own(row), row, len(self.own.entries)).popup(place)

    def _changed(self, change: Change) -> None:
        if change.settings or change.everything or change.lists:
            self.refresh()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Searches"))
        self._own_heading.setText(self.tr("Kept by you"))
        self._hint.setText(self.tr("Search and filter, then keep it here to find it by one click."))
        fold, keep = self.tr("Fold the searches away"), self.tr("Keep this search…")
        self._fold.set_words(f"{fold} ({FOLD_KEYS})")
        self.save_button.set_words(keep)
        self.save_button.setToolTip(f"{keep} ({SAVE_KEYS})")
        self.folded_button.setAccessibleName(self.tr("Searches"))
        self.always.setAccessibleName(self.tr("Searches"))
        self.own.setAccessibleName(self.tr("Searches kept by you"))
        self.always.show_entries(built_in())
        self.always.setMinimumHeight(self.always.wanted_height())
        self.refresh()
