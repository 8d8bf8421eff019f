"""Finding cases like another one: on the same thing, in the same words, with the same agent."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from math import log

from desktop_app.domain.case import Case
from desktop_app.domain.contact import Contact
from desktop_app.domain.precedent import Match, Precedent
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.domain.rare_words import candidates, joined
from desktop_app.domain.search_text import is_cjk
from desktop_app.store import contacts, precedents, similar
from desktop_app.store.connection import Store

from . import lookup

FEW_SIMILAR = 5
"""So many are shown at first."""

_MOST_WORDS = 24
_MOST_WORDS_SHOWN = 3
# So many of the newest cases with a word tell how rare it is.
_LOOKED_AT = 40
# A word that more cases than this share have says nothing.
_COMMON = 0.1
# In a young casebook every word is in a large share of the cases.
_ALWAYS_RARE = 3
_LAST_CONTACTS = 3
_MOST_OF_AGENT = 3


def similar_cases(
    store: Store, case_id: int, most: int = FEW_SIMILAR, progress: WorkProgress | None = None
) -> tuple[Precedent, ...]:
    """Return the cases most like a case, the most alike first.

    Those on the same order or item come first, then those that share rare words with it, then the
    last ones of its agent. Takes up to some tenths of a second in a very large casebook.

    Args:
        store: the casebook.
        case_id: the case.
        most: at most so many.
        progress: asked between two words whether to go on.

    Raises:
        UserError: there is no such case.
    """
    case = lookup.case(store, case_id)
    spoken = contacts.of_case(store, case_id)
    words = _shared_words(store, case, spoken, progress or Unwatched())
    of_agent = _of_agent(store, spoken)
    known = {one.case_id for one in precedents.of_case(store, case, most).shown}
    numbers = {*known, *words, *of_agent} - {case_id}
    found = [
        _told(one, words.get(number, {}), is_of_agent=number in of_agent)
        for number, one in precedents.of_numbers(store, case, sorted(numbers)).items()
    ]
    weights = {number: sum(shared.values()) for number, shared in words.items()}
    return tuple(sorted(found, key=lambda one: _rank(one, weights))[:most])


def _rank(one: Precedent, weights: dict[int, float]) -> tuple[bool, bool, float, int]:
    matches = one.matches
    return (
        Match.ORDER not in matches,
        Match.ITEM not in matches,
        -weights.get(one.case_id, 0.0) - (Match.AGENT in matches),
        -one.case_id,
    )


def _told(one: Precedent, shared: dict[str, float], *, is_of_agent: bool) -> Precedent:
    matches = list(one.matches)
    if shared:
        matches.append(Match.TEXT)
    if is_of_agent:
        matches.append(Match.AGENT)
    longest_first = sorted(joined(shared), key=len, reverse=True)
    return replace(one, matches=tuple(matches), words=tuple(longest_first[:_MOST_WORDS_SHOWN]))


def _shared_words(
    store: Store, case: Case, spoken: tuple[Contact, ...], progress: WorkProgress
) -> dict[int, dict[str, float]]:
    """Return the rare words that other cases share with a case, and how rare each is."""
    facts = case.facts
    last = (contact.facts.said for contact in reversed(spoken[-_LAST_CONTACTS:]))
    texts = (facts.title, facts.point_in_dispute, facts.notes, *last)
    newest = similar.newest(store)
    shared: dict[int, dict[str, float]] = defaultdict(dict)
    for word in candidates(texts, _MOST_WORDS):
        progress.check()
        numbers = similar.newest_with(store, word, _LOOKED_AT)
        span = newest - numbers[-1] + 1 if len(numbers) == _LOOKED_AT else newest
        part = len(numbers) / max(span, 1)
        if len(numbers) > _ALWAYS_RARE and part > _COMMON:
            continue
        for number in numbers:
            shared[number][word] = log(1 / part) + 1
    # Two neighbours in common may be chance; a number or a name is none.
    return {
        number: words
        for number, words in shared.items()
        if len(words) > 1 or not is_cjk(next(iter(words))[0])
    }


def _of_agent(store: Store, spoken: tuple[Contact, ...]) -> frozenset[int]:
    agent = next((one.facts.agent_id for one in reversed(spoken) if one.facts.agent_id), "")
    if not agent:
        return frozenset()
    return frozenset(similar.newest_of_agent(store, agent, _MOST_OF_AGENT + 1))
