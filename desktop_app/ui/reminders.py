"""Ringing when something falls due: what, when, and only once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.domain.deadline import DueItem
from desktop_app.services import deadlines, reminders
from desktop_app.services.changes import Change
from desktop_app.services.preferences import Preference, preference

from .kit import Kit
from .today.due_words import case_facts, headline, one_line, was_due
from .wording import deadline_word

# A computer may sleep through a timer, and its clock may be set: look at least this often.
_LONGEST_WAIT = timedelta(seconds=30)
_SHORTEST_WAIT = timedelta(milliseconds=200)
_LISTED = 3


class Messenger(Protocol):
    """What can show a notification; the tray does."""

    def message(self, title: str, text: str, on_click: Callable[[], None] | None = None) -> bool:
        """Show it, and tell whether that was possible."""
        ...


class ReminderBell(QObject):
    """Looks for deadlines that fall due and rings once for each.

    What fell due while the program was off is not sent as a notification, which would be gone
    before the seller looks, but wanted in the panel.

    Signals:
        ring(tuple): these deadlines (DueItem) have just fallen due.
        panel_wanted(tuple): these deadlines want to be shown in a panel: the notification was
            clicked, or could not be shown, or they fell due while the program was off.
        overdue_count(int): so many deadlines want attention now.
    """

    ring = Signal(object)
    panel_wanted = Signal(object)
    overdue_count = Signal(int)

    def __init__(self, kit: Kit, messenger: Messenger, parent: QObject | None = None) -> None:
        """Make a bell that is silent until :meth:`start`."""
        super().__init__(parent)
        self._session = kit.session
        self._messenger = messenger
        self._is_started = False
        self._is_first = True
        self._is_stale = True
        self._next: datetime | None = None
        # In case it cannot be written down that a reminder was shown: a full disk must not make it
        # ring every half minute.
        self._shown: set[tuple[int, datetime]] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Show what fell due meanwhile, and watch the clock from now on."""
        self._session.changed.connect(self._changed)
        self._is_started = True
        self.check()

    def stop(self) -> None:
        """Fall silent."""
        self._timer.stop()
        if self._is_started:
            self._is_started = False
            self._session.changed.disconnect(self._changed)

    def check(self) -> None:
        """Ring for what has fallen due, and wait for what comes next."""
        now = self._session.now()
        if self._is_stale or (self._next is not None and self._next <= now):
            self._is_stale = False
            self._ring_due(now)
            self.overdue_count.emit(deadlines.count_overdue(self._session.store, now))
        self._is_first = False
        self._next = reminders.next_reminder_at(self._session.store, now)
        self._wait(now)

    def ring_test(self) -> None:
        """Show what a notification looks like."""
        shown = self._messenger.message(
            self.tr("This is what a reminder looks like"),
            self.tr("It comes when a deadline falls due or a promised reply has not arrived."),
        )
        if not shown:
            self._session.failed.emit(
                self.tr("This desktop shows no notifications. Reminders open in a window instead.")
            )

    def _ring_due(self, now: datetime) -> None:
        store = self._session.store
        if preference(store, Preference.REMINDERS) == "off":
            return
        due = reminders.reminders_to_ring(store, now)
        items = tuple(item for item in due if _moment(item) not in self._shown)
        if not items:
            return
        self._shown.update(_moment(item) for item in items)
        self._show(items, now)
        self._session.do(reminders.mark_rung, items, now)

    def _show(self, items: tuple[DueItem, ...], now: datetime) -> None:
        self.ring.emit(items)
        if self._is_first:
            self.panel_wanted.emit(items)
            return
        title, text = self.words(items, now)
        if not self._messenger.message(title, text, lambda: self.panel_wanted.emit(items)):
            self.panel_wanted.emit(items)

    def words(self, items: Sequence[DueItem], now: datetime) -> tuple[str, str]:
        """Return title and text of a notification for one or several deadlines."""
        zone = self._session.zone
        if len(items) == 1:
            item = items[0]
            title = f"{deadline_word(item.deadline.kind)} · {was_due(item, now, zone)}"
            return title, f"{headline(item)}\n{case_facts(item, self._session)}"
        lines = [one_line(item, now, zone) for item in items[:_LISTED]]
        if len(items) > _LISTED:
            lines.append(self.tr("and %n more", "", len(items) - _LISTED))
        return self.tr("%n reminders", "", len(items)), "\n".join(lines)

    def _wait(self, now: datetime) -> None:
        wait = _LONGEST_WAIT if self._next is None else min(self._next - now, _LONGEST_WAIT)
        wait = max(wait, _SHORTEST_WAIT)
        self._timer.start(int(wait.total_seconds() * 1000))

    def _changed(self, change: Change) -> None:
        if change.lists or change.settings:
            self._is_stale = True
            # Several changes in one go ring once.
            self._timer.start(0)


def _moment(item: DueItem) -> tuple[int, datetime]:
    return item.deadline.id, item.deadline.attention_at
