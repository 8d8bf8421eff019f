"""A query of cases written as somebody would type it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from .case import ACTIVE_STATUSES
from .case_query import CaseQuery
from .search_dates import written
from .search_tokens import quoted
from .search_vocabulary import ACTIVE_WORDS, Key, Vocabulary

_DAY = timedelta(days=1)


def to_text(query: CaseQuery, vocabulary: Vocabulary, zone: tzinfo) -> str:
    """Write a query as somebody would type it, in the vocabulary's language.

    Sets of numbers, spans of closing, the trash and the order have no words and are left out.

    Args:
        query: what is looked for.
        vocabulary: gives the names of ids.
        zone: whose days are meant.
    """
    said: list[tuple[Key, str]] = []
    if query.agent:
        said.append((Key.AGENT, query.agent))
    if query.issue_type:
        said.append((Key.TYPE, vocabulary.label(Key.TYPE, query.issue_type)))
    if query.statuses == ACTIVE_STATUSES:
        said.append((Key.STATUS, ACTIVE_WORDS[vocabulary.language == "zh_CN"]))
    else:
        said += [(Key.STATUS, vocabulary.label(Key.STATUS, one)) for one in query.statuses]
    if query.shop:
        said.append((Key.SHOP, query.shop))
    said += [(Key.TAG, tag) for tag in query.tags]
    if query.channel is not None:
        said.append((Key.CHANNEL, vocabulary.label(Key.CHANNEL, query.channel)))
    parts = [f"{vocabulary.key_name(key)}:{quoted(value)}" for key, value in said]
    if query.outcome is not None:
        # Always in quotes: without them it would mean words of it.
        inner = quoted(query.outcome)
        inner = inner if inner != query.outcome else f'"{inner}"'
        parts.append(f"{vocabulary.key_name(Key.OUTCOME)}:{inner}")
    parts += _spoken_days(query, vocabulary, zone)
    return " ".join((*parts, *query.text.split()))


def _spoken_days(query: CaseQuery, vocabulary: Vocabulary, zone: tzinfo) -> list[str]:
    first = _day(query.opened_from, zone)
    after = _day(query.opened_until, zone)
    if first is not None and after is not None:
        text = written((first, after))
        if text != f"{first:%Y-%m-%d}" or after == first + _DAY:
            return [f"{vocabulary.key_name(Key.OPENED)}:{text}"]
    spoken = []
    if first is not None:
        spoken.append(f"{vocabulary.key_name(Key.AFTER)}:{first:%Y-%m-%d}")
    if after is not None:
        spoken.append(f"{vocabulary.key_name(Key.BEFORE)}:{after:%Y-%m-%d}")
    return spoken


def _day(moment: datetime | None, zone: tzinfo) -> date | None:
    return None if moment is None else moment.astimezone(zone).date()
