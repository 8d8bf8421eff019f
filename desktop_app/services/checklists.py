"""The evidence checklist of a case: tick, not applicable, own items."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.checklist import ChecklistItem, ItemState, Progress, progress_of
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import Playbook, PlaybookItem
from desktop_app.store import cases, checklist
from desktop_app.store.connection import Store

from . import lookup
from .changes import Change, of_case
from .perishing import follow_item
from .playbooks import Playbooks


@dataclass(frozen=True, slots=True)
class ItemView:
    """A checklist item with its words in one language.

    Attributes:
        item: the item as it is stored.
        title: its name.
        how: how to obtain it, empty for own items.
        perishes: why and when it can no longer be had; empty when it keeps.
        is_own: True when the seller added it.
    """

    item: ChecklistItem
    title: str
    how: str
    perishes: str
    is_own: bool


def checklist_of(
    store: Store, playbooks: Playbooks, case_id: int, language: str
) -> tuple[ItemView, ...]:
    """Return a case's checklist with its words. Raises UserError when there is no such case."""
    case = lookup.case(store, case_id)
    return views(checklist.of_case(store, case_id), playbooks.get(case.facts.issue_type), language)


def views(
    items: tuple[ChecklistItem, ...], playbook: Playbook, language: str
) -> tuple[ItemView, ...]:
    """Give checklist items their words in a language (``zh_CN`` or ``en``)."""
    return tuple(_view(item, playbook.item(item.item_id), language) for item in items)


def missing_titles(
    items: tuple[ChecklistItem, ...], playbook: Playbook, language: str
) -> tuple[str, ...]:
    """Return the titles of required items that are still missing, in a language."""
    wanted = tuple(one for one in items if one.required and one.state is ItemState.MISSING)
    return tuple(view.title for view in views(wanted, playbook, language))


def progress(items: tuple[ChecklistItem, ...]) -> Progress:
    """Count a checklist."""
    return progress_of(items)


def set_item_state(store: Store, row_id: int, state: ItemState, now: datetime) -> Change:
    """Write what the seller has of an item."""
    with store.transaction():
        item = lookup.checklist_item(store, row_id)
        lookup.live_case(store, item.case_id)
        checklist.set_state(store, row_id, state, now)
        follow_item(store, replace(item, state=state), is_listed=True, now=now)
        cases.refresh_derived(store, item.case_id, now)
    return of_case(item.case_id)


def item_by_name(
    store: Store, playbooks: Playbooks, case_id: int, name: str, language: str
) -> ItemView:
    """Return the item of a case's checklist that is named by its stable id or its title.

    Raises:
        UserError: the case has no such item.
    """
    items = checklist_of(store, playbooks, case_id, language)
    found = next((view for view in items if name in (view.item.item_id, view.title)), None)
    if found is None:
        raise UserError(
            msg("Case {number} has no checklist item {item}."), number=case_id, item=name
        )
    return found


def tick_by_name(
    store: Store, playbooks: Playbooks, case_id: int, name: str, language: str, now: datetime
) -> Change:
    """Tick an item that is named by its stable id or its title.

    Raises:
        UserError: the case has no such item.
    """
    found = item_by_name(store, playbooks, case_id, name, language)
    return set_item_state(store, found.item.id, ItemState.HAVE, now)


def add_own_item(store: Store, case_id: int, title: str, required: bool, now: datetime) -> Change:
    """Add an item of the seller's own at the end of a checklist.

    Raises:
        UserError: the title is empty.
    """
    title = _checked(title)
    with store.transaction():
        lookup.live_case(store, case_id)
        number = checklist.next_own_number(store, case_id)
        new = checklist.NewItem(case_id, f"own-{number}", required, 1000 + number, title)
        checklist.add(store, new, now)
        cases.refresh_derived(store, case_id, now)
    return of_case(case_id)


def edit_item(store: Store, row_id: int, title: str, note: str, now: datetime) -> Change:
    """Write an item's note and, if it is the seller's own, its title.

    Raises:
        UserError: an own item would lose its title.
    """
    with store.transaction():
        item = lookup.checklist_item(store, row_id)
        lookup.live_case(store, item.case_id)
        title = _checked(title) if item.title else ""
        checklist.set_words(store, row_id, title, note.strip(), now)
    return of_case(item.case_id)


def remove_item(store: Store, row_id: int, now: datetime) -> Change:
    """Take an item off a checklist. Its files stay with the case, and come back with the item."""
    return _set_deleted(store, row_id, now, now)


def restore_item(store: Store, row_id: int, now: datetime) -> Change:
    """Put an item that was taken off back on its checklist."""
    return _set_deleted(store, row_id, None, now)


def _set_deleted(store: Store, row_id: int, deleted_at: datetime | None, now: datetime) -> Change:
    with store.transaction():
        item = lookup.checklist_item(store, row_id)
        lookup.live_case(store, item.case_id)
        checklist.set_deleted_at(store, row_id, deleted_at, now)
        follow_item(store, item, is_listed=deleted_at is None, now=now)
        cases.refresh_derived(store, item.case_id, now)
    return of_case(item.case_id)


def _checked(title: str) -> str:
    title = title.strip()
    if not title:
        raise UserError(msg("A checklist item needs a name."))
    return title


def _view(item: ChecklistItem, known: PlaybookItem | None, language: str) -> ItemView:
    if item.title or known is None:
        # An item that a newer playbook no longer has is shown by its id rather than lost.
        return ItemView(item, item.title or item.item_id, "", "", is_own=bool(item.title))
    perishes = known.perishes.in_language(language) if known.perishes else ""
    return ItemView(
        item,
        known.title.in_language(language),
        known.how.in_language(language),
        perishes,
        is_own=False,
    )
