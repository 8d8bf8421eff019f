"""The seller's shops and the shop that new cases belong to."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.shop import Shop
from desktop_app.store import settings, shops
from desktop_app.store.connection import Store

from .changes import Change

_CURRENT = "current-shop"


def all_shops(store: Store) -> tuple[Shop, ...]:
    """Return the shops by name."""
    return shops.all_shops(store)


def current_shop(store: Store) -> str:
    """Return the name of the shop that a new case gets unless told otherwise; may be empty."""
    return settings.get(store, _CURRENT)


def add_shop(store: Store, name: str, now: datetime) -> Change:
    """Add a shop and make it the current one if it is the first.

    Raises:
        UserError: the name is empty.
    """
    name = _checked(name)
    with store.transaction():
        shops.ensure(store, name, now)
        if not settings.get(store, _CURRENT):
            settings.put(store, _CURRENT, name)
    return Change(shops=True)


def choose_shop(store: Store, name: str) -> Change:
    """Make a shop the one that new cases get."""
    with store.transaction():
        settings.put(store, _CURRENT, name)
    return Change(shops=True)


def rename_shop(store: Store, shop: Shop, name: str, now: datetime) -> Change:
    """Rename a shop, with all its cases.

    Raises:
        UserError: the name is empty or another shop has it.
    """
    name = _checked(name)
    if name == shop.name:
        return Change()
    with store.transaction():
        if shops.find(store, name) is not None:
            raise UserError(msg("There is already a shop called {name}."), name=name)
        shops.rename(store, shop, name, now)
        if settings.get(store, _CURRENT) == shop.name:
            settings.put(store, _CURRENT, name)
    return Change(shops=True, lists=True)


def remove_shop(store: Store, shop: Shop, now: datetime) -> Change:
    """Take a shop off the list. Its cases stay as they are."""
    with store.transaction():
        shops.remove(store, shop, now)
        if settings.get(store, _CURRENT) == shop.name:
            left = shops.all_shops(store)
            settings.put(store, _CURRENT, left[0].name if left else "")
    return Change(shops=True)


def _checked(name: str) -> str:
    name = name.strip()
    if not name:
        raise UserError(msg("A shop needs a name."))
    return name
