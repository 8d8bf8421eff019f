"""Hits as rows of the palette, in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.domain.case import Case
from desktop_app.domain.snippet import Snippet
from desktop_app.domain.times import from_text
from desktop_app.services.find_hits import AgentHit, CaseHit, ContactHit
from desktop_app.services.find_templates import TemplateHit

from ..moments import local_day, local_moment
from ..session import Session
from ..wording import channel_word, stage_word, status_tone, status_word
from .commands import Command
from .rows import Kind, Row

_FIELDS = {
    "order_no": QT_TRANSLATE_NOOP("HitRows", "Order number"),
    "item_no": QT_TRANSLATE_NOOP("HitRows", "Item ID"),
    "refund_no": QT_TRANSLATE_NOOP("HitRows", "Refund number"),
    "notice_no": QT_TRANSLATE_NOOP("HitRows", "Notice number"),
    "tracking_no": QT_TRANSLATE_NOOP("HitRows", "Tracking number"),
    "external_no": QT_TRANSLATE_NOOP("HitRows", "Number elsewhere"),
    "ticket_no": QT_TRANSLATE_NOOP("HitRows", "Ticket number"),
    "buyer": QT_TRANSLATE_NOOP("HitRows", "Buyer"),
    "point_in_dispute": QT_TRANSLATE_NOOP("HitRows", "Point in dispute"),
    "result_wanted": QT_TRANSLATE_NOOP("HitRows", "Result wanted"),
    "notes": QT_TRANSLATE_NOOP("HitRows", "Notes"),
    "rule_cited": QT_TRANSLATE_NOOP("HitRows", "Rule cited"),
    "case_outcome": QT_TRANSLATE_NOOP("HitRows", "Outcome"),
    "outcome": QT_TRANSLATE_NOOP("HitRows", "What came of it"),
    "said": QT_TRANSLATE_NOOP("HitRows", "Said"),
    "agent_id": QT_TRANSLATE_NOOP("HitRows", "Agent"),
}
_NOTHING = Snippet("")


class HitRows:
    """Makes rows of hits, in the session's language and time zone."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def case(self, hit: CaseHit) -> Row:
        """Return the row of a case."""
        case = hit.case
        context = hit.context or self._usual_context(case)
        field = _field_word(context.field)
        lead = " · ".join(part for part in (f"#{case.id}", self._issue_type(case), field) if part)
        return Row(
            Kind.CASE,
            hit.title if hit.title.text else Snippet(self._issue_type(case)),
            detail=context,
            lead=lead,
            icon="cases",
            side=local_day(case.last_contact_at or case.opened_at, self._session.zone),
            badge=status_word(case.status),
            tone=status_tone(case.status),
            target=("case", case.id),
        )

    def contact(self, hit: ContactHit) -> Row:
        """Return the row of a contact."""
        facts = hit.contact.facts
        who = hit.agent if hit.agent.text else Snippet(channel_word(facts.channel))
        # An imported title may have several lines.
        name = " ".join(hit.case.facts.title.split()) or self._issue_type(hit.case)
        context = hit.context
        field = _field_word(context.field) if context.field != "said" else ""
        return Row(
            Kind.CONTACT,
            _joined(who, f" · #{hit.case.id} {name}"),
            detail=context,
            lead=field,
            icon="log",
            side=local_moment(facts.at, self._session.zone),
            target=("contact", (hit.case.id, hit.contact.id)),
        )

    def agent(self, hit: AgentHit, contacts: str) -> Row:
        """Return the row of an agent; ``contacts`` says how many there were."""
        last = ""
        if hit.last_at is not None:
            last = local_day(from_text(hit.last_at), self._session.zone)
        side = " · ".join(part for part in (contacts, last) if part)
        return Row(Kind.AGENT, hit.name, icon="agent", side=side, target=("agent", hit.name.text))

    def template(self, hit: TemplateHit) -> Row:
        """Return the row of a template."""
        template = hit.template
        return Row(
            Kind.TEMPLATE,
            hit.title,
            detail=hit.context or _NOTHING,
            lead=f"{hit.folder} · {stage_word(template.stage)}",
            icon="templates",
            target=("template", (template.issue_type, template.id)),
        )

    def command(self, command: Command) -> Row:
        """Return the row of a command."""
        return Row(
            Kind.COMMAND,
            Snippet(command.words),
            icon=command.icon,
            keys=command.keys,
            target=("command", command.id),
        )

    def _issue_type(self, case: Case) -> str:
        return self._session.issue_type_name(case.facts.issue_type)

    def _usual_context(self, case: Case) -> Snippet:
        """Say what tells a case from others of the same title."""
        facts = case.facts
        if facts.order_no:
            return Snippet(facts.order_no, field="order_no")
        return Snippet(case.last_agent, field="agent_id" if case.last_agent else "")


def head(words: str, side: str = "") -> Row:
    """Return the head of a group."""
    return Row(Kind.HEAD, Snippet(words), side=side)


def note(words: str, more: str = "", icon: str = "info") -> Row:
    """Return a row that only says something."""
    return Row(Kind.NOTE, Snippet(words), detail=Snippet(more), icon=icon)


def grouped(groups: Iterable[tuple[Row, list[Row]]]) -> list[Row]:
    """Return the rows of groups below their heads; empty ones are left out."""
    return [row for title, rows in groups if rows for row in (title, *rows)]


def _field_word(field: str) -> str:
    source = _FIELDS.get(field)
    return "" if source is None else QCoreApplication.translate("HitRows", str(source))


def _joined(first: Snippet, rest: str) -> Snippet:
    return Snippet(first.text + rest, first.spans)
