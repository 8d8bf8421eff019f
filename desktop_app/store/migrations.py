"""Migrations of the casebook's schema: frozen SQL, append-only, each in one transaction."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from .names import APPLICATION_ID, MIGRATION_SET

migrations = Migrations(MIGRATION_SET)

# Every table: uid (stable across machines), created_at, updated_at, deleted_at (soft delete).
# Moments are ISO 8601 text in UTC. Columns of `cases` from contact_count on are derived from other
# tables by the store, so that a list of 100,000 cases can be shown and sorted from one index.
_INITIAL = (
    """
    CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE shops (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    "CREATE UNIQUE INDEX shops_name ON shops (name) WHERE deleted_at IS NULL",
    """
    CREATE TABLE cases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        issue_type TEXT NOT NULL,
        title TEXT NOT NULL,
        shop TEXT NOT NULL,
        order_no TEXT NOT NULL,
        item_no TEXT NOT NULL,
        refund_no TEXT NOT NULL,
        notice_no TEXT NOT NULL,
        tracking_no TEXT NOT NULL,
        buyer TEXT NOT NULL,
        amount TEXT NOT NULL,
        link TEXT NOT NULL,
        point_in_dispute TEXT NOT NULL,
        result_wanted TEXT NOT NULL,
        notes TEXT NOT NULL,
        status TEXT NOT NULL,
        outcome TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        closed_at TEXT,
        contact_count INTEGER NOT NULL DEFAULT 0,
        last_contact_at TEXT,
        last_agent TEXT NOT NULL DEFAULT '',
        activity_at TEXT NOT NULL,
        next_due_at TEXT,
        checklist_done INTEGER NOT NULL DEFAULT 0,
        checklist_total INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    "CREATE INDEX cases_activity ON cases (activity_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX cases_opened ON cases (opened_at, id) WHERE deleted_at IS NULL",
    """
    CREATE INDEX cases_next_due ON cases (next_due_at IS NULL, next_due_at, id)
        WHERE deleted_at IS NULL
    """,
    "CREATE INDEX cases_next_due_down ON cases (next_due_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX cases_status ON cases (status, activity_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX cases_issue_type ON cases (issue_type, activity_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX cases_shop ON cases (shop, activity_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX cases_agent ON cases (last_agent, id) WHERE deleted_at IS NULL",
    "CREATE INDEX cases_title ON cases (title, id) WHERE deleted_at IS NULL",
    "CREATE INDEX cases_order_no ON cases (order_no) WHERE order_no <> ''",
    "CREATE INDEX cases_deleted ON cases (deleted_at) WHERE deleted_at IS NOT NULL",
    """
    CREATE TABLE contacts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        at TEXT NOT NULL,
        channel TEXT NOT NULL,
        agent_id TEXT NOT NULL,
        said TEXT NOT NULL,
        outcome TEXT NOT NULL,
        ticket_no TEXT NOT NULL,
        promised_at TEXT,
        follow_up_at TEXT,
        follow_up_status TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    "CREATE INDEX contacts_case ON contacts (case_id, at)",
    "CREATE INDEX contacts_agent ON contacts (agent_id, case_id) WHERE deleted_at IS NULL",
    """
    CREATE TABLE deadlines (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        contact_id INTEGER REFERENCES contacts (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        due_at TEXT NOT NULL,
        done_at TEXT,
        snoozed_until TEXT,
        attention_at TEXT NOT NULL,
        rung_at TEXT,
        rule_id TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    """
    CREATE INDEX deadlines_open ON deadlines (attention_at, id)
        WHERE done_at IS NULL AND deleted_at IS NULL
    """,
    "CREATE INDEX deadlines_case ON deadlines (case_id)",
    "CREATE INDEX deadlines_contact ON deadlines (contact_id) WHERE contact_id IS NOT NULL",
    """
    CREATE TABLE checklist_items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        item_id TEXT NOT NULL,
        title TEXT NOT NULL,
        required INTEGER NOT NULL,
        state TEXT NOT NULL,
        note TEXT NOT NULL,
        position INTEGER NOT NULL,
        perishes_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    "CREATE UNIQUE INDEX checklist_items_case ON checklist_items (case_id, item_id)",
    """
    CREATE TABLE case_events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        detail TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    "CREATE INDEX case_events_case ON case_events (case_id, at)",
    """
    CREATE TABLE template_edits (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        issue_type TEXT NOT NULL,
        template_id TEXT NOT NULL,
        language TEXT NOT NULL,
        stage TEXT NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    """
    CREATE UNIQUE INDEX template_edits_template
        ON template_edits (issue_type, template_id, language) WHERE deleted_at IS NULL
    """,
    # Contentless: the words are in cases and contacts already; see search_index.py. The index of
    # one-character prefixes answers the first typed letter, which matches half of all cases.
    """
    CREATE VIRTUAL TABLE case_search USING fts5 (
        text, initials, content='', prefix='1', tokenize='unicode61 remove_diacritics 2'
    )
    """,
)


@migrations(name="0001_initial")
def initial(db: Database) -> None:
    """Create the first schema."""
    for statement in _INITIAL:
        db.conn.execute(statement)
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
