"""Searching in the words of ``find``, and what was found as text and as JSON."""

from __future__ import annotations

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.messages import msg
from desktop_app.domain.search_language import Problem, Trouble, Typed, parse
from desktop_app.domain.snippet import Snippet
from desktop_app.domain.times import to_text
from desktop_app.services.find import agents_like, find_thoroughly, for_list
from desktop_app.services.find_hits import AgentHit, CaseHit, ContactHit, Found, Limits
from desktop_app.services.find_templates import TemplateHit, all_folders, templates_like
from desktop_app.services.find_vocabulary import vocabulary

from .layout import one_line
from .moments import shown
from .output import complain
from .session import Session

_TROUBLES = {
    Trouble.UNFINISHED: msg("“{filter}” is not complete and was left out."),
    Trouble.UNKNOWN: msg("“{filter}” names nothing in the casebook and was left out."),
    Trouble.SEVERAL: msg("“{filter}” can mean several and was left out."),
    Trouble.TWICE: msg("A filter is given twice; “{filter}” counts."),
}


def read_search(session: Session, line: str) -> Typed:
    """Read what was typed to search for; filters that are left out are told on standard error."""
    known = vocabulary(
        session.store,
        session.playbooks,
        session.language,
        session.casebook.pinyin(),
        session.translate,
    )
    today = session.now.astimezone(session.zone).date()
    typed = parse(line, known, today, session.zone)
    for problem in typed.problems:
        complain(_complaint(session, line, problem))
    return typed


def search_query(session: Session, line: str) -> CaseQuery:
    """Return which cases a list has to show for what was typed to search for."""
    typed = read_search(session, line)
    return for_list(session.store, typed, session.casebook.pinyin())


def _complaint(session: Session, line: str, problem: Problem) -> str:
    return session.say(_TROUBLES[problem.id], filter=line[problem.start : problem.end])


def search(session: Session, typed: Typed, limit: int) -> tuple[Found, tuple[TemplateHit, ...]]:
    """Return what is found, and the templates; at most ``limit`` of each kind."""
    pinyin = session.casebook.pinyin()
    limits = Limits(cases=limit, contacts=limit, agents=limit)
    found = find_thoroughly(session.store, typed, pinyin, limits)
    agents: tuple[AgentHit, ...] = ()
    templates: tuple[TemplateHit, ...] = ()
    if typed.words and not typed.filters:
        from desktop_app.services.contacts import all_agents

        agents = agents_like(session.store, typed, all_agents(session.store), pinyin, limit)
        folders = all_folders(session.store, session.playbooks, session.language)
        templates = templates_like(folders, typed.words, pinyin, limit)
    return Found(found.cases, found.contacts, agents, found.total, found.is_partial), templates


def shape(typed: Typed, found: Found, templates: tuple[TemplateHit, ...]) -> dict[str, object]:
    """Return what was found as JSON."""
    return {
        "words": typed.words,
        "filters": [{"key": one.key, "value": one.value} for one in typed.filters],
        "ignored": [{"reason": one.id, "key": one.key} for one in typed.problems],
        "total_cases": found.total,
        "cases": [
            {
                "number": hit.case.id,
                "title": hit.case.facts.title,
                "issue_type": hit.case.facts.issue_type,
                "status": hit.case.status,
                "exact": hit.is_exact,
                "found_in": _excerpt(hit.context or hit.title),
            }
            for hit in found.cases
        ],
        "contacts": [
            {
                "number": hit.contact.id,
                "case": hit.case.id,
                "at": to_text(hit.contact.facts.at),
                "agent_id": hit.contact.facts.agent_id,
                "found_in": _excerpt(hit.context),
            }
            for hit in found.contacts
        ],
        "agents": [{"agent_id": hit.name.text, "contacts": hit.contacts} for hit in found.agents],
        "templates": [
            {"id": hit.template.id, "issue_type": hit.template.issue_type, "title": hit.title.text}
            for hit in templates
        ],
    }


def _excerpt(piece: Snippet) -> dict[str, object]:
    return {"field": piece.field, "text": piece.text, "spans": [list(span) for span in piece.spans]}


def told(session: Session, found: Found, templates: tuple[TemplateHit, ...]) -> str:
    """Return what was found in groups, a line each."""
    groups = (
        (msg("Found cases"), [_case_line(session, hit) for hit in found.cases]),
        (msg("Found contacts"), [_contact_line(session, hit) for hit in found.contacts]),
        (msg("Found agents"), [hit.name.text for hit in found.agents]),
        (msg("Found templates"), [f"{hit.folder} · {hit.title.text}" for hit in templates]),
    )
    parts = []
    for heading, lines in groups:
        if lines:
            below = "\n".join(f"  {one_line(line)}" for line in lines)
            parts.append(f"{session.translate(heading)}\n{below}")
    if not parts:
        return session.translate(msg("Nothing found."))
    if found.total is not None and found.total > len(found.cases):
        sentence = msg("{shown} of {total} cases. --limit shows more.")
        parts.append(session.say(sentence, shown=len(found.cases), total=found.total))
    return "\n".join(parts)


def _case_line(session: Session, hit: CaseHit) -> str:
    name = hit.title.text or session.issue_type_name(hit.case.facts.issue_type)
    context = f" – {hit.context.text}" if hit.context is not None else ""
    return f"#{hit.case.id} {name}{context}"


def _contact_line(session: Session, hit: ContactHit) -> str:
    facts = hit.contact.facts
    who = f"{facts.agent_id} " if facts.agent_id else ""
    return f"#{hit.case.id} {shown(session, facts.at)} {who}– {hit.context.text}"
