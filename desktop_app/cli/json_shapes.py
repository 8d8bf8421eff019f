"""What ``--json`` writes: stable English keys, times as ISO 8601 in UTC, row numbers as integers.

Numbers of orders and the like are texts: they have more digits than other programs' numbers hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from desktop_app.domain.case import Case, CaseEvent, Status
from desktop_app.domain.contact import Contact
from desktop_app.domain.deadline import Deadline, DueItem
from desktop_app.domain.times import optional_to_text, to_text
from desktop_app.services.cases import CaseDetail
from desktop_app.services.checklists import ItemView, views
from desktop_app.services.wording import DEADLINE_WORDS

from .evidence_text import attachment_shape
from .session import Session

Shape = dict[str, Any]


def deadline_title(session: Session, deadline: Deadline) -> str:
    """Return what a deadline is called: its title, or the name of its kind."""
    return deadline.title or session.say(DEADLINE_WORDS[deadline.kind])


def case_shape(session: Session, case: Case, deadlines: Sequence[Deadline]) -> Shape:
    """Return a case with its most urgent deadline."""
    following = next_deadline(case, deadlines)
    return {
        "id": case.id,
        "uid": case.uid,
        **asdict(case.facts),
        "status": case.status.value,
        "outcome": case.outcome,
        "opened_at": to_text(case.opened_at),
        "closed_at": optional_to_text(case.closed_at),
        "next_deadline": deadline_shape(session, following) if following else None,
        "contact_count": case.contact_count,
        "last_contact_at": optional_to_text(case.last_contact_at),
        "last_agent": case.last_agent,
        "checklist_done": case.checklist_done,
        "checklist_total": case.checklist_total,
        "updated_at": to_text(case.updated_at),
        "deleted_at": optional_to_text(case.deleted_at),
    }


def next_deadline(case: Case, deadlines: Sequence[Deadline]) -> Deadline | None:
    """Return the open deadline that wants attention first; None for a case that is closed."""
    if case.status is Status.CLOSED:
        return None
    waiting = (one for one in deadlines if one.done_at is None and not one.is_paused)
    return min(waiting, key=lambda deadline: (deadline.attention_at, deadline.id), default=None)


def detail_shape(session: Session, detail: CaseDetail) -> Shape:
    """Return all about a case."""
    playbook = session.playbooks.get(detail.case.facts.issue_type)
    items = views(detail.checklist, playbook, session.language)
    return {
        **case_shape(session, detail.case, detail.deadlines),
        "contacts": [contact_shape(contact) for contact in detail.contacts],
        "deadlines": [deadline_shape(session, deadline) for deadline in detail.deadlines],
        "checklist": [item_shape(view) for view in items],
        "attachments": [attachment_shape(session, one, items) for one in detail.attachments],
        "events": [event_shape(event) for event in detail.events],
    }


def contact_shape(contact: Contact) -> Shape:
    """Return a contact."""
    facts = contact.facts
    return {
        "id": contact.id,
        "uid": contact.uid,
        "case_id": contact.case_id,
        "at": to_text(facts.at),
        "channel": facts.channel.value,
        "agent_id": facts.agent_id,
        "said": facts.said,
        "outcome": facts.outcome,
        "ticket_no": facts.ticket_no,
        "promised_at": optional_to_text(facts.promised_at),
        "follow_up_at": optional_to_text(facts.follow_up_at),
        "follow_up_status": facts.follow_up_status.value,
        "updated_at": to_text(contact.updated_at),
    }


def deadline_shape(session: Session, deadline: Deadline) -> Shape:
    """Return a deadline."""
    return {
        "id": deadline.id,
        "uid": deadline.uid,
        "case_id": deadline.case_id,
        "contact_id": deadline.contact_id,
        "kind": deadline.kind.value,
        "title": deadline_title(session, deadline),
        "due_at": to_text(deadline.due_at),
        "done_at": optional_to_text(deadline.done_at),
        "snoozed_until": optional_to_text(deadline.snoozed_until),
        "rule_id": deadline.rule_id,
        "started_at": optional_to_text(deadline.started_at),
        "stated": deadline.stated,
        "paused_at": optional_to_text(deadline.paused_at),
        "repeats": deadline.repeats,
    }


def due_shape(session: Session, item: DueItem, group: str) -> Shape:
    """Return a deadline with the facts of its case and the group that it stands in."""
    return {
        **deadline_shape(session, item.deadline),
        "group": group,
        "case_title": item.case_title,
        "issue_type": item.issue_type,
        "shop": item.shop,
        "order_no": item.order_no,
        "last_agent": item.last_agent,
    }


def item_shape(view: ItemView) -> Shape:
    """Return an item of a case's checklist."""
    return {
        "id": view.item.id,
        "item_id": view.item.item_id,
        "title": view.title,
        "required": view.item.required,
        "state": view.item.state.value,
        "note": view.item.note,
        "perishes_at": optional_to_text(view.item.perishes_at),
        "how": view.how,
        "own": view.is_own,
    }


def event_shape(event: CaseEvent) -> Shape:
    """Return a change of a case."""
    return {
        "id": event.id,
        "at": to_text(event.at),
        "kind": event.kind.value,
        "detail": event.detail,
    }
