"""The made-up shop of the tour, as it stands in ``resources/tour/shop.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.case import CASE_FACT_FIELDS, CaseFacts, Status
from desktop_app.domain.contact import Channel, ContactFacts
from desktop_app.domain.deadline import DeadlineKind

from .clock import shanghai


@dataclass(frozen=True, slots=True)
class SampleContact:
    """A contact, and what it means for the case.

    Attributes:
        facts: the contact itself.
        answers: whether it answers all deadlines that are open then.
        status: the status that the case gets, None to leave that to the program.
        template: id, within the issue type, of the template that was sent; empty for none.
    """

    facts: ContactFacts
    answers: bool
    status: Status | None
    template: str


@dataclass(frozen=True, slots=True)
class SampleDeadline:
    """A deadline that is not set by a contact; ``at`` (UTC) is when the seller noted it."""

    at: datetime
    kind: DeadlineKind
    title: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class SampleEvent:
    """Something that starts clocks: when it was noted and when it happened (UTC)."""

    at: datetime
    happened_at: datetime
    rules: tuple[str, ...]
    stated: dict[str, datetime]


@dataclass(frozen=True, slots=True)
class SampleAppeal:
    """An appeal that was handed in at ``at`` (UTC)."""

    at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class SampleCase:
    """A case with all that happens in it.

    Attributes:
        facts: its facts.
        opened_at: when the problem began (UTC).
        contacts: oldest first.
        deadlines: those that no contact sets.
        events: what starts the clocks of the playbook.
        appeals: oldest first.
        appeal_limit: how many the notice allows, None for what the playbook knows.
        have, not_applicable: ids of checklist items in these states.
        item_notes: by id of checklist item.
        closed_at: when it is closed (UTC), None when it is not.
        outcome: how it ends.
    """

    facts: CaseFacts
    opened_at: datetime
    contacts: tuple[SampleContact, ...]
    deadlines: tuple[SampleDeadline, ...]
    events: tuple[SampleEvent, ...]
    appeals: tuple[SampleAppeal, ...]
    appeal_limit: int | None
    have: tuple[str, ...]
    not_applicable: tuple[str, ...]
    item_notes: dict[str, str]
    closed_at: datetime | None
    outcome: str


@dataclass(frozen=True, slots=True)
class SampleShop:
    """A shop.

    Attributes:
        name: its name.
        cases: in the order in which they are opened.
        favourites: full ids of the templates that the seller has marked.
    """

    name: str
    cases: tuple[SampleCase, ...]
    favourites: tuple[str, ...]

    def case(self, issue_type: str) -> SampleCase:
        """Return the case of an issue type; there is one of each."""
        return next(one for one in self.cases if one.facts.issue_type == issue_type)


def read_sample(resources: Path) -> SampleShop:
    """Read the shop that ships with the program."""
    table = tomllib.loads((resources / "tour" / "shop.toml").read_text("utf-8"))
    shop = str(table["shop"])
    cases = tuple(_case(one, shop) for one in table["cases"])
    return SampleShop(shop, cases, tuple(table["favourites"]))


def _case(table: dict[str, Any], shop: str) -> SampleCase:
    contacts = tuple(_contact(one) for one in table["contacts"])
    facts = {name: table[name] for name in CASE_FACT_FIELDS if name in table}
    return SampleCase(
        facts=CaseFacts(**{"shop": shop, **facts}),
        opened_at=_moment(table, "opened") or contacts[0].facts.at,
        contacts=contacts,
        deadlines=tuple(_deadline(one) for one in table.get("deadlines", ())),
        events=tuple(_event(one) for one in table.get("events", ())),
        appeals=tuple(
            SampleAppeal(shanghai(one["at"]), one["note"]) for one in table.get("appeals", ())
        ),
        appeal_limit=table.get("appeal_limit"),
        have=tuple(table.get("have", ())),
        not_applicable=tuple(table.get("not_applicable", ())),
        item_notes=dict(table.get("item_notes", {})),
        closed_at=_moment(table, "closed"),
        outcome=table.get("outcome", ""),
    )


def _contact(table: dict[str, Any]) -> SampleContact:
    facts = ContactFacts(
        at=shanghai(table["at"]),
        channel=Channel(table["channel"]),
        agent_id=table["agent_id"],
        said=table["said"],
        outcome=table["outcome"],
        ticket_no=table.get("ticket_no", ""),
        promised_at=_moment(table, "promised"),
        follow_up_at=_moment(table, "follow_up"),
    )
    status = Status(table["status"]) if "status" in table else None
    return SampleContact(facts, table.get("answers", False), status, table.get("template", ""))


def _deadline(table: dict[str, Any]) -> SampleDeadline:
    return SampleDeadline(
        shanghai(table["at"]),
        DeadlineKind(table["kind"]),
        table["title"],
        shanghai(table["due"]),
    )


def _event(table: dict[str, Any]) -> SampleEvent:
    return SampleEvent(
        shanghai(table["at"]),
        shanghai(table["happened"]),
        tuple(table["rules"]),
        {rule: shanghai(moment) for rule, moment in table.get("stated", {}).items()},
    )


def _moment(table: dict[str, Any], name: str) -> datetime | None:
    return shanghai(table[name]) if name in table else None
