"""Text for the full-text index, and what a user types as a query of it.

FTS5's tokenizer takes a Chinese sentence for one word. Here every CJK character becomes a word of
its own, so that 退款 is found as a phrase of two; and each run of them is also kept as bigrams of
pinyin initials, so that ``tk`` finds it, with the letters that words begin with. Indexed text and
query go through the same translation, which is why they always agree on what a word is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from operator import add

from .pinyin import PinyinTable

# Enough for any search; a pasted page must not become an expression that SQLite refuses.
LONGEST_QUERY = 400
MOST_TERMS = 40
# No Chinese is abbreviated at such length, and each letter more is one more word of a phrase.
_ABBREVIATION = re.compile("[a-z]{1,24}")

_CJK_RANGES = (
    (0x3005, 0x3007),  # 々〆〇
    (0x3040, 0x30FF),  # hiragana, katakana
    (0x3105, 0x312F),  # bopomofo
    (0x31A0, 0x31BF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),  # ideographs, extension A
    (0x4E00, 0x9FFF),  # ideographs
    (0xAC00, 0xD7A3),  # hangul
    (0xF900, 0xFAFF),  # compatibility ideographs that NFKC leaves
    (0x20000, 0x3FFFF),  # ideographs, extensions B and later
)


def is_cjk(character: str) -> bool:
    """Say whether a character is a word of its own in the index."""
    code = ord(character)
    return any(low <= code <= high for low, high in _CJK_RANGES) and character.isalnum()


# Stands for a character that may melt with its neighbours when a text is normalised; it is in no
# text, as it is no character.
_MELTS = "\ufffe"


class _Spacing(dict[int, str]):
    """A table for str.translate, filled as characters turn up.

    A CJK character gets spaces around it, other parts of words stay, all else is a space.
    Full-width forms become ASCII, letters lower case.
    """

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(code)).lower()
        spaced = self[code] = "".join(map(_spaced, plain))
        return spaced


class _QuickSpacing(_Spacing):
    """The same table for texts as they are, which marks what has to be normalised as a whole."""

    def __missing__(self, code: int) -> str:
        if _melts(unicodedata.normalize("NFKC", chr(code))):
            marked = self[code] = _MELTS
            return marked
        return super().__missing__(code)


def _spaced(character: str) -> str:
    if is_cjk(character):
        return f" {character} "
    if character.isalnum() or unicodedata.category(character) in ("Mn", "Mc"):
        return character
    return " "


def _melts(plain: str) -> bool:
    """Tell whether a character is a mark on its neighbour or a part of a Korean syllable."""
    return any(
        unicodedata.category(one) in ("Mn", "Mc") or "\u1100" <= one <= "\u11ff" for one in plain
    )


_SPACING = _Spacing()
_QUICK_SPACING = _QuickSpacing()
_LATIN_BEGINNING = re.compile("(?:^| )([0-9a-z])")


def index_text(text: str) -> str:
    """Return a text as words separated by single spaces, each CJK character one of them.

    Full-width forms become ASCII, letters lower case; punctuation and NUL are dropped.
    """
    # To normalise a Chinese text takes longer than all else here, and is hardly ever needed.
    spaced = text.translate(_QUICK_SPACING)
    if _MELTS in spaced:
        spaced = unicodedata.normalize("NFKC", text).translate(_SPACING)
    return " ".join(spaced.split())


def index_words(text: str, table: PinyinTable) -> tuple[str, str]:
    """Return what the index holds of a text: its words, and how they can be abbreviated.

    Returns:
        The text as :func:`index_text` gives it; and the bigrams of pinyin initials of each run of
        Chinese, followed by every letter or digit that a word or a Chinese character begins with.
        ``"交易退款 abc"`` has ``"jy yt tk a j k t y"``: two letters are one word of the index,
        longer abbreviations a phrase, and one letter is a word, as half of all words begin with it.
    """
    words = index_text(text)
    letters = set(_LATIN_BEGINNING.findall(words))
    if text.isascii():
        return words, " ".join(sorted(letters))
    initials = " ".join(table.initials_in_place(text).split())
    letters.update(initials)
    letters.discard(" ")
    # Quicker than going through the runs one by one.
    pairs = [pair for pair in map(add, initials, initials[1:]) if " " not in pair]
    return words, " ".join((*pairs, *sorted(letters)))


def match_query(
    text: str, text_column: str = "text", initials_column: str = "initials"
) -> str | None:
    """Return the FTS5 MATCH expression for what a user typed.

    All words that stand apart by spaces must be found: Chinese anywhere as it is typed, Latin
    letters and digits as the beginning of a word, letters alone also as pinyin initials.

    Args:
        text: what was typed; anything at all. Past its first 400 characters it is ignored.
        text_column: the column that has the words.
        initials_column: the column that has the abbreviations of :func:`index_words`.

    Returns:
        The expression, in which everything typed is quoted; None when nothing can be searched for.
    """
    terms: list[str] = []
    for typed in unicodedata.normalize("NFKC", text[:LONGEST_QUERY]).split():
        runs = list(word_runs(index_text(typed)))
        may_abbreviate = len(runs) == 1 and bool(_ABBREVIATION.fullmatch(runs[0]))
        for run in runs:
            if is_cjk(run[0]):
                terms.append(f"{text_column} : {_quoted(run)}")
            elif len(run) == 1 and run.isascii():
                terms.append(f"{initials_column} : {_quoted(run)}")
            elif may_abbreviate:
                words = f"{text_column} : {_quoted(run)}*"
                terms.append(f"({words} OR {initials_column} : {_initials_phrase(run)})")
            else:
                terms.append(f"{text_column} : {_quoted(run)}*")
    return " AND ".join(dict.fromkeys(terms[:MOST_TERMS])) or None


def word_runs(indexed: str) -> Iterator[str]:
    """Give the words of :func:`index_text`; CJK characters in a row are one phrase of them."""
    phrase: list[str] = []
    for word in indexed.split():
        if is_cjk(word[0]):
            phrase.append(word)
            continue
        if phrase:
            yield " ".join(phrase)
            phrase = []
        if any(character.isalnum() for character in word):
            yield word
    if phrase:
        yield " ".join(phrase)


def _initials_phrase(letters: str) -> str:
    return _quoted(" ".join(letters[at : at + 2] for at in range(len(letters) - 1)))


def _quoted(words: str) -> str:
    doubled = words.replace('"', '""')
    return f'"{doubled}"'
