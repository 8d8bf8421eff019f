"""The pasted text in one shape, in which every character stands where it stood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .letters import SIMPLIFIED

MOST_READ = 200_000
"""How many characters of a paste are read; what follows is left alone."""

_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_BLANK = dict.fromkeys(
    (0x00, 0x0B, 0x0C, 0xA0, 0x200B, 0x200C, 0x200D, 0x2060, 0x3000, 0xFEFF), " "
)
_MARKS = {0xFFE5: "¥", 0x2028: "\n", 0x2029: "\n", 0x85: "\n"}
_SHAPE: dict[int, int | str] = {**_HALF_WIDTH, **_BLANK, **_MARKS, **SIMPLIFIED}

_TAG = re.compile(r"</?(?P<name>[A-Za-z][A-Za-z0-9]{0,9})\b[^<>\n]{0,300}>")
_ENTITY = re.compile(r"&(?:nbsp|ensp|emsp|quot|#160|#xa0);", re.IGNORECASE)
_LINE_TAGS = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "ul", "table"})
_SENTENCE_END = "。;!?\n"
_CLAUSE_END = "。;!?\n,"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text, without blanks around it; ``start`` and ``end`` count from the text's."""

    start: int
    end: int
    text: str


def folded(text: str) -> str:
    """Return a text in half width and simplified characters, without tags and entities of pages.

    It is as long as what was pasted, up to :data:`MOST_READ` characters, so that every index
    means the same in both.
    """
    plain = text[:MOST_READ].translate(_SHAPE).replace("\r\n", " \n").replace("\r", "\n")
    return _ENTITY.sub(_blanks, _TAG.sub(_tag_blanks, plain))


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines of a folded text that are not blank."""
    start = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            begin = start + len(raw) - len(raw.lstrip())
            yield Line(begin, begin + len(stripped), stripped)
        start += len(raw) + 1


def sentence_around(text: str, start: int, end: int, most: int = 80) -> tuple[int, int]:
    """Return where the sentence around a span begins and ends, ``most`` characters off at most."""
    return _around(text, start, end, _SENTENCE_END, most)


def clause_around(text: str, start: int, end: int, most: int = 40) -> tuple[int, int]:
    """Like :func:`sentence_around`, up to commas."""
    return _around(text, start, end, _CLAUSE_END, most)


def _around(text: str, start: int, end: int, ends: str, most: int) -> tuple[int, int]:
    first = max(start - most, 0)
    before = text[first:start]
    begin = first + max(before.rfind(mark) for mark in ends) + 1
    after = text[end : end + most]
    stops = [at for mark in ends if (at := after.find(mark)) >= 0]
    return begin, end + min(stops, default=len(after))


def _tag_blanks(match: re.Match[str]) -> str:
    name = match["name"].lower()
    first = "\n" if name in _LINE_TAGS else "\t" if name in ("td", "th") else " "
    return first + " " * (len(match[0]) - 1)


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match[0])
