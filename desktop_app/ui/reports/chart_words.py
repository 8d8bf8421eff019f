"""Words that the charts share, and what a mark stands for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.statistics import Scope

MOST_DRAWN = 8
"""So many bars stand in a picture; the table has all."""


@dataclass(frozen=True, slots=True)
class Pick:
    """Cases that a mark stands for.

    Attributes:
        query: finds them.
        words: what they are, in short.
    """

    query: CaseQuery
    words: str


def opened_in(scope: Scope) -> CaseQuery:
    """Return what finds the cases opened in a scope."""
    return CaseQuery(
        issue_type=scope.issue_type,
        shop=scope.shop,
        opened_from=scope.since,
        opened_until=scope.until,
    )


def closed_in(scope: Scope) -> CaseQuery:
    """Return what finds the cases that are closed and were closed in a scope."""
    return CaseQuery(
        statuses=(Status.CLOSED,),
        issue_type=scope.issue_type,
        shop=scope.shop,
        closed_from=scope.since,
        closed_until=scope.until,
    )


def anywhen(scope: Scope) -> CaseQuery:
    """Return what finds the cases of a scope's shop and issue type."""
    return replace(opened_in(scope), opened_from=None, opened_until=None)


def number(count: int) -> str:
    """Return a count as the language writes it."""
    return QLocale().toString(count)


def percent(part: int, whole: int) -> str:
    """Return a share in whole percent."""
    return QCoreApplication.translate("Charts", "{number}%").format(
        number=round(100 * part / whole) if whole else 0
    )


def cases_words(count: int) -> str:
    """Return how many cases."""
    return QCoreApplication.translate("Charts", "%Ln case(s)", "", count)


def shop_word(shop: str) -> str:
    """Return the name of a shop, or that none was noted."""
    return shop or QCoreApplication.translate("Charts", "No shop noted")


def outcome_word(outcome: str) -> str:
    """Return an outcome on one line, or that none was noted."""
    return " ".join(outcome.split()) or QCoreApplication.translate("Charts", "No outcome noted")


def month_word(month: date) -> str:
    """Return a month with its year, e.g. ``Nov 2026``."""
    if QLocale().language() == QLocale.Language.Chinese:
        return f"{month.year}年{month.month}月"
    return f"{_short_month(month)} {month.year}"


def axis_word(month: date, *, is_long: bool) -> str:
    """Return what stands below a month on an axis: of January its year, of others their names.

    Where there are many months, only years are told.
    """
    if month.month == 1:
        return str(month.year)
    if is_long:
        return ""
    if QLocale().language() == QLocale.Language.Chinese:
        return f"{month.month}月"
    return _short_month(month)


def _short_month(month: date) -> str:
    return QLocale().monthName(month.month, QLocale.FormatType.ShortFormat)
