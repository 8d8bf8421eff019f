"""Logging a contact and what follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.case import CaseFacts, EventKind, Status
from desktop_app.domain.contact import Channel, ContactFacts, FollowUpStatus
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, checklists, contacts, deadlines
from desktop_app.services.casebook import Casebook
from desktop_app.services.contacts import ContactEntry, log_contact
from desktop_app.services.shops import all_shops
from tests.casebooks import NOW, log

HOUR = timedelta(hours=1)
ORDER = "1234567890123456789"


def test_a_new_case_is_opened_with_its_checklist(casebook: Casebook) -> None:
    made = log(
        casebook,
        issue_type="order-dispute",
        said="  被下架 😀 \n",
        case_facts={"order_no": f" {ORDER}\t"},
        agent_id=" 甲 ",
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


def test_contact_cannot_lie_in_the_future(casebook: Casebook) -> None:
    made = log(casebook, at=NOW + timedelta(minutes=5))
    facts = contacts.contact(casebook.store, made.contact_id).facts
    too_late = NOW + timedelta(minutes=5, seconds=1)
    with pytest.raises(UserError, match="future"):
        log(casebook, at=too_late)
    with pytest.raises(UserError, match="future"):
        contacts.edit_contact(casebook.store, made.contact_id, replace(facts, at=too_late), NOW)
    assert cases.case_detail(casebook.store, made.case_id).case.contact_count == 1


def test_follow_up_in_a_closed_case_opens_it_so_that_it_reminds(casebook: Casebook) -> None:
    made = log(casebook)
    cases.close_case(casebook.store, made.case_id, "赢了", NOW)
    log(casebook, case_id=made.case_id)
    assert cases.case_detail(casebook.store, made.case_id).case.status is Status.CLOSED
    log(casebook, case_id=made.case_id, follow_up_at=NOW + HOUR)
    assert cases.case_detail(casebook.store, made.case_id).case.status is Status.OPEN
    assert [item.deadline.due_at for item in deadlines.due(casebook.store, NOW + HOUR)] == [
        NOW + HOUR
    ]


def test_a_deadline_of_another_case_is_not_answered(casebook: Casebook) -> None:
    promised = log(casebook, promised_at=NOW + HOUR)
    other = log(casebook)
    with pytest.raises(UserError, match=f"belongs to case {promised.case_id}"):
        log(casebook, case_id=other.case_id, answers=(1,))
    assert deadlines.deadlines_of(casebook.store, promised.case_id)[0].done_at is None


def test_a_deadline_taken_away_stays_away_when_its_contact_comes_back(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + HOUR, follow_up_at=NOW + 2 * HOUR)
    deadlines.remove_deadline(casebook.store, 1, NOW)
    contacts.trash_contact(casebook.store, made.contact_id, NOW + HOUR)
    contacts.restore_contact(casebook.store, made.contact_id, NOW + HOUR)
    left = deadlines.deadlines_of(casebook.store, made.case_id)
    assert [deadline.kind for deadline in left] == [DeadlineKind.FOLLOW_UP]
    assert contacts.contact(casebook.store, made.contact_id).facts.promised_at is None


def test_what_is_in_the_trash_is_not_changed(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + HOUR)
    facts = contacts.contact(casebook.store, made.contact_id).facts
    later = replace(facts, promised_at=NOW + 2 * HOUR)
    contacts.trash_contact(casebook.store, made.contact_id, NOW)
    with pytest.raises(UserError, match="in the trash"):
        contacts.edit_contact(casebook.store, made.contact_id, later, NOW)
    contacts.restore_contact(casebook.store, made.contact_id, NOW)
    cases.trash_case(casebook.store, made.case_id, NOW)
    item_id = cases.case_detail(casebook.store, made.case_id).checklist[0].id
    for change in (
        lambda: contacts.edit_contact(casebook.store, made.contact_id, later, NOW),
        lambda: contacts.trash_contact(casebook.store, made.contact_id, NOW),
        lambda: deadlines.mark_done(casebook.store, 1, NOW),
        lambda: deadlines.snooze(casebook.store, 1, NOW + HOUR, NOW),
        lambda: deadlines.remove_deadline(casebook.store, 1, NOW),
        lambda: checklists.remove_item(casebook.store, item_id, NOW),
        lambda: checklists.edit_item(casebook.store, item_id, "", "备注", NOW),
    ):
        with pytest.raises(UserError, match="in the trash"):
            change()


def test_a_shop_named_for_an_older_case_joins_the_shops(casebook: Casebook) -> None:
    made = log(casebook)
    named = log(casebook, case_id=made.case_id, case_facts={"shop": "新店"})
    assert [shop.name for shop in all_shops(casebook.store)] == ["新店"]
    assert named.change.shops
    assert not log(casebook, case_facts={"shop": "新店"}).change.shops
