"""Cells as platforms and spreadsheets leave them, cleaned without guessing."""

from __future__ import annotations

import re
from decimal import Decimal

from desktop_app.domain import numbers

_FULL_WIDTH_BLANKS = " \t\r\n\v\f\u00a0\u3000\ufeff\u200b"
_SAYS_NOTHING = frozenset(
    (
        *("?", "？", "-", "--", "---", "—", "——", "/", "\\", "\\n", "null", "none", "nan", "n/a"),
        *("na", "#n/a", "#null!", "#name?", "#ref!", "#value!", "#div/0!", "(null)", "(blank)"),
        *("undefined", "无", "暂无", "空", "未填", "未知", "0000-00-00", "0000-00-00 00:00:00"),
    )
)
_LONGEST_NOTHING = max(map(len, _SAYS_NOTHING))
_NOTHING_TO_CLEAN = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]*")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n\0＝＋－＠]")
_AS_FORMULA = re.compile(r'="(?P<text>.*)"', re.DOTALL)
# The platform's exports of orders have No:YT1234567890123 in the column of the parcel.
_PREFIX = re.compile(r"no[:.]\s*(?=[0-9A-Z])", re.IGNORECASE)
_DIGITS_KEPT = 15
# Above it, a binary64 of IEEE 754 no longer holds every whole number.
_LARGEST_EXACT = 2**53
_LONG = 16
_FEWEST_LONG = 3


class RuinedNumber(ValueError):
    """A number of which a spreadsheet has dropped digits; they cannot be had back."""


def clean_number(text: str, is_rounded: bool = False) -> str:
    """Return the number in a cell without what was put around it.

    ``="1234567890123456789"``, a trailing TAB, a leading apostrophe and full-width digits give the
    digits alone; what is no number keeps its inside. A cell that says nothing gives an empty text.

    Args:
        text: the cell.
        is_rounded: the column has lost digits, as :func:`has_lost_digits` tells.

    Raises:
        RuinedNumber: the cell is ``1.23457E+18``, or a long number of a column that lost digits.
    """
    if text.isalnum() and text.isascii():
        # Most cells; only letters can stand for nothing.
        plain = text if text.isdigit() or text.lower() not in _SAYS_NOTHING else ""
    else:
        plain = _unwrapped_digits(text) or _cleaned(text)
    if is_rounded and _looks_rounded(plain):
        raise RuinedNumber(text)
    return plain


def _unwrapped_digits(text: str) -> str:
    """Return the digits of most cells of an export at once, nothing for all others."""
    if not text.isascii():
        return ""
    digits = text[2:-1] if text[:2] == '="' and text[-1:] == '"' else text.strip(" \t'\"")
    return digits if digits.isdigit() else ""


def _cleaned(text: str) -> str:
    if not text or says_nothing(text):
        return ""
    if _NOTHING_TO_CLEAN.fullmatch(text):
        return text
    plain = _PREFIX.sub("", numbers.clean_number(text))
    if numbers.is_cut_number(plain):
        raise RuinedNumber(text)
    if not (plain.endswith(".0") and plain[:-2].isdecimal()):
        return plain
    # 123.0: a number that went through a program without whole numbers.
    if _may_be_rounded(int(plain[:-2])):
        raise RuinedNumber(text)
    return plain[:-2]


def _may_be_rounded(number: int) -> bool:
    """Tell whether a number with ``.0`` is one that a float of 64 bits is written as."""
    if number <= _LARGEST_EXACT:
        return False
    nearest = float(number)
    return number in (int(nearest), int(Decimal(repr(nearest))))


def has_lost_digits(cells: list[str]) -> bool:
    """Tell whether a spreadsheet has rounded a column: all its long numbers end in zeros.

    A spreadsheet keeps 15 digits of a number. One that ends in zeros may be so by itself; a column
    of them is not.

    Args:
        cells: those of one column, or many of them.
    """
    long = {plain for cell in cells if len(plain := numbers.clean_number(cell)) >= _LONG}
    digits = {plain for plain in long if plain.isdecimal()}
    return len(digits) >= _FEWEST_LONG and all(_looks_rounded(plain) for plain in digits)


def _looks_rounded(number: str) -> bool:
    return len(number) >= _LONG and number.isdecimal() and not number[_DIGITS_KEPT:].strip("0")


def clean_text(text: str) -> str:
    """Return the text of a cell without blanks around it and without what spreadsheets put there.

    An apostrophe before what would run as a formula is taken off, and so is the ``="…"`` that
    keeps a spreadsheet from reading a number; a cell that says nothing gives an empty text.
    """
    if not text:
        return ""
    plain = text.strip(_FULL_WIDTH_BLANKS)
    if not plain or (len(plain) <= _LONGEST_NOTHING and plain.lower() in _SAYS_NOTHING):
        return ""
    if plain[:1] not in ("'", "="):
        return plain
    if plain[:1] == "'" and _GUARDED.match(plain):
        plain = plain[1:]
    if plain[:1] == "=" and (formula := _AS_FORMULA.fullmatch(plain)):
        return formula["text"].replace('""', '"').strip(_FULL_WIDTH_BLANKS)
    return plain


def says_nothing(text: str) -> bool:
    """Tell whether a cell is empty or has only a sign for "nothing known", such as ``?``."""
    plain = text.strip(_FULL_WIDTH_BLANKS)
    return len(plain) <= _LONGEST_NOTHING and (not plain or plain.lower() in _SAYS_NOTHING)
