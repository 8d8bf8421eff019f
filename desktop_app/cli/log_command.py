"""``log``: write a contact down."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

import click

from desktop_app.domain.case import CaseFacts, Status
from desktop_app.domain.contact import Channel, ContactFacts
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.services import cases, lookup
from desktop_app.services.contacts import ContactEntry, Logged, contact, log_contact
from desktop_app.services.shops import current_shop

from .json_shapes import case_shape, contact_shape
from .layout import one_line
from .moments import shown
from .output import read_input, write, write_json
from .params import Params, clean
from .session import Session

NO_CASE = msg("There is no case {number}.")
NO_DEADLINE = msg("There is no deadline {number}.")


def log_command(session: Session) -> click.Command:
    """Return the command that writes a contact down."""
    make = Params(session)

    def log(as_json: bool, **given: str | int | tuple[int, ...] | None) -> None:
        logged = _log(session, _Given(given))
        detail = cases.case_detail(session.store, logged.case_id)
        if as_json:
            case = case_shape(session, detail.case, detail.deadlines)
            write_json(
                {
                    "case_id": logged.case_id,
                    "contact_id": logged.contact_id,
                    "case_is_new": logged.case_is_new,
                    "case": case,
                    "contact": contact_shape(contact(session.store, logged.contact_id)),
                }
            )
        else:
            told = (_told(session, logged, detail.case.facts.title), session.holiday_note())
            write("\n".join(line for line in told if line))

    return click.Command(
        "log",
        callback=log,
        help=session.translate(msg("Write a contact with the platform down.")),
        params=[
            make.text("--issue-type", msg("Its issue type, from “playbooks”."), "ID"),
            make.number("--case", msg("The case it belongs to; without it a new one."), NO_CASE),
            make.text("--title", msg("Title of a new case.")),
            make.text("--agent", msg("ID of the platform's agent."), required=True),
            make.choice("--channel", Channel, msg("How you reached them."), required=True),
            make.text("--shop", msg("Your shop; without it the current one."), "NAME"),
            make.text("--order", msg("Order number."), "NO"),
            make.text("--item", msg("Item number."), "NO"),
            make.moment("--at", msg("When it took place; without it now.")),
            make.text("--said", msg("What was said; - reads it from standard input.")),
            make.text("--outcome", msg("What came of it.")),
            make.text("--ticket", msg("Ticket number."), "NO"),
            make.moment("--promised", msg("When an answer was promised for.")),
            make.moment("--follow-up", msg("When you want to come back to it.")),
            make.choice("--status", Status, msg("Status that the case gets.")),
            make.numbers("--answers", msg("A deadline that this answers."), NO_DEADLINE),
            make.json(),
        ],
    )


def check_issue_type(session: Session, issue_type: str) -> None:
    """Refuse an issue type that has no playbook. Raises UserError that names what comes close."""
    if session.playbooks.known(issue_type):
        return
    searched = session.playbooks.search(issue_type, session.casebook.pinyin(), session.language)
    close = [
        *get_close_matches(issue_type, session.playbooks.ids(), n=3, cutoff=0.5),
        *(playbook.id for playbook in searched[:3] if issue_type.strip()),
    ]
    if not close:
        raise UserError(
            msg("There is no issue type “{name}”. “seller-casebook playbooks” lists them all."),
            name=issue_type,
        )
    raise UserError(
        msg(
            "There is no issue type “{name}”. Did you mean {close}? “seller-casebook playbooks” "
            "lists them all."
        ),
        name=issue_type,
        close=", ".join(dict.fromkeys(close)),
    )


class _Given:
    """The values of the command's options, by name."""

    def __init__(self, values: dict[str, str | int | tuple[int, ...] | None]) -> None:
        self._values = values

    def text(self, name: str) -> str:
        value = self._values[name]
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        value = self._values[name]
        return value if isinstance(value, int) else None

    def numbers(self, name: str) -> Sequence[int]:
        value = self._values[name]
        return value if isinstance(value, tuple) else ()


def _log(session: Session, given: _Given) -> Logged:
    case_id, issue_type = given.number("case"), given.text("issue_type")
    if case_id is not None and given.text("title"):
        raise click.UsageError(
            session.translate(msg("--title is for a new case; leave out either it or --case."))
        )
    if case_id is None:
        if not issue_type:
            raise click.UsageError(
                session.translate(msg("A new case needs --issue-type; an existing one --case."))
            )
        check_issue_type(session, issue_type)
    else:
        issue_type = _issue_type_of(session, case_id, issue_type)
    facts = _contact_facts(session, given)
    entry = ContactEntry(
        facts=facts,
        case_facts=_case_facts(session, given, issue_type),
        case_id=case_id,
        status=Status(given.text("status")) if given.text("status") else None,
        answers=given.numbers("answers"),
    )
    return log_contact(session.store, session.playbooks, entry, session.language, session.now)


def _issue_type_of(session: Session, case_id: int, given: str) -> str:
    actual = lookup.live_case(session.store, case_id).facts.issue_type
    if given and given != actual:
        raise UserError(
            msg("Case {number} is of the issue type {actual}, not {given}. Check its number."),
            number=case_id,
            actual=actual,
            given=given,
        )
    return actual


def _contact_facts(session: Session, given: _Given) -> ContactFacts:
    times = {
        name: session.moment(given.text(name)) if given.text(name) else None
        for name in ("at", "promised", "follow_up")
    }
    said = clean(read_input()) if given.text("said") == "-" else given.text("said")
    return ContactFacts(
        at=times["at"] or session.now,
        channel=Channel(given.text("channel")),
        agent_id=given.text("agent"),
        said=said,
        outcome=given.text("outcome"),
        ticket_no=given.text("ticket"),
        promised_at=times["promised"],
        follow_up_at=times["follow_up"],
    )


def _case_facts(session: Session, given: _Given, issue_type: str) -> CaseFacts:
    shop = given.text("shop")
    if not shop and given.number("case") is None:
        shop = current_shop(session.store)
    return CaseFacts(
        issue_type=issue_type,
        title=given.text("title"),
        shop=shop,
        order_no=given.text("order"),
        item_no=given.text("item"),
    )


def _told(session: Session, logged: Logged, title: str) -> str:
    title = one_line(title)
    facts = contact(session.store, logged.contact_id).facts
    sentence = (
        msg("Contact {contact} is logged, with the new case {number}: {title}")
        if logged.case_is_new
        else msg("Contact {contact} is logged in case {number}: {title}")
    )
    lines = [
        session.say(sentence, contact=logged.contact_id, number=logged.case_id, title=title),
    ]
    if facts.promised_at is not None:
        moment = shown(session, facts.promised_at)
        lines.append(session.say(msg("A reply was promised by {moment}."), moment=moment))
    if facts.follow_up_at is not None:
        moment = shown(session, facts.follow_up_at)
        lines.append(session.say(msg("You will be reminded at {moment}."), moment=moment))
    return "\n".join(lines)
