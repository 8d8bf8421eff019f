"""Breaking text into lines of a width, in Chinese and in Latin letters.

Chinese breaks between any two characters, but no line begins with a mark that closes nor ends with
one that opens (GB/T 15834-2011, 5.1). A word stays whole unless it is wider than a line, as the
sums and addresses in a bundle are.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

_NOT_FIRST = frozenset("、。，．！？；：）】」』》〉”’％…—·,.!?;:)]}%")
_NOT_LAST = frozenset("（【「『《〈“‘([{")

Measure = Callable[[str], float]


def lines_of(text: str, width_of: Measure, most: float) -> list[str]:
    """Return the lines of a text.

    Args:
        text: line ends in it stay.
        width_of: gives the width of a text in a unit of the caller's.
        most: the width of a line in that unit; a single character may be wider.

    Returns:
        One line at least; an empty one for an empty paragraph.
    """
    return [line for part in text.split("\n") for line in _paragraph(part, width_of, most)]


def _paragraph(text: str, width_of: Measure, most: float) -> Iterator[str]:
    line, width = "", 0.0
    for piece in _pieces(text):
        length = width_of(piece.rstrip(" "))
        if line and width + length > most:
            yield line.rstrip(" ")
            line, width = "", 0.0
        if length > most:
            *whole, piece = _cut(piece, width_of, most)
            yield from whole
        line += piece
        width += width_of(piece)
    yield line.rstrip(" ")


def _pieces(text: str) -> Iterator[str]:
    """Give the pieces between which a line may end."""
    piece = ""
    for character in text:
        if piece and _may_break(piece[-1], character):
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece


def _may_break(before: str, after: str) -> bool:
    if after == " " or after in _NOT_FIRST or before in _NOT_LAST:
        return False
    return before == " " or _is_wide(before) or _is_wide(after)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


def _cut(piece: str, width_of: Measure, most: float) -> list[str]:
    """Cut a piece that is wider than a line wherever it is full."""
    cut, line, width = [], "", 0.0
    for character in piece:
        length = width_of(character)
        if line and width + length > most:
            cut.append(line)
            line, width = "", 0.0
        line += character
        width += length
    return [*cut, line]
