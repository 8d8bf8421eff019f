"""Reading and writing which files of evidence there are; their bytes lie in the vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.attachment import Attachment, MadeHow
from desktop_app.domain.times import from_text, optional_from_text, optional_to_text

from .connection import Row, Store
from .rows import insert, update

# A file whose item was taken off the checklist, or whose contact is in the trash, belongs to the
# case meanwhile; it comes back to them as they come back.
_ALL = """
    SELECT a.*, i.id AS listed_item_id, k.id AS kept_contact_id
    FROM attachments a
    LEFT JOIN checklist_items i ON i.id = a.checklist_item_id AND i.deleted_at IS NULL
    LEFT JOIN contacts k ON k.id = a.contact_id AND k.deleted_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """What is written of a new file; the fields mean the same as in ``Attachment``."""

    case_id: int
    sha256: str
    size: int
    given_name: str
    checklist_item_id: int | None = None
    contact_id: int | None = None
    note: str = ""
    made_from: int | None = None
    made_how: MadeHow = MadeHow.ORIGINAL
    taken_at: datetime | None = None


def add(store: Store, new: NewAttachment, now: datetime) -> int:
    """Insert a file inside a transaction and return its number."""
    values = {
        "case_id": new.case_id,
        "checklist_item_id": new.checklist_item_id,
        "contact_id": new.contact_id,
        "sha256": new.sha256,
        "size": new.size,
        "given_name": new.given_name,
        "note": new.note,
        "made_from": new.made_from,
        "made_how": new.made_how.value,
        "taken_at": optional_to_text(new.taken_at),
    }
    return insert(store, "attachments", values, now)


def set_place(
    store: Store,
    attachment_id: int,
    checklist_item_id: int | None,
    contact_id: int | None,
    now: datetime,
) -> None:
    """Write what a file proves, inside a transaction."""
    values = {"checklist_item_id": checklist_item_id, "contact_id": contact_id}
    update(store, "attachments", attachment_id, values, now)


def set_words(store: Store, attachment_id: int, given_name: str, note: str, now: datetime) -> None:
    """Write what a file is called and what is noted about it, inside a transaction."""
    update(store, "attachments", attachment_id, {"given_name": given_name, "note": note}, now)


def set_deleted_at(
    store: Store, attachment_id: int, deleted_at: datetime | None, now: datetime
) -> None:
    """Put a file in the trash or, with None, take it out, inside a transaction."""
    update(store, "attachments", attachment_id, {"deleted_at": optional_to_text(deleted_at)}, now)


def delete(store: Store, attachment_id: int) -> None:
    """Delete a file's row for good, inside a transaction."""
    store.conn.execute("DELETE FROM attachments WHERE id = ?", [attachment_id])


def get(store: Store, attachment_id: int) -> Attachment | None:
    """Return a file, also one in the trash; None when there is no such number."""
    row = store.row(f"{_ALL} WHERE a.id = ?", [attachment_id])
    return None if row is None else _attachment(row)


def of_case(store: Store, case_id: int, *, trashed: bool = False) -> tuple[Attachment, ...]:
    """Return a case's files, oldest first; with ``trashed`` those in the trash instead."""
    rows = store.rows(
        f"{_ALL} WHERE a.case_id = ? AND a.deleted_at IS {'NOT NULL' if trashed else 'NULL'} "
        "ORDER BY a.created_at, a.id",
        [case_id],
    )
    return tuple(_attachment(row) for row in rows)


def of_file(store: Store, sha256: str) -> tuple[Attachment, ...]:
    """Return all that have the same bytes, in any case, also those in the trash."""
    rows = store.rows(f"{_ALL} WHERE a.sha256 = ? ORDER BY a.case_id, a.id", [sha256])
    return tuple(_attachment(row) for row in rows)


def all_files(store: Store) -> dict[str, int]:
    """Return the SHA-256 of all files that any row names, with their sizes in bytes."""
    rows = store.rows("SELECT sha256, max(size) FROM attachments GROUP BY sha256 ORDER BY sha256")
    return {row[0]: row[1] for row in rows}


def is_named(store: Store, sha256: str) -> bool:
    """Tell whether any row names a file, also one in the trash."""
    return store.row("SELECT 1 FROM attachments WHERE sha256 = ? LIMIT 1", [sha256]) is not None


def in_trash(store: Store) -> frozenset[str]:
    """Return the SHA-256 of all files in the trash, and of all files of cases that are there."""
    rows = store.rows(
        "SELECT DISTINCT a.sha256 FROM attachments a JOIN cases c ON c.id = a.case_id "
        "WHERE a.deleted_at IS NOT NULL OR c.deleted_at IS NOT NULL"
    )
    return frozenset(row[0] for row in rows)


def delete_trashed(store: Store) -> frozenset[int]:
    """Delete the rows of files in the trash for good, inside a transaction.

    Returns:
        The numbers of the cases that had them.
    """
    trashed = "FROM attachments WHERE deleted_at IS NOT NULL"
    case_ids = frozenset(row[0] for row in store.rows(f"SELECT DISTINCT case_id {trashed}"))
    store.conn.execute(f"DELETE {trashed}")
    return case_ids


def count_trashed(store: Store) -> int:
    """Return how many files are in the trash while their cases are not."""
    row = store.row(
        "SELECT count(*) FROM attachments a JOIN cases c ON c.id = a.case_id "
        "WHERE a.deleted_at IS NOT NULL AND c.deleted_at IS NULL"
    )
    return 0 if row is None else row[0]


def count(store: Store) -> tuple[int, int]:
    """Return how many files the casebook names, and how many of those are in the trash.

    A file whose case is in the trash counts as being there.
    """
    row = store.row(
        "SELECT count(*), coalesce(sum(a.deleted_at IS NOT NULL OR c.deleted_at IS NOT NULL), 0) "
        "FROM attachments a JOIN cases c ON c.id = a.case_id"
    )
    return (0, 0) if row is None else (row[0], row[1])


def _attachment(row: Row) -> Attachment:
    return Attachment(
        id=row["id"],
        uid=row["uid"],
        case_id=row["case_id"],
        checklist_item_id=row["listed_item_id"],
        contact_id=row["kept_contact_id"],
        sha256=row["sha256"],
        size=row["size"],
        given_name=row["given_name"],
        note=row["note"],
        made_from=row["made_from"],
        made_how=MadeHow(row["made_how"]),
        taken_at=optional_from_text(row["taken_at"]),
        added_at=from_text(row["created_at"]),
        deleted_at=optional_from_text(row["deleted_at"]),
    )
