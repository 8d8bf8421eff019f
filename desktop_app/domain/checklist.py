"""The evidence checklist of a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ItemState(StrEnum):
    """What the seller has done about a checklist item."""

    MISSING = "missing"
    HAVE = "have"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """A proof that is asked for.

    Attributes:
        id: row number.
        item_id: the playbook's stable id of the item; own items have ``own-`` and a number.
        title: the seller's words for an own item; empty for a playbook's, which has the words.
        required: whether the case is weak without it.
        state: what the seller has.
        note: where it is, what is odd about it.
        position: order in the list.
        perishes_at: when it can no longer be had (UTC), None when it keeps.
    """

    id: int
    uid: str
    case_id: int
    item_id: str
    title: str
    required: bool
    state: ItemState
    note: str
    position: int
    perishes_at: datetime | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a checklist is. Items that do not apply are counted in neither number."""

    done: int
    total: int
    required_missing: int


def progress_of(items: tuple[ChecklistItem, ...]) -> Progress:
    """Count a checklist."""
    counted = [item for item in items if item.state is not ItemState.NOT_APPLICABLE]
    return Progress(
        done=sum(item.state is ItemState.HAVE for item in counted),
        total=len(counted),
        required_missing=sum(item.required and item.state is ItemState.MISSING for item in counted),
    )
