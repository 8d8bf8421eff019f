"""Spans of days in which a case was opened."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desktop_app.ui.cases.periods import Period, opened_span
from tests.casebooks import SHANGHAI

TODAY = date(2026, 11, 22)


def span(
    period: Period, first: date = TODAY, last: date = TODAY
) -> tuple[datetime | None, datetime | None]:
    return opened_span(period, TODAY, SHANGHAI, first, last)


def test_spans_begin_at_local_midnight() -> None:
    assert span(Period.ANY) == (None, None)
    assert span(Period.WEEK) == (datetime(2026, 11, 15, 16, tzinfo=UTC), None)
    assert span(Period.MONTH) == (datetime(2026, 10, 23, 16, tzinfo=UTC), None)
    assert span(Period.YEAR) == (datetime(2025, 12, 31, 16, tzinfo=UTC), None)


def test_own_span_has_both_days_in_either_order() -> None:
    wanted = (datetime(2026, 11, 9, 16, tzinfo=UTC), datetime(2026, 11, 12, 16, tzinfo=UTC))
    assert span(Period.CUSTOM, date(2026, 11, 10), date(2026, 11, 12)) == wanted
    assert span(Period.CUSTOM, date(2026, 11, 12), date(2026, 11, 10)) == wanted
