"""Finding cases by the platform's numbers, and the platform's window that a contact tells."""

from __future__ import annotations

from datetime import timedelta

from desktop_app.domain.case import CaseFacts, Status
from desktop_app.domain.contact import ContactFacts
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.services import cases
from desktop_app.services.casebook import Casebook
from desktop_app.services.contacts import ContactEntry, log_contact
from desktop_app.services.same_matter import cases_with
from tests.casebooks import NOW, log

ORDER = "3351882009174463920"
ITEM = "728190345561"
DAY = timedelta(days=1)


def ids(casebook: Casebook, **numbers: str) -> list[int]:
    return [one.case.id for one in cases_with(casebook.store, numbers)]


def test_open_cases_come_first_then_the_stronger_number_then_the_newer(
    casebook: Casebook,
) -> None:
    first = log(casebook, case_facts={"item_no": ITEM}).case_id
    second = log(casebook, case_facts={"item_no": ITEM}).case_id
    ordered = log(casebook, case_facts={"order_no": ORDER, "item_no": ITEM}).case_id
    closed = log(casebook, case_facts={"order_no": ORDER}).case_id
    cases.close_case(casebook.store, closed, "退款", NOW)
    found = cases_with(casebook.store, {"order_no": ORDER, "item_no": ITEM})
    assert [one.case.id for one in found] == [ordered, second, first, closed]
    assert [one.field for one in found] == ["order_no", "item_no", "item_no", "order_no"]


def test_a_number_has_to_be_the_very_one_in_the_very_field(casebook: Casebook) -> None:
    case_id = log(casebook, case_facts={"refund_no": ORDER, "notes": ITEM}).case_id
    assert ids(casebook, refund_no=ORDER) == [case_id]
    assert ids(casebook, order_no=ORDER) == []
    assert ids(casebook, refund_no=ORDER[:-1]) == []
    assert ids(casebook, item_no=ITEM) == []
    assert ids(casebook, order_no="", notice_no="12") == []


def test_a_ticket_is_that_of_a_contact(casebook: Casebook) -> None:
    case_id = log(casebook, ticket_no="T20261120001").case_id
    log(casebook, said="T20261120001")
    assert ids(casebook, ticket_no="T20261120001") == [case_id]


def test_what_is_in_the_trash_is_not_found(casebook: Casebook) -> None:
    case_id = log(casebook, case_facts={"notice_no": "P20261120331"}).case_id
    assert ids(casebook, notice_no="P20261120331") == [case_id]
    cases.trash_case(casebook.store, case_id, NOW)
    assert ids(casebook, notice_no="P20261120331") == []


def test_the_platforms_window_is_written_with_the_contact(casebook: Casebook) -> None:
    entry = ContactEntry(
        ContactFacts(NOW),
        CaseFacts("product-takedown"),
        ours_due_at=NOW + DAY,
        ours_title=" 提交申诉 ",
    )
    made = log_contact(casebook.store, casebook.playbooks, entry, "zh_CN", NOW)
    detail = cases.case_detail(casebook.store, made.case_id)
    [ours] = detail.deadlines
    assert (ours.kind, ours.due_at, ours.title) == (DeadlineKind.OURS, NOW + DAY, "提交申诉")
    assert ours.stated
    assert detail.case.next_due_at == NOW + DAY


def test_the_platforms_window_opens_a_closed_case(casebook: Casebook) -> None:
    case_id = log(casebook).case_id
    cases.close_case(casebook.store, case_id, "解除", NOW)
    entry = ContactEntry(
        ContactFacts(NOW), CaseFacts("product-takedown"), case_id, ours_due_at=NOW + DAY
    )
    log_contact(casebook.store, casebook.playbooks, entry, "zh_CN", NOW)
    assert cases.case_detail(casebook.store, case_id).case.status is Status.OPEN
