"""Looking for one rule in a message: every find that nothing makes harmless."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .id_number import is_id_number
from .pattern_scan import PatternScan
from .quotation import Span, Spans
from .wording_context import Layout, MakePattern, Surroundings
from .wording_rules import WordingRule

_AROUND = 48


class RuleSearch:
    """A rule, ready to look for."""

    def __init__(
        self,
        rule: WordingRule,
        pattern: str,
        make_pattern: MakePattern,
        contexts: dict[str, Surroundings],
    ) -> None:
        """Prepare a rule.

        Args:
            rule: which is looked for.
            pattern: of its words and patterns together.
            make_pattern: makes one pattern of several.
            contexts: by the ids that ``unless`` names.
        """
        self.rule = rule
        self._scan = _scan(pattern)
        self._near = _scan(make_pattern(rule.near))
        self._not_in = _scan(make_pattern(rule.not_in))
        self._unless = [contexts[context_id] for context_id in rule.unless]

    def spans(self, layout: Layout, others: Spans) -> Iterator[Span]:
        """Give every find that is neither part of a harmless whole nor in a harmless context."""
        text = layout.text
        wholes: Spans | None = None
        for start, end in self._finds(text):
            if wholes is None:
                wholes = Spans(_spans(self._not_in, text))
            if wholes.contain(start, end) or others.contain(start, end):
                continue
            if self.rule.is_id_number and not is_id_number(text[start:end]):
                continue
            if not any(context.are_there(layout, start, end) for context in self._unless):
                yield start, end

    def _finds(self, text: str) -> Iterator[Span]:
        if self._near is None:
            yield from _spans(self._scan, text)
            return
        for start, end in _joined(_around(mark.span(), text) for mark in self._near.finditer(text)):
            yield from _spans(self._scan, text, start, end)


def _scan(pattern: str) -> PatternScan | None:
    return PatternScan(pattern) if pattern else None


def _spans(
    scan: PatternScan | None, text: str, start: int = 0, end: int | None = None
) -> Iterator[Span]:
    if scan is not None:
        yield from (match.span() for match in scan.finditer(text, start, end))


def _around(mark: Span, text: str) -> Span:
    return max(0, mark[0] - _AROUND), min(len(text), mark[1] + _AROUND)


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Give pieces that come in order, those that overlap as one, so that none is read twice."""
    start = end = 0
    for first, last in spans:
        if first > end:
            yield start, end
            start = first
        end = last
    yield start, end
