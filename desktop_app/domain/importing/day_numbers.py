"""Days of the calendar from numbers."""

from __future__ import annotations

from datetime import date

FIRST_YEAR, LAST_YEAR = 1970, 2199
"""A table of a shop has no moments outside; what lies there is a number or a slip."""

_CENTURY = 2000
_LAST_OF_THIS_CENTURY = 69


def whole_year(digits: str) -> int:
    """Return a year of two or four digits in four; 70 to 99 are of the last century (as POSIX)."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (_CENTURY if year <= _LAST_OF_THIS_CENTURY else _CENTURY - 100)


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether there is such a day among the years that are read."""
    try:
        return FIRST_YEAR <= date(year, month, day).year <= LAST_YEAR
    except ValueError:
        return False
