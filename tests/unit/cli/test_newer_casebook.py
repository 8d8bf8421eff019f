"""A command on a casebook that a newer version has written."""

from __future__ import annotations

import sqlite3

import pytest

from .conftest import Terminal


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_it_names_the_version_to_install_and_writes_nothing(
    terminal: Terminal, language: str
) -> None:
    terminal.log()
    path = terminal.data_dir / "casebook.db"
    conn = sqlite3.connect(path)
    conn.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('casebook', '9999_future', '')"
    )
    conn.execute("UPDATE settings SET value = '99.1.2' WHERE key = 'needs-version'")
    conn.commit()
    conn.close()
    before = path.read_bytes()
    logging = ("log", "--issue-type", "logistics", "--agent", "小蜜007", "--channel", "qianniu")
    for command in (("cases",), logging):
        assert terminal.refused("--lang", language, *command).count("99.1.2") == 2
    assert path.read_bytes() == before
    assert not list(terminal.data_dir.glob("casebook.db-*"))
