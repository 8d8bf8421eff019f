"""What smart paste proposes: values for the fields of a form, each with where it was read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.contact import Channel

Value = str | datetime | Channel


class PasteKind(StrEnum):
    """What a paste is. The ids are part of the command's contract."""

    NOTICE = "notice"
    CHAT = "chat"
    TABLE = "table"
    TEXT = "text"


class Why(StrEnum):
    """How a value was recognised. The ids are part of the command's contract."""

    LABEL = "label"
    COLUMN = "column"
    SHAPE = "shape"
    LINK = "link"
    KNOWN_SHOP = "known-shop"
    SPEAKER = "speaker"
    LAST_MESSAGE = "last-message"
    OWN_TIME = "own-time"
    TIME_IN_TEXT = "time-in-text"
    MENTIONED = "mentioned"
    HEADING = "heading"
    WORDS = "words"
    CITED = "cited"
    AGENT_PROMISED = "agent-promised"
    PLATFORM_ASKED = "platform-asked"
    COUNTDOWN = "countdown"
    WHOLE_TEXT = "whole-text"


class Wanted(StrEnum):
    """What the seller has to do before a deadline. The ids are part of the command's contract."""

    APPEAL = "appeal"
    EVIDENCE = "evidence"
    ANSWER = "answer"
    PAYMENT = "payment"
    CORRECTION = "correction"
    VERIFICATION = "verification"
    SIGN_UP = "sign-up"


@dataclass(frozen=True, slots=True)
class Guess:
    """A value that is proposed for a field.

    Attributes:
        field: name of a field of CaseFacts or ContactFacts, or ``deadline_at``,
            ``deadline_phrase``, ``deadline_event`` (an id of :class:`Wanted`).
        value: text, a moment in UTC, or a channel.
        start, end: where it was read in the pasted text, as Python counts characters.
        confidence: 0 to 1.
        why: how it was recognised.
        others: what else it could be, best first, without others of their own.
    """

    field: str
    value: Value
    start: int
    end: int
    confidence: float
    why: Why
    others: tuple[Guess, ...] = ()


@dataclass(frozen=True, slots=True)
class PastedContact:
    """One exchange of a pasted chat, which may hold several.

    Attributes:
        at: time of its last message (UTC), None when the chat tells no times.
        agent_id: the platform's agent, empty when not told.
        said: its messages, as they were pasted.
        outcome: what the agent last settled or promised in it, empty when nothing.
        start, end: where it stands in the pasted text.
    """

    at: datetime | None
    agent_id: str
    said: str
    outcome: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a paste tells.

    Attributes:
        kind: what the paste is.
        guesses: the best value for each field that something was found for.
        contacts: of a chat, its exchanges with the platform in order of time.
    """

    kind: PasteKind
    guesses: tuple[Guess, ...] = ()
    contacts: tuple[PastedContact, ...] = ()

    def get(self, field: str) -> Guess | None:
        """Return the guess for a field, None when there is none."""
        return next((guess for guess in self.guesses if guess.field == field), None)

    def text(self, field: str) -> str:
        """Return the text proposed for a field, empty when there is none."""
        guess = self.get(field)
        return str(guess.value) if guess else ""

    def moment(self, field: str) -> datetime | None:
        """Return the moment proposed for a field (UTC), None when there is none."""
        guess = self.get(field)
        return guess.value if guess and isinstance(guess.value, datetime) else None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What smart paste is told besides the text.

    Attributes:
        issue_types: ids of the issue types, each with its names and keywords.
        shops: names of the seller's shops, which are never the platform's agents.
    """

    issue_types: tuple[tuple[str, tuple[str, ...]], ...] = ()
    shops: tuple[str, ...] = ()


def best_of(candidates: Sequence[Guess]) -> Guess | None:
    """Return the surest candidate of one field with the other values as its others.

    Of two that are as sure, the earlier in the text wins.
    """
    ordered = sorted(candidates, key=lambda guess: (-guess.confidence, guess.start))
    different: dict[Value, Guess] = {}
    for guess in ordered:
        different.setdefault(guess.value, guess)
    if not different:
        return None
    first, *others = different.values()
    return Guess(
        first.field,
        first.value,
        first.start,
        first.end,
        first.confidence,
        first.why,
        tuple(others[:_MOST_OTHERS]),
    )


_MOST_OTHERS = 20
