"""All or nothing, whatever goes wrong."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.services.casebook import Casebook
from desktop_app.store import connection
from tests.casebooks import log, new_casebook


@pytest.fixture
def casebook(tmp_path: Path) -> Iterator[Casebook]:
    opened = new_casebook(tmp_path)
    yield opened
    opened.close()


def counts(casebook: Casebook) -> tuple[int, ...]:
    tables = ("cases", "contacts", "deadlines", "checklist_items", "case_events", "shops")
    return tuple(casebook.store.value(f"SELECT count(*) FROM {table}") for table in tables)


def test_failure_midway_leaves_nothing(casebook: Casebook) -> None:
    log(casebook, said="第一次")
    before = counts(casebook)
    with pytest.raises(UserError):
        log(casebook, said="第二次", answers=(4711,), case_facts={"shop": "新店"})
    assert counts(casebook) == before
    assert not casebook.store.conn.in_transaction


def test_full_disk_is_told_and_loses_nothing(casebook: Casebook) -> None:
    log(casebook, said="第一次")
    pages = casebook.store.value("PRAGMA page_count")
    casebook.store.conn.execute(f"PRAGMA max_page_count = {pages}")
    before = counts(casebook)
    with pytest.raises(UserError, match="disk is full"):
        log(casebook, said="很长的话" * 20_000)
    assert counts(casebook) == before
    casebook.store.conn.execute("PRAGMA max_page_count = 1000000")
    log(casebook, said="很长的话" * 20_000)


def test_another_program_holding_the_file_is_told(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_TIMEOUT_SECONDS", 0.05)
    mine = new_casebook(casebook.paths.data_dir)
    other = sqlite3.connect(casebook.paths.casebook, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="Another program"):
        log(mine, said="现在写不进去")
    other.execute("ROLLBACK")
    other.close()
    log(mine, said="现在可以了")
    mine.close()


def test_reader_cannot_write(casebook: Casebook) -> None:
    log(casebook, said="第一次")
    reader = casebook.reader()
    assert reader.value("SELECT said FROM contacts") == "第一次"
    with pytest.raises(UserError, match="cannot be written"), reader.transaction():
        reader.conn.execute("DELETE FROM contacts")
    reader.close()


def test_other_connections_writes_are_noticed(casebook: Casebook) -> None:
    before = casebook.store.data_version()
    log(casebook, said="自己写的")
    assert casebook.store.data_version() == before
    other = new_casebook(casebook.paths.data_dir)
    log(other, said="别人写的")
    other.close()
    assert casebook.store.data_version() != before


def test_damage_met_while_walking_is_told(casebook: Casebook) -> None:
    log(casebook, said="第一次")
    casebook.store.conn.execute("PRAGMA writable_schema = ON")
    casebook.store.conn.execute("UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'contacts'")
    casebook.store.conn.execute("PRAGMA writable_schema = RESET")
    with pytest.raises(UserError, match="damaged"):
        list(casebook.store.walk("SELECT * FROM contacts"))


def test_text_with_damaged_bytes_is_told(casebook: Casebook) -> None:
    log(casebook, said="第一次")
    casebook.store.conn.execute("UPDATE contacts SET said = CAST(x'ff41' AS TEXT)")
    with pytest.raises(UserError, match="damaged"):
        casebook.store.rows("SELECT said FROM contacts")
