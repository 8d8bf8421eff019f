"""Going through all cases with what their contacts and deadlines amount to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.case import Case
from desktop_app.domain.times import optional_from_text, to_text

from .cases import from_row
from .connection import Store

# Subqueries by the case's number, each answered from one index: rows can be streamed, and memory
# does not grow with the casebook.
_CASES_WITH_COUNTS = """
    SELECT c.*,
        (SELECT count(DISTINCT agent_id) FROM contacts
         WHERE case_id = c.id AND deleted_at IS NULL AND agent_id <> '') AS agents,
        (SELECT min(at) FROM contacts
         WHERE case_id = c.id AND deleted_at IS NULL) AS first_contact_at,
        (SELECT said FROM contacts WHERE case_id = c.id AND deleted_at IS NULL AND said <> ''
         ORDER BY at DESC, id DESC LIMIT 1) AS said_last,
        (SELECT outcome FROM contacts WHERE case_id = c.id AND deleted_at IS NULL
            AND outcome <> '' ORDER BY at DESC, id DESC LIMIT 1) AS last_outcome,
        d.open_deadlines, d.overdue_deadlines, d.promises, d.promises_broken
    FROM cases c LEFT JOIN (
        SELECT case_id,
            sum(done_at IS NULL) AS open_deadlines,
            sum(done_at IS NULL AND due_at < :now) AS overdue_deadlines,
            sum(kind = 'theirs') AS promises,
            sum(kind = 'theirs' AND coalesce(done_at, :now) > due_at) AS promises_broken
        FROM deadlines WHERE deleted_at IS NULL GROUP BY case_id
    ) AS d ON d.case_id = c.id
    WHERE c.deleted_at IS NULL ORDER BY c.id
"""


@dataclass(frozen=True, slots=True)
class CaseCounts:
    """What a case's contacts and deadlines amount to.

    Attributes:
        agents: number of different agents.
        first_contact_at: time of the first contact (UTC).
        said_last: what was said last.
        last_outcome: outcome of the latest contact that has one.
        open_deadlines, overdue_deadlines: deadlines not answered, and those of them past due.
        promises, promises_broken: what the platform promised, and what of it came late or is late.
    """

    agents: int
    first_contact_at: datetime | None
    said_last: str
    last_outcome: str
    open_deadlines: int
    overdue_deadlines: int
    promises: int
    promises_broken: int


def walk_all(store: Store, now: datetime) -> Iterator[tuple[Case, CaseCounts]]:
    """Go through all cases that are not in the trash, by number.

    Args:
        now: this moment (UTC), to tell what is overdue.
    """
    for row in store.walk(_CASES_WITH_COUNTS, {"now": to_text(now)}):
        counts = CaseCounts(
            agents=row["agents"],
            first_contact_at=optional_from_text(row["first_contact_at"]),
            said_last=row["said_last"] or "",
            last_outcome=row["last_outcome"] or "",
            open_deadlines=row["open_deadlines"] or 0,
            overdue_deadlines=row["overdue_deadlines"] or 0,
            promises=row["promises"] or 0,
            promises_broken=row["promises_broken"] or 0,
        )
        yield from_row(row), counts
