"""Finding cases that have something in common with another."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.case import Case, Status
from desktop_app.domain.precedent import MATCH_FIELDS, Precedent, Precedents
from desktop_app.domain.times import from_text, optional_from_text

from .connection import Row, Store

# A rule may be cited in half of all cases. Only the newest of those that match are looked at, which
# each index gives in order without a look at its cases.
_MOST_LOOKED_AT = 200

_FOUND = " UNION ".join(
    f"SELECT id FROM (SELECT id FROM cases WHERE {field} = :{field} AND {field} <> '' "
    f"ORDER BY id DESC LIMIT {_MOST_LOOKED_AT + 1})"
    for field in MATCH_FIELDS.values()
)
_STRONGEST_FIRST = ", ".join(
    f"(c.{field} = :{field} AND c.{field} <> '') DESC" for field in MATCH_FIELDS.values()
)
_SAME = ", ".join(
    f"(c.{field} = :{field} AND c.{field} <> '') AS same_{match.value}"
    for match, field in MATCH_FIELDS.items()
)
_HEAD = f"""
    SELECT c.id, c.title, c.issue_type, c.status, c.opened_at, c.closed_at, c.last_agent,
        CASE WHEN c.outcome <> '' THEN c.outcome ELSE (
            SELECT outcome FROM contacts WHERE case_id = c.id AND deleted_at IS NULL
                AND outcome <> '' ORDER BY at DESC, id DESC LIMIT 1
        ) END AS outcome,
        {_SAME}
"""
_PRECEDENTS = f"""
    {_HEAD}, k.total
    FROM (
        SELECT c.id, count(*) OVER () AS total
        FROM ({_FOUND}) AS f JOIN cases c ON c.id = f.id
        WHERE c.id <> :id AND c.deleted_at IS NULL
        ORDER BY {_STRONGEST_FIRST}, c.opened_at DESC, c.id DESC LIMIT :limit
    ) AS k JOIN cases c ON c.id = k.id
    ORDER BY c.opened_at DESC, c.id DESC
"""
_COUNT_BY_FIELD = ", ".join(
    f"(SELECT count(*) FROM (SELECT 1 FROM cases WHERE {field} = :{field} AND {field} <> '' "
    f"LIMIT {_MOST_LOOKED_AT + 1})) > {_MOST_LOOKED_AT}"
    for field in MATCH_FIELDS.values()
)


def of_case(store: Store, case: Case, limit: int) -> Precedents:
    """Return the cases on the same order, item or rule, or with the same buyer.

    What is in the trash is left out, and so is the case itself.

    Args:
        limit: at most so many.
    """
    values = {field: getattr(case.facts, field) for field in MATCH_FIELDS.values()}
    if not any(values.values()):
        return Precedents(())
    rows = store.rows(_PRECEDENTS, {**values, "id": case.id, "limit": limit})
    if not rows:
        return Precedents(())
    left = rows[0]["total"] - len(rows)
    is_capped = left > 0 and any(store.row(f"SELECT {_COUNT_BY_FIELD}", values) or ())
    return Precedents(tuple(_precedent(row) for row in rows), left, is_capped)


def of_numbers(store: Store, case: Case, numbers: Sequence[int]) -> dict[int, Precedent]:
    """Return what some cases have in common with a case, by their numbers.

    What is in the trash is left out.
    """
    values = {field: getattr(case.facts, field) for field in MATCH_FIELDS.values()}
    rows = store.rows(
        f"{_HEAD} FROM cases c WHERE c.deleted_at IS NULL "
        "AND c.id IN (SELECT value FROM json_each(:numbers))",
        {**values, "numbers": json.dumps(list(numbers))},
    )
    return {row["id"]: _precedent(row) for row in rows}


def _precedent(row: Row) -> Precedent:
    opened_at: datetime = from_text(row["opened_at"])
    return Precedent(
        case_id=row["id"],
        title=row["title"],
        issue_type=row["issue_type"],
        status=Status(row["status"]),
        outcome=row["outcome"] or "",
        opened_at=opened_at,
        closed_at=optional_from_text(row["closed_at"]),
        last_agent=row["last_agent"],
        matches=tuple(match for match in MATCH_FIELDS if row[f"same_{match.value}"]),
    )
