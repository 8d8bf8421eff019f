"""Numbers as they arrive from spreadsheets, exports, chats and input methods."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.numbers import clean_number, is_cut_number

NUMBER = "1234567890123456789"


@pytest.mark.parametrize(
    "text",
    [
        NUMBER,
        f" {NUMBER} ",
        f"{NUMBER}\t",
        f'="{NUMBER}"',
        f'="{NUMBER}"\t',
        f'"=""{NUMBER}"""',
        f"'{NUMBER}",
        f"“{NUMBER}”",
        f"{NUMBER}\r\n",
        f"\ufeff{NUMBER}\u200b",
        f"\u00a0{NUMBER}",
        "１２３４５６７８９０１２３４５６７８９",
        "＝＂１２３４５６７８９０１２３４５６７８９＂",
        "1234 5678 9012 3456 789",
        "1234　5678　9012　3456　789",
    ],
)
def test_wrappings_come_off(text: str) -> None:
    assert clean_number(text) == NUMBER


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("\t", ""),
        ('=""', ""),
        ("0012", "0012"),
        ("TK-2026 1122", "TK-2026 1122"),
        ("ＳＦ１２３４", "SF1234"),
        ("工单 8812", "工单 8812"),
        ("123456\n123457 加急", "123456 123457 加急"),
    ],
)
def test_what_is_no_plain_number_keeps_its_inside(text: str, expected: str) -> None:
    assert clean_number(text) == expected


@given(st.from_regex(r"[0-9]{1,25}", fullmatch=True))
def test_digits_are_never_changed(digits: str) -> None:
    assert clean_number(f'="{digits}"\t') == digits


@given(st.text() | st.text("12 '\"=\t\u2003", max_size=8))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean_number(text)
    assert clean_number(once) == once


@pytest.mark.parametrize("text", ["1.23457E+18", "1.23457e+18", ' ="4E+19" ', "１．２Ｅ＋１８"])
def test_a_number_that_a_spreadsheet_has_shortened_is_recognised(text: str) -> None:
    assert is_cut_number(text)


@pytest.mark.parametrize("text", ["", NUMBER, "1E18", "TK-1.5E+", "12.5E+18"])
def test_other_numbers_are_not_taken_for_shortened(text: str) -> None:
    assert not is_cut_number(text)
