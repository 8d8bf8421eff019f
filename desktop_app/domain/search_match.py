"""Whether a text has what was typed, and where: for the marks in a list of hits.

It agrees with the index on what a word is, see ``search_text.py``, and knows two things more: full
pinyin, and a part of a number from its middle or end.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import islice

from .pinyin import PinyinTable
from .search_pinyin import Syllables, ways_to_read
from .search_text import LONGEST_QUERY, MOST_TERMS, index_text, is_cjk, word_runs

Span = tuple[int, int]

_MOST_SPANS = 24
_LEAST_FRAGMENT = 3
_BETWEEN = r"[\W_]*"


class _Folding(dict[int, str]):
    """A table for str.translate that keeps the length: width, case and accents do not count."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(code)).lower()
        bare = unicodedata.normalize("NFD", plain) if code < 0x3000 else plain
        folded = self[code] = bare[:1] or " "
        return folded


_FOLDING = _Folding()


@lru_cache(maxsize=2_000)
def folded(text: str) -> str:
    """Return a text of the same length in which upper case, width and accents do not differ."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


@dataclass(frozen=True)
class Term:
    """One thing that has to be found.

    Attributes:
        typed: the word of the index: Chinese without blanks, or letters and digits.
        ways: in which it is pinyin, if it may be that.
    """

    typed: str
    ways: tuple[Syllables, ...] = ()
    _table: PinyinTable = field(default_factory=lambda: PinyinTable({}), compare=False)
    _pattern: re.Pattern[str] = field(default_factory=lambda: re.compile(""), compare=False)

    @cached_property
    def _is_chinese(self) -> bool:
        return is_cjk(self.typed[0])

    @cached_property
    def is_letters(self) -> bool:
        """Whether it may be pinyin or its initials."""
        return self.typed.isascii() and self.typed.isalpha()

    @cached_property
    def is_number(self) -> bool:
        """Whether it may be a part of a number: of an order, a parcel, a ticket."""
        return (
            len(self.typed) >= _LEAST_FRAGMENT
            and self.typed.isascii()
            and any(character.isdigit() for character in self.typed)
        )

    def is_in(self, text: str) -> bool:
        """Return whether it stands in a text."""
        # Chinese nearly always stands there as it was typed.
        return (self._is_chinese and self.typed in text) or bool(self.spans(text))

    def spans(self, text: str) -> list[Span]:
        """Return where it stands in a text; empty when it does not."""
        plain = folded(text)
        most = 1 if len(self.typed) == 1 and self.is_letters else _MOST_SPANS
        found = [match.span() for match in islice(self._pattern.finditer(plain), most)]
        if self.is_letters and not text.isascii() and len(found) < most:
            found += self._in_pinyin(plain, most)
        return found[:most]

    def _in_pinyin(self, plain: str, most: int) -> list[Span]:
        initials = self._table.initials_in_place(plain)
        found = [(at, at + len(self.typed)) for at in _places(initials, self.typed, most)]
        for way in self.ways:
            letters = "".join(syllable[0] for syllable in way)
            found += [
                (at, at + len(way))
                for at in _places(initials, letters, _MOST_SPANS)
                if self._is_read(plain[at : at + len(way)], way)
            ]
        return found

    def _is_read(self, characters: str, way: Syllables) -> bool:
        read = [self._table.syllable(character) for character in characters]
        return read[:-1] == list(way[:-1]) and read[-1].startswith(way[-1])


def terms(line: str, table: PinyinTable) -> tuple[Term, ...]:
    """Return what has to be found for a line of words without filters.

    Args:
        line: words; quotes, ``*`` and words such as AND mean nothing special.
        table: the pinyin of Chinese characters.
    """
    found: dict[str, Term] = {}
    for typed in unicodedata.normalize("NFKC", line[:LONGEST_QUERY]).split():
        runs = word_runs(index_text(typed.replace("'", "")))
        words = [run.replace(" ", "") for run in runs]
        for word in words:
            is_pinyin = len(words) == 1 and re.fullmatch("[a-z]+", word)
            ways = ways_to_read(word, table) if is_pinyin else ()
            found.setdefault(word, Term(word, ways, table, _pattern(word)))
    return tuple(found.values())[:MOST_TERMS]


def all_found(wanted: Iterable[Term], texts: Iterable[str]) -> bool:
    """Return whether each term stands in at least one of some texts."""
    known = [text for text in texts if text]
    return all(any(term.is_in(text) for text in known) for term in wanted)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in their order, those that touch as one."""
    whole: list[Span] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = whole[-1][0], max(end, whole[-1][1])
        else:
            whole.append((start, end))
    return tuple(whole)


def _pattern(word: str) -> re.Pattern[str]:
    plain = folded(word)
    if is_cjk(word[0]):
        return re.compile(_BETWEEN.join(map(re.escape, plain)))
    # A word is found by its beginning; a number also by any part of it.
    is_number = len(word) >= _LEAST_FRAGMENT and any(character.isdigit() for character in word)
    before = "" if is_number else r"(?<![0-9a-z])"
    return re.compile(before + re.escape(plain))


def _places(text: str, wanted: str, most: int) -> list[int]:
    places: list[int] = []
    at = text.find(wanted)
    while at >= 0 and len(places) < most:
        places.append(at)
        at = text.find(wanted, at + 1)
    return places
