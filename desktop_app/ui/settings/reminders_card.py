"""Whether, by what and when the program rings."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.notices import QuietHours
from desktop_app.services.preferences import Preference, preference, set_preference
from desktop_app.services.reminder_settings import set_leads, set_quiet_hours
from desktop_app.services.reminders import chosen_leads, quiet_hours

from ..announcer import Way
from ..kit import Kit
from ..widgets import Divider, PlainLabel
from .leads_row import LeadsRow
from .quiet_row import QuietRow
from .section import Section
from .tick_box import TickBox, add_at_left
from .way_row import WayRow

_OFF, _ON = "off", "on"


class RemindersCard(Section):
    """Whether the program rings, by what, how long ahead, and at which hours not.

    Attributes:
        wanted: whether it rings.
        way: by what, and a button to try it.
        leads: how long ahead, a row for each kind of deadline.
        quiet: at which hours not.

    Signals:
        test_requested: the user wants to see a reminder.
    """

    test_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._session = kit.session
        self.wanted = TickBox()
        self.wanted.clicked.connect(self._keep)
        self.way = WayRow(kit)
        self.way.try_it.clicked.connect(self.test_requested)
        self._ahead = PlainLabel(role="muted", wrap=True)
        self.leads = {kind: LeadsRow(kind) for kind in DeadlineKind}
        for row in self.leads.values():
            row.chosen.connect(lambda leads, kind=row.kind: self._keep_leads(kind, leads))
        self.quiet = QuietRow()
        self.quiet.chosen.connect(self._keep_quiet)
        self._arrange()
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen."""
        store = self._session.store
        self.wanted.setChecked(preference(store, Preference.REMINDERS, _ON) != _OFF)
        leads = chosen_leads(store)
        for kind, row in self.leads.items():
            row.show_leads(leads.of(kind))
        self.quiet.show_quiet(quiet_hours(store))

    def show_way(self, way: Way, detail: str) -> None:
        """Show by what reminders are shown, and what that calls itself."""
        self.way.show_way(way, detail)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(
            self.tr("Reminders"),
            self.tr("What is due stands on the first page in any case."),
        )
        self.wanted.setText(self.tr("&Notify me when a deadline or a promise falls due"))
        self._ahead.setText(
            self.tr("Each rings at its moment. Tick how long ahead it rings as well.")
        )

    def _arrange(self) -> None:
        add_at_left(self.body, self.wanted)
        self.body.addWidget(self.way)
        self.body.addWidget(Divider())
        self.body.addWidget(self._ahead)
        for row in self.leads.values():
            self.body.addWidget(row)
        self.body.addWidget(Divider())
        self.body.addWidget(self.quiet)

    def _keep(self, checked: bool) -> None:
        value = _ON if checked else _OFF
        if self._session.do(set_preference, Preference.REMINDERS, value) is None:
            self.refresh()

    def _keep_leads(self, kind: DeadlineKind, leads: tuple[timedelta, ...]) -> None:
        if self._session.do(set_leads, kind, leads) is None:
            self.refresh()

    def _keep_quiet(self, quiet: QuietHours | None) -> None:
        if quiet == quiet_hours(self._session.store):
            return
        if self._session.do(set_quiet_hours, quiet) is None:
            self.refresh()
