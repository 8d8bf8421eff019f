"""Moments and spans of time as a person reads them in a terminal."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop_app.domain.deadline import Deadline
from desktop_app.domain.messages import msg

from .session import Session


def shown(session: Session, moment: datetime | None) -> str:
    """Return a moment in local time, e.g. ``2026-11-22 10:00``; nothing for None."""
    return "" if moment is None else f"{moment.astimezone(session.zone):%Y-%m-%d %H:%M}"


def span(session: Session, length: timedelta) -> str:
    """Return a span in its two largest units, e.g. ``2 d 3 h``; its sign is dropped."""
    minutes = int(abs(length).total_seconds()) // 60
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        sentence = msg("{days} d {hours} h") if hours else msg("{days} d")
    elif hours:
        sentence = msg("{hours} h {minutes} min") if minutes else msg("{hours} h")
    elif minutes:
        sentence = msg("{minutes} min")
    else:
        sentence = msg("less than a minute")
    return session.say(sentence, days=days, hours=hours, minutes=minutes)


def countdown(session: Session, deadline: Deadline, now: datetime) -> str:
    """Return how long it is to a deadline, how long it has passed, or until when it is put off."""
    if deadline.attention_at > now and deadline.attention_at > deadline.due_at:
        until = shown(session, deadline.attention_at)
        return session.say(msg("put off until {moment}"), moment=until)
    left = deadline.due_at - now
    if timedelta(minutes=-1) < left <= timedelta(0):
        return session.translate(msg("due now"))
    sentence = msg("{span} left") if left > timedelta(0) else msg("{span} overdue")
    return session.say(sentence, span=span(session, left))


def day_end(session: Session, now: datetime) -> datetime:
    """Return the moment (UTC) at which the local day of ``now`` ends."""
    tomorrow = now.astimezone(session.zone) + timedelta(days=1)
    midnight = tomorrow.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight.astimezone(now.tzinfo)
