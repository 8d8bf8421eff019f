"""What is done to many cases at once: each one transaction, all of them or none.

Every function gets the progress of whoever waits for it (``Unwatched()`` when nobody does): a
hundred thousand cases take a while, and giving up leaves no trace.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.case import EventKind, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.picked import Picked
from desktop_app.domain.progress import WorkProgress
from desktop_app.store import bulk_cases, cases, deadlines, events, shops
from desktop_app.store.connection import Store
from desktop_app.store.search_index import reindexed

from . import lookup
from .case_status import write_status
from .changes import Change
from .tags import wanted_tags

# So many are written between two reports: often enough to stop at once when asked to.
_A_BATCH = 500
_Write = Callable[[Sequence[int]], int]


@dataclass(frozen=True, slots=True)
class BulkDone:
    """What was done to many cases.

    Attributes:
        count: how many cases (or, when reminders were put off, deadlines) are not as they were.
        change: what changed.
    """

    count: int
    change: Change


@dataclass(frozen=True, slots=True)
class Outlook:
    """What closing many cases means.

    Attributes:
        cases: how many are not closed yet.
        lacking: how many of these lack required evidence.
        known: how many of these have an outcome already.
        deadlines: how many open deadlines would no longer remind.
    """

    cases: int
    lacking: int
    known: int
    deadlines: int


def assign_shop(
    store: Store, progress: WorkProgress, picked: Picked, shop: str, now: datetime
) -> BulkDone:
    """Let cases belong to a shop, which is made if there is none of that name; "" for no shop."""
    shop = shop.strip()

    def write(numbers: Sequence[int]) -> int:
        others = bulk_cases.in_other_shops(store, numbers, shop)
        bulk_cases.set_shop(store, others, shop, now)
        return len(others)

    with store.transaction():
        shops.ensure(store, shop, now)
        return _in_batches(store, progress, picked, write, shops_change=True)


def add_tag(
    store: Store, progress: WorkProgress, picked: Picked, text: str, now: datetime
) -> BulkDone:
    """Tag cases; those that have the tag already stay as they are.

    Args:
        text: one tag, or several with commas between them.

    Raises:
        UserError: there is no tag in the text, or one is too long.
    """

    def write(numbers: Sequence[int]) -> int:
        tagged: set[int] = set()
        for name in names:
            missing = bulk_cases.without_tag(store, numbers, name)
            bulk_cases.add_tag(store, missing, name, now)
            tagged.update(missing)
        return len(tagged)

    with store.transaction():
        names = wanted_tags(store, text)
        return _in_batches(store, progress, picked, write)


def remove_tag(
    store: Store, progress: WorkProgress, picked: Picked, name: str, now: datetime
) -> BulkDone:
    """Take a tag off cases."""

    def write(numbers: Sequence[int]) -> int:
        tagged = bulk_cases.with_tag(store, numbers, name)
        bulk_cases.remove_tag(store, tagged, name, now)
        return len(tagged)

    with store.transaction():
        return _in_batches(store, progress, picked, write)


def snooze(
    store: Store, progress: WorkProgress, picked: Picked, until: datetime, now: datetime
) -> BulkDone:
    """Put off every deadline of the cases that would want attention before a moment.

    What falls due later than that stays as it is.

    Returns:
        how many deadlines were put off, and what changed.

    Raises:
        UserError: the moment has passed.
    """
    if until <= now:
        raise UserError(msg("A reminder can only be put off to a time in the future."))

    def write(numbers: Sequence[int]) -> int:
        asking = bulk_cases.asking_before(store, numbers, until)
        for deadline in asking:
            deadlines.set_snoozed_until(store, deadline, until, now)
        for case_id in {one.case_id for one in asking}:
            assert case_id is not None
            cases.refresh_derived(store, case_id, now)
        return len(asking)

    with store.transaction():
        return _in_batches(store, progress, picked, write)


def closing_outlook(store: Store, progress: WorkProgress, picked: Picked) -> Outlook:
    """Tell what closing cases means, before it is done."""
    numbers = numbers_of(store, picked)
    progress.check()
    left, lacking, known = bulk_cases.count_states(store, numbers)
    return Outlook(left, lacking, known, bulk_cases.count_open_deadlines(store, numbers))


def close(
    store: Store,
    progress: WorkProgress,
    picked: Picked,
    outcome: str,
    keep_known: bool,
    now: datetime,
) -> BulkDone:
    """Close those cases that are not closed yet.

    Args:
        outcome: how they ended.
        keep_known: cases that have an outcome already keep it.

    Raises:
        UserError: the outcome is empty.
    """
    outcome = outcome.strip()
    if not outcome:
        raise UserError(msg("Say how the case ended (its outcome) before you close it."))

    def close_one(case_id: int) -> bool:
        case = lookup.live_case(store, case_id)
        if case.status is Status.CLOSED:
            return False
        with reindexed(store, case_id):
            if not (keep_known and case.outcome.strip()):
                cases.set_outcome(store, case_id, outcome, now)
            write_status(store, case_id, Status.CLOSED, now)
        return True

    with store.transaction():
        return _in_batches(store, progress, picked, lambda numbers: sum(map(close_one, numbers)))


def trash(store: Store, progress: WorkProgress, picked: Picked, now: datetime) -> BulkDone:
    """Put cases in the trash, with all that belongs to them."""
    return _set_trashed(store, progress, picked, now, EventKind.TRASHED, now)


def restore(store: Store, progress: WorkProgress, picked: Picked, now: datetime) -> BulkDone:
    """Take cases out of the trash."""
    return _set_trashed(store, progress, picked, None, EventKind.RESTORED, now)


def tags_on(store: Store, picked: Picked) -> tuple[str, ...]:
    """Return the tags that any of the cases has, in order."""
    return bulk_cases.tags_on(store, numbers_of(store, picked))


def _set_trashed(
    store: Store,
    progress: WorkProgress,
    picked: Picked,
    deleted_at: datetime | None,
    kind: EventKind,
    now: datetime,
) -> BulkDone:
    def move_one(case_id: int) -> bool:
        case = lookup.case(store, case_id)
        if (case.deleted_at is None) == (deleted_at is None):
            return False
        with reindexed(store, case_id):
            cases.set_deleted_at(store, case_id, deleted_at, now)
            events.add(store, case_id, kind, "", now)
            cases.refresh_derived(store, case_id, now)
        return True

    with store.transaction():
        return _in_batches(store, progress, picked, lambda numbers: sum(map(move_one, numbers)))


def _in_batches(
    store: Store,
    progress: WorkProgress,
    picked: Picked,
    write: _Write,
    *,
    shops_change: bool = False,
) -> BulkDone:
    """Write to the cases, inside a transaction; giving up raises out of it."""
    numbers = numbers_of(store, picked)
    count = 0
    for first in range(0, len(numbers), _A_BATCH):
        progress.check()
        count += write(numbers[first : first + _A_BATCH])
        progress.report(min(first + _A_BATCH, len(numbers)), len(numbers))
    progress.check()
    return BulkDone(count, Change(frozenset(numbers), lists=True, shops=shops_change))


def numbers_of(store: Store, picked: Picked) -> list[int]:
    """Return the numbers of the cases that were picked.

    Raises:
        UserError: the list is not as it was when they were.
    """
    numbers = bulk_cases.picked_numbers(store, picked)
    if numbers is None:
        raise UserError(msg("The list has changed meanwhile. Look at it and select again."))
    return numbers


def query_of(store: Store, picked: Picked) -> CaseQuery:
    """Return a query that finds just the picked cases.

    Raises:
        UserError: the list they were picked from has changed.
    """
    if picked.rows is None:
        return picked.query
    return CaseQuery(numbers=tuple(numbers_of(store, picked)), trashed=picked.query.trashed)
