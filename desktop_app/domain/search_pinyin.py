"""Full pinyin as it is typed without tones and blanks, cut into syllables."""

from __future__ import annotations

from functools import lru_cache

from .pinyin import PinyinTable

# ``xian`` is xi'an and xian; longer lines of letters have more ways, of which few mean anything.
_MOST_WAYS = 12
_LONGEST = 60
_LONGEST_SYLLABLE = 6

Syllables = tuple[str, ...]


@lru_cache(maxsize=4)
def _known(table: PinyinTable) -> tuple[frozenset[str], frozenset[str]]:
    whole = frozenset(table.syllables())
    begun = frozenset(syllable[:length] for syllable in whole for length in range(1, len(syllable)))
    return whole, begun


def ways_to_read(letters: str, table: PinyinTable) -> tuple[Syllables, ...]:
    """Return the ways in which letters are pinyin, those of few syllables first.

    The last syllable may be only begun, as it is while one types: ``tuiku`` is tui and ku(an).

    Args:
        letters: lower case letters without blanks; apostrophes have been taken out.
        table: knows the syllables that there are.
    """
    if len(letters) < 2 or len(letters) > _LONGEST:
        return ()
    whole, begun = _known(table)
    ways: list[Syllables] = []
    _read(letters, 0, (), whole, begun, ways)
    return tuple(sorted(ways, key=len))


def _read(
    letters: str,
    at: int,
    so_far: Syllables,
    whole: frozenset[str],
    begun: frozenset[str],
    ways: list[Syllables],
) -> None:
    rest = letters[at:]
    if rest in whole or (so_far and rest in begun):
        ways.append((*so_far, rest))
    for length in range(min(_LONGEST_SYLLABLE, len(rest) - 1), 0, -1):
        if len(ways) >= _MOST_WAYS:
            return
        if rest[:length] in whole:
            _read(letters, at + length, (*so_far, rest[:length]), whole, begun, ways)
