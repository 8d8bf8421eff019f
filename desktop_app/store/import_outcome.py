"""What staged rows would change in the casebook, and in which order they are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.domain.case import CASE_FACT_FIELDS
from desktop_app.domain.progress import WorkProgress

from .faults import faults_told
from .import_staging import Staging
from .watching import watched_connection

_CHANGES = """
    DROP TABLE IF EXISTS changes;
    CREATE TABLE changes (
        id INTEGER PRIMARY KEY, table_name TEXT, row_id INTEGER, column_name TEXT, before, after,
        g INTEGER, UNIQUE (table_name, row_id, column_name)
    )
"""
_CASE_CHANGE = """
    INSERT OR IGNORE INTO changes (table_name, row_id, column_name, before, after, g)
    SELECT 'cases', b.id, '{column}', b.{column}, c.{column}, g.g
    FROM groups g JOIN cases c USING (n) JOIN book.cases b ON b.id = g.case_id
    WHERE c.{column} <> '' AND b.deleted_at IS NULL AND {condition}
"""
_GAP = "(b.{column} = '' OR (g.by_uid AND b.{column} <> c.{column}))"
_DIFFERENT = "g.by_uid AND b.{column} IS NOT c.{column}"
_CONTACT_CHANGE = """
    INSERT OR IGNORE INTO changes (table_name, row_id, column_name, before, after, g)
    SELECT 'contacts', b.id, '{column}', b.{column}, c.{column}, p.g
    FROM placed p JOIN contacts c USING (n) JOIN book.contacts b ON b.id = p.contact_id
    WHERE c.{column} <> '' AND b.deleted_at IS NULL AND b.{column} IS NOT c.{column}
"""
_CHANGEABLE = (
    *("at", "channel", "agent_id", "said", "outcome", "ticket_no"),
    *("promised_at", "follow_up_at", "follow_up_status"),
)
_UPDATED = (
    """
    UPDATE placed SET verdict = 2 WHERE verdict = 1 AND contact_id IN (
        SELECT row_id FROM changes WHERE table_name = 'contacts')
    """,
    """
    UPDATE placed SET verdict = 2 WHERE n IN (
        SELECT min(n) FROM placed WHERE g IN (SELECT g FROM changes WHERE table_name = 'cases')
        GROUP BY g HAVING min(verdict) = 1 AND sum(verdict = 2) = 0)
    """,
)
# New cases and contacts in the order of their numbers to be.
_ORDER = """
    DROP TABLE IF EXISTS ordered;
    DROP TABLE IF EXISTS born;
    CREATE TABLE ordered (k INTEGER PRIMARY KEY, g INTEGER, n INTEGER);
    CREATE TABLE born (
        new_no INTEGER PRIMARY KEY, g INTEGER, n INTEGER, contact_count INTEGER, first_at TEXT,
        last_at TEXT, last_agent TEXT
    );
    INSERT INTO ordered (g, n) SELECT g, n FROM placed WHERE verdict = 0 ORDER BY g, n;
    CREATE INDEX ordered_group ON ordered (g, n);
    INSERT INTO born (g, n, contact_count, first_at, last_at)
        SELECT g.g, g.n, o.often, o.first, o.last
        FROM groups g JOIN (
            SELECT o.g, sum(c.n IS NOT NULL) AS often, min(c.at) AS first, max(c.at) AS last
            FROM ordered o LEFT JOIN contacts c USING (n) GROUP BY o.g
        ) AS o ON o.g = g.g
        WHERE g.case_id IS NULL ORDER BY g.g;
    CREATE UNIQUE INDEX born_group ON born (g)
"""
# The agent of the latest contact that names one; of two at the same moment the later row's.
_LAST_AGENT = """
    UPDATE born SET last_agent = a.agent_id
    FROM (SELECT o.g, c.agent_id, max(c.at || printf('%012d', o.n))
          FROM ordered o JOIN contacts c USING (n) WHERE c.agent_id <> '' GROUP BY o.g) AS a
    WHERE a.g = born.g
"""


def settle(staging: Staging, case_columns: Iterable[str], progress: WorkProgress) -> None:
    """Work out from the verdicts what is changed and what is written, in which order.

    Args:
        case_columns: columns of cases that the file has something for.

    Raises:
        UserError: the disk is full.
    """
    conn = staging.conn
    with staging.writing(), watched_connection(conn, progress):
        _run(staging, _CHANGES)
        for column in case_columns if _meets_any(staging) else ():
            condition = _GAP if column in (*CASE_FACT_FIELDS, "outcome") else _DIFFERENT
            sql = _CASE_CHANGE.format(column=column, condition=condition.format(column=column))
            conn.execute(sql)
        for column in _CHANGEABLE if _meets_any(staging) else ():
            conn.execute(_CONTACT_CHANGE.format(column=column))
        for statement in _UPDATED:
            conn.execute(statement)
        _run(staging, _ORDER)
        conn.execute(_LAST_AGENT)


def several_cases(staging: Staging) -> Iterable[tuple[Any, ...]]:
    """Go through the staged facts of cases of which rows say different things.

    Returns:
        Rows of the case's key, the row's number and moment, and the columns of ``cases``, each
        case's in the order of the file.
    """
    # By its index, so that what is written meanwhile does not disturb the order.
    staging.conn.execute("CREATE INDEX IF NOT EXISTS cases_key ON cases (key, n)")
    cursor = staging.conn.execute(
        "SELECT c.* FROM cases c WHERE key IN "
        "(SELECT key FROM cases GROUP BY key HAVING count(*) > 1) ORDER BY key, n"
    )
    while (row := cursor.fetchone()) is not None:
        yield row


def write_case(staging: Staging, n: int, values: Mapping[str, object]) -> None:
    """Give a staged case other facts."""
    marks = ", ".join(f"{column} = :{column}" for column in values)
    staging.conn.execute(f"UPDATE cases SET {marks} WHERE n = :n", {**values, "n": n})


def counts(staging: Staging, has_contacts: bool) -> dict[str, int]:
    """Count what becomes of the rows; the keys are the names of ``ImportCounts``.

    Args:
        has_contacts: False for a table of cases.
    """
    with faults_told():
        often = dict(
            staging.conn.execute("SELECT verdict, count(*) FROM placed GROUP BY verdict").fetchall()
        )
        at_once = staging.conn.execute("SELECT count(*) FROM rejected").fetchone()[0]
        new_cases = staging.conn.execute("SELECT count(*) FROM born").fetchone()[0]
    return {
        "rows": sum(often.values()) + at_once,
        "new_cases": new_cases,
        "new_contacts": often.get(0, 0) if has_contacts else 0,
        "duplicates": often.get(1, 0),
        "updated": often.get(2, 0),
        "rejected": often.get(3, 0) + at_once,
    }


def _meets_any(staging: Staging) -> bool:
    """Tell whether any row is of a case that is there."""
    sql = "SELECT EXISTS (SELECT 1 FROM groups WHERE case_id IS NOT NULL)"
    return bool(staging.conn.execute(sql).fetchone()[0])


def _run(staging: Staging, script: str) -> None:
    for statement in script.split(";"):
        staging.conn.execute(statement)
