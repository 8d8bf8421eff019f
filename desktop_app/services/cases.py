"""Cases: open, read, edit, close, reopen, trash, restore, list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.case import Case, CaseEvent, CaseFacts, EventKind, NextDeadline, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.checklist import ChecklistItem, ItemState
from desktop_app.domain.contact import Contact
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.store import (
    appeals,
    attachments,
    case_lists,
    cases,
    checklist,
    contacts,
    deadlines,
    events,
    shops,
)
from desktop_app.store.connection import Store
from desktop_app.store.search_index import index_new, reindexed

from . import lookup
from .case_status import write_status
from .changes import Change, of_case
from .new_case import add_playbook_items, insert_case, tidy
from .perishing import follow_item, move_perishing
from .playbooks import Playbooks


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """All that the case page shows.

    Attributes:
        case: the case.
        contacts: oldest first.
        events: oldest first.
        deadlines: open ones first, earliest first.
        checklist: in its order.
        appeals: oldest first.
        attachments: files of evidence that are not in the trash, oldest first.
    """

    case: Case
    contacts: tuple[Contact, ...]
    events: tuple[CaseEvent, ...]
    deadlines: tuple[Deadline, ...]
    checklist: tuple[ChecklistItem, ...]
    appeals: tuple[Appeal, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def next_deadlines(self) -> NextDeadline:
        """The most urgent open deadline of each clock, leaving out evidence that perishes."""
        return NextDeadline(
            ours=self._first(DeadlineKind.OURS),
            theirs=self._first(DeadlineKind.THEIRS),
            follow_up=self._first(DeadlineKind.FOLLOW_UP),
        )

    @property
    def next_evidence(self) -> Deadline | None:
        """When the evidence expires that perishes first; None when none does."""
        return next((d for d in self._open if d.checklist_item_id is not None), None)

    @property
    def _open(self) -> Iterator[Deadline]:
        return (deadline for deadline in self.deadlines if deadline.done_at is None)

    def _first(self, kind: DeadlineKind) -> Deadline | None:
        # Evidence that perishes is no window of the platform.
        found = (d for d in self._open if d.kind is kind and d.checklist_item_id is None)
        return next(found, None)


def case_detail(store: Store, case_id: int) -> CaseDetail:
    """Return all about a case. Raises UserError when there is no such number."""
    return CaseDetail(
        case=lookup.case(store, case_id),
        contacts=contacts.of_case(store, case_id),
        events=events.of_case(store, case_id),
        deadlines=deadlines.of_case(store, case_id),
        checklist=checklist.of_case(store, case_id),
        appeals=appeals.of_case(store, case_id),
        attachments=attachments.of_case(store, case_id),
    )


def list_cases(store: Store, query: CaseQuery, offset: int, limit: int) -> tuple[Case, ...]:
    """Return a part of a list of cases."""
    return case_lists.page(store, query, offset, limit)


def count_cases(store: Store, query: CaseQuery) -> int:
    """Return how many cases a list has."""
    return case_lists.count(store, query)


def open_case(
    store: Store,
    playbooks: Playbooks,
    facts: CaseFacts,
    language: str,
    opened_at: datetime,
    now: datetime,
) -> tuple[int, Change]:
    """Open a case without a contact yet; return its number and what changed."""
    with store.transaction():
        case_id = insert_case(store, playbooks, facts, language, opened_at, now)
        index_new(store, case_id)
    return case_id, replace(of_case(case_id), shops=bool(facts.shop.strip()))


def edit_case(
    store: Store,
    playbooks: Playbooks,
    case_id: int,
    facts: CaseFacts,
    language: str,
    now: datetime,
) -> Change:
    """Write the facts of a case.

    Another issue type brings the items of its playbook along; what was ticked stays.

    Args:
        language: language of the titles of deadlines that these items bring.

    Raises:
        UserError: the case is in the trash, or the title is empty.
    """
    facts = tidy(facts)
    if not facts.title:
        raise UserError(msg("A case needs a title."))
    with store.transaction():
        before = lookup.live_case(store, case_id)
        with reindexed(store, case_id):
            shops.ensure(store, facts.shop, now)
            cases.set_facts(store, case_id, facts, now)
            if facts.issue_type != before.facts.issue_type:
                _change_checklist(store, playbooks, before, facts.issue_type, language, now)
                cases.refresh_derived(store, case_id, now)
    return replace(of_case(case_id), shops=facts.shop != before.facts.shop)


def set_opened_at(store: Store, case_id: int, opened_at: datetime, now: datetime) -> Change:
    """Write when the problem began (UTC); what perishes some days after it moves along.

    Raises:
        UserError: that lies in the future.
    """
    if opened_at > now:
        raise UserError(msg("A case cannot begin in the future."))
    with store.transaction():
        before = lookup.live_case(store, case_id)
        cases.set_opened_at(store, case_id, opened_at, now)
        checklist.move_perishing(store, case_id, opened_at - before.opened_at, now)
        move_perishing(store, case_id, opened_at - before.opened_at, now)
        cases.refresh_derived(store, case_id, now)
    return of_case(case_id)


def set_status(store: Store, case_id: int, status: Status, now: datetime) -> Change:
    """Give a case another status. Closing needs an outcome; see :func:`close_case`."""
    with store.transaction():
        write_status(store, case_id, status, now)
    return of_case(case_id)


def set_outcome(store: Store, case_id: int, outcome: str, now: datetime) -> Change:
    """Write how a case ended or stands.

    Raises:
        UserError: the case is closed and the outcome empty.
    """
    with store.transaction():
        case = lookup.live_case(store, case_id)
        if case.status is Status.CLOSED and not outcome.strip():
            raise UserError(msg("A closed case keeps its outcome. Reopen it first."))
        with reindexed(store, case_id):
            cases.set_outcome(store, case_id, outcome.strip(), now)
    return of_case(case_id)


def close_case(store: Store, case_id: int, outcome: str, now: datetime) -> Change:
    """Close a case with its outcome.

    Raises:
        UserError: the outcome is empty, or the case is closed already.
    """
    with store.transaction():
        case = lookup.live_case(store, case_id)
        if case.status is Status.CLOSED:
            raise UserError(msg("Case {number} is already closed."), number=case_id)
        with reindexed(store, case_id):
            cases.set_outcome(store, case_id, outcome.strip(), now)
            write_status(store, case_id, Status.CLOSED, now)
    return of_case(case_id)


def reopen_case(store: Store, case_id: int, now: datetime) -> Change:
    """Open a closed case again; its outcome so far stays readable in the time line."""
    with store.transaction():
        case = lookup.live_case(store, case_id)
        if case.status is not Status.CLOSED:
            raise UserError(msg("Case {number} is not closed."), number=case_id)
        write_status(store, case_id, Status.OPEN, now)
    return of_case(case_id)


def trash_case(store: Store, case_id: int, now: datetime) -> Change:
    """Put a case in the trash, with all that belongs to it."""
    return _set_trashed(store, case_id, now, EventKind.TRASHED, now)


def restore_case(store: Store, case_id: int, now: datetime) -> Change:
    """Take a case out of the trash."""
    return _set_trashed(store, case_id, None, EventKind.RESTORED, now)


def _set_trashed(
    store: Store, case_id: int, deleted_at: datetime | None, kind: EventKind, now: datetime
) -> Change:
    with store.transaction():
        case = lookup.case(store, case_id)
        if (case.deleted_at is None) != (deleted_at is None):
            with reindexed(store, case_id):
                cases.set_deleted_at(store, case_id, deleted_at, now)
                events.add(store, case_id, kind, "", now)
                cases.refresh_derived(store, case_id, now)
    return of_case(case_id)


def _change_checklist(
    store: Store,
    playbooks: Playbooks,
    before: Case,
    issue_type: str,
    language: str,
    now: datetime,
) -> None:
    """Exchange untouched items of the old playbook for those of the new one."""
    wanted = {item.id for item in playbooks.get(issue_type).checklist}
    with_files = {one.checklist_item_id for one in attachments.of_case(store, before.id)}
    for item in checklist.of_case(store, before.id):
        untouched = (
            item.state is ItemState.MISSING
            and not item.note
            and not item.title
            and item.id not in with_files
        )
        if untouched and item.item_id not in wanted:
            checklist.set_deleted_at(store, item.id, now, now)
            follow_item(store, item, is_listed=False, now=now)
    playbook = playbooks.get(issue_type)
    add_playbook_items(store, before.id, playbook, before.opened_at, language, now)
