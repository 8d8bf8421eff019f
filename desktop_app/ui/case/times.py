"""How the case page writes moments and countdowns."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.deadline import Deadline

from ..moments import countdown, moment_words

LAST_HOUR = timedelta(hours=1)
_SOON = timedelta(hours=24)


def ticking(due_at: datetime, now: datetime) -> str:
    """Return a countdown that shows seconds in its last hour, e.g. ``09:58 left``."""
    left = due_at - now
    if timedelta() < left < LAST_HOUR:
        seconds = int(left.total_seconds())
        return QCoreApplication.translate("CaseTimes", "{clock} left").format(
            clock=f"{seconds // 60:02}:{seconds % 60:02}"
        )
    return countdown(due_at, now)


def urgency_tone(due_at: datetime, now: datetime) -> str:
    """Return the tone of an open deadline: overdue, within a day, or later."""
    if due_at <= now:
        return "danger"
    return "warning" if due_at - now < _SOON else "text"


def deadline_state(deadline: Deadline, now: datetime, zone: tzinfo) -> str:
    """Return in words where a deadline stands: done, put off, left or overdue."""
    if deadline.done_at is not None:
        return QCoreApplication.translate("CaseTimes", "Done {moment}").format(
            moment=moment_words(deadline.done_at, now, zone)
        )
    words = countdown(deadline.due_at, now)
    if deadline.snoozed_until is not None and deadline.snoozed_until > now:
        put_off = QCoreApplication.translate("CaseTimes", "snoozed until {moment}").format(
            moment=moment_words(deadline.snoozed_until, now, zone)
        )
        return f"{words} · {put_off}"
    return words
