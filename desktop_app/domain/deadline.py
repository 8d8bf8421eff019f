"""A deadline: a moment that matters for a case, and when it wants attention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DeadlineKind(StrEnum):
    """Whose clock it is."""

    OURS = "ours"
    THEIRS = "theirs"
    FOLLOW_UP = "follow-up"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment that matters.

    Attributes:
        id: its number, as ``due`` lists it.
        case_id: number of its case.
        contact_id: the contact in which it was promised or set, None for others.
        kind: whose clock it is.
        title: what has to happen; empty means "named after its kind".
        due_at: when (UTC).
        done_at: when it was answered (UTC), None while it is open.
        snoozed_until: not to be shown before (UTC).
        rung_at: the due moment (UTC) for which a notification was already shown.
        rule_id: id of the playbook's deadline that it came from, empty for own ones.
    """

    id: int
    uid: str
    case_id: int
    contact_id: int | None
    kind: DeadlineKind
    title: str
    due_at: datetime
    done_at: datetime | None
    snoozed_until: datetime | None
    rung_at: datetime | None
    rule_id: str

    @property
    def attention_at(self) -> datetime:
        """When it wants attention (UTC): its due moment, or the end of its snooze if later."""
        if self.snoozed_until is not None and self.snoozed_until > self.due_at:
            return self.snoozed_until
        return self.due_at


@dataclass(frozen=True, slots=True)
class DueItem:
    """A deadline with what a person needs to know of its case.

    Attributes:
        deadline: the deadline.
        case_title, issue_type, shop, last_agent, order_no: of its case.
    """

    deadline: Deadline
    case_title: str
    issue_type: str
    shop: str
    last_agent: str
    order_no: str


class AgendaGroup(StrEnum):
    """Where a deadline stands on the Today page."""

    OVERDUE = "overdue"
    BROKEN_PROMISE = "broken-promise"
    TODAY = "today"
    NEXT_DAYS = "next-days"


def agenda_group(deadline: Deadline, now: datetime, today_end: datetime) -> AgendaGroup:
    """Tell where an open deadline stands.

    Args:
        deadline: the deadline.
        now: this moment (UTC).
        today_end: the moment at which the seller's local day ends (UTC).
    """
    if deadline.due_at <= now:
        if deadline.attention_at > now:
            return AgendaGroup.TODAY if deadline.attention_at < today_end else AgendaGroup.NEXT_DAYS
        if deadline.kind is DeadlineKind.THEIRS:
            return AgendaGroup.BROKEN_PROMISE
        return AgendaGroup.OVERDUE
    if deadline.attention_at < today_end:
        return AgendaGroup.TODAY
    return AgendaGroup.NEXT_DAYS
