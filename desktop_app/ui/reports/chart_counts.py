"""Charts that count cases: by issue type, outcome, shop and month."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case import ACTIVE_STATUSES, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.statistics import Count, Month, Rest, Statistics
from desktop_app.domain.times import day_start

from ..charts.data import Bar, Bars, Chart, Course, Fill, Mark, Series, Step, Table
from ..session import Session
from .chart_words import (
    MOST_DRAWN,
    Pick,
    anywhen,
    axis_word,
    cases_words,
    closed_in,
    month_word,
    number,
    opened_in,
    outcome_word,
    percent,
    shop_word,
)

_LONG_COURSE = 18


def by_issue_type(session: Session, shown: Statistics) -> Chart:
    """Return the chart of cases by issue type."""
    query = opened_in(shown.scope)
    title = QCoreApplication.translate("Charts", "Cases by issue type")
    return Chart(
        title,
        _opened_words(shown.opened),
        _bars(
            title,
            shown.issue_types,
            Rest(),
            session.issue_type_name,
            lambda key: replace(query, issue_type=key),
        ),
        QCoreApplication.translate(
            "Charts", "No case was opened in this period. Choose a longer one above."
        ),
        "cases-by-type",
    )


def by_outcome(shown: Statistics) -> Chart:
    """Return the chart of closed cases by outcome."""
    query = closed_in(shown.scope)
    title = QCoreApplication.translate("Charts", "How cases ended")
    return Chart(
        title,
        _closed_words(shown.closed),
        _bars(
            title,
            shown.outcomes,
            shown.other_outcomes,
            outcome_word,
            lambda key: replace(query, outcome=key),
        ),
        QCoreApplication.translate(
            "Charts",
            "No case was closed in this period. Close a case with its outcome when it is settled, "
            "and it is counted here.",
        ),
        "cases-by-outcome",
    )


def by_shop(shown: Statistics) -> Chart:
    """Return the chart of cases by shop."""
    query = opened_in(shown.scope)
    title = QCoreApplication.translate("Charts", "Cases by shop")
    is_known = any(one.key for one in shown.shops)
    return Chart(
        title,
        _opened_words(shown.opened),
        _bars(
            title,
            shown.shops if is_known else (),
            shown.other_shops,
            shop_word,
            lambda key: replace(query, shop=key) if key else None,
        ),
        QCoreApplication.translate(
            "Charts", "No case of this period says which shop it is of. Fill in the shop of a case."
        ),
        "cases-by-shop",
    )


def by_month(session: Session, shown: Statistics) -> Chart:
    """Return the chart of cases opened and closed by month."""
    series = (
        Series(QCoreApplication.translate("Charts", "Opened"), "accent_text"),
        Series(QCoreApplication.translate("Charts", "Closed"), "info", Fill.STRIPES),
    )
    is_long = len(shown.months) > _LONG_COURSE
    steps = []
    for month in shown.months:
        words = month_word(month.first)
        since, until = _bounds(session, month)
        base = anywhen(shown.scope)
        opened = replace(base, opened_from=since, opened_until=until)
        closed = replace(base, statuses=(Status.CLOSED,), closed_from=since, closed_until=until)
        marks = (
            _month_mark(series[0].label, words, month.opened, opened),
            _month_mark(series[1].label, words, month.closed, closed),
        )
        label = axis_word(month.first, is_long=is_long)
        steps.append(Step(label, (month.opened, month.closed), marks, not month.in_scope))
    return Chart(
        QCoreApplication.translate("Charts", "Opened and closed by month"),
        _course_words(shown.months),
        Course(
            series,
            tuple(steps),
            Table(
                (_month_head(), series[0].label, series[1].label),
                tuple(
                    (month_word(one.first), number(one.opened), number(one.closed))
                    for one in shown.months
                ),
            ),
            is_line=is_long,
        )
        if any(one.opened or one.closed for one in shown.months)
        else None,
        QCoreApplication.translate(
            "Charts", "There is no case yet. Log the first contact, and its month is counted here."
        ),
        "cases-by-month",
    )


def active_by_month(shown: Statistics) -> Chart:
    """Return the chart of active cases at the end of each month."""
    label = QCoreApplication.translate("Charts", "Active cases")
    is_long = len(shown.months) > _LONG_COURSE
    query = replace(anywhen(shown.scope), statuses=ACTIVE_STATUSES)
    steps = []
    for place, month in enumerate(shown.months):
        is_last = place == len(shown.months) - 1
        words = f"{month_word(month.first)}: {cases_words(month.active)}"
        key = Pick(query, label) if is_last and month.active == shown.active else None
        name = axis_word(month.first, is_long=is_long)
        steps.append(Step(name, (month.active,), (Mark(words, key),)))
    return Chart(
        QCoreApplication.translate("Charts", "Active cases over time"),
        QCoreApplication.translate(
            "Charts",
            "At the end of each month. A reopened case counts as active since it was opened.",
        ),
        Course(
            (Series(label, "accent_text"),),
            tuple(steps),
            Table(
                (_month_head(), label),
                tuple((month_word(one.first), number(one.active)) for one in shown.months),
            ),
            is_line=True,
        )
        if len(shown.months) > 1
        else None,
        QCoreApplication.translate(
            "Charts", "The course can be seen once there are cases of two months."
        ),
        "active-cases",
    )


def _bars(
    title: str,
    counts: Sequence[Count],
    rest: Rest,
    word: Callable[[str], str],
    query: Callable[[str], CaseQuery | None],
) -> Bars | None:
    if not counts:
        return None
    total = sum(one.cases for one in counts) + rest.cases
    # One left over is told by its name.
    drawn = counts if len(counts) + bool(rest.kinds) <= MOST_DRAWN else counts[: MOST_DRAWN - 1]
    bars = []
    for one in drawn:
        name = word(one.key)
        words = f"{name}: {cases_words(one.cases)} · {percent(one.cases, total)}"
        found = query(one.key)
        key = Pick(found, f"{title}: {name}") if found is not None else None
        bars.append(Bar(name, (one.cases,), number(one.cases), (Mark(words, key),)))
    left_kinds = len(counts) - len(drawn) + rest.kinds
    left = total - sum(one.cases for one in drawn)
    rows = [(word(one.key), number(one.cases), percent(one.cases, total)) for one in counts]
    if left:
        name = QCoreApplication.translate("Charts", "%Ln other(s)", "", left_kinds)
        words = f"{name}: {cases_words(left)} · {percent(left, total)}"
        bars.append(Bar(name, (left,), number(left), (Mark(words),), is_rest=True))
    if rest.cases:
        name = QCoreApplication.translate("Charts", "%Ln other(s)", "", rest.kinds)
        rows.append((name, number(rest.cases), percent(rest.cases, total)))
    head = (
        title,
        QCoreApplication.translate("Charts", "Cases"),
        QCoreApplication.translate("Charts", "Share"),
    )
    return Bars((Series("", "accent_text"),), tuple(bars), Table(head, tuple(rows)))


def _month_mark(label: str, words: str, count: int, query: CaseQuery) -> Mark:
    key = Pick(query, f"{label}: {words}") if count else None
    return Mark(f"{words} · {label}: {cases_words(count)}", key)


def _bounds(session: Session, month: Month) -> tuple[datetime, datetime]:
    following = (month.first + timedelta(days=31)).replace(day=1)
    return day_start(month.first, session.zone), day_start(following, session.zone)


def _month_head() -> str:
    return QCoreApplication.translate("Charts", "Month")


def _opened_words(count: int) -> str:
    return QCoreApplication.translate("Charts", "%Ln case(s) opened in the period", "", count)


def _closed_words(count: int) -> str:
    return QCoreApplication.translate("Charts", "%Ln case(s) closed in the period", "", count)


def _course_words(months: Sequence[Month]) -> str:
    if all(month.in_scope for month in months):
        return QCoreApplication.translate("Charts", "%n month(s)", "", len(months))
    return QCoreApplication.translate("Charts", "Paler months lie before the period")
