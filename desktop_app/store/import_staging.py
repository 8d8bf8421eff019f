"""The rows of a table on their way into a casebook, in a SQLite file of their own.

The file lies in the casebook's folder for caches, is never synchronised to disk, and is deleted
when the import is over. Whoever holds it keeps a lock on it: a file without one was left behind by
a program that was killed, and the next import deletes it.
"""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.domain.case import CASE_FACT_FIELDS

from .connection import Store
from .faults import faults_told

CASE_COLUMNS = (*CASE_FACT_FIELDS, "uid", "status", "outcome", "opened_at", "closed_at")
CONTACT_COLUMNS = (
    *("uid", "at", "channel", "agent_id", "said", "outcome", "ticket_no"),
    *("promised_at", "follow_up_at", "follow_up_status", "has_clock"),
)
_ENDING = ".import.db"
# Pages that are held in memory, in KiB: while rows are staged, and while they are written.
_STAGING_KIB, _WRITING_KIB, _READING_KIB = 8_000, 24_000, 4_000

_SCHEMA = f"""
    CREATE TABLE marks (
        n INTEGER PRIMARY KEY, line INTEGER, key INTEGER, raw INTEGER, same INTEGER
    );
    CREATE TABLE contacts (n INTEGER PRIMARY KEY, {", ".join(CONTACT_COLUMNS)});
    CREATE TABLE cases (
        n INTEGER PRIMARY KEY, key INTEGER, is_keyed INTEGER, at, {", ".join(CASE_COLUMNS)}
    );
    CREATE TABLE rejected (n INTEGER PRIMARY KEY, line INTEGER, reason TEXT, value TEXT, cells);
    CREATE TABLE titles (issue_type TEXT PRIMARY KEY, title TEXT) WITHOUT ROWID;
    CREATE TABLE items (
        issue_type TEXT, item_id TEXT, title TEXT, required INTEGER, position INTEGER,
        perishes_after_days INTEGER
    );
"""


class Staging:
    """The staged rows of one file.

    Attributes:
        path: the SQLite file.
        conn: its connection, with the casebook attached to read as ``book``; for the modules of
            this package only. Any thread may use it, one at a time.
    """

    def __init__(self, folder: Path, casebook: Path) -> None:
        """Make an empty staging file.

        Args:
            folder: where; made if it is not there.
            casebook: the file that the rows are for.

        Raises:
            UserError: the disk is full or the folder cannot be written to.
        """
        with faults_told():
            with contextlib.suppress(FileExistsError):
                folder.mkdir(parents=True, exist_ok=True)
            self.path = folder / f"{secrets.token_hex(8)}{_ENDING}"
            self.conn = sqlite3.connect(
                self.path.absolute().as_uri(),
                uri=True,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                self.conn.executescript(
                    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                    f"PRAGMA cache_size = -{_STAGING_KIB};"
                )
                book = f"{casebook.absolute().as_uri()}?mode=ro"
                self.conn.execute("ATTACH ? AS book", [book])
                self.conn.execute(f"PRAGMA book.cache_size = -{_STAGING_KIB}")
                self.conn.executescript(_SCHEMA)
                self._hold()
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """Delete the file. Closing twice does no harm."""
        self.conn.close()
        self.path.unlink(missing_ok=True)

    def add(
        self,
        marks: Iterable[tuple[object, ...]],
        contacts: Iterable[tuple[object, ...]],
        cases: Iterable[tuple[object, ...]],
        rejected: Iterable[tuple[object, ...]],
    ) -> None:
        """Put in a batch of rows; each as the columns of its table."""
        with faults_told():
            for table, width, rows in (
                ("marks", 5, marks),
                ("contacts", 1 + len(CONTACT_COLUMNS), contacts),
                ("cases", 4 + len(CASE_COLUMNS), cases),
                ("rejected", 5, rejected),
            ):
                places = ", ".join("?" * width)
                self.conn.executemany(f"INSERT INTO {table} VALUES ({places})", rows)

    def add_playbooks(
        self, titles: Iterable[tuple[str, str]], items: Iterable[tuple[object, ...]]
    ) -> None:
        """Put in what new cases get from the playbook of their issue type."""
        with faults_told():
            self.conn.executemany("INSERT INTO titles VALUES (?, ?)", titles)
            self.conn.executemany("INSERT INTO items VALUES (?, ?, ?, ?, ?, ?)", items)

    def casebook_version(self) -> int:
        """Return a number that changes when anybody has written to the casebook."""
        # Inside a transaction that has read the casebook the number would stand still.
        with faults_told(), self.let_go():
            return int(self.conn.execute("PRAGMA book.data_version").fetchone()[0])

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Let the block write to the file; outside of one it only holds its lock."""
        with faults_told():
            if self.conn.in_transaction:
                self.conn.execute("COMMIT")
            self.conn.execute("BEGIN")
            try:
                yield
            finally:
                if self.conn.in_transaction:
                    self.conn.execute("COMMIT")
                self._hold()

    @contextmanager
    def let_go(self) -> Iterator[None]:
        """Let the block do without the lock on the file, because it locks it itself."""
        was_held = self.conn.in_transaction
        if was_held:
            self.conn.execute("COMMIT")
        try:
            yield
        finally:
            if was_held:
                self._hold()

    def _hold(self) -> None:
        # A transaction that reads holds a lock that others can see, and lets them read.
        self.conn.execute("BEGIN")
        self.conn.execute("SELECT count(*) FROM titles").fetchone()


def sweep(folder: Path) -> None:
    """Delete staging files that nobody holds any more. What cannot be deleted stays."""
    if not folder.is_dir():
        return
    for path in folder.glob(f"*{_ENDING}"):
        with contextlib.suppress(OSError, sqlite3.Error):
            conn = sqlite3.connect(path, timeout=0, isolation_level=None)
            try:
                conn.execute("BEGIN EXCLUSIVE")
            finally:
                conn.close()
            path.unlink()


@contextmanager
def attached(store: Store, staging: Staging) -> Iterator[None]:
    """Attach a staging file to the casebook's own connection as ``staged``, to read from."""
    with faults_told(), staging.let_go():
        store.conn.execute("ATTACH ? AS staged", [str(staging.path)])
        before = store.conn.execute("PRAGMA cache_size").fetchone()[0]
        store.conn.execute(f"PRAGMA main.cache_size = -{_WRITING_KIB}")
        store.conn.execute(f"PRAGMA staged.cache_size = -{_READING_KIB}")
        staging.conn.execute("PRAGMA shrink_memory")
        try:
            yield
        finally:
            store.conn.execute(f"PRAGMA main.cache_size = {before}")
            store.conn.execute("PRAGMA shrink_memory")
            store.conn.execute("DETACH staged")
