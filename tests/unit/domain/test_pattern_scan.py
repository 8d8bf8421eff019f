"""Scanning by first characters finds exactly what Python's own search finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.pattern_scan import PatternScan
from desktop_app.domain.wording_rules import with_phrases
from desktop_app.exchange.wording_files import read_wording
from desktop_app.paths import resources_dir

RULES = read_wording(resources_dir() / "wording")
PATTERNS = sorted(
    {
        with_phrases(pattern, RULES.phrases)
        for rule in RULES.rules
        for pattern in (*rule.patterns, *rule.not_in, *rule.near)
    }
)
SCANS = {pattern: PatternScan(pattern) for pattern in PATTERNS}
# Characters of which many finds are made, so that made-up texts contain some.
LETTERS = sorted({letter for pattern in PATTERNS for letter in pattern if letter.isalnum()})
texts = st.text(st.sampled_from([*LETTERS, *"0123456789 ,。!?:-\n@"]), max_size=60)


def spans(matches: object) -> list[tuple[int, int]]:
    return [match.span() for match in matches]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("ab|cd", "xxabcdab"),
        ("(?:a|b)?c", "c ac bc dc"),
        (r"(?<![a-z])no\b", "no know no, nod"),
        ("a*b", "aaab b"),
        ("(?P<x>[^b])b", "ab bb cb"),
        (r"[]a-c]\d", "]1 b2 d3"),
        (r"[\]a]x", "]x ax bx"),
        (".b", "ab\nb"),
        ("a{0,2}b{2,}?", "bb abbb aab"),
        (r"\.\?", "a.? .?"),
        ("^a|b$", "aab"),
        ("(?=ab)a", "ab ac"),
        ("(?:(?:我|本店)(?:真)?)?错", "我错本店真错错"),
    ],
)
def test_it_finds_what_search_finds(pattern: str, text: str) -> None:
    assert spans(PatternScan(pattern).finditer(text)) == spans(re.finditer(pattern, text))


@settings(deadline=None, max_examples=40)
@given(texts)
def test_so_it_does_for_all_patterns_that_ship(text: str) -> None:
    for pattern, scan in SCANS.items():
        assert spans(scan.finditer(text)) == spans(re.finditer(pattern, text)), pattern


def test_a_part_of_a_text_can_be_searched() -> None:
    scan = PatternScan("ab")
    assert spans(scan.finditer("ab ab ab", 1)) == [(3, 5), (6, 8)]
    assert spans(scan.finditer("ab ab ab", 1, 6)) == [(3, 5)]
    first = scan.search("xab ab")
    assert first is not None and first.span() == (1, 3)
    assert scan.search("xyz") is None
