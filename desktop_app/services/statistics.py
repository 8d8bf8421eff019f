"""The statistics of a casebook, read in the background."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from typing import TypeVar

from desktop_app.domain.progress import WorkProgress
from desktop_app.domain.statistics import Month, Scope, Statistics
from desktop_app.store import (
    statistics,
    statistics_hours,
    statistics_promises,
    statistics_spreads,
)
from desktop_app.store.connection import Store
from desktop_app.store.statistics import MonthCounts
from desktop_app.store.watching import watched

from .best_hours import clock_changes

MOST_TOLD = 12
"""So many shops, outcomes and agents are told apart."""
MOST_TYPES = 100
"""Issue types are few; a casebook that was made by hand may have any."""
LEAST_MONTHS = 12
"""The course by month goes back so many months at least, if the casebook does."""
_STEPS = 11
_MOMENT = timedelta(microseconds=1)

T = TypeVar("T")


def read_statistics(
    store: Store, scope: Scope, zone: tzinfo, now: datetime, progress: WorkProgress
) -> Statistics:
    """Count all that the charts show. It goes through the whole casebook, which takes seconds.

    Args:
        store: a connection of the worker's.
        scope: what is counted.
        zone: the seller's time zone, in which months begin and hours are told.
        now: this moment (UTC).
        progress: is told how far it is, and may stop it at any time by raising.
    """
    steps = _Steps(store, progress)
    spans = clock_changes(zone, now)
    issue_types, _ = steps.read(
        lambda: statistics.opened_by(store, scope, "issue_type", MOST_TYPES)
    )
    shops, other_shops = steps.read(lambda: statistics.opened_by(store, scope, "shop", MOST_TOLD))
    outcomes, other_outcomes = steps.read(
        lambda: statistics.closed_by_outcome(store, scope, MOST_TOLD)
    )
    load = steps.read(lambda: statistics.load(store, scope, now))
    contacts, hours = steps.read(lambda: statistics_hours.hours(store, scope, spans))
    active = sum(one.cases for one in load)
    return Statistics(
        scope=scope,
        now=now,
        opened=steps.read(lambda: statistics.count_opened(store, scope)),
        closed=steps.read(lambda: statistics.count_closed(store, scope)),
        contacts=contacts,
        active=active,
        issue_types=issue_types,
        shops=shops,
        other_shops=other_shops,
        outcomes=outcomes,
        other_outcomes=other_outcomes,
        months=_course(
            steps.read(lambda: statistics.by_month(store, scope, spans)),
            _first_day(scope.since, zone),
            _last_day(scope.until, zone),
            now.astimezone(zone).date(),
        ),
        first_answer=steps.read(lambda: statistics_spreads.first_answer(store, scope, MOST_TYPES)),
        resolution=steps.read(lambda: statistics_spreads.resolution(store, scope, MOST_TYPES)),
        promises=steps.read(lambda: statistics_promises.promises(store, scope, now, MOST_TOLD)),
        hours=hours,
        evidence=steps.read(lambda: statistics_spreads.evidence(store, scope, MOST_TOLD)),
        load=load,
    )


class _Steps:
    """Tells how far the reading is, and stops where nobody waits for it any more."""

    def __init__(self, store: Store, progress: WorkProgress) -> None:
        self._store = store
        self._progress = progress
        self._done = 0

    def read(self, query: Callable[[], T]) -> T:
        """Return what a query reads.

        Raises:
            Exception: what the progress raises to stop it.
        """
        with watched(self._store, self._progress):
            result = query()
        self._done += 1
        self._progress.report(self._done, _STEPS)
        return result


def _first_day(since: datetime | None, zone: tzinfo) -> date | None:
    return None if since is None else since.astimezone(zone).date()


def _last_day(until: datetime | None, zone: tzinfo) -> date | None:
    """Return the day of the last moment before ``until``."""
    return None if until is None else (until - _MOMENT).astimezone(zone).date()


def _course(
    counts: MonthCounts, first: date | None, last: date | None, today: date
) -> tuple[Month, ...]:
    """Put the months of a period in a row, and those before it that show the course.

    Args:
        first, last: the period's days; None for all times.
        today: the seller's day. Nothing is told of months after it.
    """
    known = sorted({*counts.opened, *counts.closed, *counts.begun, *counts.ended})
    if not known:
        return ()
    this_month = today.replace(day=1)
    end = min(this_month, last.replace(day=1)) if last is not None else this_month
    earliest = _month_of(known[0])
    begin = earliest if first is None else first.replace(day=1)
    shown_from = max(earliest, min(begin, _months_before(end, LEAST_MONTHS - 1)))
    active, told = 0, []
    month = earliest
    while month <= end:
        key = f"{month:%Y-%m}"
        active += counts.begun.get(key, 0) - counts.ended.get(key, 0)
        if month >= shown_from:
            opened, closed = counts.opened.get(key, 0), counts.closed.get(key, 0)
            told.append(Month(month, opened, closed, active, month >= begin))
        month = _months_before(month, -1)
    return tuple(told)


def _month_of(text: str) -> date:
    return date.fromisoformat(f"{text}-01")


def _months_before(month: date, count: int) -> date:
    """Return the first day of the month so many months before another."""
    number = month.year * 12 + month.month - 1 - count
    return date(number // 12, number % 12 + 1, 1)
