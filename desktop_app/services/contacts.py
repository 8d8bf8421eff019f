"""Logging a contact, changing it, taking it away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.case import Case, CaseFacts, Status
from desktop_app.domain.contact import Contact, ContactFacts, FollowUpStatus
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.store import cases, contacts, deadlines, shops
from desktop_app.store.connection import Store
from desktop_app.store.search_index import index_new, reindexed

from . import lookup
from .case_status import change_status
from .changes import Change, of_case
from .clock import CLOCK_TOLERANCE
from .deadlines import answer_for, move_by_hand
from .new_case import insert_case
from .pauses import end_pause, pause_if_owed
from .playbooks import Playbooks
from .settling import settle_follow_up

# Facts that a contact may bring along for a case that lacks them.
_GAPS = (
    *("shop", "order_no", "item_no", "refund_no", "notice_no", "tracking_no", "rule_cited"),
    *("buyer", "amount", "link", "external_no"),
)


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """What the form of a contact holds.

    Attributes:
        facts: the contact itself.
        case_id: the case it belongs to; None opens a new one.
        case_facts: facts of the case: all of them for a new one; for one that exists, those that
            are not empty are filled in where the case has nothing yet.
        status: status that the case gets; None: waiting for the platform when something was
            promised, open when a closed case gets a follow-up or ``ours_due_at`` (it would never
            remind), else unchanged.
        answers: numbers of the case's deadlines that this contact answers.
        ours_due_at: until when the platform wants something of the seller (UTC), as it was told in
            this contact; None when it wants nothing.
        ours_title: what it wants; may be empty.
    """

    facts: ContactFacts
    case_facts: CaseFacts
    case_id: int | None = None
    status: Status | None = None
    answers: Sequence[int] = ()
    ours_due_at: datetime | None = None
    ours_title: str = ""


@dataclass(frozen=True, slots=True)
class Logged:
    """What logging a contact has made.

    Attributes:
        case_id, contact_id: their numbers.
        case_is_new: True when the case was opened with it.
        change: what changed.
    """

    case_id: int
    contact_id: int
    case_is_new: bool
    change: Change


def log_contact(
    store: Store, playbooks: Playbooks, entry: ContactEntry, language: str, now: datetime
) -> Logged:
    """Write a contact down, with its case if that is new, and with the deadlines it sets.

    Args:
        language: language of the title that a new case without one gets (``zh_CN`` or ``en``).

    Raises:
        UserError: the case does not exist or is in the trash, a time cannot be, or a deadline that
            it answers is not the case's.
    """
    facts = _checked(entry.facts, now)
    shop = entry.case_facts.shop.strip()
    with store.transaction():
        is_new_shop = bool(shop) and shops.find(store, shop) is None
        if entry.case_id is None:
            case_id = insert_case(
                store, playbooks, entry.case_facts, language, min(facts.at, now), now
            )
            contact_id = _write(store, case_id, entry, facts, now)
            index_new(store, case_id)
        else:
            case_id = entry.case_id
            before = lookup.live_case(store, case_id)
            with reindexed(store, case_id):
                _fill_gaps(store, before, entry.case_facts, now)
                contact_id = _write(store, case_id, entry, facts, now)
    change = replace(of_case(case_id), shops=is_new_shop)
    return Logged(case_id, contact_id, entry.case_id is None, change)


def contact(store: Store, contact_id: int) -> Contact:
    """Return a contact. Raises UserError when there is no such number."""
    return lookup.contact(store, contact_id)


def edit_contact(store: Store, contact_id: int, facts: ContactFacts, now: datetime) -> Change:
    """Change what was written about a contact; the deadlines it set follow its times.

    Raises:
        UserError: there is no such contact, it is in the trash, or a time cannot be.
    """
    facts = _checked(facts, now)
    with store.transaction():
        before = lookup.live_contact(store, contact_id)
        with reindexed(store, before.case_id):
            contacts.set_facts(store, contact_id, facts, now)
            if facts.follow_up_status is FollowUpStatus.DONE:
                _answer_all(store, contact_id, now)
            for kind, old, new in (
                (DeadlineKind.THEIRS, before.facts.promised_at, facts.promised_at),
                (DeadlineKind.FOLLOW_UP, before.facts.follow_up_at, facts.follow_up_at),
            ):
                if old != new:
                    _move_deadline(store, before, kind, new, facts.follow_up_status, now)
            settle_follow_up(store, contact_id, now)
            cases.refresh_derived(store, before.case_id, now)
    return of_case(before.case_id)


def trash_contact(store: Store, contact_id: int, now: datetime) -> Change:
    """Put a contact in the trash, with the deadlines that it set."""
    return _set_trashed(store, contact_id, now, now)


def restore_contact(store: Store, contact_id: int, now: datetime) -> Change:
    """Take a contact out of the trash, with the deadlines that it set."""
    return _set_trashed(store, contact_id, None, now)


def agent_names(store: Store, prefix: str = "") -> tuple[str, ...]:
    """Return the agent IDs met so far that begin with a text; without one the latest first."""
    if prefix:
        return contacts.agents(store, prefix, limit=50)
    return contacts.recent_agents(store)


def all_agents(store: Store) -> tuple[str, ...]:
    """Return all agent IDs met so far, in alphabetical order."""
    return contacts.agents(store)


def _checked(facts: ContactFacts, now: datetime) -> ContactFacts:
    if facts.at > now + CLOCK_TOLERANCE:
        raise UserError(msg("A contact cannot lie in the future. Check its time."))
    if facts.promised_at is not None and facts.promised_at < facts.at:
        raise UserError(msg("The promised reply lies before the contact. Check the two times."))
    if facts.follow_up_at is not None and facts.follow_up_at < facts.at:
        raise UserError(msg("The follow-up lies before the contact. Check the two times."))
    return replace(
        facts,
        agent_id=facts.agent_id.strip(),
        said=facts.said.strip(),
        outcome=facts.outcome.strip(),
        ticket_no=facts.ticket_no.strip(),
    )


def _write(
    store: Store, case_id: int, entry: ContactEntry, facts: ContactFacts, now: datetime
) -> int:
    """Write the contact, its deadlines, and what it means for the case."""
    contact_id = contacts.add(store, case_id, facts, now)
    finished = now if facts.follow_up_status is FollowUpStatus.DONE else None
    for kind, due_at in (
        (DeadlineKind.THEIRS, facts.promised_at),
        (DeadlineKind.FOLLOW_UP, facts.follow_up_at),
    ):
        if due_at is not None:
            new = deadlines.NewDeadline(case_id, kind, due_at, contact_id=contact_id)
            deadline_id = deadlines.add(store, new, now)
            if finished is not None:
                deadlines.set_done_at(store, deadline_id, finished, now)
    if facts.follow_up_status is FollowUpStatus.NONE:
        settle_follow_up(store, contact_id, now)
    answer_for(store, case_id, entry.answers, facts.at, now)
    if entry.ours_due_at is not None:
        _add_ours(store, case_id, entry.ours_due_at, entry.ours_title.strip(), now)
    _set_status(store, case_id, entry, facts, now)
    if facts.promised_at is not None:
        pause_if_owed(store, case_id, now)
    cases.refresh_derived(store, case_id, now)
    return contact_id


def _add_ours(store: Store, case_id: int, due_at: datetime, title: str, now: datetime) -> None:
    """Give the case the platform's window for the seller, which outlasts this contact."""
    new = deadlines.NewDeadline(case_id, DeadlineKind.OURS, due_at, title)
    deadlines.set_stated(store, deadlines.add(store, new, now), True, now)


def _set_status(
    store: Store, case_id: int, entry: ContactEntry, facts: ContactFacts, now: datetime
) -> None:
    status = entry.status
    if status is None and facts.promised_at is not None:
        status = Status.WAITING_PLATFORM
    elif status is None and (_sets_reminder(facts) or entry.ours_due_at is not None):
        is_closed = lookup.case(store, case_id).status is Status.CLOSED
        status = Status.OPEN if is_closed else None
    if status is not None:
        change_status(store, case_id, status, now)


def _sets_reminder(facts: ContactFacts) -> bool:
    return facts.follow_up_at is not None and facts.follow_up_status is not FollowUpStatus.DONE


def _fill_gaps(store: Store, case: Case, given: CaseFacts, now: datetime) -> None:
    """Fill in facts that the case lacks. What it has is never written over."""
    has = case.facts
    gaps = {
        name: getattr(given, name).strip()
        for name in _GAPS
        if not getattr(has, name) and getattr(given, name).strip()
    }
    if gaps:
        shops.ensure(store, gaps.get("shop", ""), now)
        cases.set_facts(store, case.id, replace(has, **gaps), now)


def _move_deadline(
    store: Store,
    before: Contact,
    kind: DeadlineKind,
    due_at: datetime | None,
    after: FollowUpStatus,
    now: datetime,
) -> None:
    """Let a contact's deadline of a kind follow a changed time.

    Args:
        after: the follow-up status that the seller gives the contact with it.
    """
    existing = next((d for d in deadlines.of_contact(store, before.id) if d.kind is kind), None)
    if existing is None and due_at is not None:
        new = deadlines.NewDeadline(before.case_id, kind, due_at, contact_id=before.id)
        deadlines.add(store, new, now)
    elif existing is not None and due_at is None:
        end_pause(store, existing, now)
        deadlines.set_deleted_at(store, existing.id, now, now)
    elif existing is not None and due_at is not None:
        move_by_hand(store, existing, due_at, now)
        if due_at > now and after is not FollowUpStatus.DONE:
            # It was promised anew.
            deadlines.set_done_at(store, existing.id, None, now)
    pause_if_owed(store, before.case_id, now)


def _answer_all(store: Store, contact_id: int, now: datetime) -> None:
    for deadline in deadlines.of_contact(store, contact_id):
        if deadline.done_at is None:
            deadlines.set_done_at(store, deadline.id, now, now)


def _set_trashed(
    store: Store, contact_id: int, deleted_at: datetime | None, now: datetime
) -> Change:
    with store.transaction():
        found = lookup.contact(store, contact_id)
        lookup.live_case(store, found.case_id)
        with reindexed(store, found.case_id):
            contacts.set_deleted_at(store, contact_id, deleted_at, now)
            if deleted_at is not None:
                for one in deadlines.of_contact(store, contact_id):
                    end_pause(store, one, now)
            deadlines.set_deleted_with_contact(store, found, deleted_at, now)
            pause_if_owed(store, found.case_id, now)
            cases.refresh_derived(store, found.case_id, now)
    return of_case(found.case_id)
