"""What may follow in a field of search: keys of filters, and the values that they can have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .search_tokens import Token, quoted, tokens
from .search_vocabulary import (
    CHINESE_KEYS,
    DATE_KEYS,
    Choice,
    Key,
    Vocabulary,
    fitting,
)

_MOST_VALUES = 60
_MONTHS_BACK = 12
_DAY_WORDS = {
    "zh_CN": ("今天", "昨天", "本周", "上周", "本月", "上月", "今年", "去年"),
    "en": (
        *("today", "yesterday", "this-week", "last-week", "this-month", "last-month"),
        *("this-year", "last-year"),
    ),
}


@dataclass(frozen=True, slots=True)
class Completion:
    """Something that may stand where the cursor is.

    Attributes:
        insert: what stands there when it is taken.
        label: what it is called.
        key: the filter that it begins, or whose value it is.
        is_key: whether it only begins a filter.
    """

    insert: str
    label: str
    key: Key
    is_key: bool


@dataclass(frozen=True, slots=True)
class Completions:
    """What may stand at the cursor, the best first.

    Attributes:
        start, end: the part of the line that is replaced.
        options: what may stand there; empty for nothing to offer.
    """

    start: int
    end: int
    options: tuple[Completion, ...] = ()

    @property
    def are_values(self) -> bool:
        """Whether the cursor is in the value of a filter."""
        return bool(self.options) and not self.options[0].is_key


def complete(
    text: str, cursor: int, vocabulary: Vocabulary, today: date, *, everything: bool = False
) -> Completions:
    """Return what may stand at the cursor.

    Args:
        text: the line.
        cursor: where the cursor is, in characters of Python.
        vocabulary: what there is to offer.
        today: the seller's day, for months.
        everything: offer all keys where no word has begun.
    """
    token = next((one for one in tokens(text) if one.start < cursor <= one.end), None)
    if token is None:
        options = _keys("", vocabulary) if everything else ()
        return Completions(cursor, cursor, options)
    if token.key is None:
        return Completions(token.start, token.end, _keys(text[token.start : cursor], vocabulary))
    if cursor < token.value_start:
        return Completions(cursor, cursor)
    return _values(token, text[token.value_start : cursor], vocabulary, today)


def take(text: str, completions: Completions, option: Completion) -> tuple[str, int]:
    """Return the line with an option in it, and where the cursor goes."""
    after = text[completions.end :]
    # A value is done: the next word can be typed at once.
    gap = "" if option.is_key or after.startswith(" ") else " "
    before = text[: completions.start] + option.insert
    cursor = len(before) + (0 if option.is_key else 1)
    return before + gap + after, cursor


def _keys(typed: str, vocabulary: Vocabulary) -> tuple[Completion, ...]:
    choices = [
        Choice(key.value, vocabulary.key_name(key), (key.value, *CHINESE_KEYS[key])) for key in Key
    ]
    found = fitting(typed, choices, vocabulary.pinyin)
    return tuple(
        Completion(f"{choice.label}:", f"{choice.label}:", Key(choice.value), is_key=True)
        for score, choice in found
        # Only what a key begins with: words that have one somewhere within are words.
        if score <= _LOOSEST_KEY
    )


# As far as the initials of a key's name.
_LOOSEST_KEY = 3


def _values(token: Token, typed: str, vocabulary: Vocabulary, today: date) -> Completions:
    assert token.key is not None
    wanted = typed.lstrip('"“”「『')
    if token.key in DATE_KEYS:
        names = (*_DAY_WORDS[vocabulary.language], *_months(today))
        choices = tuple(Choice(name, name, (name,)) for name in names)
    else:
        choices = vocabulary.choices(token.key)
    found = fitting(wanted, choices, vocabulary.pinyin)[:_MOST_VALUES]
    name = token.text[: token.value_start - token.start]
    options = tuple(
        Completion(f"{name}{_inserted(token, choice)}", choice.label, token.key, is_key=False)
        for _, choice in found
    )
    return Completions(token.start, token.end, options)


def _inserted(token: Token, choice: Choice) -> str:
    value = quoted(choice.label)
    # In quotes the whole outcome is meant.
    return f'"{value}"' if token.key is Key.OUTCOME and value == choice.label else value


def _months(today: date) -> list[str]:
    months = []
    first = today.replace(day=1)
    for _ in range(_MONTHS_BACK):
        months.append(f"{first:%Y-%m}")
        first = date(first.year - (first.month == 1), (first.month - 2) % 12 + 1, 1)
    return months
