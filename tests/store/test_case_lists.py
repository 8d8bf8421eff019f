"""Finding, filtering, sorting and paging cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.case import CaseFacts, Status
from desktop_app.domain.case_query import CaseQuery, SortKey
from desktop_app.domain.contact import Channel
from desktop_app.services import cases, contacts, tags
from desktop_app.services.casebook import Casebook, index_next, is_indexed
from desktop_app.store import case_lists, search_index
from tests.casebooks import NOW, log, new_casebook


@pytest.fixture
def casebook(tmp_path: Path) -> Iterator[Casebook]:
    opened = new_casebook(tmp_path)
    yield opened
    opened.close()


def found(casebook: Casebook, text: str = "", **query: object) -> list[int]:
    asked = CaseQuery(text=text, **query)  # type: ignore[arg-type]
    listed = [case.id for case in cases.list_cases(casebook.store, asked, 0, 100)]
    assert cases.count_cases(casebook.store, asked) == len(listed)
    return listed


def test_two_characters_initials_and_numbers_find_a_case(casebook: Casebook) -> None:
    log(
        casebook,
        issue_type="order-dispute",
        said="买家要求退款，我们已经发货",
        case_facts={"order_no": "1234567890123456789"},
    )
    log(casebook, issue_type="logistics", said="包裹丢失", agent_id="小二-云舒")
    for text in ("退款", "tk", "TK", "1234567", "1234567890123456789", "要求 发货", "订单纠纷"):
        assert found(casebook, text) == [1], text
    for text in ("丢失", "bgds", "云舒", "wlwt"):
        assert found(casebook, text) == [2], text
    assert found(casebook, "退款 丢失") == []
    assert found(casebook, "★…") == []
    assert found(casebook, "   ") == [2, 1]


def test_index_follows_every_change(casebook: Casebook) -> None:
    made = log(casebook, said="原来的话")
    contact = contacts.contact(casebook.store, made.contact_id)
    contacts.edit_contact(casebook.store, contact.id, replace(contact.facts, said="改过的话"), NOW)
    assert (found(casebook, "原来"), found(casebook, "改过")) == ([], [1])
    contacts.trash_contact(casebook.store, contact.id, NOW)
    assert found(casebook, "改过") == []
    contacts.restore_contact(casebook.store, contact.id, NOW)
    assert found(casebook, "改过") == [1]
    facts = CaseFacts("logistics", "新标题", order_no="99887766554433221")
    cases.edit_case(casebook.store, casebook.playbooks, 1, facts, "zh_CN", NOW)
    assert found(casebook, "新标题") == found(casebook, "998877") == [1]
    assert found(casebook, "订单纠纷") == []
    cases.close_case(casebook.store, 1, "已赔付", NOW)
    assert found(casebook, "赔付") == [1]
    cases.trash_case(casebook.store, 1, NOW)
    assert found(casebook, "赔付") == []
    assert found(casebook, "新标", trashed=True) == [1]
    cases.restore_case(casebook.store, 1, NOW)
    assert found(casebook, "赔付") == [1]


def test_index_holds_no_leftovers_after_many_changes(casebook: Casebook) -> None:
    for number in range(30):
        log(casebook, said=f"第{number}次沟通", case_id=None if number < 10 else number % 10 + 1)
    before = [found(casebook, f"第{number}次") for number in range(30)]
    with casebook.store.transaction():
        search_index.empty(casebook.store)
        search_index.make_whole(casebook.store)
    assert [found(casebook, f"第{number}次") for number in range(30)] == before
    casebook.store.conn.execute("INSERT INTO case_search (case_search) VALUES ('integrity-check')")


def test_filters(casebook: Casebook) -> None:
    log(casebook, agent_id="甲", case_facts={"shop": "一店"}, at=NOW - timedelta(days=9))
    log(casebook, issue_type="logistics", agent_id="乙", case_facts={"shop": "二店"})
    log(casebook, case_id=1, agent_id="丙")
    cases.close_case(casebook.store, 2, "好了", NOW)
    assert found(casebook, agent="甲") == found(casebook, agent="丙") == [1]
    assert found(casebook, shop="二店") == found(casebook, issue_type="logistics") == [2]
    assert found(casebook, statuses=(Status.OPEN,)) == [1]
    assert found(casebook, statuses=(Status.OPEN, Status.CLOSED)) == [2, 1]
    assert found(casebook, opened_from=NOW - timedelta(days=1)) == [2]
    assert found(casebook, opened_until=NOW - timedelta(days=1)) == [1]
    assert found(casebook, "纠纷", shop="二店") == []


def test_every_order_has_every_case_once_over_pages(casebook: Casebook) -> None:
    for number in range(25):
        log(
            casebook,
            agent_id=f"客服{number % 4}",
            case_facts={"title": f"标题{number % 3}", "shop": f"店{number % 2}"},
            at=NOW - timedelta(hours=number % 5),
            promised_at=NOW + timedelta(hours=number) if number % 3 else None,
        )
    for sort in (None, *SortKey):
        for descending in (True, False):
            query = CaseQuery(sort=sort, descending=descending)
            pages = [cases.list_cases(casebook.store, query, n, 7) for n in range(0, 28, 7)]
            listed = [case.id for part in pages for case in part]
            assert sorted(listed) == list(range(1, 26)), sort


def test_case_without_deadline_stands_last_both_ways(casebook: Casebook) -> None:
    log(casebook)
    log(casebook, promised_at=NOW + timedelta(hours=2))
    log(casebook, promised_at=NOW + timedelta(hours=1))
    assert found(casebook, sort=SortKey.NEXT_DUE, descending=False) == [3, 2, 1]
    assert found(casebook, sort=SortKey.NEXT_DUE, descending=True) == [2, 3, 1]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=st.text())
def test_no_text_breaks_the_search(casebook: Casebook, text: str) -> None:
    assert isinstance(found(casebook, text.replace("\x00", "")), list)


def test_agents_are_completed(casebook: Casebook) -> None:
    for name in ("小二-云舒", "小二-青山", "小二-云舒", "客服 100%", "", "客服 100_"):
        log(casebook, agent_id=name)
    assert contacts.agent_names(casebook.store, "小二-") == ("小二-云舒", "小二-青山")
    assert contacts.agent_names(casebook.store, "客服 100%") == ("客服 100%",)
    assert contacts.agent_names(casebook.store, "没有") == ()
    assert contacts.agent_names(casebook.store)[0] == "客服 100_"
    assert len(contacts.all_agents(casebook.store)) == 4


def test_cases_that_change_while_the_index_is_made_come_into_it_once(casebook: Casebook) -> None:
    for number in range(6):
        log(casebook, said=f"第{number}次沟通")
    store = casebook.store
    with store.transaction():
        search_index.empty(store)
    assert index_next(store, 3) == (3, 6)
    assert not is_indexed(store)
    log(casebook, said="又说了退款", case_id=2)
    log(casebook, said="还说了赔付", case_id=5)
    log(casebook, said="新开的彩虹")
    cases.trash_case(store, 4, NOW)
    assert found(casebook, "退款") == [2]
    while not is_indexed(store):
        index_next(store, 2)
    assert found(casebook, "赔付") == [5]
    assert found(casebook, "彩虹") == [7]
    assert found(casebook, "沟通") == [6, 5, 3, 2, 1]
    in_parts = [tuple(row) for row in store.rows("SELECT id, sz FROM case_search_docsize")]
    with store.transaction():
        search_index.empty(store)
        search_index.make_whole(store)
    assert [tuple(row) for row in store.rows("SELECT id, sz FROM case_search_docsize")] == in_parts
    store.conn.execute("INSERT INTO case_search (case_search) VALUES ('integrity-check')")


def test_filters_of_charts_and_typed_ones(casebook: Casebook) -> None:
    log(casebook, channel=Channel.TICKET, at=NOW - timedelta(days=3))
    log(casebook, promised_at=NOW + timedelta(hours=2))
    log(casebook)
    store = casebook.store
    cases.close_case(store, 1, "已赔付", NOW)
    for number, name in ((2, "双11"), (3, "双11"), (3, "急")):
        tags.add_tag(store, number, name, NOW)
    assert found(casebook, channel=Channel.TICKET) == [1]
    assert found(casebook, closed_from=NOW) == found(casebook, outcome="已赔付") == [1]
    assert found(casebook, closed_until=NOW) == []
    assert found(casebook, outcome="") == [3, 2]
    assert found(casebook, due_until=NOW + timedelta(hours=3)) == [2]
    assert found(casebook, tags=("双11",)) == [3, 2]
    assert found(casebook, tags=("双11", "急")) == [3]
    assert found(casebook, numbers=(1, 3, 99)) == [3, 1]
    assert found(casebook, numbers=()) == []
    query = CaseQuery(tags=("双11",), sort=SortKey.NUMBER, descending=False)
    assert case_lists.numbers(store, query) == [2, 3]
