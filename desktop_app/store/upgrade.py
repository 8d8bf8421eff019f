"""Bringing a casebook's schema up to date, with a verified backup first."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from desktop_app.domain.errors import UserError

from .faults import BROKEN
from .migrations import migrations
from .needed_version import write_made, write_needed


def upgrade(
    conn: sqlite3.Connection, path: Path, backups: Path, now: datetime, *, is_new: bool
) -> None:
    """Apply all pending migrations.

    Args:
        conn: connection to the file.
        path: the file, for the name of its backup.
        backups: folder for the backup, which is made unless the file is new.
        now: this moment, for the name of the backup.
        is_new: True when there is nothing to lose yet.
    """
    if not is_new:
        stamp = now.strftime("%Y%m%d-%H%M%S")
        back_up(conn, backups / f"{path.stem}-before-upgrade-{stamp}.db")
    # The lock is taken first: of two programs that start on a new file at once, the second waits
    # and then finds nothing left to do.
    conn.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(Database(conn, execute_plugins=False))
        write_needed(conn)
        if is_new:
            write_made(conn)
        conn.execute("COMMIT")
    except BaseException:
        # SQLite itself has rolled back when the disk is full.
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def back_up(conn: sqlite3.Connection, target: Path) -> None:
    """Copy an open database through SQLite's backup interface and check the copy.

    Copying the file alone would miss what is still in its write-ahead log.

    Raises:
        UserError: the copy is not sound.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    copy = sqlite3.connect(target)
    try:
        conn.backup(copy)
        # quick_check passes some damaged files that integrity_check finds.
        verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        copy.close()
    if verdict != "ok":
        raise UserError(BROKEN)
