"""A piece of a text around what was found in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .search_match import Span, Term, merged

_BEFORE = 14
_LONGEST = 140
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text on one line.

    Attributes:
        text: the piece, plain, with an ellipsis where it was cut.
        spans: where in it something was found, in order.
        field: which field it is from, a name of the casebook's columns.
    """

    text: str
    spans: tuple[Span, ...] = ()
    field: str = ""


def snippet(text: str, wanted: Iterable[Term], field: str = "") -> Snippet:
    """Return the piece of a text that shows the first thing found in it, or its beginning."""
    line = _on_one_line(text)
    spans = merged(span for term in wanted for span in term.spans(line))
    first = spans[0][0] if spans else 0
    start = first - _BEFORE if first > 2 * _BEFORE else 0
    end = min(len(line), start + _LONGEST)
    before = _CUT if start else ""
    after = _CUT if end < len(line) else ""
    shift = len(before) - start
    seen = tuple(
        (begin + shift, min(stop, end) + shift) for begin, stop in spans if start <= begin < end
    )
    return Snippet(f"{before}{line[start:end]}{after}", seen, field)


def _on_one_line(text: str) -> str:
    """Replace line breaks and other controls one for one, so that nothing breaks a row."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() or character == "\u200d" else " " for character in text
    )
