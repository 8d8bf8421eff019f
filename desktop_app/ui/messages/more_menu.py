"""What else can be done with a message: say how it is sent, and log it with all details."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.contact import Channel

from ..kit import Kit
from ..widgets import IconButton
from ..wording import channel_word


class MoreButton(IconButton):
    """Three dots with a menu behind them.

    Signals:
        details_wanted: the seller wants the form of a contact.
    """

    details_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit.icons.get("more"), "", parent, kind="")
        self._channel = Channel.QIANNIU
        self.clicked.connect(self._open_menu)
        self._retranslate()

    def channel(self) -> Channel:
        """Return how the message is sent: as the seller said, else the likely way."""
        return self._channel

    def set_likely(self, channel: Channel) -> None:
        """Propose how the message is sent, for another case."""
        self._channel = channel

    def menu(self) -> QMenu:
        """Make the menu."""
        menu = QMenu(self)
        details = menu.addAction(self.tr("Log with all details…"))
        details.triggered.connect(self.details_wanted)
        menu.addSection(self.tr("Sent by"))
        group = QActionGroup(menu)
        for channel in Channel:
            action = QAction(channel_word(channel), menu)
            action.setCheckable(True)
            action.setChecked(channel is self._channel)
            action.triggered.connect(lambda _=False, it=channel: self._choose(it))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _choose(self, channel: Channel) -> None:
        self._channel = channel

    def _retranslate(self) -> None:
        self.set_words(self.tr("More ways to log it"))
