"""What each agent of the platform amounts to, for a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.report_scope import ReportScope
from desktop_app.domain.times import to_text

from .connection import Store
from .report_blocks import Block, Conditions, walk_blocks
from .statistics_promises import FATE
from .statistics_scope import CLOSED

_COLUMNS = {
    "agent_id": "n.agent_id",
    "contacts": "n.contacts",
    "cases": "n.cases",
    "cases_closed": "n.cases_closed",
    "first_contact_at": "n.first_contact_at",
    "last_contact_at": "n.last_contact_at",
    "channels": "n.channels",
    "shops": "coalesce(n.shops, '')",
    "follow_ups_pending": "n.follow_ups_pending",
    "promises": "coalesce(p.promises, 0)",
    "promises_kept": "coalesce(p.kept, 0)",
    "promises_late": "coalesce(p.late, 0)",
    "promises_broken": "coalesce(p.broken, 0)",
    "promises_open": "coalesce(p.open, 0)",
}
# The named parameter of the charts is the first one here, where the others have no names.
_FATE = FATE.replace(":now", "?1")


def walk_agents(
    store: Store, columns: Sequence[str], scope: ReportScope, now: datetime
) -> Iterator[Block]:
    """Go through the agents of contacts that are not in the trash, those with most contacts first.

    Contacts without an agent's ID stand together, under an empty one. Promises are those that fall
    due in the scope's time.

    Args:
        columns: ids of what is wanted of each, in that order.
        scope: which contacts.
        now: this moment (UTC), to tell which promises are broken.
    """
    met = Conditions("c.deleted_at IS NULL", "k.deleted_at IS NULL")
    met.add_span("k.at", scope.since, scope.until)
    met.add_query("c.id", scope.query)
    promised = Conditions(
        f"d.kind = '{DeadlineKind.THEIRS.value}'", "d.deleted_at IS NULL", "c.deleted_at IS NULL"
    )
    promised.add_span("d.due_at", scope.since, scope.until)
    promised.add_query("c.id", scope.query)
    return walk_blocks(
        store,
        f"""
        WITH now (moment) AS (SELECT ?1), met AS (
            SELECT k.agent_id, count(*) AS contacts, count(DISTINCT c.id) AS cases,
                count(DISTINCT iif({CLOSED}, c.id, NULL)) AS cases_closed,
                min(k.at) AS first_contact_at, max(k.at) AS last_contact_at,
                group_concat(DISTINCT k.channel) AS channels,
                group_concat(DISTINCT nullif(c.shop, '')) AS shops,
                sum(k.follow_up_status = 'pending') AS follow_ups_pending
            FROM contacts k JOIN cases c ON c.id = k.case_id
            WHERE {met.where} GROUP BY k.agent_id
        ), fates AS (
            SELECT coalesce(k.agent_id, '') AS agent_id, {_FATE} AS fate
            FROM deadlines d JOIN cases c ON c.id = d.case_id
                LEFT JOIN contacts k ON k.id = d.contact_id
            WHERE {promised.where}
        ), promised AS (
            SELECT agent_id, count(*) AS promises, sum(fate = 'kept') AS kept,
                sum(fate = 'late') AS late, sum(fate = 'broken') AS broken,
                sum(fate = 'open') AS open
            FROM fates WHERE fate <> 'lapsed' GROUP BY agent_id
        )
        SELECT {", ".join(_COLUMNS[column] for column in columns)}
        FROM met n LEFT JOIN promised p ON p.agent_id = n.agent_id
        ORDER BY n.contacts DESC, n.agent_id
        """,
        [to_text(now), *met.parameters, *promised.parameters],
    )
