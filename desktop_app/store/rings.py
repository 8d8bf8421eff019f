"""What follows from a deadline: when it wants attention, and when it is announced next."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.times import optional_to_text, to_text

from . import settings
from .connection import Row, Store
from .deadline_rows import from_row

if TYPE_CHECKING:
    from desktop_app.domain.notices import Leads

LEAD_SETTINGS = {
    DeadlineKind.OURS: "leads-ours",
    DeadlineKind.THEIRS: "leads-theirs",
    DeadlineKind.FOLLOW_UP: "leads-follow-up",
}
# Grows when a deadline is announced at other moments than before.
_VERSION_SETTING, _VERSION = "rings-version", "1"
_A_BATCH = 2_000
_LIVE = """
    (d.deleted_at IS NULL AND d.done_at IS NULL AND d.paused_at IS NULL AND (d.case_id IS NULL OR
        EXISTS (SELECT 1 FROM cases c WHERE c.id = d.case_id AND c.deleted_at IS NULL
            AND c.status <> 'closed'))) AS is_live
"""
_Derived = tuple[str | None, str | None, str | None]


def leads(store: Store) -> Leads:
    """Return how long ahead the seller wants each kind of deadline announced."""
    # Imported here, as below: the first screen announces nothing.
    from desktop_app.domain.notices import DEFAULT_LEADS, Leads, leads_from_text

    rows = store.rows("SELECT key, value FROM settings WHERE key >= 'leads-' AND key < 'leads.'")
    chosen = {row["key"]: row["value"] for row in rows}
    ours, theirs, follow_up = (
        leads_from_text(chosen.get(LEAD_SETTINGS[kind], ""), DEFAULT_LEADS.of(kind))
        for kind in (DeadlineKind.OURS, DeadlineKind.THEIRS, DeadlineKind.FOLLOW_UP)
    )
    return Leads(ours, theirs, follow_up)


def are_current(store: Store) -> bool:
    """Tell whether the derived columns were made by this version's rules."""
    return settings.get(store, _VERSION_SETTING) == _VERSION


def mark_current(store: Store) -> None:
    """Write that they were, inside a transaction."""
    settings.put(store, _VERSION_SETTING, _VERSION)


def refresh_case(store: Store, case_id: int) -> None:
    """Bring the derived columns of a case's deadlines up to date, inside a transaction."""
    rows = store.rows(f"SELECT d.*, {_LIVE} FROM deadlines d WHERE d.case_id = ?", [case_id])
    if rows:
        _refresh(store, rows, leads(store))


def refresh_deadlines(store: Store, deadline_ids: Iterable[int]) -> None:
    """Bring the derived columns of some deadlines up to date, inside a transaction."""
    sql = f"SELECT d.*, {_LIVE} FROM deadlines d WHERE d.id = ?"
    found = (store.row(sql, [number]) for number in deadline_ids)
    _refresh(store, (row for row in found if row is not None), leads(store))


def refresh_all(store: Store) -> None:
    """Bring them up to date after the leads were changed, inside a transaction."""
    chosen, last = leads(store), 0
    while rows := store.rows(
        f"SELECT d.*, {_LIVE} FROM deadlines d "
        "WHERE d.id > ? AND d.attention_at IS NOT NULL ORDER BY d.id LIMIT ?",
        [last, _A_BATCH],
    ):
        _refresh(store, rows, chosen)
        last = rows[-1]["id"]


def _refresh(store: Store, rows: Iterable[Row], chosen: Leads) -> None:
    changes = []
    for row in rows:
        wanted = _derived(from_row(row), chosen) if row["is_live"] else (None, None, None)
        if wanted != (row["attention_at"], row["ring_at"], row["urgent_at"]):
            changes.append((*wanted, row["id"]))
    # updated_at stays: nothing that the seller wrote has changed.
    store.conn.executemany(
        "UPDATE deadlines SET attention_at = ?1, ring_at = ?2, urgent_at = ?3, "
        "ringing_at = iif(?1 IS NULL, NULL, ringing_at) WHERE id = ?4",
        changes,
    )


def _derived(deadline: Deadline, chosen: Leads) -> _Derived:
    from desktop_app.domain.notices import next_notice, urgent_notice

    return (
        to_text(deadline.attention_at),
        optional_to_text(next_notice(deadline, chosen)),
        optional_to_text(urgent_notice(deadline, chosen)),
    )
