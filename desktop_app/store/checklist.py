"""Reading and writing the evidence checklists of cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop_app.domain.checklist import ChecklistItem, ItemState
from desktop_app.domain.times import from_text, optional_from_text, optional_to_text, to_text

from .connection import Row, Store
from .rows import insert, update


@dataclass(frozen=True, slots=True)
class NewItem:
    """What is written of a new checklist item; the fields mean the same as in ``ChecklistItem``."""

    case_id: int
    item_id: str
    required: bool
    position: int
    title: str = ""
    perishes_at: datetime | None = None


def add(store: Store, new: NewItem, now: datetime) -> int:
    """Insert an item inside a transaction and return its row number."""
    values = {
        "case_id": new.case_id,
        "item_id": new.item_id,
        "title": new.title,
        "required": int(new.required),
        "state": ItemState.MISSING.value,
        "note": "",
        "position": new.position,
        "perishes_at": optional_to_text(new.perishes_at),
    }
    return insert(store, "checklist_items", values, now)


def set_state(store: Store, row_id: int, state: ItemState, now: datetime) -> None:
    """Write what the seller has, inside a transaction."""
    update(store, "checklist_items", row_id, {"state": state.value}, now)


def set_words(store: Store, row_id: int, title: str, note: str, now: datetime) -> None:
    """Write an item's own title and note, inside a transaction."""
    update(store, "checklist_items", row_id, {"title": title, "note": note}, now)


def set_deleted_at(store: Store, row_id: int, deleted_at: datetime | None, now: datetime) -> None:
    """Take an item off the list or, with None, put it back, inside a transaction."""
    update(store, "checklist_items", row_id, {"deleted_at": optional_to_text(deleted_at)}, now)


def move_perishing(store: Store, case_id: int, by: timedelta, now: datetime) -> None:
    """Move the moments at which a case's items can no longer be had, inside a transaction."""
    rows = store.rows(
        "SELECT id, perishes_at FROM checklist_items WHERE case_id = ? AND perishes_at IS NOT NULL",
        [case_id],
    )
    for row in rows:
        moved = to_text(from_text(row["perishes_at"]) + by)
        update(store, "checklist_items", row["id"], {"perishes_at": moved}, now)


def get(store: Store, row_id: int) -> ChecklistItem | None:
    """Return an item by its row number, also one that was taken off the list."""
    row = store.row("SELECT * FROM checklist_items WHERE id = ?", [row_id])
    return None if row is None else _item(row)


def is_missing(store: Store, row_id: int) -> bool:
    """Tell whether an item is on its list and the seller does not have it."""
    sql = "SELECT 1 FROM checklist_items WHERE id = ? AND state = ? AND deleted_at IS NULL"
    return store.value(sql, [row_id, ItemState.MISSING.value]) is not None


def of_case(store: Store, case_id: int) -> tuple[ChecklistItem, ...]:
    """Return a case's checklist in its order."""
    rows = store.rows(
        "SELECT * FROM checklist_items WHERE case_id = ? AND deleted_at IS NULL "
        "ORDER BY position, id",
        [case_id],
    )
    return tuple(_item(row) for row in rows)


def put_back(store: Store, case_id: int, item_id: str, now: datetime) -> ChecklistItem | None:
    """Put an item that was taken off back on the list, inside a transaction; None if none was."""
    row_id = store.value(
        "SELECT id FROM checklist_items "
        "WHERE case_id = ? AND item_id = ? AND deleted_at IS NOT NULL",
        [case_id, item_id],
    )
    if row_id is None:
        return None
    set_deleted_at(store, int(row_id), None, now)
    return get(store, int(row_id))


def next_own_number(store: Store, case_id: int) -> int:
    """Return a number for a case's next own item, counting those that were taken off."""
    return 1 + int(store.value("SELECT count(*) FROM checklist_items WHERE case_id = ?", [case_id]))


def _item(row: Row) -> ChecklistItem:
    return ChecklistItem(
        id=row["id"],
        uid=row["uid"],
        case_id=row["case_id"],
        item_id=row["item_id"],
        title=row["title"],
        required=bool(row["required"]),
        state=ItemState(row["state"]),
        note=row["note"],
        position=row["position"],
        perishes_at=optional_from_text(row["perishes_at"]),
    )
