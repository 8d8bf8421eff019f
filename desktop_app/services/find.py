"""Finding anything while one types: cases, contacts and agents, each with why it was found.

Two answers: :func:`find_quickly` asks the index alone and takes a few milliseconds in a casebook of
a million contacts; :func:`find_thoroughly` also looks for parts of numbers and for full pinyin, and
counts. Both are pure reading, for a connection of another thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.domain.search_language import Typed
from desktop_app.domain.search_match import Term, all_found, folded, terms
from desktop_app.domain.search_text import match_query
from desktop_app.domain.snippet import snippet
from desktop_app.store import case_lists
from desktop_app.store import find as store_find
from desktop_app.store.connection import Store
from desktop_app.store.watching import watched

from .find_hits import (
    CONTACTS_READ,
    AgentHit,
    CaseHit,
    Found,
    Limits,
    case_texts,
    contact_texts,
    hits_of,
)

# Hits are put in order among so many of the newest.
_LOOKED_AT = 24
_LOOKED_AT_QUICKLY = 10
# Work on full pinyin and on several words of which one is a part of a number: so many of the newest
# cases that may fit are read, a part at a time.
_READ_AT_MOST = 600
_PART = 60
# More cases than this are not named one by one to a list.
_LISTED = 2_000

_NUMBER = re.compile(r"#?([0-9]{1,15})")


def find_quickly(
    store: Store, typed: Typed, pinyin: PinyinTable, limits: Limits | None = None
) -> Found:
    """Return what the index finds, newest first, exact numbers before all.

    Args:
        store: the casebook; a connection of its own where this is not the main thread.
        typed: what is looked for.
        pinyin: the pinyin of Chinese characters.
        limits: how many hits are wanted.
    """
    wanted = terms(typed.query.text, pinyin)
    numbers = _exact(store, typed, wanted)
    match = _match(typed.query.text)
    if match is not None or not typed.query.text.strip():
        numbers += store_find.case_numbers(store, typed.query, match, _LOOKED_AT_QUICKLY)
    return hits_of(store, typed, wanted, numbers, limits or Limits())


def find_thoroughly(
    store: Store,
    typed: Typed,
    pinyin: PinyinTable,
    limits: Limits | None = None,
    progress: WorkProgress | None = None,
) -> Found:
    """Return what the index finds and what it cannot: parts of numbers, full pinyin; and count.

    Of full pinyin, and of several words of which one is a part of a number, only the newest 600
    cases that may fit are read.

    Raises:
        Exception: what ``progress.check`` raised when nobody waits for an answer any more.
    """
    with watched(store, progress or Unwatched()):
        limits = limits or Limits()
        most = max(_LOOKED_AT, limits.cases)
        wanted = terms(typed.query.text, pinyin)
        match = _match(typed.query.text)
        numbers = _exact(store, typed, wanted)
        more, is_partial = _beyond_the_index(store, typed, wanted, most)
        if match is not None or not typed.query.text.strip():
            numbers += store_find.case_numbers(store, typed.query, match, most)
        found = hits_of(store, typed, wanted, [*numbers, *more], limits)
        total = len({*numbers, *more}) if max(len(numbers), len(more)) < most else None
        if total is None and match is not None and not more:
            total = store_find.count(store, typed.query, match)
    return replace(found, total=total, is_partial=is_partial)


def for_list(store: Store, typed: Typed, pinyin: PinyinTable) -> CaseQuery:
    """Return what a list of cases has to be asked for, so that it finds what the palette finds.

    Where the index finds something, that is the query as it was typed. Where it does not, and a
    part of a number or full pinyin was typed, the cases that have it are named one by one.
    """
    text = typed.query.text
    wanted = terms(text, pinyin)
    match = _match(text)
    if match is None or not _needs_more(wanted):
        return typed.query
    if store_find.case_numbers(store, typed.query, match, 1):
        return typed.query
    numbers, _ = _beyond_the_index(store, typed, wanted, _LISTED)
    return replace(typed.query, text="", numbers=tuple(numbers)) if numbers else typed.query


def recent_cases(store: Store, limit: int) -> tuple[CaseHit, ...]:
    """Return the cases with the latest activity, for an empty line."""
    cases = case_lists.page(store, CaseQuery(), 0, limit)
    return tuple(CaseHit(case, snippet(case.facts.title, ()), None) for case in cases)


def agents_like(
    store: Store, typed: Typed, agents: Iterable[str], pinyin: PinyinTable, limit: int
) -> tuple[AgentHit, ...]:
    """Return the agents whose name has all words, those that begin with one of them first."""
    wanted = terms(typed.words, pinyin)
    if not wanted:
        return ()
    scored = []
    for name in agents:
        spans = [term.spans(name) for term in wanted]
        if all(spans):
            scored.append((min(one[0][0] for one in spans), len(name), name))
    found = []
    for *_, name in sorted(scored)[:limit]:
        contacts, last_at = store_find.agent_summary(store, name)
        found.append(AgentHit(snippet(name, wanted), contacts, last_at))
    return tuple(found)


def _match(text: str) -> str | None:
    # An input method leaves apostrophes between syllables.
    return match_query(text.replace("'", "").replace("’", ""))


def _exact(store: Store, typed: Typed, wanted: Sequence[Term]) -> list[int]:
    """Return the cases that have exactly the number that was typed, and nothing else was."""
    text = typed.words.strip()
    numbers = store_find.with_number(store, text, _LOOKED_AT) if len(wanted) == 1 else []
    own = _NUMBER.fullmatch(folded(text))
    if own is not None:
        numbers.insert(0, int(own[1]))
    if not numbers:
        return []
    query = replace(typed.query, numbers=tuple(numbers))
    return store_find.case_numbers(store, query, None, _LOOKED_AT)


def _needs_more(wanted: Sequence[Term]) -> bool:
    return any(term.is_number or term.ways for term in wanted)


def _beyond_the_index(
    store: Store, typed: Typed, wanted: Sequence[Term], limit: int
) -> tuple[list[int], bool]:
    """Return cases that fit only by a part of a number or by full pinyin, newest first.

    Returns:
        Their numbers, and whether there may be older ones.
    """
    part = max((term.typed for term in wanted if term.is_number), key=len, default="")
    numbers: list[int] = []
    is_partial = False
    if part:
        numbers = store_find.with_part_of_number(store, part, _LISTED)
        numbers = store_find.case_numbers(
            store, replace(typed.query, numbers=tuple(numbers)), None, _LISTED
        )
        if len(wanted) > 1:
            is_partial = len(numbers) > _READ_AT_MOST
            numbers = _verified(store, wanted, numbers[:_READ_AT_MOST], limit)
    if any(term.ways for term in wanted):
        read, may_be_more = _by_pinyin(store, typed, wanted, limit)
        numbers = sorted({*numbers, *read}, reverse=True)
        is_partial |= may_be_more
    return numbers[:limit], is_partial


def _by_pinyin(
    store: Store, typed: Typed, wanted: Sequence[Term], limit: int
) -> tuple[list[int], bool]:
    match = _pinyin_match(wanted)
    found: list[int] = []
    before: int | None = None
    for _ in range(_READ_AT_MOST // _PART):
        part = store_find.case_numbers(store, typed.query, match, _PART, before)
        found += _verified(store, wanted, part, limit - len(found))
        if len(part) < _PART:
            return found, False
        if len(found) >= limit:
            break
        before = part[-1]
    return found, True


def _pinyin_match(wanted: Sequence[Term]) -> str:
    """Return an expression that finds at least all that fits: syllables by their initials."""
    parts = []
    for term in wanted:
        ways = {"".join(syllable[0] for syllable in way) for way in term.ways}
        asked = [_match(term.typed), *(_match(initials) for initials in sorted(ways))]
        parts.append(f"({' OR '.join(one for one in asked if one)})")
    return " AND ".join(parts)


def _verified(
    store: Store, wanted: Sequence[Term], numbers: Sequence[int], limit: int
) -> list[int]:
    """Return those cases that really have all that is wanted, at most so many."""
    found: list[int] = []
    for start in range(0, len(numbers), _PART):
        part = numbers[start : start + _PART]
        cases = store_find.cases_of(store, part)
        texts = {number: list(case_texts(case).values()) for number, case in cases.items()}
        for contact in store_find.contacts_of(store, part, CONTACTS_READ):
            texts.get(contact.case_id, []).extend(contact_texts(contact).values())
        for number in part:
            if number in texts and all_found(wanted, texts[number]):
                found.append(number)
                if len(found) >= limit:
                    return found
    return found
