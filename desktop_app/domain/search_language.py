"""What a seller types to find something: words, and filters such as ``agent:1234 type:商品下架``.

Keys are understood in Chinese and English, with a colon of either width; values with blanks stand
in quotes. A filter that is only half typed, or names nothing there is, filters nothing yet: the
list under the field stays as it was, and a problem says why.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta, tzinfo
from enum import StrEnum

from .case import ACTIVE_STATUSES, Status
from .case_query import CaseQuery
from .contact import Channel
from .search_dates import read_span, written
from .search_tokens import Token, tokens
from .search_vocabulary import ACTIVE_WORDS, DATE_KEYS, Key, Vocabulary, meant
from .times import day_start

_NONE_WORDS = ("none", "无", "没有")
_DAY = timedelta(days=1)


class Trouble(StrEnum):
    """Why a filter filters nothing, or not all that was typed."""

    UNFINISHED = "unfinished"
    UNKNOWN = "unknown"
    SEVERAL = "several"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter that is in force.

    Attributes:
        start, end: where it stands in the line.
        key: what it is about.
        value: what it stands for in the casebook: an id, a name, a span of days as text.
        label: the value in the words of the screen.
    """

    start: int
    end: int
    key: Key
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A filter that is not in force, or that was typed twice.

    Attributes:
        start, end: where it stands in the line.
        id: why.
        key: what it is about.
        value: what was typed as its value.
    """

    start: int
    end: int
    id: Trouble
    key: Key
    value: str


@dataclass(frozen=True, slots=True)
class Typed:
    """What a line means.

    Attributes:
        query: the cases that fit; its text has the words, and the numbers of ``order:``.
        words: what is typed besides the filters, with single spaces.
        orders: fragments of order numbers that ``order:`` names.
        filters: those in force, in their order.
        problems: what is not in force, in its order.
    """

    query: CaseQuery = field(default_factory=CaseQuery)
    words: str = ""
    orders: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is looked for."""
        return not (self.words or self.orders or self.filters)


@dataclass
class _Reading:
    """A line while it is read."""

    vocabulary: Vocabulary
    today: date
    zone: tzinfo
    query: CaseQuery = field(default_factory=CaseQuery)
    words: list[str] = field(default_factory=list)
    orders: list[str] = field(default_factory=list)
    filters: list[Filter] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    seen: set[Key] = field(default_factory=set)

    def take(self, token: Token) -> None:
        if token.key is None:
            self.words.append(token.text)
            return
        value = token.value.strip()
        if not value and not (token.key is Key.OUTCOME and token.is_quoted and not token.is_open):
            self._refuse(token, Trouble.UNFINISHED)
        elif token.key is Key.ORDER:
            self.orders.append(value)
            self._accept(token, value, value)
        elif token.key in DATE_KEYS:
            self._take_days(token, value)
        elif token.key is Key.OUTCOME:
            self._take_outcome(token, value)
        elif token.key is Key.STATUS and value.casefold() in ACTIVE_WORDS:
            self.query = replace(self.query, statuses=ACTIVE_STATUSES)
            self._accept(token, "active", value)
        else:
            self._take_named(token, value)

    def _take_named(self, token: Token, value: str) -> None:
        assert token.key is not None
        choice, candidates = meant(token.key, value, self.vocabulary)
        if choice is None:
            self._refuse(token, Trouble.SEVERAL if candidates else Trouble.UNKNOWN)
            return
        query, wanted = self.query, choice.value
        if token.key is Key.STATUS:
            known = query.statuses if token.key in self.seen else ()
            query = replace(query, statuses=tuple(dict.fromkeys((*known, Status(wanted)))))
        elif token.key is Key.TAG:
            query = replace(query, tags=tuple(dict.fromkeys((*query.tags, wanted))))
        else:
            self._mind_twice(token)
            if token.key is Key.AGENT:
                query = replace(query, agent=wanted)
            elif token.key is Key.TYPE:
                query = replace(query, issue_type=wanted)
            elif token.key is Key.SHOP:
                query = replace(query, shop=wanted)
            else:
                query = replace(query, channel=Channel(wanted))
        self.query = query
        self._accept(token, wanted, choice.label)

    def _take_days(self, token: Token, value: str) -> None:
        span = read_span(value, self.today)
        if span is None:
            self._refuse(token, Trouble.UNFINISHED)
            return
        self._mind_twice(token)
        first, after = (day_start(day, self.zone) for day in span)
        if token.key is Key.BEFORE:
            self.query = replace(self.query, opened_until=first)
        elif token.key is Key.AFTER:
            self.query = replace(self.query, opened_from=first)
        else:
            self.query = replace(self.query, opened_from=first, opened_until=after)
        self._accept(token, written(span), _days_label(span, whole=token.key is Key.OPENED))

    def _take_outcome(self, token: Token, value: str) -> None:
        """In quotes the whole outcome is meant, else words of it."""
        self._mind_twice(token)
        if token.is_quoted or value in self.vocabulary.outcomes:
            self.query = replace(self.query, outcome=value)
        elif value.casefold() in _NONE_WORDS:
            self.query = replace(self.query, outcome="")
        else:
            self.words.append(value)
        self._accept(token, value, value)

    def _mind_twice(self, token: Token) -> None:
        if token.key in self.seen:
            self._refuse(token, Trouble.TWICE)
            self.filters = [one for one in self.filters if one.key is not token.key]

    def _accept(self, token: Token, value: str, label: str) -> None:
        assert token.key is not None
        self.seen.add(token.key)
        self.filters.append(Filter(token.start, token.end, token.key, value, label))

    def _refuse(self, token: Token, why: Trouble) -> None:
        assert token.key is not None
        self.problems.append(Problem(token.start, token.end, why, token.key, token.value))


def parse(text: str, vocabulary: Vocabulary, today: date, zone: tzinfo) -> Typed:
    """Read what was typed into a field of search.

    Args:
        text: the line; anything at all.
        vocabulary: what the filters can name in this casebook.
        today: the seller's day.
        zone: whose days are meant.
    """
    reading = _Reading(vocabulary, today, zone)
    for token in tokens(text):
        reading.take(token)
    words = " ".join(reading.words)
    in_text = " ".join((*reading.words, *reading.orders))
    return Typed(
        query=replace(reading.query, text=in_text),
        words=words,
        orders=tuple(reading.orders),
        filters=tuple(reading.filters),
        problems=tuple(reading.problems),
    )


def _days_label(span: tuple[date, date], *, whole: bool) -> str:
    return written(span) if whole and _has_a_name(span) else f"{span[0]:%Y-%m-%d}"


def _has_a_name(span: tuple[date, date]) -> bool:
    return written(span) != f"{span[0]:%Y-%m-%d}" or span[1] == span[0] + _DAY
