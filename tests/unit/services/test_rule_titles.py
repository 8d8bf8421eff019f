"""The titles of deadlines that rules have made follow the language; the seller's own stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.services import cases, clocks, deadlines
from desktop_app.services.casebook import Casebook
from desktop_app.services.changes import Change
from desktop_app.services.rule_titles import retitle
from tests.casebooks import NOW, log

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def case_id(casebook: Casebook) -> int:
    """A dispute in Chinese with one clock of a rule and one deadline of perishing evidence."""
    made = log(casebook, issue_type="order-dispute")
    rules = ["seller-evidence"]
    store, playbooks = casebook.store, casebook.playbooks
    clocks.start_clocks(store, playbooks, made.case_id, rules, NOW, "zh_CN", NOW)
    return made.case_id


def titles(casebook: Casebook, case_id: int) -> dict[str, str]:
    found = deadlines.deadlines_of(casebook.store, case_id)
    return {one.rule_id: one.title for one in found}


def switch(casebook: Casebook, language: str) -> Change | None:
    return retitle(casebook.store, casebook.playbooks, language, LATER)


def test_titles_follow_the_language_there_and_back(casebook: Casebook, case_id: int) -> None:
    chinese = titles(casebook, case_id)
    assert chinese["seller-evidence"] == "提交举证"
    item = casebook.playbooks.get("order-dispute").item("chat-evidence-number")
    assert item is not None
    change = switch(casebook, "en")
    assert change is not None and change.concerns(case_id) and change.lists
    assert titles(casebook, case_id) == {
        "seller-evidence": "Submit evidence",
        "perishes-chat-evidence-number": item.title.en,
    }
    switch(casebook, "zh_CN")
    assert titles(casebook, case_id) == chinese


def test_nothing_is_written_when_every_title_is_right(casebook: Casebook, case_id: int) -> None:
    sql = "SELECT max(updated_at) FROM deadlines"
    before = casebook.store.value(sql)
    assert switch(casebook, "zh_CN") is None
    assert casebook.store.value(sql) == before
    assert switch(casebook, "en") is not None
    assert casebook.store.value(sql) > before
    assert switch(casebook, "en") is None


def test_what_the_seller_has_written_stays(casebook: Casebook, case_id: int) -> None:
    store = casebook.store
    # The words of a rule, but not of one.
    deadlines.add_deadline(store, case_id, DeadlineKind.OURS, "提交举证", LATER, NOW)
    with store.transaction():
        store.conn.execute("UPDATE deadlines SET title = '我的举证' WHERE rule_id LIKE 'seller-%'")
    switch(casebook, "en")
    found = titles(casebook, case_id)
    assert (found["seller-evidence"], found[""]) == ("我的举证", "提交举证")


def test_a_case_of_another_issue_type_now_is_found_too(casebook: Casebook, case_id: int) -> None:
    facts = cases.case_detail(casebook.store, case_id).case.facts
    other = replace(facts, issue_type="product-takedown")
    cases.edit_case(casebook.store, casebook.playbooks, case_id, other, "zh_CN", NOW)
    switch(casebook, "en")
    assert titles(casebook, case_id)["seller-evidence"] == "Submit evidence"


def test_a_rule_that_no_playbook_has_is_left_alone(casebook: Casebook, case_id: int) -> None:
    with casebook.store.transaction():
        casebook.store.conn.execute("UPDATE deadlines SET rule_id = 'from-a-newer-program'")
    assert switch(casebook, "en") is None


def test_what_is_answered_or_in_the_trash_is_right_when_it_comes_back(
    casebook: Casebook, case_id: int
) -> None:
    cases.trash_case(casebook.store, case_id, NOW)
    switch(casebook, "en")
    cases.restore_case(casebook.store, case_id, NOW)
    assert titles(casebook, case_id)["seller-evidence"] == "Submit evidence"


def test_reminders_are_as_they_were(casebook: Casebook, case_id: int) -> None:
    sql = "SELECT due_at, ring_at, rung_at, known_from FROM deadlines ORDER BY id"
    before = [tuple(row) for row in casebook.store.rows(sql)]
    switch(casebook, "en")
    assert [tuple(row) for row in casebook.store.rows(sql)] == before
