"""Evidence that can no longer be had after some days has a deadline of its own."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop_app.domain.checklist import ChecklistItem, ItemState
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.playbook import PlaybookItem, Unit
from desktop_app.store import checklist, deadlines
from desktop_app.store.connection import Store

RULE_PREFIX = "perishes-"


def add_perishing(
    store: Store,
    case_id: int,
    row_id: int,
    item: PlaybookItem,
    opened_at: datetime,
    perishes_at: datetime,
    language: str,
    now: datetime,
) -> None:
    """Give a checklist item that perishes its deadline, inside a transaction.

    Of what has perished already it counts as answered: nothing can be done about it.
    """
    new = deadlines.NewDeadline(
        case_id,
        DeadlineKind.OURS,
        perishes_at,
        item.title.in_language(language),
        rule_id=f"{RULE_PREFIX}{item.id}",
        started_at=opened_at,
        unit=Unit.DAYS.value,
        checklist_item_id=row_id,
    )
    deadline_id = deadlines.add(store, new, now)
    if perishes_at <= now:
        deadlines.set_done_at(store, deadline_id, now, now)


def move_perishing(store: Store, case_id: int, by: timedelta, now: datetime) -> None:
    """Move the deadlines of a case's evidence, inside a transaction.

    What turns out not to have perished yet reminds again; what has perished does no more.
    """
    for deadline in deadlines.of_case(store, case_id):
        if deadline.checklist_item_id is None or deadline.started_at is None:
            continue
        due_at = deadline.due_at + by
        deadlines.set_started_at(store, deadline.id, deadline.started_at + by, now)
        deadlines.move(store, deadline.id, due_at, now)
        had_perished = deadline.done_at is not None and deadline.done_at >= deadline.due_at
        is_missing = checklist.is_missing(store, deadline.checklist_item_id)
        if due_at > now and had_perished and is_missing:
            deadlines.set_done_at(store, deadline.id, None, now)
        elif due_at <= now and deadline.done_at is None:
            deadlines.set_done_at(store, deadline.id, now, now)


def follow_item(store: Store, item: ChecklistItem, *, is_listed: bool, now: datetime) -> None:
    """Let the deadline of evidence follow the item, inside a transaction.

    What the seller has, or does not need, no longer perishes.

    Args:
        item: as it is now.
        is_listed: False once it was taken off the checklist.
    """
    is_safe = item.state is not ItemState.MISSING or not is_listed
    for deadline in deadlines.of_checklist_item(store, item.id):
        if is_safe and deadline.done_at is None:
            deadlines.set_done_at(store, deadline.id, now, now)
        elif not is_safe and deadline.done_at is not None:
            deadlines.set_done_at(store, deadline.id, None, now)
