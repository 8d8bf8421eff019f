"""What becomes of a table: new, already there, more of the same, or turned down."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import FollowUpStatus
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, shops
from desktop_app.services.importing.apply import CHANGED_SINCE, apply_import
from desktop_app.services.importing.results import ImportCounts
from desktop_app.services.importing.survey import survey
from desktop_app.store import cases as case_rows
from desktop_app.store import rings, search_index
from tests.casebooks import NOW, log
from tests.unit.services.importing.import_samples import (
    HEADINGS,
    ORDER,
    ROWS,
    Importer,
    assert_sound,
    content,
)


def test_rows_of_one_order_are_one_case_as_if_logged_by_hand(importer: Importer) -> None:
    done = importer.bring_in(importer.file())
    assert done.counts == ImportCounts(rows=3, new_cases=2, new_contacts=3)
    store = importer.casebook.store
    first = cases.case_detail(store, 1)
    assert first.case.facts.order_no == ORDER and first.case.facts.issue_type == "product-takedown"
    assert [one.facts.agent_id for one in first.contacts] == ["小二云杉", "小二青柠"]
    assert [one.facts.follow_up_status for one in first.contacts] == [
        FollowUpStatus.PENDING,
        FollowUpStatus.DONE,
    ]
    assert (first.case.status, first.case.last_agent) == (Status.OPEN, "小二青柠")
    assert first.case.opened_at == first.contacts[0].facts.at
    assert len(first.checklist) == first.case.checklist_total > 0
    assert {one.name for one in shops.all_shops(store)} == {"小店", "二店"}
    assert len(cases.list_cases(store, CaseQuery(text="标题违规"), 0, 9)) == 1
    assert_sound(importer.casebook)


def test_what_is_derived_in_bulk_is_what_the_rules_derive(importer: Importer) -> None:
    headings = (*HEADINGS, "承诺回复时间", "跟进时间", "状态", "结案时间")
    soon, past = "2026-11-23 10:00", "2026-11-10 10:00"
    importer.bring_in(
        importer.file(
            [
                (*ROWS[0], soon, "", "等待我处理", ""),
                (*ROWS[2], past, soon, "", ""),
                (*ROWS[2][:6], "9876543210987654321", "小店", past, past, "", "2026-11-12 10:00"),
            ],
            headings,
        )
    )
    store = importer.casebook.store
    before = content(importer.casebook)
    documents = [search_index.document(store, number) for number in (1, 2, 3)]
    with store.transaction():
        for number in (1, 2, 3):
            case_rows.refresh_derived(store, number, NOW)
        rings.refresh_all(store)
        search_index.empty(store)
        search_index.make_whole(store)
    assert content(importer.casebook) == before
    assert documents == [search_index.document(store, number) for number in (1, 2, 3)]
    ringing = store.rows("SELECT case_id, kind, ring_at FROM deadlines WHERE ring_at IS NOT NULL")
    # Nothing rings that was over before it was imported, and nothing of a closed case.
    assert all(row["ring_at"] > "2026-11-22T03:00:00Z" and row["case_id"] != 3 for row in ringing)
    assert any(row["kind"] == "follow-up" for row in ringing)


def test_the_same_file_twice_adds_nothing(importer: Importer) -> None:
    # Two rows that differ only in a column that is not taken are two contacts, also the next time.
    rows = [(*row, str(number)) for number, row in enumerate((*ROWS, ROWS[1], ROWS[2]))]
    path = importer.file(rows, (*HEADINGS, "xyz"))
    first = importer.bring_in(path)
    assert (first.counts.new_cases, first.counts.new_contacts) == (3, 5)
    before = content(importer.casebook)
    again = importer.bring_in(path, NOW + timedelta(hours=1))
    assert again.counts == ImportCounts(rows=5, duplicates=5) and again.import_id is None
    assert content(importer.casebook) == before


def test_a_line_that_stands_twice_is_taken_once(importer: Importer) -> None:
    counts = importer.bring_in(importer.file([*ROWS, ROWS[0], ROWS[2]])).counts
    assert (counts.new_contacts, counts.duplicates) == (3, 2)


def test_a_later_file_adds_to_cases_that_are_there_and_fills_only_gaps(importer: Importer) -> None:
    casebook = importer.casebook
    logged = log(casebook, case_facts={"order_no": ORDER, "title": "我的标题"}, said="旧的")
    counts = importer.bring_in(importer.file()).counts
    assert (counts.new_cases, counts.new_contacts) == (1, 3)
    detail = cases.case_detail(casebook.store, logged.case_id)
    assert (detail.case.facts.title, detail.case.facts.shop) == ("我的标题", "小店")
    assert detail.case.contact_count == 3
    found = cases.list_cases(casebook.store, CaseQuery(text="已改标题"), 0, 9)
    assert [case.id for case in found] == [logged.case_id]
    assert_sound(casebook)


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        (6, "1.23457E+18", "A spreadsheet has dropped digits of the number “1.23457E+18”."),
        (1, "", "The time of the contact is missing."),
        (1, "昨天", "“昨天”"),
        (1, "2026-02-30 10:00", "“2026-02-30 10:00”"),
        (1, "2027-01-01 10:00", "“2027-01-01 10:00” lies in the future."),
    ],
)
def test_what_cannot_be_taken_is_told_with_its_line(
    importer: Importer, column: int, cell: str, reason: str
) -> None:
    bad = [*ROWS[1]]
    bad[column] = cell
    dry = importer.try_out(importer.file([ROWS[0], bad, ROWS[2]]))
    assert (dry.counts.rejected, dry.counts.new_contacts) == (1, 2)
    (row,) = dry.rejected_rows()
    assert (row.line, row.cells) == (3, tuple(bad))
    assert str(row.reason).startswith(reason)
    dry.close()


def test_a_dry_run_writes_nothing_and_leaves_nothing(importer: Importer) -> None:
    before = content(importer.casebook)
    dry = importer.try_out(importer.file())
    assert [one.facts.order_no for one in dry.samples] == [ORDER, ""]
    assert [one.contact_count for one in dry.samples] == [2, 1]
    assert len(importer.waiting()) == 1
    dry.close()
    assert content(importer.casebook) == before
    assert importer.waiting() == []


def test_what_was_left_by_a_killed_program_goes_with_the_next_import(importer: Importer) -> None:
    left = importer.try_out(importer.file())
    left.staging.conn.close()
    held = importer.try_out(importer.file())
    assert importer.waiting() == [held.staging.path.name]
    another = importer.try_out(importer.file())
    assert len(importer.waiting()) == 2
    held.close()
    another.close()


class Impatient:
    """Cancels at its n-th question."""

    def __init__(self, patience: int) -> None:
        self.patience = patience

    def check(self) -> None:
        self.patience -= 1
        if self.patience < 0:
            raise InterruptedError

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total


def test_cancelling_anywhere_leaves_no_trace(importer: Importer) -> None:
    before = content(importer.casebook)
    store = importer.casebook.store
    for patience in range(100):
        try:
            dry = importer.try_out(importer.file(), progress=Impatient(patience))
        except InterruptedError:
            assert importer.waiting() == []
            continue
        break
    assert patience > 0
    for patience in range(100):
        try:
            apply_import(store, dry, NOW, Impatient(patience))
        except InterruptedError:
            assert content(importer.casebook) == before
            assert store.value("SELECT count(*) FROM imports") == 0
            continue
        break
    assert patience > 3
    dry.close()
    assert store.value("SELECT count(*) FROM contacts") == 3


KILLED = """
import os, sys
from pathlib import Path
from desktop_app.services.importing.apply import apply_import
from tests.casebooks import NOW, new_casebook
from tests.unit.services.importing.import_samples import Importer

class Killed:
    def check(self): pass
    def report(self, done, total):
        if done > 9000: os._exit(9)

importer = Importer(new_casebook(Path(sys.argv[1])), Path(sys.argv[2]))
apply_import(importer.casebook.store, importer.try_out(importer.file()), NOW, Killed())
"""


def test_a_program_that_is_killed_while_it_writes_has_written_nothing(
    importer: Importer, tmp_path: Path
) -> None:
    data_dir = importer.casebook.paths.data_dir
    before = content(importer.casebook)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(data_dir), str(tmp_path)],
        cwd=Path(__file__).parents[4],
        check=False,
    )
    assert killed.returncode == 9
    assert content(importer.casebook) == before and len(importer.waiting()) == 1
    assert importer.bring_in(importer.file()).counts.new_contacts == 3
    assert importer.waiting() == []


def test_a_casebook_that_changed_meanwhile_is_looked_at_again(importer: Importer) -> None:
    dry = importer.try_out(importer.file())
    log(importer.casebook, case_facts={"order_no": ORDER}, said="另外的")
    with pytest.raises(UserError) as refused:
        apply_import(importer.casebook.store, dry, NOW)
    assert refused.value.sentence == CHANGED_SINCE
    assert dry.counts == ImportCounts(rows=3, new_cases=1, new_contacts=3)
    apply_import(importer.casebook.store, dry, NOW)
    dry.close()
    assert importer.casebook.store.value("SELECT count(*) FROM cases") == 2


def test_columns_are_remembered_by_their_headings(importer: Importer, tmp_path: Path) -> None:
    path = importer.file()
    store = importer.casebook.store
    assert not survey(store, path).is_remembered
    dry = importer.try_out(path)
    field = dry.mapping.fields_of(5)[0]
    dry.mapping = dry.mapping.with_column(field, None)
    apply_import(store, dry, NOW)
    dry.close()
    turned = importer.file([row[::-1] for row in ROWS], HEADINGS[::-1])
    found = survey(store, turned)
    assert found.is_remembered and found.mapping.column_of(field) is None
    assert found.mapping.columns != dry.mapping.columns
    assert {one for one, _ in found.mapping.columns} == {one for one, _ in dry.mapping.columns}


def test_a_table_of_cases_without_contacts(importer: Importer) -> None:
    headings = ("案件编号", "问题类型", "标题", "备注")
    rows = [("A1", "商品下架", "一", "x"), ("A2", "", "二", "y"), ("A1", "商品下架", "三", "z")]
    path = importer.file(rows, headings)
    dry = importer.try_out(path)
    assert dry.counts == ImportCounts(rows=3, new_cases=2, rejected=1)
    assert str(dry.rejected_rows()[0].reason) == "Line 2 is the same case and says something else."
    apply_import(importer.casebook.store, dry, NOW)
    dry.close()
    again = importer.try_out(path)
    assert again.counts == ImportCounts(rows=3, duplicates=2, rejected=1)
    again.close()
