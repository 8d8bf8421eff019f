"""How the case page writes moments and countdowns."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.deadline import Deadline

from ..moments import countdown, moment_words, span_words

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


def is_late(deadline: Deadline, now: datetime) -> bool:
    """Tell whether a deadline has passed unanswered; a clock that stands still is never late."""
    return deadline.done_at is None and not deadline.is_paused and deadline.due_at <= now


def deadline_state(deadline: Deadline, now: datetime, zone: tzinfo) -> str:
    """Return in words where a deadline stands: done, paused, put off, left or overdue."""
    if deadline.done_at is not None:
        return QCoreApplication.translate("CaseTimes", "Done {moment}").format(
            moment=moment_words(deadline.done_at, now, zone)
        )
    if deadline.paused_at is not None:
        return _pause_words(deadline.paused_at, deadline.due_at, now, zone)
    words = countdown(deadline.due_at, now)
    if deadline.snoozed_until is not None and deadline.snoozed_until > now:
        put_off = QCoreApplication.translate("CaseTimes", "snoozed until {moment}").format(
            moment=moment_words(deadline.snoozed_until, now, zone)
        )
        return f"{words} · {put_off}"
    return words


def pause_figure(deadline: Deadline) -> str:
    """Return what is left on a clock that stands still; one never says overdue of it."""
    assert deadline.paused_at is not None
    if deadline.due_at <= deadline.paused_at:
        return QCoreApplication.translate("CaseTimes", "Paused")
    return countdown(deadline.due_at, deadline.paused_at)


def pause_detail(deadline: Deadline, now: datetime, zone: tzinfo) -> str:
    """Return why a clock stands still, since when, and what it is of."""
    assert deadline.paused_at is not None
    words = QCoreApplication.translate("CaseTimes", "You owe an answer since {moment}")
    told = words.format(moment=moment_words(deadline.paused_at, now, zone))
    return f"{told} · {deadline.title}" if deadline.title else told


def _pause_words(paused_at: datetime, due_at: datetime, now: datetime, zone: tzinfo) -> str:
    if due_at > paused_at:
        words = QCoreApplication.translate(
            "CaseTimes", "Paused since {moment}: you owe an answer; {span} were left"
        )
    else:
        words = QCoreApplication.translate(
            "CaseTimes", "Paused since {moment}: you owe an answer; it was {span} late"
        )
    return words.format(
        moment=moment_words(paused_at, now, zone), span=span_words(due_at - paused_at)
    )
