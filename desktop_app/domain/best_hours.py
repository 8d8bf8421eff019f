"""At which hours contacts brought an answer, judged with care where there are few of them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

LEAST_CONTACTS = 20
"""With fewer contacts than these in all, nothing is said about hours."""
LEAST_IN_HOUR = 3
"""An hour with fewer contacts than these is not told of."""
LEAST_LEAD = 0.05
"""An hour is good when its share of answers is greater than that of all hours by this at least."""
_MOST_TOLD = 3
# The standard normal quantile for a one-sided 90 %: an hour is held to be as good as it is with
# that certainty at least.
_Z = 1.2816


@dataclass(frozen=True, slots=True)
class Tally:
    """Contacts of one hour.

    Attributes:
        weekday: 0 for Monday to 6 for Sunday; None for all days together.
        hour: the hour that begins at this time, 0 to 23, in the seller's zone.
        contacts: how many there were.
        answered: how many of them brought an answer.
    """

    weekday: int | None
    hour: int
    contacts: int
    answered: int

    @property
    def sure_share(self) -> float:
        """The share of answers that one can count on; see :func:`lower_bound`."""
        return lower_bound(self.answered, self.contacts)


@dataclass(frozen=True, slots=True)
class Hours:
    """What a log tells about hours.

    Attributes:
        contacts, answered: of all hours together.
        best: hours of any day that brought answers more often than all did together, so much that
            it matters and is hardly chance; the surest first.
        best_by_day: the same for hours of one weekday.
    """

    contacts: int
    answered: int
    best: tuple[Tally, ...]
    best_by_day: tuple[Tally, ...]

    @property
    def is_enough(self) -> bool:
        """Whether there are contacts enough to say anything."""
        return self.contacts >= LEAST_CONTACTS


def hours_of(tallies: Iterable[Tally]) -> Hours:
    """Find the best hours.

    Args:
        tallies: counts by weekday and hour; those of the same hour are added up.
    """
    by_slot: dict[tuple[int | None, int], tuple[int, int]] = {}
    total = (0, 0)
    for one in tallies:
        for slot in ((one.weekday, one.hour), (None, one.hour)):
            by_slot[slot] = _plus(by_slot.get(slot, (0, 0)), one)
        total = _plus(total, one)
    contacts, answered = total
    if contacts < LEAST_CONTACTS:
        return Hours(contacts, answered, (), ())
    told = [Tally(*slot, *counts) for slot, counts in by_slot.items()]
    good = [one for one in told if _stands_out(one, answered / contacts)]
    # The earlier of two that are as good as each other.
    good.sort(key=lambda one: (-one.sure_share, -one.contacts, one.weekday or 0, one.hour))
    return Hours(
        contacts,
        answered,
        tuple(one for one in good if one.weekday is None)[:_MOST_TOLD],
        tuple(one for one in good if one.weekday is not None)[:_MOST_TOLD],
    )


def lower_bound(successes: int, trials: int) -> float:
    """Return the lower end of Wilson's score interval for a share, 0.0 for no successes.

    Three out of three are less sure than eighteen out of twenty. Source: E. B. Wilson, "Probable
    inference, the law of succession, and statistical inference", 1927.
    """
    if successes == 0:
        return 0.0
    share, z2 = successes / trials, _Z * _Z
    centre = share + z2 / (2 * trials)
    spread = _Z * math.sqrt(share * (1 - share) / trials + z2 / (4 * trials * trials))
    return max(0.0, (centre - spread) / (1 + z2 / trials))


def _plus(counts: tuple[int, int], one: Tally) -> tuple[int, int]:
    return counts[0] + one.contacts, counts[1] + one.answered


def _stands_out(one: Tally, share: float) -> bool:
    if one.contacts < LEAST_IN_HOUR:
        return False
    return one.answered / one.contacts >= share + LEAST_LEAD and one.sure_share > share
