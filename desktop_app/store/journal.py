"""Writing down what rows were before and after a change, so that it can be undone exactly.

Triggers of this connection alone copy every row that is changed into temporary tables, value by
value. They are made when the first change is recorded; nothing of it is in the casebook's file.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from .connection import Store
from .journal_tables import CASE_COLUMNS

# More rows than these are not looked at one by one to find out whether anything was written.
_FEW = 2_000


@dataclass(frozen=True, slots=True)
class Part:
    """What a step did to one table: its copies, by their first and last number."""

    table: str
    first: int
    last: int

    @property
    def size(self) -> int:
        """How many copies there are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Step:
    """What one intent changed.

    Attributes:
        parts: by table, in the order of :data:`~.journal_tables.CASE_COLUMNS`.
        case_ids: cases whose rows are among them; those are in no order.
    """

    parts: tuple[Part, ...]
    case_ids: frozenset[int]

    @property
    def tables(self) -> frozenset[str]:
        """The tables that are not as they were."""
        return frozenset(part.table for part in self.parts)


class Recording:
    """What is being recorded; ``step`` is set at the end, None when nothing was changed."""

    step: Step | None = None


class Journal:
    """The journal of one connection, to be used by its thread only."""

    def __init__(self, store: Store) -> None:
        """Prepare nothing yet."""
        self.store = store
        self._columns: dict[str, tuple[str, ...]] = {}
        self._forgotten: list[Step] = []

    @contextmanager
    def recording(self) -> Iterator[Recording]:
        """Record what the block changes; it begins and ends its own transactions."""
        if not self._columns:
            self._set_up()
        self._purge()
        made = Recording()
        before = self._marks()
        self._switch(is_on=True)
        try:
            yield made
        finally:
            self._switch(is_on=False)
            made.step = self._step(before, self._marks())

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the names of a table's columns, in order."""
        if not self._columns:
            self._set_up()
        return self._columns[table]

    def forget(self, step: Step) -> None:
        """Keep no copies of a step any longer. Any thread may call this."""
        self._forgotten.append(step)

    def files_of(self, step: Step) -> frozenset[str]:
        """Return the SHA-256 of the files whose attachments a step has made or changed."""
        return frozenset(
            row[0]
            for part in step.parts
            if part.table == "attachments"
            for row in self.store.rows(
                "SELECT sha256 FROM temp.journal_attachments WHERE seq BETWEEN ? AND ?",
                [part.first, part.last],
            )
        )

    def _set_up(self) -> None:
        conn = self.store.conn
        columns: dict[str, tuple[str, ...]] = {}
        # In one go: a step must not find half of it.
        conn.execute("BEGIN")
        try:
            conn.execute("CREATE TEMP TABLE journal_switch (is_on INTEGER NOT NULL)")
            conn.execute("INSERT INTO temp.journal_switch VALUES (0)")
            for table in CASE_COLUMNS:
                rows = self.store.rows(f"PRAGMA main.table_info({table})")
                columns[table] = tuple(row["name"] for row in rows)
                for statement in _statements(table, columns[table]):
                    conn.execute(statement)
            conn.execute("COMMIT")
        except BaseException:
            if conn.in_transaction:
                conn.execute("ROLLBACK")
            raise
        self._columns = columns

    def _switch(self, *, is_on: bool) -> None:
        self.store.conn.execute("UPDATE temp.journal_switch SET is_on = ?", [is_on])

    def _marks(self) -> tuple[int, ...]:
        lasts = (f"(SELECT coalesce(max(seq), 0) FROM temp.journal_{t})" for t in CASE_COLUMNS)
        row = self.store.row(f"SELECT {', '.join(lasts)}")
        assert row is not None
        return tuple(row)

    def _step(self, before: tuple[int, ...], after: tuple[int, ...]) -> Step | None:
        spans = zip(CASE_COLUMNS, before, after, strict=True)
        parts = tuple(Part(table, a + 1, z) for table, a, z in spans if z > a)
        if not any(part.size > _FEW or self._says_something(part) for part in parts):
            return None
        case_ids = {
            row[0]
            for part in parts
            for row in self.store.rows(
                f"SELECT DISTINCT case_of FROM temp.journal_{part.table} "
                "WHERE seq BETWEEN ? AND ? AND case_of IS NOT NULL",
                [part.first, part.last],
            )
        }
        return Step(parts, frozenset(case_ids))

    def _says_something(self, part: Part) -> bool:
        from .journal_replay import turns_of

        return any(turn.says_something for turn in turns_of(self, part))

    def _purge(self) -> None:
        while self._forgotten:
            for part in self._forgotten.pop().parts:
                self.store.conn.execute(
                    f"DELETE FROM temp.journal_{part.table} WHERE seq BETWEEN ? AND ?",
                    [part.first, part.last],
                )


def _statements(table: str, columns: tuple[str, ...]) -> Iterator[str]:
    """Give what makes the table of copies and its triggers."""
    names = ", ".join(columns)
    case_column = CASE_COLUMNS[table]
    # Numbers are never used twice: what a step says of them has to stay true.
    yield (
        f"CREATE TEMP TABLE journal_{table} "
        f"(seq INTEGER PRIMARY KEY AUTOINCREMENT, case_of, is_old, {names})"
    )

    def copy(row: str) -> str:
        values = ", ".join(f"{row}.{column}" for column in columns)
        case_of = f"{row}.{case_column}" if case_column else "NULL"
        return (
            f"INSERT INTO journal_{table} (case_of, is_old, {names}) "
            f"VALUES ({case_of}, {int(row == 'OLD')}, {values});"
        )

    for event, rows in (("INSERT", ("NEW",)), ("DELETE", ("OLD",)), ("UPDATE", ("OLD", "NEW"))):
        yield (
            f"CREATE TEMP TRIGGER journal_{table}_{event} AFTER {event} ON main.{table} "
            "WHEN (SELECT is_on FROM journal_switch) "
            f"BEGIN {' '.join(copy(row) for row in rows)} END"
        )
