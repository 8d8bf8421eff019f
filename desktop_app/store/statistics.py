"""Counting cases by what they are, by month, and by how long they have been active."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.case import Status
from desktop_app.domain.statistics import AGE_LIMITS, Age, Count, LoadCount, Rest, Scope
from desktop_app.domain.times import to_text

from .connection import Store
from .contact_hours import OffsetSpan
from .statistics_scope import ACTIVE, CLOSED, Clocks, Conditions


@dataclass(frozen=True, slots=True)
class MonthCounts:
    """Cases by calendar month, e.g. ``2026-11``; months without any are not there.

    Attributes:
        opened, closed: cases opened and closed in it.
        begun, ended: the same of the cases whose whole course is known, to tell how many were
            active: one that was closed before it was opened ends where it begins.
    """

    opened: Counter[str]
    closed: Counter[str]
    begun: Counter[str]
    ended: Counter[str]


def count_opened(store: Store, scope: Scope) -> int:
    """Count the cases opened in the scope's time."""
    where = Conditions.of_cases(scope).within("c.opened_at")
    return _count(store, where)


def count_closed(store: Store, scope: Scope) -> int:
    """Count the cases that are closed and were closed in the scope's time."""
    return _count(store, Conditions.of_cases(scope, CLOSED).within("c.closed_at"))


def opened_by(store: Store, scope: Scope, column: str, most: int) -> tuple[tuple[Count, ...], Rest]:
    """Count the cases opened in the scope's time by a column.

    Args:
        column: ``issue_type`` or ``shop``.
        most: tell only so many of its values, those with the most cases.
    """
    where = Conditions.of_cases(scope).within("c.opened_at")
    # Over all times, each of the columns has an index in its order.
    cases = where.cases if scope.since else "cases c"
    return _by(store, where, cases, column, most)


def closed_by_outcome(store: Store, scope: Scope, most: int) -> tuple[tuple[Count, ...], Rest]:
    """Count the cases closed in the scope's time by outcome; ``most`` as above."""
    where = Conditions.of_cases(scope, CLOSED).within("c.closed_at")
    return _by(store, where, where.cases, "outcome", most)


def by_month(store: Store, scope: Scope, spans: Sequence[OffsetSpan]) -> MonthCounts:
    """Count cases by month over all times.

    Args:
        spans: the clocks of the zone whose months are meant.
    """
    clocks = Clocks(spans)
    opened = _by_month(store, Conditions.of_cases(scope), clocks, "c.opened_at")
    closed = _by_month(store, Conditions.of_cases(scope, CLOSED), clocks, "c.closed_at")
    unknown = _by_month(
        store, Conditions.of_cases(scope, CLOSED, "c.closed_at IS NULL"), clocks, "c.opened_at"
    )
    backwards = Conditions.of_cases(scope, CLOSED, "c.closed_at < c.opened_at")
    wrong = _by_month(store, backwards, clocks, "c.closed_at")
    right = _by_month(store, backwards, clocks, "c.opened_at")
    return MonthCounts(opened, closed, opened - unknown, closed - wrong + right)


def load(store: Store, scope: Scope, now: datetime) -> tuple[LoadCount, ...]:
    """Count the active cases, whenever they were opened, by age and status.

    Args:
        now: this moment (UTC).
    """
    where = Conditions.of_cases(scope, ACTIVE)
    limits = {age.value: to_text(now - limit) for age, limit in AGE_LIMITS.items()}
    ages = " ".join(f"WHEN c.opened_at > :{age} THEN '{age}'" for age in limits)
    rows = store.rows(
        f"SELECT CASE {ages} ELSE '{Age.LONGER.value}' END AS age, c.status, count(*) AS cases "
        f"FROM cases c WHERE {where} GROUP BY 1, 2",
        where.parameters | limits,
    )
    return tuple(LoadCount(Age(row["age"]), Status(row["status"]), row["cases"]) for row in rows)


def _count(store: Store, where: Conditions) -> int:
    return int(store.value(f"SELECT count(*) FROM {where.cases} WHERE {where}", where.parameters))


def _by(
    store: Store, where: Conditions, cases: str, column: str, most: int
) -> tuple[tuple[Count, ...], Rest]:
    rows = store.rows(
        f"""
        SELECT kind, cases, count(*) OVER () AS kinds, sum(cases) OVER () AS total
        FROM (
            SELECT c.{column} AS kind, count(*) AS cases FROM {cases} WHERE {where} GROUP BY 1
        )
        ORDER BY cases DESC, kind LIMIT :most
        """,
        where.parameters | {"most": most},
    )
    told = tuple(Count(row["kind"], row["cases"]) for row in rows)
    if not rows:
        return told, Rest()
    together = sum(one.cases for one in told)
    return told, Rest(rows[0]["kinds"] - len(told), rows[0]["total"] - together)


def _by_month(store: Store, where: Conditions, clocks: Clocks, moment: str) -> Counter[str]:
    """Count cases by the month of a moment (a column)."""
    rows = store.rows(
        f"SELECT strftime('%Y-%m', {clocks.local(moment)}, 'unixepoch') AS month, "
        f"count(*) AS cases FROM {where.cases} WHERE {where} GROUP BY 1",
        where.parameters | clocks.parameters,
    )
    # No moment, or text that is none, has no month.
    return Counter({row["month"]: row["cases"] for row in rows if row["month"] is not None})
