"""Taking an import back, inside one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop_app.domain.case import EventKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.times import to_text

from . import cases, events, import_index, search_index
from .connection import Row, Store
from .faults import BROKEN
from .import_changing import MADE, NOTED

_STRETCH = 2_000
# Whatever a seller does with a case moves its updated_at, or lies in a table of its own.
_WORKED_ON = """
    SELECT c.id FROM cases c WHERE c.id BETWEEN :first_case AND :last_case AND (
        c.updated_at <> :at
        OR EXISTS (SELECT 1 FROM attachments WHERE case_id = c.id)
        OR EXISTS (SELECT 1 FROM appeals WHERE case_id = c.id)
        OR EXISTS (SELECT 1 FROM case_tags WHERE case_id = c.id)
        OR EXISTS (SELECT 1 FROM template_uses WHERE case_id = c.id)
        OR EXISTS (SELECT 1 FROM drafts WHERE case_id = c.id)
        OR EXISTS (SELECT 1 FROM contacts k WHERE k.case_id = c.id
            AND (k.updated_at <> :at OR k.id NOT BETWEEN :first_contact AND :last_contact)))
"""
# Contacts that it added to cases which were there.
_ADDED = """
    SELECT k.id, k.case_id, k.updated_at <> :at AS is_changed FROM contacts k
    WHERE k.id BETWEEN :first_contact AND :last_contact
        AND k.case_id NOT BETWEEN :first_case AND :last_case
"""
_CHANGED = "SELECT * FROM import_changes WHERE import_id = ? ORDER BY id DESC"


def worked_on(store: Store, of: Row) -> list[int]:
    """Return the cases of an import that were worked on since."""
    return [row[0] for row in store.rows(_WORKED_ON, dict(of))]


def added_contacts(store: Store, of: Row) -> list[Row]:
    """Return the contacts that an import added to cases which were there before.

    Returns:
        Of each ``id``, ``case_id``, and ``is_changed``: whether it was edited since.
    """
    return store.rows(_ADDED, dict(of))


def count_made(store: Store, of: Row) -> tuple[int, int]:
    """Return how many cases and contacts of an import are still there."""
    found = store.row(
        "SELECT (SELECT count(*) FROM cases WHERE id BETWEEN :first_case AND :last_case), "
        "(SELECT count(*) FROM contacts WHERE id BETWEEN :first_contact AND :last_contact)",
        dict(of),
    )
    assert found is not None
    return found[0], found[1]


def count_contacts_of(store: Store, case_ids: list[int], of: Row) -> int:
    """Return how many of an import's contacts belong to some cases."""
    sql = "SELECT count(*) FROM contacts WHERE case_id = ? AND id BETWEEN ? AND ?"
    span = of["first_contact"], of["last_contact"]
    return sum(int(store.value(sql, [case_id, *span])) for case_id in case_ids)


def changed_rows(store: Store, of: Row) -> list[int]:
    """Return the cases that were there and that an import changed, or whose contacts it did."""
    rows = store.rows(
        "SELECT DISTINCT CASE table_name WHEN 'cases' THEN row_id "
        "WHEN 'contacts' THEN (SELECT case_id FROM contacts WHERE id = row_id) END AS case_id "
        "FROM import_changes WHERE import_id = ? AND table_name IN ('cases', 'contacts')",
        [of["id"]],
    )
    return sorted(row[0] for row in rows if row[0] is not None)


def take_back(store: Store, of: Row, now: datetime) -> Iterator[tuple[int, int]]:
    """Remove what an import made and put back what it changed.

    Yields:
        How much is done, and of how much, now and then.

    Raises:
        UserError: the notes of what it changed are none that an import makes.
    """
    search_index.make_whole(store)
    kept = worked_on(store, of)
    added = added_contacts(store, of)
    touched = sorted({row["case_id"] for row in added} | set(changed_rows(store, of)))
    stamps = _stamps(store, of)
    import_index.take_out(store, [*touched, *kept])
    _trash(store, kept, now)
    for row in added:
        _remove_contact(store, row, now)
    _put_back(store, of["id"])
    for case_id in touched:
        cases.refresh_derived(store, case_id, now)
    for case_id, before in stamps:
        store.conn.execute("UPDATE cases SET updated_at = ? WHERE id = ?", [before, case_id])
    yield from _remove_cases(store, of, frozenset(kept))
    _remove_shops(store, of["id"])
    for _ in import_index.put_in(store, touched, 1, 0):
        pass


def _trash(store: Store, case_ids: list[int], now: datetime) -> None:
    for case_id in case_ids:
        case = cases.get(store, case_id)
        if case is not None and case.deleted_at is None:
            cases.set_deleted_at(store, case_id, now, now)
            events.add(store, case_id, EventKind.TRASHED, "", now)
            cases.refresh_derived(store, case_id, now)


def _remove_contact(store: Store, row: Row, now: datetime) -> None:
    if not row["is_changed"]:
        store.conn.execute("DELETE FROM contacts WHERE id = ?", [row["id"]])
        return
    for table, column in (("contacts", "id"), ("deadlines", "contact_id")):
        store.conn.execute(
            f"UPDATE {table} SET deleted_at = ?1, updated_at = ?1 "
            f"WHERE {column} = ?2 AND deleted_at IS NULL",
            [to_text(now), row["id"]],
        )


def _stamps(store: Store, of: Row) -> list[tuple[int, str]]:
    """Return when cases that nobody has changed since were changed before the import."""
    rows = store.rows(
        "SELECT row_id, before FROM import_changes i JOIN cases c ON c.id = i.row_id "
        "WHERE import_id = ? AND table_name = 'cases' AND column_name = 'updated_at' "
        "AND c.updated_at = i.after",
        [of["id"]],
    )
    return [(row[0], row[1]) for row in rows]


def _put_back(store: Store, import_id: int) -> None:
    """Write what stood there before, unless something else stands there by now."""
    for row in store.rows(_CHANGED, [import_id]):
        table, column = row["table_name"], row["column_name"]
        # A casebook may come from anywhere, and names cannot be parameters.
        if column not in NOTED.get(table, ()):
            raise UserError(BROKEN)
        if column == MADE:
            if table != "shops":
                store.conn.execute(f"DELETE FROM {table} WHERE id = ?", [row["row_id"]])
        elif column != "updated_at":
            store.conn.execute(
                f"UPDATE {table} SET {column} = ? WHERE id = ? AND {column} IS ?",
                [row["before"], row["row_id"], row["after"]],
            )


def _remove_cases(store: Store, of: Row, kept: frozenset[int]) -> Iterator[tuple[int, int]]:
    first, last = of["first_case"], of["last_case"]
    sql = "SELECT id FROM cases WHERE id BETWEEN ? AND ?"
    total = max(last - first + 1, 1)
    # To take most of an index out word by word takes longer than to make the rest anew.
    is_most = total > store.value(
        "SELECT count(*) FROM cases WHERE id NOT BETWEEN ? AND ?", [first, last]
    )
    if is_most and first:
        search_index.empty(store)
    for begin in range(first, last + 1, _STRETCH) if first else ():
        end = min(begin + _STRETCH - 1, last)
        doomed = [row[0] for row in store.rows(sql, [begin, end]) if row[0] not in kept]
        if not is_most:
            import_index.take_out(store, doomed)
        store.conn.executemany("DELETE FROM cases WHERE id = ?", ((one,) for one in doomed))
        yield end - first + 1, total
    search_index.make_whole(store)


def _remove_shops(store: Store, import_id: int) -> None:
    """Remove the shops that it brought and that no case has."""
    store.conn.execute(
        "DELETE FROM shops WHERE id IN (SELECT row_id FROM import_changes WHERE import_id = ? "
        "AND table_name = 'shops') AND name NOT IN (SELECT shop FROM cases)",
        [import_id],
    )
