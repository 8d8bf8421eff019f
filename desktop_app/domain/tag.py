"""Tags: words of the seller's own by which cases are found again."""

from __future__ import annotations

import re
import unicodedata

MOST_CHARACTERS = 40
# Commas of any kind stand between tags; a double quote would end a filter that is typed in quotes.
COMMAS = ",，、;；"
_BETWEEN = re.compile(f"[{COMMAS}\n\r]+")
_DROPPED = dict.fromkeys(map(ord, '"“”'))


def tags_in(text: str) -> tuple[str, ...]:
    """Return the tags that a typed text names, cleaned, each once, in the order typed.

    Args:
        text: one tag, or several with commas of any kind between them; a ``#`` in front of one is
            taken off. They may be longer than :data:`MOST_CHARACTERS`: it is for the caller to
            refuse that.
    """
    plain = unicodedata.normalize("NFC", text).translate(_DROPPED)
    parts = (" ".join(part.split()).lstrip("#＃").strip() for part in _BETWEEN.split(plain))
    return tuple(dict.fromkeys(part for part in parts if part))
