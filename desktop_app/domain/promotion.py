"""The platform's promotions: on which day they are, and when to ask about their rules."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from .playbook import Source, Words
from .workdays import SHANGHAI

ASK_AT = time(10)
"""When to ask, in Shanghai: support is said to be least busy from ten to eleven on workdays."""

RULE_PREFIX = "promotion-"
"""With it begins the rule of every deadline that reminds of a promotion."""

_DAY = re.compile(r"(?:([0-9]{4})[-/.年])?([0-9]{1,2})[-/.月]([0-9]{1,2})日?")
_A_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class PromotionDay:
    """A day of one year, or the same day of every year.

    Attributes:
        month, day: in China's calendar.
        year: None for every year.
    """

    month: int
    day: int
    year: int | None = None

    def in_year(self, year: int) -> date | None:
        """Return the day in a year, None when it belongs to another one.

        What is on 29 February every year is on the 28th where there is none: too early does no
        harm, and not at all would.
        """
        if self.year not in (None, year):
            return None
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return date(year, self.month, self.day - 1)

    def __str__(self) -> str:
        yearly = f"{self.month:02}-{self.day:02}"
        return yearly if self.year is None else f"{self.year:04}-{yearly}"


def day_from_text(text: str) -> PromotionDay:
    """Read a day such as ``11-11``, ``2026-11-11``, ``11/11`` or ``2026年11月11日``.

    Raises:
        ValueError: it is not written like that, or there is no such day.
    """
    match = _DAY.fullmatch("".join(unicodedata.normalize("NFKC", text).split()))
    if match is None:
        raise ValueError(f"not a day: {text!r}")
    year = None if match[1] is None else int(match[1])
    month, day = int(match[2]), int(match[3])
    date(_A_LEAP_YEAR if year is None else year, month, day)
    return PromotionDay(month, day, year)


@dataclass(frozen=True, slots=True)
class BuiltInPromotion:
    """A promotion that ships with the program.

    Attributes:
        id: stable, see ``resources/promotions/README.md``.
        day: of every year; None when it has no fixed one.
        source: where the day comes from.
    """

    id: str
    name: Words
    day: PromotionDay | None
    source: Source


@dataclass(frozen=True, slots=True)
class PromotionList:
    """The promotions that ship with the program.

    Attributes:
        reminder: what a reminder says, with ``{name}`` for the promotion.
    """

    reminder: Words
    promotions: tuple[BuiltInPromotion, ...]


@dataclass(frozen=True, slots=True)
class PromotionEdit:
    """What a seller changed of a built-in promotion, or a promotion of their own.

    Attributes:
        uid: of the row; empty when it was not written yet.
        promotion_id: of the built-in promotion; empty for an own one.
        name: of an own one; empty for others.
        day: None for the built-in one's.
        is_off: whether it does not remind.
    """

    uid: str
    promotion_id: str
    name: str
    day: PromotionDay | None
    is_off: bool


@dataclass(frozen=True, slots=True)
class Promotion:
    """A promotion as the seller has it: what ships, with their changes over it.

    Attributes:
        key: the built-in one's id, or the row's uid of an own one; stable.
        built_in: what ships; None for an own one.
        edit: what the seller changed; None for nothing.
    """

    key: str
    name: Words
    built_in: BuiltInPromotion | None
    edit: PromotionEdit | None

    @property
    def is_off(self) -> bool:
        """Whether it does not remind."""
        return self.edit is not None and self.edit.is_off

    @property
    def own_day(self) -> PromotionDay | None:
        """The day that the seller entered, None if that of the program counts."""
        return None if self.edit is None else self.edit.day

    def next_day(self, today: date) -> date | None:
        """Return the day on which it is next, today included; None when that is not known.

        A day that the seller entered for one year takes the place of that year's only.

        Args:
            today: in Shanghai.
        """
        years = {today.year, today.year + 1}
        if self.own_day is not None and self.own_day.year is not None:
            years.add(self.own_day.year)
        days = (self._day_in(year) for year in years)
        return min((day for day in days if day is not None and day >= today), default=None)

    def _day_in(self, year: int) -> date | None:
        own = None if self.own_day is None else self.own_day.in_year(year)
        # A day for every year takes the place of the built-in one's altogether.
        if own is not None or self.built_in is None or self.built_in.day is None:
            return own
        return self.built_in.day.in_year(year)


def overlay(
    built_in: Iterable[BuiltInPromotion], edits: Iterable[PromotionEdit]
) -> tuple[Promotion, ...]:
    """Return the promotions as the seller has them: those that ship, then the own ones.

    An edit of a promotion that no longer ships waits in the casebook until it ships again.
    """
    edits = tuple(edits)
    by_id = {edit.promotion_id: edit for edit in edits if edit.promotion_id}
    shipped = (Promotion(one.id, one.name, one, by_id.get(one.id)) for one in built_in)
    own = (
        Promotion(edit.uid, Words(edit.name, edit.name), None, edit)
        for edit in edits
        if not edit.promotion_id
    )
    return (*shipped, *own)


def shanghai_day(now: datetime) -> date:
    """Return the day that it is in Shanghai."""
    return now.astimezone(SHANGHAI).date()


def ask_at(day: date, days_before: int) -> datetime:
    """Return when to ask about a promotion's rules (UTC).

    Args:
        day: of the promotion, in Shanghai.
        days_before: how many days earlier.
    """
    asked_on = day - timedelta(days=days_before)
    return datetime.combine(asked_on, ASK_AT, tzinfo=SHANGHAI).astimezone(UTC)


def reminder_rule(key: str, day: date) -> str:
    """Return the rule of the deadline that reminds of a promotion: one for each year's."""
    return f"{RULE_PREFIX}{key}-{day.year:04}"
