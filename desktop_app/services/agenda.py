"""How much falls due on which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.store import day_load
from desktop_app.store.connection import Store

_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class DayLoad:
    """What falls due on a day.

    Attributes:
        day: the seller's local day.
        ours, theirs, follow_up: how many deadlines of each kind want attention on it.
    """

    day: date
    ours: int = 0
    theirs: int = 0
    follow_up: int = 0

    @property
    def total(self) -> int:
        """How many there are of all kinds."""
        return self.ours + self.theirs + self.follow_up


def load_per_day(
    store: Store, now: datetime, zone: tzinfo, days: int = 7, shop: str = ""
) -> tuple[DayLoad, ...]:
    """Count what falls due on each local day, from today on.

    What is overdue is not counted: today has what is still to come of it.

    Args:
        now: this moment (UTC).
        zone: the seller's time zone, which makes the days.
        days: how many.
        shop: only this shop's cases; empty for all. Reminders without a case are every shop's.
    """
    today = now.astimezone(zone).date()
    dates = [today + timedelta(days=number) for number in range(days + 1)]
    # Each day's start is found by itself: one with a change to summer time has 23 hours.
    later = [_start(day, zone).astimezone(now.tzinfo) for day in dates[1:]]
    counts: list[dict[DeadlineKind, int]] = [{} for _ in range(days)]
    # What wants attention at this second is overdue.
    for number, kind, count in day_load.count_by_day(store, [now + _SECOND, *later], shop):
        counts[number][kind] = count
    return tuple(
        DayLoad(
            day,
            ours=count.get(DeadlineKind.OURS, 0),
            theirs=count.get(DeadlineKind.THEIRS, 0),
            follow_up=count.get(DeadlineKind.FOLLOW_UP, 0),
        )
        for day, count in zip(dates, counts, strict=False)
    )


def _start(day: date, zone: tzinfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)
