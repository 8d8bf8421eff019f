"""Reading and writing what happens to a case besides its contacts."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.case import CaseEvent, EventKind
from desktop_app.domain.times import from_text, to_text

from .connection import Store
from .rows import insert


def add(store: Store, case_id: int, kind: EventKind, detail: str, now: datetime) -> int:
    """Insert an event that happens now, inside a transaction."""
    values = {"case_id": case_id, "at": to_text(now), "kind": kind.value, "detail": detail}
    return insert(store, "case_events", values, now)


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
