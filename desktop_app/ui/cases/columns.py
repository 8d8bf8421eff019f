"""The columns of the list of cases."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case_query import SortKey


class Column(IntEnum):
    """Columns from left to right. Most show two things, one below the other."""

    NUMBER = 0
    CASE = 1
    STATUS = 2
    SHOP = 3
    CONTACT = 4
    EVIDENCE = 5
    NEXT_DUE = 6


# What a click on a column's head sorts by, and which way first.
COLUMN_SORTS = {
    Column.NUMBER: SortKey.NUMBER,
    Column.CASE: SortKey.TITLE,
    Column.STATUS: SortKey.STATUS,
    Column.SHOP: SortKey.SHOP,
    Column.CONTACT: SortKey.ACTIVITY,
    Column.NEXT_DUE: SortKey.NEXT_DUE,
}
_LATEST_FIRST = (SortKey.NUMBER, SortKey.OPENED, SortKey.ACTIVITY)


def descends_first(key: SortKey) -> bool:
    """Return which way people mean when they sort by something: moments by the latest first."""
    return key in _LATEST_FIRST


def column_word(column: Column, *, trashed: bool) -> str:
    """Return the head of a column.

    Args:
        column: which one.
        trashed: the list shows the trash, in which nothing is due.
    """
    if column is Column.NEXT_DUE and trashed:
        return QCoreApplication.translate("CaseColumns", "Put in the trash")
    return {
        Column.NUMBER: QCoreApplication.translate("CaseColumns", "No."),
        Column.CASE: QCoreApplication.translate("CaseColumns", "Case"),
        Column.STATUS: QCoreApplication.translate("CaseColumns", "Status"),
        Column.SHOP: QCoreApplication.translate("CaseColumns", "Shop and order"),
        Column.CONTACT: QCoreApplication.translate("CaseColumns", "Last contact"),
        Column.EVIDENCE: QCoreApplication.translate("CaseColumns", "Evidence"),
        Column.NEXT_DUE: QCoreApplication.translate("CaseColumns", "Next deadline"),
    }[column]


def sort_word(key: SortKey) -> str:
    """Return the name of an order."""
    return {
        SortKey.NUMBER: QCoreApplication.translate("CaseColumns", "Case number"),
        SortKey.TITLE: QCoreApplication.translate("CaseColumns", "Title"),
        SortKey.ISSUE_TYPE: QCoreApplication.translate("CaseColumns", "Issue type"),
        SortKey.STATUS: QCoreApplication.translate("CaseColumns", "Status"),
        SortKey.SHOP: QCoreApplication.translate("CaseColumns", "Shop"),
        SortKey.AGENT: QCoreApplication.translate("CaseColumns", "Agent"),
        SortKey.OPENED: QCoreApplication.translate("CaseColumns", "Opened"),
        SortKey.ACTIVITY: QCoreApplication.translate("CaseColumns", "Last contact"),
        SortKey.NEXT_DUE: QCoreApplication.translate("CaseColumns", "Next deadline"),
    }[key]
