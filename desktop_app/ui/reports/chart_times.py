"""Charts of spans: to the first answer, to the end, and how ready the evidence was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.statistics import Spread, Spreads, Statistics

from ..charts.data import Chart, Mark, Strip, Strips, Table, Tick
from ..moments import span_words
from ..session import Session
from .chart_words import (
    MOST_DRAWN,
    Pick,
    cases_words,
    closed_in,
    number,
    opened_in,
    outcome_word,
)

_MINUTE = 60.0
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
# Round spans, each some times as long as the one before.
_SPANS = (
    _MINUTE,
    10 * _MINUTE,
    _HOUR,
    6 * _HOUR,
    _DAY,
    3 * _DAY,
    7 * _DAY,
    30 * _DAY,
    90 * _DAY,
    365 * _DAY,
    1000 * _DAY,
)
_QUARTERS = (0.0, 25.0, 50.0, 75.0, 100.0)


def to_answer(session: Session, shown: Statistics) -> Chart:
    """Return the chart of the time to the first answer."""
    spreads = shown.first_answer
    title = QCoreApplication.translate("Charts", "Time to first answer")
    query = opened_in(shown.scope)
    return Chart(
        title,
        QCoreApplication.translate(
            "Charts", "{answered} · from the first contact to an outcome or a promised answer"
        ).format(answered=_of_words(spreads)),
        _time_strips(session, title, spreads, lambda key: replace(query, issue_type=key)),
        QCoreApplication.translate(
            "Charts",
            "Nothing was answered in this period. Log what came of a contact as its outcome, and "
            "log when they promised to answer.",
        ),
        "time-to-answer",
    )


def to_end(session: Session, shown: Statistics) -> Chart:
    """Return the chart of the time to resolution."""
    spreads = shown.resolution
    title = QCoreApplication.translate("Charts", "Time to resolution")
    query = closed_in(shown.scope)
    return Chart(
        title,
        QCoreApplication.translate("Charts", "{closed} · from opened to closed").format(
            closed=_of_words(spreads)
        ),
        _time_strips(session, title, spreads, lambda key: replace(query, issue_type=key)),
        QCoreApplication.translate(
            "Charts",
            "No case was closed in this period. Close a case when it is settled, and the time it "
            "took is counted here.",
        ),
        "time-to-resolution",
    )


def evidence(shown: Statistics) -> Chart:
    """Return the chart of how ready the evidence was, by outcome."""
    spreads = shown.evidence
    title = QCoreApplication.translate("Charts", "Evidence ready, by outcome")
    query = closed_in(shown.scope)

    def pick(key: str) -> Pick:
        return Pick(replace(query, outcome=key), f"{title}: {outcome_word(key)}")

    strips = [
        _strip(outcome_word(one.key), one, _percent, pick(one.key))
        for one in spreads.by_kind[: MOST_DRAWN - 1]
    ]
    if spreads.total is not None:
        everything = QCoreApplication.translate("Charts", "All outcomes")
        total = _strip(everything, spreads.total, _percent, Pick(query, title))
        strips.insert(0, replace(total, is_total=True))
    ticks = tuple(Tick(value, _percent(value)) for value in _QUARTERS)
    head = QCoreApplication.translate("Charts", "Outcome")
    return Chart(
        title,
        QCoreApplication.translate(
            "Charts", "{closed} · share of the checklist that was there at the end"
        ).format(closed=_of_words(spreads)),
        Strips(tuple(strips), ticks, _legend(), _table(head, spreads, outcome_word, _percent))
        if strips
        else None,
        QCoreApplication.translate(
            "Charts",
            "No closed case of this period has a checklist. Tick off the evidence of a case while "
            "you collect it.",
        ),
        "evidence-by-outcome",
    )


def time_words(seconds: float) -> str:
    """Return a span of time as one says it."""
    if seconds < _MINUTE:
        return QCoreApplication.translate("Charts", "at once")
    return span_words(timedelta(seconds=seconds))


def _time_strips(
    session: Session, title: str, spreads: Spreads, query: Callable[[str], CaseQuery]
) -> Strips | None:
    if spreads.total is None:
        return None
    word = session.issue_type_name
    strips = [
        _strip(word(one.key), one, time_words, Pick(query(one.key), f"{title}: {word(one.key)}"))
        for one in spreads.by_kind[: MOST_DRAWN - 1]
    ]
    everything = QCoreApplication.translate("Charts", "All types")
    total = _strip(everything, spreads.total, time_words, None)
    strips.insert(0, replace(total, is_total=True))
    head = QCoreApplication.translate("Charts", "Issue type")
    table = _table(head, spreads, word, time_words)
    return Strips(tuple(strips), _span_ticks(strips), _legend(), table, is_log=True)


def _strip(label: str, spread: Spread, words: Callable[[float], str], pick: Pick | None) -> Strip:
    said = QCoreApplication.translate(
        "Charts", "{what}: median {median}, 90% up to {most} · {cases}"
    ).format(
        what=label,
        median=words(spread.p50),
        most=words(spread.p90),
        cases=cases_words(spread.n),
    )
    quantiles = (spread.p10, spread.p25, spread.p50, spread.p75, spread.p90)
    return Strip(f"{label} · {number(spread.n)}", quantiles, words(spread.p50), Mark(said, pick))


def _span_ticks(strips: list[Strip]) -> tuple[Tick, ...]:
    """Return the round spans that hold all strips."""
    least = min(strip.quantiles[0] for strip in strips)
    most = max(strip.quantiles[-1] for strip in strips)
    first = max((n for n, span in enumerate(_SPANS) if span <= least), default=0)
    last = min((n for n, span in enumerate(_SPANS) if span >= most), default=len(_SPANS) - 1)
    last = max(last, first + 2) if first + 2 < len(_SPANS) else len(_SPANS) - 1
    first = min(first, last - 2)
    return tuple(
        Tick(span, span_words(timedelta(seconds=span))) for span in _SPANS[first : last + 1]
    )


def _table(
    head: str, spreads: Spreads, word: Callable[[str], str], words: Callable[[float], str]
) -> Table:
    header = (
        head,
        QCoreApplication.translate("Charts", "Cases"),
        QCoreApplication.translate("Charts", "Median"),
        QCoreApplication.translate("Charts", "90% up to"),
    )
    rows = [
        (word(one.key), number(one.n), words(one.p50), words(one.p90)) for one in spreads.by_kind
    ]
    if spreads.total is not None:
        one = spreads.total
        everything = QCoreApplication.translate("Charts", "All together")
        rows.insert(0, (everything, number(one.n), words(one.p50), words(one.p90)))
    return Table(header, tuple(rows))


def _of_words(spreads: Spreads) -> str:
    known = spreads.total.n if spreads.total is not None else 0
    if not spreads.missing:
        return cases_words(known)
    return QCoreApplication.translate("Charts", "{known} of {cases}").format(
        known=number(known), cases=cases_words(known + spreads.missing)
    )


def _percent(value: float) -> str:
    return QCoreApplication.translate("Charts", "{number}%").format(number=round(value))


def _legend() -> str:
    return QCoreApplication.translate(
        "Charts", "Stroke: median · box: the middle half · whiskers: 10% to 90%"
    )
