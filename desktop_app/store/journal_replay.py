"""Putting rows back as a step of the journal found them, or as it left them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.times import to_text

from . import cases, rings
from .connection import Row, Store
from .journal import Journal, Part, Step
from .journal_tables import CASE_COLUMNS, DECISIVE, DERIVED, SEARCHED, UNMINDED, minded
from .search_index import reindexed

# So many cases at a time: a step of a hundred thousand must not be in memory as a whole.
_A_BATCH = 200
# So many columns has a copy before those of its row.
_OF_COPIES = 3


class ChangedSinceError(Exception):
    """What a step left is not there any more: it cannot be undone or redone."""


class GrownSinceError(ChangedSinceError):
    """Something was added since to what a step made."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What became of one row: from what, to what; None where there was no row.

    Attributes:
        changed: the columns in which the two differ; all when there is only one.
    """

    table: str
    row_id: int
    source: Row | None
    target: Row | None
    changed: tuple[str, ...]

    def reversed(self) -> Turn:
        """Return the way back."""
        return Turn(self.table, self.row_id, self.target, self.source, self.changed)

    @property
    def says_something(self) -> bool:
        """True when it is not merely what follows from other rows."""
        is_there = self.source is not None or self.target is not None
        return is_there and any(minded(self.table, name) for name in self.changed)


def _changed(columns: tuple[str, ...], one: Row | None, other: Row | None) -> tuple[str, ...]:
    if one is None or other is None:
        return columns
    # By place: to look a column up by its name takes twenty times as long.
    values = zip(columns, tuple(one)[_OF_COPIES:], tuple(other)[_OF_COPIES:], strict=True)
    return tuple(name for name, first, second in values if first != second)


def turns_of(journal: Journal, part: Part, case_ids: Sequence[int] | None = None) -> Iterator[Turn]:
    """Give what became of each row of a table.

    Args:
        case_ids: only rows of these cases, or, when there are none, of no case; None for all.
    """
    sql = f"SELECT * FROM temp.journal_{part.table} WHERE seq BETWEEN ? AND ?"
    parameters: list[object] = [part.first, part.last]
    if case_ids is not None:
        sql += (
            f" AND case_of IN ({', '.join('?' * len(case_ids))})"
            if case_ids
            else (" AND case_of IS NULL")
        )
        parameters += case_ids
    firsts: dict[int, Row] = {}
    lasts: dict[int, Row] = {}
    for copy in journal.store.walk(f"{sql} ORDER BY seq", parameters):
        firsts.setdefault(copy["id"], copy)
        lasts[copy["id"]] = copy
    columns = journal.columns(part.table)
    for row_id, first in firsts.items():
        last = lasts[row_id]
        source = first if first["is_old"] else None
        target = None if last["is_old"] else last
        yield Turn(part.table, row_id, source, target, _changed(columns, source, target))


def replay(
    journal: Journal,
    step: Step,
    now: datetime,
    *,
    is_redo: bool,
    on_progress: Callable[[int, int], None],
) -> None:
    """Put all rows of a step back, inside a transaction.

    Args:
        journal: of the connection that made the step.
        step: what to undo or redo.
        now: this moment (UTC).
        is_redo: False to undo it, True to do it again.
        on_progress: called now and then with how many cases are done, and of how many.

    Raises:
        ChangedSinceError: something is not as the step left it; the transaction has to be undone.
    """
    store = journal.store
    # Rows refer to one another, and come one after the other.
    store.conn.execute("PRAGMA defer_foreign_keys = ON")
    for part in step.parts:
        if CASE_COLUMNS[part.table]:
            store.conn.execute(
                f"CREATE INDEX IF NOT EXISTS temp.journal_{part.table}_case "
                f"ON journal_{part.table} (case_of, seq)"
            )
    case_ids = sorted(step.case_ids)
    batches = [case_ids[n : n + _A_BATCH] for n in range(0, len(case_ids), _A_BATCH)]
    # First what belongs to no case, such as a shop.
    for done, batch in enumerate([[], *batches]):
        turns = [
            turn if is_redo else turn.reversed()
            for part in step.parts
            for turn in turns_of(journal, part, batch)
        ]
        _replay_batch(journal, turns, now)
        on_progress(min(done * _A_BATCH, len(case_ids)), len(case_ids))


def _replay_batch(journal: Journal, turns: list[Turn], now: datetime) -> None:
    store = journal.store
    with ExitStack() as documents:
        for case_id in sorted(set(_searched_cases(turns))):
            documents.enter_context(reindexed(store, case_id))
        _Batch(journal, turns, now).put_back()


class _Batch:
    """Rows that are put back together."""

    def __init__(self, journal: Journal, turns: list[Turn], now: datetime) -> None:
        self._journal = journal
        self._store = journal.store
        self._turns = turns
        self._now = to_text(now)
        self._moment = now
        # Cases for which somebody else has changed something that theirs is derived from.
        self._stale: set[int] = set()
        # Deadlines that have rung meanwhile.
        self._rung: list[int] = []

    def put_back(self) -> None:
        """Check and write all rows: first what goes, then what changes, then what comes."""
        order = {table: place for place, table in enumerate(CASE_COLUMNS)}
        going = [turn for turn in self._turns if turn.target is None]
        changing = [turn for turn in self._turns if turn.source and turn.target]
        coming = [turn for turn in self._turns if turn.source is None]
        try:
            for turn in sorted(going, key=lambda turn: -order[turn.table]):
                self._remove(turn)
            for turn in changing:
                self._change(turn)
            for turn in coming:
                self._bring(turn)
        except sqlite3.IntegrityError as fault:
            # Another row has taken the place of one that should come back, say.
            raise ChangedSinceError from fault
        self._refresh()

    def _remove(self, turn: Turn) -> None:
        self._check(turn)
        for table, column in _references(self._store, turn.table):
            found = f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1"
            if self._store.row(found, [turn.row_id]) is not None:
                raise GrownSinceError
        self._store.conn.execute(f"DELETE FROM {turn.table} WHERE id = ?", [turn.row_id])

    def _change(self, turn: Turn) -> None:
        live = self._check(turn)
        assert turn.source is not None and turn.target is not None
        values = {name: turn.target[name] for name in turn.changed}
        if "updated_at" in values and live["updated_at"] != turn.source["updated_at"]:
            values["updated_at"] = self._now
        if turn.table == "cases" and any(
            live[name] != turn.source[name] for name in ("updated_at", *DERIVED["cases"])
        ):
            self._stale.add(turn.row_id)
        if turn.table == "deadlines" and any(
            live[name] != turn.source[name] for name in UNMINDED["deadlines"]
        ):
            self._rung.append(turn.row_id)
        if values:
            assignments = ", ".join(f"{name} = ?" for name in values)
            self._store.conn.execute(
                f"UPDATE {turn.table} SET {assignments} WHERE id = ?",
                [*values.values(), turn.row_id],
            )

    def _bring(self, turn: Turn) -> None:
        assert turn.target is not None
        if _live(self._store, turn) is not None:
            raise ChangedSinceError
        columns = self._journal.columns(turn.table)
        marks = ", ".join("?" * len(columns))
        self._store.conn.execute(
            f"INSERT INTO {turn.table} ({', '.join(columns)}) VALUES ({marks})",
            [turn.target[name] for name in columns],
        )

    def _check(self, turn: Turn) -> Row:
        """Return the row as it is; refuse when it is not what the step left."""
        live, source = _live(self._store, turn), turn.source
        if live is None or source is None:
            raise ChangedSinceError
        for name in turn.changed:
            if minded(turn.table, name) and live[name] != source[name]:
                raise ChangedSinceError
        return live

    def _refresh(self) -> None:
        """Derive anew what cannot be put back as it was: others have changed the case as well."""
        rings.refresh_deadlines(self._store, self._rung)
        changed = {turn.row_id for turn in self._turns if turn.table == "cases"}
        touched = {
            case_id
            for turn in self._turns
            if turn.table in DECISIVE and (case_id := _case_of(turn)) is not None
        }
        for case_id in self._stale | (touched - changed):
            stamp = self._store.value("SELECT updated_at FROM cases WHERE id = ?", [case_id])
            cases.refresh_derived(self._store, case_id, self._moment)
            if case_id not in self._stale:
                self._store.conn.execute(
                    "UPDATE cases SET updated_at = ? WHERE id = ?", [stamp, case_id]
                )


def _live(store: Store, turn: Turn) -> Row | None:
    return store.row(f"SELECT * FROM {turn.table} WHERE id = ?", [turn.row_id])


def _case_of(turn: Turn) -> int | None:
    row = turn.source or turn.target
    return None if row is None else row["case_of"]


def _searched_cases(turns: Iterable[Turn]) -> Iterator[int]:
    """Give the cases whose documents in the search index may become others."""
    for turn in turns:
        case_id = _case_of(turn)
        searched = SEARCHED.get(turn.table, frozenset())
        if case_id is not None and not searched.isdisjoint(turn.changed):
            yield case_id


def _references(store: Store, table: str) -> list[tuple[str, str]]:
    """Return the tables and columns that may refer to rows of a table."""
    rows = store.rows(
        'SELECT m.name, f."from" FROM main.sqlite_schema m, pragma_foreign_key_list(m.name) f '
        "WHERE m.type = 'table' AND f.\"table\" = ?",
        [table],
    )
    return [(row[0], row[1]) for row in rows]
