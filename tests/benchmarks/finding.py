"""Finding what is due, against reading as many rows by their numbers with nothing but SQLite."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path
from statistics import median

from desktop_app.domain.times import to_text
from desktop_app.paths import resources_dir
from desktop_app.services import deadlines, reminders
from desktop_app.services.casebook import open_casebook
from desktop_app.store import rings
from desktop_app.store.connection import Store

from .generate import copied_to
from .moment import NOW
from .results import Result, percentile_95

_GOAL_MS = 5.0
_AT_ONCE = 200
_TODAY_ROWS = 300
_WEEK = timedelta(days=7)
_LATER = NOW + timedelta(days=400)
_WARM_UP = 3
_ROWS = "SELECT d.*, c.* FROM deadlines d LEFT JOIN cases c ON c.id = d.case_id WHERE d.id <= ?"
_OVERDUE = "SELECT id FROM deadlines WHERE attention_at <= ? ORDER BY attention_at DESC LIMIT ?"
_SEARCH = (
    "SELECT * FROM deadlines NOT INDEXED WHERE done_at IS NULL AND deleted_at IS NULL "
    "AND paused_at IS NULL AND due_at <= ? ORDER BY due_at LIMIT ?"
)
Act = Callable[[], object]


class Finding:
    """Measures reading in a casebook with many open deadlines.

    Attributes:
        store: the casebook as the program opens it.
        raw: another one with the same rows, as bare SQLite opens it.
        repeats: of each measure.
    """

    def __init__(self, store: Store, raw: sqlite3.Connection, repeats: int) -> None:
        self.store = store
        self.raw = raw
        self.repeats = repeats

    def nothing_due(self) -> list[Result]:
        """Measure what an idle program asks, over and over."""
        store = self.store
        return [
            *self._line("nothing due: take", self._take, self._rows(1)),
            *self._against_search(self._take),
            *self._line("next reminder", self._next, self._rows(1)),
            *self._line(
                "counting the overdue",
                lambda: deadlines.count_overdue(store, NOW),
                self._count(deadlines.count_overdue(store, NOW)),
            ),
            *self._line(
                f"reading Today's {_TODAY_ROWS} rows",
                lambda: deadlines.due(store, NOW + _WEEK, "", _TODAY_ROWS),
                self._rows(_TODAY_ROWS),
                limit=None,
            ),
        ]

    def some_due(self, count: int) -> list[Result]:
        """Let so many fall due; measure finding them, then claiming them as a bell does."""
        self._let_ring(count)
        found = self._line(f"{count} due: finding them", self._peek, self._rows(count))
        ours, peer = self._by_turns(self._claim, lambda: self._claim_raw(count))
        claiming = Result(
            f"  and claiming them, on the disk ({count})", median(ours), "ms", None, median(peer)
        )
        return [*found, claiming]

    def all_due(self) -> list[Result]:
        """Measure a casebook that nobody has looked into for more than a year."""
        total = deadlines.count_overdue(self.store, _LATER)
        count = self._line(
            f"counting {total:,} overdue",
            lambda: deadlines.count_overdue(self.store, _LATER),
            self._count(total),
            limit=None,
        )
        find = self._line(
            f"{total:,} due: finding {_AT_ONCE}",
            lambda: reminders.peek(self.store, _LATER, UTC),
            self._rows(_AT_ONCE),
        )
        return [*find, *count]

    def _line(
        self, measure: str, act: Act, peer: Act, limit: float | None = _GOAL_MS
    ) -> list[Result]:
        ours, theirs = self._by_turns(act, peer)
        return [
            Result(measure, median(ours), "ms", None, median(theirs), limit),
            Result("  of 100, 95 are under", percentile_95(ours), "ms"),
        ]

    def _against_search(self, act: Act) -> list[Result]:
        ours, theirs = self._by_turns(act, self._search)
        return [Result("  against a look at every row", median(ours), "ms", None, median(theirs))]

    def _by_turns(self, act: Act, peer: Act) -> tuple[list[float], list[float]]:
        """Return how many milliseconds each took; they take turns, so that load falls on both."""
        ours, theirs = [], []
        for turn in range(self.repeats + _WARM_UP):
            taken = [_milliseconds(one) for one in (act, peer)]
            if turn >= _WARM_UP:
                ours.append(taken[0])
                theirs.append(taken[1])
        return ours, theirs

    def _let_ring(self, count: int) -> None:
        with self.store.transaction():
            for row in self.store.rows(_OVERDUE, [to_text(NOW), count]):
                self.store.conn.execute(
                    "UPDATE deadlines SET rung_at = NULL WHERE id = ?", [row["id"]]
                )
                rings.refresh_deadlines(self.store, [row["id"]])
        assert len(self._peek().items) == count

    def _take(self) -> object:
        rung = reminders.take(self.store, NOW, UTC)
        assert not rung.items
        return rung

    def _next(self) -> object:
        return reminders.next_reminder_at(self.store, NOW)

    def _peek(self) -> reminders.Ringing:
        return reminders.peek(self.store, NOW, UTC)

    def _claim(self) -> Act:
        rung = reminders.take(self.store, NOW, UTC)
        return lambda: reminders.release(self.store, rung)

    def _claim_raw(self, count: int) -> Act:
        conn = self.raw
        conn.execute("BEGIN IMMEDIATE")
        conn.execute(_ROWS, [count]).fetchall()
        self._mark_raw(count, to_text(NOW))
        conn.execute("COMMIT")
        return lambda: self._mark_raw(count, None)

    def _mark_raw(self, count: int, text: str | None) -> None:
        self.raw.executemany(
            "UPDATE deadlines SET ringing_at = ? WHERE id = ?",
            [(text, number) for number in range(1, count + 1)],
        )

    def _rows(self, count: int) -> Act:
        return lambda: self.raw.execute(_ROWS, [count]).fetchall()

    def _count(self, count: int) -> Act:
        sql = "SELECT count(*) FROM deadlines WHERE id <= ?"
        return lambda: self.raw.execute(sql, [count]).fetchone()

    def _search(self) -> object:
        return self.raw.execute(_SEARCH, [to_text(NOW), _AT_ONCE]).fetchall()


def measure_finding(kept: Path, folder: Path, repeats: int) -> list[Result]:
    """Measure all of it in two copies of a casebook with open deadlines, each so many times."""
    raw_file = copied_to(folder / "raw", kept).casebook
    ours = copied_to(folder / "found", kept)
    with (
        closing(open_casebook(ours, resources_dir(), NOW)) as casebook,
        closing(sqlite3.connect(raw_file, isolation_level=None)) as raw,
    ):
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            raw.execute(f"PRAGMA {pragma}")
        finding = Finding(casebook.store, raw, repeats)
        return [
            *finding.nothing_due(),
            *finding.some_due(1),
            *finding.some_due(_AT_ONCE),
            *finding.all_due(),
        ]


def _milliseconds(act: Act) -> float:
    begin = time.perf_counter()
    undo = act()
    taken = (time.perf_counter() - begin) * 1000
    if callable(undo):
        undo()
    return taken
