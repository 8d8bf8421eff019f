"""Reading and writing what the seller changed of the wording rules, and words of their own."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.times import to_text
from desktop_app.domain.wording_rules import OWN_PREFIX, WordingEdit, WordingKind

from .connection import Row, Store
from .rows import insert, new_uid, update


def all_edits(store: Store) -> tuple[WordingEdit, ...]:
    """Return all edits and own words, oldest first."""
    rows = store.rows("SELECT * FROM wording_edits WHERE deleted_at IS NULL ORDER BY id")
    return tuple(_edit(row) for row in rows)


def find(store: Store, rule_id: str) -> WordingEdit | None:
    """Return the edit of a rule, None when there is none."""
    row = store.row(
        "SELECT * FROM wording_edits WHERE rule_id = ? AND deleted_at IS NULL", [rule_id]
    )
    return None if row is None else _edit(row)


def put(store: Store, edit: WordingEdit, now: datetime) -> None:
    """Write an edit over the one before it, if any, inside a transaction."""
    values = {
        "rule_id": edit.rule_id,
        "is_off": int(edit.is_off),
        "words": "\n".join(edit.words),
        "kind": "" if edit.kind is None else edit.kind.value,
        "reason": edit.reason,
    }
    row_id = _row_id(store, edit.rule_id)
    if row_id is None:
        insert(store, "wording_edits", values, now)
    else:
        update(store, "wording_edits", row_id, values, now)


def remove(store: Store, rule_id: str, now: datetime) -> None:
    """Take an edit away, if there is one, inside a transaction."""
    row_id = _row_id(store, rule_id)
    if row_id is not None:
        update(store, "wording_edits", row_id, {"deleted_at": to_text(now)}, now)


def new_own_id() -> str:
    """Return an id for words of the seller's own."""
    return f"{OWN_PREFIX}{new_uid()[:12]}"


def _row_id(store: Store, rule_id: str) -> int | None:
    row_id = store.value(
        "SELECT id FROM wording_edits WHERE rule_id = ? AND deleted_at IS NULL", [rule_id]
    )
    return None if row_id is None else int(row_id)


def _edit(row: Row) -> WordingEdit:
    return WordingEdit(
        rule_id=row["rule_id"],
        is_off=bool(row["is_off"]),
        words=tuple(row["words"].split("\n")) if row["words"] else (),
        kind=WordingKind(row["kind"]) if row["kind"] else None,
        reason=row["reason"],
    )
