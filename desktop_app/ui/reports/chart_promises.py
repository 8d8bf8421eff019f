"""Charts of what became of promises, and of the active cases by age."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case import ACTIVE_STATUSES, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import Channel
from desktop_app.domain.statistics import AGE_LIMITS, Age, PromiseCount, Statistics

from ..charts.data import Bar, Bars, Chart, Fill, Mark, Series, Table
from ..wording import channel_word, status_word
from .chart_words import MOST_DRAWN, Pick, anywhen, cases_words, number, percent

_STATUS_LOOKS = {
    Status.OPEN: ("accent_text", Fill.SOLID),
    Status.WAITING_PLATFORM: ("info", Fill.STRIPES),
    Status.WAITING_SELLER: ("warning", Fill.DOTS),
    Status.RESOLVED: ("success", Fill.OUTLINE),
}


def promises_by_channel(shown: Statistics) -> Chart:
    """Return the chart of promises by the channel on which they were made."""

    def word(key: str) -> str:
        if not key:
            return QCoreApplication.translate("Charts", "Without a contact")
        return channel_word(Channel(key))

    query = anywhen(shown.scope)
    return _promises(
        QCoreApplication.translate("Charts", "Promises by channel"),
        "promises-by-channel",
        shown,
        shown.promises.by_channel,
        None,
        word,
        lambda key: replace(query, channel=Channel(key)),
    )


def promises_by_agent(shown: Statistics) -> Chart:
    """Return the chart of promises by the agent who made them."""

    def word(key: str) -> str:
        return key or QCoreApplication.translate("Charts", "Agent not noted")

    query = anywhen(shown.scope)
    return _promises(
        QCoreApplication.translate("Charts", "Promises by agent"),
        "promises-by-agent",
        shown,
        shown.promises.by_agent,
        (shown.promises.other_agents, shown.promises.others),
        word,
        lambda key: replace(query, agent=key),
    )


def load_by_age(shown: Statistics) -> Chart:
    """Return the chart of active cases by age and status."""
    series = tuple(
        Series(status_word(status), *_STATUS_LOOKS[status]) for status in ACTIVE_STATUSES
    )
    counts = {(one.age, one.status): one.cases for one in shown.load}
    title = QCoreApplication.translate("Charts", "Active cases by age")
    bars = []
    for age in Age:
        values = tuple(counts.get((age, status), 0) for status in ACTIVE_STATUSES)
        marks = []
        for status, count in zip(ACTIVE_STATUSES, values, strict=True):
            words = f"{_age_word(age)} · {status_word(status)}"
            query = replace(_of_age(anywhen(shown.scope), age, shown.now), statuses=(status,))
            marks.append(Mark(f"{words}: {cases_words(count)}", Pick(query, words)))
        bars.append(Bar(_age_word(age), values, number(sum(values)), tuple(marks)))
    head = (
        QCoreApplication.translate("Charts", "Open for"),
        *(one.label for one in series),
        QCoreApplication.translate("Charts", "Together"),
    )
    rows = tuple(
        (bar.label, *(number(int(value)) for value in bar.values), bar.shown) for bar in bars
    )
    return Chart(
        title,
        QCoreApplication.translate(
            "Charts", "%Ln case(s) active now, of all times", "", shown.active
        ),
        Bars(series, tuple(bars), Table(head, rows)) if shown.active else None,
        QCoreApplication.translate("Charts", "No case is active: nothing is waiting for anybody."),
        "active-by-age",
    )


def _promises(
    title: str,
    file_name: str,
    shown: Statistics,
    counts: Iterable[PromiseCount],
    others: tuple[int, PromiseCount] | None,
    word: Callable[[str], str],
    query: Callable[[str], CaseQuery],
) -> Chart:
    series = _fates()
    told = tuple(counts)
    drawn = told[:MOST_DRAWN]
    bars = []
    for one in drawn:
        name = word(one.key)
        key = Pick(query(one.key), f"{title}: {name}") if one.key else None
        marks = tuple(
            Mark(f"{name} · {fate.label}: {number(count)}", key)
            for fate, count in zip(series, _values(one), strict=True)
        )
        bars.append(Bar(name, _values(one), _kept_words(one), marks))
    rows = [_row(word(one.key), one) for one in told]
    if others is not None and others[0]:
        name = QCoreApplication.translate("Charts", "%Ln other(s)", "", others[0])
        rows.append(_row(name, others[1]))
    total = shown.promises.total
    head = (
        title,
        *(one.label for one in series),
        QCoreApplication.translate("Charts", "Kept in time"),
    )
    return Chart(
        title,
        QCoreApplication.translate("Charts", "%Ln promise(s) due in the period", "", total.total)
        + f" · {_kept_sentence(total)}",
        Bars(series, tuple(bars), Table(head, tuple(rows))) if bars else None,
        QCoreApplication.translate(
            "Charts",
            "No promise falls due in this period. When an agent says when they will answer, log it "
            "with the contact as promised, and it is counted here.",
        ),
        file_name,
    )


def _fates() -> tuple[Series, ...]:
    return (
        Series(QCoreApplication.translate("Charts", "Kept"), "success"),
        Series(QCoreApplication.translate("Charts", "Late"), "warning", Fill.STRIPES),
        Series(QCoreApplication.translate("Charts", "Not kept"), "danger", Fill.DOTS),
        Series(QCoreApplication.translate("Charts", "Still open"), "border_strong", Fill.OUTLINE),
    )


def _values(one: PromiseCount) -> tuple[int, ...]:
    return (one.kept, one.late, one.broken, one.open)


def _row(name: str, one: PromiseCount) -> tuple[str, ...]:
    return (name, *(number(value) for value in _values(one)), _kept_words(one))


def _kept_words(one: PromiseCount) -> str:
    return percent(one.kept, one.settled) if one.settled else "–"


def _kept_sentence(one: PromiseCount) -> str:
    return QCoreApplication.translate("Charts", "kept in time: {share}").format(
        share=_kept_words(one)
    )


def _age_word(age: Age) -> str:
    return {
        Age.WEEK: QCoreApplication.translate("Charts", "Up to 7 days"),
        Age.MONTH: QCoreApplication.translate("Charts", "7 to 30 days"),
        Age.QUARTER: QCoreApplication.translate("Charts", "30 to 90 days"),
        Age.LONGER: QCoreApplication.translate("Charts", "Over 90 days"),
    }[age]


def _of_age(query: CaseQuery, age: Age, now: datetime) -> CaseQuery:
    limits = list(AGE_LIMITS.items())
    place = list(Age).index(age)
    since = None if age is Age.LONGER else now - limits[place][1]
    until = None if not place else now - limits[place - 1][1]
    return replace(query, opened_from=since, opened_until=until)
