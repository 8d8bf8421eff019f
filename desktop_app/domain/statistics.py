"""What the charts of the reports show: plain numbers, counted from a casebook.

What is in the trash is counted nowhere. A case that was reopened is an active case: when it had
been closed before is not looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from .case import Status

THIN_CELL = 5
"""An hour of the week with fewer contacts than these says little."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What is counted.

    Attributes:
        since, until: the half-open span of time (UTC); None leaves a side open.
        shop, issue_type: only cases of these; empty for all.
    """

    since: datetime | None = None
    until: datetime | None = None
    shop: str = ""
    issue_type: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """Cases of something: an id, a name, an outcome as it was written; empty for "not noted"."""

    key: str
    cases: int


@dataclass(frozen=True, slots=True)
class Rest:
    """What is too rare to be told one by one.

    Attributes:
        kinds: of how many different things.
        cases: how many cases they are together.
    """

    kinds: int = 0
    cases: int = 0


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month of the seller's.

    Attributes:
        first: its first day.
        opened, closed: cases that were opened, and closed, in it.
        active: cases that were active at its end; those of now, where it is not over. Of a case
            that is closed at an unknown time it is not known when it was active: it is left out.
        in_scope: whether it lies in the period that was asked for, at least in part. Earlier ones
            show the course.
    """

    first: date
    opened: int
    closed: int
    active: int
    in_scope: bool


@dataclass(frozen=True, slots=True)
class Spread:
    """How a quantity is spread over cases.

    Each quantile is the smallest value that at least so many percent of the values do not exceed
    (the nearest rank), so that it is a value that did occur.

    Attributes:
        key: of which cases: an issue type, an outcome; empty for all together or for "not noted".
        n: how many cases have a value.
        p10, p25, p50, p75, p90: the quantiles; p50 is the median.
    """

    key: str
    n: int
    p10: float
    p25: float
    p50: float
    p75: float
    p90: float


@dataclass(frozen=True, slots=True)
class Spreads:
    """A quantity of all cases together, and by kind.

    Attributes:
        total: of all together, None when no case has a value.
        by_kind: by kind, the one with the most cases first.
        missing: cases without a value: it is not known, or cannot be true.
    """

    total: Spread | None
    by_kind: tuple[Spread, ...]
    missing: int


@dataclass(frozen=True, slots=True)
class PromiseCount:
    """What became of promises.

    Attributes:
        key: a channel's id, an agent; empty for "not noted".
        kept, late: answered in time, and after it.
        broken: not answered and past due; of a closed case, when they were due before its end.
        open: not due yet, or standing still while the seller owes an answer.
    """

    key: str
    kept: int
    late: int
    broken: int
    open: int

    @property
    def total(self) -> int:
        """How many there are."""
        return self.kept + self.late + self.broken + self.open

    @property
    def settled(self) -> int:
        """Those that are kept or not; what is open may still become either."""
        return self.kept + self.late + self.broken


@dataclass(frozen=True, slots=True)
class Promises:
    """What became of promises, together and apart.

    Attributes:
        total: all of them.
        by_channel: by the channel of the contact in which they were made, most promises first.
        by_agent: the same by agent, as far as they are told apart.
        other_agents: of those that are not: how many agents there are.
        others: what became of their promises.
    """

    total: PromiseCount
    by_channel: tuple[PromiseCount, ...]
    by_agent: tuple[PromiseCount, ...]
    other_agents: int
    others: PromiseCount


@dataclass(frozen=True, slots=True)
class HourCell:
    """An hour of the week.

    Attributes:
        weekday: 0 for Monday to 6 for Sunday.
        hour: the hour that begins at this time, 0 to 23, in the seller's zone.
        contacts: contacts in it; tickets, which wait for their answer, are left out.
        resolving: those of them that led to the end: the last contact of a case that is closed.
    """

    weekday: int
    hour: int
    contacts: int
    resolving: int

    @property
    def is_thin(self) -> bool:
        """Whether there are too few contacts to say much."""
        return self.contacts < THIN_CELL


class Age(StrEnum):
    """How long an active case has been open."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    LONGER = "longer"


AGE_LIMITS = {
    Age.WEEK: timedelta(days=7),
    Age.MONTH: timedelta(days=30),
    Age.QUARTER: timedelta(days=90),
}
"""A case is of the first age whose limit is longer than it has been open."""


@dataclass(frozen=True, slots=True)
class LoadCount:
    """Active cases of an age and status."""

    age: Age
    status: Status
    cases: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """What the charts show.

    Attributes:
        scope: what was counted.
        now: the moment (UTC) at which it was counted.
        opened, closed: cases opened, and closed, in the period.
        contacts: contacts in the period.
        active: active cases now, whenever they were opened.
        issue_types: cases opened in the period by type, most first.
        shops: the same by shop, as far as they are told apart; ``other_shops`` are the others.
        outcomes: cases closed in the period by outcome, most first; ``other_outcomes`` are the
            others.
        months: the course, earliest first; twelve months at least, if the casebook has them.
        first_answer: seconds from a case's first contact to the first sign of an answer, for cases
            opened in the period. A sign is a contact with an outcome, or that a promise was
            answered, whichever came first, at the first contact or after it.
        resolution: seconds from opened to closed, for cases closed in the period.
        promises: those that fall due in the period.
        hours: hours of the week that had contacts in the period.
        evidence: percent of the checklist that was there, by outcome, for cases closed in the
            period; missing are those without a checklist.
        load: active cases now.
    """

    scope: Scope
    now: datetime
    opened: int
    closed: int
    contacts: int
    active: int
    issue_types: tuple[Count, ...]
    shops: tuple[Count, ...]
    other_shops: Rest
    outcomes: tuple[Count, ...]
    other_outcomes: Rest
    months: tuple[Month, ...]
    first_answer: Spreads
    resolution: Spreads
    promises: Promises
    hours: tuple[HourCell, ...]
    evidence: Spreads
    load: tuple[LoadCount, ...]
