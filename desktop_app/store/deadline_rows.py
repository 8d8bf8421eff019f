"""A row of the table of deadlines as an object."""

from __future__ import annotations

from desktop_app.domain.deadline import Deadline, DeadlineKind, DueItem
from desktop_app.domain.times import from_text, optional_from_text

from .connection import Row

# In the order in which _deadline takes them.
_NAMES = (
    *("id", "uid", "case_id", "contact_id", "kind", "title", "due_at", "done_at"),
    *("snoozed_until", "rung_at", "rule_id", "started_at", "unit", "stated", "paused_at"),
    *("repeats", "again_at", "checklist_item_id", "known_from"),
)
# Named one by one, and read by their places below: hundreds of rows are made into objects before
# Today can be painted, and both save a third of the time.
DUE_COLUMNS = ", ".join(f"d.{name}" for name in _NAMES) + (
    ", coalesce(c.title, '') AS case_title, coalesce(c.issue_type, '') AS issue_type, "
    "coalesce(c.shop, '') AS shop, coalesce(c.last_agent, '') AS last_agent, "
    "coalesce(c.order_no, '') AS order_no, coalesce(c.checklist_done, 0) AS checklist_done, "
    "coalesce(c.checklist_total, 0) AS checklist_total, "
    "coalesce(c.required_missing, 0) AS required_missing"
)


def from_row(row: Row) -> Deadline:
    """Build a deadline from a row with all columns of the table."""
    return _deadline(*(row[name] for name in _NAMES))


def due_item(row: Row) -> DueItem:
    """Build a deadline with its case's facts from a row with :data:`DUE_COLUMNS` and no others."""
    values = tuple(row)
    own = len(_NAMES)
    return DueItem(_deadline(*values[:own]), *values[own:])


def _deadline(
    number: int,
    uid: str,
    case_id: int | None,
    contact_id: int | None,
    kind: str,
    title: str,
    due_at: str,
    done_at: str | None,
    snoozed_until: str | None,
    rung_at: str | None,
    rule_id: str,
    started_at: str | None,
    unit: str,
    stated: int,
    paused_at: str | None,
    repeats: str,
    again_at: str | None,
    checklist_item_id: int | None,
    known_from: str | None,
) -> Deadline:
    return Deadline(
        number,
        uid,
        case_id,
        contact_id,
        DeadlineKind(kind),
        title,
        from_text(due_at),
        optional_from_text(done_at),
        optional_from_text(snoozed_until),
        optional_from_text(rung_at),
        rule_id,
        optional_from_text(started_at),
        unit,
        bool(stated),
        optional_from_text(paused_at),
        repeats,
        optional_from_text(again_at),
        checklist_item_id,
        optional_from_text(known_from),
    )
