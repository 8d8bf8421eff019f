"""A case: one problem with the platform, from opened to closed."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum

from .deadline import Deadline
from .number_fields import NUMBER_FIELDS as NUMBER_FIELDS
from .status import ACTIVE_STATUSES as ACTIVE_STATUSES
from .status import Status as Status


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What a seller can write down about a case; every field can be edited.

    Numbers of orders, items and notices are text: they have up to 20 digits. Money is text as well.

    Attributes:
        issue_type: id of the playbook.
        title: what the case is called; empty means "named after its issue type".
        shop: name of the shop, empty when the seller has not said.
        order_no, item_no, refund_no, notice_no, tracking_no: the platform's numbers.
        buyer: the buyer's nickname.
        amount: the money at stake, as typed.
        link: address of the product or notice.
        point_in_dispute: what exactly the two sides disagree about.
        result_wanted: what the seller asks for.
        notes: anything else.
        rule_cited: the rule or clause that the platform cites.
        external_no: the number that the case has elsewhere, as in the table it was imported from.
    """

    issue_type: str
    title: str = ""
    shop: str = ""
    order_no: str = ""
    item_no: str = ""
    refund_no: str = ""
    notice_no: str = ""
    tracking_no: str = ""
    buyer: str = ""
    amount: str = ""
    link: str = ""
    point_in_dispute: str = ""
    result_wanted: str = ""
    notes: str = ""
    rule_cited: str = ""
    external_no: str = ""


CASE_FACT_FIELDS = tuple(field.name for field in fields(CaseFacts))


@dataclass(frozen=True, slots=True)
class Case:
    """A case as it is stored.

    Attributes:
        id: its number, as shown to the seller.
        uid: stable name of the row across machines.
        facts: what the seller wrote down.
        status: where it stands.
        outcome: how it ended or stands; required to close it.
        opened_at: when the problem began for the seller (UTC).
        closed_at: when it was closed (UTC), None while it is not.
        contact_count: number of contacts that are not in the trash.
        last_contact_at: time of the latest contact.
        last_agent: agent ID of the latest contact that has one.
        next_due_at: the earliest moment at which an open deadline wants attention.
        checklist_done, checklist_total: progress of the evidence checklist; items that do not
            apply are counted in neither.
        updated_at: last change of the row.
        deleted_at: when it was put in the trash, None when it is not there.
        appeal_limit: how many appeals the platform allows here, as the seller was told; None when
            only the playbook says so.
        required_missing: required items of the checklist that are still missing.
    """

    id: int
    uid: str
    facts: CaseFacts
    status: Status
    outcome: str
    opened_at: datetime
    closed_at: datetime | None
    contact_count: int
    last_contact_at: datetime | None
    last_agent: str
    next_due_at: datetime | None
    checklist_done: int
    checklist_total: int
    updated_at: datetime
    deleted_at: datetime | None = None
    appeal_limit: int | None = None
    required_missing: int = 0


class EventKind(StrEnum):
    """What can happen to a case besides a contact."""

    OPENED = "opened"
    STATUS = "status"
    CLOSED = "closed"
    REOPENED = "reopened"
    TRASHED = "trashed"
    RESTORED = "restored"
    PAUSED = "paused"
    RESUMED = "resumed"
    APPEAL = "appeal"
    HAPPENED = "happened"


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One change of a case in its time line.

    Attributes:
        at: when it happened (UTC).
        kind: what happened.
        detail: the new status; the outcome on closing; when the platform's clock runs again, how
            many seconds it stood still; of an appeal its number, with the limit: ``1/2``; of what
            the seller told of, when it happened and what it was:
            ``2026-11-20T02:00:00Z 收到投诉通知``.
    """

    id: int
    case_id: int
    at: datetime
    kind: EventKind
    detail: str


@dataclass(frozen=True, slots=True)
class NextDeadline:
    """A case's most urgent open deadline of each clock.

    Attributes:
        ours: the platform's window for the seller.
        theirs: what the platform promised.
        follow_up: what the seller set.
    """

    ours: Deadline | None = None
    theirs: Deadline | None = None
    follow_up: Deadline | None = None
