"""How long cases wait and how ready their evidence is: quantiles counted by SQLite."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Mapping

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.statistics import Scope, Spread, Spreads

from .connection import Store
from .statistics_scope import CLOSED, Conditions

_PERCENTS = (10, 25, 50, 75, 90)

# Each case's first contact and its first with an outcome are looked up in an index that has them;
# promises, which have none, are gone through once.
_FIRST_ANSWER = f"""
    WITH promises AS MATERIALIZED (
        SELECT d.case_id, min(d.done_at) AS done_at
        FROM deadlines d NOT INDEXED
        WHERE d.kind = '{DeadlineKind.THEIRS.value}' AND d.deleted_at IS NULL
            AND d.done_at >= (
                SELECT min(k.at) FROM contacts k
                WHERE k.case_id = d.case_id AND k.deleted_at IS NULL
            )
        GROUP BY d.case_id
    )
    SELECT kind, unixepoch(min(
        coalesce(answered, promised), coalesce(promised, answered)
    )) - unixepoch(first) AS value
    FROM (
        SELECT c.issue_type AS kind, p.done_at AS promised,
            (SELECT min(k.at) FROM contacts k
             WHERE k.case_id = c.id AND k.deleted_at IS NULL) AS first,
            (SELECT min(k.at) FROM contacts k
             WHERE k.case_id = c.id AND k.deleted_at IS NULL AND k.outcome <> '') AS answered
        FROM {{cases}} LEFT JOIN promises p ON p.case_id = c.id WHERE {{where}}
    )
    ORDER BY value
"""
_RESOLUTION = """
    SELECT c.issue_type AS kind, CASE WHEN c.closed_at >= c.opened_at
        THEN unixepoch(c.closed_at) - unixepoch(c.opened_at) END AS value
    FROM {cases} WHERE {where} ORDER BY value
"""
_EVIDENCE = """
    SELECT c.outcome AS kind, CASE WHEN c.checklist_total > 0
        THEN 100.0 * c.checklist_done / c.checklist_total END AS value
    FROM {cases} WHERE {where} ORDER BY value
"""


def first_answer(store: Store, scope: Scope, most: int) -> Spreads:
    """Return seconds from the first contact to the first sign of an answer, by issue type.

    See :class:`~desktop_app.domain.statistics.Statistics`.

    Args:
        most: tell only so many issue types, those with the most cases.
    """
    where = Conditions.of_cases(scope).within("c.opened_at")
    values = _FIRST_ANSWER.format(cases=where.cases, where=where)
    return _spreads(store, values, where.parameters, most)


def resolution(store: Store, scope: Scope, most: int) -> Spreads:
    """Return seconds from opened to closed, by issue type; ``most`` as above."""
    where = Conditions.of_cases(scope, CLOSED).within("c.closed_at")
    return _spreads(
        store, _RESOLUTION.format(cases=where.cases, where=where), where.parameters, most
    )


def evidence(store: Store, scope: Scope, most: int) -> Spreads:
    """Return how many percent of the checklist were there, by outcome; ``most`` as above."""
    where = Conditions.of_cases(scope, CLOSED).within("c.closed_at")
    return _spreads(store, _EVIDENCE.format(cases=where.cases, where=where), where.parameters, most)


def _spreads(store: Store, values: str, parameters: Mapping[str, object], most: int) -> Spreads:
    """Pick the quantiles from values that SQLite has sorted."""
    everything = array("d")
    by_kind: defaultdict[str, array[float]] = defaultdict(lambda: array("d"))
    missing = 0
    for kind, value in store.walk(values, parameters):
        if value is None:
            missing += 1
            continue
        everything.append(value)
        by_kind[kind].append(value)
    kinds = sorted(by_kind.items(), key=lambda item: (-len(item[1]), item[0]))
    total = _spread("", everything) if everything else None
    return Spreads(total, tuple(_spread(*item) for item in kinds[:most]), missing)


def _spread(kind: str, values: array[float]) -> Spread:
    n = len(values)
    # In whole numbers: the rank is the smallest that is at least so many percent of all.
    ranks = (-(-percent * n // 100) for percent in _PERCENTS)
    return Spread(kind, n, *(values[rank - 1] for rank in ranks))
