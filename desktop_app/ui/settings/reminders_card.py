"""Reminders, and what closing the window does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox

from desktop_app.services.preferences import Preference, preference, set_preference

from ..kit import Kit
from ..tray import Tray
from ..widgets import Button, Divider, PlainLabel
from .section import Section, paragraph

_OFF, _ON = "off", "on"


class RemindersCard(Section):
    """Whether the program rings, a way to try it, and where it goes when it is closed.

    Attributes:
        wanted: whether it rings.
        test: shows a reminder.

    Signals:
        test_requested: the user wants to see a reminder.
    """

    test_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._session = kit.session
        self.wanted = QCheckBox()
        self.wanted.clicked.connect(self._keep)
        self.test = Button(icon=kit.icons.get("bell"))
        self.test.clicked.connect(self.test_requested)
        self._closing_title = PlainLabel(role="strong")
        self._closing = PlainLabel(role="muted", wrap=True)
        self.body.addWidget(self.wanted)
        self.body.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Divider())
        self.body.addLayout(paragraph(self._closing_title, self._closing))
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen, and whether there is a tray now."""
        chosen = preference(self._session.store, Preference.REMINDERS, _ON)
        self.wanted.setChecked(chosen != _OFF)
        self._closing.setText(
            self.tr(
                "Closing the window leaves Seller Casebook in the tray, where it goes on "
                "reminding you. Quit it from the tray's menu."
            )
            if Tray.is_available()
            else self.tr(
                "This desktop has no tray: closing the window ends the program, and what falls "
                "due meanwhile is shown at the next start."
            )
        )

    def closing_words(self) -> str:
        """Return what is said about closing the window."""
        return self._closing.text()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(
            self.tr("Reminders"),
            self.tr("What is due stands on the first page in any case."),
        )
        self.wanted.setText(self.tr("&Notify me when a deadline or a promise falls due"))
        self.test.set_words(self.tr("Show a test reminder"))
        self._closing_title.setText(self.tr("When the window is closed"))
        self.refresh()

    def _keep(self, checked: bool) -> None:
        value = _ON if checked else _OFF
        if self._session.do(set_preference, Preference.REMINDERS, value) is None:
            self.refresh()
