"""Which hours a log speaks for, and which it does not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.best_hours import LEAST_CONTACTS, Tally, hours_of, lower_bound


def test_few_contacts_say_nothing() -> None:
    found = hours_of([Tally(0, 10, 10, 10), Tally(1, 15, 9, 0)])
    assert (found.contacts, found.is_enough, found.best) == (LEAST_CONTACTS - 1, False, ())


def test_an_hour_that_brings_answers_is_found_with_its_weekday() -> None:
    found = hours_of([Tally(1, 10, 9, 9), Tally(2, 10, 6, 6), Tally(1, 16, 15, 4)])
    assert [(one.weekday, one.hour) for one in found.best] == [(None, 10)]
    assert (found.best[0].contacts, found.best[0].answered) == (15, 15)
    assert [(one.weekday, one.hour) for one in found.best_by_day] == [(1, 10), (2, 10)]


def test_many_good_ones_stand_before_a_few_perfect_ones() -> None:
    found = hours_of([Tally(0, 9, 3, 3), Tally(0, 10, 40, 38), Tally(0, 15, 60, 20)])
    assert [one.hour for one in found.best] == [10, 9]


def test_an_hour_with_two_contacts_is_not_told_of() -> None:
    found = hours_of([Tally(0, 9, 2, 2), Tally(0, 15, 30, 10)])
    assert found.best == ()


def test_no_hour_stands_out_where_every_contact_is_answered() -> None:
    found = hours_of([Tally(0, hour, 10, 10) for hour in range(9, 18)])
    assert (found.is_enough, found.best, found.best_by_day) == (True, (), ())


def test_a_lead_that_does_not_matter_is_not_told() -> None:
    found = hours_of([Tally(0, 9, 10_000, 9_200), Tally(0, 15, 10_000, 9_000)])
    assert found.best == ()


@given(st.integers(0, 500), st.integers(0, 500))
def test_what_one_can_count_on_is_never_more_than_what_was(yes: int, no: int) -> None:
    trials = yes + no
    bound = lower_bound(yes, trials)
    assert 0.0 <= bound <= (yes / trials if trials else 0.0)
