"""Logging a contact and what follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.case import CaseFacts, EventKind, Status
from desktop_app.domain.contact import Channel, ContactFacts, FollowUpStatus
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, contacts, deadlines
from desktop_app.services.casebook import Casebook
from desktop_app.services.contacts import ContactEntry, log_contact
from tests.casebooks import NOW, log

HOUR = timedelta(hours=1)
ORDER = "1234567890123456789"


def test_a_new_case_is_opened_with_its_checklist(casebook: Casebook) -> None:
    made = log(
        casebook, said="  被下架 😀 \n", case_facts={"order_no": f" {ORDER}\t"}, agent_id=" 甲 "
    )
    assert made.case_is_new
    detail = cases.case_detail(casebook.store, made.case_id)
    assert detail.case.facts.title == "订单纠纷"
    assert detail.case.facts.order_no == ORDER
    assert detail.case.status is Status.OPEN
    assert detail.case.last_agent == "甲"
    assert (detail.case.contact_count, detail.case.last_contact_at) == (1, NOW)
    assert [contact.facts.said for contact in detail.contacts] == ["被下架 😀"]
    assert [event.kind for event in detail.events] == [EventKind.OPENED]
    playbook = casebook.playbooks.get("order-dispute")
    assert [item.item_id for item in detail.checklist] == [i.id for i in playbook.checklist]
    assert detail.case.checklist_total == len(playbook.checklist)
    chat = next(item for item in detail.checklist if item.item_id == "chat-evidence-number")
    assert chat.perishes_at == NOW + timedelta(days=75)


def test_promise_and_follow_up_become_deadlines(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + HOUR, follow_up_at=NOW + 2 * HOUR)
    detail = cases.case_detail(casebook.store, made.case_id)
    assert [(d.kind, d.due_at) for d in detail.deadlines] == [
        (DeadlineKind.THEIRS, NOW + HOUR),
        (DeadlineKind.FOLLOW_UP, NOW + 2 * HOUR),
    ]
    assert detail.contacts[0].facts.follow_up_status is FollowUpStatus.PENDING
    assert detail.case.status is Status.WAITING_PLATFORM
    assert detail.case.next_due_at == NOW + HOUR


def test_follow_up_is_done_when_all_its_deadlines_are(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + HOUR, follow_up_at=NOW + 2 * HOUR)
    first, second = cases.case_detail(casebook.store, made.case_id).deadlines
    deadlines.mark_done(casebook.store, first.id, NOW)
    status = contacts.contact(casebook.store, made.contact_id).facts.follow_up_status
    assert status is FollowUpStatus.PENDING
    deadlines.mark_done(casebook.store, second.id, NOW)
    status = contacts.contact(casebook.store, made.contact_id).facts.follow_up_status
    assert status is FollowUpStatus.DONE


def test_a_later_contact_answers_an_earlier_promise(casebook: Casebook) -> None:
    first = log(casebook, promised_at=NOW + HOUR)
    (promise,) = cases.case_detail(casebook.store, first.case_id).deadlines
    later = NOW + 2 * HOUR
    log(casebook, case_id=first.case_id, at=later, now=later, answers=(promise.id,))
    detail = cases.case_detail(casebook.store, first.case_id)
    assert detail.deadlines[0].done_at == later
    assert detail.contacts[0].facts.follow_up_status is FollowUpStatus.DONE
    assert detail.case.next_due_at is None


def test_case_facts_fill_gaps_only(casebook: Casebook) -> None:
    made = log(casebook, case_facts={"order_no": ORDER})
    log(casebook, case_id=made.case_id, case_facts={"order_no": "999", "item_no": "887766554433"})
    facts = cases.case_detail(casebook.store, made.case_id).case.facts
    assert (facts.order_no, facts.item_no) == (ORDER, "887766554433")


@pytest.mark.parametrize("field", ["promised_at", "follow_up_at"])
def test_times_before_the_contact_are_refused(casebook: Casebook, field: str) -> None:
    with pytest.raises(UserError, match="before the contact"):
        log(casebook, **{field: NOW - HOUR})  # type: ignore[arg-type]


def test_contact_of_a_trashed_or_unknown_case_is_refused(casebook: Casebook) -> None:
    made = log(casebook)
    cases.trash_case(casebook.store, made.case_id, NOW)
    with pytest.raises(UserError, match="trash"):
        log(casebook, case_id=made.case_id)
    with pytest.raises(UserError, match="no case 99"):
        log(casebook, case_id=99)


def test_edited_times_move_the_deadlines(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + HOUR)
    facts = contacts.contact(casebook.store, made.contact_id).facts
    moved = replace(facts, promised_at=NOW + 3 * HOUR, follow_up_at=NOW + 5 * HOUR)
    contacts.edit_contact(casebook.store, made.contact_id, moved, NOW)
    due = [(d.kind, d.due_at) for d in deadlines.deadlines_of(casebook.store, made.case_id)]
    assert due == [
        (DeadlineKind.THEIRS, NOW + 3 * HOUR),
        (DeadlineKind.FOLLOW_UP, NOW + 5 * HOUR),
    ]
    contacts.edit_contact(casebook.store, made.contact_id, replace(facts, promised_at=None), NOW)
    assert deadlines.deadlines_of(casebook.store, made.case_id) == ()


def test_trashed_contact_takes_its_deadlines_along_and_brings_them_back(
    casebook: Casebook,
) -> None:
    made = log(casebook, promised_at=NOW + HOUR)
    contacts.trash_contact(casebook.store, made.contact_id, NOW)
    detail = cases.case_detail(casebook.store, made.case_id)
    assert (detail.contacts, detail.deadlines, detail.case.contact_count) == ((), (), 0)
    assert detail.case.next_due_at is None
    contacts.restore_contact(casebook.store, made.contact_id, NOW)
    detail = cases.case_detail(casebook.store, made.case_id)
    assert (len(detail.contacts), len(detail.deadlines)) == (1, 1)


def test_status_given_by_the_seller_wins(casebook: Casebook) -> None:
    entry = ContactEntry(
        ContactFacts(at=NOW, channel=Channel.TICKET, promised_at=NOW + HOUR),
        CaseFacts("other"),
        status=Status.WAITING_SELLER,
    )
    made = log_contact(casebook.store, casebook.playbooks, entry, "en", NOW)
    case = cases.case_detail(casebook.store, made.case_id).case
    assert (case.status, case.facts.title) == (Status.WAITING_SELLER, "Other")


def test_contact_in_the_past_opens_the_case_in_the_past(casebook: Casebook) -> None:
    made = log(casebook, at=NOW - timedelta(days=3))
    assert cases.case_detail(casebook.store, made.case_id).case.opened_at == NOW - timedelta(days=3)
