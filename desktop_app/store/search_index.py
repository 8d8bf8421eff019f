"""The full-text index: one document a case, with all that was written about it.

The index is contentless: it holds no copy of the words. To take a document out, SQLite needs the
very words that were put in, so they are made again from the rows as they were before a change. For
the same reason the index carries the version of the way its words are made, and is made anew when
that changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from unicodedata import unidata_version

from desktop_app.domain.number_fields import NUMBER_FIELDS
from desktop_app.domain.search_text import index_words

from . import settings
from .connection import Row, Store

# With the version of Unicode: another one may take other characters for letters.
INDEX_VERSION = f"2/{unidata_version}"
_VERSION_KEY = "search-index-version"
# Of an index that is being made: the last case that is in it. Without it all are.
_REACHED_KEY = "search-index-reached"

CASE_COLUMNS = (
    *("title", *NUMBER_FIELDS, "rule_cited", "buyer"),
    *("point_in_dispute", "result_wanted", "notes", "outcome"),
)
CONTACT_COLUMNS = ("agent_id", "said", "outcome", "ticket_no")
"""What the document of a case is made of."""


@contextmanager
def reindexed(store: Store, case_id: int) -> Iterator[None]:
    """Keep a case's document true to what the block writes, inside a transaction."""
    if not _has_reached(store, case_id):
        yield
        return
    before = document(store, case_id)
    yield
    after = document(store, case_id)
    if before == after:
        return
    if before is not None:
        store.conn.execute(
            "INSERT INTO case_search (case_search, rowid, text, initials) "
            "VALUES ('delete', ?, ?, ?)",
            [case_id, *before],
        )
    if after is not None:
        _put(store, case_id, after)


def index_new(store: Store, case_id: int) -> None:
    """Put a case that was just inserted into the index, inside a transaction."""
    if not _has_reached(store, case_id):
        return
    words = document(store, case_id)
    if words is not None:
        _put(store, case_id, words)


def is_current(store: Store) -> bool:
    """Tell whether the index was made the way this version makes it, or is being made so."""
    return settings.get(store, _VERSION_KEY) == INDEX_VERSION


def is_whole(store: Store) -> bool:
    """Tell whether all cases are in the index."""
    return is_current(store) and not settings.get(store, _REACHED_KEY)


def empty(store: Store) -> None:
    """Begin to make the index anew, inside a transaction; :func:`fill` does the rest.

    Cases that are opened or changed meanwhile come into it in their turn.
    """
    store.conn.execute("INSERT INTO case_search (case_search) VALUES ('delete-all')")
    settings.put(store, _VERSION_KEY, INDEX_VERSION)
    settings.put(store, _REACHED_KEY, "0")


def fill(store: Store, most: int) -> tuple[int, int]:
    """Put the next cases into an index that is being made, inside a transaction.

    Args:
        most: at most so many.

    Returns:
        The highest number of a case that is in it now, and the highest of all; equal when done.
    """
    from .bulk_index import BulkIndex

    last = int(store.value("SELECT coalesce(max(id), 0) FROM cases"))
    reached = settings.get(store, _REACHED_KEY)
    if not reached:
        return last, last
    upto = store.value(
        "SELECT max(id) FROM (SELECT id FROM cases WHERE id > ? ORDER BY id LIMIT ?)",
        [int(reached), most],
    )
    if upto is None:
        upto = last
    else:
        with BulkIndex(store) as index:
            for case_id, texts in _texts(store, int(reached), upto):
                index.add(case_id, texts)
    settings.put(store, _REACHED_KEY, str(upto) if upto < last else "")
    return upto, last


def make_whole(store: Store) -> None:
    """Put all cases into an index that is being made, inside a transaction.

    To be called before documents are put in in bulk: they would come in again in their turn.
    """
    while not is_whole(store):
        if not is_current(store):
            empty(store)
        fill(store, 5000)


def document(store: Store, case_id: int) -> tuple[str, str] | None:
    """Make a case's words for the index: as they are, and as they are abbreviated.

    Returns:
        None for a case that is not there or in the trash.
    """
    for _, texts in _texts(store, case_id - 1, case_id):
        return index_words("\n".join(texts), store.pinyin())
    return None


def _texts(store: Store, after: int, upto: int) -> Iterator[tuple[int, Iterable[str]]]:
    """Go through cases that are not in the trash, by number, with all that is written of them."""
    cases = store.walk(
        f"SELECT id, {', '.join(CASE_COLUMNS)} FROM cases "
        "WHERE id > ? AND id <= ? AND deleted_at IS NULL ORDER BY id",
        [after, upto],
    )
    contacts = store.walk(
        f"SELECT case_id, {', '.join(CONTACT_COLUMNS)} FROM contacts "
        "WHERE case_id > ? AND case_id <= ? AND deleted_at IS NULL ORDER BY case_id",
        [after, upto],
    )
    by_case = groupby(contacts, key=lambda row: int(row["case_id"]))
    of_case: tuple[int, Iterable[Row]] = next(by_case, (0, ()))
    for case in cases:
        # Contacts of a case in the trash are passed over.
        while 0 < of_case[0] < case["id"]:
            of_case = next(by_case, (0, ()))
        rows = of_case[1] if of_case[0] == case["id"] else ()
        yield case["id"], [text for row in (case, *rows) for text in tuple(row)[1:] if text]


def _has_reached(store: Store, case_id: int) -> bool:
    reached = settings.get(store, _REACHED_KEY)
    return not reached or case_id <= int(reached)


def _put(store: Store, case_id: int, words: tuple[str, str]) -> None:
    store.conn.execute(
        "INSERT INTO case_search (rowid, text, initials) VALUES (?, ?, ?)", [case_id, *words]
    )
