"""Which words of a message are not the seller's own: quotations, and what others said or did."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from .pattern_scan import PatternScan
from .wording_context import FULL_STOP
from .wording_rules import OthersWords

Span = tuple[int, int]

# Straight marks open and close alike, so a pair has to stand on one line to be believed. None
# reaches beyond the next mark that opens, so that a row of them is not read again for each.
_QUOTED = PatternScan(
    r"「[^「」]{0,999}」|『[^『』]{0,999}』|“[^“”]{0,999}”|‘[^‘’\n]{0,999}’|《[^《》\n]{0,99}》"
    r"|\"[^\"\n]{0,999}\"|(?<!\w)'[^\n]{1,199}?'(?!\w)"
    r"|(?:标题|名称|品名|文案|关键词)[^\n,。]{0,4}【[^【】\n]{0,99}】"
)
_CLAUSE_END = re.compile(rf"[,。;!?\n]|{FULL_STOP}")
_SENTENCE_END = re.compile(rf"[。;!?\n]|{FULL_STOP}")
# Long enough for "the buyer, in the chat of yesterday, said", too short to reach another subject.
_LONGEST_GAP = 14
# Some write without any mark; not all that follows is then still what was said.
_LONGEST_SPEECH = 80
_ENDS_GAP = re.compile(r"[,。;!?\n:]")
_NOT = ("不", "没", "没有", "未")
# "You refuse to answer, so I will …" goes on with the seller's own words, comma or not.
_OWN_TURN = r"(?:我们?|我方|咱们?|俺们?)(?:就(?!是)|只能|只好|马上|立刻)"


class Spans:
    """Pieces of a text, which may overlap."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._furthest = [*accumulate((end for _, end in ordered), max)]

    def contain(self, start: int, end: int) -> bool:
        """Return whether one of them contains a piece of the text."""
        begun = bisect_right(self._starts, start)
        return begun > 0 and self._furthest[begun - 1] >= end


@dataclass(frozen=True, slots=True)
class OthersPlaces:
    """Where the words of others stand in a text.

    Attributes:
        quoted: between quotation marks, in a line of a chat, or after "said:".
        told: besides, what the seller tells of what others said, wanted or did.
    """

    quoted: list[Span]
    told: list[Span]


class OthersFinder:
    """Finds the words that are not the seller's."""

    def __init__(self, others: OthersWords, pattern: Callable[[tuple[str, ...]], str]) -> None:
        """Prepare the patterns.

        Args:
            others: how a text tells whose words they are.
            pattern: makes one pattern of several, none of which then matters to the next.
        """
        # At the start of the text or of a line.
        self._chat = PatternScan(
            rf"(?<![^\n]){pattern(others.people)}[^\n:,。]{{0,24}}(?P<words>:(?=[^\n])[^\n]*)"
        )
        self._speakers = PatternScan(pattern(others.speakers))
        self._addressed = PatternScan(pattern(others.addressed))
        self._verbs = PatternScan(pattern(others.verbs))
        self._passive = PatternScan(pattern(others.passives))
        told_end = rf",(?!{pattern(others.further)})|[。;!?\n]|{FULL_STOP}"
        self._told_end = re.compile(told_end)
        self._you_told_end = re.compile(rf"{told_end}|{_OWN_TURN}")

    def places(self, text: str) -> OthersPlaces:
        """Return where such words stand in a folded text; the pieces may overlap."""
        quoted = [match.span() for match in _QUOTED.finditer(text)]
        quoted += [match.span("words") for match in self._chat.finditer(text)]
        told: list[Span] = []
        verbs = [match.span() for match in self._verbs.finditer(text)]
        sentences = _Ends(_SENTENCE_END, text)
        ends = _Ends(self._told_end, text)
        for speaker, verb in _with_verbs(self._speakers, verbs, text):
            told.append((speaker[0], ends.after(verb[1])))
            quoted += _after_colon(text, verb[1], sentences)
        ends = _Ends(self._you_told_end, text)
        for speaker, verb in _with_verbs(self._addressed, verbs, text):
            if not text[speaker[1] : verb[0]].endswith(_NOT):
                # What stands between "you" and the verb is said by the seller.
                told.append((verb[0], ends.after(verb[1])))
                quoted += _after_colon(text, verb[1], sentences)
        ends = _Ends(_CLAUSE_END, text)
        told += [(one.start(), ends.after(one.end())) for one in self._passive.finditer(text)]
        return OthersPlaces(quoted, told)


class _Ends:
    """Where something ends; looked for once in the whole text, and only when it is needed."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        self._pattern, self._text = pattern, text
        self._ends: list[int] | None = None

    def after(self, start: int) -> int:
        if self._ends is None:
            self._ends = [match.start() for match in self._pattern.finditer(self._text)]
        index = bisect_left(self._ends, start)
        end = self._ends[index] if index < len(self._ends) else len(self._text)
        return min(end, start + _LONGEST_SPEECH)


def _with_verbs(people: PatternScan, verbs: list[Span], text: str) -> Iterator[tuple[Span, Span]]:
    """Give everybody who does something, with the first verb that follows."""
    starts = [start for start, _ in verbs]
    for match in people.finditer(text) if verbs else ():
        person = match.span()
        index = bisect_left(starts, person[1])
        if index == len(starts) or starts[index] > person[1] + _LONGEST_GAP:
            continue
        if _ENDS_GAP.search(text, person[1], starts[index]) is None:
            yield person, verbs[index]


def _after_colon(text: str, start: int, sentences: _Ends) -> Iterator[Span]:
    """Give what is said after a colon: the rest of the sentence."""
    if text[start : start + 1] == ":":
        yield start, sentences.after(start)
