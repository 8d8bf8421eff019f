"""Words of a text by which another text about the same thing may be found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from .search_text import index_text, is_cjk

_PARTED = re.compile(r"[^\w\s]+")
_SHORTEST_LATIN = 4
_LONGEST_TEXT = 300
# Chinese has no spaces: any two neighbours may be a word, but hardly one with such a character.
_JOINING = frozenset(
    "的了是我你您他她它们在不有请把被和与及就都也还说要会可能这那个一为对从到于等没吗呢吧已"
)


def candidates(texts: Iterable[str], most: int) -> tuple[str, ...]:
    """Return what may be a telling word, each once.

    Args:
        texts: what is written of a case, the most telling first.
        most: at most so many.

    Returns:
        Pairs of neighbouring Chinese characters, and Latin words and numbers of four characters
        and more, as the search index spells them.
    """
    found: dict[str, None] = {}
    for text in texts:
        # What a comma parts is no word.
        for part in _PARTED.split(text[:_LONGEST_TEXT]):
            for word in _words(index_text(part).split()):
                found.setdefault(word)
                if len(found) == most:
                    return tuple(found)
    return tuple(found)


def joined(words: Iterable[str]) -> tuple[str, ...]:
    """Put pairs that overlap together again: 连帽, 帽卫, 卫衣 are 连帽卫衣."""
    whole: list[str] = []
    for word in words:
        if whole and is_cjk(word[0]) and whole[-1][-1] == word[0]:
            whole[-1] += word[1:]
        else:
            whole.append(word)
    return tuple(whole)


def _words(tokens: list[str]) -> Iterable[str]:
    for first, second in pairwise([*tokens, ""]):
        if is_cjk(first[0]):
            if second and is_cjk(second[0]) and not {first, second} & _JOINING:
                yield first + second
        elif len(first) >= _SHORTEST_LATIN:
            yield first
