"""A case's facts and its time line as lines of its evidence bundle."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.case import CaseEvent, EventKind
from desktop_app.domain.contact import Contact
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.masking import Mask
from desktop_app.domain.messages import msg
from desktop_app.domain.times import optional_to_text, to_text
from desktop_app.domain.workdays import SHANGHAI
from desktop_app.exchange.bundle_document import Entry, Line

from .cases import CaseDetail
from .happenings import told
from .wording import CHANNEL_WORDS, EVENT_WORDS, STATUS_WORDS

_NUMBERS = (
    ("order_no", msg("Order number")),
    ("item_no", msg("Item number")),
    ("refund_no", msg("Refund number")),
    ("notice_no", msg("Notice number")),
    ("tracking_no", msg("Tracking number")),
)
# Changes of status, trips to the trash and pauses are the seller's own book-keeping. The opening
# and appeals have moments of their own, which may be long before they were written down.
_TOLD = frozenset({EventKind.CLOSED, EventKind.REOPENED, EventKind.HAPPENED})


@dataclass(frozen=True, slots=True)
class Teller:
    """Writes in one language and in the platform's time, with buyers' data masked or not.

    Attributes:
        translate: gives the words of the core in the bundle's language.
        mask: what is hidden.
    """

    translate: Callable[[str], str]
    mask: Mask

    def line(self, key: str, label: str, value: str, moment: datetime | None = None) -> Line:
        """Return a line with a value as it may be shown, and the moment in it."""
        return Line(key, self.translate(label), value, optional_to_text(moment) or "")

    def text(self, text: str) -> str:
        """Return what somebody wrote, fit to leave the program."""
        return visible(self.mask.text(text)).strip()

    def moment(self, moment: datetime) -> str:
        """Return a moment for people: in China's time, as the platform counts and prints it."""
        return f"{moment.astimezone(SHANGHAI):%Y-%m-%d %H:%M}"


def visible(text: str) -> str:
    """Return a text without marks that turn the writing around, and without control characters.

    A reader sees the characters in the order in which they were written.
    """
    shown = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return "".join(one for one in shown if one == "\n" or not _is_hidden(one))


def _is_hidden(character: str) -> bool:
    code = ord(character)
    is_control = code < 0x20 or 0x7F <= code < 0xA0
    # Unicode Standard Annex 9, 2: marks, embeddings, overrides, isolates.
    turns = code in (0x061C, 0x200E, 0x200F) or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069
    return is_control or turns


def fact_lines(teller: Teller, detail: CaseDetail, issue_type: str) -> tuple[Line, ...]:
    """Return what the cover tells of a case, without what it leaves open.

    Args:
        issue_type: what the issue type is called.
    """
    case, facts = detail.case, detail.case.facts
    lines = [
        teller.line("issue_type", msg("Issue type"), issue_type),
        teller.line("shop", msg("Shop"), teller.text(facts.shop)),
        *(teller.line(key, label, visible(getattr(facts, key)).strip()) for key, label in _NUMBERS),
        teller.line("rule_cited", msg("Rule cited"), teller.text(facts.rule_cited)),
        teller.line("buyer", msg("Buyer"), visible(teller.mask.name(facts.buyer)).strip()),
        teller.line("amount", msg("Amount"), teller.text(facts.amount)),
        teller.line("link", msg("Link"), teller.text(facts.link)),
        teller.line("opened_at", msg("Opened"), teller.moment(case.opened_at), case.opened_at),
        teller.line("status", msg("Status"), teller.translate(STATUS_WORDS[case.status])),
        teller.line("outcome", msg("Outcome"), teller.text(case.outcome)),
    ]
    return tuple(line for line in lines if line.value)


def time_line(teller: Teller, detail: CaseDetail) -> tuple[Entry, ...]:
    """Return the contacts and what else happened, oldest first."""
    promises = {
        deadline.contact_id: deadline
        for deadline in detail.deadlines
        if deadline.kind is DeadlineKind.THEIRS and deadline.contact_id is not None
    }
    entries = [
        _contact(teller, number, contact, promises.get(contact.id))
        for number, contact in enumerate(detail.contacts, start=1)
    ]
    entries.append(_named(teller, EventKind.OPENED, detail.case.opened_at))
    entries += [_named(teller, EventKind.APPEAL, appeal.at) for appeal in detail.appeals]
    entries += [_event(teller, event) for event in detail.events if event.kind in _TOLD]
    # An event that caused a contact stands before it.
    return tuple(sorted(entries, key=lambda entry: (entry.moment, entry.number)))


def _contact(teller: Teller, number: int, contact: Contact, promise: Deadline | None) -> Entry:
    facts = contact.facts
    heading = teller.translate(msg("Contact {number} · {channel}")).format(
        number=number, channel=teller.translate(CHANNEL_WORDS[facts.channel])
    )
    lines = [
        # Who of the platform's staff it was is what the paper is about.
        teller.line("agent_id", msg("Agent ID"), visible(facts.agent_id).strip()),
        teller.line("ticket_no", msg("Ticket number"), visible(facts.ticket_no).strip()),
        teller.line("said", msg("What was said"), teller.text(facts.said)),
        teller.line("outcome", msg("Outcome"), teller.text(facts.outcome)),
        *_promise(teller, contact, promise),
    ]
    return Entry(
        kind="contact",
        number=number,
        moment=to_text(facts.at),
        at=teller.moment(facts.at),
        heading=heading,
        lines=tuple(line for line in lines if line.value),
    )


def _promise(teller: Teller, contact: Contact, promise: Deadline | None) -> Iterator[Line]:
    due_at = contact.facts.promised_at if promise is None else promise.due_at
    if due_at is None:
        return
    yield teller.line("promised_at", msg("Reply promised by"), teller.moment(due_at), due_at)
    if promise is None:
        return
    # Whether it is overdue by now depends on the day of reading, which the reader can see.
    sentence, value = msg("No answer on record"), ""
    if promise.done_at is not None:
        value = teller.moment(promise.done_at)
        is_late = promise.done_at > promise.due_at
        sentence = msg("Answered late, {moment}") if is_late else msg("Answered in time, {moment}")
    words = teller.translate(sentence).format(moment=value)
    yield teller.line("promise", msg("Promise"), words, promise.done_at)


def _event(teller: Teller, event: CaseEvent) -> Entry:
    happening = told(event.detail) if event.kind is EventKind.HAPPENED else None
    if happening is not None:
        at = happening.at
        return Entry("event", 0, to_text(at), teller.moment(at), teller.text(happening.words), ())
    # Of a case that was opened again, what had come of it until then.
    details = teller.text(event.detail) if event.kind is EventKind.CLOSED else ""
    lines = (teller.line("outcome", msg("Outcome"), details),) if details else ()
    return _named(teller, event.kind, event.at, lines)


def _named(teller: Teller, kind: EventKind, at: datetime, lines: tuple[Line, ...] = ()) -> Entry:
    heading = teller.translate(EVENT_WORDS[kind])
    return Entry("event", 0, to_text(at), teller.moment(at), heading, lines)
