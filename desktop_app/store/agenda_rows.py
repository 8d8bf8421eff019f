"""Going through all deadlines that belong in a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.deadline import Deadline
from desktop_app.domain.times import from_text, to_text

from .connection import Store
from .deadline_rows import DUE_COLUMNS, from_row

# Reminders of promotions have no case.
_JOINED = "FROM deadlines d LEFT JOIN cases c ON c.id = d.case_id"
# By number: rows can be streamed, and the same rows come in the same order. What ended has no
# moment of attention any more; when it ended is told by the first of these columns that is filled,
# and of a clock that stands still by its last change.
_WALK = f"""
    SELECT {DUE_COLUMNS}, d.attention_at,
        max(d.updated_at, coalesce(c.updated_at, '')) AS changed_at
    {_JOINED}
    WHERE d.attention_at IS NOT NULL OR coalesce(
        d.deleted_at, d.done_at, c.deleted_at, c.closed_at, d.updated_at) >= :ended_since
    ORDER BY d.id
"""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A deadline with what a calendar says of it; nothing about the buyer.

    Attributes:
        deadline: the deadline.
        is_open: False when it ended lately: answered, removed, on hold, or with its case.
        changed_at: the last change of it or of its case (UTC).
        issue_type, case_title, shop, order_no, last_agent: of its case, empty without one.
    """

    deadline: Deadline
    is_open: bool
    changed_at: datetime
    issue_type: str
    case_title: str
    shop: str
    order_no: str
    last_agent: str


def walk_agenda(store: Store, ended_since: datetime) -> Iterator[AgendaRow]:
    """Go through all open deadlines and those that ended since a moment (UTC), by number."""
    for row in store.walk(_WALK, {"ended_since": to_text(ended_since)}):
        yield AgendaRow(
            deadline=from_row(row),
            is_open=row["attention_at"] is not None,
            changed_at=from_text(row["changed_at"]),
            issue_type=row["issue_type"],
            case_title=row["case_title"],
            shop=row["shop"],
            order_no=row["order_no"],
            last_agent=row["last_agent"],
        )


def count_agenda(store: Store) -> int:
    """Count the open deadlines of cases that are not closed."""
    return int(store.value("SELECT count(*) FROM deadlines WHERE attention_at IS NOT NULL"))
