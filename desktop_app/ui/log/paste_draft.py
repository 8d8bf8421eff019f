"""A paste in a draft: what a form that is opened again needs to mark its guesses once more."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop_app.domain.contact import Channel
from desktop_app.domain.paste.proposal import Guess, PasteKind, Proposal, Value, Why
from desktop_app.domain.paste.text import MOST_READ
from desktop_app.domain.times import from_text, optional_from_text, optional_to_text, to_text

from ..draft_writer import Body
from ..widgets.when_edit import TypedWhen
from .paste_deadline import PastedDeadline

if TYPE_CHECKING:
    from .paste_fields import State

_MOMENTS = ("at", "promised_at", "deadline_at")
_UNREADABLE = (AttributeError, KeyError, OverflowError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class KeptPaste:
    """A paste on show.

    Attributes:
        text: what was pasted.
        proposal: what it tells, without the exchanges of a chat.
        before: what stood in each field in which a guess stands, by the field's name.
    """

    text: str
    proposal: Proposal
    before: Mapping[str, State]


def as_json(kept: KeptPaste) -> Body:
    """Return a paste as JSON can hold it."""
    return {
        # What follows is neither read nor shown.
        "text": kept.text[:MOST_READ],
        "kind": kept.proposal.kind.value,
        "guesses": [_guess_as_json(guess) for guess in kept.proposal.guesses],
        "before": {name: _state_as_json(state) for name, state in kept.before.items()},
    }


def kept_from(body: Mapping[str, Any]) -> KeptPaste | None:
    """Return what :func:`as_json` gave; None if it is no paste. A guess that cannot be read, such
    as one of another version, is left out."""
    text = body.get("text")
    if not isinstance(text, str) or not text:
        return None
    try:
        kind = PasteKind(body["kind"])
        guesses = tuple(_readable(body["guesses"], len(text)))
        before = dict(_states(body.get("before", {})))
    except _UNREADABLE:
        return None
    return KeptPaste(text, Proposal(kind, guesses), before)


def _guess_as_json(guess: Guess) -> Body:
    value = guess.value
    body: Body = {
        "field": guess.field,
        "value": to_text(value) if isinstance(value, datetime) else str(value),
        "start": guess.start,
        "end": guess.end,
        "confidence": guess.confidence,
        "why": guess.why.value,
    }
    if guess.others:
        body["others"] = [_guess_as_json(other) for other in guess.others]
    return body


def _readable(bodies: object, length: int) -> Iterator[Guess]:
    if not isinstance(bodies, list):
        raise TypeError
    for body in bodies:
        try:
            yield _guess(body, length)
        except _UNREADABLE:
            continue


def _guess(body: Mapping[str, Any], length: int) -> Guess:
    start, end, confidence = body["start"], body["end"], float(body["confidence"])
    if not (isinstance(start, int) and isinstance(end, int) and math.isfinite(confidence)):
        raise TypeError
    if not 0 <= start <= end <= length:
        raise ValueError
    others = tuple(
        Guess(one.field, one.value, one.start, one.end, one.confidence, one.why)
        for one in _readable(body.get("others", []), length)
    )
    field = body["field"]
    value = _value(field, body["value"])
    return Guess(field, value, start, end, confidence, Why(body["why"]), others)


def _value(field: str, text: object) -> Value:
    if not (isinstance(field, str) and isinstance(text, str)):
        raise TypeError
    if field in _MOMENTS:
        return from_text(text)
    return Channel(text) if field == "channel" else text


def _state_as_json(state: State) -> object:
    match state:
        case TypedWhen(text, moment, year):
            return {"text": text, "moment": optional_to_text(moment), "missing_year": year}
        case PastedDeadline(due_at, phrase, title):
            return {"due_at": to_text(due_at), "phrase": phrase, "title": title}
        case tuple():
            return list(state)
    return state


def _states(bodies: Mapping[str, object]) -> Iterator[tuple[str, State]]:
    for name, body in bodies.items():
        try:
            yield name, _state(body)
        except _UNREADABLE:
            continue


def _state(body: object) -> State:
    match body:
        case {"text": str(text), "moment": moment, "missing_year": int() | None as year}:
            return TypedWhen(text, optional_from_text(moment), year)
        case {"due_at": str(due_at), "phrase": str(phrase), "title": str(title)}:
            return PastedDeadline(from_text(due_at), phrase, title)
        case [str(issue_type), str(text)]:
            return issue_type, text
        case str() | None:
            return body
    raise TypeError
