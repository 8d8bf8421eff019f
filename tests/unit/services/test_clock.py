"""The time zone of the computer."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.services.clock import SystemClock, local_zone

LiveIn = Callable[[str], None]


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[LiveIn]:
    """A function that moves the computer to another time zone."""

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


def test_the_clock_tells_whole_seconds_in_utc() -> None:
    now = SystemClock().now()
    assert (now.tzinfo, now.microsecond) == (UTC, 0)


@pytest.mark.linux
def test_daylight_saving_is_that_of_the_moment(live_in: LiveIn) -> None:
    live_in("Europe/Berlin")
    zone = local_zone()
    assert datetime(2026, 1, 1, 12, tzinfo=UTC).astimezone(zone).hour == 13
    assert datetime(2026, 7, 1, 12, tzinfo=UTC).astimezone(zone).hour == 14
    assert datetime(2026, 7, 1, 14, tzinfo=zone).astimezone(UTC).hour == 12


@pytest.mark.linux
def test_an_hour_that_comes_twice_goes_there_and_back(live_in: LiveIn) -> None:
    live_in("Europe/Berlin")
    zone = local_zone()
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    for moment in (first, first + timedelta(hours=1)):
        local = moment.astimezone(zone)
        assert (local.hour, local.minute) == (2, 30)
        assert local.astimezone(UTC) == moment


@pytest.mark.linux
@pytest.mark.parametrize("year", [2, 1900, 1970, 2026, 2040, 9998])
def test_far_moments_go_there_and_back(live_in: LiveIn, year: int) -> None:
    live_in("Asia/Shanghai")
    moment = datetime(year, 11, 22, 3, 25, 20, tzinfo=UTC)
    assert moment.astimezone(local_zone()).astimezone(UTC) == moment


@pytest.mark.linux
def test_shanghai_is_eight_hours_ahead(live_in: LiveIn) -> None:
    live_in("Asia/Shanghai")
    local = datetime(2026, 11, 22, 20, tzinfo=UTC).astimezone(local_zone())
    assert (local.day, local.hour, local.utcoffset()) == (23, 4, timedelta(hours=8))
    assert local.tzname() == "CST"
