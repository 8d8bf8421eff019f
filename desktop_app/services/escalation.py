"""Escalating a case: the ticket that was filed becomes a contact, with the clock of its answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.case import Case, CaseFacts, Status
from desktop_app.domain.contact import Channel, ContactFacts
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import DeadlineRule
from desktop_app.store import cases, contacts, deadlines, drafts
from desktop_app.store.connection import Store
from desktop_app.store.search_index import reindexed

from . import lookup
from .case_status import change_status
from .changes import Change, of_case
from .clock import CLOCK_TOLERANCE
from .clocks import due_by_rule
from .drafts import DraftKind
from .pauses import end_pause
from .playbooks import Playbooks
from .settling import settle_follow_up
from .template_shelf import note_use

URGENT_MARK = "【紧急】"
"""How a ticket's remark says that it is urgent."""

_TICKET_RULE = "ticket-answer"


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket that the seller has filed.

    Attributes:
        text: what was handed in.
        filed_at: when (UTC).
        number: its number, "" while the platform has given none.
        answer_by: when the platform said that it would answer (UTC); None for what the playbook's
            rule says.
        template_id: full id of the template that the text was made from, None for none.
    """

    text: str
    filed_at: datetime
    number: str = ""
    answer_by: datetime | None = None
    template_id: str | None = None


@dataclass(frozen=True, slots=True)
class Filed:
    """What filing a ticket has made.

    Attributes:
        contact_id: the contact that holds the ticket.
        status_before: how the case stood.
        answer_by: when the platform has to answer (UTC), None when nobody knows.
        change: what changed.
    """

    contact_id: int
    status_before: Status
    answer_by: datetime | None
    change: Change


def ticket_rule(playbooks: Playbooks, issue_type: str) -> DeadlineRule | None:
    """Return the rule that says when a ticket is answered, None when the playbook has none."""
    return playbooks.get(issue_type).rule(_TICKET_RULE)


def state_dispute(
    store: Store, case_id: int, point_in_dispute: str, result_wanted: str, now: datetime
) -> Change:
    """Write what a case is fought about and what the seller wants.

    Raises:
        UserError: the point is empty, or the case does not exist or is in the trash.
    """
    point = point_in_dispute.strip()
    if not point:
        raise UserError(msg("Write the point in dispute: a ticket without one is hard to decide."))
    with store.transaction():
        facts = lookup.live_case(store, case_id).facts
        stated = replace(facts, point_in_dispute=point, result_wanted=result_wanted.strip())
        _set_facts(store, case_id, facts, stated, now)
    return of_case(case_id)


def file_ticket(
    store: Store,
    playbooks: Playbooks,
    case_id: int,
    ticket: Ticket,
    language: str,
    now: datetime,
    *,
    learnt: dict[str, str] | None = None,
) -> Filed:
    """Write down that a ticket was filed: a contact, and the clock of the platform's answer.

    The case waits for the platform from then on. The use of the template is counted, and the draft
    of the escalation is gone.

    Args:
        ticket: what was filed.
        language: language of the deadline's title.
        learnt: facts of the case that the seller typed for the ticket, by their field; they are
            kept where the case has nothing yet.

    Raises:
        UserError: the text is empty, a time cannot be, or the case does not exist or is in the
            trash.
    """
    _check(ticket, now)
    with store.transaction():
        case = lookup.live_case(store, case_id)
        rule = ticket_rule(playbooks, case.facts.issue_type)
        answer_by = ticket.answer_by
        if answer_by is None and rule is not None:
            answer_by = due_by_rule(rule, ticket.filed_at).due_at
        _set_facts(store, case_id, case.facts, _filled(case.facts, learnt or {}), now)
        with reindexed(store, case_id):
            contact_id = contacts.add(store, case_id, _contact(ticket, answer_by), now)
            change_status(store, case_id, Status.WAITING_PLATFORM, now)
            if answer_by is not None:
                _start_clock(store, case_id, contact_id, ticket, answer_by, rule, language, now)
            settle_follow_up(store, contact_id, now)
            cases.refresh_derived(store, case_id, now)
        if ticket.template_id is not None:
            note_use(store, ticket.template_id, case_id, contact_id, now)
        drafts.remove(store, DraftKind.ESCALATION.value, case_id)
    return Filed(contact_id, case.status, answer_by, replace(of_case(case_id), templates=True))


def take_back_ticket(store: Store, filed: Filed, now: datetime) -> Change:
    """Undo :func:`file_ticket`: contact and clock go to the trash, and the case stands as before.

    Facts of the case that were filled in with the ticket stay.

    A status that somebody has given the case since stays.

    Raises:
        UserError: the contact is gone for good, or its case is in the trash.
    """
    with store.transaction():
        found = lookup.contact(store, filed.contact_id)
        case = lookup.live_case(store, found.case_id)
        with reindexed(store, case.id):
            contacts.set_deleted_at(store, found.id, now, now)
            for deadline in deadlines.of_contact(store, found.id):
                end_pause(store, deadline, now)
            deadlines.set_deleted_with_contact(store, found, now, now)
            _put_status_back(store, case, filed.status_before, now)
            cases.refresh_derived(store, case.id, now)
    return replace(of_case(case.id), templates=True)


def _check(ticket: Ticket, now: datetime) -> None:
    if not ticket.text.strip():
        raise UserError(msg("The ticket has no text. Write what you handed in."))
    if ticket.filed_at > now + CLOCK_TOLERANCE:
        raise UserError(msg("A ticket cannot be filed in the future. Check its time."))
    if ticket.answer_by is not None and ticket.answer_by < ticket.filed_at:
        raise UserError(msg("The answer is due before the ticket was filed. Check the two times."))


def _contact(ticket: Ticket, answer_by: datetime | None) -> ContactFacts:
    return ContactFacts(
        at=ticket.filed_at,
        channel=Channel.TICKET,
        said=ticket.text.strip(),
        ticket_no=ticket.number.strip(),
        promised_at=answer_by,
    )


def _start_clock(
    store: Store,
    case_id: int,
    contact_id: int,
    ticket: Ticket,
    answer_by: datetime,
    rule: DeadlineRule | None,
    language: str,
    now: datetime,
) -> None:
    new = deadlines.NewDeadline(case_id, DeadlineKind.THEIRS, answer_by, contact_id=contact_id)
    if rule is not None:
        new = new._replace(
            title=rule.title.in_language(language),
            rule_id=rule.id,
            started_at=ticket.filed_at,
            unit=rule.unit.value,
        )
    deadline_id = deadlines.add(store, new, now)
    if rule is not None and answer_by != due_by_rule(rule, ticket.filed_at).due_at:
        deadlines.set_stated(store, deadline_id, True, now)


def _set_facts(
    store: Store, case_id: int, before: CaseFacts, after: CaseFacts, now: datetime
) -> None:
    if after != before:
        with reindexed(store, case_id):
            cases.set_facts(store, case_id, after, now)


def _filled(facts: CaseFacts, learnt: dict[str, str]) -> CaseFacts:
    gaps = {name: text.strip() for name, text in learnt.items() if not getattr(facts, name)}
    return replace(facts, **gaps) if gaps else facts


def _put_status_back(store: Store, case: Case, before: Status, now: datetime) -> None:
    if case.status is Status.WAITING_PLATFORM and before is not case.status:
        change_status(store, case.id, before, now)
