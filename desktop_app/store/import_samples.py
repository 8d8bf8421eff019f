"""Some of the cases that an import would bring, for the eye."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .faults import faults_told
from .import_staging import CASE_COLUMNS, CONTACT_COLUMNS, Staging


def cases(staging: Staging, limit: int) -> Sequence[tuple[dict[str, Any], int, int | None, int]]:
    """Return the first cases that get something.

    Returns:
        Of each its staged columns, its group, its number if it is there already, and how many
        contacts it gets.
    """
    columns = ", ".join(f"c.{name}" for name in CASE_COLUMNS)
    with faults_told():
        rows = staging.conn.execute(
            f"SELECT g.g, g.case_id, (SELECT count(*) FROM placed p WHERE p.g = g.g "
            f"AND p.verdict = 0), coalesce(t.title, ''), b.first_at, {columns} "
            "FROM (SELECT DISTINCT g FROM ordered ORDER BY k LIMIT ?) o JOIN groups g USING (g) "
            "JOIN cases c ON c.n = g.n LEFT JOIN born b ON b.g = g.g "
            "LEFT JOIN titles t ON t.issue_type = iif(c.issue_type = '', 'other', c.issue_type)",
            [limit],
        ).fetchall()
    found = []
    for g, case_id, often, title, first_at, *values in rows:
        told = dict(zip(CASE_COLUMNS, values, strict=True))
        told["title"] = told["title"] or title
        told["opened_at"] = told["opened_at"] or first_at
        found.append((told, g, case_id, often))
    return found


def contacts(staging: Staging, group: int, limit: int) -> Sequence[dict[str, Any]]:
    """Return the staged columns of the first new contacts of a case."""
    with faults_told():
        rows = staging.conn.execute(
            f"SELECT {', '.join(CONTACT_COLUMNS)} FROM placed JOIN contacts USING (n) "
            "WHERE g = ? AND verdict = 0 ORDER BY n LIMIT ?",
            [group, limit],
        ).fetchall()
    return [dict(zip(CONTACT_COLUMNS, row, strict=True)) for row in rows]
