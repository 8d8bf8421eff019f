"""What a spreadsheet would run or round is inert in an export, and comes back exactly."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.exchange.csv_guard import decode_cell, encode_cell, guard, protect_number, unguard

FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠"
NASTY = st.text(alphabet="'=+-@\t\r\n\0＝＋－＠ab\"1,;")
NUMBERS = st.from_regex(r"'{0,2}[0-9]{15,21}\t{0,3}", fullmatch=True)
ANY_TEXT = st.text(st.characters()) | NASTY | NUMBERS


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_no_guarded_value_starts_as_a_formula(start: str) -> None:
    for value in (start, f"{start}1+1", f'{start}HYPERLINK("x")'):
        assert guard(value) == f"'{value}"
        assert unguard(guard(value)) == value


@pytest.mark.parametrize(
    "value", ["", "退款", "a=1", "'", "''", "'quoted'", " =1", "1-2", "O'Neil"]
)
def test_ordinary_values_are_left_alone(value: str) -> None:
    assert guard(value) == encode_cell(value) == unguard(value) == value


@pytest.mark.parametrize("value", ["'=1", "''=1", "'-", "''''@"])
def test_a_value_with_apostrophes_of_its_own_keeps_them(value: str) -> None:
    assert guard(value) == f"'{value}"
    assert unguard(guard(value)) == value


@pytest.mark.parametrize("digits", [16, 18, 19, 20])
def test_a_long_number_gets_a_tab(digits: int) -> None:
    number = "9" * digits
    assert protect_number(number) == encode_cell(number) == f"{number}\t"
    assert unguard(f"{number}\t") == number


@pytest.mark.parametrize(
    "value", ["9" * 15, "9" * 21, "１" * 18, "1234567890123456x", " 1234567890123456", ""]
)
def test_other_values_get_no_tab(value: str) -> None:
    assert protect_number(value) == encode_cell(value) == value
    assert unguard(value) == value


@settings(deadline=None)
@given(ANY_TEXT)
@example("1234567890123456\t")
@example("1234567890123456\t\n")
@example("'1234567890123456\t")
def test_every_measure_can_be_undone_exactly(value: str) -> None:
    assert unguard(guard(value)) == value
    assert decode_cell(encode_cell(value)) == value


@settings(deadline=None)
@given(NUMBERS)
def test_a_number_with_tabs_of_its_own_comes_back(value: str) -> None:
    if not value.startswith("'"):
        assert unguard(protect_number(value)) == value


@settings(deadline=None)
@given(ANY_TEXT)
def test_nothing_exported_starts_as_a_formula(value: str) -> None:
    assert not encode_cell(value).startswith(tuple(FORMULA_STARTS))


@settings(deadline=None)
@given(st.lists(ANY_TEXT, min_size=1))
def test_a_row_survives_the_csv_module(values: list[str]) -> None:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(
        map(encode_cell, values)
    )
    buffer.seek(0)
    [row] = csv.reader(buffer)
    assert [decode_cell(cell) for cell in row] == values
