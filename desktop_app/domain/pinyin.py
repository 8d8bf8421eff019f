"""Pinyin of Chinese characters, one reading each: enough to find 退款 by typing ``tk``."""

from __future__ import annotations

import unicodedata
from typing import Self


class _InitialOrSpace(dict[int, str]):
    """A table for str.translate, filled as characters turn up: ten times faster than a loop."""

    def __init__(self, syllables: dict[str, str]) -> None:
        super().__init__()
        self._syllables = syllables

    def __missing__(self, code: int) -> str:
        # Compatibility forms of a character are read as it is.
        plain = unicodedata.normalize("NFKC", chr(code))
        initial = self[code] = self._syllables.get(plain, " ")[0]
        return initial


class PinyinTable:
    """The syllable of each Chinese character, without tone and with ü written ``v``.

    One character has one reading here, its most common one. Search and type-ahead can live with
    that: a word read differently is still found by its characters.
    """

    def __init__(self, syllables: dict[str, str]) -> None:
        """Take a mapping of one character to one syllable of ASCII letters."""
        self._syllables = syllables
        self._initials = _InitialOrSpace(syllables)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text of ``resources/pinyin/syllables.txt``.

        Args:
            text: lines of a syllable, a space, and all characters read so; ``#`` starts a comment.

        Raises:
            ValueError: when a line is anything else.
        """
        syllables: dict[str, str] = {}
        for line in text.splitlines():
            if not line or line.startswith("#"):
                continue
            syllable, space, characters = line.partition(" ")
            if not (space and characters and syllable.isascii() and syllable.isalpha()):
                raise ValueError(f"not a line of a pinyin table: {line[:40]!r}")
            # Half the time of dict.fromkeys with update; the first search waits for it.
            for character in characters:
                syllables[character] = syllable
        return cls(syllables)

    def syllables(self) -> frozenset[str]:
        """Return all syllables that there are."""
        return frozenset(self._syllables.values())

    def syllable(self, character: str) -> str:
        """Return the syllable of one character, ``""`` when the table does not have it."""
        return self._syllables.get(character, "")

    def initial(self, character: str) -> str:
        """Return the first letter of a character's syllable, ``""`` when there is none."""
        return self._syllables.get(character, "")[:1]

    def initials(self, text: str) -> str:
        """Return the initials of the Chinese in a text, with its Latin letters and digits.

        Full-width forms count as ASCII, letters become lower case, all else is dropped:
        ``"商品下架 A1"`` gives ``"spxja1"``.
        """
        return "".join(part[:1] for part in self.parts(text))

    def initials_in_place(self, text: str) -> str:
        """Return the initial of each Chinese character where it stands, a space for all else."""
        return text.translate(self._initials)

    def spell(self, text: str) -> str:
        """Return a text in full pinyin without spaces; what :meth:`initials` drops is dropped."""
        return "".join(self.parts(text))

    def parts(self, text: str) -> list[str]:
        """Return the syllables, Latin letters and digits of a text in their order."""
        syllables = self._syllables
        spelled = []
        for character in unicodedata.normalize("NFKC", text).lower():
            part = syllables.get(character, "")
            if part or (character.isascii() and character.isalnum()):
                spelled.append(part or character)
        return spelled
