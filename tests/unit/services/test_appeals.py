"""Appeals are counted, and none is spent on incomplete material without a warning."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.case import EventKind
from desktop_app.domain.checklist import ItemState
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.services import appeals, cases, checklists, clocks, deadlines
from desktop_app.services.appeals import MissingEvidence
from desktop_app.services.casebook import Casebook
from tests.casebooks import NOW, log

HOUR = timedelta(hours=1)


def record(casebook: Casebook, case_id: int, **options: object) -> None:
    appeals.record_appeal(
        casebook.store,
        casebook.playbooks,
        case_id,
        NOW,
        "材料齐全",
        "zh_CN",
        NOW,
        **options,  # type: ignore[arg-type]
    )


def complete(casebook: Casebook, case_id: int) -> None:
    for item in cases.case_detail(casebook.store, case_id).checklist:
        checklists.set_item_state(casebook.store, item.id, ItemState.HAVE, NOW)


def test_an_appeal_with_missing_evidence_is_not_spent_unseen(casebook: Casebook) -> None:
    made = log(casebook, issue_type="ip-complaint")
    with pytest.raises(MissingEvidence) as told:
        record(casebook, made.case_id)
    required = [i for i in cases.case_detail(casebook.store, made.case_id).checklist if i.required]
    assert len(told.value.titles) == len(required) > 0
    assert appeals.appeals_of(casebook.store, made.case_id) == ()
    record(casebook, made.case_id, despite_missing=True)
    assert len(appeals.appeals_of(casebook.store, made.case_id)) == 1


def test_two_are_counted_and_a_third_is_refused(casebook: Casebook) -> None:
    made = log(casebook, issue_type="ip-complaint")
    complete(casebook, made.case_id)
    record(casebook, made.case_id)
    record(casebook, made.case_id)
    with pytest.raises(UserError, match="All 2 appeals"):
        record(casebook, made.case_id)
    events = cases.case_detail(casebook.store, made.case_id).events
    numbers = [event.detail for event in events if event.kind is EventKind.APPEAL]
    assert numbers == ["1/2", "2/2"]


def test_the_notice_may_allow_another_number(casebook: Casebook) -> None:
    made = log(casebook, issue_type="penalty-appeal")
    complete(casebook, made.case_id)
    playbook = casebook.playbooks.get("penalty-appeal")
    detail = cases.case_detail(casebook.store, made.case_id)
    assert appeals.appeal_limit(detail.case, playbook) is None
    appeals.set_appeal_limit(casebook.store, made.case_id, 1, NOW)
    record(casebook, made.case_id)
    with pytest.raises(UserError, match="All 1 appeals"):
        record(casebook, made.case_id)
    for wrong in (0, -1, 100):
        with pytest.raises(UserError, match="between 1 and 99"):
            appeals.set_appeal_limit(casebook.store, made.case_id, wrong, NOW)


def test_it_starts_the_platforms_clock_and_answers_ours(casebook: Casebook) -> None:
    made = log(casebook, issue_type="ip-complaint")
    complete(casebook, made.case_id)
    store, playbooks = casebook.store, casebook.playbooks
    clocks.start_clocks(store, playbooks, made.case_id, ["appeal"], NOW - HOUR, "zh_CN", NOW)
    (window,) = deadlines.deadlines_of(store, made.case_id)
    record(casebook, made.case_id, answers=[window.id])
    review, answered = deadlines.deadlines_of(store, made.case_id)
    assert (review.kind, review.rule_id, review.started_at) == (
        DeadlineKind.THEIRS,
        "appeal-review",
        NOW,
    )
    assert (answered.id, answered.done_at) == (window.id, NOW)


def test_one_recorded_by_mistake_does_not_count(casebook: Casebook) -> None:
    made = log(casebook, issue_type="ip-complaint")
    record(casebook, made.case_id, despite_missing=True)
    (appeal,) = appeals.appeals_of(casebook.store, made.case_id)
    appeals.remove_appeal(casebook.store, appeal.id, NOW)
    detail = cases.case_detail(casebook.store, made.case_id)
    assert detail.appeals == ()
    assert EventKind.APPEAL not in {event.kind for event in detail.events}
    appeals.restore_appeal(casebook.store, appeal.id, NOW)
    detail = cases.case_detail(casebook.store, made.case_id)
    assert detail.appeals == (appeal,)
    assert EventKind.APPEAL in {event.kind for event in detail.events}
    with pytest.raises(UserError, match="no appeal 99"):
        appeals.remove_appeal(casebook.store, 99, NOW)
