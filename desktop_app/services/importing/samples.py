"""Some of the cases that an import would bring, as they would be."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from desktop_app.domain.case import CASE_FACT_FIELDS, CaseFacts, Status
from desktop_app.domain.contact import Channel, ContactFacts, FollowUpStatus
from desktop_app.domain.importing.words import OTHER
from desktop_app.domain.times import from_text, optional_from_text
from desktop_app.store import import_samples
from desktop_app.store.import_staging import Staging

from .results import SampleCase

_CASES, _CONTACTS = 20, 3


def read_samples(staging: Staging, now: datetime) -> tuple[SampleCase, ...]:
    """Return the first cases that a matched file brings or adds to.

    Args:
        now: this moment (UTC), for cases of which the file does not say when they began.
    """
    return tuple(
        _sample(staging, told, group, case_id is None, often, now)
        for told, group, case_id, often in import_samples.cases(staging, _CASES)
    )


def _sample(
    staging: Staging, told: dict[str, Any], group: int, is_new: bool, often: int, now: datetime
) -> SampleCase:
    facts = {name: told[name] for name in CASE_FACT_FIELDS} | {
        "issue_type": told["issue_type"] or OTHER
    }
    closed_at = optional_from_text(told["closed_at"] or None)
    status = told["status"] or (Status.CLOSED if closed_at else Status.OPEN)
    return SampleCase(
        CaseFacts(**facts),
        Status(status),
        optional_from_text(told["opened_at"] or None) or now,
        closed_at if status == Status.CLOSED else None,
        tuple(_contact(row) for row in import_samples.contacts(staging, group, _CONTACTS)),
        often,
        is_new,
    )


def _contact(row: dict[str, Any]) -> ContactFacts:
    return ContactFacts(
        at=from_text(row["at"]),
        channel=Channel(row["channel"] or Channel.OTHER),
        agent_id=row["agent_id"],
        said=row["said"],
        outcome=row["outcome"],
        ticket_no=row["ticket_no"],
        promised_at=optional_from_text(row["promised_at"]),
        follow_up_at=optional_from_text(row["follow_up_at"]),
        follow_up_status=FollowUpStatus(row["follow_up_status"] or FollowUpStatus.NONE),
    )
