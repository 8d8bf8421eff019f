"""A casebook says which version it needs, and a program that is too old passes that on."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.domain.errors import UserError
from desktop_app.domain.pinyin import PinyinTable
from desktop_app.store import needed_version, settings
from desktop_app.store.connection import Store, open_store
from desktop_app.store.names import MIGRATION_NAMES
from tests.casebooks import NOW

OLD_FILES = sorted((Path(__file__).parents[1] / "data" / "casebooks").glob("*.db"))
NEEDED = "needs-version"


def no_pinyin() -> PinyinTable:
    """Stand in for the table of pinyin where nothing is searched."""
    raise AssertionError("not needed here")


def opened(path: Path) -> Store:
    return open_store(path, path.parent / "backups", NOW, no_pinyin)


def future_file(folder: Path, *statements: str) -> Path:
    """Make a casebook that a version of the future has migrated, and then done more to."""
    path = folder / "casebook.db"
    store = opened(path)
    with store.transaction():
        for statement in (
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('casebook', '9999_from_the_future', '')",
            "CREATE TABLE of_the_future (id INTEGER PRIMARY KEY)",
            *statements,
        ):
            store.conn.execute(statement)
    store.close()
    return path


def folder_bytes(folder: Path) -> dict[str, bytes]:
    # The -shm file holds no data: SQLite makes it anew for whoever reads.
    return {
        p.name: p.read_bytes() for p in folder.iterdir() if p.is_file() and "-shm" not in p.name
    }


def saying(value: str) -> str:
    return f"UPDATE settings SET value = {value} WHERE key = '{NEEDED}'"


def refusal(path: Path) -> UserError:
    before = folder_bytes(path.parent)
    with pytest.raises(UserError) as fault:
        opened(path)
    assert folder_bytes(path.parent) == before
    return fault.value


def test_a_file_of_the_future_tells_what_to_install(tmp_path: Path) -> None:
    fault = refusal(future_file(tmp_path, saying("'12.3.45'")))
    assert [p.name for p in tmp_path.iterdir()] == ["casebook.db"]
    assert str(fault) == (
        f"This casebook was written by Seller Casebook 12.3.45; this is {__version__}. "
        "Install version 12.3.45 or newer, then open it again. Nothing was changed."
    )


@pytest.mark.parametrize(
    "spoilt",
    [
        saying("'rubbish'"),
        saying("''"),
        saying("'12.3.45; call 400-000'"),
        saying("'12.3.45' || char(10) || '9.9.9'"),
        saying("'１２.3.4'"),
        saying("replace(hex(zeroblob(500000)), '00', '9') || '.0.0'"),
        saying("x'31322E332E34'"),
        saying("CAST(x'FF3132' AS TEXT)"),
        saying("12.3"),
        # A version that is too old itself would be of no help.
        saying(f"'{__version__}'"),
        saying("'0.0.1'"),
        f"DELETE FROM settings WHERE key = '{NEEDED}'",
        "DROP TABLE settings",
        "ALTER TABLE settings RENAME COLUMN value TO what",
    ],
)
def test_what_cannot_be_trusted_is_not_passed_on(tmp_path: Path, spoilt: str) -> None:
    fault = refusal(future_file(tmp_path, spoilt))
    assert str(fault) == (
        "This casebook was made by a newer version of Seller Casebook. "
        "Install the newest version to open it; it was not changed."
    )


@pytest.mark.parametrize(
    "spoilt",
    [
        "DROP TABLE _sqlite_migrations",
        "ALTER TABLE _sqlite_migrations RENAME COLUMN migration_set TO what",
        "UPDATE _sqlite_migrations SET migration_set = 'other'",
        "DELETE FROM _sqlite_migrations",
        f"DELETE FROM _sqlite_migrations WHERE name = '{MIGRATION_NAMES[0]}'",
    ],
)
def test_a_file_that_does_not_say_what_was_done_to_it_is_left_alone(
    tmp_path: Path, spoilt: str
) -> None:
    path = tmp_path / "casebook.db"
    opened(path).close()
    conn = sqlite3.connect(path)
    conn.execute("PRAGMA journal_mode = DELETE")
    conn.execute(spoilt)
    conn.commit()
    conn.close()
    fault = refusal(path)
    assert [p.name for p in tmp_path.iterdir()] == ["casebook.db"]
    assert str(fault) == (
        "This casebook is damaged, or was made by a newer version of Seller Casebook. Install "
        "the newest version. If that does not open it, put your newest copy of the file in its "
        "place; the backups folder may have one. Nothing was changed."
    )


def test_a_file_of_the_future_that_notes_its_changes_elsewhere_tells_what_to_install(
    tmp_path: Path,
) -> None:
    path = future_file(tmp_path, saying("'12.3.45'"), "DROP TABLE _sqlite_migrations")
    assert "Install version 12.3.45 or newer" in str(refusal(path))


def test_rows_that_a_kill_left_beside_the_file_are_read_along(tmp_path: Path) -> None:
    alive = tmp_path / "alive"
    alive.mkdir()
    store = opened(alive / "casebook.db")
    with store.transaction():
        store.conn.execute(saying("'9.8.7'"))
        store.conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('casebook', '9999_from_the_future', '')"
        )
    killed = tmp_path / "killed"
    shutil.copytree(alive, killed)
    store.close()
    assert (killed / "casebook.db-wal").stat().st_size
    assert "Install version 9.8.7" in str(refusal(killed / "casebook.db"))


@pytest.mark.parametrize("old", [None, *OLD_FILES], ids=lambda path: path.stem if path else "new")
def test_every_file_that_is_opened_gets_the_version(tmp_path: Path, old: Path | None) -> None:
    path = tmp_path / "casebook.db"
    if old is not None:
        shutil.copy(old, path)
    store = opened(path)
    assert settings.get(store, NEEDED) == __version__
    # Only who starts with this version has missed nothing of what is new in it.
    assert settings.get(store, "seen-version", "never") == ("never" if old else __version__)
    store.close()


def test_a_later_version_with_the_same_schema_leaves_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(tmp_path / "casebook.db").close()
    monkeypatch.setattr(needed_version, "__version__", "99.0.0")
    store = opened(tmp_path / "casebook.db")
    assert settings.get(store, NEEDED) == __version__
    store.close()


def test_a_file_that_cannot_be_written_is_opened_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "casebook.db"
    store = opened(path)
    with store.transaction():
        store.conn.execute(f"DELETE FROM settings WHERE key = '{NEEDED}'")
    store.close()
    monkeypatch.setattr("desktop_app.store.connection._PRAGMAS", ("PRAGMA query_only = ON",))
    store = opened(path)
    assert settings.get(store, NEEDED, "none") == "none"
    store.close()
    assert sqlite3.connect(path).execute("PRAGMA integrity_check").fetchone() == ("ok",)
