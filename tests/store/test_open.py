"""Opening, refusing and upgrading casebook files."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.errors import UserError
from desktop_app.services.cases import count_cases
from desktop_app.store import connection, names, search_index
from desktop_app.store.connection import Store, open_store
from desktop_app.store.migrations import migrations
from tests.casebooks import log, new_casebook

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
OLD_FILES = sorted((Path(__file__).parents[1] / "data" / "casebooks").glob("*.db"))


def no_pinyin() -> None:
    """Stand in for the table of pinyin where nothing is searched."""
    raise AssertionError("not needed here")


def opened(path: Path) -> Store:
    return open_store(path, path.parent / "backups", NOW, no_pinyin)  # type: ignore[arg-type]


def schema(path: Path) -> list[tuple[str, str, str]]:
    conn = sqlite3.connect(path)
    rows = conn.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"
    ).fetchall()
    conn.close()
    return rows


def folder_bytes(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.*")}


def test_registered_migrations_are_the_named_ones(tmp_path: Path) -> None:
    registered = tuple(migration.name for migration in migrations._migrations)
    assert registered == names.MIGRATION_NAMES


def test_new_file_has_safe_pragmas(tmp_path: Path) -> None:
    store = opened(tmp_path / "casebook.db")
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 5000,
    }
    assert {name: store.value(f"PRAGMA {name}") for name in wanted} == wanted
    store.close()


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda path: path.stem)
def test_old_file_becomes_exactly_a_new_one(tmp_path: Path, old: Path) -> None:
    copy = tmp_path / "old" / "casebook.db"
    copy.parent.mkdir()
    shutil.copy(old, copy)
    opened(copy).close()
    opened(tmp_path / "new.db").close()
    assert schema(copy) == schema(tmp_path / "new.db")
    conn = sqlite3.connect(copy)
    assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert conn.execute("SELECT count(*) FROM contacts").fetchone()[0] >= 2
    conn.close()


def test_there_is_an_old_file_for_every_schema() -> None:
    assert [path.stem for path in OLD_FILES] == [f"casebook-{n}" for n in names.MIGRATION_NAMES]


def test_newer_file_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "casebook.db"
    store = opened(path)
    store.conn.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('casebook', '9999_from_the_future', '')"
    )
    store.close()
    before = folder_bytes(tmp_path)
    with pytest.raises(UserError, match="newer version"):
        opened(path)
    assert folder_bytes(tmp_path) == before


@pytest.mark.parametrize("content", [b"hello, I am a text file " * 40, b"\x00" * 4096])
def test_foreign_file_is_refused_and_not_touched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "casebook.db"
    path.write_bytes(content)
    with pytest.raises(UserError, match="not a casebook"):
        opened(path)
    assert folder_bytes(tmp_path) == {"casebook.db": content}


def test_foreign_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "casebook.db"
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE photos (id INTEGER)")
    conn.close()
    with pytest.raises(UserError, match="not a casebook"):
        opened(path)


def test_backup_is_made_before_an_upgrade(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    casebook = new_casebook(tmp_path)
    log(casebook, said="在更新之前写下的")
    casebook.close()

    def next_migration(db: object) -> None:
        db.conn.execute("CREATE TABLE later (id INTEGER PRIMARY KEY)")  # type: ignore[attr-defined]

    monkeypatch.setattr(connection, "MIGRATION_NAMES", (*names.MIGRATION_NAMES, "0002_later"))
    monkeypatch.setattr(migrations, "_migrations", list(migrations._migrations))
    migrations(name="0002_later")(next_migration)
    store = open_store(casebook.paths.casebook, casebook.paths.backups, NOW, casebook.pinyin)
    assert store.value("SELECT count(*) FROM later") == 0
    store.close()
    (backup,) = casebook.paths.backups.iterdir()
    assert backup.name == "casebook-before-upgrade-20261122-030000.db"
    conn = sqlite3.connect(backup)
    assert conn.execute("SELECT said FROM contacts").fetchall() == [("在更新之前写下的",)]
    assert not conn.execute("SELECT 1 FROM sqlite_schema WHERE name = 'later'").fetchall()
    conn.close()


def test_failed_upgrade_leaves_the_old_schema(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "casebook.db"
    opened(path).close()
    before = schema(path)

    def broken(db: object) -> None:
        db.conn.execute("CREATE TABLE half (id INTEGER)")  # type: ignore[attr-defined]
        raise RuntimeError("power cut")

    monkeypatch.setattr(connection, "MIGRATION_NAMES", (*names.MIGRATION_NAMES, "0002_broken"))
    monkeypatch.setattr(migrations, "_migrations", list(migrations._migrations))
    migrations(name="0002_broken")(broken)
    with pytest.raises(RuntimeError):
        opened(path)
    assert schema(path) == before


def test_missing_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError):
        opened(tmp_path / "file" / "casebook.db")


def test_disk_that_fills_while_a_casebook_is_made_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_PRAGMAS", (*connection._PRAGMAS, "PRAGMA max_page_count = 5"))
    with pytest.raises(UserError, match="disk is full"):
        opened(tmp_path / "casebook.db")
    monkeypatch.undo()
    opened(tmp_path / "casebook.db").close()


def test_a_folder_called_like_the_casebook_is_refused(tmp_path: Path) -> None:
    (tmp_path / "casebook.db").mkdir()
    with pytest.raises(UserError, match="is not a casebook"):
        opened(tmp_path / "casebook.db")


def test_a_folder_name_too_long_for_the_system_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be used"):
        opened(tmp_path / ("长" * 300) / "casebook.db")


def test_search_index_made_another_way_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    casebook = new_casebook(tmp_path)
    log(casebook, said="退款")
    with casebook.store.transaction():
        casebook.store.conn.execute("INSERT INTO case_search (case_search) VALUES ('delete-all')")
    casebook.close()
    monkeypatch.setattr(search_index, "INDEX_VERSION", "another")
    casebook = new_casebook(tmp_path)
    assert count_cases(casebook.store, CaseQuery(text="退款")) == 1
    assert search_index.is_current(casebook.store)
    casebook.close()
