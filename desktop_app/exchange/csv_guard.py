"""Values that a spreadsheet would change or run, made inert in a way that can be undone exactly.

Two measures: an apostrophe before what would be a formula, and a TAB after an order or item
number, which a spreadsheet would otherwise round to 15 digits (the platform's own exports do the
same). Values that already look as if a measure had been taken get one more of it, so that taking
one off always gives the value back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_FORMULA = r"[=+\-@\t\r\n\0＝＋－＠]"
_NUMBER = r"[0-9]{16,20}"
_RUNS_AS_FORMULA = re.compile(f"'*{_FORMULA}")
_GUARDED = re.compile(f"'+{_FORMULA}")
_LONG_NUMBER = re.compile(rf"{_NUMBER}\t*")
_PROTECTED = re.compile(rf"{_NUMBER}\t+")
# Any character would do: where it is in a value as well, the values are only looked at for nothing.
_BETWEEN = "\x1f"
_SOME_TO_ENCODE = re.compile(f"{_BETWEEN}(?:'*{_FORMULA}|{_NUMBER})")


def guard(value: str) -> str:
    """Make a value inert that a spreadsheet would run as a formula.

    These start with ``= + - @`` (half or full width), TAB, CR, LF or NUL, as on OWASP's page on CSV
    injection. For any text, ``unguard(guard(value)) == value``.
    """
    if _RUNS_AS_FORMULA.match(value):
        return "'" + value
    # A number that has its TABs from the user; else unguard would take one of theirs.
    return value + "\t" if _PROTECTED.fullmatch(value) else value


def protect_number(value: str) -> str:
    """Put a TAB after a value of only 16-20 digits, so that a spreadsheet keeps all of them."""
    return value + "\t" if _LONG_NUMBER.fullmatch(value) else value


def unguard(value: str) -> str:
    """Undo :func:`guard` and :func:`protect_number`; other values are returned as they are."""
    if _GUARDED.match(value):
        return value[1:]
    return value[:-1] if _PROTECTED.fullmatch(value) else value


def encode_cell(value: str) -> str:
    """Take both measures on one value of an export. Undone by :func:`decode_cell`."""
    return protect_number(value) if _LONG_NUMBER.fullmatch(value) else guard(value)


def encode_cells(values: Sequence[str]) -> Sequence[str]:
    """Do :func:`encode_cell` to each of many values, fast where few need it or many are one."""
    different = set(values)
    if _SOME_TO_ENCODE.search(_BETWEEN + _BETWEEN.join(different)) is None:
        return values
    encoded = {value: encode_cell(value) for value in different}
    return [encoded[value] for value in values]


def decode_cell(cell: str) -> str:
    """Return the value that :func:`encode_cell` was given, exactly, for any text."""
    return unguard(cell)
