"""Generates a big casebook, the same one every time, and keeps it for the next run.

The rows of cases, contacts, deadlines, checklists and events are written in bulk; what the store
derives from them, the columns of lists and the search index, is left to the store itself.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from desktop_app.paths import Paths, resources_dir
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.services.preferences import Preference, set_preference
from desktop_app.services.shops import add_shop
from desktop_app.store import cases, search_index

from .case_maker import CaseMaker, MadeCase, Row
from .moment import NOW
from .sample_words import SHOPS

SEED = 20261122
CONTACTS_PER_CASE = 4
_ROOT = Path(__file__).resolve().parents[2]
BUILD = _ROOT / "build" / "benchmarks"
# When one of these changes, a casebook that was kept may not be what would be generated now.
_SHAPED_BY = (
    "desktop_app/store/migrations.py",
    "desktop_app/store/cases.py",
    "desktop_app/store/rings.py",
    "desktop_app/store/search_index.py",
    "desktop_app/domain/search_text.py",
    "tests/benchmarks/case_maker.py",
    "tests/benchmarks/generate.py",
    "tests/benchmarks/sample_words.py",
)


def kept_casebook(case_count: int) -> Path:
    """Return the file of a casebook with so many cases, generated now if it was not kept."""
    path = BUILD / f"casebook-{case_count}-{_fingerprint()}.db"
    if not path.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        folder = BUILD / f"generating-{os.getpid()}"
        try:
            generate(Paths(folder), case_count).close()
            # Closing has moved all rows from the write-ahead log into the file.
            os.replace(Paths(folder).casebook, path)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return path


def copied_to(folder: Path, kept: Path) -> Paths:
    """Copy a kept casebook to a data folder, as measuring writes to it."""
    paths = Paths(folder)
    folder.mkdir(parents=True)
    shutil.copyfile(kept, paths.casebook)
    return paths


def generate(paths: Paths, case_count: int, seed: int = SEED) -> Casebook:
    """Generate a casebook in a folder that has none, and return it open.

    Args:
        case_count: number of cases; there are four times as many contacts.
        seed: another one gives other rows.
    """
    casebook = open_casebook(paths, resources_dir(), NOW)
    chance = Random(seed)
    for shop in SHOPS:
        add_shop(casebook.store, shop, NOW)
    set_preference(casebook.store, Preference.WELCOMED, "yes")
    checklists = {book.id: book.checklist for book in casebook.playbooks.all()}
    maker = CaseMaker(chance, NOW, checklists)
    made = sorted(_make_cases(maker, chance, case_count), key=_opened_at)
    # Half a gigabyte in random order; nothing is lost if this is interrupted.
    casebook.store.conn.execute("PRAGMA cache_size = -400000")
    casebook.store.conn.execute("PRAGMA synchronous = OFF")
    with casebook.store.transaction():
        _write(casebook.store.conn, made, chance)
        for number in range(1, len(made) + 1):
            cases.refresh_derived(casebook.store, number, NOW)
        search_index.empty(casebook.store)
        search_index.make_whole(casebook.store)
    return casebook


def _opened_at(made: MadeCase) -> str:
    return str(made.case["opened_at"])


def _make_cases(maker: CaseMaker, chance: Random, count: int) -> Iterator[MadeCase]:
    active = max(1, count // 40)
    for number, contact_count in enumerate(_contact_counts(chance, count)):
        age = 1 - number / count
        yield maker.make(age, is_active=number >= count - active, contact_count=contact_count)


def _contact_counts(chance: Random, count: int) -> list[int]:
    """Share the contacts out: most cases have a few, some have dozens, none has none."""
    counts = [1] * count
    left = (CONTACTS_PER_CASE - 1) * count
    while left > 0:
        more = min(left, int(chance.expovariate(0.4)) if chance.random() < 0.99 else 30)
        counts[chance.randrange(count)] += more
        left -= more
    return counts


def _write(conn: sqlite3.Connection, made: list[MadeCase], chance: Random) -> None:
    """Write all rows, each table in the order of time, as it would have grown."""
    for number, one in enumerate(made, start=1):
        one.case["id"] = number
        for row in (*one.deadlines, *one.items, *one.events):
            row["case_id"] = number
    contacts = [
        (row | {"case_id": one.case["id"]}, set_in_it)
        for one in made
        for row, set_in_it in one.contacts
    ]
    contacts.sort(key=lambda pair: str(pair[0]["at"]))
    deadlines = [row | {"contact_id": None} for one in made for row in one.deadlines]
    for number, (row, set_in_it) in enumerate(contacts, start=1):
        row["id"] = number
        deadlines += [
            deadline | {"case_id": row["case_id"], "contact_id": number} for deadline in set_in_it
        ]
    deadlines.sort(key=lambda row: str(row["created_at"]))
    events = sorted((row for one in made for row in one.events), key=lambda row: str(row["at"]))
    for table, rows in (
        ("cases", [one.case for one in made]),
        ("contacts", [row for row, _ in contacts]),
        ("deadlines", deadlines),
        ("checklist_items", [row for one in made for row in one.items]),
        ("case_events", events),
    ):
        _insert(conn, table, rows, chance)


def _insert(conn: sqlite3.Connection, table: str, rows: list[Row], chance: Random) -> None:
    names = [*rows[0], "uid"]
    marks = ", ".join(f":{name}" for name in names)
    conn.executemany(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", _with_uids(rows, chance)
    )


def _with_uids(rows: Iterable[Row], chance: Random) -> Iterator[Row]:
    for row in rows:
        yield row | {"uid": f"{chance.getrandbits(128):032x}"}


def _fingerprint() -> str:
    made_by = hashlib.sha256()
    for name in _SHAPED_BY:
        made_by.update((_ROOT / name).read_bytes())
    return made_by.hexdigest()[:12]
