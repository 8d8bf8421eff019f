"""Whether 5/3/2016 is a day in March or in May: what a whole file says about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from .day_numbers import is_day, whole_year


class DateOrder(StrEnum):
    """The order of day, month and year. The ids are part of the command's contract."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


_MOST_SEEN = 50_000
_EXAMPLES = 3
_NUMBERS = re.compile(r"\D{0,12}?([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4}|[0-9]{1,2})(?![0-9])")


class OrderEvidence:
    """What the dates of a file say about their order; told cell by cell.

    One file is written by one program, so that all its columns of dates may be told to one of
    these. Dates that begin with a year of four digits, or have the month in words, say nothing.
    """

    def __init__(self) -> None:
        self._left = frozenset(DateOrder)
        self._has_open_dates = False
        self._is_contradictory = False
        self._seen: set[str] = set()
        self._possible: set[DateOrder] = set()
        self._examples: list[str] = []
        self._examples_same_day: list[str] = []
        self._clear: list[str] = []
        self._against: list[str] = []

    def add(self, text: str) -> None:
        """Take one cell into account."""
        if text[:4].isdigit():
            return
        day = text.strip().partition(" ")[0]
        if day in self._seen:
            return
        if len(self._seen) < _MOST_SEEN:
            self._seen.add(day)
        match = _NUMBERS.match(text)
        if match is None:
            return
        self._has_open_dates = True
        possible = frozenset(possible_orders(match[1], match[2], match[3]))
        if not possible:
            # A 31st of February says nothing of how the others are written.
            return
        self._possible |= possible
        if len(possible) > 1:
            is_same_day = match[1] == match[2]
            _keep(self._examples_same_day if is_same_day else self._examples, text.strip())
        else:
            _keep(self._clear, text.strip())
        if self._left & possible:
            self._left &= possible
        else:
            self._is_contradictory = True
            _keep(self._against, text.strip())

    @property
    def order(self) -> DateOrder | None:
        """The order that the file settles; of a file in which it matters nowhere, ``ymd``.

        None when the seller has to say it.
        """
        if not self._has_open_dates:
            return DateOrder.YMD
        if self._is_contradictory or len(self._left) > 1:
            return None
        return next(iter(self._left))

    @property
    def choices(self) -> tuple[DateOrder, ...]:
        """The orders that the dates leave open, most usual first; all that can be when mixed."""
        if self._is_contradictory:
            return tuple(order for order in DateOrder if order in self._possible)
        return tuple(order for order in DateOrder if order in self._left)

    @property
    def is_contradictory(self) -> bool:
        """Whether no one order fits all dates."""
        return self._is_contradictory

    @property
    def examples(self) -> tuple[str, ...]:
        """At most three of the dates to ask about.

        Those of which the orders make different days come first, and those that can be read in
        one way only come last; of a file that contradicts itself, those that do not fit the dates
        before them.
        """
        if self._is_contradictory:
            return tuple(self._against[:_EXAMPLES])
        return tuple([*self._examples, *self._examples_same_day, *self._clear][:_EXAMPLES])


def _keep(examples: list[str], text: str) -> None:
    if len(examples) < _EXAMPLES:
        examples.append(text)


def possible_orders(first: str, second: str, third: str) -> Iterable[DateOrder]:
    """Return the orders in which three numbers are a day of the calendar.

    Args:
        first, second: one or two digits.
        third: one, two or four digits; no year is written with one.
    """
    one, two = int(first), int(second)
    if len(third) > 1 and is_day(whole_year(third), two, one):
        yield DateOrder.DMY
    if len(third) > 1 and is_day(whole_year(third), one, two):
        yield DateOrder.MDY
    if len(third) < 3 and len(first) == 2 and is_day(whole_year(first), two, int(third)):
        yield DateOrder.YMD
