"""What ``prepare --json`` writes."""

from __future__ import annotations

from dataclasses import asdict

from desktop_app.domain.precedent import Precedent
from desktop_app.domain.times import optional_to_text, to_text
from desktop_app.services.best_hours import BestHours
from desktop_app.services.prepare import Preparation, Promise, Story
from desktop_app.services.prepare_words import hours_told

from .json_shapes import Shape, contact_shape, deadline_shape
from .prepare_text import told_story
from .session import Session


def preparation_shape(session: Session, preparation: Preparation) -> Shape:
    """Return the whole card."""
    case, routing, found = preparation.case, preparation.routing, preparation.precedents
    return {
        "case_id": case.id,
        "title": case.facts.title,
        "status": case.status.value,
        "point_in_dispute": case.facts.point_in_dispute,
        "result_wanted": case.facts.result_wanted,
        "story": [
            {"part": line.part.value, "heading": line.heading, "text": line.text, "more": line.more}
            for line in told_story(session, preparation)
        ],
        **_story_shape(session, preparation.story),
        "agents": [
            {"agent_id": one.agent_id, "contacts": one.contacts, "last_at": to_text(one.last_at)}
            for one in preparation.agents
        ],
        "agent_changed": bool(preparation.agent_before),
        "agent_before": preparation.agent_before,
        "department": routing.department,
        "channels": [channel.value for channel in routing.channels],
        "hotline": routing.hotline,
        "first_line": routing.first_line.text,
        "first_line_missing": list(routing.first_line.missing),
        "precedents": [_precedent_shape(one) for one in found.shown],
        "precedents_left": found.left,
        "precedents_capped": found.is_capped,
        "best_hours": _hours_shape(session, preparation.best_hours),
    }


def _story_shape(session: Session, story: Story) -> Shape:
    return {
        "last_contact": contact_shape(story.last_contact) if story.last_contact else None,
        "last_answer": contact_shape(story.last_answer) if story.last_answer else None,
        "promise": _promise_shape(session, story.promise) if story.promise else None,
        "promises": {state.value: count for state, count in story.promises.items()},
        "contacts": story.contacts,
        "files": story.files,
        "appeals": [{"at": to_text(one.at), "note": one.note} for one in story.appeals],
        "outcome": story.outcome,
    }


def _promise_shape(session: Session, promise: Promise) -> Shape:
    fate = promise.fate
    return {
        **deadline_shape(session, promise.deadline),
        "agent": promise.agent,
        "state": fate.state.value,
        "by_seconds": None if fate.by is None else int(fate.by.total_seconds()),
        "was_late": fate.was_late,
    }


def _precedent_shape(one: Precedent) -> Shape:
    return {
        "case_id": one.case_id,
        "title": one.title,
        "issue_type": one.issue_type,
        "status": one.status.value,
        "outcome": one.outcome,
        "opened_at": to_text(one.opened_at),
        "closed_at": optional_to_text(one.closed_at),
        "last_agent": one.last_agent,
        "matches": [match.value for match in one.matches],
    }


def _hours_shape(session: Session, best: BestHours | None) -> Shape | None:
    if best is None:
        return None
    told = hours_told(best, session.say)
    return {
        "known_from": best.known_from.value,
        "hearsay": told.is_hearsay,
        "shop": best.shop,
        "contacts": best.hours.contacts,
        "answered": best.hours.answered,
        "best": [asdict(one) for one in best.hours.best],
        "best_by_day": [asdict(one) for one in best.hours.best_by_day],
        "text": [*told.lines, told.basis],
    }
