"""Spans of time such as 3个工作日内 and 24-48小时, and the moment at which they end."""

from __future__ import annotations

import re
from datetime import datetime

from .moments import Reader

_NUMERAL = r"(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})"
_UNIT = r"(?:个?工作[日天]|个?自然日|个?小时|个?钟头|天|日|分钟)"
_WEEKS = r"个?(?:周|星期|礼拜)(?=\s?[之以]?内)"
_SMALLER = r"(?:个?小时|分钟?|秒钟?)"
SPAN = (
    rf"(?:{_NUMERAL}\s?(?:-|~|至|到|—)\s?)?{_NUMERAL}\s?(?:{_UNIT}|{_WEEKS})"
    rf"(?:\s?{_NUMERAL}\s?{_SMALLER}){{0,3}}"
)
"""A pattern for a span of time in a folded text, also one such as 4天23小时."""
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ENGLISH_NUMERAL = rf"(?:[0-9]{{1,3}}|\b(?:{'|'.join(_WORDS)})\b)"
ENGLISH_SPAN = (
    rf"(?:{_ENGLISH_NUMERAL}\s?(?:-|to)\s?)?{_ENGLISH_NUMERAL}\s?"
    r"(?:(?:working|business|work)\s?days?|days?|hours?|hrs?|h\b|minutes?)"
)
"""A pattern for a span of time in English."""

_ANY_NUMERAL = rf"(?:{_NUMERAL}|{_ENGLISH_NUMERAL})"
_RANGE = re.compile(rf"^{_ANY_NUMERAL}\s?(?:-|~|至|到|—|to)\s?(?={_ANY_NUMERAL})", re.IGNORECASE)
_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
_NATURAL = re.compile(r"个?自然日")
_DAYS = re.compile(r"(?<=[0-9一二两三四五六七八九十])\s?日")


def end_of_span(words: str, base: datetime, reader: Reader) -> datetime | None:
    """Return the moment (UTC) a span after another; of 24-48小时 the later. None for no span."""
    upper = _RANGE.sub("", words.strip())
    upper = _WORD.sub(lambda match: str(_WORDS.index(match[0].lower()) + 1), upper)
    upper = _NATURAL.sub("天", upper.replace("business", "working"))
    upper = _DAYS.sub("天", upper) if "工作" not in upper else upper
    return reader.moment(upper, base)
