"""How long a text may be that is handed in, and how long one is."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    # A playbook holds limits, so at run time it is the one that imports.
    from .playbook import Source, Words


class TextUnit(StrEnum):
    """What the length of a text is counted in."""

    BYTES = "bytes"
    CHARACTERS = "characters"


class TextLimit(NamedTuple):
    """How long one text on the platform may be.

    Attributes:
        title: which text that is.
        least: the shortest length that is taken.
        most: the longest.
        source: where the limit comes from.
    """

    id: str
    title: Words
    unit: TextUnit
    least: int
    most: int
    source: Source

    def is_too_short(self, text: str) -> bool:
        """Tell whether more is needed. Blanks around a text say nothing, so they do not help."""
        return measure(text.strip(), self.unit) < self.least

    def is_too_long(self, text: str) -> bool:
        """Tell whether there is too much. Blanks around a text are sent along, so they count."""
        return measure(text, self.unit) > self.most


def measure(text: str, unit: TextUnit) -> int:
    """Return how long a text is.

    The platform's reference gives 400 bytes without naming the encoding. UTF-8 is taken, the
    longest of those in use there: a Chinese character has three bytes in it and two in GBK, so
    what fits in UTF-8 fits in GBK. A character is a code point, blanks and line breaks included.

    Args:
        text: the text as it is sent.
        unit: what to count.
    """
    if unit is TextUnit.CHARACTERS:
        return len(text)
    # Half of a surrogate pair may be typed before the other half.
    return len(text.encode("utf-8", "surrogatepass"))
