"""The casebook that speed is measured with is what the services would have made of its rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.case import ACTIVE_STATUSES
from desktop_app.domain.case_query import CaseQuery
from desktop_app.paths import Paths
from desktop_app.services import cases, deadlines
from desktop_app.services.casebook import Casebook
from desktop_app.store.cases import refresh_derived
from tests.benchmarks.generate import generate
from tests.benchmarks.moment import NOW
from tests.casebooks import log

CASES = 20


@pytest.fixture
def casebook(tmp_path: Path) -> Iterator[Casebook]:
    opened = generate(Paths(tmp_path / "data"), CASES)
    yield opened
    opened.close()


def rows(casebook: Casebook, table: str) -> list[tuple[object, ...]]:
    found = casebook.store.rows(f"SELECT * FROM {table} ORDER BY id")
    return [tuple(row) for row in found]


def found(casebook: Casebook, text: str) -> set[int]:
    return {case.id for case in cases.list_cases(casebook.store, CaseQuery(text=text), 0, CASES)}


def test_there_are_as_many_rows_as_asked_for(casebook: Casebook) -> None:
    assert len(rows(casebook, "cases")) == CASES
    assert len(rows(casebook, "contacts")) == 4 * CASES
    assert casebook.store.rows("PRAGMA foreign_key_check") == []
    assert casebook.store.value("PRAGMA integrity_check") == "ok"


def test_it_is_the_same_every_time(casebook: Casebook, tmp_path: Path) -> None:
    again = generate(Paths(tmp_path / "again"), CASES)
    for table in ("cases", "contacts", "deadlines", "checklist_items", "case_events"):
        assert rows(again, table) == rows(casebook, table)
    again.close()


def test_columns_of_lists_are_what_the_store_derives(casebook: Casebook) -> None:
    before = rows(casebook, "cases")
    with casebook.store.transaction():
        for number in range(1, CASES + 1):
            refresh_derived(casebook.store, number, NOW)
    assert rows(casebook, "cases") == before
    assert {case[0] for case in before} == set(range(1, CASES + 1))


def test_every_case_is_found_by_its_own_words(casebook: Casebook) -> None:
    casebook.store.conn.execute("INSERT INTO case_search (case_search) VALUES ('integrity-check')")
    for number in range(1, CASES + 1):
        case = cases.case_detail(casebook.store, number)
        for text in (case.case.facts.title, case.case.facts.order_no, case.contacts[0].facts.said):
            if text:
                assert number in found(casebook, text)


def test_services_go_on_where_it_ends(casebook: Casebook) -> None:
    store, soon = casebook.store, NOW + timedelta(days=30)
    due = deadlines.due(store, soon)
    active = cases.list_cases(store, CaseQuery(statuses=ACTIVE_STATUSES), 0, 1)[0]
    logged = log(casebook, case_id=active.id, said="补发赠品", promised_at=NOW)
    assert found(casebook, "补发赠品") == {active.id}
    assert logged.contact_id == 4 * CASES + 1
    assert len(deadlines.due(store, soon)) == len(due) + 1
    # Sound only if the words taken out of the index were those that had been put in.
    store.conn.execute("INSERT INTO case_search (case_search) VALUES ('integrity-check')")
