"""A playbook as a person reads it in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.domain.contact import Channel
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import DeadlineRule, Fact, Grade, Playbook, Source, Unit
from desktop_app.domain.template import Template
from desktop_app.services.wording import CHANNEL_WORDS, DEADLINE_WORDS

from .layout import table
from .session import Session

_AMOUNTS = {
    Unit.HOURS: msg("{amount} hours"),
    Unit.DAYS: msg("{amount} days"),
    Unit.WORKING_DAYS: msg("{amount} working days"),
}


def playbook_text(session: Session, playbook: Playbook, templates: Sequence[Template]) -> str:
    """Return what is known about an issue type, each fact with its source."""
    language = session.language
    sections = [
        f"{playbook.name.in_language(language)} ({playbook.id})\n"
        f"{playbook.summary.in_language(language)}",
        table(list(_routing(session, playbook)), indent="  "),
        _section(session, msg("Evidence"), [*_items(session, playbook)]),
        _section(session, msg("Templates"), [(one.id, one.title) for one in templates]),
        _section(
            session,
            msg("Deadlines"),
            [row for rule in playbook.deadlines for row in _rule(session, rule)],
        ),
        _section(
            session, msg("Tips"), [row for tip in playbook.tips for row in _fact(session, tip)]
        ),
        _section(
            session, msg("Facts"), [row for fact in playbook.facts for row in _fact(session, fact)]
        ),
    ]
    return "\n\n".join(section for section in sections if section)


def _section(session: Session, heading: str, rows: Sequence[Sequence[str]]) -> str:
    return f"{session.translate(heading)}\n{table(rows, indent='  ')}" if rows else ""


def _routing(session: Session, playbook: Playbook) -> Iterator[tuple[str, str]]:
    say, language = session.translate, session.language
    channels = [say(CHANNEL_WORDS[Channel(channel)]) for channel in playbook.channels]
    yield say(msg("Department to ask for")), playbook.department.in_language(language)
    yield say(msg("First line to send")), playbook.first_line.in_language(language)
    yield say(msg("Channels")), ", ".join(channels)
    if playbook.said_duration is not None:
        duration = playbook.said_duration
        text = duration.text.in_language(language)
        yield say(msg("Said to take")), f"{text} ({_source(session, duration.source)})"


def _items(session: Session, playbook: Playbook) -> Iterator[tuple[str, str]]:
    for item in playbook.checklist:
        title = item.title.in_language(session.language)
        required = session.translate(msg("(required)")) if item.required else ""
        yield item.id, f"{title} {required}"


def rule_text(session: Session, rule: DeadlineRule) -> str:
    """Return how long a rule's window is, from what on, and where that comes from."""
    amount = session.say(_AMOUNTS[rule.unit], amount=rule.amount)
    event = rule.event.in_language(session.language)
    sentence = session.say(msg("{amount} from: {event}"), amount=amount, event=event)
    return f"{sentence} ({_source(session, rule.source)})"


def _rule(session: Session, rule: DeadlineRule) -> Iterator[tuple[str, ...]]:
    title = rule.title.in_language(session.language)
    kind = session.say(DEADLINE_WORDS[rule.kind])
    # The id is what ``deadline add --rule`` takes.
    yield (f"{rule.id} – {kind}: {title}; {rule_text(session, rule)}",)


def _fact(session: Session, fact: Fact) -> Iterator[tuple[str, ...]]:
    text = fact.text.in_language(session.language)
    yield (f"{text} ({_source(session, fact.source)})",)


def _source(session: Session, source: Source) -> str:
    if source.grade is Grade.UNVERIFIED:
        words = session.translate(msg("unverified"))
    else:
        words = session.say(msg("grade {grade}"), grade=source.grade.value)
    checked = session.say(msg("checked {day}"), day=source.checked.isoformat())
    return ", ".join(word for word in (words, source.address, checked) if word)
