"""When the program runs: from login on, and after its window is closed."""

from __future__ import annotations

from desktop_app.services.autostart import (
    LoginItem,
    other_at_login,
    starts_at_login,
    switch_start_at_login,
)

from ..kit import Kit
from ..tray import Tray
from ..widgets import Divider, PlainLabel
from .section import Section, paragraph
from .tick_box import TickBox


class AutostartCard(Section):
    """A switch for the start at login, and what closing the window does.

    Attributes:
        switch: whether the program starts at login, as the system has it.
    """

    def __init__(self, kit: Kit, login_item: LoginItem) -> None:
        """Make the card.

        Args:
            kit: session, theme, icons.
            login_item: the system's entry.
        """
        super().__init__()
        self._session = kit.session
        self._login_item = login_item
        self.switch = TickBox()
        self.switch.clicked.connect(self._keep)
        self._start = PlainLabel(role="muted", wrap=True)
        self._other = PlainLabel(role="strong", wrap=True)
        self._other_folder = ""
        self._closing_title = PlainLabel(role="strong")
        self._closing = PlainLabel(role="muted", wrap=True)
        self.body.addLayout(paragraph(self.switch, self._other, self._start))
        self.body.addWidget(Divider())
        self.body.addLayout(paragraph(self._closing_title, self._closing))
        self.retranslate()

    def refresh(self) -> None:
        """Show what the system has now, and whether there is a tray."""
        paths = self._session.casebook.paths
        self._other_folder = other_at_login(self._login_item, paths)
        self.switch.setChecked(starts_at_login(self._login_item, paths))
        self._show_other()
        self._show_tray()

    def other_words(self) -> str:
        """Return what is said about another casebook that starts at login, "" for none."""
        return self._other.text()

    def start_words(self) -> str:
        """Return what is said about the start at login."""
        return self._start.text()

    def closing_words(self) -> str:
        """Return what is said about closing the window."""
        return self._closing.text()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(
            self.tr("Start and close"),
            self.tr("Nothing rings while the program does not run."),
        )
        self.switch.setText(self.tr("&Start when I log in"))
        self._closing_title.setText(self.tr("When the window is closed"))
        self._show_other()
        self._show_tray()

    def _show_other(self) -> None:
        # Not str.format: a folder's name may hold braces.
        words = self.tr("Another casebook starts at login: {folder}. Ticking this replaces it.")
        folder = self._other_folder
        self._other.setText(words.replace("{folder}", folder) if folder else "")
        self._other.setVisible(bool(folder))

    def _show_tray(self) -> None:
        if Tray.is_available():
            start = self.tr("It starts minimised to the tray and opens no window.")
            closing = self.tr(
                "Closing the window leaves Seller Casebook in the tray, where it goes on "
                "reminding you. Quit it from the tray's menu."
            )
        else:
            start = self.tr("This desktop has no tray: it starts minimised in the taskbar.")
            closing = self.tr(
                "This desktop has no tray: closing the window ends the program, and what falls "
                "due meanwhile is shown at the next start."
            )
        self._start.setText(start)
        described = (self._other.text(), start)
        self.switch.setAccessibleDescription(" ".join(word for word in described if word))
        self._closing.setText(closing)

    def _keep(self, checked: bool) -> None:
        paths = self._session.casebook.paths
        # Nobody replaces what he has not been told of: the page may have been open for long.
        if not checked or other_at_login(self._login_item, paths) == self._other_folder:
            self._session.do(switch_start_at_login, self._login_item, paths, checked)
        # What the system says now, whether it worked or not.
        self.refresh()
