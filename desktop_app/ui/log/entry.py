"""From what stands in the form to what is saved, and what is wrong with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.case import CaseFacts, Status
from desktop_app.domain.contact import Channel, ContactFacts, FollowUpStatus
from desktop_app.domain.numbers import is_cut_number
from desktop_app.services.contacts import ContactEntry

from .details import Details
from .essentials import Essentials
from .number_edit import NumberEdit
from .paste_facts import EXTRA_NUMBERS


def faults(left: Essentials, right: Details, now: datetime) -> dict[str, str]:
    """Return what is wrong by the name of the field, in the order of the form.

    Each is one plain sentence; "" where the field says by itself that it is not understood.
    """
    translate = QCoreApplication.translate
    found: dict[str, str] = {}
    if not left.issue_type.issue_type():
        found["issue_type"] = translate(
            "LogEntry", "Choose an issue type. A few letters are enough, such as spxj."
        )
    numbers = {
        "order_no": left.order_no,
        "item_no": right.item_no,
        "ticket_no": right.ticket_no,
        **{name: right.extras.fields[name] for name in EXTRA_NUMBERS},
    }
    for name, field in numbers.items():
        if is_cut_number(field.text()):
            found[name] = translate(
                "LogEntry", "A spreadsheet has shortened this number. Copy it again."
            )
    at = right.at.moment() or now
    for name, when in (("promised", left.promised), ("follow_up", left.follow_up)):
        moment = when.moment()
        if not when.is_valid():
            found[name] = ""
        elif moment is not None and moment < at:
            found[name] = translate("LogEntry", "This lies before the contact.")
    if not right.at.is_valid():
        found["at"] = ""
    return found


def entry(left: Essentials, right: Details, now: datetime) -> ContactEntry:
    """Return what is to be saved."""
    case = right.case.case()
    facts = ContactFacts(
        at=right.at.moment() or now,
        channel=Channel(right.channel.value()),
        agent_id=left.agent.agent(),
        said=left.said.toPlainText().strip(),
        outcome=left.outcome.toPlainText().strip(),
        ticket_no=right.ticket_no.number(),
        promised_at=left.promised.moment(),
        follow_up_at=left.follow_up.moment(),
        # Without a choice it follows from the two times, as the service sees to.
        follow_up_status=FollowUpStatus(right.follow_up_status.value() or FollowUpStatus.NONE),
    )
    case_facts = CaseFacts(
        issue_type=left.issue_type.issue_type(),
        title="" if case else right.title.text().strip(),
        shop=right.shop.text().strip(),
        order_no=left.order_no.number(),
        item_no=right.item_no.number(),
        **{name: clean_fact(field) for name, field in right.extras.fields.items()},
    )
    ours = right.ours.wanted()
    status = right.status.value()
    return ContactEntry(
        facts,
        case_facts,
        case_id=case.id if case else None,
        status=Status(status) if status else None,
        answers=right.answers.ticked(),
        ours_due_at=ours.due_at if ours else None,
        ours_title=ours.named() if ours else "",
    )


def clean_fact(field: QLineEdit) -> str:
    """Return a fact of the case as it is to be saved."""
    return field.number() if isinstance(field, NumberEdit) else field.text().strip()
