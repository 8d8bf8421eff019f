"""Places in a text as Python counts them and as Qt does."""

from __future__ import annotations

from bisect import bisect_left


class TextPlaces:
    """Turns indexes of a Python text into positions in a Qt document.

    Qt counts characters beyond the first 65,536, such as most emoji, as two.
    """

    def __init__(self, text: str) -> None:
        """Look through a text once."""
        self._wide = [index for index, character in enumerate(text) if character > "\uffff"]

    def of(self, index: int) -> int:
        """Return the position of a character, or of the end of the text."""
        return index + bisect_left(self._wide, index)
