"""The page of settings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.autostart import LoginItem, login_item
from desktop_app.services.changes import Change

from ..agenda_keeper import AgendaKeeper
from ..announcer import Way
from ..kit import Kit
from ..open_path import OpenPath, open_path
from ..theme import space
from ..widgets import PageHeader, ScrollPage
from .about_card import AboutCard
from .agenda_card import AgendaCard
from .autostart_card import AutostartCard
from .columns import Columns
from .data_card import DataCard
from .hotline_card import HotlineCard
from .look_card import LookCard
from .promotions_card import PromotionsCard
from .reminders_card import RemindersCard
from .shops_card import ShopsCard
from .shortcuts_card import ShortcutsCard
from .wording_card import WordingCard


class SettingsPage(QWidget):
    """Everything that can be set; every change takes effect at once.

    Attributes:
        look, shops, autostart, agenda, data, hotline, wording: its parts at the left.
        reminders, promotions, about: its parts at the right.
        shortcuts: the part below them.

    Signals:
        language_chosen(str): ``zh_CN``, ``en`` or "" for the system's.
        theme_chosen(str): ``system``, ``light`` or ``dark``.
        test_reminder_requested: the user wants to see a reminder.
        about_requested: the user wants the page about the program.
        notified(str, str): something to say in the window's message bar; sentence and tone.
        undo_offered(str, object): something was removed; the callable puts it back.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    test_reminder_requested = Signal()
    about_requested = Signal()
    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(
        self,
        kit: Kit,
        keeper: AgendaKeeper,
        *,
        open_path: OpenPath = open_path,
        at_login: LoginItem | None = None,
    ) -> None:
        """Make the page.

        Args:
            kit: session, theme, icons.
            keeper: keeps the agenda's file up to date.
            open_path: shows a file or folder.
            at_login: the system's entry for the start at login, None for the real one.
        """
        super().__init__()
        self._is_stale = False
        self._header = PageHeader()
        self.look = LookCard(kit)
        self.shops = ShopsCard(kit)
        self.autostart = AutostartCard(kit, at_login or login_item(kit.session.casebook.paths))
        self.reminders = RemindersCard(kit)
        self.agenda = AgendaCard(kit, keeper)
        self.promotions = PromotionsCard(kit)
        self.data = DataCard(kit, open_path)
        self.hotline = HotlineCard(kit)
        self.wording = WordingCard(kit)
        self.shortcuts = ShortcutsCard()
        self.about = AboutCard(kit)
        self._arrange()
        self._connect()
        kit.session.changed.connect(self._changed)
        self._retranslate()

    def refresh(self) -> None:
        """Show what is set."""
        self._is_stale = False
        for part in (self.look, self.shops, self.reminders, self.agenda, self.hotline):
            part.refresh()
        self.autostart.refresh()

    def show_way(self, way: Way, detail: str) -> None:
        """Show by what reminders are shown, and what that calls itself."""
        self.reminders.show_way(way, detail)

    def show_section(self, section: str) -> None:
        """Scroll to a card by its name, such as ``look``; for any other to the top."""
        card = getattr(self, section, self.look)
        content = self._scroll.widget()
        assert content is not None
        # Its head shall be seen, however high it is.
        place = card.mapTo(content, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(place - space(4))
        field = next((one for one in card.findChildren(QWidget) if _takes_keyboard(one)), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard where one would start."""
        self.look.language.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed while the page was not seen."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()
        else:
            # The system's own settings may have changed it, and a tray may come and go.
            self.autostart.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        columns = Columns()
        columns.add_stack(
            self.look,
            self.shops,
            self.autostart,
            self.agenda,
            self.data,
            self.hotline,
            self.wording,
        )
        columns.add_stack(self.reminders, self.promotions, self.about)
        self._scroll = scroll = ScrollPage()
        scroll.body.addWidget(columns)
        scroll.body.addWidget(self.shortcuts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.look.language_chosen.connect(self.language_chosen)
        self.look.theme_chosen.connect(self.theme_chosen)
        self.shops.undo_offered.connect(self.undo_offered)
        self.promotions.undo_offered.connect(self.undo_offered)
        self.wording.undo_offered.connect(self.undo_offered)
        self.reminders.test_requested.connect(self.test_reminder_requested)
        self.about.about_requested.connect(self.about_requested)
        self.agenda.notified.connect(self.notified)
        self.data.notified.connect(self.notified)
        self.hotline.notified.connect(self.notified)

    def _changed(self, change: Change) -> None:
        if not (change.settings or change.shops or change.everything):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def _retranslate(self) -> None:
        self._header.set_words(self.tr("Settings"), self.tr("Every change takes effect at once."))


def _takes_keyboard(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()
