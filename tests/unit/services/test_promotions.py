"""Each coming promotion has one reminder, whatever the seller, the clock and the calendar do."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.promotion import Promotion, reminder_rule, shanghai_day
from desktop_app.paths import resources_dir
from desktop_app.services import deadlines, promotions, reminders
from desktop_app.services import promotion_calendar as calendar_service
from desktop_app.services.casebook import Casebook
from desktop_app.services.preferences import Preference, set_preference
from desktop_app.services.promotion_calendar import PromotionCalendar
from desktop_app.store import promotions as table
from tests.casebooks import NOW, new_casebook

CALENDAR = calendar_service.promotion_calendar(resources_dir())
DAY = timedelta(days=1)
FAR = datetime(2100, 1, 1, tzinfo=UTC)
DOUBLE_11, DOUBLE_12 = "double-11", "double-12"
# Ten in the morning in Shanghai, three days before 12 December.
ASK_DOUBLE_12 = datetime(2026, 12, 9, 2, tzinfo=UTC)


def plan(casebook: Casebook, now: datetime = NOW, language: str = "zh_CN") -> bool:
    """Bring the reminders in line; tell whether anything had to change."""
    return promotions.plan(casebook.store, CALENDAR, language, now) is not None


def promotion(casebook: Casebook, key: str) -> Promotion:
    found = calendar_service.all_promotions(casebook.store, CALENDAR)
    return next(one for one in found if key in (one.key, one.name.zh))


def open_ones(casebook: Casebook) -> dict[str, Deadline]:
    """Return the open reminders by their rules, and see that no rule has two."""
    found = [item.deadline for item in deadlines.due(casebook.store, FAR)]
    by_rule = {one.rule_id: one for one in found}
    assert len(by_rule) == len(found)
    return by_rule


def reminder(casebook: Casebook, key: str, year: int = 2026) -> Deadline:
    return open_ones(casebook)[f"promotion-{key}-{year}"]


def ring(casebook: Casebook, now: datetime) -> list[str]:
    """Show what has to be shown now, and return its rules."""
    rung = reminders.take(casebook.store, now, UTC)
    reminders.confirm(casebook.store, rung.items, now)
    return [item.deadline.rule_id for item in rung.items]


def test_each_promotion_that_comes_has_a_reminder(casebook: Casebook) -> None:
    assert plan(casebook)
    assert sorted(open_ones(casebook)) == [
        "promotion-double-11-2027",
        "promotion-double-12-2026",
        "promotion-mid-year-0618-2027",
        "promotion-september-0909-2027",
        "promotion-women-0308-2027",
    ]
    found = reminder(casebook, DOUBLE_12)
    assert found.kind is DeadlineKind.FOLLOW_UP
    assert found.case_id is None
    assert found.title == "双12：提前问清活动规则"
    assert found.due_at == ASK_DOUBLE_12
    assert not plan(casebook)


def test_it_rings_at_its_moment_and_once(casebook: Casebook) -> None:
    plan(casebook)
    assert ring(casebook, ASK_DOUBLE_12 - timedelta(seconds=1)) == []
    assert ring(casebook, ASK_DOUBLE_12) == ["promotion-double-12-2026"]
    assert not plan(casebook, ASK_DOUBLE_12)
    assert ring(casebook, ASK_DOUBLE_12 + DAY) == []


def test_one_whose_time_has_passed_is_due_at_once_while_the_promotion_is_to_come(
    casebook: Casebook,
) -> None:
    now = datetime(2026, 12, 12, 15, 59, tzinfo=UTC)
    plan(casebook, now)
    assert reminder(casebook, DOUBLE_12).due_at == now
    assert ring(casebook, now) == ["promotion-double-12-2026"]
    assert not plan(casebook, now)
    # A minute later the day is over in Shanghai.
    assert plan(casebook, now + timedelta(minutes=1))
    assert "promotion-double-12-2026" not in open_ones(casebook)
    assert reminder(casebook, DOUBLE_12, 2027).due_at == ASK_DOUBLE_12.replace(year=2027)


def test_what_was_answered_or_taken_away_does_not_come_again(casebook: Casebook) -> None:
    plan(casebook)
    first, second = reminder(casebook, DOUBLE_12), reminder(casebook, DOUBLE_11, 2027)
    deadlines.mark_done(casebook.store, first.id, NOW)
    deadlines.remove_deadline(casebook.store, second.id, NOW)
    assert not plan(casebook)
    calendar_service.set_days_before(casebook.store, 9)
    plan(casebook)
    assert not {first.rule_id, second.rule_id} & set(open_ones(casebook))
    answered = [one for one in promotions.coming(casebook.store, CALENDAR, NOW) if one.is_answered]
    assert {one.promotion.key for one in answered} == {DOUBLE_11, DOUBLE_12}
    deadlines.restore_deadline(casebook.store, second.id, NOW)
    deadlines.reopen_deadline(casebook.store, first.id, NOW)
    plan(casebook)
    assert reminder(casebook, DOUBLE_12).id == first.id
    assert reminder(casebook, DOUBLE_11, 2027).id == second.id


def test_other_days_before_move_what_is_open(casebook: Casebook) -> None:
    plan(casebook)
    assert calendar_service.days_before(casebook.store) == 3
    calendar_service.set_days_before(casebook.store, 0)
    assert plan(casebook)
    assert reminder(casebook, DOUBLE_12).due_at == datetime(2026, 12, 12, 2, tzinfo=UTC)
    # Sixty days before 12 December has passed: due now, and shown, but only once.
    calendar_service.set_days_before(casebook.store, 60)
    assert plan(casebook)
    assert reminder(casebook, DOUBLE_12).due_at == NOW
    assert ring(casebook, NOW) == ["promotion-double-12-2026"]
    calendar_service.set_days_before(casebook.store, 59)
    assert plan(casebook, NOW + DAY)
    assert reminder(casebook, DOUBLE_12).due_at == NOW
    assert ring(casebook, NOW + DAY) == []


def test_another_day_moves_the_reminder_and_one_that_the_seller_moved_stays(
    casebook: Casebook,
) -> None:
    plan(casebook)
    found = reminder(casebook, DOUBLE_12)
    deadlines.change_deadline(casebook.store, found.id, "先问同行", NOW + DAY, NOW)
    assert not plan(casebook)
    assert reminder(casebook, DOUBLE_12).due_at == NOW + DAY
    calendar_service.set_day(casebook.store, promotion(casebook, DOUBLE_12), "2026-12-10", NOW)
    assert plan(casebook)
    moved = reminder(casebook, DOUBLE_12)
    assert moved.due_at == ASK_DOUBLE_12 - 2 * DAY
    assert moved.title == "先问同行"
    assert plan(casebook, datetime(2026, 12, 11, 2, tzinfo=UTC))
    assert reminder(casebook, DOUBLE_12, 2027).due_at == ASK_DOUBLE_12.replace(year=2027)


def test_a_snooze_is_not_ended_by_planning(casebook: Casebook) -> None:
    plan(casebook)
    found = reminder(casebook, DOUBLE_12)
    until = ASK_DOUBLE_12 + DAY
    deadlines.snooze(casebook.store, found.id, until, ASK_DOUBLE_12)
    assert not plan(casebook, ASK_DOUBLE_12)
    shown = next(
        one
        for one in promotions.coming(casebook.store, CALENDAR, ASK_DOUBLE_12)
        if one.promotion.key == DOUBLE_12
    )
    assert shown.ask_at == until


def test_one_switched_off_goes_and_comes_back_without_a_second_ring(casebook: Casebook) -> None:
    plan(casebook)
    assert ring(casebook, ASK_DOUBLE_12) == ["promotion-double-12-2026"]
    now = ASK_DOUBLE_12 + timedelta(hours=1)
    calendar_service.switch(casebook.store, promotion(casebook, DOUBLE_12), False, now)
    assert plan(casebook, now)
    assert "promotion-double-12-2026" not in open_ones(casebook)
    calendar_service.switch(casebook.store, promotion(casebook, DOUBLE_12), True, now)
    assert plan(casebook, now)
    assert reminder(casebook, DOUBLE_12).due_at == ASK_DOUBLE_12
    assert ring(casebook, now) == []
    assert promotion(casebook, DOUBLE_12).edit is None


@pytest.mark.parametrize("jump", [DAY, 7 * DAY, 400 * DAY])
def test_a_clock_that_goes_forward_and_back_rings_nothing_twice_and_loses_nothing(
    casebook: Casebook, jump: timedelta
) -> None:
    plan(casebook)
    now = datetime(2026, 12, 12, 4, tzinfo=UTC)
    plan(casebook, now)
    assert ring(casebook, now) == ["promotion-double-12-2026"]
    plan(casebook, now + jump)
    assert "promotion-double-12-2026" not in open_ones(casebook)
    plan(casebook, now)
    assert reminder(casebook, DOUBLE_12).due_at == ASK_DOUBLE_12
    assert ring(casebook, now) == []
    # What had not been shown before the jump still is.
    ahead = ASK_DOUBLE_12.replace(year=2027)
    plan(casebook, ahead - DAY)
    assert "promotion-double-12-2027" not in ring(casebook, ahead - DAY)
    assert ring(casebook, ahead) == ["promotion-double-12-2027"]


def test_own_promotions_are_added_moved_removed_and_put_back(casebook: Casebook) -> None:
    store = casebook.store
    calendar_service.add_promotion(store, CALENDAR, " 店庆 ", "2026-12-01", NOW)
    plan(casebook)
    own = promotion(casebook, "店庆")
    first = reminder(casebook, own.key)
    assert first.title == "店庆：提前问清活动规则"
    calendar_service.set_day(store, own, "02-29", NOW)
    plan(casebook)
    assert reminder(casebook, own.key, 2027).due_at == datetime(2027, 2, 25, 2, tzinfo=UTC)
    calendar_service.take_back(store, promotion(casebook, "店庆"), NOW)
    plan(casebook)
    assert not [one for one in open_ones(casebook) if own.key in one]
    calendar_service.put_back(store, own, NOW)
    plan(casebook)
    assert reminder(casebook, own.key, 2027).due_at == datetime(2027, 2, 25, 2, tzinfo=UTC)
    calendar_service.take_back(store, own, NOW)
    with pytest.raises(UserError, match="no longer"):
        calendar_service.set_day(store, own, "03-01", NOW)


def test_a_built_in_one_is_reset_and_its_change_put_back(casebook: Casebook) -> None:
    store = casebook.store
    calendar_service.set_day(store, promotion(casebook, "年货节"), "2027年1月5日", NOW)
    plan(casebook)
    changed = promotion(casebook, "年货节")
    assert reminder(casebook, changed.key, 2027).due_at == datetime(2027, 1, 2, 2, tzinfo=UTC)
    calendar_service.take_back(store, changed, NOW)
    plan(casebook)
    assert promotion(casebook, "年货节").own_day is None
    calendar_service.set_day(store, promotion(casebook, "年货节"), "01-06", NOW)
    calendar_service.put_back(store, changed, NOW)
    plan(casebook)
    assert str(promotion(casebook, "年货节").own_day) == "2027-01-05"
    assert len(table.all_edits(store)) == 1


def test_a_change_to_what_ships_anyway_is_none(casebook: Casebook) -> None:
    calendar_service.set_day(casebook.store, promotion(casebook, DOUBLE_11), "11-11", NOW)
    assert table.all_edits(casebook.store) == ()


@pytest.mark.parametrize(
    ("day", "told"),
    [(" ", "Type the day"), ("13月", "13月 is no day"), ("2026-11-21", "2026-11-21 has passed")],
)
def test_a_day_that_cannot_be_is_refused(casebook: Casebook, day: str, told: str) -> None:
    with pytest.raises(UserError, match=told):
        calendar_service.set_day(casebook.store, promotion(casebook, DOUBLE_11), day, NOW)
    with pytest.raises(UserError, match=told):
        calendar_service.add_promotion(casebook.store, CALENDAR, "店庆", day, NOW)
    assert table.all_edits(casebook.store) == ()


@pytest.mark.parametrize(("name", "told"), [(" ", "needs a name"), ("双11", "already")])
def test_a_name_that_cannot_be_is_refused(casebook: Casebook, name: str, told: str) -> None:
    with pytest.raises(UserError, match=told):
        calendar_service.add_promotion(casebook.store, CALENDAR, name, "11-01", NOW)


def test_reminders_speak_the_language_of_now_unless_reworded(casebook: Casebook) -> None:
    plan(casebook)
    reworded = reminder(casebook, DOUBLE_11, 2027)
    deadlines.change_deadline(casebook.store, reworded.id, "问会场", reworded.due_at, NOW)
    assert plan(casebook, language="en")
    assert reminder(casebook, DOUBLE_12).title == "Double 12: ask about the rules"
    assert reminder(casebook, DOUBLE_11, 2027).title == "问会场"
    assert not plan(casebook, language="en")


@pytest.mark.parametrize("kept", ["", "many", "-1", "٣", "999999999999"])
def test_a_number_of_days_that_makes_no_sense_is_the_usual_one(
    casebook: Casebook, kept: str
) -> None:
    set_preference(casebook.store, Preference.PROMOTION_DAYS, kept)
    assert calendar_service.days_before(casebook.store) == calendar_service.DAYS_BEFORE


def test_nothing_changes_when_the_calendar_cannot_be_read(
    casebook: Casebook, tmp_path: Path
) -> None:
    plan(casebook)
    before = open_ones(casebook)
    with pytest.raises(UserError, match="cannot be opened"):
        promotions.plan(casebook.store, PromotionCalendar(tmp_path / "none"), "en", NOW)
    assert open_ones(casebook) == before


def test_two_programs_that_plan_at_once_make_no_second_reminder(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = new_casebook(casebook.paths.data_dir)
    begin = other.store.transaction

    @contextmanager
    def late() -> Iterator[None]:
        plan(casebook)
        with begin():
            yield

    monkeypatch.setattr(other.store, "transaction", late)
    plan(other)
    assert len(open_ones(casebook)) == len(table.reminders(casebook.store)) == 5
    other.close()


class AnyYear(RuleBasedStateMachine):
    """A seller, a clock and a calendar that do what they like."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.casebook = new_casebook(Path(self.folder.name) / "data")
        self.now = NOW
        self.answered: set[str] = set()

    def teardown(self) -> None:
        self.casebook.close()
        self.folder.cleanup()

    @initialize()
    def begin(self) -> None:
        plan(self.casebook, self.now)

    @rule(hours=st.integers(-24 * 40, 24 * 200))
    def time_passes(self, hours: int) -> None:
        now = self.now + timedelta(hours=hours)
        if date(2024, 1, 1) < now.date() < date(2060, 1, 1):
            self.now = now
        plan(self.casebook, self.now)

    @rule(days=st.integers(0, 60))
    def other_days_before(self, days: int) -> None:
        calendar_service.set_days_before(self.casebook.store, days)
        plan(self.casebook, self.now)

    @rule(place=st.integers(0, 9), ahead=st.integers(0, 700), yearly=st.booleans())
    def other_day(self, place: int, ahead: int, yearly: bool) -> None:
        day = shanghai_day(self.now) + timedelta(days=ahead)
        text = f"{day:%m-%d}" if yearly else day.isoformat()
        calendar_service.set_day(self.casebook.store, self._one(place), text, self.now)
        plan(self.casebook, self.now)

    @rule(place=st.integers(0, 9), on=st.booleans())
    def switched(self, place: int, on: bool) -> None:
        calendar_service.switch(self.casebook.store, self._one(place), on, self.now)
        plan(self.casebook, self.now)

    @rule(place=st.integers(0, 9), again=st.booleans())
    def taken_back(self, place: int, again: bool) -> None:
        one = self._one(place)
        calendar_service.take_back(self.casebook.store, one, self.now)
        plan(self.casebook, self.now)
        if again and one.edit is not None:
            calendar_service.put_back(self.casebook.store, one, self.now)
            plan(self.casebook, self.now)

    @rule(ahead=st.integers(0, 400))
    def own_one(self, ahead: int) -> None:
        day = shanghai_day(self.now) + timedelta(days=ahead)
        name = f"活动{len(table.all_edits(self.casebook.store))}-{self.now}-{ahead}"
        calendar_service.add_promotion(
            self.casebook.store, CALENDAR, name, f"{day:%m-%d}", self.now
        )
        plan(self.casebook, self.now)

    @rule(place=st.integers(0, 9), remove=st.booleans())
    def answered_one(self, place: int, remove: bool) -> None:
        found = list(open_ones(self.casebook).values())
        if found:
            one = found[place % len(found)]
            act = deadlines.remove_deadline if remove else deadlines.mark_done
            act(self.casebook.store, one.id, self.now)
            self.answered.add(one.rule_id)

    @invariant()
    def one_reminder_for_each_that_comes_and_none_besides(self) -> None:
        today = shanghai_day(self.now)
        wanted = {
            reminder_rule(one.key, day)
            for one in calendar_service.all_promotions(self.casebook.store, CALENDAR)
            if not one.is_off and (day := one.next_day(today)) is not None
        }
        assert set(open_ones(self.casebook)) == wanted - self.answered
        assert not plan(self.casebook, self.now)
        rules = Counter(one.deadline.rule_id for one in table.reminders(self.casebook.store))
        assert all(count == 1 for count in rules.values())

    def _one(self, place: int) -> Promotion:
        found = calendar_service.all_promotions(self.casebook.store, CALENDAR)
        return found[place % len(found)]


AnyYear.TestCase.settings = settings(max_examples=25, stateful_step_count=20)
TestAnyYear = AnyYear.TestCase
