"""What the platform asks of the seller within a span, in English: You have 3 days to appeal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from .spans import ENGLISH_SPAN

MOST_WINDOWS = 200
"""How many such spans of a paste are looked at."""

_SELLERS_OWN = r"(?:appeal|submit|provide|upload|verify|pay|dispute|contest|file|complete|correct)"
_VERB = rf"(?:{_SELLERS_OWN}|respond|reply|confirm|answer)"
_DONE = r"(?:submitted|filed|made|lodged|provided|uploaded|paid|completed|appealed|confirmed)"
_WINDOWS = tuple(
    re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    for pattern in (
        rf"(?:please|you (?:need|must|have|should|are required)(?: to)?)[^.\n]{{0,50}}?within "
        rf"(?P<span>{ENGLISH_SPAN})",
        rf"\byou(?:'ve| will| still)?(?: have)?(?: got)?(?: only| up to| another)? "
        rf"(?P<span>{ENGLISH_SPAN})(?: left| remaining)? to {_VERB}\b",
        rf"(?:^|[.!?;:,]\s{{0,4}}){_VERB}\b[^.\n]{{0,60}}?\bwithin (?P<span>{ENGLISH_SPAN})",
        rf"\b(?:must|should|can|may) (?:{_SELLERS_OWN}|be {_DONE})\b[^.\n]{{0,40}}?"
        rf"\bwithin (?P<span>{ENGLISH_SPAN})",
        rf"\b(?:required|needed) within (?P<span>{ENGLISH_SPAN})",
        rf"\bwithin (?P<span>{ENGLISH_SPAN})[^.\n]{{0,40}}?"
        rf"(?:\bplease|\byou (?:can|may|must|should|need)|,\s?{_VERB}\b|\bto {_SELLERS_OWN}\b)",
    )
)
_PLATFORMS = re.compile(
    r"\b(?:we|our|us|they|he|she|it|i|team|support|agents?|staff|platform|specialists?|buyers?|customers?)\b",
    re.IGNORECASE,
)
_WAITING = re.compile(r"\b(?:wait|allow|expect|patient)\b", re.IGNORECASE)
_REACH = 80


def english_windows(text: str) -> Iterator[re.Match[str]]:
    """Yield where a folded text asks the seller to do something within a ``span``."""
    for pattern in _WINDOWS:
        for match in islice(pattern.finditer(text), MOST_WINDOWS):
            before = re.split(r"[.!?\n]", text[max(match.start() - _REACH, 0) : match.start()])[-1]
            if not _PLATFORMS.search(before) and not _WAITING.search(match[0]):
                yield match
