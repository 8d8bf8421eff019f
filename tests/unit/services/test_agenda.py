"""How much falls due on which day."""

from __future__ import annotations

from datetime import date, timedelta, timezone

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.services import cases, deadlines
from desktop_app.services.agenda import DayLoad, load_per_day
from desktop_app.services.casebook import Casebook
from desktop_app.services.lookup import deadline as deadline_of
from desktop_app.services.settling import settle
from desktop_app.store.deadlines import NewDeadline, add
from tests.casebooks import NOW, SHANGHAI, log

HOUR = timedelta(hours=1)


def test_each_day_counts_its_deadlines_by_kind(casebook: Casebook) -> None:
    case_id = log(casebook, promised_at=NOW + HOUR, follow_up_at=NOW + 24 * HOUR).case_id
    for hours in (12.999, 13, 36.9, 167):
        deadlines.add_deadline(
            casebook.store, case_id, DeadlineKind.OURS, "举证", NOW + hours * HOUR, NOW
        )
    loads = load_per_day(casebook.store, NOW, SHANGHAI)
    assert [load.day for load in loads] == [date(2026, 11, 22 + n) for n in range(7)]
    assert loads[0] == DayLoad(date(2026, 11, 22), ours=1, theirs=1)
    assert loads[1] == DayLoad(date(2026, 11, 23), ours=2, follow_up=1)
    assert [load.total for load in loads] == [2, 3, 0, 0, 0, 0, 0]


def test_days_are_those_of_the_sellers_zone(casebook: Casebook) -> None:
    log(casebook, promised_at=NOW + 12 * HOUR)
    in_shanghai = load_per_day(casebook.store, NOW, SHANGHAI, 2)
    in_auckland = load_per_day(casebook.store, NOW, timezone(timedelta(hours=13)), 2)
    assert [load.theirs for load in in_shanghai] == [1, 0]
    assert [load.theirs for load in in_auckland] == [0, 1]


def test_what_is_overdue_done_paused_or_of_a_closed_case_is_no_load(casebook: Casebook) -> None:
    log(casebook, promised_at=NOW)
    log(casebook, at=NOW - 2 * HOUR, promised_at=NOW - HOUR)
    log(casebook, promised_at=NOW + HOUR)
    deadlines.mark_done(casebook.store, 3, NOW)
    closed = log(casebook, promised_at=NOW + HOUR)
    cases.close_case(casebook.store, closed.case_id, "赢了", NOW)
    assert not any(load.total for load in load_per_day(casebook.store, NOW, SHANGHAI))


def test_a_snoozed_deadline_counts_when_it_wants_attention_again(casebook: Casebook) -> None:
    log(casebook, at=NOW - 2 * HOUR, promised_at=NOW - HOUR)
    deadlines.snooze(casebook.store, 1, NOW + 24 * HOUR, NOW)
    assert [load.theirs for load in load_per_day(casebook.store, NOW, SHANGHAI, 2)] == [0, 1]


def test_one_shops_load_has_what_concerns_all_shops(casebook: Casebook) -> None:
    log(casebook, promised_at=NOW + HOUR, case_facts={"shop": "云锦旗舰店"})
    log(casebook, promised_at=NOW + HOUR, case_facts={"shop": "云锦专营店"})
    with casebook.store.transaction():
        new = NewDeadline(None, DeadlineKind.FOLLOW_UP, NOW + HOUR, "双12")
        settle(casebook.store, deadline_of(casebook.store, add(casebook.store, new, NOW)), NOW)
    (today,) = load_per_day(casebook.store, NOW, SHANGHAI, 1, "云锦旗舰店")
    assert (today.theirs, today.follow_up) == (1, 1)
    (today,) = load_per_day(casebook.store, NOW, SHANGHAI, 1)
    assert (today.theirs, today.follow_up) == (2, 1)
