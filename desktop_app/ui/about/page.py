"""The page about the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.part import PartList
from desktop_app.services.running_on import RunningOn, running_on

from ..kit import Kit
from ..open_path import OpenPath, open_path
from ..settings.columns import Columns
from ..settings.data_card import DataCard
from ..theme import space
from ..widgets import PageHeader
from ..worker import Progress
from .following_scroll import FollowingScroll
from .identity_card import IdentityCard
from .licence_card import LicenceCard
from .log_card import LogCard
from .parts_card import PartsCard


class AboutPage(QWidget):
    """Version, licences, parts, folders and log.

    Attributes:
        identity, licence, data, log, parts: its cards.

    Signals:
        news_requested: the seller wants to read what each version brought.
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    news_requested = Signal()
    notified = Signal(str, str)

    def __init__(
        self, kit: Kit, parent: QWidget | None = None, *, open_path: OpenPath = open_path
    ) -> None:
        """Make the page; what takes long to find out is read when it is first shown.

        Args:
            kit: session, theme, icons.
            parent: where it stands.
            open_path: shows a file or folder.
        """
        super().__init__(parent)
        self._session = kit.session
        self._is_asked = False
        self._header = PageHeader(margin=space(6))
        self.identity = IdentityCard(kit)
        self.licence = LicenceCard(kit, open_path)
        self.data = DataCard(kit, open_path)
        self.log = LogCard(kit)
        self.parts = PartsCard(kit)
        self._arrange()
        self.identity.news_requested.connect(self.news_requested)
        for card in (self.identity, self.licence, self.data, self.log, self.parts):
            card.notified.connect(self.notified)
        self._retranslate()

    def refresh(self) -> None:
        """Show the log as it is now."""
        self.log.refresh()

    def focus_first(self) -> None:
        """Put the keyboard where one would begin."""
        self.identity.copy.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is not known yet; after a fault it is tried again."""
        super().showEvent(event)
        if not self._is_asked:
            self._is_asked = True
            submit = self._session.worker.submit
            submit(_read_running_on, self.identity.show_running_on, self._tell, owner=self)
            submit(self._read_parts, self._show_parts, self._tell, owner=self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        columns = Columns()
        columns.add_stack(self.identity, self.data)
        columns.add_stack(self.licence, self.log)
        scroll = FollowingScroll(margin=space(6))
        scroll.body.addWidget(columns)
        scroll.body.addWidget(self.parts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(scroll, 1)

    def _read_parts(self, store: object, progress: Progress) -> PartList:
        # Imported here, in the worker: what reads metadata takes long to import.
        from desktop_app.services.parts import parts

        return parts(self._session.casebook.resources)

    def _show_parts(self, listed: PartList) -> None:
        self.licence.show_parts(listed)
        self.parts.show_parts(listed)

    def _tell(self, fault: BaseException) -> None:
        self._is_asked = False
        self.parts.show_fault(self._session.sentence_for(fault))

    def _retranslate(self) -> None:
        self._header.set_words(
            self.tr("About Seller Casebook"),
            self.tr("Version, licences, where your data is, and what to pass on when it fails."),
        )


def _read_running_on(store: object, progress: Progress) -> RunningOn:
    return running_on()
