"""What the filters of a search can name in a casebook: agents, issue types, shops, tags."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import accumulate

from .agent import same_agent_key
from .pinyin import PinyinTable
from .typeahead import EXACT, INITIALS, LATER_INITIALS, PREFIX, SUBSTRING, WORD_PREFIX

# Nobody's name or number is longer; what is pasted must not be compared with a thousand names.
_LONGEST_VALUE = 120


class Key(StrEnum):
    """What a filter is about. The ids are the English words that are typed."""

    AGENT = "agent"
    TYPE = "type"
    STATUS = "status"
    SHOP = "shop"
    TAG = "tag"
    CHANNEL = "channel"
    ORDER = "order"
    OUTCOME = "outcome"
    OPENED = "opened"
    BEFORE = "before"
    AFTER = "after"


# Of a status: all that a case can have before it is closed.
ACTIVE_WORDS = ("active", "进行中", "未结案")
DATE_KEYS = (Key.OPENED, Key.BEFORE, Key.AFTER)

# The first one of each is what is offered in Chinese.
CHINESE_KEYS = {
    Key.AGENT: ("小二", "客服", "专员"),
    Key.TYPE: ("类型", "问题类型", "问题"),
    Key.STATUS: ("状态",),
    Key.SHOP: ("店铺", "店"),
    Key.TAG: ("标签",),
    Key.CHANNEL: ("渠道", "沟通渠道"),
    Key.ORDER: ("订单", "订单号", "单号"),
    Key.OUTCOME: ("结果", "处理结果"),
    Key.OPENED: ("时间", "发生时间", "开案"),
    Key.BEFORE: ("早于", "之前"),
    Key.AFTER: ("晚于", "之后", "从"),
}
_ENGLISH_KEYS = {
    "issue": Key.TYPE,
    "issue-type": Key.TYPE,
    "tags": Key.TAG,
    "on": Key.OPENED,
    "since": Key.AFTER,
    "until": Key.BEFORE,
}
KEYS = {
    **{key.value: key for key in Key},
    **_ENGLISH_KEYS,
    **{name: key for key, names in CHINESE_KEYS.items() for name in names},
}
"""What may stand before the colon, and what it means."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a filter can have.

    Attributes:
        value: what it is in the casebook.
        label: what it is called on screen.
        names: everything it is called, in any language.
    """

    value: str
    label: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """The values that filters can have in a casebook.

    Attributes:
        language: ``zh_CN`` or ``en``: the language of what is offered. Both are understood.
        pinyin: the pinyin of Chinese characters.
        agents: agent IDs met so far.
        types, statuses, channels: what there is of each.
        shops, tags, outcomes: names as they stand in the casebook.
    """

    language: str
    pinyin: PinyinTable
    agents: tuple[str, ...] = ()
    types: tuple[Choice, ...] = ()
    statuses: tuple[Choice, ...] = ()
    channels: tuple[Choice, ...] = ()
    shops: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()

    def choices(self, key: Key) -> tuple[Choice, ...]:
        """Return what a filter can be; empty for those with dates and numbers."""
        return self._choices.get(key, ())

    def named(self, key: Key, typed: str) -> Choice | None:
        """Return the value that is called exactly so; width, case and blanks do not count."""
        return self._names.get((key, _plain(typed)))

    @cached_property
    def _choices(self) -> dict[Key, tuple[Choice, ...]]:
        names = {
            Key.AGENT: self.agents,
            Key.SHOP: self.shops,
            Key.TAG: self.tags,
            Key.OUTCOME: self.outcomes,
        }
        plain = {
            key: tuple(Choice(name, name, (name,)) for name in listed)
            for key, listed in names.items()
        }
        return {
            **plain,
            Key.TYPE: self.types,
            Key.STATUS: self.statuses,
            Key.CHANNEL: self.channels,
        }

    @cached_property
    def _names(self) -> dict[tuple[Key, str], Choice]:
        return {
            (key, _plain(name)): choice
            for key, choices in self._choices.items()
            for choice in reversed(choices)
            for name in (choice.label, choice.value)
        }

    def label(self, key: Key, value: str) -> str:
        """Return what a value is called on screen; what is unknown is called what it is."""
        found = (choice.label for choice in self.choices(key) if choice.value == value)
        return next(found, value)

    def key_name(self, key: Key) -> str:
        """Return the word for a filter in the language of what is offered."""
        return CHINESE_KEYS[key][0] if self.language == "zh_CN" else key.value


def fitting(
    typed: str, choices: Sequence[Choice], pinyin: PinyinTable
) -> tuple[tuple[int, Choice], ...]:
    """Return the values that fit what was typed, each with how loosely, the best first.

    The scores are those of :func:`~desktop_app.domain.typeahead.match_score`, which would take a
    tenth of a second for the agents of a big casebook.
    """
    wanted = _plain(typed[:_LONGEST_VALUE])
    letters = "".join(wanted.replace("'", "").split())
    if not (letters.isascii() and letters.isalnum()):
        letters = ""
    scored = []
    for choice in choices:
        names = (choice.label, *choice.names)
        scores = [_score(wanted, letters, _spelled(name, pinyin)) for name in names]
        known = [score for score in scores if score is not None]
        if known:
            scored.append((min(known), choice))
    # Sorting keeps the order of lists among equals.
    return tuple(sorted(scored, key=lambda pair: pair[0]))


@dataclass(frozen=True, slots=True)
class _Spelled:
    """A name as it is compared: folded, in pinyin with where its syllables begin, in initials."""

    plain: str
    full: str = ""
    beginnings: frozenset[int] = frozenset()
    initials: str = ""


@lru_cache(maxsize=20_000)
def _spelled(name: str, pinyin: PinyinTable) -> _Spelled:
    plain = _plain(name)
    if name.isascii():
        return _Spelled(plain)
    parts = pinyin.parts(name)
    beginnings = frozenset(accumulate(map(len, parts)))
    return _Spelled(plain, "".join(parts), beginnings, "".join(part[0] for part in parts))


def _score(wanted: str, letters: str, name: _Spelled) -> int | None:
    if name.plain == wanted or not wanted:
        return EXACT
    if name.plain.startswith(wanted):
        return PREFIX
    if letters and name.full:
        if name.full.startswith(letters):
            return PREFIX
        if name.initials.startswith(letters):
            return INITIALS
        if letters in name.initials:
            return LATER_INITIALS
        if name.full.find(letters) in name.beginnings:
            return SUBSTRING
    at = name.plain.find(wanted)
    if at < 0:
        return None
    before = name.plain[at - 1]
    begins_word = wanted.isascii() and not (before.isascii() and before.isalnum())
    return WORD_PREFIX if begins_word else SUBSTRING


def meant(key: Key, typed: str, vocabulary: Vocabulary) -> tuple[Choice | None, tuple[Choice, ...]]:
    """Return the one value that was meant, and all that may have been.

    A name that is complete is meant even if others begin with it; else the only one that fits best.

    Args:
        key: the filter.
        typed: its value as typed: a name, an id, pinyin or its initials.
        vocabulary: what there is.
    """
    exact = vocabulary.named(key, typed)
    if exact is not None:
        return exact, (exact,)
    choices = vocabulary.choices(key)
    if key is Key.AGENT:
        same = same_agent_key(typed)
        alike = tuple(choice for choice in choices if _agent_key(choice.value) == same)
        if len(alike) == 1:
            return alike[0], alike
    scored = fitting(typed, choices, vocabulary.pinyin)
    best = tuple(choice for score, choice in scored if score == scored[0][0])
    if len(best) == 1 or (best and scored[0][0] == EXACT):
        return best[0], best
    return None, best


_agent_key = lru_cache(maxsize=10_000)(same_agent_key)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
