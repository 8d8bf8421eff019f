"""Whatever form a text has, its folded pieces are found in the original exactly."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.folded_text import fold, folding_table

TABLE = folding_table({"騙": "骗", "❗": "!"})


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ＡＢｃ１２！？：", "abc12!?:"),
        ("騙子", "骗子"),
        ("骗 子", "骗子"),
        ("骗\u3000\t子", "骗子"),
        ("骗\u200b子\ufeff", "骗子"),
        ("订单 123 号", "订单 123 号"),
        ("we don’t, ‘you’", "we don't, ‘you’"),
        ("垃\n圾", "垃\n圾"),
        ("好❗😀", "好!😀"),
    ],
)
def test_a_text_is_folded(text: str, folded: str) -> None:
    assert fold(text, TABLE).text == folded


def test_a_piece_is_found_in_the_original() -> None:
    text = "😀你们是骗 \u3000子\u200b吗😀"
    folded = fold(text, TABLE)
    start = folded.text.index("骗子")
    assert text[slice(*folded.original(start, start + 2))] == "骗 \u3000子"


@settings(deadline=None)
@given(st.text(st.sampled_from("a B１骗騙子 \u3000\u200b,，😀\n’"), min_size=1, max_size=30))
def test_every_character_stands_where_it_is_said_to(text: str) -> None:
    folded = fold(text, TABLE)
    for place, character in enumerate(folded.text):
        start, end = folded.original(place, place + 1)
        assert end == start + 1
        alone = fold(text[start], TABLE).text
        assert alone == character or (text[start], character) == ("’", "'")
