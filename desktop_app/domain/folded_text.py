"""A text in the one form that wording rules are written for, with the way back to the original."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

# Full-width forms, from ！ to ～, stand at the same distance from ASCII; input methods type them.
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SPACES = dict.fromkeys((0x09, 0xA0, 0x3000), 0x20)
_CAPITALS = range(ord("A"), ord("Z") + 1)
_TO_SMALL = ord("a") - ord("A")
_HAN = r"\u3400-\u9fff"
_DROPPED = re.compile(rf"[\u00ad\u200b-\u200d\u2060\ufeff]|(?<=[{_HAN}]) +(?=[{_HAN}])")
_APOSTROPHE = re.compile(r"(?<=[a-z])[\u2018\u2019](?=[a-z])")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text.

    Attributes:
        text: small letters, half-width, in the characters that rules use, and without what is
            put between Chinese characters to hide a word.
        places: where in the original each of its characters stands, as Python string indexes;
            None when all stand where they stood.
    """

    text: str
    places: tuple[int, ...] | None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the original a piece of it stands, which is not empty."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


def folding_table(letters: Mapping[str, str]) -> dict[int, int]:
    """Return the table for :func:`fold`.

    Args:
        letters: for a character the one that stands for it, such as 骗 for 騙.
    """
    table = {capital: capital + _TO_SMALL for capital in _CAPITALS}
    for wide, narrow in _WIDE.items():
        table[wide] = table.get(narrow, narrow)
    table |= _SPACES
    return table | {ord(letter): ord(same) for letter, same in letters.items()}


def fold(text: str, table: Mapping[int, int]) -> Folded:
    """Fold a text.

    Args:
        text: any text.
        table: from :func:`folding_table`; every entry gives one character for one.
    """
    same = _APOSTROPHE.sub("'", text.translate(table))
    if _DROPPED.search(same) is None:
        return Folded(same, None)
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for match in _DROPPED.finditer(same):
        pieces.append(same[done : match.start()])
        places += range(done, match.start())
        done = match.end()
    places += range(done, len(same))
    return Folded("".join(pieces) + same[done:], tuple(places))
