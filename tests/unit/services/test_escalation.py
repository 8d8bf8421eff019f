"""A ticket that was filed becomes a contact with the clock of its answer, and can be taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import Channel
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, drafts, escalation
from desktop_app.services.casebook import Casebook
from desktop_app.services.drafts import DraftKind
from desktop_app.services.escalation import Filed, Ticket
from desktop_app.services.template_shelf import standing
from tests.casebooks import NOW, log

TEMPLATE = "product-takedown/escalate"
TEXT = "争议点：客服未说明违反了哪一条规则"
TWO_DAYS = timedelta(hours=48)


def file(
    casebook: Casebook, case_id: int, *, learnt: dict[str, str] | None = None, **facts: object
) -> Filed:
    ticket = Ticket(**{"text": TEXT, "filed_at": NOW, "template_id": TEMPLATE} | facts)  # type: ignore[arg-type]
    return escalation.file_ticket(
        casebook.store, casebook.playbooks, case_id, ticket, "zh_CN", NOW, learnt=learnt
    )


def test_a_ticket_is_a_contact_and_the_case_waits_for_the_platform(casebook: Casebook) -> None:
    number = log(casebook, agent_id="小二-云溪").case_id
    drafts.keep(casebook.store, DraftKind.ESCALATION, number, {"step": 2}, NOW)
    filed = file(casebook, number, number=" GD20261122 ")
    assert filed.change.concerns(number)
    detail = cases.case_detail(casebook.store, number)
    facts = detail.contacts[-1].facts
    assert (facts.at, facts.channel, facts.ticket_no) == (NOW, Channel.TICKET, "GD20261122")
    assert (facts.said, facts.agent_id) == (TEXT, "")
    assert facts.promised_at == filed.answer_by == NOW + TWO_DAYS
    assert detail.case.status is Status.WAITING_PLATFORM
    assert standing(casebook.store).usage(TEMPLATE).times == 1
    assert drafts.load(casebook.store, DraftKind.ESCALATION, number) is None
    found = cases.list_cases(casebook.store, CaseQuery(text="GD20261122"), 0, 10)
    assert [case.id for case in found] == [number]


def test_the_answer_is_counted_by_the_rule_which_the_deadline_names(casebook: Casebook) -> None:
    number = log(casebook).case_id
    filed_at = NOW - timedelta(hours=5)
    contact_id = file(casebook, number, filed_at=filed_at).contact_id
    (deadline,) = cases.case_detail(casebook.store, number).deadlines
    assert (deadline.kind, deadline.contact_id) == (DeadlineKind.THEIRS, contact_id)
    assert deadline.due_at == filed_at + TWO_DAYS
    assert (deadline.rule_id, deadline.started_at, deadline.unit) == (
        "ticket-answer",
        filed_at,
        "hours",
    )
    assert not deadline.stated
    assert "工单答复" in deadline.title


def test_what_the_platform_said_stands_above_the_rule(casebook: Casebook) -> None:
    number = log(casebook).case_id
    said = NOW + timedelta(hours=24)
    file(casebook, number, answer_by=said)
    (deadline,) = cases.case_detail(casebook.store, number).deadlines
    assert (deadline.due_at, deadline.stated, deadline.rule_id) == (said, True, "ticket-answer")


def test_a_clock_that_stood_still_runs_again_and_the_new_one_runs_at_once(
    casebook: Casebook,
) -> None:
    number = log(casebook, promised_at=NOW + timedelta(hours=3)).case_id
    cases.set_status(casebook.store, number, Status.WAITING_SELLER, NOW)
    file(casebook, number)
    open_clocks = cases.case_detail(casebook.store, number).deadlines
    assert len(open_clocks) == 2
    assert not any(one.is_paused for one in open_clocks)


def test_facts_that_were_typed_fill_gaps_only(casebook: Casebook) -> None:
    number = log(casebook, case_facts={"item_no": "728190345561"}).case_id
    file(casebook, number, learnt={"item_no": "1", "order_no": " 3589021764410927365 "})
    facts = cases.case_detail(casebook.store, number).case.facts
    assert (facts.item_no, facts.order_no) == ("728190345561", "3589021764410927365")


def test_taking_a_ticket_back_takes_its_clock_along_and_the_case_stands_as_before(
    casebook: Casebook,
) -> None:
    number = log(casebook, agent_id="小二-云溪").case_id
    cases.set_status(casebook.store, number, Status.WAITING_SELLER, NOW)
    before = cases.case_detail(casebook.store, number)
    change = escalation.take_back_ticket(casebook.store, file(casebook, number), NOW)
    after = cases.case_detail(casebook.store, number)
    assert change.concerns(number)
    assert after.contacts == before.contacts
    assert after.deadlines == before.deadlines
    assert after.case.status is Status.WAITING_SELLER
    assert standing(casebook.store).usage(TEMPLATE).times == 0


def test_taking_a_ticket_back_leaves_a_status_that_was_given_since(casebook: Casebook) -> None:
    number = log(casebook).case_id
    filed = file(casebook, number)
    cases.set_status(casebook.store, number, Status.RESOLVED, NOW)
    escalation.take_back_ticket(casebook.store, filed, NOW)
    assert cases.case_detail(casebook.store, number).case.status is Status.RESOLVED


def test_a_closed_case_is_open_again_with_a_ticket_and_closed_without_it(
    casebook: Casebook,
) -> None:
    number = log(casebook).case_id
    cases.close_case(casebook.store, number, "平台维持原判", NOW)
    filed = file(casebook, number)
    assert cases.case_detail(casebook.store, number).case.status is Status.WAITING_PLATFORM
    escalation.take_back_ticket(casebook.store, filed, NOW)
    assert cases.case_detail(casebook.store, number).case.status is Status.CLOSED


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"text": " \n"}, "no text"),
        ({"filed_at": NOW + timedelta(hours=1)}, "future"),
        ({"answer_by": NOW - timedelta(hours=1)}, "before the ticket"),
    ],
)
def test_a_ticket_that_cannot_be_leaves_everything_as_it_was(
    casebook: Casebook, facts: dict[str, Any], words: str
) -> None:
    number = log(casebook).case_id
    before = cases.case_detail(casebook.store, number)
    with pytest.raises(UserError, match=words):
        file(casebook, number, **facts)
    assert cases.case_detail(casebook.store, number) == before


def test_the_point_in_dispute_is_written_into_the_case_and_found(casebook: Casebook) -> None:
    number = log(casebook).case_id
    escalation.state_dispute(casebook.store, number, " 未说明依据条款 ", "恢复上架\n", NOW)
    facts = cases.case_detail(casebook.store, number).case.facts
    assert (facts.point_in_dispute, facts.result_wanted) == ("未说明依据条款", "恢复上架")
    found = cases.list_cases(casebook.store, CaseQuery(text="依据条款"), 0, 10)
    assert [case.id for case in found] == [number]
    with pytest.raises(UserError, match="point in dispute"):
        escalation.state_dispute(casebook.store, number, " ", "恢复上架", NOW)


def test_every_issue_type_knows_how_long_a_ticket_takes(casebook: Casebook) -> None:
    for playbook in casebook.playbooks.all():
        rule = escalation.ticket_rule(casebook.playbooks, playbook.id)
        assert rule is not None
        assert rule.kind is DeadlineKind.THEIRS
