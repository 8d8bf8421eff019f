"""A file of evidence: what it is called, what it proves, where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MadeHow(StrEnum):
    """How the program made a file, for those that are copies of another."""

    ORIGINAL = ""
    FITTED = "fitted"
    REDACTED = "redacted"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of evidence as it is stored; its bytes lie in the vault under their SHA-256.

    Attributes:
        id: its number.
        uid: stable name of the row across machines.
        case_id: the case it belongs to.
        checklist_item_id: row of the checklist item that it proves, None for none.
        contact_id: the contact that it shows, None for none.
        sha256: its bytes' SHA-256 as 64 hex digits, by which the vault has it.
        size: in bytes.
        given_name: what the seller's file was called; only ever shown, never used as a path.
        note: what the seller wrote about it.
        made_from: number of the attachment that it is a copy of, None for the seller's own files.
        made_how: what was done to make the copy.
        taken_at: when the file had last been changed as it was added (UTC), None when unknown.
        added_at: when it was added (UTC).
        deleted_at: when it was put in the trash (UTC), None while it is not there.
    """

    id: int
    uid: str
    case_id: int
    checklist_item_id: int | None
    contact_id: int | None
    sha256: str
    size: int
    given_name: str
    note: str
    made_from: int | None
    made_how: MadeHow
    taken_at: datetime | None
    added_at: datetime
    deleted_at: datetime | None = None
