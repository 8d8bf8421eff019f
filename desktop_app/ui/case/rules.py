"""A playbook's deadline rules as the window tells and counts them."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.playbook import DeadlineRule, Grade, Source, Unit
from desktop_app.domain.workdays import add_working_days


def rule_due(rule: DeadlineRule, start: datetime) -> datetime:
    """Return when a rule's window ends that began at a moment (both UTC)."""
    if rule.unit is Unit.WORKING_DAYS:
        return add_working_days(start, rule.amount)
    if rule.unit is Unit.DAYS:
        return start + timedelta(days=rule.amount)
    return start + timedelta(hours=rule.amount)


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
    return QCoreApplication.translate("Rules", "{address} · checked {day}").format(
        address=source.address, day=checked
    )
