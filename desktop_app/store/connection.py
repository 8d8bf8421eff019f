"""Opening a casebook file, safely, and one transaction at a time."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.pinyin import PinyinTable

from .faults import faults_told
from .names import APPLICATION_ID, MIGRATION_NAMES, MIGRATION_SET
from .needed_version import refuse_unknown, write_needed_if_missing

_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
BUSY_TIMEOUT_SECONDS = 5.0
# Of SQLite's virtual machine: about a thousandth of a second.
_STEPS_BETWEEN_LOOKS = 20_000

Row = sqlite3.Row
Parameters = Sequence[object] | Mapping[str, object]


@contextmanager
def stopping(conn: sqlite3.Connection, is_asked: Callable[[], bool]) -> Iterator[None]:
    """Break off statements inside the block, however long they are, once that is asked.

    Args:
        is_asked: called now and then while a statement runs; True breaks it off with
            ``sqlite3.OperationalError``, and so the transaction that it is part of.
    """
    conn.set_progress_handler(is_asked, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        conn.set_progress_handler(None, 0)


class Store:
    """An open casebook file.

    Attributes:
        path: the file.
        conn: its SQLite connection, for the modules of this package only.
        pinyin: gives the table that the search index is made with; called at first use.
        hold: while not empty, every transaction is refused with this sentence: another thread of
            this program is writing for long, and nobody should wait for it.
    """

    def __init__(
        self, path: Path, conn: sqlite3.Connection, pinyin: Callable[[], PinyinTable]
    ) -> None:
        self.path = path
        self.conn = conn
        self.pinyin = pinyin
        self.hold = ""

    def close(self) -> None:
        """Close the file. Closing twice does no harm."""
        self.conn.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write everything inside the block, or nothing.

        The lock is taken at once, so that what was read inside the block is still true when it is
        written. Blocks do not nest: one intent is one transaction.

        Raises:
            UserError: the disk is full, the file is locked or cannot be written, or writing is on
                hold.
        """
        if self.hold:
            raise UserError(self.hold)
        with faults_told():
            self.conn.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.conn.execute("COMMIT")
            except BaseException:
                if self.conn.in_transaction:
                    self.conn.execute("ROLLBACK")
                raise

    def stopping(self, is_asked: Callable[[], bool]) -> AbstractContextManager[None]:
        """Break off statements inside the block; see :func:`stopping`."""
        return stopping(self.conn, is_asked)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return all rows of a query."""
        with faults_told():
            return self.conn.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with faults_told():
            found: Row | None = self.conn.execute(sql, parameters).fetchone()
            return found

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Return the first value of a query's first row, or None."""
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    def walk(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """Go through the rows of a query one at a time; memory does not grow with them."""
        with faults_told():
            # Not "yield from": that would close the cursor, which only its own thread may do.
            cursor = self.conn.execute(sql, parameters)
            while (row := cursor.fetchone()) is not None:
                yield row

    def data_version(self) -> int:
        """Return a number that changes when another connection has written to the file."""
        return int(self.value("PRAGMA data_version"))


def open_store(
    path: Path, backups: Path, now: datetime, pinyin: Callable[[], PinyinTable]
) -> Store:
    """Open a casebook for reading and writing; create or migrate it as needed.

    Args:
        path: the file; it need not exist.
        backups: folder for the copy that is made before an older file is migrated.
        now: this moment, for the name of that copy.
        pinyin: gives the table that the search index is made with.

    Raises:
        UserError: the file is from a newer version, is not a casebook, is damaged, or cannot be
            opened. It was not changed.
    """
    with faults_told():
        _check_place(path)
        applied = _applied_migrations(path)
        _make_folder(path.parent)
        conn = _connect(path)
        try:
            if applied != MIGRATION_NAMES:
                from .upgrade import upgrade

                upgrade(conn, path, backups, now, is_new=not applied)
            write_needed_if_missing(conn)
        except BaseException:
            conn.close()
            raise
        return Store(path, conn, pinyin)


def open_reader(path: Path, pinyin: Callable[[], PinyinTable]) -> Store:
    """Open another connection to a casebook that :func:`open_store` has opened, to read only."""
    with faults_told():
        conn = _connect(path)
        conn.execute("PRAGMA query_only = ON")
        return Store(path, conn, pinyin)


def open_writer(path: Path, pinyin: Callable[[], PinyinTable]) -> Store:
    """Open another connection to a casebook that is open already, to write as well."""
    with faults_told():
        return Store(path, _connect(path), pinyin)


def _connect(path: Path) -> sqlite3.Connection:
    # isolation_level=None: transactions are begun and ended in one place, by Store.transaction.
    conn = sqlite3.connect(path, timeout=BUSY_TIMEOUT_SECONDS, isolation_level=None)
    conn.row_factory = sqlite3.Row
    try:
        _use_write_ahead_log(conn)
        for pragma in _PRAGMAS:
            conn.execute(pragma)
    except BaseException:
        conn.close()
        raise
    return conn


def _use_write_ahead_log(conn: sqlite3.Connection) -> None:
    # SQLite does not wait for its busy timeout here when two programs start on a new file at once.
    give_up_at = time.monotonic() + BUSY_TIMEOUT_SECONDS
    while True:
        try:
            conn.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorname != "SQLITE_BUSY" or time.monotonic() > give_up_at:
                raise
        time.sleep(0.02)


def _applied_migrations(path: Path) -> tuple[str, ...]:
    """Read which migrations a file has had, without changing a byte of it or beside it.

    Raises:
        UserError: it is no casebook, from a newer version, or damaged.
    """
    if not path.exists() or path.stat().st_size == 0:
        return ()
    # A WAL file beside it means that the newest rows are there: then it must be read along.
    has_wal = os.path.exists(f"{path}-wal")
    uri = f"{path.absolute().as_uri()}?{'mode=ro' if has_wal else 'immutable=1'}"
    conn = sqlite3.connect(uri, uri=True)
    try:
        # Another program may be making it at this moment: then it has no tables yet.
        if conn.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
            return ()
        if conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise _not_a_casebook(path)
        applied = _noted_migrations(conn)
        refuse_unknown(conn, applied)
        return applied
    except sqlite3.DatabaseError as fault:
        if getattr(fault, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise _not_a_casebook(path) from fault
        raise
    finally:
        conn.close()


def _noted_migrations(conn: sqlite3.Connection) -> tuple[str, ...]:
    """Return the migrations that a casebook says it has had, none where that cannot be read."""
    try:
        rows = conn.execute(
            "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id",
            [MIGRATION_SET],
        )
        return tuple(row[0] for row in rows)
    except sqlite3.OperationalError as fault:
        # No such table, or no such column. A damaged page or a lock has a name of its own.
        if getattr(fault, "sqlite_errorname", "") == "SQLITE_ERROR":
            return ()
        raise


def _check_place(path: Path) -> None:
    """Refuse what is no file, and a folder that the system cannot even look into."""
    try:
        is_taken = path.exists() and not path.is_file()
    except OSError as fault:
        raise _unusable(path.parent, fault) from fault
    if is_taken:
        raise _not_a_casebook(path)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise _unusable(folder, fault) from fault


def _unusable(folder: Path, fault: OSError) -> UserError:
    return UserError(
        msg("The folder {folder} cannot be used: {reason}. Choose another data folder."),
        folder=folder,
        reason=fault.strerror or fault,
    )


def _not_a_casebook(path: Path) -> UserError:
    return UserError(
        msg("{path} is not a casebook. Move it away or choose another data folder."), path=path
    )
