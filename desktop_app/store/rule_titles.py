"""The titles of deadlines that rules have made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.times import to_text

from .connection import Store

_SAME = "d.rule_id = :rule_id AND d.title = :title AND c.issue_type = :issue_type"


@dataclass(frozen=True, slots=True)
class RuleTitle:
    """A title as it stands in one or more deadlines of cases.

    Attributes:
        issue_type: of the cases.
        rule_id: of the deadlines.
        title: the title.
    """

    issue_type: str
    rule_id: str
    title: str


def in_use(store: Store) -> tuple[RuleTitle, ...]:
    """Return every title of a rule's deadlines once; those in the trash count too."""
    rows = store.rows(
        "SELECT DISTINCT c.issue_type, d.rule_id, d.title FROM deadlines d "
        "JOIN cases c ON c.id = d.case_id WHERE d.rule_id <> '' "
        "ORDER BY c.issue_type, d.rule_id, d.title"
    )
    return tuple(RuleTitle(row["issue_type"], row["rule_id"], row["title"]) for row in rows)


def replace(store: Store, old: RuleTitle, title: str, now: datetime) -> frozenset[int]:
    """Give all deadlines with a title another one, inside a transaction.

    Returns:
        The numbers of their cases.
    """
    values = {"rule_id": old.rule_id, "title": old.title, "issue_type": old.issue_type}
    rows = store.rows(
        f"SELECT d.id, d.case_id FROM deadlines d JOIN cases c ON c.id = d.case_id WHERE {_SAME}",
        values,
    )
    store.conn.executemany(
        "UPDATE deadlines SET title = ?, updated_at = ? WHERE id = ?",
        [(title, to_text(now), row["id"]) for row in rows],
    )
    return frozenset(row["case_id"] for row in rows)
