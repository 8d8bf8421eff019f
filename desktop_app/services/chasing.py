"""Asking again on every working day until there is an answer."""

from __future__ import annotations

import re
from datetime import datetime, time

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.store.connection import Store
from desktop_app.store.deadlines import NewDeadline

from .changes import Change, of_case
from .deadlines import insert_deadline
from .workdays import next_workday_at

_WORKDAYS = re.compile(r"workdays ([01][0-9]|2[0-3]):([0-5][0-9])")


def every_workday_at(clock: time) -> str:
    """Return how "every working day at this time" is stored, e.g. ``workdays 10:00``."""
    return f"workdays {clock:%H:%M}"


def chase_clock(repeats: str) -> time | None:
    """Return the time of day (Shanghai) of what :func:`every_workday_at` wrote; None for others."""
    match = _WORKDAYS.fullmatch(repeats)
    return None if match is None else time(int(match[1]), int(match[2]))


def next_time(repeats: str, after: datetime) -> datetime:
    """Return the first moment (UTC) later than ``after`` at which to ask again.

    Working days are Chinese ones, the time is Shanghai's: that is when the platform's staff work.

    Raises:
        ValueError: a newer program has written a repetition that is not known here.
    """
    clock = chase_clock(repeats)
    if clock is None:
        raise ValueError(f"unknown repetition {repeats!r}")
    return next_workday_at(after, clock)


def chase(store: Store, case_id: int, title: str, clock: time, now: datetime) -> Change:
    """Remind of asking on every working day until it is answered.

    Args:
        clock: time of day in Shanghai.
    """
    repeats = every_workday_at(clock)
    new = NewDeadline(
        case_id, DeadlineKind.FOLLOW_UP, next_time(repeats, now), title.strip(), repeats=repeats
    )
    insert_deadline(store, new, now)
    return of_case(case_id)
