"""The full-text index: one document a case, with all that was written about it.

The index is contentless: it holds no copy of the words. To take a document out, SQLite needs the
very words that were put in, so they are made again from the rows as they were before a change. For
the same reason the index carries the version of the way its words are made, and is made anew when
that changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unicodedata import unidata_version

from desktop_app.domain.search_text import index_initials, index_text

from . import settings
from .connection import Store

# With the version of Unicode: another one may take other characters for letters.
INDEX_VERSION = f"1/{unidata_version}"
_VERSION_KEY = "search-index-version"

_CASE_COLUMNS = (
    "title, order_no, item_no, refund_no, notice_no, tracking_no, rule_cited, buyer, "
    "point_in_dispute, result_wanted, notes, outcome"
)
# The index's words and initials of a text, by the text.
_Spelled = dict[str, tuple[str, str]]


@contextmanager
def reindexed(store: Store, case_id: int) -> Iterator[None]:
    """Keep a case's document true to what the block writes, inside a transaction."""
    # Most of what is written about a case is the same afterwards and need not be spelled again.
    spelled: _Spelled = {}
    before = document(store, case_id, spelled)
    yield
    after = document(store, case_id, spelled)
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
    words = document(store, case_id)
    if words is not None:
        _put(store, case_id, words)


def is_current(store: Store) -> bool:
    """Tell whether the index was made the way this version makes it."""
    return settings.get(store, _VERSION_KEY) == INDEX_VERSION


def rebuild(store: Store, on_progress: Callable[[int, int], None]) -> None:
    """Make the whole index anew, inside a transaction.

    Args:
        on_progress: called now and then with the number of cases done and of all cases.
    """
    store.conn.execute("INSERT INTO case_search (case_search) VALUES ('delete-all')")
    ids = [row[0] for row in store.rows("SELECT id FROM cases WHERE deleted_at IS NULL")]
    for done, case_id in enumerate(ids, start=1):
        index_new(store, case_id)
        if done % 1000 == 0:
            on_progress(done, len(ids))
    settings.put(store, _VERSION_KEY, INDEX_VERSION)


def document(store: Store, case_id: int, spelled: _Spelled | None = None) -> tuple[str, str] | None:
    """Make a case's words for the index: as they are, and as pinyin initials.

    Args:
        spelled: words of texts that were made before; those that are made now are put in.

    Returns:
        None for a case that is not there or in the trash.
    """
    case = store.row(
        f"SELECT {_CASE_COLUMNS} FROM cases WHERE id = ? AND deleted_at IS NULL", [case_id]
    )
    if case is None:
        return None
    contacts = store.rows(
        "SELECT agent_id, said, outcome, ticket_no FROM contacts "
        "WHERE case_id = ? AND deleted_at IS NULL ORDER BY id",
        [case_id],
    )
    known = {} if spelled is None else spelled
    parts = [_spell(store, text, known) for row in (case, *contacts) for text in row if text]
    words = " ".join(text for text, _ in parts if text)
    return words, " ".join(initials for _, initials in parts if initials)


def _spell(store: Store, text: str, spelled: _Spelled) -> tuple[str, str]:
    found = spelled.get(text)
    if found is None:
        found = spelled[text] = index_text(text), index_initials(text, store.pinyin())
    return found


def _put(store: Store, case_id: int, words: tuple[str, str]) -> None:
    store.conn.execute(
        "INSERT INTO case_search (rowid, text, initials) VALUES (?, ?, ?)", [case_id, *words]
    )
