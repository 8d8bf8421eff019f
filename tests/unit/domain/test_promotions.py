"""On which day a promotion is next, and when to ask about its rules."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.playbook import Grade, Source, Words
from desktop_app.domain.promotion import (
    BuiltInPromotion,
    Promotion,
    PromotionDay,
    PromotionEdit,
    ask_at,
    day_from_text,
    overlay,
    reminder_rule,
    shanghai_day,
)

SOURCE = Source("", Grade.UNVERIFIED, date(2026, 11, 22))
DOUBLE_11 = BuiltInPromotion("double-11", Words("双11", "Double 11"), PromotionDay(11, 11), SOURCE)
NEW_YEAR = BuiltInPromotion("new-year", Words("年货节", "New Year goods"), None, SOURCE)


def built_in(shipped: BuiltInPromotion, day: str = "") -> Promotion:
    """Return a built-in promotion, with the day that the seller entered."""
    edit = PromotionEdit("u", shipped.id, "", day_from_text(day), False) if day else None
    return Promotion(shipped.id, shipped.name, shipped, edit)


def own(day: str) -> Promotion:
    """Return a promotion of the seller's own."""
    edit = PromotionEdit("u", "", "店庆", day_from_text(day), False)
    return Promotion("u", Words("店庆", "店庆"), None, edit)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("11-11", "11-11"),
        (" 6/18 ", "06-18"),
        ("６－18", "06-18"),
        ("3.8", "03-08"),
        ("11月11日", "11-11"),
        ("2027 年 1 月 5 日", "2027-01-05"),
        ("2028-02-29", "2028-02-29"),
        ("02-29", "02-29"),
    ],
)
def test_a_day_is_read_as_sellers_write_it(text: str, day: str) -> None:
    assert str(day_from_text(text)) == day
    assert day_from_text(day) == day_from_text(text)


@pytest.mark.parametrize(
    "text", ["", "1111", "双11", "13-01", "02-30", "2027-02-29", "0000-01-01", "11-11-11", "٣-٣"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        day_from_text(text)


@pytest.mark.parametrize(
    ("today", "day"),
    [
        ("2026-11-10", "2026-11-11"),
        ("2026-11-11", "2026-11-11"),
        ("2026-11-12", "2027-11-11"),
        ("2026-12-31", "2027-11-11"),
        ("2027-01-01", "2027-11-11"),
    ],
)
def test_a_promotion_is_next_until_its_day_has_passed(today: str, day: str) -> None:
    assert built_in(DOUBLE_11).next_day(date.fromisoformat(today)) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("today", "day"),
    [
        ("2026-11-10", "2026-11-11"),
        ("2026-11-12", "2027-11-13"),
        ("2027-11-13", "2027-11-13"),
        ("2027-11-14", "2028-11-11"),
    ],
)
def test_a_day_of_one_year_takes_the_place_of_that_year_only(today: str, day: str) -> None:
    promotion = built_in(DOUBLE_11, "2027-11-13")
    assert promotion.next_day(date.fromisoformat(today)) == date.fromisoformat(day)


def test_a_day_of_every_year_takes_the_place_of_all() -> None:
    promotion = built_in(DOUBLE_11, "11-01")
    assert promotion.next_day(date(2026, 11, 2)) == date(2027, 11, 1)


def test_a_promotion_without_a_fixed_day_has_the_one_that_was_entered() -> None:
    today = date(2026, 11, 22)
    assert built_in(NEW_YEAR).next_day(today) is None
    assert built_in(NEW_YEAR, "2027-01-05").next_day(today) == date(2027, 1, 5)
    assert built_in(NEW_YEAR, "2027-01-05").next_day(date(2027, 1, 6)) is None
    # However far ahead.
    assert own("2031-05-01").next_day(today) == date(2031, 5, 1)


@pytest.mark.parametrize(
    ("today", "day"),
    [("2026-03-01", "2027-02-28"), ("2027-03-01", "2028-02-29"), ("2028-02-29", "2028-02-29")],
)
def test_the_leap_day_is_the_28th_in_other_years(today: str, day: str) -> None:
    assert own("02-29").next_day(date.fromisoformat(today)) == date.fromisoformat(day)


def test_edits_lie_over_what_ships_and_wait_for_what_does_not() -> None:
    edits = [
        PromotionEdit("1", "double-11", "", None, True),
        PromotionEdit("2", "", "店庆", PromotionDay(5, 1), False),
        PromotionEdit("3", "from-a-newer-version", "", PromotionDay(5, 2), False),
    ]
    promotions = overlay([DOUBLE_11, NEW_YEAR], edits)
    assert [one.key for one in promotions] == ["double-11", "new-year", "2"]
    assert [one.is_off for one in promotions] == [True, False, False]
    assert promotions[0].next_day(date(2026, 1, 1)) == date(2026, 11, 11)


def test_it_is_asked_at_ten_in_shanghai() -> None:
    assert ask_at(date(2026, 11, 11), 3) == datetime(2026, 11, 8, 2, tzinfo=UTC)
    assert ask_at(date(2027, 1, 1), 1) == datetime(2026, 12, 31, 2, tzinfo=UTC)
    assert ask_at(date(2028, 3, 1), 1) == datetime(2028, 2, 29, 2, tzinfo=UTC)
    assert reminder_rule("double-11", date(2026, 11, 11)) == "promotion-double-11-2026"


def test_the_day_is_shanghais() -> None:
    assert shanghai_day(datetime(2026, 11, 11, 15, 59, tzinfo=UTC)) == date(2026, 11, 11)
    assert shanghai_day(datetime(2026, 11, 11, 16, 0, tzinfo=UTC)) == date(2026, 11, 12)


DATES = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@given(today=DATES, day=DATES, yearly=st.booleans(), later=st.integers(0, 800))
def test_the_next_day_is_never_past_and_never_goes_back(
    today: date, day: date, yearly: bool, later: int
) -> None:
    text = f"{day:%m-%d}" if yearly else day.isoformat()
    promotion = built_in(DOUBLE_11, text)
    found = promotion.next_day(today)
    assert found is not None
    assert found >= today
    afterwards = promotion.next_day(today + timedelta(days=later))
    assert afterwards is not None
    assert afterwards >= found
