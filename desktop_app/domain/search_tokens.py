"""A typed search cut into words and filters, each with where it stands."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from .search_vocabulary import KEYS, Key

# Enough for any search. A pasted page is cut here, as the index's queries are.
LONGEST_LINE = 2_000

_COLONS = ":："
_QUOTES = {'"': '"', "“": "”", "「": "」", "『": "』", "”": "”"}
_LONGEST_KEY = max(map(len, KEYS))


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a line between blanks; a filter may have blanks inside quotes.

    Attributes:
        start, end: where it stands in the line.
        text: the piece as it is typed.
        key: what it filters by, None for a word.
        value_start: where its value begins, quotes included; the same as ``start`` for a word.
        value: its value without quotes.
        is_quoted: whether the value stands in quotes.
        is_open: whether the closing quote is missing.
    """

    start: int
    end: int
    text: str
    key: Key | None
    value_start: int
    value: str
    is_quoted: bool = False
    is_open: bool = False


def tokens(line: str) -> tuple[Token, ...]:
    """Cut a line into its words and filters.

    A filter is a known key, a colon of either width, and a value without a blank between; anything
    else that has a colon, such as an address, is a word.

    Args:
        line: what was typed; past its first 2,000 characters it is ignored.
    """
    line = line[:LONGEST_LINE]
    found: list[Token] = []
    at = 0
    while at < len(line):
        if line[at].isspace():
            at += 1
            continue
        token = _filter_at(line, at) or _word_at(line, at)
        found.append(token)
        at = token.end
    return tuple(found)


def _filter_at(line: str, start: int) -> Token | None:
    colon = next(
        (
            at
            for at in range(start, min(start + _LONGEST_KEY + 1, len(line)))
            if line[at] in _COLONS
        ),
        None,
    )
    if colon is None:
        return None
    name = unicodedata.normalize("NFKC", line[start:colon]).casefold()
    key = KEYS.get(name)
    if key is None:
        return None
    value_start = colon + 1
    closing = _QUOTES.get(line[value_start : value_start + 1])
    if closing is None:
        end = _blank_from(line, value_start)
        return Token(start, end, line[start:end], key, value_start, line[value_start:end])
    close = line.find(closing, value_start + 1)
    end = len(line) if close < 0 else close + 1
    value = line[value_start + 1 : end if close < 0 else close]
    return Token(
        start, end, line[start:end], key, value_start, value, is_quoted=True, is_open=close < 0
    )


def _word_at(line: str, start: int) -> Token:
    end = _blank_from(line, start)
    text = line[start:end]
    return Token(start, end, text, None, start, text)


def _blank_from(line: str, start: int) -> int:
    return next((at for at in range(start, len(line)) if line[at].isspace()), len(line))


def quoted(value: str) -> str:
    """Return a value as it has to stand after a colon: in quotes if it has a blank or a quote."""
    if value and not any(character.isspace() or character in _QUOTES for character in value):
        return value
    if '"' not in value:
        return f'"{value}"'
    # There is no way to write a quote inside quotes; the other pair says the same to a reader.
    return f"“{value}”" if "”" not in value else f"「{value}」"
