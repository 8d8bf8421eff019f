"""Today: what wants attention, and how the casebook stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.times import day_start
from desktop_app.services.changes import Change

from ..first_paint import FirstPaint
from ..kit import Kit
from ..moments import local_day
from ..theme import space
from ..widgets import PageHeader
from .agenda import first_between
from .answering import Answering
from .body import TodayBody
from .counters import Counters
from .first_steps import FirstSteps
from .greeting import greeting
from .reading import Reading, any_cases, count_own, read_agenda
from .recent import RecentCases
from .shop_choice import ShopChoice
from .strip import WeekStrip
from .ticker import Ticker

_RAIL_FROM = 1240
_RAIL_WIDTH = 300


class TodayPage(QWidget):
    """The first screen.

    Attributes:
        header: greeting, date and what is due in a few words.
        shops: whose deadlines are shown.
        counters: how many cases stand where.
        week: how much falls due on each of the next days.
        body: the agenda, or what to do where nothing is due.
        agenda: the deadlines.
        answering: what is done about them, with the menu of times to put off to.
        recent: the cases that were worked on last.
        ticker: when the clock is looked at again; at rest while the page is out of sight.

    Signals:
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
        cases_requested(tuple, str): the cases with these statuses are wanted, of one shop or, with
            "", of all.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)
    cases_requested = Signal(object, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._counts_are_stale = True
        self._recent_is_stale = True
        self._is_in_sight = False
        self._is_painted = False
        self._reading: Reading | None = None
        self.header = PageHeader()
        self.counters = Counters(kit)
        self.shops = ShopChoice(kit.session, self.header, self.counters)
        self.week = WeekStrip(kit)
        self.body = TodayBody(kit)
        self.agenda = self.body.agenda
        self.answering = Answering(kit, self.agenda)
        self.recent = RecentCases(kit)
        self.ticker = Ticker(self)
        self._arrange()
        self._connect()
        FirstPaint(self, self._count_at_last)

    @property
    def first_steps(self) -> FirstSteps:
        """What is shown when there are no cases at all."""
        return self.body.first_steps

    def refresh(self) -> None:
        """Read everything anew; out of sight there is no need, as coming into sight does so."""
        if not self._is_in_sight:
            return
        self.shops.read()
        self._reading = None
        self._look()
        self._recent_is_stale = True
        self._show_rail()
        self._counts_are_stale = True
        self._count_soon(self._count_cases)

    def focus_first(self) -> None:
        """Put the keyboard where one would start."""
        self.body.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while out of sight."""
        super().showEvent(event)
        self._come_into_sight()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that a window which was shown as minimised is so no more."""
        if event.type() is QEvent.Type.WindowStateChange:
            watched.removeEventFilter(self)
            self._come_into_sight()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest. A window that is minimised hides its page as well."""
        self._is_in_sight = False
        self.ticker.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the latest cases a column of their own where there is room."""
        super().resizeEvent(event)
        self._show_rail()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()

    def _come_into_sight(self) -> None:
        if self.window().isMinimized():
            # Not on every system is a page told when such a window gets its size.
            self.window().installEventFilter(self)
        elif self.isVisible():
            self._is_in_sight = True
            self.refresh()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(space(4))
        left.addWidget(self.counters)
        left.addWidget(self.week)
        left.addWidget(self.body, 1)
        self._rail = QWidget()
        self._rail.setFixedWidth(_RAIL_WIDTH)
        rail = QVBoxLayout(self._rail)
        rail.setContentsMargins(0, 0, 0, 0)
        rail.addWidget(self.recent)
        rail.addStretch(1)
        columns = QHBoxLayout()
        columns.setContentsMargins(space(8), space(5), space(8), space(4))
        columns.setSpacing(space(6))
        columns.addLayout(left, 1)
        columns.addWidget(self._rail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(columns, 1)

    def _connect(self) -> None:
        self.answering.notified.connect(self.notified)
        self.answering.undo_offered.connect(self.undo_offered)
        self.shops.changed.connect(self.refresh)
        self.counters.cases_requested.connect(self.cases_requested)
        self.week.day_wanted.connect(self._go_to)
        self.body.log_wanted.connect(lambda: self._session.log_requested.emit(None))
        self.agenda.scrolled.connect(self._wait)
        self.ticker.timeout.connect(self._look)
        self._session.changed.connect(self._changed)

    def _look(self) -> None:
        """Look at the clock and, each minute and when a deadline moves on, at the deadlines.

        Where only time has passed, nothing but the countdowns is painted.
        """
        now, seen = self._session.now(), self._reading
        if seen is None or now >= seen.moves_at or now.replace(second=0) != seen.minute:
            reading = read_agenda(self._session, self.shops.shop)
            if seen is not None and reading.shows_what(seen):
                self._reading = reading._replace(own=seen.own)
            else:
                self._reading = reading
                self._show(reading)
        self.agenda.countdowns.tick(now)
        self._wait()

    def _wait(self) -> None:
        """Look again when what is shown changes next; not while it is out of sight."""
        if self._reading is None or not self._is_in_sight:
            return
        seconds = self.body.shows_agenda() and self.agenda.countdowns.show_seconds()
        self.ticker.wait(self._session.now(), seconds, self._reading.moves_at)

    def _show(self, reading: Reading) -> None:
        has_cases = any_cases(self._session, reading)
        self.body.show_reading(reading, has_cases)
        self.counters.setVisible(has_cases)
        self.week.setVisible(self.body.shows_agenda())
        self._tell_counts(reading)
        if reading.own is None:
            count_own(self._session, reading, self, self._tell_own)
        self._count_soon(self._count_week)

    def _tell_own(self, reading: Reading, own: int) -> None:
        # Unless other ones were read meanwhile.
        if self._reading is not None and reading.shows_what(self._reading):
            self._reading = self._reading._replace(own=own)
            self._tell_counts(self._reading)

    def _tell_counts(self, reading: Reading) -> None:
        self.header.set_words(greeting(self._session), self._day_words(reading))
        self.body.tell_unseen(reading)
        self.shops.tell_elsewhere(reading.elsewhere)

    def _day_words(self, reading: Reading) -> str:
        parts = [local_day(reading.now, self._session.zone)]
        if reading.late:
            parts.append(self.tr("%n overdue", "", reading.late))
        if reading.today:
            parts.append(self.tr("%n still due today", "", reading.today))
        if not reading.late and not reading.today:
            parts.append(self.tr("nothing due today"))
        return " · ".join(parts)

    def _show_rail(self) -> None:
        # With nothing due there is room enough beside it.
        has_room = self.width() >= _RAIL_FROM or self.body.shows_nothing_due()
        if has_room and self._recent_is_stale:
            self._recent_is_stale = False
            self.recent.refresh(self.shops.shop)
        self._rail.setVisible(has_room and not self.recent.isHidden())

    def _count_soon(self, count: Callable[[], None]) -> None:
        # After the first paint: the numbers are for orientation and may come a blink later.
        if self._is_painted:
            QTimer.singleShot(0, self, count)

    def _count_at_last(self) -> None:
        self._is_painted = True
        self._count_cases()
        self._count_week()

    def _count_cases(self) -> None:
        if self._counts_are_stale and self._is_in_sight:
            self._counts_are_stale = False
            self.counters.refresh(self.shops.shop)

    def _count_week(self) -> None:
        if self._is_in_sight and self.body.shows_agenda():
            self.week.refresh(self.shops.shop)

    def _go_to(self, day: date) -> None:
        if self._reading is None:
            return
        start = max(day_start(day, self._session.zone), self._reading.now)
        end = day_start(day + timedelta(days=1), self._session.zone)
        first = first_between(self._reading.rows, start, end)
        if first is None:
            self.notified.emit(self.tr("Nothing in this list falls due on that day."), "neutral")
        else:
            self.agenda.jump_to(first.deadline.id)

    def _changed(self, change: Change) -> None:
        if change.shops:
            self.shops.forget()
        if change.lists or change.shops:
            self.refresh()
