"""Each reminder is shown once and none is lost, whatever happens to the clock and the program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.case import Status
from desktop_app.domain.deadline import DeadlineKind, DueItem
from desktop_app.services import cases, deadlines, reminders
from desktop_app.services.casebook import Casebook
from desktop_app.services.preferences import Preference, set_preference
from tests.casebooks import NOW, SHANGHAI, log, new_casebook

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
# The program looks at least this often; a reminder has to come within twice as much.
LOOK = timedelta(seconds=30)
SOON = timedelta(seconds=60)


@dataclass
class Shown:
    """An announcement: when it was seen, by what, and when its deadline was due."""

    number: int
    at: datetime
    due_at: datetime
    in_window: bool = False


@dataclass
class Shop:
    """A shop with the program running, on a clock that the test moves.

    Attributes:
        shown: what the seller has seen so far.
        uptime: how long the program has been awake, whatever its clock says.
    """

    casebook: Casebook
    zone: tzinfo = SHANGHAI
    clock: datetime = NOW
    shown: list[Shown] = field(default_factory=list)

    def look(self) -> None:
        """What the program does every half minute."""
        store = self.casebook.store
        rung = reminders.take(store, self.clock, self.zone)
        self._see(rung.items)
        reminders.confirm(store, rung.items, self.clock)
        self.find_stranded()

    def find_stranded(self) -> None:
        store = self.casebook.store
        items = reminders.stranded(store, self.clock)
        self._see(items, in_window=True)
        reminders.confirm(store, items, self.clock)

    def awake(self, span: timedelta) -> None:
        """Let the program run on for a while."""
        until = self.clock + span
        while self.clock < until:
            self.clock += LOOK
            self.look()

    def asleep(self, span: timedelta) -> None:
        """Nothing runs: the computer sleeps, or the program is off."""
        self.clock += span

    def killed_while_ringing(self, *, was_seen: bool) -> None:
        """End the program after it has claimed what is due, before it could note that it rang."""
        rung = reminders.take(self.casebook.store, self.clock, self.zone)
        assert rung.items
        if was_seen:
            self._see(rung.items)

    def add(self, due_at: datetime, kind: DeadlineKind = DeadlineKind.OURS) -> int:
        """Give the shop a case with a deadline; return its number."""
        case_id = log(self.casebook, now=self.clock, at=self.clock).case_id
        store = self.casebook.store
        deadlines.add_deadline(store, case_id, kind, "", due_at, self.clock)
        return deadlines.deadlines_of(store, case_id)[0].id

    def times(self, number: int) -> list[datetime]:
        """Return when a deadline was announced."""
        return [one.at for one in self.shown if one.number == number]

    def _see(self, items: tuple[DueItem, ...], *, in_window: bool = False) -> None:
        for item in items:
            deadline = item.deadline
            self.shown.append(Shown(deadline.id, self.clock, deadline.due_at, in_window))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = new_casebook(tmp_path / "data")
    yield Shop(opened)
    opened.close()


def came_soon_after(times: list[datetime], *moments: datetime) -> bool:
    """Tell whether there was one announcement for each moment, at most a minute after it."""
    return len(times) == len(moments) and all(
        timedelta() <= at - moment <= SOON for at, moment in zip(times, moments, strict=True)
    )


def test_ours_is_announced_a_day_and_two_hours_ahead_and_at_its_moment(shop: Shop) -> None:
    due = NOW + 30 * HOUR
    number = shop.add(due)
    shop.awake(40 * HOUR)
    assert came_soon_after(shop.times(number), due - DAY, due - 2 * HOUR, due)
    assert {one.due_at for one in shop.shown} == {due}


def test_theirs_and_follow_ups_are_announced_at_their_moment(shop: Shop) -> None:
    theirs = shop.add(NOW + 5 * HOUR, DeadlineKind.THEIRS)
    follow_up = shop.add(NOW + 6 * HOUR, DeadlineKind.FOLLOW_UP)
    shop.awake(8 * HOUR)
    assert came_soon_after(shop.times(theirs), NOW + 5 * HOUR)
    assert came_soon_after(shop.times(follow_up), NOW + 6 * HOUR)


def test_what_was_set_late_is_not_announced_for_times_that_have_passed(shop: Shop) -> None:
    number = shop.add(NOW + HOUR)
    shop.awake(timedelta(minutes=50))
    assert shop.times(number) == []
    shop.awake(HOUR)
    assert came_soon_after(shop.times(number), NOW + HOUR)


def test_a_computer_that_slept_tells_once_when_it_wakes(shop: Shop) -> None:
    due = NOW + 4 * HOUR
    number = shop.add(due)
    shop.awake(HOUR)
    shop.asleep(8 * HOUR)
    woke = shop.clock
    shop.awake(8 * HOUR)
    assert came_soon_after(shop.times(number), woke)
    assert shop.shown[0].due_at == due


def test_a_program_that_was_off_for_a_week_tells_each_once(shop: Shop) -> None:
    numbers = [shop.add(NOW + n * DAY + HOUR) for n in range(1, 6)]
    shop.asleep(7 * DAY)
    started = shop.clock
    shop.awake(2 * DAY)
    assert Counter(one.number for one in shop.shown) == dict.fromkeys(numbers, 1)
    for number in numbers:
        assert came_soon_after(shop.times(number), started)


def test_a_clock_set_back_by_a_day_does_not_ring_twice(shop: Shop) -> None:
    due = NOW + 26 * HOUR
    number = shop.add(due)
    shop.awake(3 * HOUR)
    assert came_soon_after(shop.times(number), due - DAY)
    shop.clock -= DAY
    shop.awake(3 * DAY)
    assert came_soon_after(shop.times(number)[1:], due - 2 * HOUR, due)


def test_a_clock_set_back_after_it_rang_stays_silent(shop: Shop) -> None:
    number = shop.add(NOW + HOUR, DeadlineKind.THEIRS)
    shop.awake(2 * HOUR)
    shop.clock -= DAY
    shop.awake(4 * DAY)
    assert len(shop.times(number)) == 1


def test_a_clock_set_forward_by_a_day_and_back_rings_once(shop: Shop) -> None:
    due = NOW + 3 * HOUR
    number = shop.add(due, DeadlineKind.THEIRS)
    shop.clock += DAY
    jumped = shop.clock
    shop.awake(HOUR)
    assert came_soon_after(shop.times(number), jumped)
    shop.clock -= DAY
    shop.awake(2 * DAY)
    assert len(shop.times(number)) == 1


def test_another_time_zone_moves_no_reminder(shop: Shop) -> None:
    due = NOW + 30 * HOUR
    number = shop.add(due)
    shop.awake(10 * HOUR)
    shop.zone = ZoneInfo("America/Los_Angeles")
    shop.awake(30 * HOUR)
    assert came_soon_after(shop.times(number), due - DAY, due - 2 * HOUR, due)


@pytest.mark.parametrize(
    ("midnight", "offset_after"),
    [
        (datetime(2026, 3, 8, tzinfo=ZoneInfo("America/New_York")), -4),
        (datetime(2026, 11, 1, tzinfo=ZoneInfo("America/New_York")), -5),
    ],
    ids=["spring forward", "fall back"],
)
def test_quiet_hours_end_by_the_local_clock_when_daylight_saving_changes(
    shop: Shop, midnight: datetime, offset_after: int
) -> None:
    set_preference(shop.casebook.store, Preference.QUIET_HOURS, "22:00-08:00")
    shop.zone = midnight.tzinfo or UTC
    shop.clock = midnight.astimezone(UTC) - HOUR
    number = shop.add(midnight.astimezone(UTC) + HOUR, DeadlineKind.THEIRS)
    shop.awake(14 * HOUR)
    eight = datetime(midnight.year, midnight.month, midnight.day, 8 - offset_after, tzinfo=UTC)
    assert came_soon_after(shop.times(number), eight)


def test_quiet_hours_hold_back_all_but_the_last_notice_before_ours(shop: Shop) -> None:
    set_preference(shop.casebook.store, Preference.QUIET_HOURS, "22:00-08:00")
    # NOW is 11:00 in Shanghai; the last notice comes at 03:00, the moment itself is at 05:00.
    due = NOW + 18 * HOUR
    ours = shop.add(due)
    theirs = shop.add(NOW + 17 * HOUR, DeadlineKind.THEIRS)
    shop.awake(24 * HOUR)
    morning = NOW + 21 * HOUR
    assert came_soon_after(shop.times(ours), due - 2 * HOUR, morning)
    assert came_soon_after(shop.times(theirs), morning)


@pytest.mark.parametrize("was_seen", [False, True])
def test_a_program_killed_while_ringing_loses_nothing_and_rings_no_second_time(
    shop: Shop, was_seen: bool
) -> None:
    number = shop.add(NOW + HOUR, DeadlineKind.THEIRS)
    shop.clock += HOUR
    shop.killed_while_ringing(was_seen=was_seen)
    shop.asleep(timedelta(seconds=10))
    restarted = shop.clock
    shop.awake(DAY)
    by_notification = [one for one in shop.shown if not one.in_window]
    in_window = [one.at for one in shop.shown if one.in_window]
    assert len(by_notification) == int(was_seen)
    # What may not have been seen stands in the window, once.
    assert came_soon_after(in_window, restarted)
    assert {one.number for one in shop.shown} == {number}


def test_a_dead_programs_claim_is_found_when_the_clock_was_set_back_meanwhile(shop: Shop) -> None:
    shop.add(NOW + HOUR, DeadlineKind.THEIRS)
    shop.clock += HOUR
    shop.killed_while_ringing(was_seen=False)
    shop.clock -= DAY
    shop.awake(3 * DAY)
    assert len(shop.shown) == 1


def test_answered_in_the_same_second_it_is_not_put_back(shop: Shop) -> None:
    number = shop.add(NOW + HOUR, DeadlineKind.THEIRS)
    shop.clock += HOUR
    store = shop.casebook.store
    rung = reminders.take(store, shop.clock, shop.zone)
    deadlines.snooze(store, number, shop.clock + HOUR, shop.clock)
    reminders.confirm(store, rung.items, shop.clock)
    shop.awake(2 * HOUR)
    assert came_soon_after(shop.times(number), NOW + 2 * HOUR)


def test_two_programs_do_not_both_ring(shop: Shop) -> None:
    shop.add(NOW + HOUR, DeadlineKind.THEIRS)
    other = new_casebook(shop.casebook.paths.data_dir)
    first = reminders.take(shop.casebook.store, NOW + HOUR, SHANGHAI)
    second = reminders.take(other.store, NOW + HOUR, SHANGHAI)
    other.close()
    assert (len(first.items), len(second.items)) == (1, 0)


def test_what_could_not_be_shown_is_given_back(shop: Shop) -> None:
    number = shop.add(NOW + HOUR, DeadlineKind.THEIRS)
    shop.clock += HOUR
    rung = reminders.take(shop.casebook.store, shop.clock, shop.zone)
    reminders.release(shop.casebook.store, rung)
    shop.look()
    assert shop.times(number) == [NOW + HOUR]


def test_thousands_at_once_are_one_announcement(shop: Shop) -> None:
    store = shop.casebook.store
    case_id = log(shop.casebook).case_id
    for _ in range(450):
        deadlines.add_deadline(store, case_id, DeadlineKind.THEIRS, "", NOW + HOUR, NOW)
    rung = reminders.take(store, NOW + HOUR, SHANGHAI)
    assert rung.count == 450
    reminders.confirm(store, rung.items, rung.at)
    assert reminders.take(store, NOW + HOUR, SHANGHAI).count == 0
    while reminders.settle_rest(store, rung):
        pass
    assert reminders.take(store, NOW + 2 * HOUR, SHANGHAI).count == 0


def test_quiet_hours_let_the_last_warning_through_though_an_earlier_one_waits(shop: Shop) -> None:
    set_preference(shop.casebook.store, Preference.QUIET_HOURS, "22:00-08:00")
    # Due at 06:00; the day before at 06:00 the program was off, and it starts at 23:00.
    due = NOW + 19 * HOUR
    shop.clock = NOW - 12 * HOUR
    number = shop.add(due)
    shop.clock = NOW + 12 * HOUR
    shop.awake(12 * HOUR)
    assert came_soon_after(shop.times(number), due - 2 * HOUR, NOW + 21 * HOUR)


def test_ours_that_was_written_down_late_breaks_quiet_hours_at_its_moment(shop: Shop) -> None:
    set_preference(shop.casebook.store, Preference.QUIET_HOURS, "22:00-08:00")
    shop.clock = NOW + timedelta(hours=10, minutes=59)
    due = NOW + timedelta(hours=12, minutes=49)
    number = shop.add(due)
    shop.awake(12 * HOUR)
    assert came_soon_after(shop.times(number), due)


def test_a_snooze_after_the_clock_was_set_back_rings(shop: Shop) -> None:
    number = shop.add(NOW + HOUR, DeadlineKind.FOLLOW_UP)
    shop.awake(HOUR)
    shop.clock -= DAY
    until = shop.clock + HOUR
    deadlines.snooze(shop.casebook.store, number, until, shop.clock)
    shop.awake(3 * HOUR)
    assert came_soon_after(shop.times(number)[1:], until)


def test_what_was_closed_meanwhile_is_not_stranded(shop: Shop) -> None:
    number = shop.add(NOW + HOUR, DeadlineKind.THEIRS)
    shop.clock += HOUR
    shop.killed_while_ringing(was_seen=False)
    deadlines.remove_deadline(shop.casebook.store, number, shop.clock)
    shop.awake(HOUR)
    assert shop.shown == []


def test_a_pause_neither_repeats_what_rang_nor_ends_a_snooze(shop: Shop) -> None:
    store = shop.casebook.store
    number = shop.add(NOW + HOUR, DeadlineKind.THEIRS)
    shop.awake(2 * HOUR)
    deadlines.snooze(store, number, shop.clock + DAY, shop.clock)
    for status in (Status.WAITING_SELLER, Status.WAITING_PLATFORM):
        cases.set_status(store, 1, status, shop.clock)
        shop.awake(timedelta(minutes=5))
    assert len(shop.times(number)) == 1
    shop.awake(2 * DAY)
    assert len(shop.times(number)) == 2
