"""What to know before a contact, as a person reads it in a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.messages import msg
from desktop_app.domain.precedent import Precedent
from desktop_app.services.prepare import Preparation
from desktop_app.services.prepare_story import StoryLine, Teller, quoted, story_lines
from desktop_app.services.prepare_words import (
    MATCH_WORDS,
    agent_words,
    hotline_words,
    hours_told,
    more_precedents_words,
    no_precedents_words,
)
from desktop_app.services.wording import CHANNEL_WORDS, STATUS_WORDS

from .layout import block, one_line, table
from .moments import shown, span
from .session import Session


def preparation_text(session: Session, preparation: Preparation) -> str:
    """Return the whole card."""
    case = preparation.case
    sections = [
        one_line(f"#{case.id}  {case.facts.title}"),
        "\n".join(_story(line) for line in told_story(session, preparation)),
        _section(session, msg("Agents so far"), _agents(session, preparation)),
        _section(session, msg("How to begin"), _routing(session, preparation)),
        _section(session, msg("Related cases"), _precedents(session, preparation)),
        _section(session, msg("Best hours"), _hours(session, preparation)),
    ]
    return "\n\n".join(sections)


def told_story(session: Session, preparation: Preparation) -> tuple[StoryLine, ...]:
    """Return the five lines of a case's story."""
    teller = Teller(
        session.say,
        lambda moment: shown(session, moment),
        lambda length: span(session, length),
    )
    return story_lines(preparation, teller)


def _story(line: StoryLine) -> str:
    parts = [line.heading, block(line.text, "  ")]
    return "\n".join([*parts, block(line.more, "  ")] if line.more else parts)


def _section(session: Session, heading: str, lines: Iterator[str]) -> str:
    return "\n".join([session.translate(heading), *lines])


def _agents(session: Session, preparation: Preparation) -> Iterator[str]:
    rows = [
        (one.agent_id, f"{one.contacts}×", shown(session, one.last_at))
        for one in preparation.agents
    ]
    yield block(agent_words(preparation, session.say), "  ")
    if rows:
        yield table(rows, indent="  ")


def _routing(session: Session, preparation: Preparation) -> Iterator[str]:
    routing, say = preparation.routing, session.say
    channels = " → ".join(say(CHANNEL_WORDS[channel]) for channel in routing.channels)
    rows = [
        (say(msg("Department to ask for")), routing.department),
        (say(msg("Channels")), channels),
        (say(msg("First line to send")), routing.first_line.text),
    ]
    yield table(rows, indent="  ")
    if hotline := hotline_words(routing, say):
        yield block(hotline, "  ")


def _precedents(session: Session, preparation: Preparation) -> Iterator[str]:
    found = preparation.precedents
    if not found.shown:
        yield block(no_precedents_words(preparation, session.say), "  ")
        return
    yield table([_row(session, one) for one in found.shown], indent="  ")
    if more := more_precedents_words(found, session.say):
        yield block(more, "  ")


def _row(session: Session, one: Precedent) -> list[str]:
    ended = f" – {shown(session, one.closed_at)}" if one.closed_at else ""
    return [
        f"#{one.case_id}",
        ", ".join(session.say(MATCH_WORDS[match]) for match in one.matches),
        session.say(STATUS_WORDS[one.status]),
        f"{shown(session, one.opened_at)}{ended}",
        one.last_agent,
        " · ".join(text for text in (one.title, quoted(one.outcome)) if text),
    ]


def _hours(session: Session, preparation: Preparation) -> Iterator[str]:
    if preparation.best_hours is None:
        return
    told = hours_told(preparation.best_hours, session.say)
    for line in (*told.lines, told.basis):
        yield block(line, "  ")
