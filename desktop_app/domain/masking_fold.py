"""A text as personal data is looked for in it, with the way back to what was written.

Numbers are typed full width, parted by marks of many sorts, and have characters in them that nobody
sees. Letters keep their case: a name is shown by its first one.
"""

from __future__ import annotations

import re
import unicodedata

from .folded_text import Folded

# Full-width forms, from ！ to ～, stand at the same distance from ASCII.
_TABLE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_TABLE |= dict.fromkeys(
    map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"), ord("-")
)
_TABLE |= dict.fromkeys([0x09, 0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], ord(" "))
_TABLE |= dict.fromkeys((0x0D, 0x2028, 0x2029), ord("\n"))
_TABLE |= dict.fromkeys(map(ord, "\u30fb\u2022\u2027"), ord("·"))
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
# Control characters, marks that turn the writing around, marks of no width, variants of a look.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f]"
)


def fold_for_masking(text: str) -> Folded:
    """Return a text half width, with one sort of space, dash and digit, and nothing unseen."""
    same = _OTHER_DIGIT.sub(_ascii_digit, text.translate(_TABLE))
    if _UNSEEN.search(same) is None:
        return Folded(same, None)
    places = tuple(at for at, one in enumerate(same) if _UNSEEN.match(one) is None)
    return Folded(_UNSEEN.sub("", same), places)


def _ascii_digit(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found[0]))
