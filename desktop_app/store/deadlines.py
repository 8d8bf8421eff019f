"""Reading and writing deadlines.

Whoever writes one brings the derived columns up to date afterwards, with
:func:`.cases.refresh_derived` or, where there is no case, :func:`.rings.refresh_deadlines`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.deadline import Deadline, DeadlineKind, DueItem
from desktop_app.domain.times import optional_from_text, optional_to_text, to_text

from .connection import Store
from .deadline_rows import DUE_COLUMNS, due_item, from_row
from .rows import insert, update

if TYPE_CHECKING:
    from desktop_app.domain.contact import Contact


class NewDeadline(NamedTuple):
    """What is written of a new deadline; the meaning of the fields is that of ``Deadline``."""

    case_id: int | None
    kind: DeadlineKind
    due_at: datetime
    title: str = ""
    contact_id: int | None = None
    rule_id: str = ""
    started_at: datetime | None = None
    unit: str = ""
    repeats: str = ""
    paused_at: datetime | None = None
    checklist_item_id: int | None = None


def add(store: Store, new: NewDeadline, now: datetime) -> int:
    """Insert a deadline inside a transaction and return its number."""
    values = {
        "case_id": new.case_id,
        "contact_id": new.contact_id,
        "checklist_item_id": new.checklist_item_id,
        "kind": new.kind.value,
        "title": new.title,
        "rule_id": new.rule_id,
        "unit": new.unit,
        "stated": 0,
        "repeats": new.repeats,
        "paused_at": optional_to_text(new.paused_at),
        "started_at": optional_to_text(new.started_at),
        **_moment(new.due_at, now),
    }
    return insert(store, "deadlines", values, now)


def set_title(store: Store, deadline_id: int, title: str, now: datetime) -> None:
    """Give a deadline another title, inside a transaction."""
    update(store, "deadlines", deadline_id, {"title": title}, now)


def move(store: Store, deadline_id: int, due_at: datetime, now: datetime) -> None:
    """Give a deadline another moment, inside a transaction. Ends its snooze."""
    update(store, "deadlines", deadline_id, _moment(due_at, now), now)


def _moment(due_at: datetime, now: datetime) -> dict[str, str | None]:
    return {
        "due_at": to_text(due_at),
        "known_from": to_text(now),
        "snoozed_until": None,
        "again_at": None,
        "ringing_at": None,
        "rung_at": None,
    }


def shift(store: Store, deadline: Deadline, due_at: datetime, now: datetime) -> None:
    """Let a deadline fall due later, with its snooze and all that was announced of it.

    Nothing of it is announced a second time for that. Inside a transaction.
    """
    by = due_at - deadline.due_at
    values = {
        "due_at": to_text(due_at),
        "known_from": _later(deadline.known_from, by),
        "snoozed_until": _later(deadline.snoozed_until, by),
        "rung_at": _later(deadline.rung_at, by),
    }
    update(store, "deadlines", deadline.id, values, now)


def put_back(
    store: Store, deadline_id: int, due_at: datetime, again_at: datetime | None, now: datetime
) -> None:
    """Let a deadline that asks again be due as it was before, without announcing it again.

    Inside a transaction.

    Args:
        due_at: when it was due (UTC).
        again_at: when it asks again (UTC), None for never.
    """
    values = _moment(due_at, now) | {"rung_at": to_text(max(now, due_at))}
    if due_at <= now:
        values["again_at"] = optional_to_text(again_at)
    else:
        values["rung_at"] = None
    update(store, "deadlines", deadline_id, values, now)


def _later(moment: datetime | None, by: timedelta) -> str | None:
    return None if moment is None else to_text(moment + by)


def set_stated(store: Store, deadline_id: int, stated: bool, now: datetime) -> None:
    """Write whether the moment is the platform's own countdown, inside a transaction."""
    update(store, "deadlines", deadline_id, {"stated": int(stated)}, now)


def set_started_at(
    store: Store, deadline_id: int, started_at: datetime | None, now: datetime
) -> None:
    """Write the moment from which a rule counts, inside a transaction; None for not known."""
    update(store, "deadlines", deadline_id, {"started_at": optional_to_text(started_at)}, now)


def set_paused_at(
    store: Store, deadline_id: int, paused_at: datetime | None, now: datetime
) -> None:
    """Let a clock stand still or, with None, run again, inside a transaction."""
    update(store, "deadlines", deadline_id, {"paused_at": optional_to_text(paused_at)}, now)


def set_done_at(store: Store, deadline_id: int, done_at: datetime | None, now: datetime) -> None:
    """Write when a deadline was answered, inside a transaction; None opens it again."""
    values = {"done_at": optional_to_text(done_at), "ringing_at": None}
    update(store, "deadlines", deadline_id, values, now)


def set_snoozed_until(store: Store, deadline: Deadline, until: datetime, now: datetime) -> None:
    """Put a deadline off, inside a transaction."""
    values = {"snoozed_until": to_text(until), "ringing_at": None}
    if deadline.rung_at is not None and deadline.rung_at > now:
        # The clock was set back since: the end of the snooze has to be later than what was shown.
        values["rung_at"] = to_text(now)
    update(store, "deadlines", deadline.id, values, now)


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


def of_checklist_item(store: Store, row_id: int) -> tuple[Deadline, ...]:
    """Return the deadlines of evidence that perishes, also those that were taken away."""
    rows = store.rows("SELECT * FROM deadlines WHERE checklist_item_id = ?", [row_id])
    return tuple(from_row(row) for row in rows)


def wanting_attention(
    store: Store, until: datetime, shop: str = "", limit: int = 500
) -> tuple[DueItem, ...]:
    """Return open deadlines that want attention up to a moment, earliest first.

    Args:
        until: last moment (UTC), included.
        shop: only this shop's cases, and what concerns all shops; empty for all.
        limit: at most so many.
    """
    rows = store.rows(
        f"SELECT {DUE_COLUMNS} FROM deadlines d LEFT JOIN cases c ON c.id = d.case_id "
        "WHERE d.attention_at <= :until AND (:shop = '' OR c.shop = :shop OR d.case_id IS NULL) "
        "ORDER BY d.attention_at, d.id LIMIT :limit",
        {"until": to_text(until), "shop": shop, "limit": limit},
    )
    return tuple(due_item(row) for row in rows)


def get_due_item(store: Store, deadline_id: int) -> DueItem | None:
    """Return a deadline with its case's facts; None if the case is closed or one of them gone."""
    row = store.row(
        f"SELECT {DUE_COLUMNS} FROM deadlines d LEFT JOIN cases c ON c.id = d.case_id "
        "WHERE d.id = ? AND d.deleted_at IS NULL AND (d.case_id IS NULL "
        "OR (c.deleted_at IS NULL AND c.status <> 'closed'))",
        [deadline_id],
    )
    return None if row is None else due_item(row)


def next_attention(store: Store, after: datetime) -> datetime | None:
    """Return the next moment after ``after`` at which a deadline wants attention, or None."""
    text = store.value(
        "SELECT attention_at FROM deadlines WHERE attention_at > ? ORDER BY attention_at LIMIT 1",
        [to_text(after)],
    )
    return optional_from_text(text)


def count_wanting_attention(store: Store, now: datetime, shop: str = "") -> int:
    """Count the open deadlines that want attention now; ``shop`` as above."""
    if not shop:
        sql = "SELECT count(*) FROM deadlines WHERE attention_at <= ?"
        return int(store.value(sql, [to_text(now)]))
    return int(
        store.value(
            "SELECT count(*) FROM deadlines d LEFT JOIN cases c ON c.id = d.case_id "
            "WHERE d.attention_at <= ? AND (c.shop = ? OR d.case_id IS NULL)",
            [to_text(now), shop],
        )
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
