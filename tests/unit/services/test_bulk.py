"""Doing something to many cases at once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery, SortKey
from desktop_app.domain.errors import UserError
from desktop_app.domain.picked import Picked, picked_by_number
from desktop_app.domain.progress import Unwatched
from desktop_app.services import bulk, cases, deadlines, shops, tags
from desktop_app.services.casebook import Casebook
from tests.casebooks import NOW, log

UNWATCHED = Unwatched()


class GivenUpError(Exception):
    """Raised by a progress that nobody waits for."""


class GivesUp:
    """The progress of work that is given up when a first part of it is written."""

    def check(self) -> None:
        """Let nothing more be done once something was reported."""
        if getattr(self, "told", None):
            raise GivenUpError

    def report(self, done: int, total: int) -> None:
        """Note how far it is."""
        self.told = (done, total)


@pytest.fixture
def four(casebook: Casebook) -> Casebook:
    """Four cases with a promise each, due in 1, 2, 3 and 4 hours."""
    for number in range(1, 5):
        log(
            casebook,
            promised_at=NOW + timedelta(hours=number),
            case_facts={"title": f"案件{number}", "shop": "一店" if number == 1 else ""},
        )
    return casebook


def listed(casebook: Casebook, **query: object) -> list[int]:
    asked = CaseQuery(**query)  # type: ignore[arg-type]
    return [case.id for case in cases.list_cases(casebook.store, asked, 0, 100)]


def test_rows_of_a_list_are_picked_in_its_order(four: Casebook) -> None:
    by_due = CaseQuery(sort=SortKey.NEXT_DUE, descending=False)
    picked = Picked(by_due, 4, ((0, 0), (2, 3)))
    assert picked.count == 3
    done = bulk.assign_shop(four.store, UNWATCHED, picked, "二店", NOW)
    assert (done.count, done.change.case_ids, done.change.shops) == (3, frozenset({1, 3, 4}), True)
    assert sorted(listed(four, shop="二店")) == [1, 3, 4]
    assert [shop.name for shop in shops.all_shops(four.store)] == ["一店", "二店"]
    everywhere = bulk.assign_shop(four.store, UNWATCHED, Picked(by_due, 4), "二店", NOW)
    assert everywhere.count == 1


def test_tags_go_on_and_off_once(four: Casebook) -> None:
    tags.add_tag(four.store, 1, "急", NOW)
    picked = picked_by_number((1, 2))
    assert bulk.add_tag(four.store, UNWATCHED, picked, "#急， 大 促", NOW).count == 2
    assert tags.tags_of_cases(four.store, [1, 2, 3]) == {1: ("大 促", "急"), 2: ("大 促", "急")}
    assert bulk.tags_on(four.store, picked) == tags.tag_names(four.store) == ("大 促", "急")
    assert bulk.remove_tag(four.store, UNWATCHED, Picked(CaseQuery(), 4), "急", NOW).count == 2
    assert (listed(four, tags=("急",)), sorted(listed(four, tags=("大 促",)))) == ([], [1, 2])


def test_snooze_puts_off_what_would_ask_before(four: Casebook) -> None:
    until = NOW + timedelta(hours=2, minutes=30)
    done = bulk.snooze(four.store, UNWATCHED, Picked(CaseQuery(), 4), until, NOW)
    assert done.count == 2
    waiting = [one.deadline.attention_at for one in deadlines.due(four.store, NOW + timedelta(9))]
    assert waiting[:2] == [until, until] and len(waiting) == 4
    assert cases.case_detail(four.store, 1).case.next_due_at == until
    with pytest.raises(UserError, match="future"):
        bulk.snooze(four.store, UNWATCHED, picked_by_number((1,)), NOW, NOW)


def test_closing_tells_what_it_means_and_keeps_known_outcomes(four: Casebook) -> None:
    cases.set_outcome(four.store, 2, "已退款", NOW)
    cases.close_case(four.store, 3, "早已结束", NOW)
    picked = picked_by_number((1, 2, 3))
    outlook = bulk.closing_outlook(four.store, UNWATCHED, picked)
    assert (outlook.cases, outlook.lacking, outlook.known) == (2, 2, 1)
    per_case = [len(cases.case_detail(four.store, number).deadlines) for number in (1, 2)]
    assert outlook.deadlines == sum(per_case)
    with pytest.raises(UserError, match="outcome"):
        bulk.close(four.store, UNWATCHED, picked, " ", True, NOW)
    assert bulk.close(four.store, UNWATCHED, picked, "协商一致", True, NOW).count == 2
    outcomes = [cases.case_detail(four.store, number).case.outcome for number in (1, 2, 3)]
    assert outcomes == ["协商一致", "已退款", "早已结束"]
    assert listed(four, statuses=(Status.CLOSED,), text="协商一致") == [1]


def test_trash_and_back(four: Casebook) -> None:
    done = bulk.trash(four.store, UNWATCHED, picked_by_number((1, 4)), NOW)
    assert (done.count, listed(four, text="案件")) == (2, [3, 2])
    back = bulk.restore(four.store, UNWATCHED, Picked(CaseQuery(trashed=True), 2), NOW)
    assert (back.count, listed(four, text="案件")) == (2, [4, 3, 2, 1])


def test_a_list_that_has_changed_is_left_alone(four: Casebook) -> None:
    whole = Picked(CaseQuery(), 4)
    cases.trash_case(four.store, 2, NOW)
    with pytest.raises(UserError, match="changed meanwhile"):
        bulk.trash(four.store, UNWATCHED, whole, NOW)
    assert sorted(listed(four)) == [1, 3, 4]


def test_giving_up_leaves_no_trace(four: Casebook) -> None:
    with pytest.raises(GivenUpError):
        bulk.assign_shop(four.store, GivesUp(), Picked(CaseQuery(), 4), "新店", NOW)
    assert listed(four, shop="新店") == []
    assert [shop.name for shop in shops.all_shops(four.store)] == ["一店"]
