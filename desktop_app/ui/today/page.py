"""Today: what wants attention, and how the casebook stands."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.deadline import AgendaGroup
from desktop_app.services import cases, deadlines, shops
from desktop_app.services.changes import Change

from ..kit import Kit
from ..moments import day_end, local_day
from ..theme import space
from ..widgets import EmptyState, PageHeader, PlainLabel
from .agenda import LATE_GROUPS, AgendaRow, agenda_rows, count_in
from .answering import Answering
from .counters import Counters
from .first_steps import FirstSteps
from .recent import RecentCases
from .view import AgendaView

_AHEAD = timedelta(days=7)
_TICK_MS = 60_000
_RAIL_FROM = 1240
_RAIL_WIDTH = 300


class TodayPage(QWidget):
    """The first screen.

    Attributes:
        header: greeting, date and what is due in a few words.
        agenda: the deadlines.
        answering: what is done about them, with the menu of times to put off to.
        counters: how many cases stand where.
        recent: the cases that were worked on last.

    Signals:
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
        cases_requested(tuple): the cases with these statuses are wanted.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)
    cases_requested = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._session = kit.session
        self._counts_are_stale = True
        self._recent_is_stale = True
        self._rows: tuple[AgendaRow, ...] = ()
        self._unseen = 0
        self.header = PageHeader()
        self.counters = Counters(kit)
        self.counters.cases_requested.connect(self.cases_requested)
        self.agenda = AgendaView(kit)
        self.answering = Answering(kit, self.agenda)
        self.answering.notified.connect(self.notified)
        self.answering.undo_offered.connect(self.undo_offered)
        self.recent = RecentCases(kit)
        self._more = PlainLabel(role="caption", wrap=True)
        self._arrange()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_agenda)
        self._session.changed.connect(self._changed)
        self._retranslate()

    @cached_property
    def nothing_due(self) -> EmptyState:
        """What is shown when there are cases but nothing is due."""
        made = EmptyState(self._kit.icons, "done")
        made.action.connect(self._log)
        self._stack.addWidget(made)
        self._name_nothing_due(made)
        return made

    @cached_property
    def first_steps(self) -> FirstSteps:
        """What is shown when there are no cases at all."""
        made = FirstSteps(self._kit.icons)
        made.log_wanted.connect(self._log)
        self._stack.addWidget(made)
        return made

    def refresh(self) -> None:
        """Read everything anew; out of sight there is no need, as coming into sight does so."""
        if not self.isVisible():
            return
        self._show_agenda()
        self._recent_is_stale = True
        self._show_rail()
        self._counts_are_stale = True
        # After the first paint: the numbers are for orientation and may come a blink later.
        QTimer.singleShot(0, self, self._count)

    def focus_first(self) -> None:
        """Put the keyboard where one would start."""
        shown = self._stack.currentWidget()
        if isinstance(shown, FirstSteps):
            shown.log_button.setFocus()
        elif isinstance(shown, EmptyState):
            shown.button.setFocus()
        else:
            self.agenda.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while out of sight."""
        super().showEvent(event)
        self._tick.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        self._tick.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the latest cases a column of their own where there is room."""
        super().resizeEvent(event)
        self._show_rail()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _arrange(self) -> None:
        self._list = QWidget()
        listed = QVBoxLayout(self._list)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(space(2))
        listed.addWidget(self.agenda, 1000)
        listed.addWidget(self._more)
        listed.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        left = QVBoxLayout()
        left.setSpacing(space(4))
        left.addWidget(self.counters)
        left.addLayout(self._stack, 1)
        self._rail = QWidget()
        self._rail.setFixedWidth(_RAIL_WIDTH)
        rail = QVBoxLayout(self._rail)
        rail.setContentsMargins(0, 0, 0, 0)
        rail.addWidget(self.recent)
        rail.addStretch(1)
        columns = QHBoxLayout()
        columns.setContentsMargins(space(8), space(5), space(8), space(6))
        columns.setSpacing(space(6))
        columns.addLayout(left, 1)
        columns.addWidget(self._rail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(columns, 1)

    def _show_agenda(self) -> None:
        session = self._session
        now = session.now()
        today_end = day_end(now, session.zone)
        items = deadlines.due(session.store, now + _AHEAD)
        self._rows = agenda_rows(items, now, today_end)
        late = count_in(self._rows, *LATE_GROUPS)
        # Only so many are read at once. When nothing later came along, some may be left out.
        is_cut = bool(items) and late == len(items)
        self._unseen = deadlines.count_overdue(session.store, now) - late if is_cut else 0
        self.agenda.show_agenda(self._rows, now)
        self._show_what_there_is()
        self._tell_day()

    def _show_what_there_is(self) -> None:
        if self._rows:
            shown: QWidget = self._list
        elif cases.list_cases(self._session.store, CaseQuery(), 0, 1):
            shown = self.nothing_due
        else:
            shown = self.first_steps
        self.counters.setVisible(not isinstance(shown, FirstSteps))
        if shown is not self._stack.currentWidget():
            had_keyboard = self._has_keyboard()
            self._stack.setCurrentWidget(shown)
            if had_keyboard:
                self.focus_first()

    def _has_keyboard(self) -> bool:
        shown, focused = self._stack.currentWidget(), self.window().focusWidget()
        return shown is not None and focused is not None and shown.isAncestorOf(focused)

    def _tell_day(self) -> None:
        now, zone = self._session.now(), self._session.zone
        hour = now.astimezone(zone).hour
        shop = shops.current_shop(self._session.store)
        hello = self._greeting(hour)
        if shop:
            hello = self.tr("{greeting}, {shop}").format(greeting=hello, shop=shop)
        late = count_in(self._rows, *LATE_GROUPS) + self._unseen
        today = count_in(self._rows, AgendaGroup.TODAY)
        parts = [local_day(now, zone)]
        if late:
            parts.append(self.tr("%n overdue", "", late))
        if today:
            parts.append(self.tr("%n still due today", "", today))
        if not late and not today:
            parts.append(self.tr("nothing due today"))
        self.header.set_words(hello, " · ".join(parts))
        self._more.setVisible(self._unseen > 0)
        self._more.setText(
            self.tr("%n more overdue; they appear as these are done.", "", self._unseen)
        )

    def _greeting(self, hour: int) -> str:
        if 5 <= hour < 12:
            return self.tr("Good morning")
        if 12 <= hour < 18:
            return self.tr("Good afternoon")
        return self.tr("Good evening")

    def _show_rail(self) -> None:
        # With nothing due there is room enough beside it.
        nothing_due = isinstance(self._stack.currentWidget(), EmptyState)
        has_room = self.width() >= _RAIL_FROM or nothing_due
        if has_room and self._recent_is_stale:
            self._recent_is_stale = False
            self.recent.refresh()
        self._rail.setVisible(has_room and not self.recent.isHidden())

    def _count(self) -> None:
        if self._counts_are_stale and self.isVisible():
            self._counts_are_stale = False
            self.counters.refresh()

    def _changed(self, change: Change) -> None:
        if change.lists or change.shops:
            self.refresh()

    def _log(self) -> None:
        self._session.log_requested.emit(None)

    def _retranslate(self) -> None:
        self.agenda.setAccessibleDescription(
            self.tr("Enter opens the case, L logs a contact, S snoozes, D marks as done.")
        )
        if "nothing_due" in self.__dict__:
            self._name_nothing_due(self.nothing_due)

    def _name_nothing_due(self, empty: EmptyState) -> None:
        empty.set_words(
            self.tr("Nothing is due"),
            self.tr(
                "No deadline and no promise falls due in the next 7 days. "
                "Log a contact and note when a reply was promised: it will show up here."
            ),
            self.tr("Log a contact"),
        )
