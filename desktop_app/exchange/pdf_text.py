"""What of a text a font can draw, and how wide that is."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterable

_TAB = "    "
_INSTEAD = "□"
_POOR = "?"
# They change the look of what stands before them, or nothing that is seen.
_UNSEEN = frozenset({"Cf", "Mn", "Me"})


class Drawable:
    """Makes texts fit for a font; what it lacks, such as emoji, is an empty square.

    Attributes:
        instead: what is drawn in the place of what the font lacks.
    """

    def __init__(self, characters: Collection[int], width_of: Callable[[str], float]) -> None:
        """Remember what the font has.

        Args:
            characters: the code points that it has.
            width_of: gives the width of one character, in multiples of the font's size.
        """
        self._characters = characters
        self._width_of = width_of
        self._widths: dict[str, float] = {}
        self.instead = _INSTEAD if ord(_INSTEAD) in characters else _POOR

    def text(self, text: str) -> str:
        """Return a text in which every character can be drawn; line ends stay."""
        composed = unicodedata.normalize("NFC", text.expandtabs(len(_TAB)))
        return "".join(map(self._drawn, composed.replace("\r\n", "\n").replace("\r", "\n")))

    def lacking(self, texts: Iterable[str]) -> list[str]:
        """Return which characters of texts are drawn as ``instead``, in their order, each once."""
        used = {one for text in texts for one in unicodedata.normalize("NFC", text)}
        return sorted(one for one in used - {self.instead} if self._drawn(one) == self.instead)

    def width(self, text: str) -> float:
        """Return how wide a text is, in multiples of the font's size."""
        return sum(map(self._width, text))

    def _width(self, character: str) -> float:
        if character not in self._widths:
            self._widths[character] = self._width_of(character)
        return self._widths[character]

    def _drawn(self, character: str) -> str:
        if character in "\n ":
            return character
        category = unicodedata.category(character)
        # Private characters mean something else in every font.
        if category == "Co":
            return self.instead
        if ord(character) in self._characters and category[0] != "C":
            return character
        if category == "Zs":
            return " "
        if category in _UNSEEN or category == "Cc":
            return ""
        return self.instead
