"""Whatever a seller does in whatever order: what is derived from it is never stale."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from desktop_app.domain.case import CaseFacts, Status
from desktop_app.domain.checklist import ItemState
from desktop_app.domain.contact import ContactFacts
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.services import (
    appeals,
    cases,
    checklists,
    clocks,
    contacts,
    deadlines,
    reminder_settings,
    reminders,
)
from desktop_app.services.casebook import Casebook
from desktop_app.services.contacts import ContactEntry
from desktop_app.store import rings
from desktop_app.store.cases import refresh_derived
from desktop_app.store.connection import Store
from tests.casebooks import NOW, new_casebook

ISSUE_TYPES = ("ip-complaint", "fake-transaction", "order-dispute", "product-takedown")
STEPS = 120


@pytest.fixture
def casebook(tmp_path: Path) -> Iterator[Casebook]:
    opened = new_casebook(tmp_path / "data")
    yield opened
    opened.close()


@dataclass
class Seller:
    """Somebody who does anything at any time."""

    casebook: Casebook
    chance: Random
    now: datetime = NOW

    @property
    def store(self) -> Store:
        return self.casebook.store

    def anything(self) -> None:
        """Do one thing; what cannot be done is refused with a sentence."""
        self.now += timedelta(minutes=self.chance.choice((0, 1, 10, 60, 600)))
        with suppress(UserError):
            self.chance.choice(self._deeds())()
        if self.chance.random() < 0.4:
            rung = reminders.take(self.store, self.now, UTC)
            reminders.confirm(self.store, rung.items, self.now)

    def _deeds(self) -> tuple[Callable[[], object], ...]:
        store, playbooks, now, pick = self.store, self.casebook.playbooks, self.now, self._any
        case, deadline = pick("cases"), pick("deadlines")
        contact, item, appeal = pick("contacts"), pick("checklist_items"), pick("appeals")
        rule = self.chance.choice(playbooks.get("ip-complaint").deadlines).id
        return (
            lambda: cases.open_case(store, playbooks, self._facts(), "zh_CN", self._past(), now),
            lambda: cases.edit_case(store, playbooks, case, self._facts(), "zh_CN", now),
            lambda: cases.set_opened_at(store, case, self._past(), now),
            lambda: cases.set_status(store, case, self.chance.choice(list(Status)), now),
            lambda: cases.set_status(store, case, Status.WAITING_SELLER, now),
            lambda: cases.close_case(store, case, "已解决", now),
            lambda: cases.reopen_case(store, case, now),
            lambda: cases.trash_case(store, case, now),
            lambda: cases.restore_case(store, case, now),
            lambda: contacts.log_contact(store, playbooks, self._entry(case), "zh_CN", now),
            lambda: contacts.edit_contact(store, contact, self._contact(), now),
            lambda: contacts.trash_contact(store, contact, now),
            lambda: contacts.restore_contact(store, contact, now),
            lambda: deadlines.add_deadline(store, case, self._kind(), "", self._when(), now),
            lambda: clocks.start_clocks(store, playbooks, case, [rule], self._when(), "zh_CN", now),
            lambda: deadlines.change_deadline(store, deadline, "", self._when(), now),
            lambda: deadlines.set_stated(store, deadline, self._when(), now),
            lambda: clocks.follow_rule_again(store, playbooks, deadline, now),
            lambda: deadlines.mark_done(store, deadline, now),
            lambda: deadlines.reopen_deadline(store, deadline, now),
            lambda: deadlines.snooze(store, deadline, self._when(), now),
            lambda: deadlines.remove_deadline(store, deadline, now),
            lambda: deadlines.restore_deadline(store, deadline, now),
            lambda: appeals.record_appeal(
                store, playbooks, case, now, "", "zh_CN", now, despite_missing=True
            ),
            lambda: appeals.remove_appeal(store, appeal, now),
            lambda: checklists.set_item_state(
                store, item, self.chance.choice(list(ItemState)), now
            ),
            lambda: checklists.remove_item(store, item, now),
            lambda: checklists.restore_item(store, item, now),
            lambda: reminder_settings.set_leads(store, self._kind(), self._leads()),
        )

    def _any(self, table: str) -> int:
        """Return the number of some row, perhaps of one that was put away."""
        numbers = [row[0] for row in self.store.rows(f"SELECT id FROM {table}")]
        return self.chance.choice(numbers or [1])

    def _facts(self) -> CaseFacts:
        return CaseFacts(self.chance.choice(ISSUE_TYPES), title="案件")

    def _contact(self) -> ContactFacts:
        at = self.now - timedelta(minutes=self.chance.choice((0, 10, 5_000)))
        promised = self.chance.choice((None, at + timedelta(hours=1), at + timedelta(days=9)))
        return ContactFacts(at=at, promised_at=promised, said="请说明")

    def _entry(self, case: int) -> ContactEntry:
        status = self.chance.choice((None, Status.WAITING_SELLER, Status.WAITING_PLATFORM))
        return ContactEntry(self._contact(), self._facts(), case_id=case, status=status)

    def _kind(self) -> DeadlineKind:
        return self.chance.choice(list(DeadlineKind))

    def _leads(self) -> list[timedelta]:
        return [timedelta(minutes=self.chance.choice((10, 120, 1_440)))]

    def _past(self) -> datetime:
        return self.now - timedelta(days=self.chance.choice((0, 1, 74, 80)))

    def _when(self) -> datetime:
        return self.now + timedelta(minutes=self.chance.choice((-3_000, -1, 1, 119, 121, 1_441)))


def derived(store: Store) -> list[tuple[object, ...]]:
    sql = "SELECT id, attention_at, ring_at, urgent_at FROM deadlines ORDER BY id"
    return [tuple(row) for row in store.rows(sql)]


def of_cases(store: Store) -> list[tuple[object, ...]]:
    sql = "SELECT id, next_due_at, checklist_done, checklist_total, last_agent FROM cases"
    return [tuple(row) for row in store.rows(sql)]


def standing_wrongly(store: Store) -> list[int]:
    """Return open promises that stand still, or run, against their case's status."""
    rows = store.rows(
        "SELECT d.id FROM deadlines d JOIN cases c ON c.id = d.case_id "
        "WHERE d.kind = 'theirs' AND d.done_at IS NULL AND d.deleted_at IS NULL "
        "AND c.deleted_at IS NULL AND (c.status = 'waiting-seller') <> (d.paused_at IS NOT NULL)"
    )
    return [row[0] for row in rows]


@pytest.mark.parametrize("seed", range(8))
def test_nothing_derived_is_ever_stale(casebook: Casebook, seed: int) -> None:
    seller = Seller(casebook, Random(seed))
    store = casebook.store
    for _ in range(STEPS):
        seller.anything()
        before = derived(store), of_cases(store)
        with store.transaction():
            for (number,) in store.rows("SELECT id FROM cases"):
                refresh_derived(store, number, seller.now)
            rings.refresh_all(store)
        assert (derived(store), of_cases(store)) == before
        assert standing_wrongly(store) == []
