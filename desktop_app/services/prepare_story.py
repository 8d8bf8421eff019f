"""The five lines that tell a case's story, for the window and for the terminal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from desktop_app.domain.contact import Contact
from desktop_app.domain.messages import msg
from desktop_app.domain.promise import Fate, PromiseState

from .prepare import Preparation, Promise, Story
from .wording import CHANNEL_WORDS, STATUS_WORDS

_LONGEST_QUOTE = 160


class Say(Protocol):
    """Gives a marked sentence in the user's language with its values in place."""

    def __call__(self, sentence: str, **values: object) -> str: ...


@dataclass(frozen=True, slots=True)
class Teller:
    """How the place where it is told writes sentences, moments and spans."""

    say: Say
    moment: Callable[[datetime], str]
    span: Callable[[timedelta], str]


class StoryPart(StrEnum):
    """The lines in their order. The ids are part of the command's contract."""

    LAST_ANSWER = "last-answer"
    PROMISED = "promised"
    SENT = "sent"
    OUTCOME = "outcome"
    ASKED_FOR = "asked-for"


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One of the five lines.

    Attributes:
        part: which one.
        heading: what it is about.
        text: what it tells.
        more: what belongs to it and matters less; may be empty.
        tone: ``danger``, ``warning``, ``success``, ``muted`` or empty; the text says it as well.
        lacks: facts of the case that are still to be written down.
    """

    part: StoryPart
    heading: str
    text: str
    more: str = ""
    tone: str = ""
    lacks: tuple[str, ...] = ()


_HEADINGS = {
    StoryPart.LAST_ANSWER: msg("Answered last"),
    StoryPart.PROMISED: msg("Promised"),
    StoryPart.SENT: msg("Sent so far"),
    StoryPart.OUTCOME: msg("Outcome so far"),
    StoryPart.ASKED_FOR: msg("Asked for"),
}
_FATES = {
    PromiseState.KEPT: msg("kept"),
    PromiseState.LATE: msg("came {span} late"),
    PromiseState.BROKEN: msg("broken, {span} overdue"),
    PromiseState.NOT_DUE: msg("not due yet, {span} left"),
    PromiseState.PAUSED: msg("paused while you owe an answer, {span} left"),
    PromiseState.LAPSED: msg("not due when the case was closed"),
}
_BROKEN_AT_CLOSING = msg("not kept by the time the case was closed")
_LATE_WHEN_PAUSED = msg("paused while you owe an answer; it was {span} late")
_FATE_TONES = {
    PromiseState.KEPT: "success",
    PromiseState.LATE: "warning",
    PromiseState.BROKEN: "danger",
    PromiseState.PAUSED: "warning",
}


def story_lines(preparation: Preparation, teller: Teller) -> tuple[StoryLine, ...]:
    """Return the five lines of a case's story, in the order of :class:`StoryPart`."""
    story = preparation.story
    return (
        _answered(story, teller),
        _promised(preparation, teller),
        _sent(story, teller),
        _outcome(preparation, teller),
        _asked_for(preparation, teller),
    )


def quoted(text: str) -> str:
    """Return a text in one line, shortened when it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1].rstrip() + "…"


def _line(part: StoryPart, teller: Teller, text: str, more: str = "", tone: str = "") -> StoryLine:
    return StoryLine(part, teller.say(_HEADINGS[part]), text, more, tone)


def _answered(story: Story, teller: Teller) -> StoryLine:
    part, last, answer = StoryPart.LAST_ANSWER, story.last_contact, story.last_answer
    if last is None:
        return _line(part, teller, teller.say(msg("Nobody was contacted yet.")), tone="muted")
    if answer is None:
        text = teller.say(msg("No contact has brought an answer yet."))
        more = teller.say(msg("Last contact: {who}"), who=_who(last, teller))
        return _line(part, teller, text, more, "warning")
    more = ""
    if answer.id != last.id:
        sentence = msg("A later contact brought no answer: {who}")
        more = teller.say(sentence, who=_who(last, teller))
    return _line(part, teller, _who(answer, teller), more)


def _who(contact: Contact, teller: Teller) -> str:
    facts = contact.facts
    return teller.say(
        msg("{agent}, {moment} ({channel})"),
        agent=facts.agent_id or teller.say(msg("agent not noted")),
        moment=teller.moment(facts.at),
        channel=teller.say(CHANNEL_WORDS[facts.channel]),
    )


def _promised(preparation: Preparation, teller: Teller) -> StoryLine:
    story, part = preparation.story, StoryPart.PROMISED
    if story.promise is None:
        return _line(part, teller, teller.say(msg("Nothing was promised.")), tone="muted")
    is_closed = preparation.case.closed_at is not None
    fate = story.promise.fate
    text = teller.say(
        msg("{promise} – {fate}"),
        promise=_promise(story.promise, teller),
        fate=_fate(fate, teller, is_closed=is_closed),
    )
    return _line(part, teller, text, _counts(story, teller), _FATE_TONES.get(fate.state, ""))


def _promise(promise: Promise, teller: Teller) -> str:
    due = teller.moment(promise.deadline.due_at)
    if promise.deadline.title:
        title = quoted(promise.deadline.title)
        text = teller.say(msg("{title} by {moment}"), title=title, moment=due)
    else:
        text = teller.say(msg("Reply by {moment}"), moment=due)
    if not promise.agent:
        return text
    return teller.say(msg("{agent}: {text}"), agent=promise.agent, text=text)


def _fate(fate: Fate, teller: Teller, *, is_closed: bool) -> str:
    if fate.state is PromiseState.BROKEN and is_closed:
        return teller.say(_BROKEN_AT_CLOSING)
    sentence = _LATE_WHEN_PAUSED if fate.was_late else _FATES[fate.state]
    return teller.say(sentence, span="" if fate.by is None else teller.span(fate.by))


def _counts(story: Story, teller: Teller) -> str:
    total = sum(story.promises.values())
    if total < 2:
        return ""
    told = (PromiseState.KEPT, PromiseState.LATE, PromiseState.BROKEN)
    kept, late, broken = (story.promises.get(state, 0) for state in told)
    return teller.say(
        msg(
            "{total} promises in all: {kept} kept in time, {late} late, {broken} broken, "
            "{others} not due or lapsed"
        ),
        total=total,
        kept=kept,
        late=late,
        broken=broken,
        others=total - kept - late - broken,
    )


def _sent(story: Story, teller: Teller) -> StoryLine:
    counts = teller.say(
        msg("Contacts: {contacts} · files of evidence: {files} · appeals: {appeals}"),
        contacts=story.contacts,
        files=story.files,
        appeals=len(story.appeals),
    )
    more = []
    if story.last_said is not None:
        facts = story.last_said.facts
        sentence = msg("Noted on {moment}: {text}")
        more.append(teller.say(sentence, moment=teller.moment(facts.at), text=quoted(facts.said)))
    if story.appeals:
        moment = teller.moment(story.appeals[-1].at)
        more.append(teller.say(msg("Last appeal: {moment}"), moment=moment))
    return _line(StoryPart.SENT, teller, counts, "\n".join(more))


def _outcome(preparation: Preparation, teller: Teller) -> StoryLine:
    outcome = quoted(preparation.story.outcome) or teller.say(msg("no outcome noted yet"))
    status = teller.say(STATUS_WORDS[preparation.case.status])
    text = teller.say(msg("{status}: {outcome}"), status=status, outcome=outcome)
    return _line(StoryPart.OUTCOME, teller, text)


def _asked_for(preparation: Preparation, teller: Teller) -> StoryLine:
    facts, lines, lacks = preparation.case.facts, [], []
    for name, given, lacking in (
        (
            "point_in_dispute",
            msg("Point in dispute: {text}"),
            msg("The point in dispute is still to be written down."),
        ),
        (
            "result_wanted",
            msg("Result wanted: {text}"),
            msg("The result wanted is still to be written down."),
        ),
    ):
        value = quoted(getattr(facts, name))
        lines.append(teller.say(given, text=value) if value else teller.say(lacking))
        if not value:
            lacks.append(name)
    return StoryLine(
        StoryPart.ASKED_FOR,
        teller.say(_HEADINGS[StoryPart.ASKED_FOR]),
        "\n".join(lines),
        tone="warning" if lacks else "",
        lacks=tuple(lacks),
    )
