"""A playbook's deadline rules as the window tells them."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.playbook import DeadlineRule, Grade, Source, Unit
from desktop_app.services.workdays import NO_HOLIDAY_LIST, missing_year

from ..moments import moment_words
from ..session import translate_core


def rule_span(rule: DeadlineRule) -> str:
    """Return the length of a rule's window, e.g. ``3 working days``."""
    if rule.unit is Unit.WORKING_DAYS:
        return QCoreApplication.translate("Rules", "%n working day(s)", "", rule.amount)
    if rule.unit is Unit.DAYS:
        return QCoreApplication.translate("Rules", "%n day(s)", "", rule.amount)
    return QCoreApplication.translate("Rules", "%n hour(s)", "", rule.amount)


def rule_words(rule: DeadlineRule, language: str) -> str:
    """Return a rule in one line: what, how long, from when."""
    return QCoreApplication.translate("Rules", "{title}: {span} from “{event}”").format(
        title=rule.title.in_language(language),
        span=rule_span(rule),
        event=rule.event.in_language(language),
    )


def counted_words(
    rule: DeadlineRule, started_at: datetime | None, language: str, now: datetime, zone: tzinfo
) -> str:
    """Return what was counted, e.g. ``3 working days from “notice received”, Fri 20 Nov 10:00``.

    Args:
        started_at: when the event happened (UTC), None when nobody wrote it down.
    """
    event, span = rule.event.in_language(language), rule_span(rule)
    if started_at is None:
        words = QCoreApplication.translate("Rules", "{span} from “{event}”")
        return words.format(span=span, event=event)
    words = QCoreApplication.translate("Rules", "{span} from “{event}”, {moment}")
    return words.format(span=span, event=event, moment=moment_words(started_at, now, zone))


def missing_holidays(unit: str, started_at: datetime | None, due_at: datetime) -> str:
    """Return that working days were counted without a holiday list, "" when that is not so.

    Args:
        unit: what was counted, one of ``Unit``.
        started_at, due_at: from when (UTC; None when that is not known) to when.
    """
    if unit != Unit.WORKING_DAYS or started_at is None:
        return ""
    year = missing_year(started_at, due_at)
    return "" if year is None else translate_core(NO_HOLIDAY_LIST).format(year=year)


def grade_words(grade: Grade) -> str:
    """Return what a grade means."""
    return {
        Grade.A: QCoreApplication.translate("Rules", "A · statute or official text"),
        Grade.A_MINUS: QCoreApplication.translate("Rules", "A- · mirror of the official API"),
        Grade.B: QCoreApplication.translate("Rules", "B · third party, may be old"),
        Grade.UNVERIFIED: QCoreApplication.translate("Rules", "unverified"),
    }[grade]


def grade_tone(grade: Grade) -> str:
    """Return the tone of a grade's badge."""
    return {
        Grade.A: "success",
        Grade.A_MINUS: "success",
        Grade.B: "info",
        Grade.UNVERIFIED: "warning",
    }[grade]


def source_words(source: Source) -> str:
    """Return where a fact was read and when somebody last looked."""
    checked = source.checked.isoformat()
    if not source.address:
        return QCoreApplication.translate("Rules", "no source · checked {day}").format(day=checked)
    # The day first: where there is little room the end of the line is cut.
    return QCoreApplication.translate("Rules", "checked {day} · {address}").format(
        address=source.address, day=checked
    )
