"""What happened in each calendar month, for a report."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.domain.report_scope import ReportScope
from desktop_app.store import report_months
from desktop_app.store.connection import Store

from .report_cells import Cells

_DAY = 24 * 60 * 60


@dataclass
class _Counted:
    """What is counted, each by month."""

    figures: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    agents: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    # A machine number each: there may be hundreds of thousands.
    seconds: dict[str, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("q")))


def month_rows(
    store: Store, columns: Sequence[str], scope: ReportScope, now: datetime, cells: Cells
) -> list[tuple[str, ...]]:
    """Return a row for each month from the first to the last in which something happened.

    Args:
        columns: ids of what is wanted of each, in that order.
        scope: what is counted.
        now: this moment (UTC), to tell which promises are broken.
        cells: says which month a moment is in.
    """
    counted = _count(store, scope, now, cells)
    found = sorted(set().union(*counted.figures.values()))
    if not found:
        return []
    return [
        tuple(_value(counted, column, month) for column in columns)
        for month in _months(found[0], found[-1])
    ]


def _count(store: Store, scope: ReportScope, now: datetime, cells: Cells) -> _Counted:
    counted = _Counted()
    figures = counted.figures
    for (opened,) in report_months.walk_opened(store, scope):
        figures["opened"].update(cells.months(opened))
    for closed, seconds in report_months.walk_closed(store, scope):
        months = cells.months(closed)
        figures["closed"].update(months)
        for one, taken in zip(months, seconds, strict=True):
            # A case cannot end before it began: one of the two is wrong, nobody knows which.
            if taken is not None and taken >= 0:
                counted.seconds[one].append(taken)
    for at, agents in report_months.walk_contacts(store, scope):
        months = cells.months(at)
        figures["contacts"].update(months)
        for one, agent in set(zip(months, agents, strict=True)):
            counted.agents[one].add(agent)
    for due, fates in report_months.walk_promises(store, scope, now):
        for one, fate in zip(cells.months(due), fates, strict=True):
            # What was not due when its case was closed is counted nowhere.
            if fate != "lapsed":
                figures["promises"][one] += 1
                figures[f"promises_{fate}"][one] += 1
    return counted


def _value(counted: _Counted, column: str, month: str) -> str:
    if column == "month":
        return month
    if column == "agents":
        return str(len(counted.agents[month] - {""}))
    if column == "days_median":
        return _days(counted.seconds[month], 50)
    if column == "days_most":
        return _days(counted.seconds[month], 90)
    return str(counted.figures[column][month])


def _days(seconds: Sequence[int], percent: int) -> str:
    """Return the days that so many percent do not exceed (nearest rank), with one decimal."""
    if not seconds:
        return ""
    rank = -(-len(seconds) * percent // 100)
    return f"{sorted(seconds)[rank - 1] / _DAY:.1f}"


def _months(first: str, last: str) -> Iterator[str]:
    year, month = int(first[:4]), int(first[5:])
    while (text := f"{year:04}-{month:02}") <= last:
        yield text
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
