"""Which names fit what has been typed so far: Chinese, pinyin, pinyin initials or English."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from .pinyin import PinyinTable

EXACT, PREFIX, WORD_PREFIX, INITIALS, LATER_INITIALS, SUBSTRING = range(6)


def match_score(query: str, names: Sequence[str], table: PinyinTable) -> int | None:
    """Say how well a query fits the best of a thing's names and keywords.

    Args:
        query: what the user has typed; case, width and outer spaces do not matter, and in pinyin
            the spaces and apostrophes that an input method leaves between syllables do not either.
        names: everything the thing is called, in any language.
        table: the pinyin of Chinese characters.

    Returns:
        0 for the same name, more for a looser fit (prefix, then initials, then somewhere within),
        None for no fit. An empty query fits everything with 0.
    """
    wanted = _plain(query)
    if not wanted:
        return EXACT
    scores = [score for name in names if (score := _score_name(wanted, name, table)) is not None]
    return min(scores, default=None)


def _score_name(wanted: str, name: str, table: PinyinTable) -> int | None:
    plain = _plain(name)
    if plain == wanted:
        return EXACT
    if plain.startswith(wanted):
        return PREFIX
    as_pinyin = _score_pinyin(wanted, plain, table)
    if as_pinyin is not None:
        return as_pinyin
    if re.search(rf"(?<![a-z0-9]){re.escape(wanted)}", plain):
        return WORD_PREFIX if wanted.isascii() else SUBSTRING
    return SUBSTRING if wanted in plain else None


def _score_pinyin(wanted: str, name: str, table: PinyinTable) -> int | None:
    """Compare with the pinyin of a name that has Chinese in it."""
    letters = re.sub(r"[\s']+", "", wanted)
    if name.isascii() or not (letters.isascii() and letters.isalnum()):
        return None
    parts = table.parts(name)
    if "".join(parts).startswith(letters):
        return PREFIX
    initials = "".join(part[:1] for part in parts)
    if initials.startswith(letters):
        return INITIALS
    if letters in initials:
        return LATER_INITIALS
    later = ("".join(parts[start:]) for start in range(1, len(parts)))
    return SUBSTRING if any(spelled.startswith(letters) for spelled in later) else None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
