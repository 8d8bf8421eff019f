"""What a report can be written as."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Format(StrEnum):
    """The kinds of files."""

    SPREADSHEET = "spreadsheet"
    EXCEL = "excel"
    PLAIN = "plain"

    @property
    def ending(self) -> str:
        """What its file's name ends in."""
        return ".xlsx" if self is Format.EXCEL else ".csv"


def names() -> list[tuple[str, str]]:
    """Return what can be chosen: ids and words."""
    return [
        (Format.SPREADSHEET, QCoreApplication.translate("Reports", "CSV for Excel or WPS")),
        (Format.EXCEL, QCoreApplication.translate("Reports", "Excel file (.xlsx)")),
        (Format.PLAIN, QCoreApplication.translate("Reports", "CSV for other programs")),
    ]


def explanation(chosen: Format) -> str:
    """Return what is special about a format."""
    return {
        Format.SPREADSHEET: QCoreApplication.translate(
            "Reports",
            "Order numbers keep all their digits in Excel and WPS, and no text is run as a "
            "formula.",
        ),
        Format.EXCEL: QCoreApplication.translate(
            "Reports",
            "Dates and counts can be calculated with, order numbers keep all their digits, and "
            "columns can be filtered.",
        ),
        Format.PLAIN: QCoreApplication.translate(
            "Reports",
            "Values exactly as they are. Do not open this file in a spreadsheet: it cuts long "
            "order numbers and may run text that looks like a formula.",
        ),
    }[chosen]


def file_filter(chosen: Format) -> str:
    """Return the filter for the dialog that asks for the file."""
    if chosen is Format.EXCEL:
        return QCoreApplication.translate("Reports", "Excel files (*.xlsx)")
    return QCoreApplication.translate("Reports", "CSV files (*.csv)")
