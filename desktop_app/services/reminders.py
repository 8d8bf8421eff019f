"""Which reminders have to be shown now, and that they were shown: each once, none lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from desktop_app.domain.deadline import Deadline, DueItem
from desktop_app.domain.notices import (
    Leads,
    QuietHours,
    Urgency,
    next_notice,
    quiet_from_text,
    settled_by,
    urgency,
)
from desktop_app.store import deadlines, ringing, rings
from desktop_app.store.connection import Store

from .preferences import Preference, preference

# A notification is taken or refused within seconds. What was claimed longer ago belongs to a
# program that has died.
_CLAIM_LASTS = timedelta(seconds=30)
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Ringing:
    """What is to be announced together.

    Attributes:
        items: the deadlines, earliest first.
        more: how many others are due with them.
        at: the moment for which it holds (UTC).
        claim: by which all of them are claimed; None when nothing is.
    """

    items: tuple[DueItem, ...]
    more: int
    at: datetime
    claim: datetime | None = None

    @property
    def count(self) -> int:
        """How many are due."""
        return len(self.items) + self.more


def take(store: Store, now: datetime, zone: tzinfo) -> Ringing:
    """Claim what is to be announced now. It has to be confirmed, or released, afterwards.

    Quiet hours hold back all but the last notice before a deadline of ours.

    Args:
        zone: the seller's time zone, for quiet hours.
    """
    in_quiet = is_quiet(store, now, zone)
    if not ringing.is_any_due(store, now, in_quiet=in_quiet):
        return Ringing((), 0, now)
    with store.transaction():
        claim, count = ringing.claim_due(store, now, in_quiet=in_quiet)
        items = ringing.claimed_at(store, claim, _AT_ONCE)
    return Ringing(items, count - len(items), now, claim)


def peek(store: Store, now: datetime, zone: tzinfo) -> Ringing:
    """Return what :func:`take` would, without a claim: nothing can be written at the moment."""
    in_quiet = is_quiet(store, now, zone)
    return Ringing(ringing.due(store, now, in_quiet=in_quiet, limit=_AT_ONCE), 0, now)


def confirm(store: Store, items: Sequence[DueItem], now: datetime) -> int:
    """Write that reminders were shown; return of how many that had to be written.

    What the seller has answered or moved meanwhile needs no settling.

    Args:
        now: the moment at which they were taken (UTC).
    """
    if not items:
        return 0
    with store.transaction():
        claimed = ringing.claimed(store, [item.deadline.id for item in items])
        _settle(store, claimed, now)
    return len(claimed)


def settle_rest(store: Store, rung: Ringing) -> bool:
    """Write that some of what was only counted was shown too; tell whether there are more."""
    if rung.claim is None:
        return False
    with store.transaction():
        items = ringing.claimed_at(store, rung.claim, _AT_ONCE)
        _settle(store, [item.deadline for item in items], rung.at)
    return len(items) == _AT_ONCE


def release(store: Store, rung: Ringing) -> None:
    """Give back what was claimed and could not be shown."""
    if rung.claim is not None:
        with store.transaction():
            ringing.release(store, rung.claim)


def stranded(store: Store, now: datetime) -> tuple[DueItem, ...]:
    """Return what a program has claimed that died before it could tell whether it was shown.

    It may have been shown: it belongs into the window, not into a second notification.
    """
    return ringing.claimed_before(store, now - _CLAIM_LASTS, now + _CLAIM_LASTS)


def reminder(store: Store, deadline_id: int) -> DueItem | None:
    """Return one deadline with its case's facts; None when it is no longer there."""
    return deadlines.get_due_item(store, deadline_id)


def announcements_of(
    store: Store, items: Iterable[DueItem]
) -> dict[int, tuple[int, datetime | None]]:
    """Return what makes the announcement of a deadline the same as another, by its number.

    That is the deadline and which of its moments (UTC) is announced, whatever the clock says.
    """
    leads = rings.leads(store)
    return {
        item.deadline.id: (item.deadline.id, next_notice(item.deadline, leads)) for item in items
    }


def next_reminder_at(store: Store, now: datetime) -> datetime | None:
    """Return the next moment (UTC) at which something is to be announced, None if there is none."""
    return ringing.next_moment(store, now)


def next_due_at(store: Store, after: datetime) -> datetime | None:
    """Return the next moment (UTC) at which a deadline falls due, None if there is none."""
    return deadlines.next_attention(store, after)


def chosen_leads(store: Store) -> Leads:
    """Return how long ahead the seller wants each kind of deadline announced."""
    return rings.leads(store)


def loudness(items: Iterable[DueItem], leads: Leads, now: datetime) -> Urgency:
    """Return how loud several reminders are together: as loud as the loudest."""
    levels = {urgency(item.deadline, leads, now) for item in items}
    for level in (Urgency.INSISTENT, Urgency.NORMAL):
        if level in levels:
            return level
    return Urgency.QUIET


def quiet_hours(store: Store) -> QuietHours | None:
    """Return when the seller does not want to be disturbed; None for never."""
    return quiet_from_text(preference(store, Preference.QUIET_HOURS))


def is_quiet(store: Store, now: datetime, zone: tzinfo) -> bool:
    """Tell whether it is a quiet hour."""
    quiet = quiet_hours(store)
    return quiet is not None and quiet.hold(now.astimezone(zone).time())


def _settle(store: Store, shown: Sequence[Deadline], now: datetime) -> None:
    leads = rings.leads(store)
    for deadline in shown:
        again_at = _again_at(deadline, now)
        ringing.set_rung(store, deadline.id, settled_by(deadline, leads, now), again_at)
    # Nothing else of their cases hangs on what was shown.
    rings.refresh_deadlines(store, (deadline.id for deadline in shown))


def _again_at(deadline: Deadline, now: datetime) -> datetime | None:
    if not deadline.repeats:
        return None
    # Imported here: few deadlines ask again, and the calendar of holidays takes a while.
    from .chasing import next_time

    return next_time(deadline.repeats, max(now, deadline.due_at))


def held_back(store: Store, now: datetime) -> int:
    """Count what would be announced now if no quiet hours held it back; it reads only.

    Args:
        now: a moment in quiet hours (UTC).
    """
    wanted = ringing.count_due(store, now, in_quiet=False)
    return wanted - ringing.count_due(store, now, in_quiet=True)
