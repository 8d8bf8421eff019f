"""Looking things up while somebody types: numbers of what fits, and the rows around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain.case import NUMBER_FIELDS, Case
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import Contact

from .case_lists import Selection
from .cases import from_row as case_from_row
from .connection import Store
from .contacts import from_row as contact_from_row


def case_numbers(
    store: Store, query: CaseQuery, match: str | None, limit: int, before: int | None = None
) -> list[int]:
    """Return the numbers of cases that fit, newest first.

    Args:
        query: the filters; its text is not looked at.
        match: an expression of the index, None for all.
        limit: at most so many.
        before: only cases with a lower number, to go on where a part ended.
    """
    selection = Selection(replace(query, text=""))
    conditions, parameters = list(selection.conditions), list(selection.parameters)
    source, order = selection.source, "c.id"
    if match is not None:
        source, order = "case_search s JOIN cases c ON c.id = s.rowid", "s.rowid"
        conditions.append("case_search MATCH ?")
        parameters.append(match)
    if before is not None:
        conditions.append(f"{order} < ?")
        parameters.append(before)
    where = " AND ".join(conditions)
    sql = f"SELECT c.id FROM {source} WHERE {where} ORDER BY {order} DESC LIMIT ?"
    return [row[0] for row in store.rows(sql, [*parameters, limit])]


def count(store: Store, query: CaseQuery, match: str) -> int:
    """Return how many cases an expression of the index finds; filters of the query hold too."""
    selection = Selection(replace(query, text=""))
    if query == CaseQuery(text=query.text):
        # What is in the trash is not in the index, so no row of a case has to be looked at.
        return int(
            store.value("SELECT count(*) FROM case_search WHERE case_search MATCH ?", [match])
        )
    return int(
        store.value(
            "SELECT count(*) FROM case_search s JOIN cases c ON c.id = s.rowid "
            f"WHERE {selection.where} AND case_search MATCH ?",
            [*selection.parameters, match],
        )
    )


def with_number(store: Store, number: str, limit: int) -> list[int]:
    """Return the cases that have exactly this number, one of their own or of a contact's ticket,
    newest first."""
    parts = [
        f"SELECT id FROM cases WHERE {column} = :number AND {column} <> ''"
        for column in NUMBER_FIELDS
    ]
    parts.append("SELECT case_id FROM contacts WHERE ticket_no = :number AND ticket_no <> ''")
    sql = f"{' UNION '.join(parts)} ORDER BY 1 DESC LIMIT :limit"
    return [row[0] for row in store.rows(sql, {"number": number, "limit": limit})]


def with_part_of_number(store: Store, part: str, limit: int) -> list[int]:
    """Return the cases of which a number has this part anywhere in it, newest first.

    It is one of the case, or the ticket of a contact. Each has an index that holds nothing else,
    which is read from one end to the other; no row of a table is.

    Args:
        part: letters and digits of ASCII.
        limit: at most so many.
    """
    found: set[int] = set()
    for column in NUMBER_FIELDS:
        found.update(_parted(store, "cases", column, part, limit))
    ids = _parted(store, "contacts", "ticket_no", part, limit)
    marks = ", ".join("?" for _ in ids)
    rows = store.rows(
        f"SELECT DISTINCT case_id FROM contacts WHERE id IN ({marks}) AND deleted_at IS NULL", ids
    )
    found.update(row[0] for row in rows)
    return sorted(found, reverse=True)[:limit]


def _parted(store: Store, table: str, column: str, part: str, limit: int) -> list[int]:
    rows = store.rows(
        f"SELECT id FROM {table} INDEXED BY {table}_{column} "
        f"WHERE {column} <> '' AND {column} LIKE ? ORDER BY id DESC LIMIT ?",
        [f"%{part}%", limit],
    )
    return [row[0] for row in rows]


def cases_of(store: Store, numbers: Sequence[int]) -> dict[int, Case]:
    """Return cases that are not in the trash by number."""
    marks = ", ".join("?" for _ in numbers)
    rows = store.rows(
        f"SELECT * FROM cases WHERE id IN ({marks}) AND deleted_at IS NULL", list(numbers)
    )
    return {row["id"]: case_from_row(row) for row in rows}


def contacts_of(
    store: Store, numbers: Sequence[int], limit: int, *, agent: str = "", channel: str = ""
) -> tuple[Contact, ...]:
    """Return contacts of some cases, latest first.

    Args:
        numbers: the cases.
        limit: at most so many.
        agent, channel: only these; empty for all.
    """
    marks = ", ".join("?" for _ in numbers)
    parameters: list[object] = list(numbers)
    conditions = [f"case_id IN ({marks})", "deleted_at IS NULL"]
    for column, value in (("agent_id", agent), ("channel", channel)):
        if value:
            # The plus keeps the index of cases in use: that of agents has thousands of each.
            conditions.append(f"+{column} = ?")
            parameters.append(value)
    rows = store.rows(
        f"SELECT * FROM contacts WHERE {' AND '.join(conditions)} ORDER BY at DESC, id DESC "
        "LIMIT ?",
        [*parameters, limit],
    )
    return tuple(contact_from_row(row) for row in rows)


def agent_summary(store: Store, agent: str) -> tuple[int, str | None]:
    """Return how many contacts an agent has had, and the time of the one written down last."""
    row = store.row(
        "SELECT count(*), max(id) FROM contacts WHERE agent_id = ? AND deleted_at IS NULL", [agent]
    )
    assert row is not None
    if not row[0]:
        return 0, None
    return row[0], store.value("SELECT at FROM contacts WHERE id = ?", [row[1]])


def shop_names(store: Store) -> tuple[str, ...]:
    """Return the shops that there are and those that cases name, by name."""
    rows = store.rows(
        """
        WITH RECURSIVE named (name) AS (
            SELECT min(shop) FROM cases WHERE deleted_at IS NULL AND shop <> ''
            UNION ALL
            SELECT (SELECT min(shop) FROM cases WHERE deleted_at IS NULL AND shop > named.name)
            FROM named WHERE named.name IS NOT NULL LIMIT 500
        )
        SELECT name FROM named WHERE name IS NOT NULL
        UNION SELECT name FROM shops WHERE deleted_at IS NULL
        """
    )
    return tuple(sorted(row[0] for row in rows if row[0]))


def latest_outcomes(store: Store, looked_at: int, most: int) -> tuple[str, ...]:
    """Return how cases ended, the most frequent first.

    Args:
        looked_at: of so many closed cases, those with the latest activity.
        most: at most so many.
    """
    rows = store.rows(
        """
        SELECT outcome FROM (
            SELECT outcome FROM cases WHERE status = 'closed' AND deleted_at IS NULL
            ORDER BY activity_at DESC LIMIT ?
        ) WHERE outcome <> '' GROUP BY outcome ORDER BY count(*) DESC, outcome LIMIT ?
        """,
        [looked_at, most],
    )
    return tuple(row[0] for row in rows)
