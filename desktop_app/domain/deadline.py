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
        case_id: number of its case; None for what concerns the whole shop, such as a promotion.
        contact_id: the contact in which it was promised or set, None for others.
        kind: whose clock it is.
        title: what has to happen; empty means "named after its kind".
        due_at: when (UTC).
        done_at: when it was answered (UTC), None while it is open.
        snoozed_until: not to be shown before (UTC).
        rung_at: its announcements up to this moment (UTC) were shown.
        rule_id: id of the playbook's deadline that it came from, empty for own ones.
        started_at: the moment (UTC) of the event from which its rule counts, None for own ones.
        unit: what its rule counts in: ``hours``, ``days``, ``working-days``; empty for own ones.
        stated: whether ``due_at`` is the platform's own countdown, which overrides the rule.
        paused_at: since when (UTC) the clock stands still, None while it runs.
        repeats: when it asks again until it is answered, e.g. ``workdays 10:00``; empty for once.
        again_at: the next of those moments (UTC) after it was last shown.
        checklist_item_id: row of the evidence that perishes then, None for others.
        known_from: when its moment was written down (UTC): what should have been announced before
            is not announced any more; None for what was always known.
    """

    id: int
    uid: str
    case_id: int | None
    contact_id: int | None
    kind: DeadlineKind
    title: str
    due_at: datetime
    done_at: datetime | None
    snoozed_until: datetime | None
    rung_at: datetime | None
    rule_id: str
    started_at: datetime | None = None
    unit: str = ""
    stated: bool = False
    paused_at: datetime | None = None
    repeats: str = ""
    again_at: datetime | None = None
    checklist_item_id: int | None = None
    known_from: datetime | None = None

    @property
    def is_paused(self) -> bool:
        """True while its clock stands still."""
        return self.paused_at is not None

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
        case_title, issue_type, shop, last_agent, order_no: of its case; empty when it has none.
        checklist_done, checklist_total: progress of its case's evidence.
        required_missing: required evidence that the case still lacks.
    """

    deadline: Deadline
    case_title: str
    issue_type: str
    shop: str
    last_agent: str
    order_no: str
    checklist_done: int = 0
    checklist_total: int = 0
    required_missing: int = 0


class AgendaGroup(StrEnum):
    """Where a deadline stands on the Today page, in the page's order."""

    OVERDUE = "overdue"
    TODAY = "today"
    BROKEN_PROMISE = "broken-promise"
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
