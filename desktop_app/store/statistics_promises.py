"""What became of the platform's promises, by channel and by agent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.statistics import PromiseCount, Promises, Scope
from desktop_app.domain.times import to_text

from .connection import Row, Store
from .statistics_scope import Conditions

# As domain/promise.py has it. What was not due when its case was closed is counted nowhere.
FATE = """
    CASE WHEN d.done_at IS NOT NULL THEN iif(d.done_at <= d.due_at, 'kept', 'late')
        WHEN c.closed_at IS NOT NULL
            THEN iif(d.due_at <= c.closed_at AND d.paused_at IS NULL, 'broken', 'lapsed')
        WHEN d.paused_at IS NOT NULL THEN 'open'
        WHEN d.due_at <= :now THEN 'broken'
        ELSE 'open'
    END
"""
FATES = ("kept", "late", "broken", "open")
_SUMS = ", ".join(f"sum(fate = '{fate}') AS {fate}" for fate in FATES)
_BY_AGENT_AND_CHANNEL = f"""
    SELECT agent, channel, {_SUMS} FROM (
        SELECT coalesce(k.channel, '') AS channel, coalesce(k.agent_id, '') AS agent,
            {FATE} AS fate
        FROM deadlines d JOIN cases c ON c.id = d.case_id
            LEFT JOIN contacts k ON k.id = d.contact_id
        WHERE {{where}}
    )
    WHERE fate <> 'lapsed' GROUP BY agent, channel
"""
_IS_PROMISE = f"d.kind = '{DeadlineKind.THEIRS.value}' AND d.deleted_at IS NULL"


def promises(store: Store, scope: Scope, now: datetime, most: int) -> Promises:
    """Count the promises that fall due in the scope's time.

    Args:
        now: this moment (UTC), to tell what is late.
        most: tell only so many agents apart, those with the most promises.
    """
    where = Conditions.of_cases(scope, _IS_PROMISE).within("d.due_at")
    rows = store.rows(
        _BY_AGENT_AND_CHANNEL.format(where=where), where.parameters | {"now": to_text(now)}
    )
    channels, agents = _sorted(rows, "channel"), _sorted(rows, "agent")
    others = agents[most:]
    return Promises(_sum("", channels), channels, agents[:most], len(others), _sum("", others))


def _sorted(rows: Iterable[Row], column: str) -> tuple[PromiseCount, ...]:
    """Add up by a column; most promises first."""
    apart: defaultdict[str, list[PromiseCount]] = defaultdict(list)
    for row in rows:
        apart[row[column]].append(PromiseCount(row[column], *(row[fate] for fate in FATES)))
    added = [_sum(key, counts) for key, counts in apart.items()]
    return tuple(sorted(added, key=lambda one: (-one.total, one.key)))


def _sum(key: str, counts: Iterable[PromiseCount]) -> PromiseCount:
    together = list(counts)
    return PromiseCount(key, *(sum(getattr(one, fate) for one in together) for fate in FATES))
