"""The words of each report."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.services.reports import ReportKind


def title(kind: ReportKind) -> str:
    """Return the name of a report."""
    if kind is ReportKind.CONTACTS:
        return QCoreApplication.translate("Reports", "Contacts report")
    return QCoreApplication.translate("Reports", "Cases report")


def content(kind: ReportKind) -> str:
    """Return what is in a report."""
    if kind is ReportKind.CONTACTS:
        return QCoreApplication.translate(
            "Reports",
            "One row a contact. First the five columns to keep: "
            "issue type, time, agent ID, outcome, follow-up status.",
        )
    return QCoreApplication.translate(
        "Reports",
        "One row a case: its numbers and dates, what was said last, "
        "and its contacts, evidence, deadlines and promises counted.",
    )


def file_name(kind: ReportKind, date: str) -> str:
    """Return the name to propose for a report's file; ``date`` is ISO 8601."""
    if kind is ReportKind.CONTACTS:
        name = QCoreApplication.translate("Reports", "contacts-{date}.csv")
    else:
        name = QCoreApplication.translate("Reports", "cases-{date}.csv")
    return name.format(date=date)


def size(rows: int, columns: int) -> str:
    """Return how large a report is."""
    rows_words = QCoreApplication.translate("Reports", "%Ln row(s)", "", rows)
    return f"{rows_words} · {QCoreApplication.translate('Reports', '%n column(s)', '', columns)}"
