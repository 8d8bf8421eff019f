"""Lines of Chinese and Latin text, where a character is one wide, or two if it is Chinese."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange.pdf_lines import lines_of


def width_of(text: str) -> float:
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


@pytest.mark.parametrize(
    ("text", "most", "lines"),
    [
        ("客服没有说明规则", 8, ["客服没有", "说明规则"]),
        ("one two three", 8, ["one two", "three"]),
        # No line begins with what closes or ends with what opens.
        ("客服没有，说明", 8, ["客服没", "有，说明"]),
        ("他们说“等”", 8, ["他们说", "“等”"]),
        ("订单12345号", 8, ["订单", "12345号"]),
        ("x" * 10, 4, ["xxxx", "xxxx", "xx"]),
        ("a\n\nb", 9, ["a", "", "b"]),
        ("", 9, [""]),
    ],
)
def test_lines(text: str, most: float, lines: list[str]) -> None:
    assert lines_of(text, width_of, most) == lines


@given(st.text(alphabet="客服，。（）《》ab 12.,\n", max_size=60), st.integers(2, 12))
def test_no_character_is_lost_and_no_line_is_too_wide(text: str, most: int) -> None:
    lines = lines_of(text, width_of, most)
    assert "".join(lines).replace(" ", "") == text.replace("\n", "").replace(" ", "")
    assert all(width_of(line) <= most for line in lines)
