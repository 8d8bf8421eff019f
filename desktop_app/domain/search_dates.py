"""Days in a search: ``2026``, ``2026-06``, ``2026-06-12``, ``6月``, ``today``, ``上月``, ``7d``."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

Days = tuple[date, date]
"""The first day, and the day after the last."""

_DAY = timedelta(days=1)
_BETWEEN = r"\s*[-/.年]\s*"
_YEAR = re.compile(r"([12][0-9]{3})年?")
_MONTH = re.compile(rf"([12][0-9]{{3}}){_BETWEEN}([0-9]{{1,2}})月?")
_FULL = re.compile(rf"([12][0-9]{{3}}){_BETWEEN}([0-9]{{1,2}})\s*[-/.月]\s*([0-9]{{1,2}})[日号]?")
_OWN_MONTH = re.compile(r"([0-9]{1,2})月份?")
_OWN_DAY = re.compile(r"([0-9]{1,2})(?:[-/]|月)([0-9]{1,2})[日号]?")
_AGO = re.compile(r"([0-9]{1,4})\s*(?:d|days?|天)前?")
_NAMES = {
    "today": "today",
    "今天": "today",
    "今日": "today",
    "yesterday": "yesterday",
    "昨天": "yesterday",
    "昨日": "yesterday",
    "this-week": "this-week",
    "本周": "this-week",
    "这周": "this-week",
    "last-week": "last-week",
    "上周": "last-week",
    "this-month": "this-month",
    "本月": "this-month",
    "这个月": "this-month",
    "last-month": "last-month",
    "上月": "last-month",
    "上个月": "last-month",
    "this-year": "this-year",
    "今年": "this-year",
    "last-year": "last-year",
    "去年": "last-year",
}


def read_span(typed: str, today: date) -> Days | None:
    """Return the days that a text names; None while it names none, or none that exist.

    Args:
        typed: a year, month or day, a word such as ``today`` or ``上月``, ``7d`` for the day seven
            days ago; a month or day without a year is the latest that is not in the future.
        today: the seller's day.
    """
    text = unicodedata.normalize("NFKC", typed).strip().lower()
    named = _NAMES.get(text)
    try:
        return _named(named, today) if named else _written(text, today)
    except (ValueError, OverflowError):
        # A 13th month, a 30th of February, a day before the first year.
        return None


def _written(text: str, today: date) -> Days | None:
    if found := _FULL.fullmatch(text):
        return _one_day(date(int(found[1]), int(found[2]), int(found[3])))
    if found := _MONTH.fullmatch(text):
        return _month(int(found[1]), int(found[2]))
    if found := _YEAR.fullmatch(text):
        return date(int(found[1]), 1, 1), date(int(found[1]) + 1, 1, 1)
    if found := _AGO.fullmatch(text):
        return _one_day(today - int(found[1]) * _DAY)
    if found := _OWN_MONTH.fullmatch(text):
        month = int(found[1])
        return _month(today.year - (month > today.month), month)
    if found := _OWN_DAY.fullmatch(text):
        month, day = int(found[1]), int(found[2])
        return _one_day(date(today.year - ((month, day) > (today.month, today.day)), month, day))
    return None


def _named(name: str, today: date) -> Days:
    monday = today - today.weekday() * _DAY
    month = today.replace(day=1)
    if name == "yesterday":
        return _one_day(today - _DAY)
    if name == "this-week":
        return monday, monday + 7 * _DAY
    if name == "last-week":
        return monday - 7 * _DAY, monday
    if name == "this-month":
        return _month(today.year, today.month)
    if name == "last-month":
        before = month - _DAY
        return before.replace(day=1), month
    if name == "this-year":
        return date(today.year, 1, 1), date(today.year + 1, 1, 1)
    if name == "last-year":
        return date(today.year - 1, 1, 1), date(today.year, 1, 1)
    return _one_day(today)


def _month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)


def _one_day(day: date) -> Days:
    return day, day + _DAY


def written(days: Days) -> str:
    """Write days as shortly as :func:`read_span` reads them; a span that has no name by its
    first day."""
    first, after = days
    if first.day == 1 and after == _month(first.year, first.month)[1]:
        return f"{first:%Y-%m}"
    if (first.month, first.day, after) == (1, 1, date(first.year + 1, 1, 1)):
        return f"{first:%Y}"
    return f"{first:%Y-%m-%d}"
