"""Saved searches: keep, rename, reorder, remove."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.saved_search import MOST_CHARACTERS, SavedSearch
from desktop_app.store import saved_searches, settings
from desktop_app.store.connection import Store

from .changes import Change

_CHANGE = Change(settings=True)
_FOLDED = "searches-folded"


def all_searches(store: Store) -> tuple[SavedSearch, ...]:
    """Return the saved searches in the seller's order."""
    return saved_searches.all_searches(store)


def save_search(store: Store, search: SavedSearch, now: datetime) -> tuple[int, Change]:
    """Keep a search, at the end of the list; return its number and what changed.

    Args:
        search: what to keep; its ``id`` does not matter.

    Raises:
        UserError: it has no name, a name that is too long, or that of another one.
    """
    with store.transaction():
        named = replace(search, name=_free_name(store, search.name, None))
        return saved_searches.add(store, named, now), _CHANGE


def rename_search(store: Store, search_id: int, name: str, now: datetime) -> Change:
    """Give a search another name. Raises UserError like :func:`save_search`."""
    with store.transaction():
        search = _search(store, search_id)
        saved_searches.change(store, replace(search, name=_free_name(store, name, search_id)), now)
    return _CHANGE


def move_search(store: Store, search_id: int, place: int, now: datetime) -> Change:
    """Move a search to another place, 0 for the first."""
    with store.transaction():
        _search(store, search_id)
        others = [one.id for one in saved_searches.all_searches(store) if one.id != search_id]
        place = max(0, min(place, len(others)))
        saved_searches.set_order(store, [*others[:place], search_id, *others[place:]], now)
    return _CHANGE


def remove_search(store: Store, search_id: int, now: datetime) -> Change:
    """Take a search off the list."""
    with store.transaction():
        _search(store, search_id)
        saved_searches.set_deleted_at(store, search_id, now, now)
    return _CHANGE


def restore_search(store: Store, search_id: int, now: datetime) -> Change:
    """Put back a search that :func:`remove_search` took away, where it was.

    Raises:
        UserError: another one has its name by now.
    """
    with store.transaction():
        _free_name(store, _search(store, search_id).name, search_id)
        saved_searches.set_deleted_at(store, search_id, None, now)
    return _CHANGE


def _search(store: Store, search_id: int) -> SavedSearch:
    found = saved_searches.get(store, search_id)
    if found is None:
        raise UserError(msg("This saved search is gone."))
    return found


def _free_name(store: Store, name: str, own_id: int | None) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError(msg("A saved search needs a name."))
    if len(name) > MOST_CHARACTERS:
        raise UserError(
            msg("The name of a search has at most {count} characters."), count=MOST_CHARACTERS
        )
    other = saved_searches.find(store, name)
    if other is not None and other.id != own_id:
        raise UserError(msg("There is already a saved search called {name}."), name=name)
    return name


def are_folded(store: Store) -> bool | None:
    """Tell whether the searches beside the list are folded away; None while it was never said."""
    return {"yes": True, "no": False}.get(settings.get(store, _FOLDED))


def set_folded(store: Store, folded: bool) -> Change:
    """Remember whether the searches beside the list are folded away."""
    with store.transaction():
        settings.put(store, _FOLDED, "yes" if folded else "no")
    return Change()
