"""What stands around a find in a message, and whether that makes it harmless."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cached_property

from .wording_rules import Context

MakePattern = Callable[[tuple[str, ...]], str]
"""Makes one pattern of several."""

FULL_STOP = r"(?<!\bno)\.(?=\s|$)"
"""A full stop that ends an English sentence, unlike those of 3.5 and of "no. 123"."""

_REACH = 60
"""How many characters around a find may tell that it is harmless: some texts have no commas."""

_CLAUSE_BREAK = re.compile(rf"[,。;!?\n]|{FULL_STOP}")
_SENTENCE_BREAK = re.compile(rf"[。;!?\n]|{FULL_STOP}")


class Layout:
    """A folded text with its clauses and sentences."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _clauses(self) -> list[int]:
        # Looked for only when there is a find: most texts have none.
        return [match.start() for match in _CLAUSE_BREAK.finditer(self.text)]

    @cached_property
    def _sentences(self) -> list[int]:
        return [match.start() for match in _SENTENCE_BREAK.finditer(self.text)]

    def before(self, start: int) -> str:
        """Return what stands shortly before an index in its clause."""
        return self.text[_begin(self._clauses, start) : start]

    def after(self, end: int) -> str:
        """Return what shortly follows an index in its clause, with the mark that ends it."""
        return self.text[end : _end(self._clauses, end, self.text)]

    def sentence(self, start: int, end: int) -> str:
        """Return the sentence shortly around a piece, with the mark that ends it."""
        return self.text[_begin(self._sentences, start) : _end(self._sentences, end, self.text)]


class Surroundings:
    """A context, ready to be looked for."""

    def __init__(self, context: Context, make_pattern: MakePattern) -> None:
        self._before = _compiled(context.before, rf"{make_pattern(context.before)}\Z")
        self._after = _compiled(context.after, make_pattern(context.after))
        self._sentence = _compiled(context.sentence, make_pattern(context.sentence))

    def are_there(self, layout: Layout, start: int, end: int) -> bool:
        """Return whether a piece of the text stands in this context."""
        if self._before is not None and self._before.search(layout.before(start)):
            return True
        if self._after is not None and self._after.match(layout.after(end)):
            return True
        if self._sentence is None:
            return False
        return self._sentence.search(layout.sentence(start, end)) is not None


def _compiled(patterns: tuple[str, ...], pattern: str) -> re.Pattern[str] | None:
    return re.compile(pattern) if patterns else None


def _begin(breaks: list[int], start: int) -> int:
    """Return where the text after the last break before an index begins."""
    earlier = bisect_left(breaks, start)
    return max(breaks[earlier - 1] + 1 if earlier else 0, start - _REACH)


def _end(breaks: list[int], end: int, text: str) -> int:
    # A find may end with the break itself.
    later = bisect_right(breaks, end - 1)
    return min(breaks[later] + 1 if later < len(breaks) else len(text), end + _REACH)
