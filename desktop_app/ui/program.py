"""The running program: window, tray, reminders, and how it starts and ends."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import tzinfo
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.services.casebook import Casebook
from desktop_app.services.clock import Clock
from desktop_app.services.preferences import Preference, preference, set_preference

from .first_paint import FirstPaint
from .fonts import readable_language
from .icons import IconSet
from .kit import Kit
from .language import Languages
from .session import Session
from .shell import Shell
from .theme import Theme
from .tray import Tray
from .worker import Worker

if TYPE_CHECKING:
    from desktop_app.services.autostart import LoginItem
    from desktop_app.system.notifier import NativeNotifier

    from .announcer import Announcer
    from .reminders import ReminderBell
    from .watch import Watch

_log = logging.getLogger(__name__)

# After the first paint: whoever clicks at once is answered first.
_LET_ANSWER_MS = 50


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
        settle_ms: how long after the first paint it begins to watch the clock; the seller can read
            and type meanwhile, and loading what shows notifications does not get in the way.
        readable: gives the language to speak for one that is wanted, which may lack a font.
        shell: the window and its pages.
        session: the open casebook as the pages see it.
        tray: the icon in the system's tray.
    """

    settle_ms = 500
    readable: Callable[[str], str] = staticmethod(readable_language)

    def __init__(
        self,
        app: QApplication,
        casebook: Casebook,
        clock: Clock,
        zone: tzinfo,
        language: str,
        make_native: Callable[..., NativeNotifier] | None = None,
        make_tray: Callable[[IconSet, Theme], Tray] = Tray,
        at_login: LoginItem | None = None,
    ) -> None:
        """Make everything; nothing is shown yet.

        Args:
            app: the Qt application.
            casebook: the open casebook.
            clock: tells the time.
            zone: the seller's time zone.
            language: ``zh_CN`` or ``en``.
            make_native: makes the desktop's notifier, None for the real one.
            make_tray: makes the icon in the tray.
            at_login: the system's entry for the start at login, None for the real one.
        """
        super().__init__()
        self._overdue = 0
        self._waits_for_tray = False
        self._is_telling = False
        self._is_ending = False
        self._app = app
        self._casebook = casebook
        self._languages = Languages(app, casebook.resources)
        self._languages.use(language)
        self._theme = Theme(casebook.resources)
        self._theme.apply(app, preference(casebook.store, Preference.THEME, "system"))
        icons = IconSet(casebook.resources, self._theme)
        self._worker = Worker(casebook.reader)
        self.session = Session(casebook, clock, zone, language, self._worker)
        self.tray = make_tray(icons, self._theme)
        kit = Kit(self.session, self._theme, icons)
        self.shell = Shell(kit, on_close=self._on_close, at_login=at_login)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._kit = kit
        self._make_native = make_native
        self._connect()

    @cached_property
    def watch(self) -> Watch:
        """What watches the clock; made after the first paint, which needs none of it."""
        from .watch import Watch

        made = Watch(self._kit, self.shell, self.tray, self._make_native, self)
        made.overdue_count.connect(self._show_overdue)
        return made

    @property
    def bell(self) -> ReminderBell:
        """Rings when a deadline is due."""
        return self.watch.bell

    @property
    def announcer(self) -> Announcer:
        """Shows what the bell rings for, by the best way that works here."""
        return self.watch.announcer

    def start(
        self, after_paint: Callable[[], object] | None = None, *, minimized: bool = False
    ) -> None:
        """Show the window; then, once it is painted, the tray and what is due.

        Args:
            after_paint: called after the first paint, for what may wait until then.
            minimized: stay in the tray, or where there is none in the taskbar, as at login.
        """
        self.shell.window.show_page("today")
        if not minimized:
            self.shell.window.show()
        elif not self.tray.show():
            self._waits_for_tray = True
            self.shell.window.showMinimized()
        in_sight = not minimized

        def go_on() -> None:
            self._after_first_paint(after_paint, in_sight)

        if in_sight:
            FirstPaint(self.shell.window, go_on, _LET_ANSWER_MS)
        else:
            QTimer.singleShot(0, self, go_on)

    def stop(self) -> None:
        """Put everything away. The program ends after that."""
        self._settled.stop()
        if "watch" in self.__dict__:
            self.watch.stop()
        self.tray.hide()
        self._worker.stop()
        self.session.stop_files()
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
            self._end()
            return
        sentence = self.session.sentence_for(fault)
        if self._is_telling:
            # Telling of a fault has one of its own: it is in the log, and must not go on for ever.
            return
        self._is_telling = True
        try:
            self.session.failed.emit(sentence)
        finally:
            self._is_telling = False

    def quit(self) -> None:
        """End the program; while files are copied or many cases written, ask first."""
        if self.session.is_copying or self.session.is_writing:
            self._ask_to_wait()
        else:
            self._end()

    def use_language(self, language: str) -> None:
        """Speak another language from now on; an empty one means the system's."""
        from desktop_app.i18n import LANGUAGES, system_language

        self.session.do(set_preference, Preference.LANGUAGE, language)
        spoken = self.readable(language if language in LANGUAGES else system_language())
        self.session.language = spoken
        self._languages.use(spoken)
        self.tray.retranslate()
        self.watch.follow_language()

    def use_theme(self, mode: str) -> None:
        """Look light, dark or as the system does from now on."""
        self.session.do(set_preference, Preference.THEME, mode)
        self._theme.apply(self._app, mode)

    def _connect(self) -> None:
        window = self.shell.window
        self.shell.language_chosen.connect(self.use_language)
        self.shell.theme_chosen.connect(self.use_theme)
        self.shell.test_reminder_requested.connect(lambda: self.bell.ring_test())
        self.tray.show_requested.connect(window.present)
        self.tray.log_requested.connect(self._log_from_tray)
        self.tray.quit_requested.connect(self.quit)

    def _after_first_paint(self, after_paint: Callable[[], object] | None, in_sight: bool) -> None:
        self.tray.show()
        self.shell.settle()
        self._settled.timeout.connect(lambda: self.watch.start(in_sight=in_sight))
        self._settled.start(self.settle_ms)
        if not self.shell.is_welcomed and in_sight:
            self.shell.show_welcome()
        # Before anything that may fail: a second start waits for this one's word.
        if after_paint is not None:
            after_paint()
        self.shell.news.tell_unseen()

    def _log_from_tray(self) -> None:
        self.shell.window.present()
        self.shell.log_contact()

    def _look_for_tray(self) -> None:
        """Use a tray that came later than the program, as it often does at login."""
        if self.tray.is_shown or not self.tray.show():
            return
        if self._waits_for_tray and self.shell.window.isMinimized():
            self.shell.window.hide()
        self._waits_for_tray = False

    def _show_overdue(self, count: int) -> None:
        self._look_for_tray()
        if count == self._overdue:
            return
        self._overdue = count
        self.shell.window.set_badge("today", count)
        self.tray.set_count(count)
        # The number on the taskbar's or the dock's icon, where there is such a thing.
        self._app.setBadgeNumber(count)

    def _on_close(self) -> bool:
        """Keep the program in the tray where there is one; else say that closing ends it."""
        if self._is_ending:
            return True
        self._look_for_tray()
        if self.tray.is_shown:
            self._say_once_where_it_went()
            self.shell.window.hide()
            return False
        if self.session.is_copying or self.session.is_writing:
            self._ask_to_wait()
            return False
        if self._knows_that_closing_quits():
            self._end()
            return True
        return False

    def _ask_to_wait(self) -> None:
        """Ask whether to end although something is still being done, which would be lost."""
        from .quit_question import QuitQuestion

        window = self.shell.window
        window.present()
        # One that was answered is there until Qt deletes it.
        if not any(one.isVisible() for one in window.findChildren(QuitQuestion)):
            question = QuitQuestion(window, is_writing=self.session.is_writing)
            question.accepted.connect(self._end)
            question.open()

    def _end(self) -> None:
        # Ending closes the window, which is then not to ask anything.
        self._is_ending = True
        self.shell.window.keep_geometry()
        self._app.quit()

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
