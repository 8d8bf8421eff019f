"""Asking again on every working day at ten until there is an answer."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from desktop_app.services import chasing, deadlines, reminders
from desktop_app.services.casebook import Casebook
from tests.casebooks import SHANGHAI, log

# Wednesday, 30 September 2026, 12:00 in Shanghai: the National Day holidays begin tomorrow, and
# Saturday, 10 October, is worked in their stead.
BEFORE_THE_HOLIDAYS = datetime(2026, 9, 30, 4, tzinfo=UTC)


def ten_in_shanghai(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 2, tzinfo=UTC)


def chased(casebook: Casebook, now: datetime) -> int:
    case_id = log(casebook, at=now, now=now).case_id
    chasing.chase(casebook.store, case_id, "催进度", time(10), now)
    return deadlines.deadlines_of(casebook.store, case_id)[0].id


def due_at(casebook: Casebook, number: int) -> datetime:
    item = reminders.reminder(casebook.store, number)
    assert item is not None
    return item.deadline.due_at


def ring(casebook: Casebook, now: datetime) -> int:
    rung = reminders.take(casebook.store, now, SHANGHAI)
    reminders.confirm(casebook.store, rung.items, now)
    return rung.count


def test_it_waits_for_the_first_working_day_after_the_holidays(casebook: Casebook) -> None:
    number = chased(casebook, BEFORE_THE_HOLIDAYS)
    assert due_at(casebook, number) == ten_in_shanghai(10, 8)


def test_asked_today_it_comes_again_on_the_next_working_day(casebook: Casebook) -> None:
    number = chased(casebook, BEFORE_THE_HOLIDAYS)
    for day, following in ((8, 9), (9, 10), (10, 12)):
        now = ten_in_shanghai(10, day)
        assert ring(casebook, now) == 1
        deadlines.mark_done(casebook.store, number, now + timedelta(minutes=5))
        assert due_at(casebook, number) == ten_in_shanghai(10, following)


def test_not_asked_it_rings_every_working_day_and_says_since_when(casebook: Casebook) -> None:
    number = chased(casebook, BEFORE_THE_HOLIDAYS)
    rung = [
        now.day for now in (ten_in_shanghai(10, day) for day in range(1, 14)) if ring(casebook, now)
    ]
    assert rung == [8, 9, 10, 12, 13]
    assert due_at(casebook, number) == ten_in_shanghai(10, 8)


def test_off_for_a_week_it_rings_once(casebook: Casebook) -> None:
    chased(casebook, BEFORE_THE_HOLIDAYS)
    assert ring(casebook, ten_in_shanghai(10, 15)) == 1
    assert ring(casebook, ten_in_shanghai(10, 15) + timedelta(hours=20)) == 0
    assert ring(casebook, ten_in_shanghai(10, 16)) == 1


def test_answered_for_good_it_is_silent(casebook: Casebook) -> None:
    number = chased(casebook, BEFORE_THE_HOLIDAYS)
    deadlines.stop_repeating(casebook.store, number, BEFORE_THE_HOLIDAYS)
    assert ring(casebook, ten_in_shanghai(10, 15)) == 0


def test_that_it_was_asked_can_be_taken_back(casebook: Casebook) -> None:
    number = chased(casebook, BEFORE_THE_HOLIDAYS)
    before, now = ten_in_shanghai(10, 8), ten_in_shanghai(10, 8) + timedelta(hours=1)
    ring(casebook, now)
    deadlines.mark_done(casebook.store, number, now)
    deadlines.set_due_again(casebook.store, number, before, now)
    assert [item.deadline.id for item in deadlines.due(casebook.store, now)] == [number]
    # It rang for that already.
    assert ring(casebook, now) == 0
    assert ring(casebook, ten_in_shanghai(10, 9)) == 1


def test_asked_before_its_time_it_comes_on_the_day_after(casebook: Casebook) -> None:
    number = chased(casebook, BEFORE_THE_HOLIDAYS)
    deadlines.mark_done(casebook.store, number, BEFORE_THE_HOLIDAYS)
    assert due_at(casebook, number) == ten_in_shanghai(10, 9)


def test_a_repetition_of_a_newer_program_is_no_reason_to_guess() -> None:
    assert chasing.chase_clock("moonlit nights") is None
    with pytest.raises(ValueError, match="moonlit"):
        chasing.next_time("moonlit nights", BEFORE_THE_HOLIDAYS)
