"""Evidence that can no longer be had after some days has a deadline of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.checklist import ItemState
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, checklists, deadlines
from desktop_app.services.casebook import Casebook
from tests.casebooks import NOW, log

DAY = timedelta(days=1)


def perishing(casebook: Casebook, case_id: int) -> list[Deadline]:
    found = deadlines.deadlines_of(casebook.store, case_id)
    return [one for one in found if one.checklist_item_id is not None]


def test_a_dispute_reminds_of_the_chat_before_75_days_are_over(casebook: Casebook) -> None:
    made = log(casebook, issue_type="order-dispute")
    (chat,) = perishing(casebook, made.case_id)
    assert (chat.kind, chat.due_at, chat.started_at) == (DeadlineKind.OURS, NOW + 75 * DAY, NOW)
    assert "旺旺举证号" in chat.title


def test_having_the_evidence_settles_it_and_losing_it_brings_it_back(casebook: Casebook) -> None:
    made = log(casebook, issue_type="order-dispute")
    (chat,) = perishing(casebook, made.case_id)
    assert chat.checklist_item_id is not None
    for state, is_open in (
        (ItemState.HAVE, False),
        (ItemState.MISSING, True),
        (ItemState.NOT_APPLICABLE, False),
    ):
        checklists.set_item_state(casebook.store, chat.checklist_item_id, state, NOW)
        (now,) = perishing(casebook, made.case_id)
        assert (now.done_at is None) == is_open
        due = deadlines.due(casebook.store, NOW + 76 * DAY)
        assert len(due) == int(is_open)


def test_an_item_taken_off_the_list_no_longer_perishes(casebook: Casebook) -> None:
    made = log(casebook, issue_type="order-dispute")
    (chat,) = perishing(casebook, made.case_id)
    assert chat.checklist_item_id is not None
    checklists.remove_item(casebook.store, chat.checklist_item_id, NOW)
    assert perishing(casebook, made.case_id)[0].done_at is not None
    checklists.restore_item(casebook.store, chat.checklist_item_id, NOW)
    assert perishing(casebook, made.case_id)[0].done_at is None


def test_it_counts_from_the_day_on_which_the_problem_began(casebook: Casebook) -> None:
    made = log(casebook, issue_type="order-dispute")
    cases.set_opened_at(casebook.store, made.case_id, NOW - 10 * DAY, NOW)
    assert perishing(casebook, made.case_id)[0].due_at == NOW + 65 * DAY


def test_another_issue_type_brings_its_own(casebook: Casebook) -> None:
    made = log(casebook, issue_type="order-dispute")
    store, playbooks = casebook.store, casebook.playbooks
    facts = cases.case_detail(store, made.case_id).case.facts
    other = replace(facts, issue_type="product-takedown")
    cases.edit_case(store, playbooks, made.case_id, other, "zh_CN", NOW)
    assert [one.done_at for one in perishing(casebook, made.case_id)] == [NOW]
    cases.edit_case(store, playbooks, made.case_id, facts, "zh_CN", NOW)
    assert [one.done_at for one in perishing(casebook, made.case_id)] == [None]


def test_what_has_perished_already_reminds_only_when_it_turns_out_not_to_have(
    casebook: Casebook,
) -> None:
    made = log(casebook, issue_type="order-dispute", at=NOW - 80 * DAY, now=NOW)
    assert [one.done_at for one in perishing(casebook, made.case_id)] == [NOW]
    assert deadlines.due(casebook.store, NOW) == ()
    cases.set_opened_at(casebook.store, made.case_id, NOW - 10 * DAY, NOW)
    (chat,) = perishing(casebook, made.case_id)
    assert (chat.done_at, chat.due_at) == (None, NOW + 65 * DAY)
    cases.set_opened_at(casebook.store, made.case_id, NOW - 90 * DAY, NOW)
    assert [one.done_at for one in perishing(casebook, made.case_id)] == [NOW]


def test_evidence_that_is_there_does_not_remind_again(casebook: Casebook) -> None:
    made = log(casebook, issue_type="order-dispute")
    (chat,) = perishing(casebook, made.case_id)
    assert chat.checklist_item_id is not None
    checklists.set_item_state(casebook.store, chat.checklist_item_id, ItemState.HAVE, NOW)
    with pytest.raises(UserError, match="evidence is there"):
        deadlines.reopen_deadline(casebook.store, chat.id, NOW)
