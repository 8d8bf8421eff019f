"""Deciding for staged rows what is in the casebook already.

Rows of one key are one case: the key is the case's uid, else the number it has elsewhere, else the
order with the issue type; a row with none of them is a case of its own. A contact is known by its
uid, else by when, who, what and which ticket, as often as such a one is there.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.case import CASE_FACT_FIELDS
from desktop_app.domain.progress import WorkProgress

from .import_staging import Staging
from .watching import watched_connection

NEW, DUPLICATE, UPDATED, REJECTED = range(4)

SAME_CASE, UID_TWICE, CASE_IN_TRASH = "same-case", "uid-twice", "case-in-trash"
"""Reasons for rows that cannot be taken, which show only beside other rows or the casebook."""

_TABLES = """
    DROP TABLE IF EXISTS groups;
    DROP TABLE IF EXISTS placed;
    DROP TABLE IF EXISTS turned_down;
    CREATE TABLE groups (
        g INTEGER PRIMARY KEY, key INTEGER, n INTEGER, case_id INTEGER, by_uid INTEGER DEFAULT 0
    );
    CREATE TABLE placed (
        n INTEGER PRIMARY KEY, g INTEGER, verdict INTEGER, contact_id INTEGER
    );
    CREATE TABLE turned_down (n INTEGER PRIMARY KEY, reason TEXT, value TEXT);
    CREATE INDEX IF NOT EXISTS cases_key ON cases (key, n);
    INSERT INTO groups (key, n) SELECT key, min(n) FROM cases GROUP BY key ORDER BY 2;
    CREATE INDEX groups_key ON groups (key);
    INSERT INTO placed SELECT m.n, g.g, 0, NULL FROM marks m JOIN groups g ON g.key = m.key
        ORDER BY m.n;
"""
# Lines that stand in the file twice, word for word.
_REPEATED = """
    UPDATE placed SET verdict = 1 WHERE n IN (
        SELECT n FROM (
            SELECT n, row_number() OVER (PARTITION BY raw, same ORDER BY n) AS k FROM marks
            WHERE raw IN (SELECT raw FROM marks GROUP BY raw HAVING count(*) > 1)
        ) WHERE k > 1
    )
"""
_UIDS = (
    "CREATE INDEX IF NOT EXISTS contacts_uid ON contacts (uid) WHERE uid IS NOT NULL",
    # The second of two rows with one uid that say different things.
    """
    INSERT INTO turned_down SELECT n, 'uid-twice', first FROM (
        SELECT c.n, min(m.line) OVER (PARTITION BY c.uid) AS first,
            row_number() OVER (PARTITION BY c.uid ORDER BY c.n) AS k
        FROM contacts c JOIN marks m USING (n) JOIN placed p USING (n)
        WHERE p.verdict = 0 AND c.uid IN (
            SELECT uid FROM contacts WHERE uid IS NOT NULL GROUP BY uid HAVING count(*) > 1)
    ) WHERE k > 1
    """,
    "UPDATE placed SET verdict = 3 WHERE n IN (SELECT n FROM turned_down)",
    """
    UPDATE placed SET verdict = 1, contact_id = b.id
    FROM contacts c CROSS JOIN book.contacts b
    WHERE placed.n = c.n AND c.uid IS NOT NULL AND b.uid = c.uid AND placed.verdict = 0
    """,
)
_CASES = (
    """
    UPDATE groups SET case_id = b.id, by_uid = 1 FROM cases c CROSS JOIN book.cases b
    WHERE c.n = groups.n AND c.uid <> '' AND b.uid = c.uid
    """,
    """
    UPDATE groups SET case_id = b.case_id, by_uid = 1
    FROM (SELECT p.g, min(k.case_id) AS case_id FROM placed p
          JOIN book.contacts k ON k.id = p.contact_id GROUP BY p.g) AS b
    WHERE b.g = groups.g AND groups.case_id IS NULL
    """,
    """
    UPDATE groups SET case_id = (
        SELECT min(b.id) FROM book.cases b WHERE b.external_no = c.external_no
            AND b.external_no <> '' AND b.deleted_at IS NULL)
    FROM cases c WHERE c.n = groups.n AND groups.case_id IS NULL AND c.uid = ''
        AND c.external_no <> ''
    """,
    """
    UPDATE groups SET case_id = (
        SELECT min(b.id) FROM book.cases b WHERE b.order_no = c.order_no AND b.order_no <> ''
            AND b.issue_type = iif(c.issue_type = '', b.issue_type, c.issue_type)
            AND b.deleted_at IS NULL)
    FROM cases c WHERE c.n = groups.n AND groups.case_id IS NULL AND c.uid = ''
        AND c.external_no = '' AND c.order_no <> ''
    """,
)
# What belongs to a case in the trash would come into the casebook unseen.
_TRASHED = (
    """
    INSERT INTO turned_down SELECT p.n, 'case-in-trash', g.case_id
    FROM groups g JOIN book.cases b ON b.id = g.case_id JOIN placed p USING (g)
    WHERE b.deleted_at IS NOT NULL AND p.verdict = 0
    """,
    "UPDATE placed SET verdict = 3 WHERE n IN (SELECT n FROM turned_down)",
)
# In a table of cases a case has one row.
_CASE_ROWS = (
    """
    INSERT INTO turned_down SELECT p.n, 'same-case', m.line
    FROM placed p JOIN groups g USING (g) JOIN marks m ON m.n = g.n
    WHERE p.verdict = 0 AND p.n <> g.n AND p.n IN (SELECT n FROM cases)
    """,
    "UPDATE placed SET verdict = 3 WHERE n IN (SELECT n FROM turned_down)",
    """
    UPDATE placed SET verdict = 1 WHERE verdict = 0 AND (n NOT IN (SELECT n FROM groups)
        OR g IN (SELECT g FROM groups WHERE case_id IS NOT NULL))
    """,
)
# Cases without any number are known by all that the file says of them.
_ALONE = """
    UPDATE placed SET verdict = 1 FROM (
        SELECT n, case_id, row_number() OVER (PARTITION BY case_id ORDER BY n) AS k FROM (
            SELECT c.n, min(b.id) AS case_id, count(*) AS often
            FROM cases c JOIN titles t ON t.issue_type = coalesce(nullif(c.issue_type, ''), 'other')
            CROSS JOIN book.cases b
            WHERE NOT c.is_keyed AND b.title = coalesce(nullif(c.title, ''), t.title)
                AND b.deleted_at IS NULL AND {conditions}
            GROUP BY c.n
        )
    ) AS r WHERE r.n = placed.n AND placed.verdict = 0 AND r.k <= (
        SELECT count(*) FROM book.cases b JOIN cases c ON c.n = r.n
        JOIN titles t ON t.issue_type = coalesce(nullif(c.issue_type, ''), 'other')
        WHERE b.title = coalesce(nullif(c.title, ''), t.title) AND b.deleted_at IS NULL
            AND {conditions})
"""
_SAME = "(c.{column} = '' OR b.{column} = c.{column})"
_COMPARED = (*(name for name in CASE_FACT_FIELDS if name != "title"), "outcome", "opened_at")
# How often each contact is there that a row did not name by its uid.
_THERE = """
    SELECT {case_id} AS case_id, contact_key(at, agent_id, said, outcome, ticket_no) AS same,
        count(*) AS often
    FROM book.contacts k
    WHERE {where} AND id NOT IN (SELECT contact_id FROM placed WHERE contact_id IS NOT NULL)
    GROUP BY 1, 2
"""
_KNOWN = """
    UPDATE placed SET verdict = 1 FROM (
        SELECT n, g, case_id, same, row_number() OVER (PARTITION BY case_id, same ORDER BY n) AS k
        FROM (
            SELECT p.n, p.g, {case_id} AS case_id, m.same FROM placed p
            JOIN groups g USING (g) JOIN marks m USING (n)
            WHERE p.verdict = 0 AND {rows}
        )
    ) AS r JOIN there t ON t.case_id = r.case_id AND t.same = r.same
    WHERE placed.n = r.n AND r.k <= t.often
"""


def match(
    staging: Staging, contact_key: Callable[..., int], has_contacts: bool, progress: WorkProgress
) -> None:
    """Give each staged row its case and its verdict, as the casebook is now.

    Args:
        contact_key: makes the mark that ``marks.same`` has, of a contact's moment, agent, what was
            said, outcome and ticket.
        has_contacts: False for a table of cases, whose rows are no contacts.

    Raises:
        UserError: the disk is full.
    """
    conn = staging.conn
    conn.create_function("contact_key", 5, contact_key, deterministic=True)
    with staging.writing(), watched_connection(conn, progress):
        for statement in _TABLES.split(";"):
            conn.execute(statement)
        conn.execute(_REPEATED)
        if has_contacts:
            _each(staging, _UIDS)
        is_empty = not conn.execute("SELECT EXISTS (SELECT 1 FROM book.cases)").fetchone()[0]
        if not is_empty:
            _each(staging, _CASES)
        if not has_contacts:
            _each(staging, _CASE_ROWS)
            conditions = " AND ".join(_SAME.format(column=name) for name in _COMPARED)
            conn.execute(_ALONE.format(conditions=conditions))
        elif not is_empty:
            _each(staging, _TRASHED)
            _match_contacts(staging)


def _match_contacts(staging: Staging) -> None:
    known_case = "g.case_id IS NOT NULL"
    _match_those(
        staging,
        _THERE.format(
            case_id="case_id",
            where="case_id IN (SELECT case_id FROM groups WHERE case_id IS NOT NULL)",
        ),
        _KNOWN.format(case_id="g.case_id", rows=known_case),
    )
    alone = "g.case_id IS NULL AND EXISTS (SELECT 1 FROM cases c WHERE c.n = g.n AND NOT is_keyed)"
    first, last = staging.conn.execute(
        f"SELECT min(c.at), max(c.at) FROM groups g JOIN contacts c USING (n) WHERE {alone}"
    ).fetchone()
    if first is not None:
        _match_those(
            staging,
            _THERE.format(case_id="0", where="at BETWEEN ? AND ?"),
            _KNOWN.format(case_id="0", rows=alone),
            (first, last),
        )


def _match_those(staging: Staging, there: str, known: str, span: tuple[str, ...] = ()) -> None:
    staging.conn.execute("DROP TABLE IF EXISTS there")
    staging.conn.execute(f"CREATE TABLE there AS {there}", span)
    staging.conn.execute("CREATE INDEX there_same ON there (same, case_id)")
    staging.conn.execute(known)


def _each(staging: Staging, statements: tuple[str, ...]) -> None:
    for statement in statements:
        staging.conn.execute(statement)
