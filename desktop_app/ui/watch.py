"""Watching the clock: what begins when the window is painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from .announcer import Announcer
from .index_keeper import IndexKeeper
from .kit import Kit
from .reminders import ReminderBell
from .shell import Shell
from .tray import Tray
from .upkeep import Upkeep

if TYPE_CHECKING:
    from desktop_app.system.notifier import NativeNotifier, Notification


class Watch(QObject):
    """Announces what falls due, and looks after what has to be looked after.

    Attributes:
        announcer: shows announcements by the best way that works here.
        bell: tells what is to be announced, and when.
        upkeep: what is looked after now and then.
        index_keeper: makes the search index anew when an upgrade needs it.

    Signals:
        overdue_count(int): so many deadlines want attention now; told at every look at the clock.
    """

    overdue_count = Signal(int)

    def __init__(
        self,
        kit: Kit,
        shell: Shell,
        tray: Tray,
        make_native: Callable[..., NativeNotifier] | None,
        parent: QObject,
    ) -> None:
        """Watch nothing before :meth:`start`.

        Args:
            kit: session, theme, icons.
            shell: where announcements are answered, and shown if there is no other way.
            tray: shows them where the desktop does not.
            make_native: makes the desktop's notifier, None for the real one.
            parent: owner.
        """
        super().__init__(parent)
        self._shell = shell
        icon = kit.session.casebook.resources / "icons" / "app.png"
        self.announcer = Announcer(tray, _name, icon, make_native, self)
        self.bell = ReminderBell(kit, self.announcer, parent=self)
        self.upkeep = Upkeep(kit, self)
        self.index_keeper = IndexKeeper(kit, self)
        self.index_keeper.notified.connect(shell.window.notify)
        self.bell.overdue_count.connect(self.overdue_count)
        self.bell.panel_wanted.connect(shell.show_reminders)
        self.announcer.in_window.connect(self._show_in_window)
        self.announcer.withdrawn.connect(lambda note_id: shell.bar.forget(note_id))
        self.announcer.way_found.connect(self._show_way)

    def start(self, *, in_sight: bool) -> None:
        """Begin; what fell due meanwhile is announced at once.

        Args:
            in_sight: whether the window is seen.
        """
        self.announcer.find_way()
        self.upkeep.start()
        self.bell.start(in_sight=in_sight)
        self.index_keeper.start()
        self._shell.agenda_keeper().start()

    def stop(self) -> None:
        """End; to be called before the casebook is closed."""
        self.bell.stop()
        self.index_keeper.stop()
        self.upkeep.stop()
        self.announcer.stop()

    def follow_language(self) -> None:
        """Say in the language of now what is on show and what is planned."""
        self._shell.bar.retell(self.bell.told_now)
        self.upkeep.follow_language()

    def _show_in_window(self, note: Notification) -> None:
        self._shell.bar.show(note, lambda action: self.announcer.acted.emit(note.id, action))

    def _show_way(self) -> None:
        self._shell.show_way(self.announcer.way, self.announcer.detail)


def _name() -> str:
    return QCoreApplication.translate("MainWindow", "Seller Casebook")
