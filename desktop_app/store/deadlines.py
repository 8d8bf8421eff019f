"""Reading and writing deadlines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.contact import Contact
from desktop_app.domain.deadline import Deadline, DeadlineKind, DueItem
from desktop_app.domain.times import from_text, optional_from_text, optional_to_text, to_text

from .connection import Row, Store
from .rows import insert, update

_OPEN = "d.done_at IS NULL AND d.deleted_at IS NULL"
_DUE_COLUMNS = "d.*, c.title AS case_title, c.issue_type, c.shop, c.last_agent, c.order_no"
# Deadlines that nobody answered before their case was closed stay open and grow in number for
# years. So the few cases with something due are looked up first, by the column that is empty for
# closed ones; CROSS JOIN keeps SQLite from going the other way round.
_WANTING_ATTENTION = f"""
    FROM cases c CROSS JOIN deadlines d ON d.case_id = c.id
    WHERE c.deleted_at IS NULL AND (c.next_due_at IS NULL) = 0 AND c.next_due_at <= :until
        AND {_OPEN} AND d.attention_at <= :until
"""


@dataclass(frozen=True, slots=True)
class NewDeadline:
    """What is written of a new deadline; the meaning of the fields is that of ``Deadline``."""

    case_id: int
    kind: DeadlineKind
    due_at: datetime
    title: str = ""
    contact_id: int | None = None
    rule_id: str = ""


def add(store: Store, new: NewDeadline, now: datetime) -> int:
    """Insert a deadline inside a transaction and return its number."""
    due = to_text(new.due_at)
    values = {
        "case_id": new.case_id,
        "contact_id": new.contact_id,
        "kind": new.kind.value,
        "title": new.title,
        "due_at": due,
        "attention_at": due,
        "rule_id": new.rule_id,
    }
    return insert(store, "deadlines", values, now)


def change(store: Store, deadline_id: int, title: str, due_at: datetime, now: datetime) -> None:
    """Give a deadline another title and moment, inside a transaction. Ends its snooze."""
    due = to_text(due_at)
    values = {"title": title, "due_at": due, "attention_at": due, "snoozed_until": None}
    update(store, "deadlines", deadline_id, values, now)


def set_done_at(store: Store, deadline_id: int, done_at: datetime | None, now: datetime) -> None:
    """Write when a deadline was answered, inside a transaction; None opens it again."""
    update(store, "deadlines", deadline_id, {"done_at": optional_to_text(done_at)}, now)


def set_snoozed_until(store: Store, deadline: Deadline, until: datetime, now: datetime) -> None:
    """Put a deadline off, inside a transaction."""
    values = {"snoozed_until": to_text(until), "attention_at": to_text(max(until, deadline.due_at))}
    update(store, "deadlines", deadline.id, values, now)


def set_rung_at(store: Store, deadline_id: int, moment: datetime, now: datetime) -> None:
    """Write for which due moment a notification was shown, inside a transaction."""
    update(store, "deadlines", deadline_id, {"rung_at": to_text(moment)}, now)


def set_deleted_at(
    store: Store, deadline_id: int, deleted_at: datetime | None, now: datetime
) -> None:
    """Put a deadline in the trash or, with None, take it out, inside a transaction."""
    update(store, "deadlines", deadline_id, {"deleted_at": optional_to_text(deleted_at)}, now)


def get(store: Store, deadline_id: int) -> Deadline | None:
    """Return a deadline; None when there is no such number or it is in the trash."""
    row = store.row("SELECT * FROM deadlines WHERE id = ? AND deleted_at IS NULL", [deadline_id])
    return None if row is None else from_row(row)


def of_case(store: Store, case_id: int) -> tuple[Deadline, ...]:
    """Return a case's deadlines, open ones first, earliest first."""
    rows = store.rows(
        "SELECT * FROM deadlines WHERE case_id = ? AND deleted_at IS NULL "
        "ORDER BY done_at IS NOT NULL, due_at, id",
        [case_id],
    )
    return tuple(from_row(row) for row in rows)


def of_contact(store: Store, contact_id: int) -> tuple[Deadline, ...]:
    """Return the deadlines that were promised or set in a contact."""
    rows = store.rows(
        "SELECT * FROM deadlines WHERE contact_id = ? AND deleted_at IS NULL ORDER BY id",
        [contact_id],
    )
    return tuple(from_row(row) for row in rows)


def wanting_attention(
    store: Store, until: datetime, shop: str = "", limit: int = 500
) -> tuple[DueItem, ...]:
    """Return open deadlines of open cases that want attention up to a moment, earliest first.

    Args:
        until: last moment (UTC), included.
        shop: only this shop's cases; empty for all.
        limit: at most so many.
    """
    rows = store.rows(
        f"SELECT {_DUE_COLUMNS} {_WANTING_ATTENTION} "
        "AND (:shop = '' OR c.shop = :shop) ORDER BY d.attention_at, d.id LIMIT :limit",
        {"until": to_text(until), "shop": shop, "limit": limit},
    )
    return tuple(_due_item(row) for row in rows)


def to_ring(store: Store, now: datetime, limit: int = 500) -> tuple[DueItem, ...]:
    """Return deadlines that want attention now and for which nothing was shown yet."""
    rows = store.rows(
        f"SELECT {_DUE_COLUMNS} {_WANTING_ATTENTION} "
        "AND (d.rung_at IS NULL OR d.rung_at < d.attention_at) "
        "ORDER BY d.attention_at, d.id LIMIT :limit",
        {"until": to_text(now), "limit": limit},
    )
    return tuple(_due_item(row) for row in rows)


def due_item(store: Store, deadline_id: int) -> DueItem | None:
    """Return a deadline with what is needed of its case; None if that is closed or gone."""
    row = store.row(
        f"SELECT {_DUE_COLUMNS} FROM deadlines d JOIN cases c ON c.id = d.case_id "
        "WHERE d.id = ? AND c.deleted_at IS NULL AND c.status <> 'closed'",
        [deadline_id],
    )
    return None if row is None else _due_item(row)


def next_attention(store: Store, after: datetime) -> datetime | None:
    """Return the next moment after ``after`` at which a deadline of an open case wants attention.

    None when there is no such moment.
    """
    # CROSS JOIN: along the index of moments, which stops at the first deadline that counts.
    text = store.value(
        "SELECT d.attention_at FROM deadlines d CROSS JOIN cases c ON c.id = d.case_id "
        f"WHERE {_OPEN} AND d.attention_at > ? AND c.deleted_at IS NULL AND c.status <> 'closed' "
        "ORDER BY d.attention_at LIMIT 1",
        [to_text(after)],
    )
    return optional_from_text(text)


def count_overdue(store: Store, now: datetime) -> int:
    """Count the open deadlines of open cases that want attention now."""
    return int(store.value(f"SELECT count(*) {_WANTING_ATTENTION}", {"until": to_text(now)}))


def from_row(row: Row) -> Deadline:
    """Build a deadline from a row with all columns of the table."""
    return Deadline(
        id=row["id"],
        uid=row["uid"],
        case_id=row["case_id"],
        contact_id=row["contact_id"],
        kind=DeadlineKind(row["kind"]),
        title=row["title"],
        due_at=from_text(row["due_at"]),
        done_at=optional_from_text(row["done_at"]),
        snoozed_until=optional_from_text(row["snoozed_until"]),
        rung_at=optional_from_text(row["rung_at"]),
        rule_id=row["rule_id"],
    )


def _due_item(row: Row) -> DueItem:
    return DueItem(
        deadline=from_row(row),
        case_title=row["case_title"],
        issue_type=row["issue_type"],
        shop=row["shop"],
        last_agent=row["last_agent"],
        order_no=row["order_no"],
    )


def set_deleted_with_contact(
    store: Store, contact: Contact, deleted_at: datetime | None, now: datetime
) -> None:
    """Let a contact's deadlines go to the trash with it, or come back, inside a transaction.

    One that was taken away on its own before stays away.

    Args:
        contact: as it was before.
        deleted_at: None lets them come back.
    """
    store.conn.execute(
        "UPDATE deadlines SET deleted_at = ?, updated_at = ? "
        "WHERE contact_id = ? AND deleted_at IS ?",
        [
            optional_to_text(deleted_at),
            to_text(now),
            contact.id,
            optional_to_text(contact.deleted_at),
        ],
    )
