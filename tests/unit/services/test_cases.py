"""Closing, reopening, trashing and editing cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.case import CaseFacts, EventKind, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.checklist import ItemState
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, checklists, deadlines, shops, trash
from desktop_app.services.casebook import Casebook
from tests.casebooks import NOW, log


def test_closing_needs_an_outcome(casebook: Casebook) -> None:
    made = log(casebook)
    for outcome in ("", "  \n"):
        with pytest.raises(UserError, match="outcome"):
            cases.close_case(casebook.store, made.case_id, outcome, NOW)
    with pytest.raises(UserError, match="outcome"):
        cases.set_status(casebook.store, made.case_id, Status.CLOSED, NOW)
    assert cases.case_detail(casebook.store, made.case_id).case.status is Status.OPEN
    cases.close_case(casebook.store, made.case_id, "平台支持商家", NOW)
    case = cases.case_detail(casebook.store, made.case_id).case
    assert (case.status, case.outcome, case.closed_at) == (Status.CLOSED, "平台支持商家", NOW)
    with pytest.raises(UserError, match="already closed"):
        cases.close_case(casebook.store, made.case_id, "再关一次", NOW)


def test_closed_case_does_not_remind_and_reopened_does_again(casebook: Casebook) -> None:
    made = log(casebook, promised_at=NOW + timedelta(hours=1))
    later = NOW + timedelta(hours=2)
    cases.close_case(casebook.store, made.case_id, "已解决", NOW)
    assert deadlines.due(casebook.store, later) == ()
    assert cases.case_detail(casebook.store, made.case_id).case.next_due_at is None
    cases.reopen_case(casebook.store, made.case_id, NOW)
    assert [item.case_title for item in deadlines.due(casebook.store, later)] == ["商品下架"]
    kinds = [event.kind for event in cases.case_detail(casebook.store, made.case_id).events]
    assert kinds == [EventKind.OPENED, EventKind.STATUS, EventKind.CLOSED, EventKind.REOPENED]


def test_new_contact_with_a_promise_reopens_a_closed_case(casebook: Casebook) -> None:
    made = log(casebook)
    cases.close_case(casebook.store, made.case_id, "以为好了", NOW)
    log(casebook, case_id=made.case_id, promised_at=NOW + timedelta(hours=1))
    case = cases.case_detail(casebook.store, made.case_id).case
    assert (case.status, case.closed_at) == (Status.WAITING_PLATFORM, None)


def test_trash_hides_restores_and_empties(casebook: Casebook) -> None:
    first = log(casebook, promised_at=NOW + timedelta(hours=1)).case_id
    second = log(casebook).case_id
    cases.trash_case(casebook.store, first, NOW)
    listed = [case.id for case in cases.list_cases(casebook.store, CaseQuery(), 0, 10)]
    assert listed == [second]
    assert deadlines.due(casebook.store, NOW + timedelta(days=1)) == ()
    with pytest.raises(UserError, match="trash"):
        cases.close_case(casebook.store, first, "不行", NOW)
    cases.restore_case(casebook.store, first, NOW)
    assert len(deadlines.due(casebook.store, NOW + timedelta(days=1))) == 1
    cases.trash_case(casebook.store, second, NOW)
    emptied = trash.empty_trash(casebook.store, casebook.vault)
    assert emptied.deleted == trash.Trash(cases=1, files=0)
    with pytest.raises(UserError, match="no case"):
        cases.case_detail(casebook.store, second)
    assert cases.case_detail(casebook.store, first).case.deleted_at is None


def test_every_fact_can_be_edited(casebook: Casebook) -> None:
    made = log(casebook)
    facts = CaseFacts(
        issue_type="order-dispute",
        title="买家说没收到",
        shop="晨光文具店",
        order_no="1234567890123456789",
        item_no="667788990011",
        refund_no="9988776655443322110",
        notice_no="WG20261122001",
        tracking_no="SF1234567890",
        buyer="tb_小明",
        amount="￥129.90",
        link="https://example.org/item?id=1",
        point_in_dispute="客服未说明依据的规则",
        result_wanted="撤销处罚",
        notes="第一行\n第二行 😀",
    )
    cases.edit_case(casebook.store, casebook.playbooks, made.case_id, facts, "zh_CN", NOW)
    assert cases.case_detail(casebook.store, made.case_id).case.facts == facts
    assert [shop.name for shop in shops.all_shops(casebook.store)] == ["晨光文具店"]
    with pytest.raises(UserError, match="title"):
        cases.edit_case(
            casebook.store,
            casebook.playbooks,
            made.case_id,
            replace(facts, title=" "),
            "zh_CN",
            NOW,
        )


def test_another_issue_type_exchanges_what_was_not_touched(casebook: Casebook) -> None:
    made = log(casebook)
    store, playbooks = casebook.store, casebook.playbooks
    ticked = cases.case_detail(store, made.case_id).checklist[0]
    checklists.set_item_state(store, ticked.id, ItemState.HAVE, NOW)
    for issue_type in ("logistics", "order-dispute", "logistics"):
        facts = cases.case_detail(store, made.case_id).case.facts
        cases.edit_case(
            store, playbooks, made.case_id, replace(facts, issue_type=issue_type), "zh_CN", NOW
        )
        items = cases.case_detail(store, made.case_id).checklist
        wanted = {item.id for item in playbooks.get(issue_type).checklist}
        assert {item.item_id for item in items} == wanted | {ticked.item_id}
        kept = next(item for item in items if item.item_id == ticked.item_id)
        assert kept.state is ItemState.HAVE


def test_what_perishes_moves_with_the_beginning_of_the_case(casebook: Casebook) -> None:
    made = log(casebook, issue_type="order-dispute")
    earlier = NOW - timedelta(days=10)
    cases.set_opened_at(casebook.store, made.case_id, earlier, NOW)
    items = cases.case_detail(casebook.store, made.case_id).checklist
    chat = next(item for item in items if item.item_id == "chat-evidence-number")
    assert chat.perishes_at == earlier + timedelta(days=75)


def test_case_cannot_begin_in_the_future(casebook: Casebook) -> None:
    made = log(casebook)
    with pytest.raises(UserError, match="future"):
        cases.set_opened_at(casebook.store, made.case_id, NOW + timedelta(days=1), NOW)
    cases.set_opened_at(casebook.store, made.case_id, NOW - timedelta(days=1), NOW)
    case = cases.case_detail(casebook.store, made.case_id).case
    assert case.opened_at == NOW - timedelta(days=1)


def test_shops_are_renamed_with_their_cases(casebook: Casebook) -> None:
    store = casebook.store
    shops.add_shop(store, "一店", NOW)
    made = log(casebook, case_facts={"shop": "一店"})
    shops.add_shop(store, "二店", NOW)
    assert shops.current_shop(store) == "一店"
    first = next(shop for shop in shops.all_shops(store) if shop.name == "一店")
    with pytest.raises(UserError, match="already a shop"):
        shops.rename_shop(store, first, "二店", NOW)
    shops.rename_shop(store, first, "旗舰店", NOW)
    assert cases.case_detail(store, made.case_id).case.facts.shop == "旗舰店"
    assert shops.current_shop(store) == "旗舰店"
    shops.remove_shop(store, next(s for s in shops.all_shops(store) if s.name == "旗舰店"), NOW)
    assert shops.current_shop(store) == "二店"
    assert cases.case_detail(store, made.case_id).case.facts.shop == "旗舰店"
