"""The promotion calendar: what ships, and what the seller changes of it.

After a change :func:`.promotions.plan` brings the reminders in line.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.promotion import (
    Promotion,
    PromotionDay,
    PromotionEdit,
    PromotionList,
    day_from_text,
    overlay,
    shanghai_day,
)
from desktop_app.store import promotions as table
from desktop_app.store.connection import Store

from .changes import Change
from .preferences import Preference, preference, set_preference

DAYS_BEFORE, MOST_DAYS_BEFORE = 3, 60
"""How many days before a promotion to ask, unless the seller says otherwise, and at most."""


class PromotionCalendar:
    """The promotions that ship with the program, read when they are asked for."""

    def __init__(self, file: Path) -> None:
        """Name the file; nothing is read yet."""
        self._file = file
        self._read: PromotionList | None = None

    def shipped(self) -> PromotionList:
        """Return what ships.

        Raises:
            UserError: the file cannot be used. It is read again the next time.
        """
        if self._read is None:
            # Imported here: reading TOML has to wait until the first page is painted.
            from desktop_app.exchange.promotion_file import read_promotions

            self._read = read_promotions(self._file)
        return self._read


@cache
def promotion_calendar(resources: Path) -> PromotionCalendar:
    """Return the calendar of a folder of what ships with the program."""
    return PromotionCalendar(resources / "promotions" / "promotions.toml")


def all_promotions(store: Store, calendar: PromotionCalendar) -> tuple[Promotion, ...]:
    """Return the promotions as the seller has them.

    Raises:
        UserError: the calendar's file cannot be used.
    """
    return overlay(calendar.shipped().promotions, table.all_edits(store))


def days_before(store: Store) -> int:
    """Return how many days before a promotion to ask about its rules."""
    text = preference(store, Preference.PROMOTION_DAYS)
    # isdecimal alone takes digits of other scripts, and any number of them.
    if text.isascii() and text.isdecimal() and len(text) <= len(str(MOST_DAYS_BEFORE)):
        return min(int(text), MOST_DAYS_BEFORE)
    return DAYS_BEFORE


def set_days_before(store: Store, days: int) -> Change:
    """Choose how many days before a promotion to ask: 0 to :data:`MOST_DAYS_BEFORE`."""
    return set_preference(store, Preference.PROMOTION_DAYS, str(days))


def checked_day(text: str, now: datetime) -> PromotionDay:
    """Read a promotion's day as a seller types it.

    Raises:
        UserError: it is no day, or has passed for good.
    """
    if not text.strip():
        raise UserError(msg("Type the day: 11-11 for every year, or 2026-11-11 for one."))
    try:
        day = day_from_text(text)
    except ValueError as fault:
        raise UserError(
            msg("{text} is no day. Type 11-11 for every year, or 2026-11-11 for one."),
            text=text.strip(),
        ) from fault
    if day.year is not None and date(day.year, day.month, day.day) < shanghai_day(now):
        raise UserError(msg("{day} has passed. Type a day that is still to come."), day=day)
    return day


def checked_name(store: Store, calendar: PromotionCalendar, name: str) -> str:
    """Return the name for a promotion of the seller's own, tidied.

    Raises:
        UserError: it is empty, or another promotion has it.
    """
    name = " ".join(name.split())
    if not name:
        raise UserError(msg("A promotion needs a name."))
    if any(name in (one.name.zh, one.name.en) for one in all_promotions(store, calendar)):
        raise UserError(msg("There is already a promotion called {name}."), name=name)
    return name


def add_promotion(
    store: Store, calendar: PromotionCalendar, name: str, day: str, now: datetime
) -> Change:
    """Add a promotion of the seller's own.

    Raises:
        UserError: name or day cannot be; see :func:`checked_name` and :func:`checked_day`.
    """
    when = checked_day(day, now)
    with store.transaction():
        name = checked_name(store, calendar, name)
        table.put(store, PromotionEdit("", "", name, when, False), now)
    return Change(settings=True)


def set_day(store: Store, promotion: Promotion, day: str, now: datetime) -> Change:
    """Give a promotion another day, for every year or for one.

    Raises:
        UserError: the day cannot be, or the promotion is gone.
    """
    when = checked_day(day, now)
    with store.transaction():
        _put(store, promotion, replace(_edit_of(store, promotion), day=when), now)
    return Change(settings=True)


def switch(store: Store, promotion: Promotion, on: bool, now: datetime) -> Change:
    """Let a promotion remind, or not.

    Raises:
        UserError: the promotion is gone.
    """
    with store.transaction():
        _put(store, promotion, replace(_edit_of(store, promotion), is_off=not on), now)
    return Change(settings=True)


def take_back(store: Store, promotion: Promotion, now: datetime) -> Change:
    """Take back what the seller changed: a built-in promotion is as it ships, an own one gone."""
    with store.transaction():
        edit = _stored(store, promotion)
        if edit is not None:
            table.set_deleted_at(store, edit.uid, now, now)
    return Change(settings=True)


def put_back(store: Store, promotion: Promotion, now: datetime) -> Change:
    """Put back what :func:`take_back` took.

    Args:
        promotion: as it was before.
    """
    assert promotion.edit is not None
    with store.transaction():
        since = _stored(store, promotion)
        if since is not None and since.uid != promotion.edit.uid:
            table.set_deleted_at(store, since.uid, now, now)
        table.set_deleted_at(store, promotion.edit.uid, None, now)
    return Change(settings=True)


def _stored(store: Store, promotion: Promotion) -> PromotionEdit | None:
    find = table.find_own if promotion.built_in is None else table.find_edit
    return find(store, promotion.key)


def _edit_of(store: Store, promotion: Promotion) -> PromotionEdit:
    """Return what is written of a promotion now; another program may have changed it."""
    edit = _stored(store, promotion)
    if edit is not None:
        return edit
    if promotion.built_in is None:
        raise UserError(
            msg("{name} is no longer in the promotion calendar."), name=promotion.name.zh
        )
    return PromotionEdit("", promotion.key, "", None, False)


def _put(store: Store, promotion: Promotion, edit: PromotionEdit, now: datetime) -> None:
    """Write an edit; one that says what the program says anyway is none."""
    built_in = promotion.built_in
    if built_in is not None and edit.day == built_in.day:
        edit = replace(edit, day=None)
    if built_in is None or edit.day is not None or edit.is_off:
        table.put(store, edit, now)
    elif edit.uid:
        table.set_deleted_at(store, edit.uid, now, now)
