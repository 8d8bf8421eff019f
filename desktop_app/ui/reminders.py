"""Ringing when something falls due: what, when, and only once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.domain.deadline import DueItem
from desktop_app.domain.notices import Urgency
from desktop_app.services import deadlines, reminders
from desktop_app.services.changes import Change
from desktop_app.services.clock import refresh_zone
from desktop_app.services.preferences import Preference, preference
from desktop_app.services.reminders import Ringing

from .kit import Kit
from .reminder_words import ReminderWords

if TYPE_CHECKING:
    from desktop_app.system.notifier import Notification

# A computer may sleep through a timer, and its clock may be set: look at least this often.
_LONGEST_WAIT = timedelta(seconds=30)
_SHORTEST_WAIT = timedelta(milliseconds=200)
# While a long write is under way, nothing rings.
_BUSY_WAIT = timedelta(seconds=1)
# What falls due within seconds of each other is announced together.
_GATHERING = timedelta(seconds=2)
_SNOOZE = timedelta(hours=1)
_REMEMBERED = 50


class Announcing(Protocol):
    """What shows an announcement; see :class:`.announcer.Announcer`."""

    taken: Any
    acted: Any

    def announce(self, note: Notification) -> None:
        """Show it."""

    def withdraw(self, note_id: str) -> None:
        """Take it off the screen."""


class ReminderBell(QObject):
    """Looks for deadlines that fall due and announces each once.

    What fell due while the program was off is not sent as a notification, which would be gone
    before the seller looks, but wanted in the panel, where the window is seen.

    Signals:
        ring(tuple): these deadlines (DueItem) are announced now.
        panel_wanted(tuple): these deadlines want to be shown in a panel: the announcement was
            clicked, or they fell due while the program was off.
        overdue_count(int): so many deadlines want attention now.
    """

    ring = Signal(object)
    panel_wanted = Signal(object)
    overdue_count = Signal(int)

    def __init__(self, kit: Kit, announcer: Announcing, parent: QObject | None = None) -> None:
        """Make a bell that is silent until :meth:`start`."""
        super().__init__(parent)
        self._session = kit.session
        self._announcer = announcer
        self.words = ReminderWords(kit.session, self)
        self._is_started = False
        self._to_panel = False
        self._count = 0
        self._waiting: dict[str, Ringing] = {}
        self._on_screen: dict[str, tuple[DueItem, ...]] = {}
        # In case it cannot be written down that a reminder was shown: a full disk must not make it
        # ring every half minute.
        self._shown: set[tuple[int, datetime | None]] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.check)
        announcer.taken.connect(self._taken)
        announcer.acted.connect(self._acted)

    def start(self, *, in_sight: bool = True) -> None:
        """Show what fell due meanwhile, and watch the clock from now on.

        Args:
            in_sight: whether the window is seen, so that what fell due is shown there.
        """
        self._session.changed.connect(self._changed)
        self._is_started = True
        self._to_panel = in_sight
        self.check()
        self._to_panel = False

    def stop(self) -> None:
        """Fall silent."""
        self._timer.stop()
        if self._is_started:
            self._is_started = False
            self._session.changed.disconnect(self._changed)

    def check(self) -> None:
        """Announce what has fallen due, and wait for what comes next."""
        refresh_zone()
        store, now = self._session.store, self._session.now()
        # What rings is written down, so that it rings once.
        if preference(store, Preference.REMINDERS) != "off" and not self._session.is_writing:
            self._ring_due(now)
            self._recover(now)
        self.overdue_count.emit(deadlines.count_overdue(store, now))
        self._wait(now, reminders.next_reminder_at(store, now))

    def ring_test(self) -> None:
        """Show what an announcement looks like."""
        self._announce(
            "test",
            self.tr("This is what a reminder looks like"),
            self.tr("It comes when a deadline falls due or a promised reply has not arrived."),
            Urgency.NORMAL,
            self.words.buttons(1),
        )

    def told_now(self, note_id: str) -> tuple[str, str] | None:
        """Return title and text of an announcement in the language of now; None if it is gone."""
        items = self._on_screen.get(note_id)
        return None if items is None else self.words.of(items, 0, self._session.now())

    def _ring_due(self, now: datetime) -> None:
        session = self._session
        rung = session.do(reminders.take, now, session.zone)
        if rung is None:
            # It cannot be claimed, but it has to be seen all the same.
            rung = reminders.peek(session.store, now, session.zone)
        keys = reminders.announcements_of(session.store, rung.items)
        fresh = tuple(item for item in rung.items if keys[item.deadline.id] not in self._shown)
        if not fresh:
            # Shown before, when that could not be written down.
            self._confirm(rung)
            return
        self._shown.update(keys[item.deadline.id] for item in fresh)
        rung = replace(rung, items=fresh)
        self.ring.emit(fresh)
        if self._to_panel:
            self.panel_wanted.emit(fresh)
            self._confirm(rung)
        else:
            self._announce_due(rung, now)

    def _announce_due(self, rung: Ringing, now: datetime) -> None:
        self._count += 1
        # Not the name of one that an earlier run has left on the screen.
        note_id = f"reminder-{now:%Y%m%d%H%M%S}-{self._count}"
        title, text = self.words.of(rung.items, rung.more, now)
        level = reminders.loudness(rung.items, reminders.chosen_leads(self._session.store), now)
        self._waiting[note_id] = rung
        self._remember(note_id, rung.items)
        self._announce(note_id, title, text, level, self.words.buttons(rung.count))

    def _announce(
        self,
        note_id: str,
        title: str,
        text: str,
        level: Urgency,
        buttons: tuple[tuple[str, str], ...],
    ) -> None:
        from desktop_app.system.notifier import Level, Notification

        self._announcer.announce(Notification(note_id, title, text, Level(level.value), buttons))

    def _recover(self, now: datetime) -> None:
        """Show in the window what a program has claimed that died before it could tell."""
        items = reminders.stranded(self._session.store, now)
        if items:
            self.ring.emit(items)
            self.panel_wanted.emit(items)
            self._session.do(reminders.confirm, items, now)

    def _taken(self, note_id: str) -> None:
        rung = self._waiting.pop(note_id, None)
        if rung is not None:
            self._confirm(rung)

    def _confirm(self, rung: Ringing) -> None:
        if rung.claim is None:
            return
        if self._session.is_writing:
            self._session.when_free(lambda: self._confirm(rung))
            return
        if self._session.do(reminders.confirm, rung.items, rung.at) is not None:
            written = reminders.announcements_of(self._session.store, rung.items)
            self._shown.difference_update(written.values())
        if rung.more:
            self._settle_rest(rung)
        elif self._is_started:
            self._timer.start(0)

    def _settle_rest(self, rung: Ringing) -> None:
        if self._session.is_writing:
            self._session.when_free(lambda: self._settle_rest(rung))
            return
        left = self._session.do(reminders.settle_rest, rung)
        if left:
            # A little at a time: the window must not wait for thousands.
            QTimer.singleShot(0, self, lambda: self._settle_rest(rung))
        elif self._is_started:
            self._timer.start(0)

    def _acted(self, note_id: str, action: str) -> None:
        shown = self._on_screen.pop(note_id, ())
        if not shown:
            return
        session, now = self._session, self._session.now()
        # What was answered, moved or put off since is not what the button was meant for.
        items = tuple(item for item in shown if self._is_unanswered(item))
        if not items:
            self.panel_wanted.emit(shown)
        elif action == "snooze":
            with session.as_one_step():
                for item in items:
                    session.do(deadlines.snooze, item.deadline.id, now + _SNOOZE, now)
        elif action == "done":
            with session.as_one_step():
                for item in items:
                    session.do(deadlines.mark_done, item.deadline.id, now)
        elif action == "open" and len(items) == 1 and items[0].deadline.case_id is not None:
            session.case_requested.emit(items[0].deadline.case_id)
        else:
            self.panel_wanted.emit(items)

    def _remember(self, note_id: str, items: tuple[DueItem, ...]) -> None:
        self._on_screen[note_id] = items
        while len(self._on_screen) > _REMEMBERED:
            del self._on_screen[next(iter(self._on_screen))]

    def _withdraw_answered(self) -> None:
        """Take announcements off the screen whose deadlines were all answered elsewhere."""
        for note_id, items in list(self._on_screen.items()):
            is_answered = not any(self._is_unanswered(item) for item in items)
            if note_id not in self._waiting and is_answered:
                del self._on_screen[note_id]
                self._announcer.withdraw(note_id)

    def _is_unanswered(self, item: DueItem) -> bool:
        current = reminders.reminder(self._session.store, item.deadline.id)
        if current is None or current.deadline.done_at is not None:
            return False
        now, before = current.deadline, item.deadline
        return (now.due_at, now.snoozed_until) == (before.due_at, before.snoozed_until)

    def _wait(self, now: datetime, following: datetime | None) -> None:
        wait = _LONGEST_WAIT
        if following is not None:
            wait = min(following + _GATHERING - now, _LONGEST_WAIT)
        if self._session.is_writing:
            wait = _BUSY_WAIT
        wait = max(wait, _SHORTEST_WAIT)
        self._timer.start(int(wait.total_seconds() * 1000))

    def _changed(self, change: Change) -> None:
        if change.lists or change.settings:
            self._withdraw_answered()
            # Several changes in one go ring once.
            self._timer.start(0)
