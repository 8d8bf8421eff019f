"""A message that was sent becomes a contact in one step, and that can be taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import Channel
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, drafts, message_sent
from desktop_app.services.casebook import Casebook
from desktop_app.services.drafts import DraftKind
from desktop_app.services.template_shelf import standing
from tests.casebooks import NOW, log

TEMPLATE = "product-takedown/chase"
LATER = NOW + timedelta(hours=2)


def send(casebook: Casebook, case_id: int, text: str = "请告知复审进度") -> int:
    logged = message_sent.log_sent(casebook.store, case_id, TEMPLATE, text, Channel.TICKET, LATER)
    assert logged.change.concerns(case_id)
    assert logged.change.templates
    return logged.contact_id


def test_a_sent_message_is_a_contact_with_the_last_agent(casebook: Casebook) -> None:
    number = log(casebook, agent_id="小二-云溪").case_id
    drafts.keep(casebook.store, DraftKind.MESSAGE, number, {"template": TEMPLATE}, NOW)
    send(casebook, number, "\n请告知复审进度\n")
    detail = cases.case_detail(casebook.store, number)
    facts = detail.contacts[-1].facts
    assert (facts.at, facts.channel, facts.agent_id) == (LATER, Channel.TICKET, "小二-云溪")
    assert facts.said == "请告知复审进度"
    assert detail.case.contact_count == 2
    assert standing(casebook.store).usage(TEMPLATE).times == 1
    assert drafts.load(casebook.store, DraftKind.MESSAGE, number) is None
    found = cases.list_cases(casebook.store, CaseQuery(text="复审进度"), 0, 10)
    assert [case.id for case in found] == [number]


def test_taking_it_back_leaves_no_trace_but_in_the_trash(casebook: Casebook) -> None:
    number = log(casebook, agent_id="小二-云溪").case_id
    before = cases.case_detail(casebook.store, number)
    change = message_sent.unlog_sent(casebook.store, send(casebook, number), LATER)
    after = cases.case_detail(casebook.store, number)
    assert change.concerns(number)
    assert after.contacts == before.contacts
    assert after.case.last_contact_at == before.case.last_contact_at
    assert standing(casebook.store).usage(TEMPLATE).times == 0


def test_an_empty_message_is_not_logged(casebook: Casebook) -> None:
    number = log(casebook).case_id
    with pytest.raises(UserError, match="empty"):
        send(casebook, number, " \n")
    assert len(cases.case_detail(casebook.store, number).contacts) == 1


def test_nothing_is_logged_in_a_case_in_the_trash(casebook: Casebook) -> None:
    number = log(casebook).case_id
    drafts.keep(casebook.store, DraftKind.MESSAGE, number, {"template": TEMPLATE}, NOW)
    cases.trash_case(casebook.store, number, NOW)
    with pytest.raises(UserError, match="in the trash"):
        send(casebook, number)
    assert drafts.load(casebook.store, DraftKind.MESSAGE, number) == {"template": TEMPLATE}
    assert standing(casebook.store).usage(TEMPLATE).times == 0


def test_it_is_sent_as_the_last_contact_was_else_as_the_playbook_advises(
    casebook: Casebook,
) -> None:
    spoken = log(casebook, channel=Channel.HOTLINE).case_id
    silent = log(casebook).case_id
    detail = cases.case_detail(casebook.store, silent)
    message_sent.unlog_sent(casebook.store, detail.contacts[0].id, NOW)
    playbook = casebook.playbooks.get("product-takedown")

    def likely(case_id: int) -> Channel:
        detail = cases.case_detail(casebook.store, case_id)
        return message_sent.channel_for(detail, casebook.playbooks)

    assert likely(spoken) is Channel.HOTLINE
    assert likely(silent) == playbook.channels[0]
