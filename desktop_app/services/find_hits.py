"""Hits of a search: what was found, and the words around it that say why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.domain.case import NUMBER_FIELDS, Case
from desktop_app.domain.contact import Contact
from desktop_app.domain.search_language import Typed
from desktop_app.domain.search_match import Term, all_found, folded
from desktop_app.domain.snippet import Snippet, snippet
from desktop_app.store import find as store_find
from desktop_app.store.connection import Store

# Of the cases that were found, so many contacts, the latest first.
CONTACTS_READ = 400

_TEXT_FIELDS = ("buyer", "point_in_dispute", "result_wanted", "notes", "rule_cited")
_CONTACT_FIELDS = ("said", "outcome", "ticket_no", "agent_id")


@dataclass(frozen=True, slots=True)
class Limits:
    """How many hits of each kind are wanted."""

    cases: int = 5
    contacts: int = 4
    agents: int = 3


@dataclass(frozen=True, slots=True)
class CaseHit:
    """A case that was found.

    Attributes:
        case: the case.
        title: its title with what was found in it; empty for a case named after its issue type.
        context: where else it says so; None when the title says all.
        is_exact: one of its numbers is exactly what was typed.
    """

    case: Case
    title: Snippet
    context: Snippet | None
    is_exact: bool = False


@dataclass(frozen=True, slots=True)
class ContactHit:
    """A contact that was found, with its case, its agent and what is said in it."""

    contact: Contact
    case: Case
    agent: Snippet
    context: Snippet
    is_exact: bool = False


@dataclass(frozen=True, slots=True)
class AgentHit:
    """An agent who was found, with how many contacts there were."""

    name: Snippet
    contacts: int
    last_at: str | None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found.

    Attributes:
        cases, contacts, agents: the best first.
        total: how many cases fit, None while that is not known.
        is_partial: there may be older ones that were not looked at.
    """

    cases: tuple[CaseHit, ...] = ()
    contacts: tuple[ContactHit, ...] = ()
    agents: tuple[AgentHit, ...] = ()
    total: int | None = None
    is_partial: bool = False


def hits_of(
    store: Store, typed: Typed, wanted: Sequence[Term], numbers: Sequence[int], limits: Limits
) -> Found:
    """Return the hits of cases that were found by number, and of their contacts.

    Args:
        store: the casebook.
        typed: what is looked for.
        wanted: its words.
        numbers: the cases, newest first; some may be in the trash by now.
        limits: how many hits are wanted.
    """
    numbers = list(dict.fromkeys(numbers))
    cases = store_find.cases_of(store, numbers)
    query = typed.query
    contacts = store_find.contacts_of(
        store, numbers, CONTACTS_READ, agent=query.agent, channel=query.channel or ""
    )
    said: dict[int, list[Contact]] = {}
    for contact in contacts:
        said.setdefault(contact.case_id, []).append(contact)
    case_hits = sorted(
        (_case_hit(cases[one], said.get(one, ()), wanted) for one in numbers if one in cases),
        key=lambda hit: (not hit.is_exact, not _says_all(hit, wanted), -hit.case.id),
    )
    return Found(
        tuple(case_hits[: limits.cases]),
        _contact_hits(contacts, cases, typed, wanted, limits.contacts),
    )


def _says_all(hit: CaseHit, wanted: Sequence[Term]) -> bool:
    return all(term.is_in(hit.title.text) for term in wanted)


def _case_hit(case: Case, said: Iterable[Contact], wanted: Sequence[Term]) -> CaseHit:
    title = snippet(case.facts.title, wanted, "title")
    missing = [term for term in wanted if not term.is_in(case.facts.title)]
    texts = case_texts(case)
    context = _first_with(missing, texts, wanted)
    if context is None:
        every = (contact_texts(contact) for contact in said)
        context = next(filter(None, (_first_with(missing, one, wanted) for one in every)), None)
    numbers = {folded(texts[name]) for name in NUMBER_FIELDS if name in texts}
    numbers |= {folded(contact.facts.ticket_no) for contact in said} | {str(case.id)}
    is_exact = any(term.typed in numbers for term in wanted)
    return CaseHit(case, title, context, is_exact)


def _contact_hits(
    contacts: Sequence[Contact],
    cases: dict[int, Case],
    typed: Typed,
    wanted: Sequence[Term],
    limit: int,
) -> tuple[ContactHit, ...]:
    """Return contacts in which one word is found, and every other there or in the case."""
    if not wanted and not (typed.query.agent or typed.query.channel):
        return ()
    of_cases = {number: tuple(case_texts(case).values()) for number, case in cases.items()}
    may_be_exact = any(term.is_number for term in wanted)
    hits: list[ContactHit] = []
    for contact in contacts:
        texts = tuple(contact_texts(contact).values())
        own = [term for term in wanted if any(term.is_in(text) for text in texts)]
        if contact.case_id not in cases or (wanted and not own):
            continue
        if all_found((one for one in wanted if one not in own), of_cases[contact.case_id]):
            hits.append(_contact_hit(contact, cases[contact.case_id], wanted))
            if len(hits) >= limit and not may_be_exact:
                break
    # Sorting keeps the latest first.
    return tuple(sorted(hits, key=lambda hit: not hit.is_exact)[:limit])


def _contact_hit(contact: Contact, case: Case, wanted: Sequence[Term]) -> ContactHit:
    facts = contact.facts
    texts = {"said": facts.said, "outcome": facts.outcome, "ticket_no": facts.ticket_no}
    context = _first_with(wanted, texts, wanted)
    if context is None:
        # It is the agent, who is named beside it.
        context = snippet(facts.said or facts.outcome, (), "said" if facts.said else "outcome")
    is_exact = any(term.typed == folded(facts.ticket_no) for term in wanted)
    return ContactHit(contact, case, snippet(facts.agent_id, wanted, "agent_id"), context, is_exact)


def _first_with(
    asked: Iterable[Term], texts: dict[str, str], wanted: Sequence[Term]
) -> Snippet | None:
    """Return a piece of the text that has most of what is asked for."""
    asked = list(asked)
    scored = [(sum(term.is_in(text) for term in asked), name, text) for name, text in texts.items()]
    most, name, text = max(scored, key=lambda one: one[0], default=(0, "", ""))
    return snippet(text, wanted, name) if most else None


def case_texts(case: Case) -> dict[str, str]:
    """Return what of a case is in the index, by the name of its column."""
    facts = case.facts
    texts = {name: getattr(facts, name) for name in ("title", *NUMBER_FIELDS, *_TEXT_FIELDS)}
    texts["case_outcome"] = case.outcome
    return {name: text for name, text in texts.items() if text}


def contact_texts(contact: Contact) -> dict[str, str]:
    """Return what of a contact is in the index, by the name of its column."""
    texts = {name: getattr(contact.facts, name) for name in _CONTACT_FIELDS}
    return {name: text for name, text in texts.items() if text}
