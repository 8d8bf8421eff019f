"""Text for the full-text index, and what a user types as a query of it.

FTS5's tokenizer takes a Chinese sentence for one word. Here every CJK character becomes a word of
its own, so that 退款 is found as a phrase of two; and each run of them is also kept as bigrams of
pinyin initials, so that ``tk`` finds it. Indexed text and query go through the same translation,
which is why they always agree on what a word is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from operator import add

from .pinyin import PinyinTable

# Enough for any search; a pasted page must not become an expression that SQLite refuses.
_LONGEST_QUERY = 400
_MOST_TERMS = 40

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


class _Spacing(dict[int, str]):
    """A table for str.translate, filled as characters turn up.

    A CJK character gets spaces around it, other parts of words stay, all else is a space.
    """

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if is_cjk(character):
            spaced = f" {character} "
        elif character.isalnum() or unicodedata.category(character) in ("Mn", "Mc"):
            spaced = character
        else:
            spaced = " "
        self[code] = spaced
        return spaced


_SPACING = _Spacing()


def index_text(text: str) -> str:
    """Return a text as words separated by single spaces, each CJK character one of them.

    Full-width forms become ASCII, letters lower case; punctuation and NUL are dropped.
    """
    plain = unicodedata.normalize("NFKC", text).lower()
    return " ".join(plain.translate(_SPACING).split())


def index_initials(text: str, table: PinyinTable) -> str:
    """Return the bigrams of pinyin initials of each run of Chinese, and its last initial alone.

    ``"交易退款"`` gives ``"jy yt tk k"``: two letters are one word of the index, longer ones a
    phrase, and a single letter the beginning of a word.
    """
    if text.isascii():
        return ""
    words: list[str] = []
    for run in table.initials_in_place(unicodedata.normalize("NFKC", text)).split():
        words += map(add, run, run[1:])
        words.append(run[-1])
    return " ".join(words)


def match_query(
    text: str, text_column: str = "text", initials_column: str = "initials"
) -> str | None:
    """Return the FTS5 MATCH expression for what a user typed.

    All words that stand apart by spaces must be found: Chinese anywhere as it is typed, Latin
    letters and digits as the beginning of a word, letters alone also as pinyin initials.

    Args:
        text: what was typed; anything at all. Past its first 400 characters it is ignored.
        text_column: the column that has :func:`index_text`.
        initials_column: the column that has :func:`index_initials`.

    Returns:
        The expression, in which everything typed is quoted; None when nothing can be searched for.
    """
    plain = unicodedata.normalize("NFKC", text[:_LONGEST_QUERY]).lower()
    terms: list[str] = []
    for typed in plain.split():
        runs = list(_runs(typed.translate(_SPACING).split()))
        only_letters = len(runs) == 1 and re.fullmatch(r"[a-z]+", runs[0])
        for run in runs:
            if is_cjk(run[0]):
                terms.append(f"{text_column} : {_quoted(run)}")
            elif only_letters:
                words = f"{text_column} : {_quoted(run)}*"
                terms.append(f"({words} OR {initials_column} : {_initials_phrase(run)})")
            else:
                terms.append(f"{text_column} : {_quoted(run)}*")
    return " AND ".join(dict.fromkeys(terms[:_MOST_TERMS])) or None


def _runs(words: list[str]) -> Iterator[str]:
    """Join CJK characters that follow one another to phrases; give other words as they are."""
    phrase: list[str] = []
    for word in words:
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
    if len(letters) == 1:
        return f"{_quoted(letters)}*"
    return _quoted(" ".join(letters[at : at + 2] for at in range(len(letters) - 1)))


def _quoted(words: str) -> str:
    doubled = words.replace('"', '""')
    return f'"{doubled}"'
