"""The running program: window, tray, reminders, and how it starts and ends."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import tzinfo
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.services.casebook import Casebook
from desktop_app.services.clock import Clock
from desktop_app.services.preferences import Preference, preference, set_preference

from .icons import IconSet
from .kit import Kit
from .language import Languages
from .reminders import ReminderBell
from .session import Session
from .shell import Shell
from .theme import Theme
from .tray import Tray
from .worker import Worker

_log = logging.getLogger(__name__)


def hand_over_clipboard() -> None:
    """Leave what was copied to Qt alone.

    Copied text may be held by an object of Python's, which Qt deletes last of all, when there is no
    Python any more: that would end the program with a crash.
    """
    clipboard = QGuiApplication.clipboard()
    # The offscreen platform has a clipboard of its own and never says so.
    if clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen":
        clipboard.setText(clipboard.text())
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


class Program(QObject):
    """Owns what lives as long as the program does.

    Attributes:
        shell: the window and its pages.
        session: the open casebook as the pages see it.
        tray: the icon in the system's tray.
        bell: rings when a deadline is due.
    """

    def __init__(
        self, app: QApplication, casebook: Casebook, clock: Clock, zone: tzinfo, language: str
    ) -> None:
        super().__init__()
        self._app = app
        self._casebook = casebook
        self._languages = Languages(app, casebook.resources)
        self._languages.use(language)
        self._theme = Theme(casebook.resources)
        self._theme.apply(app, preference(casebook.store, Preference.THEME, "system"))
        icons = IconSet(casebook.resources, self._theme)
        self._worker = Worker(casebook.reader)
        self.session = Session(casebook, clock, zone, language, self._worker)
        self.tray = Tray(icons, self._theme)
        kit = Kit(self.session, self._theme, icons)
        self.shell = Shell(kit, on_close=self._on_close)
        self.bell = ReminderBell(kit, self.tray, parent=self)
        self._connect()

    def start(self, after_paint: Callable[[], object] | None = None) -> None:
        """Show the window; then, once it is painted, the tray and what is due.

        Args:
            after_paint: called after the first paint, for what may wait until then.
        """
        self.shell.window.show_page("today")
        self.shell.window.show()
        QTimer.singleShot(0, self, lambda: self._after_first_paint(after_paint))

    def stop(self) -> None:
        """Put everything away. The program ends after that."""
        self.bell.stop()
        self.tray.hide()
        self._worker.stop()
        # Before the casebook is closed: widgets read from it whenever they are told to show anew.
        self.shell.stop()
        hand_over_clipboard()
        self._languages.leave()
        self._casebook.close()

    def answer_request(self, request: dict[str, object]) -> None:
        """Do what a second start of the program asked for."""
        self.shell.window.present()
        if request.get("action") == "log":
            self.shell.log_contact()

    def tell_bug(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """Log a fault that nothing caught, and say in the window that something went wrong."""
        if issubclass(kind, KeyboardInterrupt):
            self.quit()
            return
        self.session.failed.emit(self.session.sentence_for(fault))

    def quit(self) -> None:
        """End the program."""
        self.shell.window.keep_geometry()
        self._app.quit()

    def use_language(self, language: str) -> None:
        """Speak another language from now on; an empty one means the system's."""
        from desktop_app.i18n import LANGUAGES, system_language

        self.session.do(set_preference, Preference.LANGUAGE, language)
        spoken = language if language in LANGUAGES else system_language()
        self.session.language = spoken
        self._languages.use(spoken)
        self.tray.retranslate()

    def use_theme(self, mode: str) -> None:
        """Look light, dark or as the system does from now on."""
        self.session.do(set_preference, Preference.THEME, mode)
        self._theme.apply(self._app, mode)

    def _connect(self) -> None:
        window = self.shell.window
        self.shell.language_chosen.connect(self.use_language)
        self.shell.theme_chosen.connect(self.use_theme)
        self.shell.test_reminder_requested.connect(self.bell.ring_test)
        self.tray.show_requested.connect(window.present)
        self.tray.log_requested.connect(self._log_from_tray)
        self.tray.quit_requested.connect(self.quit)
        self.bell.overdue_count.connect(self._show_overdue)
        self.bell.panel_wanted.connect(self.shell.show_reminders)

    def _after_first_paint(self, after_paint: Callable[[], object] | None) -> None:
        self.tray.show()
        self.bell.start()
        if not self.shell.is_welcomed:
            self.shell.show_welcome()
        if after_paint is not None:
            after_paint()

    def _log_from_tray(self) -> None:
        self.shell.window.present()
        self.shell.log_contact()

    def _show_overdue(self, count: int) -> None:
        self.shell.window.set_badge("today", count)
        self.tray.set_count(count)

    def _on_close(self) -> bool:
        """Keep the program in the tray where there is one; else say that closing ends it."""
        if self.tray.is_shown:
            self._say_once_where_it_went()
            self.shell.window.hide()
            return False
        if self._knows_that_closing_quits():
            self._app.quit()
            return True
        return False

    def _say_once_where_it_went(self) -> None:
        if preference(self.session.store, Preference.CLOSE_NOTICE) == "yes":
            return
        self.tray.message(
            self.tr("Still running"),
            self.tr("Seller Casebook stays in the tray and reminds you. Quit it from there."),
        )
        self.session.do(set_preference, Preference.CLOSE_NOTICE, "yes")

    def _knows_that_closing_quits(self) -> bool:
        from .widgets import confirm

        return confirm(
            self.shell.window,
            self.tr("Quit Seller Casebook?"),
            self.tr(
                "This desktop has no tray, so closing ends the program. "
                "What falls due meanwhile is shown at the next start."
            ),
            yes=self.tr("Quit"),
        )
