"""A text is counted as the platform's limits are given, on the safe side where they are silent."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.playbook import Grade, Source, Words
from desktop_app.domain.text_limits import TextLimit, TextUnit, measure

SOURCE = Source("", Grade.UNVERIFIED, date(2026, 11, 22))


def limit(unit: TextUnit, least: int, most: int) -> TextLimit:
    return TextLimit("some", Words("某", "some"), unit, least, most, SOURCE)


@pytest.mark.parametrize(
    ("text", "size", "characters"),
    [
        ("", 0, 0),
        ("order 12", 8, 8),
        ("退款", 6, 2),
        ("退款，OK\n", 12, 6),
        ("😀", 4, 1),
        # Half an emoji, as it stands in a field while it is typed.
        ("\ud83d", 3, 1),
    ],
)
def test_bytes_are_those_of_utf_8_and_characters_are_code_points(
    text: str, size: int, characters: int
) -> None:
    assert measure(text, TextUnit.BYTES) == size
    assert measure(text, TextUnit.CHARACTERS) == characters


def test_what_fits_in_bytes_fits_as_gbk_too() -> None:
    text = "订单 1234567890，凭证已上传，请核实。" * 6
    assert measure(text, TextUnit.BYTES) >= len(text.encode("gbk"))


def test_133_chinese_characters_fit_into_400_bytes_and_134_do_not() -> None:
    thread = limit(TextUnit.BYTES, 1, 400)
    assert not thread.is_too_long("退" * 133)
    assert thread.is_too_long("退" * 134)


def test_both_ends_of_a_range_are_within_it() -> None:
    refusal = limit(TextUnit.CHARACTERS, 2, 200)
    assert [refusal.is_too_short(text) for text in ("", "退", "退款")] == [True, True, False]
    assert [refusal.is_too_long("退" * count) for count in (200, 201)] == [False, True]


def test_blanks_around_a_text_never_help() -> None:
    refusal = limit(TextUnit.CHARACTERS, 2, 4)
    assert refusal.is_too_short(" 退 \n")
    assert refusal.is_too_long("退款了 \n")
