"""Which program this is, and on what it runs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from desktop_app import __version__
from desktop_app.services.running_on import RunningOn

from ..kit import Kit
from ..settings.section import Section
from ..theme import space
from ..widgets import Button, PlainLabel
from .details import details_text

_ICON = 64


class IdentityCard(Section):
    """Name, version, and the lines that somebody who helps will ask for.

    Attributes:
        copy: copies those lines.
        news: asks for what is new.

    Signals:
        news_requested: the seller wants to read what each version brought.
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    news_requested = Signal()
    notified = Signal(str, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._session = kit.session
        self._on: RunningOn | None = None
        self._icon = QLabel()
        self._icon.setPixmap(kit.icons.app_icon().pixmap(QSize(_ICON, _ICON)))
        self._version = PlainLabel(role="muted", selectable=True)
        self._purpose = PlainLabel(wrap=True)
        self._details = PlainLabel(role="muted", wrap=True, selectable=True)
        self.copy = Button(icon=kit.icons.get("copy"))
        self.copy.clicked.connect(self._copy)
        self.news = Button()
        self.news.clicked.connect(self.news_requested)
        self._arrange()
        self.retranslate()

    def show_running_on(self, on: RunningOn) -> None:
        """Show what the program runs on."""
        self._on = on
        self.retranslate()

    def details(self) -> str:
        """Return the lines on show, "" until they are known."""
        return self._details.text()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(self.tr("This program"))
        self._version.setText(self.tr("Version {version}").format(version=__version__))
        self._purpose.setText(
            self.tr(
                "The record of your shop's dealings with the platform's staff. It is not made by "
                "or for Taobao or Tmall."
            )
        )
        self._details.setAccessibleName(self.tr("What the program runs on"))
        self._details.setText(
            self.tr("Reading…") if self._on is None else details_text(self._on, self._language())
        )
        self.copy.set_words(self.tr("Copy details"))
        self.news.set_words(self.tr("What is new…"))

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(space(0.5))
        # A product is called the same in every language.
        names.addWidget(PlainLabel("掌柜台账", role="title"))
        names.addWidget(PlainLabel("Seller Casebook", role="strong"))
        names.addWidget(self._version)
        line = QHBoxLayout()
        line.setSpacing(space(4))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(names, 1)
        self.body.addLayout(line)
        self.body.addWidget(self._purpose)
        self.body.addWidget(self._details)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(2))
        buttons.addWidget(self.copy)
        buttons.addWidget(self.news)
        buttons.addStretch()
        self.body.addLayout(buttons)

    def _language(self) -> str:
        return self._session.language

    def _copy(self) -> None:
        if self._on is not None:
            QGuiApplication.clipboard().setText(details_text(self._on, self._language()))
            self.notified.emit(self.tr("The details are on the clipboard."), "success")
