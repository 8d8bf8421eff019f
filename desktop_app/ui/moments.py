"""Moments and spans of time as the user reads them."""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta, tzinfo
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def local_moment(moment: datetime, zone: tzinfo) -> str:
    """Return a moment in local time, in the language's own manner, e.g. ``2026-11-22 10:00``."""
    # Put together by hand: a list shows dozens of moments after each key, and QLocale takes half a
    # millisecond for one.
    local = moment.astimezone(zone)
    locale = QLocale()
    if locale.language() == QLocale.Language.Chinese:
        return f"{local:%Y-%m-%d %H:%M}"
    month = _month(locale.name(), local.month)
    return f"{local.day} {month} {local.year} {local.hour:02}:{local.minute:02}"


@cache
def _month(locale: str, number: int) -> str:
    return QLocale(locale).monthName(number, QLocale.FormatType.ShortFormat)


def local_day(moment: datetime, zone: tzinfo) -> str:
    """Return the local day of a moment with its weekday, e.g. ``11月22日 周日``."""
    local = moment.astimezone(zone)
    date = QDate(local.year, local.month, local.day)
    locale = QLocale()
    if locale.language() == QLocale.Language.Chinese:
        return locale.toString(date, "M月d日 ddd")
    return locale.toString(date, "ddd d MMM")


def local_time(moment: datetime, zone: tzinfo) -> str:
    """Return the local time of day of a moment, e.g. ``10:00``."""
    return moment.astimezone(zone).strftime("%H:%M")


def span_words(span: timedelta) -> str:
    """Return a span in its two largest units, e.g. ``2 d 3 h``; its sign is dropped."""
    minutes = int(abs(span).total_seconds()) // 60
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        text = (
            QCoreApplication.translate("Moments", "{days} d {hours} h")
            if hours
            else QCoreApplication.translate("Moments", "{days} d")
        )
    elif hours:
        text = (
            QCoreApplication.translate("Moments", "{hours} h {minutes} min")
            if minutes
            else QCoreApplication.translate("Moments", "{hours} h")
        )
    elif minutes:
        text = QCoreApplication.translate("Moments", "{minutes} min")
    else:
        text = QCoreApplication.translate("Moments", "less than a minute")
    return text.format(days=days, hours=hours, minutes=minutes)


def countdown(due_at: datetime, now: datetime) -> str:
    """Return how long it is to a moment, or how long it has passed."""
    if due_at > now:
        return QCoreApplication.translate("Moments", "{span} left").format(
            span=span_words(due_at - now)
        )
    if now - due_at < _MINUTE:
        return QCoreApplication.translate("Due", "due now")
    return QCoreApplication.translate("Moments", "{span} overdue").format(
        span=span_words(now - due_at)
    )


def ago(moment: datetime, now: datetime) -> str:
    """Return how long ago a moment was."""
    return QCoreApplication.translate("Moments", "{span} ago").format(span=span_words(now - moment))


def day_end(now: datetime, zone: tzinfo) -> datetime:
    """Return the moment at which the local day of ``now`` ends."""
    local = now.astimezone(zone)
    return (local + _DAY).replace(hour=0, minute=0, second=0, microsecond=0).astimezone(now.tzinfo)


def from_now(moment: datetime, now: datetime) -> str:
    """Return how far ahead a moment lies, or how long ago it was."""
    if moment < now:
        return ago(moment, now)
    return QCoreApplication.translate("Moments", "in {span}").format(span=span_words(moment - now))


def moment_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return a moment as one says it: weekday, day and time, with the year when it is another."""
    if moment.astimezone(zone).year != now.astimezone(zone).year:
        return local_moment(moment, zone)
    return f"{local_day(moment, zone)} {local_time(moment, zone)}"


def local_date(moment: datetime, zone: tzinfo) -> str:
    """Return the local date of a moment with its year, e.g. ``2026-11-22``."""
    local = moment.astimezone(zone)
    date = QDate(local.year, local.month, local.day)
    locale = QLocale()
    if locale.language() == QLocale.Language.Chinese:
        return locale.toString(date, "yyyy-MM-dd")
    return locale.toString(date, "d MMM yyyy")


def is_within_hour(due_at: datetime, now: datetime) -> bool:
    """Tell whether a moment comes, or has passed, within the hour: then seconds count."""
    return abs(due_at - now) < _HOUR


def live_countdown(due_at: datetime, now: datetime) -> str:
    """Return how long it is to a moment or has been since; within the hour as ``mm:ss``."""
    if not is_within_hour(due_at, now):
        return countdown(due_at, now)
    # Rounded up while it runs down, so that it reads 00:00 at the very moment and not before.
    seconds = math.ceil((due_at - now).total_seconds())
    if not seconds:
        return QCoreApplication.translate("Due", "due now")
    template = (
        QCoreApplication.translate("Moments", "{span} left")
        if seconds > 0
        else QCoreApplication.translate("Moments", "{span} overdue")
    )
    return template.format(span=f"{abs(seconds) // 60:02}:{abs(seconds) % 60:02}")


def week_day(day: date) -> str:
    """Return a day's weekday in short, e.g. ``Mon`` or ``周一``."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def long_day(day: date) -> str:
    """Return a day in full words without its year, e.g. ``Monday 23 November``."""
    locale = QLocale()
    qt_day = QDate(day.year, day.month, day.day)
    is_chinese = locale.language() == QLocale.Language.Chinese
    return locale.toString(qt_day, "M月d日 dddd" if is_chinese else "dddd d MMMM")
