"""The figures above the reports."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop_app.services import cases, contacts
from desktop_app.services.casebook import Casebook
from desktop_app.services.figures import Figures, figures_now, month_start
from tests.casebooks import NOW, SHANGHAI, log


def test_an_empty_casebook_has_nothing(casebook: Casebook) -> None:
    assert figures_now(casebook.store, NOW, SHANGHAI) == Figures(0, 0, 0, 0, 0)


def test_the_month_begins_at_the_sellers_midnight() -> None:
    begin = datetime(2026, 10, 31, 16, tzinfo=UTC)
    assert month_start(NOW, SHANGHAI) == begin
    assert month_start(begin, SHANGHAI) == begin
    assert month_start(begin - timedelta(seconds=1), SHANGHAI) == datetime(
        2026, 9, 30, 16, tzinfo=UTC
    )


def test_figures_count_what_is_not_in_the_trash(casebook: Casebook) -> None:
    begin = month_start(NOW, SHANGHAI)
    old = log(casebook, at=begin - timedelta(seconds=1))
    closed = log(casebook, at=begin)
    cases.close_case(casebook.store, closed.case_id, "撤销处罚", NOW)
    cases.close_case(casebook.store, old.case_id, "不予支持", begin - timedelta(seconds=1))
    open_case = log(casebook)
    trashed_contact = log(casebook, case_id=open_case.case_id)
    contacts.trash_contact(casebook.store, trashed_contact.contact_id, NOW)
    trashed_case = log(casebook)
    cases.trash_case(casebook.store, trashed_case.case_id, NOW)
    assert figures_now(casebook.store, NOW, SHANGHAI) == Figures(
        cases=3, contacts=3, active_cases=1, closed_this_month=1, contacts_this_month=2
    )
