"""Three weeks in the life of the made-up shop, written down by the services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from desktop_app.domain.checklist import ItemState
from desktop_app.services import (
    appeals,
    cases,
    checklists,
    clocks,
    contacts,
    deadlines,
    reminders,
    template_shelf,
)
from desktop_app.services.contacts import ContactEntry

from ..session import Session
from .sample import (
    SampleAppeal,
    SampleCase,
    SampleContact,
    SampleDeadline,
    SampleEvent,
    SampleShop,
)

# Titles are given, so this only matters for a case without one.
_LANGUAGE = "zh_CN"

Event = tuple[datetime, Callable[[], None]]


class History:
    """Replays what happened in a shop, each thing at its own time.

    Attributes:
        numbers: of the cases, by issue type.
    """

    def __init__(self, session: Session, shop: SampleShop) -> None:
        """Prepare to write into a casebook.

        Args:
            session: its casebook already holds the first contact of the shop's first case, as
                case 1.
            shop: what happened.
        """
        self._store = session.store
        self._playbooks = session.playbooks
        self._shop = shop
        self.numbers = {shop.cases[0].facts.issue_type: 1}

    def replay(self, until: datetime) -> None:
        """Write down all that happened, and that reminders due up to ``until`` (UTC) have rung."""
        events: list[Event] = []
        for case in self._shop.cases:
            events += self._events(case)
        for _, act in sorted(events, key=lambda event: event[0]):
            act()
        for template in self._shop.favourites:
            template_shelf.set_favourite(self._store, template, True, until)
        rung = reminders.take(self._store, until, UTC)
        reminders.confirm(self._store, rung.items, until)

    def _events(self, case: SampleCase) -> list[Event]:
        is_first = case is self._shop.cases[0]
        begun, last = case.contacts[0].facts.at, case.contacts[-1].facts.at
        events: list[Event] = [(begun, partial(self._complete if is_first else self._open, case))]
        for contact in case.contacts[1 if is_first else 0 :]:
            events.append((contact.facts.at, partial(self._log, case, contact)))
        for deadline in case.deadlines:
            events.append((deadline.at, partial(self._set_deadline, case, deadline)))
        for event in case.events:
            events.append((event.at, partial(self._start, case, event)))
        for appeal in case.appeals:
            events.append((appeal.at, partial(self._appeal, case, appeal)))
        if case.appeal_limit is not None:
            events.append((last, partial(self._limit, case, last)))
        events.append((last, partial(self._gather, case, last)))
        if case.closed_at is not None:
            events.append((case.closed_at, partial(self._close, case, case.closed_at)))
        return events

    def _number(self, case: SampleCase) -> int:
        return self.numbers[case.facts.issue_type]

    def _complete(self, case: SampleCase) -> None:
        now = case.contacts[0].facts.at
        number = self._number(case)
        cases.edit_case(self._store, self._playbooks, number, case.facts, _LANGUAGE, now)

    def _open(self, case: SampleCase) -> None:
        now = case.contacts[0].facts.at
        number, _ = cases.open_case(
            self._store, self._playbooks, case.facts, _LANGUAGE, case.opened_at, now
        )
        self.numbers[case.facts.issue_type] = number

    def _log(self, case: SampleCase, contact: SampleContact) -> None:
        number = self._number(case)
        left = [d.id for d in deadlines.deadlines_of(self._store, number) if d.done_at is None]
        entry = ContactEntry(
            contact.facts,
            case.facts,
            case_id=number,
            status=contact.status,
            answers=left if contact.answers else (),
        )
        now = contact.facts.at
        logged = contacts.log_contact(self._store, self._playbooks, entry, _LANGUAGE, now)
        if contact.template:
            template = f"{case.facts.issue_type}/{contact.template}"
            with self._store.transaction():
                template_shelf.note_use(self._store, template, number, logged.contact_id, now)

    def _set_deadline(self, case: SampleCase, deadline: SampleDeadline) -> None:
        deadlines.add_deadline(
            self._store,
            self._number(case),
            deadline.kind,
            deadline.title,
            deadline.due_at,
            deadline.at,
        )

    def _start(self, case: SampleCase, event: SampleEvent) -> None:
        clocks.start_clocks(
            self._store,
            self._playbooks,
            self._number(case),
            event.rules,
            event.happened_at,
            _LANGUAGE,
            event.at,
            stated=event.stated,
        )

    def _appeal(self, case: SampleCase, appeal: SampleAppeal) -> None:
        appeals.record_appeal(
            self._store,
            self._playbooks,
            self._number(case),
            appeal.at,
            appeal.note,
            _LANGUAGE,
            appeal.at,
            # What was at hand is only written down in the end.
            despite_missing=True,
        )

    def _limit(self, case: SampleCase, now: datetime) -> None:
        appeals.set_appeal_limit(self._store, self._number(case), case.appeal_limit, now)

    def _gather(self, case: SampleCase, now: datetime) -> None:
        views = checklists.checklist_of(self._store, self._playbooks, self._number(case), _LANGUAGE)
        rows = {view.item.item_id: view.item.id for view in views}
        for state, names in (
            (ItemState.HAVE, case.have),
            (ItemState.NOT_APPLICABLE, case.not_applicable),
        ):
            for name in names:
                checklists.set_item_state(self._store, rows[name], state, now)
        for name, note in case.item_notes.items():
            checklists.edit_item(self._store, rows[name], "", note, now)

    def _close(self, case: SampleCase, now: datetime) -> None:
        cases.close_case(self._store, self._number(case), case.outcome, now)
