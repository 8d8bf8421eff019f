"""The words of the week strip."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.deadline import DeadlineKind

from ..moments import long_day, week_day
from ..wording import deadline_word

if TYPE_CHECKING:
    from desktop_app.services.agenda import DayLoad

_SATURDAY = 5


def is_weekend(day: date) -> bool:
    """Tell whether a day is a Saturday or a Sunday."""
    return day.weekday() >= _SATURDAY


def counts(load: DayLoad) -> tuple[tuple[DeadlineKind, int], ...]:
    """Return how many deadlines of each kind a day has, in the order in which they are shown."""
    return (
        (DeadlineKind.OURS, load.ours),
        (DeadlineKind.THEIRS, load.theirs),
        (DeadlineKind.FOLLOW_UP, load.follow_up),
    )


def day_heading(day: date, is_today: bool) -> str:
    """Return what stands over a day: ``Today``, else weekday and number, e.g. ``Mon 23``."""
    if is_today:
        return QCoreApplication.translate("WeekStrip", "Today")
    template = QCoreApplication.translate("WeekStrip", "{weekday} {day}")
    return template.format(weekday=week_day(day), day=day.day)


def work_mark(day: date, is_workday: bool) -> str:
    """Return the mark of a day of rest, or of a weekend's day that is worked; else ""."""
    if not is_workday:
        return QCoreApplication.translate("WeekStrip", "off")
    if is_weekend(day):
        return QCoreApplication.translate("WeekStrip", "works")
    return ""


def day_words(day: date, load: DayLoad | None, today: date, is_workday: bool) -> str:
    """Return all that is known of a day, for tool tips and screen readers."""
    parts = [long_day(day)]
    if load is not None:
        parts.append(_load_words(load))
    if day == today:
        parts.insert(0, QCoreApplication.translate("WeekStrip", "Today"))
    if not is_workday:
        parts.append(QCoreApplication.translate("WeekStrip", "no working day in China"))
    elif is_weekend(day):
        parts.append(QCoreApplication.translate("WeekStrip", "working day in China"))
    return ", ".join(parts)


def _load_words(load: DayLoad) -> str:
    if not load.total:
        return QCoreApplication.translate("WeekStrip", "nothing due")
    return ", ".join(f"{deadline_word(kind)}: {count}" for kind, count in counts(load) if count)
