"""Reading and writing what the seller changed of the promotion calendar, and its reminders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.deadline import Deadline
from desktop_app.domain.promotion import RULE_PREFIX, PromotionEdit, day_from_text
from desktop_app.domain.times import optional_to_text, to_text

from .connection import Row, Store
from .deadline_rows import from_row
from .rows import insert, update


def all_edits(store: Store) -> tuple[PromotionEdit, ...]:
    """Return all edits and own promotions, oldest first."""
    rows = store.rows("SELECT * FROM promotions WHERE deleted_at IS NULL ORDER BY id")
    return tuple(_edit(row) for row in rows)


def find_edit(store: Store, promotion_id: str) -> PromotionEdit | None:
    """Return the edit of a built-in promotion, None when there is none."""
    row = store.row(
        "SELECT * FROM promotions WHERE promotion_id = ? AND promotion_id <> '' "
        "AND deleted_at IS NULL",
        [promotion_id],
    )
    return None if row is None else _edit(row)


def find_own(store: Store, uid: str) -> PromotionEdit | None:
    """Return a promotion of the seller's own, None when it is not there."""
    row = store.row(
        "SELECT * FROM promotions WHERE uid = ? AND promotion_id = '' AND deleted_at IS NULL",
        [uid],
    )
    return None if row is None else _edit(row)


def put(store: Store, edit: PromotionEdit, now: datetime) -> None:
    """Write an edit or own promotion, inside a transaction; a new one when it has no uid yet."""
    values = {
        "promotion_id": edit.promotion_id,
        "name": edit.name,
        "day": "" if edit.day is None else str(edit.day),
        "is_off": int(edit.is_off),
    }
    if edit.uid:
        row_id = store.value("SELECT id FROM promotions WHERE uid = ?", [edit.uid])
        update(store, "promotions", int(row_id), values, now)
    else:
        insert(store, "promotions", values, now)


def set_deleted_at(store: Store, uid: str, deleted_at: datetime | None, now: datetime) -> None:
    """Take an edit or own promotion away or, with None, put it back, inside a transaction."""
    row_id = store.value("SELECT id FROM promotions WHERE uid = ?", [uid])
    values = {"deleted_at": optional_to_text(deleted_at)}
    update(store, "promotions", int(row_id), values, now)


@dataclass(frozen=True, slots=True)
class PromotionReminder:
    """A deadline that reminds of a promotion.

    Its ``started_at`` is the moment that the calendar gave. So one that the seller moved is told
    from one that the calendar moved, and, of those taken away, the seller's from the calendar's.

    Attributes:
        deadline: the deadline.
        is_away: whether it was taken away.
    """

    deadline: Deadline
    is_away: bool

    @property
    def is_open(self) -> bool:
        """Whether it still has to be answered."""
        return not self.is_away and self.deadline.done_at is None

    @property
    def is_withdrawn(self) -> bool:
        """Whether the calendar took it away; it comes back when the calendar wants it again."""
        return self.is_away and self.deadline.started_at is None

    @property
    def is_answered(self) -> bool:
        """Whether the seller has marked it as done, or taken it away."""
        return not self.is_open and not self.is_withdrawn


def reminders(store: Store) -> tuple[PromotionReminder, ...]:
    """Return the reminders of promotions, oldest first, those that were taken away included."""
    rows = store.rows(
        "SELECT * FROM deadlines WHERE case_id IS NULL AND rule_id >= :first AND rule_id < :end "
        "ORDER BY id",
        # The end is the prefix with the character that follows its last one.
        {"first": RULE_PREFIX, "end": RULE_PREFIX[:-1] + chr(ord(RULE_PREFIX[-1]) + 1)},
    )
    return tuple(PromotionReminder(from_row(row), row["deleted_at"] is not None) for row in rows)


def withdraw(store: Store, deadline_id: int, now: datetime) -> None:
    """Take a reminder away because the calendar does not want it, inside a transaction."""
    update(store, "deadlines", deadline_id, {"deleted_at": to_text(now), "started_at": None}, now)


def _edit(row: Row) -> PromotionEdit:
    return PromotionEdit(
        uid=row["uid"],
        promotion_id=row["promotion_id"],
        name=row["name"],
        day=day_from_text(row["day"]) if row["day"] else None,
        is_off=bool(row["is_off"]),
    )
