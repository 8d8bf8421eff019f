"""Tags of cases: put on, take off, list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.tag import MOST_CHARACTERS, tags_in
from desktop_app.store import tags
from desktop_app.store.connection import Store

from . import lookup
from .changes import Change, of_case


def tag_names(store: Store) -> tuple[str, ...]:
    """Return all tags in use, in order."""
    return tags.names(store)


def tags_of_case(store: Store, case_id: int) -> tuple[str, ...]:
    """Return the tags of a case, in order."""
    return tags.of_cases(store, [case_id]).get(case_id, ())


def tags_of_cases(store: Store, case_ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return the tags of some cases, in order; cases without any are left out."""
    return tags.of_cases(store, case_ids)


def add_tag(store: Store, case_id: int, text: str, now: datetime) -> Change:
    """Tag a case; a tag that it has already stays.

    Args:
        text: one tag, or several with commas between them.

    Raises:
        UserError: there is no tag in the text, one is too long, or the case is in the trash.
    """
    with store.transaction():
        lookup.live_case(store, case_id)
        for name in wanted_tags(store, text):
            if not tags.has(store, case_id, name):
                tags.add(store, case_id, name, now)
    return of_case(case_id)


def remove_tag(store: Store, case_id: int, name: str, now: datetime) -> Change:
    """Take a tag off a case. Raises UserError when the case is in the trash."""
    with store.transaction():
        lookup.live_case(store, case_id)
        tags.remove(store, case_id, name, now)
    return of_case(case_id)


def wanted_tags(store: Store, text: str) -> tuple[str, ...]:
    """Return the tags that a typed text means, spelled as they are in use already.

    Raises:
        UserError: there is none, or one is too long.
    """
    typed = tags_in(text)
    if not typed:
        raise UserError(msg("A tag needs a name."))
    if any(len(name) > MOST_CHARACTERS for name in typed):
        raise UserError(msg("A tag has at most {count} characters."), count=MOST_CHARACTERS)
    in_use = {name.casefold(): name for name in tags.names(store)}
    return tuple(in_use.get(name.casefold(), name) for name in typed)
