"""All cases with what their contacts and deadlines amount to, for a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from desktop_app.domain.report_scope import ReportScope
from desktop_app.domain.times import to_text

from .connection import Store
from .report_blocks import TAGS, Block, Conditions, walk_blocks

# Subqueries by the case's number, each answered from one index: rows can be streamed, and memory
# does not grow with the casebook.
_COLUMNS = {
    "case_no": "c.id",
    "issue_type": "c.issue_type",
    "title": "c.title",
    "status": "c.status",
    "case_outcome": "c.outcome",
    "shop": "c.shop",
    "order_no": "c.order_no",
    "item_no": "c.item_no",
    "refund_no": "c.refund_no",
    "notice_no": "c.notice_no",
    "tracking_no": "c.tracking_no",
    "rule_cited": "c.rule_cited",
    "amount": "c.amount",
    "point_in_dispute": "c.point_in_dispute",
    "result_wanted": "c.result_wanted",
    "opened_at": "c.opened_at",
    "closed_at": "c.closed_at",
    "contacts": "c.contact_count",
    "agents": """(SELECT count(DISTINCT agent_id) FROM contacts
        WHERE case_id = c.id AND deleted_at IS NULL AND agent_id <> '')""",
    "first_contact_at": """(SELECT min(at) FROM contacts
        WHERE case_id = c.id AND deleted_at IS NULL)""",
    "last_contact_at": "c.last_contact_at",
    "last_agent": "c.last_agent",
    "said_last": """coalesce((SELECT said FROM contacts
        WHERE case_id = c.id AND deleted_at IS NULL AND said <> ''
        ORDER BY at DESC, id DESC LIMIT 1), '')""",
    "last_outcome": """coalesce((SELECT outcome FROM contacts
        WHERE case_id = c.id AND deleted_at IS NULL AND outcome <> ''
        ORDER BY at DESC, id DESC LIMIT 1), '')""",
    "evidence_ready": "c.checklist_done",
    "evidence_asked": "c.checklist_total",
    "open_deadlines": "coalesce(d.open_deadlines, 0)",
    "overdue_deadlines": "coalesce(d.overdue_deadlines, 0)",
    "promises": "coalesce(d.promises, 0)",
    "promises_broken": "coalesce(d.promises_broken, 0)",
    "next_due_at": "c.next_due_at",
    "updated_at": "c.updated_at",
    "notes": "c.notes",
    "case_uid": "c.uid",
    "external_no": "c.external_no",
    "tags": TAGS,
    "buyer": "c.buyer",
    "link": "c.link",
}
_DEADLINES = """
    LEFT JOIN (
        SELECT case_id,
            sum(done_at IS NULL) AS open_deadlines,
            sum(done_at IS NULL AND due_at < ?1) AS overdue_deadlines,
            sum(kind = 'theirs') AS promises,
            sum(kind = 'theirs' AND coalesce(done_at, ?1) > due_at) AS promises_broken
        FROM deadlines WHERE deleted_at IS NULL GROUP BY case_id
    ) AS d ON d.case_id = c.id
"""
_OF_DEADLINES = {"open_deadlines", "overdue_deadlines", "promises", "promises_broken"}


def walk_cases(
    store: Store, columns: Sequence[str], scope: ReportScope, now: datetime
) -> Iterator[Block]:
    """Go through the cases that are not in the trash, by number.

    Args:
        columns: ids of what is wanted of each, in that order.
        scope: which cases.
        now: this moment (UTC), to tell what is overdue.
    """
    conditions = _conditions(scope)
    source = "cases c"
    parameters: list[object] = []
    if not _OF_DEADLINES.isdisjoint(columns):
        source += _DEADLINES
        parameters.append(to_text(now))
    return walk_blocks(
        store,
        f"SELECT {', '.join(_COLUMNS[column] for column in columns)} FROM {source} "
        f"WHERE {conditions.where} ORDER BY c.id",
        [*parameters, *conditions.parameters],
    )


def count_cases(store: Store, scope: ReportScope) -> int:
    """Return how many cases a report has."""
    conditions = _conditions(scope)
    return int(
        store.value(f"SELECT count(*) FROM cases c WHERE {conditions.where}", conditions.parameters)
    )


def _conditions(scope: ReportScope) -> Conditions:
    conditions = Conditions("c.deleted_at IS NULL")
    conditions.add_span("c.opened_at", scope.since, scope.until)
    conditions.add_query("c.id", scope.query)
    return conditions
