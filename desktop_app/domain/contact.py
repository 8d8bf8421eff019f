"""A contact: one exchange with the platform about a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Channel(StrEnum):
    """How the platform was reached. The ids are part of the command's contract."""

    QIANNIU = "qianniu"
    SELLER_CENTRE = "seller-centre"
    ORDER_PAGE = "order-page"
    MOBILE_APP = "mobile-app"
    HOTLINE = "hotline"
    TICKET = "ticket"
    OTHER = "other"


class FollowUpStatus(StrEnum):
    """Whether something is still to come of a contact."""

    NONE = "none"
    PENDING = "pending"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What a seller writes down about a contact.

    Attributes:
        at: when it took place (UTC).
        channel: how the platform was reached.
        agent_id: the name or number of the platform's agent.
        said: what was said.
        outcome: what came of it.
        ticket_no: number of the ticket, text.
        promised_at: when the agent promised an answer (UTC).
        follow_up_at: when the seller wants to come back to it (UTC).
        follow_up_status: whether something is still to come.
    """

    at: datetime
    channel: Channel = Channel.QIANNIU
    agent_id: str = ""
    said: str = ""
    outcome: str = ""
    ticket_no: str = ""
    promised_at: datetime | None = None
    follow_up_at: datetime | None = None
    follow_up_status: FollowUpStatus = FollowUpStatus.NONE


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact as it is stored: its facts, its number, and the case it belongs to."""

    id: int
    uid: str
    case_id: int
    facts: ContactFacts
    updated_at: datetime
    deleted_at: datetime | None = None
