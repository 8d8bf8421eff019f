"""Saving a contact, against writing the same rows with nothing but SQLite."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import median

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.contact import ContactFacts
from desktop_app.paths import resources_dir
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.services.contacts import ContactEntry, Logged, log_contact
from desktop_app.store.connection import Store
from desktop_app.store.search_index import document

from .generate import copied_to
from .moment import NOW
from .results import Result, percentile_95
from .sample_words import Writer

_WARM_UP = 5
Statement = tuple[str, Sequence[object]]


def measure_saving(kept: Path, folder: Path, repeats: int) -> list[Result]:
    """Save contacts through the service in one copy of a casebook and raw in another, by turns.

    The raw peer has the same file, the same pragmas and the same statements' worth of rows: the
    contact, its deadlines and events, the columns of the case that became others, and the words
    that go out of and into the search index. It neither reads, checks nor makes words.
    """
    chance = Random(1)
    ours, peer = [], []
    with (
        closing(open_casebook(copied_to(folder / "ours", kept), resources_dir(), NOW)) as casebook,
        closing(open_casebook(copied_to(folder / "peer", kept), resources_dir(), NOW)) as raw,
    ):
        for turn in range(repeats + _WARM_UP):
            taken = _save_both(casebook, raw, chance)
            if turn >= _WARM_UP:
                ours.append(taken[0] * 1000)
                peer.append(taken[1] * 1000)
    return [
        Result("saving a contact", median(ours), "ms", 2.0, median(peer)),
        Result("  of 100, 95 are under", percentile_95(ours), "ms", None, percentile_95(peer)),
    ]


def _save_both(casebook: Casebook, raw: Casebook, chance: Random) -> tuple[float, float]:
    """Save one contact both ways; return how many seconds each took."""
    entry = _entry(casebook.store, chance)
    case_id = entry.case_id
    assert case_id is not None
    # A case is open on the screen when a contact is logged in it: both have read it.
    before = _case_row(casebook.store, case_id)
    words_before = document(casebook.store, case_id)
    document(raw.store, case_id)
    last_event = casebook.store.value("SELECT max(id) FROM case_events")

    begin = time.perf_counter()
    logged = log_contact(casebook.store, casebook.playbooks, entry, "zh_CN", NOW)
    ours = time.perf_counter() - begin

    statements = [
        *_new_rows(casebook.store, logged, last_event),
        _changed_columns(before, _case_row(casebook.store, case_id)),
        _index(
            "(case_search, rowid, text, initials) VALUES ('delete', ?, ?, ?)", case_id, words_before
        ),
        _index(
            "(rowid, text, initials) VALUES (?, ?, ?)", case_id, document(casebook.store, case_id)
        ),
    ]
    conn = raw.store.conn
    begin = time.perf_counter()
    conn.execute("BEGIN IMMEDIATE")
    for sql, parameters in statements:
        conn.execute(sql, parameters)
    conn.execute("COMMIT")
    return ours, time.perf_counter() - begin


def _entry(store: Store, chance: Random) -> ContactEntry:
    words = Writer(chance)
    highest = store.value("SELECT max(id) FROM cases")
    case_id = None
    while case_id is None:
        case_id = store.value(
            "SELECT id FROM cases WHERE id = ? AND deleted_at IS NULL",
            [chance.randrange(1, highest + 1)],
        )
    promised = NOW + timedelta(hours=chance.randrange(1, 72)) if chance.random() < 0.6 else None
    facts = ContactFacts(
        at=NOW,
        agent_id=words.agent(),
        said=words.said(),
        outcome=words.outcome(),
        promised_at=promised,
    )
    return ContactEntry(facts, CaseFacts(""), case_id=case_id)


def _case_row(store: Store, case_id: int) -> dict[str, object]:
    row = store.row("SELECT * FROM cases WHERE id = ?", [case_id])
    assert row is not None
    return dict(row)


def _new_rows(store: Store, logged: Logged, last_event: int) -> list[Statement]:
    statements: list[Statement] = []
    for table, condition, value in (
        ("contacts", "id = ?", logged.contact_id),
        ("deadlines", "contact_id = ?", logged.contact_id),
        ("case_events", "id > ?", last_event),
    ):
        for row in store.rows(f"SELECT * FROM {table} WHERE {condition}", [value]):
            marks = ", ".join("?" for _ in row)
            sql = f"INSERT INTO {table} ({', '.join(row.keys())}) VALUES ({marks})"
            statements.append((sql, tuple(row)))
    return statements


def _changed_columns(before: dict[str, object], after: dict[str, object]) -> Statement:
    changed = {name: value for name, value in after.items() if before[name] != value}
    assignments = ", ".join(f"{name} = ?" for name in changed)
    return f"UPDATE cases SET {assignments} WHERE id = ?", (*changed.values(), after["id"])


def _index(statement: str, case_id: int, words: tuple[str, str] | None) -> Statement:
    assert words is not None
    return f"INSERT INTO case_search {statement}", (case_id, *words)
