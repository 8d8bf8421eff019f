"""Reading and writing what happens to a case besides its contacts."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.case import CaseEvent, EventKind
from desktop_app.domain.times import from_text, optional_to_text, to_text

from .connection import Store
from .rows import insert, update


def add(store: Store, case_id: int, kind: EventKind, detail: str, now: datetime) -> int:
    """Insert an event that happens now, inside a transaction."""
    values = {"case_id": case_id, "at": to_text(now), "kind": kind.value, "detail": detail}
    return insert(store, "case_events", values, now)


def set_deleted_at(store: Store, event_id: int, deleted_at: datetime | None, now: datetime) -> None:
    """Let an event vanish from the time line or, with None, come back, inside a transaction."""
    update(store, "case_events", event_id, {"deleted_at": optional_to_text(deleted_at)}, now)


def set_deleted_with_appeal(
    store: Store, appeal_id: int, deleted_at: datetime | None, now: datetime
) -> None:
    """Let the event of an appeal go and come back with it, inside a transaction.

    Both were written in the same moment.
    """
    store.conn.execute(
        "UPDATE case_events SET deleted_at = ?, updated_at = ? WHERE id = ("
        "SELECT e.id FROM case_events e JOIN appeals a ON a.case_id = e.case_id "
        "WHERE a.id = ? AND e.kind = ? AND e.at = a.created_at "
        "AND (e.deleted_at IS NULL) = ? ORDER BY e.id DESC LIMIT 1)",
        [
            optional_to_text(deleted_at),
            to_text(now),
            appeal_id,
            EventKind.APPEAL.value,
            deleted_at is not None,
        ],
    )


def of_case(store: Store, case_id: int) -> tuple[CaseEvent, ...]:
    """Return a case's events, oldest first."""
    rows = store.rows(
        "SELECT * FROM case_events WHERE case_id = ? AND deleted_at IS NULL ORDER BY at, id",
        [case_id],
    )
    return tuple(
        CaseEvent(
            id=row["id"],
            case_id=row["case_id"],
            at=from_text(row["at"]),
            kind=EventKind(row["kind"]),
            detail=row["detail"],
        )
        for row in rows
    )
