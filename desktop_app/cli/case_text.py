"""A case and its checklist as a person reads them in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from desktop_app.domain.case import Case, CaseEvent, EventKind, Status
from desktop_app.domain.checklist import ItemState, progress_of
from desktop_app.domain.contact import Contact
from desktop_app.domain.deadline import Deadline
from desktop_app.domain.messages import msg
from desktop_app.services.cases import CaseDetail
from desktop_app.services.checklists import ItemView, views
from desktop_app.services.happenings import told
from desktop_app.services.wording import (
    CHANNEL_WORDS,
    EVENT_WORDS,
    STATUS_WORDS,
)

from .deadline_text import deadline_row
from .evidence_text import files_text
from .layout import block, one_line, table
from .moments import shown, span
from .session import Session

_FACT_LABELS = (
    ("shop", msg("Shop")),
    ("order_no", msg("Order number")),
    ("item_no", msg("Item number")),
    ("refund_no", msg("Refund number")),
    ("notice_no", msg("Notice number")),
    ("tracking_no", msg("Tracking number")),
    ("external_no", msg("Number elsewhere")),
    ("rule_cited", msg("Rule cited")),
    ("buyer", msg("Buyer")),
    ("amount", msg("Amount")),
    ("link", msg("Link")),
    ("point_in_dispute", msg("Point in dispute")),
    ("result_wanted", msg("Result wanted")),
    ("notes", msg("Notes")),
)
_MARKS = {ItemState.HAVE: "[x]", ItemState.MISSING: "[ ]", ItemState.NOT_APPLICABLE: "[-]"}


def case_text(session: Session, detail: CaseDetail) -> str:
    """Return all about a case."""
    playbook = session.playbooks.get(detail.case.facts.issue_type)
    items = views(detail.checklist, playbook, session.language)
    sections = [
        one_line(f"#{detail.case.id}  {detail.case.facts.title}"),
        table(list(_facts(session, detail.case)), indent="  "),
        _section(session, msg("Deadlines"), _deadlines(session, detail.deadlines)),
        _section(
            session,
            msg("Contacts so far"),
            "\n".join(_contact(session, contact) for contact in detail.contacts),
        ),
        _section(session, msg("Evidence"), checklist_text(session, items) if items else ""),
        _section(session, msg("Files"), files_text(session, detail.attachments, items)),
        _section(session, msg("History"), _events(session, detail.events)),
    ]
    return "\n\n".join(section for section in sections if section)


def checklist_text(session: Session, items: Sequence[ItemView]) -> str:
    """Return a checklist with its progress."""
    if not items:
        return session.translate(msg("This case has no evidence checklist."))
    rows = [(_MARKS[view.item.state], view.item.item_id, _item(session, view)) for view in items]
    counted = progress_of(tuple(view.item for view in items))
    sentence = msg("{done} of {total} ready; required and missing: {missing}.")
    progress = session.say(
        sentence, done=counted.done, total=counted.total, missing=counted.required_missing
    )
    return f"{table(rows, indent='  ')}\n  {progress}"


def _section(session: Session, heading: str, text: str) -> str:
    return f"{session.translate(heading)}\n{text}" if text else ""


def _facts(session: Session, case: Case) -> Iterator[tuple[str, str]]:
    say = session.translate
    yield say(msg("Issue type")), session.issue_type_name(case.facts.issue_type)
    yield say(msg("Status")), say(STATUS_WORDS[case.status])
    if case.outcome:
        yield say(msg("Outcome")), case.outcome
    yield say(msg("Opened")), shown(session, case.opened_at)
    if case.closed_at is not None:
        yield say(msg("Closed at")), shown(session, case.closed_at)
    if case.deleted_at is not None:
        yield say(msg("Put in the trash")), shown(session, case.deleted_at)
    for name, label in _FACT_LABELS:
        if value := getattr(case.facts, name):
            yield say(label), value


def _deadlines(session: Session, deadlines: Sequence[Deadline]) -> str:
    rows = [deadline_row(session, deadline, session.now) for deadline in deadlines]
    return table(rows, indent="  ") if rows else ""


def _contact(session: Session, contact: Contact) -> str:
    facts = contact.facts
    first = [
        shown(session, facts.at),
        session.say(CHANNEL_WORDS[facts.channel]),
        facts.agent_id and session.say(msg("agent {agent}"), agent=facts.agent_id),
        facts.ticket_no and session.say(msg("ticket {number}"), number=facts.ticket_no),
    ]
    lines = ["  " + one_line(" · ".join(word for word in first if word))]
    if facts.said:
        lines.append(block(facts.said, "    "))
    if facts.outcome:
        outcome = session.say(msg("Outcome: {outcome}"), outcome=facts.outcome)
        lines.append(block(outcome, "    "))
    return "\n".join(lines)


def _events(session: Session, events: Sequence[CaseEvent]) -> str:
    rows = [(shown(session, event.at), *_event(session, event)) for event in events]
    return table(rows, indent="  ") if rows else ""


def _event(session: Session, event: CaseEvent) -> tuple[str, str]:
    """Return what happened, and what belongs to it."""
    happening = told(event.detail) if event.kind is EventKind.HAPPENED else None
    if happening is not None:
        return happening.words, shown(session, happening.at)
    return session.translate(EVENT_WORDS[event.kind]), _detail(session, event)


def _detail(session: Session, event: CaseEvent) -> str:
    is_status = event.kind in (EventKind.STATUS, EventKind.REOPENED)
    if is_status and event.detail in tuple(Status):
        return session.say(STATUS_WORDS[Status(event.detail)])
    if event.kind is EventKind.RESUMED and event.detail.isdecimal():
        return span(session, timedelta(seconds=int(event.detail)))
    return event.detail


def _item(session: Session, view: ItemView) -> str:
    words = [view.title]
    if view.item.required:
        words.append(session.translate(msg("(required)")))
    if view.item.perishes_at is not None:
        moment = shown(session, view.item.perishes_at)
        words.append(session.say(msg("(to be had until {moment})"), moment=moment))
    if view.item.note:
        words.append(view.item.note)
    return " ".join(words)
