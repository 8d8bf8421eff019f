"""A row of the table of deadlines as an object."""

from __future__ import annotations

from desktop_app.domain.deadline import Deadline, DeadlineKind, DueItem
from desktop_app.domain.times import from_text, optional_from_text

from .connection import Row

DUE_COLUMNS = (
    "d.*, coalesce(c.title, '') AS case_title, coalesce(c.issue_type, '') AS issue_type, "
    "coalesce(c.shop, '') AS shop, coalesce(c.last_agent, '') AS last_agent, "
    "coalesce(c.order_no, '') AS order_no"
)


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
        started_at=optional_from_text(row["started_at"]),
        unit=row["unit"],
        stated=bool(row["stated"]),
        paused_at=optional_from_text(row["paused_at"]),
        repeats=row["repeats"],
        again_at=optional_from_text(row["again_at"]),
        checklist_item_id=row["checklist_item_id"],
    )


def due_item(row: Row) -> DueItem:
    """Build a deadline with its case's facts from a row with :data:`DUE_COLUMNS`."""
    return DueItem(
        deadline=from_row(row),
        case_title=row["case_title"],
        issue_type=row["issue_type"],
        shop=row["shop"],
        last_agent=row["last_agent"],
        order_no=row["order_no"],
    )
