"""The words of each report."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.services.reports import ReportKind


def title(kind: ReportKind) -> str:
    """Return the name of a report."""
    return {
        ReportKind.CONTACTS: QCoreApplication.translate("Reports", "Contacts report"),
        ReportKind.CASES: QCoreApplication.translate("Reports", "Cases report"),
        ReportKind.AGENTS: QCoreApplication.translate("Reports", "Agents report"),
        ReportKind.MONTH: QCoreApplication.translate("Reports", "Months report"),
    }[kind]


def content(kind: ReportKind) -> str:
    """Return what is in a report."""
    return {
        ReportKind.CONTACTS: QCoreApplication.translate(
            "Reports",
            "One row a contact. First the five columns to keep: "
            "issue type, time, agent ID, outcome, follow-up status.",
        ),
        ReportKind.CASES: QCoreApplication.translate(
            "Reports",
            "One row a case: its numbers and dates, what was said last, "
            "and its contacts, evidence, deadlines and promises counted.",
        ),
        ReportKind.AGENTS: QCoreApplication.translate(
            "Reports",
            "One row an agent: contacts, cases, first and last contact, channels, "
            "and what became of their promises.",
        ),
        ReportKind.MONTH: QCoreApplication.translate(
            "Reports",
            "One row a month: cases opened and closed, contacts, promises due, "
            "and how many days a case took.",
        ),
    }[kind]


def file_name(kind: ReportKind, date: str, ending: str) -> str:
    """Return the name to propose for a report's file.

    Args:
        date: ISO 8601.
        ending: of the file, with its dot.
    """
    name = {
        ReportKind.CONTACTS: QCoreApplication.translate("Reports", "contacts-{date}"),
        ReportKind.CASES: QCoreApplication.translate("Reports", "cases-{date}"),
        ReportKind.AGENTS: QCoreApplication.translate("Reports", "agents-{date}"),
        ReportKind.MONTH: QCoreApplication.translate("Reports", "months-{date}"),
    }[kind]
    return name.format(date=date) + ending


def size(rows: int | None, columns: int) -> str:
    """Return how large a report is; without the rows where their number is not known."""
    columns_words = QCoreApplication.translate("Reports", "%n column(s)", "", columns)
    if rows is None:
        return columns_words
    rows_words = QCoreApplication.translate("Reports", "%Ln row(s)", "", rows)
    return f"{rows_words} · {columns_words}"
