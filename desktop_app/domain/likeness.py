"""How much two texts say the same, to point out templates that are nearly identical.

The measure is Dice's coefficient (L. R. Dice, "Measures of the Amount of Ecologic Association
Between Species", 1945) over the pairs of neighbouring characters that occur in two texts: twice
the number of pairs in both, divided by the sum of the pairs of each. Case, width, blanks and
punctuation do not count, and a placeholder is one character however it is written: what differs is
what a reader would call different.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import add

from .placeholders import find

NEARLY_THE_SAME = 0.9
"""From this likeness on two templates are pointed out as nearly identical."""

_SIGNATURE_BITS = 1_021


@dataclass(frozen=True, slots=True)
class _Gist:
    """What of a text is compared.

    Attributes:
        pairs: its pairs of neighbours.
        signature: one bit for each pair, which others may share: a bit that another text lacks
            shows, in one operation for all pairs, that the other text lacks a pair.
    """

    pairs: frozenset[str]
    signature: int


def nearly_the_same(texts: Sequence[str]) -> list[tuple[int, int, float]]:
    """Return which of some texts are nearly the same.

    Returns:
        Positions of two texts, the lower first, and their likeness, from
        :data:`NEARLY_THE_SAME` to 1; the most alike first. A text without a letter or digit is like
        no other.
    """
    gists = [_gist(text) for text in texts]
    sizes = [len(gist.pairs) for gist in gists]
    by_size = sorted((at for at, size in enumerate(sizes) if size), key=sizes.__getitem__)
    found = []
    for place, low in enumerate(by_size):
        size, pairs, signature = sizes[low], gists[low].pairs, gists[low].signature
        for high in by_size[place + 1 :]:
            wanted = NEARLY_THE_SAME * (size + sizes[high])
            # No more is in both than the smaller one has, and whatever follows is larger yet.
            if 2 * size < wanted:
                break
            if 2 * (size - (signature & ~gists[high].signature).bit_count()) < wanted:
                continue
            common = 2 * len(pairs & gists[high].pairs)
            if common >= wanted:
                alike = common / (size + sizes[high])
                found.append((min(low, high), max(low, high), alike))
    return sorted(found, key=lambda pair: (-pair[2], pair[0], pair[1]))


# The same texts are compared again whenever one of them was changed.
@lru_cache(maxsize=1_000)
def _gist(text: str) -> _Gist:
    counted: list[str] = []
    done = 0
    for token in find(text):
        counted += [*_letters(text[done : token.start]), token.name or token.raw]
        done = token.end
    counted += _letters(text[done:])
    if not counted:
        return _Gist(frozenset(), 0)
    # The edges count as neighbours, so that a single character has pairs as well.
    pairs = frozenset(map(add, ["", *counted], [*counted, ""]))
    signature = 0
    for place in {hash(pair) % _SIGNATURE_BITS for pair in pairs}:
        signature |= 1 << place
    return _Gist(pairs, signature)


def _letters(text: str) -> list[str]:
    return [one for one in unicodedata.normalize("NFKC", text).casefold() if one.isalnum()]
