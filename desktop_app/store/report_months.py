"""The moments that a report of months counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.report_scope import ReportScope
from desktop_app.domain.times import to_text

from .connection import Store
from .report_blocks import Block, Conditions, walk_blocks
from .statistics_promises import FATE
from .statistics_scope import CLOSED

# The named parameter of the charts is the first one here, where the others have no names.
_FATE = FATE.replace(":now", "?1")


def walk_opened(store: Store, scope: ReportScope) -> Iterator[Block]:
    """Yield when cases were opened."""
    conditions = _of_cases(scope, "c.opened_at")
    sql = f"SELECT c.opened_at FROM cases c WHERE {conditions.where}"
    return walk_blocks(store, sql, conditions.parameters)


def walk_closed(store: Store, scope: ReportScope) -> Iterator[Block]:
    """Yield when closed cases were closed, and how many seconds they had been open."""
    conditions = _of_cases(scope, "c.closed_at", CLOSED, "c.closed_at IS NOT NULL")
    sql = (
        "SELECT c.closed_at, unixepoch(c.closed_at) - unixepoch(c.opened_at) "
        f"FROM cases c WHERE {conditions.where}"
    )
    return walk_blocks(store, sql, conditions.parameters)


def walk_contacts(store: Store, scope: ReportScope) -> Iterator[Block]:
    """Yield when contacts were, and with which agent."""
    conditions = _of_cases(scope, "k.at", "k.deleted_at IS NULL")
    sql = (
        "SELECT k.at, k.agent_id FROM contacts k JOIN cases c ON c.id = k.case_id "
        f"WHERE {conditions.where}"
    )
    return walk_blocks(store, sql, conditions.parameters)


def walk_promises(store: Store, scope: ReportScope, now: datetime) -> Iterator[Block]:
    """Yield when promises fall due, and what became of them (see ``FATE``)."""
    kind = f"d.kind = '{DeadlineKind.THEIRS.value}'"
    conditions = _of_cases(scope, "d.due_at", kind, "d.deleted_at IS NULL")
    sql = (
        f"SELECT d.due_at, {_FATE} FROM deadlines d JOIN cases c ON c.id = d.case_id "
        f"WHERE {conditions.where}"
    )
    return walk_blocks(store, sql, [to_text(now), *conditions.parameters])


def _of_cases(scope: ReportScope, moment: str, *given: str) -> Conditions:
    conditions = Conditions("c.deleted_at IS NULL", *given)
    conditions.add_span(moment, scope.since, scope.until)
    conditions.add_query("c.id", scope.query)
    return conditions
