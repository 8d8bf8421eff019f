"""The values of cells of a workbook as text."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_DIGITS_KEPT = 15
_EXACT = 10**_DIGITS_KEPT
# Characters that XML cannot hold, as ECMA-376 part 1, 22.9.2.19 (ST_Xstring) writes them, and the
# underscore before a text that only looks like one.
_ESCAPED = re.compile(r"_x(00(?:0[0-8BCDEF]|1[0-9A-Fa-f]|5[Ff]))_")
_HALF_SECOND = timedelta(microseconds=500_000)


def text_of(value: object) -> str:
    """Return the value of a cell as text.

    A number of 16 digits or more that a spreadsheet has rounded is written
    ``1.23456789012345E+18``, so that it is reported and not taken for whole.

    Args:
        value: what the reader gives: text, a number, a moment, or None for an empty cell.
    """
    if isinstance(value, str):
        return _ESCAPED.sub(_character, value) if "_x00" in value else value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, datetime):
        moment = (value + _HALF_SECOND).replace(microsecond=0)
        is_day = not (moment.hour or moment.minute or moment.second)
        return moment.strftime("%Y-%m-%d" if is_day else "%Y-%m-%d %H:%M:%S")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def _number(value: float) -> str:
    if abs(value) < _EXACT:
        whole = int(value)
        return str(whole) if whole == value else format(value, ".15g")
    if isinstance(value, int) and value % 10 ** (len(str(abs(value))) - _DIGITS_KEPT):
        # More digits than a spreadsheet can hold: another program wrote it, with all of them.
        return str(value)
    return f"{value:.14E}" if abs(value) < float("inf") else str(value)


def _character(escaped: re.Match[str]) -> str:
    return chr(int(escaped[1], 16))
