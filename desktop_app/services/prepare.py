"""What a seller should know before contacting the platform about a case once more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from desktop_app.domain.agent import same_agent_key
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case import Case
from desktop_app.domain.contact import Channel, Contact
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.placeholders import Filled, fill
from desktop_app.domain.precedent import Precedents
from desktop_app.domain.promise import Fate, PromiseState, fate_of
from desktop_app.store import precedents
from desktop_app.store.connection import Store

from .best_hours import BestHours, best_hours
from .cases import CaseDetail, case_detail
from .messages import values_for
from .playbooks import Playbooks
from .preferences import Preference, preference

FEW_PRECEDENTS = 6


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that the platform promised.

    Attributes:
        deadline: what and until when.
        agent: who promised it, empty when nobody noted that.
        fate: what became of it.
    """

    deadline: Deadline
    agent: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class Story:
    """A case so far.

    Attributes:
        last_contact: the latest contact, None when there was none.
        last_answer: the latest contact that brought an outcome, None when none did.
        promise: the one that counts: of those that are open the last, else the last of all.
        promises: how many promises met which fate.
        contacts: how many contacts there were.
        last_said: the latest contact in which something was said.
        files: how many files of evidence there are, without copies that the program made.
        appeals: those handed in, oldest first.
        outcome: how the case stands: its outcome, else what the last answer was.
    """

    last_contact: Contact | None
    last_answer: Contact | None
    promise: Promise | None
    promises: Mapping[PromiseState, int]
    contacts: int
    last_said: Contact | None
    files: int
    appeals: tuple[Appeal, ...]
    outcome: str


@dataclass(frozen=True, slots=True)
class AgentUse:
    """An agent of a case.

    Attributes:
        agent_id: name or number.
        contacts: how many contacts there were with this agent.
        last_at: when the latest of them was (UTC).
    """

    agent_id: str
    contacts: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Routing:
    """Whom to ask for, and how to begin.

    Attributes:
        department: whom to ask for.
        channels: best first.
        hotline: the number that the seller found on the official site; empty when none was
            entered, because none ships.
        first_line: what to send first, filled with what the case knows.
    """

    department: str
    channels: tuple[Channel, ...]
    hotline: str
    first_line: Filled


@dataclass(frozen=True, slots=True)
class Preparation:
    """All that the card before a contact shows.

    Attributes:
        case: the case.
        story: what happened so far.
        agents: who handled it, the latest first.
        agent_before: the agent of the contact before the last one, if that was another; else empty.
        routing: whom to ask for, and how to begin.
        precedents: cases that have something in common with it.
        best_hours: when to do it; None where that was not asked for.
    """

    case: Case
    story: Story
    agents: tuple[AgentUse, ...]
    agent_before: str
    routing: Routing
    precedents: Precedents
    best_hours: BestHours | None = None


def prepare(
    store: Store,
    playbooks: Playbooks,
    case_id: int,
    language: str,
    now: datetime,
    zone: tzinfo,
) -> Preparation:
    """Return all that one should know before the next contact about a case.

    Counting the best hours goes through all contacts; see :func:`prepare_detail`.

    Args:
        language: ``zh_CN`` or ``en``, for what the playbook says.
        now: this moment (UTC).
        zone: the seller's time zone.

    Raises:
        UserError: there is no such case.
    """
    detail = case_detail(store, case_id)
    made = prepare_detail(store, playbooks, detail, language, now, zone)
    return replace(made, best_hours=best_hours(store, detail.case.facts.shop, zone, now))


def prepare_detail(
    store: Store,
    playbooks: Playbooks,
    detail: CaseDetail,
    language: str,
    now: datetime,
    zone: tzinfo,
    most_precedents: int = FEW_PRECEDENTS,
) -> Preparation:
    """Like :func:`prepare` for a case that was read already, without the best hours."""
    agents, agent_before = _agents(detail.contacts)
    return Preparation(
        case=detail.case,
        story=story_of(detail, now),
        agents=agents,
        agent_before=agent_before,
        routing=_routing(store, playbooks, detail, language, now, zone),
        precedents=precedents.of_case(store, detail.case, most_precedents),
    )


def story_of(detail: CaseDetail, now: datetime) -> Story:
    """Return what happened in a case so far; what is overdue is so at this moment (UTC)."""
    latest_first = detail.contacts[::-1]
    answer = next((one for one in latest_first if one.facts.outcome), None)
    promises = _promises(detail, now)
    return Story(
        last_contact=latest_first[0] if latest_first else None,
        last_answer=answer,
        promise=_that_counts(detail, promises),
        promises=Counter(one.fate.state for one in promises),
        contacts=len(detail.contacts),
        last_said=next((one for one in latest_first if one.facts.said), None),
        files=sum(one.made_from is None for one in detail.attachments),
        appeals=detail.appeals,
        outcome=detail.case.outcome or (answer.facts.outcome if answer else ""),
    )


def _promises(detail: CaseDetail, now: datetime) -> list[Promise]:
    """Return the promises of a case: open ones first, earliest first."""
    agents = {contact.id: contact.facts.agent_id for contact in detail.contacts}
    return [
        Promise(one, agents.get(one.contact_id or 0, ""), fate_of(one, now, detail.case.closed_at))
        for one in detail.deadlines
        if one.kind is DeadlineKind.THEIRS
    ]


def _that_counts(detail: CaseDetail, promises: Sequence[Promise]) -> Promise | None:
    """Return the promise made last among those that are open, else among all; None for none."""
    told_at = {contact.id: contact.facts.at for contact in detail.contacts}

    def moment(promise: Promise) -> tuple[bool, datetime, int]:
        deadline = promise.deadline
        made_at = told_at.get(deadline.contact_id or 0, deadline.started_at or deadline.due_at)
        return deadline.done_at is None, made_at, deadline.id

    return max(promises, key=moment, default=None)


def _agents(contacts: Sequence[Contact]) -> tuple[tuple[AgentUse, ...], str]:
    """Return the agents met, latest first, and who came before the last if that was another."""
    named = [contact for contact in reversed(contacts) if contact.facts.agent_id]
    counts = Counter(same_agent_key(contact.facts.agent_id) for contact in named)
    latest: dict[str, Contact] = {}
    for contact in named:
        latest.setdefault(same_agent_key(contact.facts.agent_id), contact)
    uses = tuple(
        AgentUse(contact.facts.agent_id, counts[key], contact.facts.at)
        for key, contact in latest.items()
    )
    last_two = [contact.facts.agent_id for contact in named[:2]]
    is_other = len({same_agent_key(agent) for agent in last_two}) == 2
    return uses, last_two[1] if is_other else ""


def _routing(
    store: Store,
    playbooks: Playbooks,
    detail: CaseDetail,
    language: str,
    now: datetime,
    zone: tzinfo,
) -> Routing:
    playbook = playbooks.get(detail.case.facts.issue_type)
    values = values_for(detail, playbooks, language, now, zone)
    known = set(Channel)
    return Routing(
        department=playbook.department.in_language(language),
        channels=tuple(Channel(one) for one in playbook.channels if one in known),
        hotline=preference(store, Preference.HOTLINE),
        first_line=fill(playbook.first_line.in_language(language), values),
    )
