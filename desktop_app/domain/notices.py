"""When a deadline is rung: ahead of time, at its moment, quietly or not."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from .deadline import Deadline, DeadlineKind

_MINUTE = timedelta(minutes=1)
_LONG_OVERDUE = timedelta(hours=1)
_SPAN = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])")


@dataclass(frozen=True, slots=True)
class Leads:
    """How long before its moment each kind of deadline is announced. The moment itself always is.

    Attributes:
        ours, theirs, follow_up: spans greater than zero, in any order.
    """

    ours: tuple[timedelta, ...] = (timedelta(hours=24), timedelta(hours=2))
    theirs: tuple[timedelta, ...] = ()
    follow_up: tuple[timedelta, ...] = ()

    def of(self, kind: DeadlineKind) -> tuple[timedelta, ...]:
        """Return the spans of a kind."""
        if kind is DeadlineKind.OURS:
            return self.ours
        return self.theirs if kind is DeadlineKind.THEIRS else self.follow_up


DEFAULT_LEADS = Leads()


def leads_to_text(leads: Iterable[timedelta]) -> str:
    """Write spans as minutes, longest first, e.g. ``1440,120``; ``-`` for none."""
    return ",".join(str(lead // _MINUTE) for lead in sorted(set(leads), reverse=True)) or "-"


def leads_from_text(text: str, default: tuple[timedelta, ...]) -> tuple[timedelta, ...]:
    """Read what :func:`leads_to_text` wrote; the default for an empty text or anything else."""
    if text == "-":
        return ()
    if not re.fullmatch(r"[1-9][0-9]{0,5}(,[1-9][0-9]{0,5})*", text):
        return default
    return tuple(int(part) * _MINUTE for part in text.split(","))


def notice_moments(deadline: Deadline, leads: Leads) -> tuple[datetime, ...]:
    """Return all moments (UTC) at which a deadline is announced, earliest first.

    A snooze takes the place of what would come before its end; but no snooze silences the last
    warning before a deadline of ours, nor its moment.
    """
    ahead = {moment for lead in leads.of(deadline.kind) if (moment := _before(deadline, lead))}
    moments = ahead | {deadline.due_at}
    if deadline.again_at is not None:
        moments.add(deadline.again_at)
    until = deadline.snoozed_until
    if until is None:
        return tuple(sorted(moments))
    kept = {moment for moment in moments if moment > until} | {until}
    if deadline.kind is DeadlineKind.OURS:
        kept |= {deadline.due_at, max(ahead, default=deadline.due_at)}
    return tuple(sorted(kept))


def next_notice(deadline: Deadline, leads: Leads) -> datetime | None:
    """Return the moment (UTC) of the first announcement still to come; None when there is none.

    A deadline that was answered, or whose clock stands still, has none.
    """
    return next(iter(_coming(deadline, leads)), None)


def urgent_notice(deadline: Deadline, leads: Leads) -> datetime | None:
    """Return the moment (UTC) of an announcement to come that quiet hours do not hold back.

    That is the last one before a deadline of ours; its own moment when there is none before.
    """
    if deadline.kind is not DeadlineKind.OURS:
        return None
    warning = _last_warning(deadline, leads)
    return warning if warning in _coming(deadline, leads) else None


def settled_by(deadline: Deadline, leads: Leads, now: datetime) -> datetime:
    """Return the moment up to which showing a deadline now settles its announcements.

    That is the latest of those that have passed, and at least the one that is shown: the clock may
    have been set back since it came.
    """
    settled = [moment for moment in notice_moments(deadline, leads) if moment <= now]
    shown = next_notice(deadline, leads)
    if shown is not None:
        settled.append(shown)
    return max(settled, default=now)


def _coming(deadline: Deadline, leads: Leads) -> tuple[datetime, ...]:
    if deadline.done_at is not None or deadline.is_paused:
        return ()
    rung = deadline.rung_at
    moments = notice_moments(deadline, leads)
    return tuple(moment for moment in moments if rung is None or moment > rung)


def _before(deadline: Deadline, lead: timedelta) -> datetime | None:
    """Return a moment ahead of a deadline; None when that was over before it was known."""
    try:
        moment = deadline.due_at - lead
    except OverflowError:
        return None
    known = deadline.known_from
    return moment if known is None or moment > known else None


def _last_warning(deadline: Deadline, leads: Leads) -> datetime:
    before = [moment for moment in notice_moments(deadline, leads) if moment < deadline.due_at]
    return before[-1] if before else deadline.due_at


class Urgency(StrEnum):
    """How loud an announcement is."""

    QUIET = "quiet"
    NORMAL = "normal"
    INSISTENT = "insistent"


def urgency(deadline: Deadline, leads: Leads, now: datetime) -> Urgency:
    """Tell how loud a deadline is to be announced now: the later, the louder."""
    if now < deadline.due_at:
        is_ours = deadline.kind is DeadlineKind.OURS
        is_last = is_ours and now >= _last_warning(deadline, leads)
        return Urgency.NORMAL if is_last else Urgency.QUIET
    if deadline.kind is DeadlineKind.OURS or now - deadline.due_at >= _LONG_OVERDUE:
        return Urgency.INSISTENT
    return Urgency.NORMAL


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The part of the day in which the seller does not want to be disturbed.

    Attributes:
        start, end: local times of day; it lasts over midnight when the end comes first.
    """

    start: time
    end: time

    def hold(self, local: time) -> bool:
        """Tell whether a local time of day lies within."""
        if self.start <= self.end:
            return self.start <= local < self.end
        return local >= self.start or local < self.end

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}"


def quiet_from_text(text: str) -> QuietHours | None:
    """Read ``22:00-08:00``; None for an empty text, for anything else, and for no time at all."""
    match = _SPAN.fullmatch(text)
    if match is None:
        return None
    hour, minute, end_hour, end_minute = (int(part) for part in match.groups())
    start, end = time(hour, minute), time(end_hour, end_minute)
    return None if start == end else QuietHours(start, end)
