"""Pieces of a text that are hidden, and what is shown instead of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .folded_text import Folded

# Stands for what is hidden already, so that nothing is found across it.
_DONE = "\0"


@dataclass(frozen=True, slots=True)
class Hidden:
    """A piece of a folded text, from ``begin`` to ``end``, and what is shown ``instead``."""

    begin: int
    end: int
    instead: str


class Marked:
    """Which characters of a text are marked; asking costs no more for many pieces than for one."""

    def __init__(self, length: int, pieces: Iterable[tuple[int, int]] = ()) -> None:
        """Mark pieces, each given by its begin and its end, of a text of some length."""
        self._marks = bytearray(length)
        for begin, end in pieces:
            self.mark(begin, end)

    def mark(self, begin: int, end: int) -> None:
        """Mark a piece."""
        self._marks[begin:end] = b"\1" * (end - begin)

    def meets(self, begin: int, end: int) -> bool:
        """Tell whether any character of a piece is marked."""
        return self._marks.find(1, begin, end) >= 0

    def free_parts(self, begin: int, end: int) -> Iterator[tuple[int, int]]:
        """Go through the parts of a piece that are not marked."""
        while begin < end:
            marked = self._marks.find(1, begin, end)
            stop = end if marked < 0 else marked
            if begin < stop:
                yield begin, stop
            free = self._marks.find(0, stop, end)
            begin = end if free < 0 else free


def united(pieces: Iterable[Hidden]) -> list[Hidden]:
    """Return pieces in order that do not overlap; of those that do, the longest is shown."""
    made: list[Hidden] = []
    for one in sorted(pieces, key=lambda one: (one.begin, -one.end)):
        last = made[-1] if made else None
        if last is None or one.begin >= last.end:
            made.append(one)
            continue
        longest = max(last, one, key=lambda each: each.end - each.begin)
        made[-1] = Hidden(last.begin, max(last.end, one.end), longest.instead)
    return made


def blanked(text: str, pieces: Iterable[Hidden]) -> str:
    """Return a text of the same length in which nothing is found in the pieces."""
    kept, done = [], 0
    for one in sorted(pieces, key=lambda one: one.begin):
        kept += [text[done : one.begin], _DONE * (one.end - one.begin)]
        done = one.end
    return "".join(kept) + text[done:]


def shown(text: str, folded: Folded, pieces: Iterable[Hidden]) -> str:
    """Return a text with what is shown instead of its hidden pieces.

    Args:
        text: as it was written.
        folded: the same, folded.
        pieces: of the folded one; none overlaps another.
    """
    kept, done = [], 0
    for one in sorted(pieces, key=lambda one: one.begin):
        begin, end = folded.original(one.begin, one.end)
        kept += [text[done:begin], one.instead]
        done = end
    return "".join(kept) + text[done:]
