"""When a deadline is announced, and how loudly."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.notices import (
    DEFAULT_LEADS,
    Leads,
    QuietHours,
    Urgency,
    leads_from_text,
    leads_to_text,
    next_notice,
    notice_moments,
    quiet_from_text,
    settled_by,
    urgency,
    urgent_notice,
)

DUE = datetime(2026, 11, 25, 4, tzinfo=UTC)
HOUR = timedelta(hours=1)
SPANS = st.timedeltas(min_value=timedelta(minutes=1), max_value=timedelta(days=30))


def deadline(kind: DeadlineKind = DeadlineKind.OURS, **changes: object) -> Deadline:
    made = Deadline(1, "u", 1, None, kind, "", DUE, None, None, None, "")
    return replace(made, **changes)  # type: ignore[arg-type]


def coming(one: Deadline, leads: Leads = DEFAULT_LEADS) -> datetime | None:
    return next_notice(one, leads)


def test_ours_comes_a_day_and_two_hours_ahead_and_at_its_moment() -> None:
    one = deadline()
    seen = []
    while (at := coming(one)) is not None:
        seen.append(at)
        one = replace(one, rung_at=settled_by(one, DEFAULT_LEADS, at))
    assert seen == [DUE - 24 * HOUR, DUE - 2 * HOUR, DUE]


def test_what_was_shown_late_settles_what_it_stands_for() -> None:
    one = deadline()
    shown_late = replace(one, rung_at=settled_by(one, DEFAULT_LEADS, DUE - HOUR))
    assert coming(shown_late) == DUE


def test_answered_and_paused_ones_are_not_announced() -> None:
    assert coming(deadline(done_at=DUE)) is None
    assert coming(deadline(DeadlineKind.THEIRS, paused_at=DUE - HOUR)) is None


def test_a_snooze_takes_the_place_of_what_would_come_before_its_end() -> None:
    theirs = deadline(DeadlineKind.THEIRS, snoozed_until=DUE + HOUR)
    assert notice_moments(theirs, DEFAULT_LEADS) == (DUE + HOUR,)
    one = deadline(snoozed_until=DUE - 5 * HOUR)
    assert notice_moments(one, DEFAULT_LEADS) == (DUE - 5 * HOUR, DUE - 2 * HOUR, DUE)


def test_no_snooze_silences_the_last_warning_before_ours() -> None:
    one = deadline(snoozed_until=DUE + HOUR)
    assert notice_moments(one, DEFAULT_LEADS) == (DUE - 2 * HOUR, DUE, DUE + HOUR)


def test_what_was_over_before_it_was_known_is_not_announced() -> None:
    one = deadline(known_from=DUE - 3 * HOUR)
    assert notice_moments(one, DEFAULT_LEADS) == (DUE - 2 * HOUR, DUE)
    assert notice_moments(deadline(known_from=DUE + HOUR), DEFAULT_LEADS) == (DUE,)


def test_a_deadline_at_the_beginning_of_time_has_no_notices_ahead() -> None:
    first = datetime(1, 1, 1, 5, tzinfo=UTC)
    assert notice_moments(deadline(due_at=first), DEFAULT_LEADS) == (first - 2 * HOUR, first)


@pytest.mark.parametrize(
    ("ahead", "level"),
    [
        (24 * HOUR, Urgency.QUIET),
        (3 * HOUR, Urgency.QUIET),
        (2 * HOUR, Urgency.NORMAL),
        (timedelta(), Urgency.INSISTENT),
        (-10 * HOUR, Urgency.INSISTENT),
    ],
)
def test_ours_grows_louder(ahead: timedelta, level: Urgency) -> None:
    assert urgency(deadline(), DEFAULT_LEADS, DUE - ahead) is level


def test_a_promise_is_insistent_only_when_it_is_long_overdue() -> None:
    theirs = deadline(DeadlineKind.THEIRS)
    assert urgency(theirs, DEFAULT_LEADS, DUE) is Urgency.NORMAL
    assert urgency(theirs, DEFAULT_LEADS, DUE + HOUR) is Urgency.INSISTENT


def test_only_the_last_notice_before_ours_breaks_quiet_hours() -> None:
    one: Deadline = deadline()
    urgent = []
    while (at := next_notice(one, DEFAULT_LEADS)) is not None:
        urgent.append(urgent_notice(one, DEFAULT_LEADS))
        one = replace(one, rung_at=at)
    assert urgent == [DUE - 2 * HOUR, DUE - 2 * HOUR, None]
    for kind in (DeadlineKind.THEIRS, DeadlineKind.FOLLOW_UP):
        assert urgent_notice(deadline(kind), DEFAULT_LEADS) is None


@pytest.mark.parametrize(
    ("leads", "known_from"), [(Leads(ours=()), None), (DEFAULT_LEADS, DUE - HOUR)]
)
def test_without_notices_ahead_the_moment_of_ours_breaks_quiet_hours(
    leads: Leads, known_from: datetime | None
) -> None:
    assert urgent_notice(deadline(known_from=known_from), leads) == DUE


@given(leads=st.lists(SPANS, max_size=5), shown=st.timedeltas(-60 * HOUR, 60 * HOUR))
def test_every_announcement_is_later_than_what_was_shown(
    leads: list[timedelta], shown: timedelta
) -> None:
    chosen = Leads(ours=tuple(leads))
    one = deadline(rung_at=DUE + shown)
    at = next_notice(one, chosen)
    assert at is None or at > DUE + shown
    assert (at is None) == (shown >= timedelta())


@given(leads=st.lists(st.integers(1, 999_999), max_size=6))
def test_leads_are_read_as_they_were_written(leads: list[int]) -> None:
    spans = tuple(timedelta(minutes=minutes) for minutes in leads)
    again = leads_from_text(leads_to_text(spans), (HOUR,))
    assert again == tuple(sorted(set(spans), reverse=True))


@pytest.mark.parametrize("text", ["", "x", "0", "60,", "-5", "１２０", "9999999"])
def test_anything_else_means_the_default(text: str) -> None:
    assert leads_from_text(text, (HOUR,)) == (HOUR,)


def test_quiet_hours_over_midnight() -> None:
    quiet = quiet_from_text("22:00-08:00")
    assert quiet == QuietHours(time(22), time(8))
    held = [hour for hour in range(24) if quiet.hold(time(hour))]
    assert held == [0, 1, 2, 3, 4, 5, 6, 7, 22, 23]
    assert str(quiet) == "22:00-08:00"


@pytest.mark.parametrize("text", ["", "22:00", "25:00-08:00", "08:00-08:00", "22:00–08:00"])
def test_what_is_no_span_means_no_quiet_hours(text: str) -> None:
    assert quiet_from_text(text) is None
