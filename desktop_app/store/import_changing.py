"""What an import changes in rows that are there, noted so that it can be put back.

The staging file is attached as ``staged``; all inside the transaction that writes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from desktop_app.domain.case import CASE_FACT_FIELDS, EventKind, Status
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.times import from_text, to_text

from . import cases, deadlines, events
from .connection import Store
from .import_staging import CONTACT_COLUMNS

MADE = "*"
"""Stands for a column in the note of a row that the import made outside its runs of numbers."""

NOTED = {
    "cases": frozenset(
        (*CASE_FACT_FIELDS, "outcome", "status", "opened_at", "closed_at", "updated_at")
    ),
    "contacts": frozenset(CONTACT_COLUMNS) - {"uid", "has_clock"},
    "deadlines": frozenset(("due_at", MADE)),
    "case_events": frozenset((MADE,)),
    "shops": frozenset((MADE,)),
}
"""The columns that a note can be of, by table."""

_TOUCHED = """
    SELECT case_id FROM staged.groups WHERE case_id IS NOT NULL
        AND EXISTS (SELECT 1 FROM staged.ordered o WHERE o.g = groups.g)
    UNION SELECT row_id FROM staged.changes WHERE table_name = 'cases'
    UNION SELECT k.case_id FROM staged.changes c JOIN main.contacts k ON k.id = c.row_id
        WHERE c.table_name = 'contacts'
    ORDER BY 1
"""
_DUE_KINDS = {
    "promised_at": DeadlineKind.THEIRS,
    "follow_up_at": DeadlineKind.FOLLOW_UP,
}


def touched_cases(store: Store) -> list[int]:
    """Return the numbers of cases that are there and get something, in rising order."""
    return [row[0] for row in store.conn.execute(_TOUCHED).fetchall()]


def note(
    store: Store,
    import_id: int,
    table: str,
    row_id: int,
    column: str,
    before: object,
    after: object,
) -> None:
    """Note that a row of the casebook is no longer as it was."""
    store.conn.execute(
        "INSERT INTO main.import_changes "
        "(import_id, table_name, row_id, column_name, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        [import_id, table, row_id, column, before, after],
    )


def note_made(store: Store, import_id: int, table: str, row_ids: Iterable[int]) -> None:
    """Note rows that the import made besides cases and contacts."""
    for row_id in row_ids:
        note(store, import_id, table, row_id, MADE, None, None)


def write_changes(store: Store, import_id: int, now: datetime) -> None:
    """Change the rows that are there as the staged rows say."""
    rows = store.conn.execute(
        "SELECT table_name, row_id, column_name, before, after FROM staged.changes ORDER BY id"
    ).fetchall()
    for table, row_id, column, before, after in rows:
        if (table, column) == ("cases", "closed_at"):
            # It follows from the status.
            continue
        _write(store, import_id, table, row_id, column, before, after)
        if column in _DUE_KINDS:
            _move_deadline(store, import_id, row_id, column, after, now)
        elif column == "status":
            _note_status(store, import_id, row_id, Status(before), Status(after), now)


def note_stamps(store: Store, import_id: int, case_ids: Iterable[int], now: datetime) -> None:
    """Note when cases were changed before this import."""
    for case_id in case_ids:
        before = store.value("SELECT updated_at FROM cases WHERE id = ?", [case_id])
        note(store, import_id, "cases", case_id, "updated_at", before, to_text(now))


def refresh(store: Store, case_ids: Iterable[int], now: datetime) -> None:
    """Bring up to date what is derived in cases that are there."""
    for case_id in case_ids:
        cases.refresh_derived(store, case_id, now)


def _write(
    store: Store,
    import_id: int,
    table: str,
    row_id: int,
    column: str,
    before: object,
    after: object,
) -> None:
    store.conn.execute(f"UPDATE main.{table} SET {column} = ? WHERE id = ?", [after, row_id])
    note(store, import_id, table, row_id, column, before, after)


def _note_status(
    store: Store, import_id: int, case_id: int, before: Status, after: Status, now: datetime
) -> None:
    """Write when a case was closed, and the change in its time line."""
    row = store.row("SELECT closed_at, outcome FROM cases WHERE id = ?", [case_id])
    assert row is not None
    kind, detail, at = EventKind.STATUS, after.value, None
    if after is Status.CLOSED:
        given = store.conn.execute(
            "SELECT after FROM staged.changes WHERE table_name = 'cases' AND row_id = ? "
            "AND column_name = 'closed_at'",
            [case_id],
        ).fetchone()
        kind, detail, at = EventKind.CLOSED, row["outcome"], given[0] if given else to_text(now)
    elif before is Status.CLOSED:
        kind = EventKind.REOPENED
    if at != row["closed_at"]:
        _write(store, import_id, "cases", case_id, "closed_at", row["closed_at"], at)
    events.add(store, case_id, kind, detail, now)
    note_made(store, import_id, "case_events", [_last_number(store)])


def _move_deadline(
    store: Store, import_id: int, contact_id: int, column: str, due_at: str, now: datetime
) -> None:
    """Let a contact's deadline follow its changed moment; add the one that it lacks."""
    kind = _DUE_KINDS[column]
    found = next((one for one in deadlines.of_contact(store, contact_id) if one.kind is kind), None)
    if found is not None:
        before = to_text(found.due_at)
        _write(store, import_id, "deadlines", found.id, "due_at", before, due_at)
        return
    case_id = store.value("SELECT case_id FROM contacts WHERE id = ?", [contact_id])
    new = deadlines.NewDeadline(case_id, kind, from_text(due_at), contact_id=contact_id)
    note_made(store, import_id, "deadlines", [deadlines.add(store, new, now)])


def _last_number(store: Store) -> int:
    return int(store.value("SELECT last_insert_rowid()"))
