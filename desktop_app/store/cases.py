"""Reading and writing cases."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from desktop_app.domain.case import CASE_FACT_FIELDS, Case, CaseFacts, Status
from desktop_app.domain.times import from_text, optional_from_text, optional_to_text, to_text

from . import rings
from .connection import Row, Store
from .rows import insert, update


def add(store: Store, facts: CaseFacts, status: Status, opened_at: datetime, now: datetime) -> int:
    """Insert a case inside a transaction and return its number."""
    opened = to_text(opened_at)
    values = asdict(facts) | {
        "status": status.value,
        "outcome": "",
        "opened_at": opened,
        "activity_at": opened,
    }
    return insert(store, "cases", values, now)


def get(store: Store, case_id: int) -> Case | None:
    """Return a case, also one in the trash; None when there is no such number."""
    row = store.row("SELECT * FROM cases WHERE id = ?", [case_id])
    return None if row is None else from_row(row)


def set_facts(store: Store, case_id: int, facts: CaseFacts, now: datetime) -> None:
    """Write all facts of a case, inside a transaction."""
    update(store, "cases", case_id, asdict(facts), now)


def set_status(store: Store, case_id: int, status: Status, now: datetime) -> None:
    """Write a case's status, inside a transaction."""
    update(store, "cases", case_id, {"status": status.value}, now)


def set_outcome(store: Store, case_id: int, outcome: str, now: datetime) -> None:
    """Write a case's outcome, inside a transaction."""
    update(store, "cases", case_id, {"outcome": outcome}, now)


def set_opened_at(store: Store, case_id: int, opened_at: datetime, now: datetime) -> None:
    """Write when a case began, inside a transaction."""
    update(store, "cases", case_id, {"opened_at": to_text(opened_at)}, now)


def set_closed_at(store: Store, case_id: int, closed_at: datetime | None, now: datetime) -> None:
    """Write when a case was closed, inside a transaction; None when it is open again."""
    update(store, "cases", case_id, {"closed_at": optional_to_text(closed_at)}, now)


def set_appeal_limit(store: Store, case_id: int, limit: int | None, now: datetime) -> None:
    """Write how many appeals the platform allows, inside a transaction; None for what is known."""
    update(store, "cases", case_id, {"appeal_limit": limit}, now)


def set_deleted_at(store: Store, case_id: int, deleted_at: datetime | None, now: datetime) -> None:
    """Put a case in the trash or, with None, take it out, inside a transaction."""
    update(store, "cases", case_id, {"deleted_at": optional_to_text(deleted_at)}, now)


def delete_trashed(store: Store) -> int:
    """Delete for good what is in the trash, inside a transaction; return how many cases."""
    return store.conn.execute("DELETE FROM cases WHERE deleted_at IS NOT NULL").rowcount


def refresh_derived(store: Store, case_id: int, now: datetime) -> None:
    """Bring a case's derived columns and updated_at up to date, inside a transaction.

    Lists are sorted and shown by these columns without looking at any other table. What changed a
    contact, a deadline or the checklist has changed the case. Its deadlines follow first: whether
    they want attention hangs on the case.
    """
    rings.refresh_case(store, case_id)
    store.conn.execute(
        """
        UPDATE cases SET
            contact_count = coalesce(c.contact_count, 0),
            last_contact_at = c.last_contact_at,
            activity_at = coalesce(c.last_contact_at, opened_at),
            last_agent = coalesce((
                SELECT agent_id FROM contacts
                WHERE case_id = :id AND deleted_at IS NULL AND agent_id <> ''
                ORDER BY at DESC, id DESC LIMIT 1
            ), ''),
            next_due_at = (SELECT min(attention_at) FROM deadlines WHERE case_id = :id),
            checklist_done = k.done,
            checklist_total = k.total,
            required_missing = k.required_missing,
            updated_at = :now
        FROM
            (SELECT count(*) AS contact_count, max(at) AS last_contact_at FROM contacts
             WHERE case_id = :id AND deleted_at IS NULL) AS c,
            (SELECT count(*) AS total, coalesce(sum(state = 'have'), 0) AS done,
                coalesce(sum(required AND state = 'missing'), 0) AS required_missing
             FROM checklist_items
             WHERE case_id = :id AND deleted_at IS NULL AND state <> 'not-applicable') AS k
        WHERE id = :id
        """,
        {"id": case_id, "now": to_text(now)},
    )


def from_row(row: Row) -> Case:
    """Build a case from a row with all columns of the table."""
    return Case(
        id=row["id"],
        uid=row["uid"],
        facts=CaseFacts(**{name: row[name] for name in CASE_FACT_FIELDS}),
        status=Status(row["status"]),
        outcome=row["outcome"],
        opened_at=from_text(row["opened_at"]),
        closed_at=optional_from_text(row["closed_at"]),
        contact_count=row["contact_count"],
        last_contact_at=optional_from_text(row["last_contact_at"]),
        last_agent=row["last_agent"],
        next_due_at=optional_from_text(row["next_due_at"]),
        checklist_done=row["checklist_done"],
        checklist_total=row["checklist_total"],
        updated_at=from_text(row["updated_at"]),
        deleted_at=optional_from_text(row["deleted_at"]),
        appeal_limit=row["appeal_limit"],
        required_missing=row["required_missing"],
    )
