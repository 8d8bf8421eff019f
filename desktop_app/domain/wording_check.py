"""Pointing out what is unwise in a message to the platform, before it is sent.

It flags words; it cannot know what is true, and the seller decides. What others said, whether
quoted or reported, is not taken for the seller's own; an insult only when it is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .folded_text import Folded, fold, folding_table
from .pattern_scan import PatternScan
from .placeholders import Token, find
from .playbook import Stage
from .quotation import OthersFinder, Span, Spans
from .wording_context import Layout, Surroundings
from .wording_rules import PHRASE, Part, RuleSet, WordingKind, WordingRule, with_phrases
from .wording_search import RuleSearch

# "You have become swindlers" reports nothing, though much follows "you have" that does.
_OTHERS_ONLY_IF_QUOTED = (WordingKind.INSULT, WordingKind.EMOTION)
# As long as a placeholder with an address for its default; those who write longer ones wait.
_PLACEHOLDER = re.compile(r"\{{2,4}[^{}\n]{0,400}\}{2,4}")
_FIRST_PHRASES = re.compile(f"((?:{PHRASE.pattern})*)(.*)", re.DOTALL)
_LEAST_NAME = 2


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a message is for.

    Attributes:
        stage: when in a case; None when that is not known, then nothing counts as missing but
            what every message needs.
        buyer: the buyer's name, empty when it is not known.
        needs_order_no: whether the case is about an order.
    """

    stage: Stage | None = None
    buyer: str = ""
    needs_order_no: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to point out.

    Attributes:
        start, end: where it stands, as Python string indexes; what is missing stands at the end
            and has no length.
        kind: what is unwise about it.
        rule_id: which rule says so.
        text: the words.
    """

    start: int
    end: int
    kind: WordingKind
    rule_id: str
    text: str


class WordingChecker:
    """Checks messages by a set of rules. Making one takes far longer than a check: keep it."""

    def __init__(self, rules: RuleSet) -> None:
        """Prepare the rules.

        Raises:
            re.error: a pattern is none.
            KeyError: a context or a phrase that is named does not exist.
        """
        self._table = folding_table(rules.letters)
        self._phrases = rules.phrases
        contexts = {context.id: Surroundings(context, self._pattern) for context in rules.contexts}
        self._others = OthersFinder(rules.others, self._pattern)
        self._searches = [
            RuleSearch(rule, self._rule_pattern(rule), self._pattern, contexts)
            for rule in rules.rules
            if rule.part is None
        ]
        self._parts = [
            (rule, rule.part, PatternScan(self._rule_pattern(rule)))
            for rule in rules.rules
            if rule.part is not None
        ]

    def check(self, text: str, purpose: Purpose) -> tuple[Finding, ...]:
        """Return what is to be pointed out, in the order of the text, what is missing last.

        Args:
            text: the message; of one that is empty nothing is missing yet.
            purpose: what it is for.
        """
        if not text.strip():
            return ()
        folded = fold(text, self._table)
        placeholders = [match.span() for match in _PLACEHOLDER.finditer(folded.text)]
        found = [*self._found(text, folded, placeholders, purpose)]
        found.sort(key=lambda one: (one.start, -one.end))
        tokens = [token for start, end in placeholders for token in find(folded.text[start:end])]
        return (*_without_inner(found), *self._missing(text, folded.text, tokens, purpose))

    def _found(
        self, text: str, folded: Folded, placeholders: list[Span], purpose: Purpose
    ) -> Iterator[Finding]:
        layout = Layout(folded.text)
        others = self._others.places(folded.text)
        # What a placeholder will be filled with is not known yet.
        quoted = Spans([*others.quoted, *placeholders])
        told = Spans([*others.quoted, *others.told, *placeholders])
        nothing = Spans(())
        for search in self._searches:
            kind = search.rule.kind
            exempt = quoted if kind in _OTHERS_ONLY_IF_QUOTED else told
            if kind is WordingKind.PERSONAL_DATA:
                # A buyer's number is the buyer's number also where somebody else has written it.
                exempt = nothing
            spans = [*search.spans(layout, exempt)]
            if search.rule.is_buyer:
                spans += self._names(folded.text, purpose.buyer)
            for span in spans:
                start, end = folded.original(*span)
                yield Finding(start, end, kind, search.rule.id, text[start:end])

    def _names(self, text: str, buyer: str) -> Iterator[Span]:
        name = fold(buyer.strip(), self._table).text
        # One character alone, such as a family name, is part of too many words.
        if len(name) >= _LEAST_NAME:
            for match in re.finditer(_word(name), text):
                yield match.span()

    def _missing(
        self, text: str, folded: str, tokens: list[Token], purpose: Purpose
    ) -> Iterator[Finding]:
        names = {token.name for token in tokens}
        for rule, part, pattern in self._parts:
            if not _is_needed(part, purpose) or not names.isdisjoint(part.placeholders):
                continue
            if pattern.search(folded) is None:
                yield Finding(len(text), len(text), rule.kind, rule.id, "")

    def _rule_pattern(self, rule: WordingRule) -> str:
        # The longest first, as the first that fits is taken.
        folded = (fold(word, self._table).text for word in rule.words)
        words = sorted(filter(None, folded), key=len, reverse=True)
        return self._pattern((*map(_word, words), *rule.patterns))

    def _pattern(self, patterns: tuple[str, ...]) -> str:
        """Return one pattern that fits where any of them does, "" for none at all."""
        if not patterns:
            return ""
        return f"(?:{with_phrases(_alternatives(patterns), self._phrases)})"


def _word(word: str) -> str:
    """Return the pattern of a word; one in Latin letters is not found inside another."""
    before = r"(?<![a-z0-9])" if re.match(r"[a-z0-9]", word) else ""
    after = r"(?![a-z0-9])" if re.search(r"[a-z0-9]\Z", word) else ""
    return f"{before}{re.escape(word)}{after}"


def _alternatives(patterns: tuple[str, ...]) -> str:
    """Join patterns; those that begin with the same phrases share them, and a place at which they
    may stand is looked at once for all."""
    endings: dict[str, list[str]] = {}
    for pattern in patterns:
        begin, _, end = _FIRST_PHRASES.findall(pattern)[0]
        endings.setdefault(begin, []).append(end)
    groups = (f"{begin}(?:{'|'.join(map(_whole, ends))})" for begin, ends in endings.items())
    return "|".join(groups)


def _whole(pattern: str) -> str:
    return f"(?:{pattern})" if "|" in pattern else pattern


def _is_needed(part: Part, purpose: Purpose) -> bool:
    if part.only_with_order and not purpose.needs_order_no:
        return False
    return not part.stages or purpose.stage in part.stages


def _without_inner(found: list[Finding]) -> Iterator[Finding]:
    """Leave out what lies within another finding of the same kind that begins no later."""
    ends: dict[WordingKind, int] = {}
    for one in found:
        if one.end > ends.get(one.kind, 0):
            ends[one.kind] = one.end
            yield one
