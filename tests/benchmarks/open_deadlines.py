"""Fills a casebook with open deadlines, the same ones every time, and keeps it for the next run.

Every case goes on again, and its earlier deadlines are answered. What the store derives from the
new ones is left to the store itself.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from desktop_app.domain.times import to_text
from desktop_app.paths import resources_dir
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.store import cases, rings

from .case_maker import Row
from .generate import BUILD, copied_to, kept_casebook
from .moment import NOW

CASES = 20_000
DEADLINES = 100_000
PAUSED_AMONG = 100
REPEATING_AMONG = 200
SHOP_WIDE_AMONG = 2_000
_KINDS = ("ours", "ours", "ours", "theirs", "theirs", "follow-up")
_TITLES = (
    "",
    "",
    "申诉材料",
    "举证截止",
    "等小二答复",
    "补发货凭证",
    "问清规则",
    "Ask for the ticket",
)
_HOUR = timedelta(hours=1)
_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Spread:
    """How many deadlines fall due when; the others do within a year, after the week.

    Attributes:
        overdue: they have been announced and not answered.
        today: before the local day ends.
        week: in the seven days after.
    """

    overdue: int = 300
    today: int = 100
    week: int = 5_000


def kept_deadlines(count: int = DEADLINES, case_count: int = CASES) -> Path:
    """Return the file of a casebook with so many open deadlines, made now if it was not kept."""
    base = kept_casebook(case_count)
    by = hashlib.sha256(Path(__file__).read_bytes() + base.name.encode()).hexdigest()[:12]
    path = BUILD / f"deadlines-{count}-{by}.db"
    if not path.exists():
        folder = BUILD / f"filling-{os.getpid()}"
        try:
            paths = copied_to(folder, base)
            with closing(open_casebook(paths, resources_dir(), NOW)) as casebook:
                fill(casebook, count)
            os.replace(paths.casebook, path)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return path


def fill(casebook: Casebook, count: int, spread: Spread | None = None, seed: int = 3) -> None:
    """Answer what is open in a casebook and give it so many open deadlines instead.

    Args:
        casebook: an open one.
        count: of open deadlines, those whose clock stands still included.
        spread: when they fall due.
        seed: another one gives other rows.
    """
    store, chance = casebook.store, Random(seed)
    store.conn.execute("PRAGMA cache_size = -400000")
    with store.transaction():
        _reopen(store.conn)
        numbers = [row[0] for row in store.rows("SELECT id FROM cases WHERE deleted_at IS NULL")]
        _insert(store.conn, _rows(chance, count, numbers, spread or Spread()))
        for number in numbers:
            cases.refresh_derived(store, number, NOW)
        lone = store.rows("SELECT id FROM deadlines WHERE case_id IS NULL")
        rings.refresh_deadlines(store, [row["id"] for row in lone])


def _reopen(conn: sqlite3.Connection) -> None:
    conn.execute("UPDATE deadlines SET done_at = due_at WHERE done_at IS NULL")
    conn.execute("UPDATE contacts SET follow_up_status = 'done' WHERE follow_up_status = 'pending'")
    conn.execute("UPDATE cases SET status = 'waiting-platform', outcome = '', closed_at = NULL")


def _rows(chance: Random, count: int, case_numbers: Sequence[int], spread: Spread) -> Iterator[Row]:
    for number, due_at in enumerate(_moments(chance, count, spread)):
        is_paused = number % PAUSED_AMONG == 1
        is_repeating = number % REPEATING_AMONG == 2
        is_shop_wide = number % SHOP_WIDE_AMONG == 3
        kind = "theirs" if is_paused or is_repeating else chance.choice(_KINDS)
        created = min(due_at, NOW) - chance.uniform(1, 48) * _HOUR
        yield {
            "uid": f"{chance.getrandbits(128):032x}",
            "case_id": None if is_shop_wide else chance.choice(case_numbers),
            "kind": "follow-up" if is_shop_wide else kind,
            "title": "大促规则" if is_shop_wide else chance.choice(_TITLES),
            "due_at": due_at,
            "paused_at": NOW - _HOUR if is_paused else None,
            "repeats": "workdays 10:00" if is_repeating else "",
            # The program was running: what has fallen due has been announced.
            "rung_at": NOW,
            "again_at": NOW + chance.uniform(1, 70) * _HOUR if is_repeating else None,
            "rule_id": "",
            "created_at": created,
            "updated_at": created,
        }


def _moments(chance: Random, count: int, spread: Spread) -> Iterator[datetime]:
    """Give the moments (UTC), in no order."""
    day, week = timedelta(hours=13), timedelta(days=7)
    spans = [(NOW - week, NOW)] * spread.overdue
    # Not within the hour: then seconds are counted, which is measured by itself.
    spans += [(NOW + 2 * _HOUR, NOW + day)] * spread.today
    spans += [(NOW + day, NOW + week)] * spread.week
    spans += [(NOW + week, NOW + _YEAR)] * (count - len(spans))
    chance.shuffle(spans)
    for start, end in spans[:count]:
        yield start + timedelta(seconds=chance.randrange(int((end - start).total_seconds())))


def _insert(conn: sqlite3.Connection, rows: Iterator[Row]) -> None:
    first, *others = ({name: _as_text(value) for name, value in row.items()} for row in rows)
    fixed = {"unit": "", "stated": 0}
    names = [*first, *fixed]
    marks = ", ".join(f":{name}" for name in names)
    conn.executemany(
        f"INSERT INTO deadlines ({', '.join(names)}) VALUES ({marks})",
        (row | fixed for row in (first, *others)),
    )


def _as_text(value: object) -> object:
    return to_text(value) if isinstance(value, datetime) else value
