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


# The table is made anew because what concerns the whole shop has no case, and because a deadline
# that cannot want attention (answered, paused, of a closed case) leaves the index of moments:
# attention_at, ring_at and urgent_at are derived by the store, and empty then.
_REMINDERS = (
    "ALTER TABLE cases ADD COLUMN appeal_limit INTEGER",
    """
    CREATE TABLE deadlines_new (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        case_id INTEGER REFERENCES cases (id) ON DELETE CASCADE,
        contact_id INTEGER REFERENCES contacts (id) ON DELETE CASCADE,
        checklist_item_id INTEGER REFERENCES checklist_items (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        due_at TEXT NOT NULL,
        started_at TEXT,
        unit TEXT NOT NULL,
        stated INTEGER NOT NULL,
        done_at TEXT,
        snoozed_until TEXT,
        paused_at TEXT,
        repeats TEXT NOT NULL,
        again_at TEXT,
        attention_at TEXT,
        ring_at TEXT,
        urgent_at TEXT,
        ringing_at TEXT,
        rung_at TEXT,
        known_from TEXT,
        rule_id TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    # What was rung stays rung; what was not rings at its moment.
    """
    INSERT INTO deadlines_new
    SELECT d.id, d.uid, d.case_id, d.contact_id, NULL, d.kind, d.title, d.due_at, NULL, '', 0,
        d.done_at, d.snoozed_until,
        CASE WHEN d.kind = 'theirs' AND d.done_at IS NULL AND d.deleted_at IS NULL
            AND c.status = 'waiting-seller' THEN strftime('%Y-%m-%dT%H:%M:%SZ', 'now') END,
        '', NULL,
        CASE WHEN d.done_at IS NULL AND d.deleted_at IS NULL AND c.status <> 'closed'
            AND c.deleted_at IS NULL THEN d.attention_at END,
        CASE WHEN d.done_at IS NULL AND d.deleted_at IS NULL AND c.status <> 'closed'
            AND c.deleted_at IS NULL AND (d.rung_at IS NULL OR d.rung_at < d.attention_at)
            THEN d.attention_at END,
        NULL, NULL, d.rung_at, NULL, d.rule_id, d.created_at, d.updated_at, d.deleted_at
    FROM deadlines d JOIN cases c ON c.id = d.case_id
    """,
    "DROP TABLE deadlines",
    "ALTER TABLE deadlines_new RENAME TO deadlines",
    """
    CREATE INDEX deadlines_attention ON deadlines (attention_at, id)
        WHERE attention_at IS NOT NULL
    """,
    """
    CREATE INDEX deadlines_ring ON deadlines (ring_at) WHERE ring_at IS NOT NULL
    """,
    "CREATE INDEX deadlines_urgent ON deadlines (urgent_at) WHERE urgent_at IS NOT NULL",
    "CREATE INDEX deadlines_ringing ON deadlines (ringing_at) WHERE ringing_at IS NOT NULL",
    "CREATE INDEX deadlines_case ON deadlines (case_id)",
    "CREATE INDEX deadlines_contact ON deadlines (contact_id) WHERE contact_id IS NOT NULL",
    """
    CREATE INDEX deadlines_item ON deadlines (checklist_item_id)
        WHERE checklist_item_id IS NOT NULL
    """,
    "CREATE INDEX deadlines_shop_wide ON deadlines (rule_id) WHERE case_id IS NULL",
    # Evidence that perishes has a deadline of its own from now on. The one such item that
    # playbooks had so far is the proof number of a chat.
    """
    INSERT INTO deadlines (uid, case_id, checklist_item_id, kind, title, due_at, started_at, unit,
        stated, done_at, repeats, rule_id, created_at, updated_at)
    SELECT lower(hex(randomblob(16))), k.case_id, k.id, 'ours',
        iif((SELECT value FROM settings WHERE key = 'language') = 'en',
            'Chat proof number', '旺旺举证号'),
        k.perishes_at, c.opened_at, 'days', 0,
        CASE WHEN k.state <> 'missing'
            OR k.perishes_at <= strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
            THEN max(k.updated_at, k.perishes_at) END,
        '', 'perishes-' || k.item_id, k.created_at, k.updated_at
    FROM checklist_items k JOIN cases c ON c.id = k.case_id
    WHERE k.perishes_at IS NOT NULL AND k.deleted_at IS NULL
    """,
    # What wants attention when is derived anew when the casebook is opened.
    """
    UPDATE deadlines SET attention_at = due_at WHERE attention_at IS NULL AND done_at IS NULL
        AND deleted_at IS NULL AND paused_at IS NULL AND EXISTS (SELECT 1 FROM cases c
            WHERE c.id = case_id AND c.deleted_at IS NULL AND c.status <> 'closed')
    """,
    """
    UPDATE deadlines SET attention_at = NULL, ring_at = NULL WHERE paused_at IS NOT NULL
    """,
    """
    UPDATE cases SET next_due_at = (
        SELECT min(attention_at) FROM deadlines WHERE case_id = cases.id
    ) WHERE deleted_at IS NULL
    """,
    """
    CREATE TABLE appeals (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        at TEXT NOT NULL,
        note TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    "CREATE INDEX appeals_case ON appeals (case_id, at)",
    # What a seller changed of the promotion calendar, by the built-in promotion's id; own ones have
    # an empty id. A day is MM-DD for every year or YYYY-MM-DD for one.
    """
    CREATE TABLE promotions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        promotion_id TEXT NOT NULL,
        name TEXT NOT NULL,
        day TEXT NOT NULL,
        is_off INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    """
    CREATE UNIQUE INDEX promotions_built_in ON promotions (promotion_id)
        WHERE promotion_id <> '' AND deleted_at IS NULL
    """,
)


@migrations(name="0002_reminders")
def reminders(db: Database) -> None:
    """Give deadlines rules, pauses, repetition and announcements; add appeals and promotions."""
    for statement in _REMINDERS:
        db.conn.execute(statement)


# Files of evidence lie beside the casebook under their SHA-256; here is what they are called and
# what they prove. A contact or item that is deleted for good leaves its files with the case.
_EVIDENCE = (
    "ALTER TABLE cases ADD COLUMN rule_cited TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE cases ADD COLUMN required_missing INTEGER NOT NULL DEFAULT 0",
    """
    UPDATE cases SET required_missing = k.missing
    FROM (SELECT case_id, count(*) AS missing FROM checklist_items
          WHERE deleted_at IS NULL AND required AND state = 'missing' GROUP BY case_id) AS k
    WHERE cases.id = k.case_id
    """,
    "CREATE INDEX cases_item_no ON cases (item_no) WHERE item_no <> ''",
    "CREATE INDEX cases_notice_no ON cases (notice_no) WHERE notice_no <> ''",
    "CREATE INDEX cases_buyer ON cases (buyer) WHERE buyer <> ''",
    "CREATE INDEX cases_rule_cited ON cases (rule_cited) WHERE rule_cited <> ''",
    """
    CREATE TABLE attachments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        checklist_item_id INTEGER REFERENCES checklist_items (id) ON DELETE SET NULL,
        contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        given_name TEXT NOT NULL,
        note TEXT NOT NULL,
        made_from INTEGER REFERENCES attachments (id) ON DELETE SET NULL,
        made_how TEXT NOT NULL,
        taken_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    "CREATE INDEX attachments_case ON attachments (case_id)",
    "CREATE INDEX attachments_sha256 ON attachments (sha256)",
    """
    CREATE INDEX attachments_item ON attachments (checklist_item_id)
        WHERE checklist_item_id IS NOT NULL
    """,
    "CREATE INDEX attachments_contact ON attachments (contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX attachments_made_from ON attachments (made_from) WHERE made_from IS NOT NULL",
    # What is being written and not sent or saved: of this machine, and gone once it is.
    """
    CREATE TABLE drafts (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        case_id INTEGER REFERENCES cases (id) ON DELETE CASCADE,
        body TEXT NOT NULL,
        updated_at TEXT NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX drafts_place ON drafts (kind, coalesce(case_id, 0))",
    "CREATE INDEX drafts_case ON drafts (case_id) WHERE case_id IS NOT NULL",
    """
    CREATE TABLE template_uses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        template_id TEXT NOT NULL,
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
        at TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    # With the last column in it, uses are counted without touching the table.
    "CREATE INDEX template_uses_template ON template_uses (template_id, deleted_at)",
    "CREATE INDEX template_uses_case ON template_uses (case_id)",
    """
    CREATE INDEX template_uses_contact ON template_uses (contact_id)
        WHERE contact_id IS NOT NULL
    """,
    """
    CREATE TABLE template_favourites (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        template_id TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    """
    CREATE UNIQUE INDEX template_favourites_template ON template_favourites (template_id)
        WHERE deleted_at IS NULL
    """,
    # What a seller changed of the wording rules, by the rule's id; own words have an id of their
    # own, and one word a line.
    """
    CREATE TABLE wording_edits (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        rule_id TEXT NOT NULL,
        is_off INTEGER NOT NULL,
        words TEXT NOT NULL,
        kind TEXT NOT NULL,
        reason TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    """
    CREATE UNIQUE INDEX wording_edits_rule ON wording_edits (rule_id) WHERE deleted_at IS NULL
    """,
)


@migrations(name="0003_evidence")
def evidence(db: Database) -> None:
    """Keep files of evidence, drafts, uses of templates, edits of wording rules, cited rules."""
    for statement in _EVIDENCE:
        db.conn.execute(statement)


# What comes in from tables of other programs, and what is found again. The index of one-character
# prefixes goes: it made the search index two thirds larger and slower to make. First letters are
# words of the index now, see search_text.py; the store makes the index anew when it is opened.
_IMPORTS = (
    "ALTER TABLE cases ADD COLUMN external_no TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX cases_external_no ON cases (external_no) WHERE external_no <> ''",
    "CREATE INDEX cases_refund_no ON cases (refund_no) WHERE refund_no <> ''",
    "CREATE INDEX cases_tracking_no ON cases (tracking_no) WHERE tracking_no <> ''",
    "CREATE INDEX contacts_ticket_no ON contacts (ticket_no) WHERE ticket_no <> ''",
    # With two columns more, statistics and counts of contacts need not touch the table.
    "DROP INDEX contacts_case",
    "CREATE INDEX contacts_case ON contacts (case_id, at, channel, deleted_at)",
    "DROP TABLE case_search",
    """
    CREATE VIRTUAL TABLE case_search USING fts5 (
        text, initials, content='', tokenize='unicode61 remove_diacritics 2'
    )
    """,
    "DELETE FROM settings WHERE key = 'search-index-version'",
    """
    CREATE TABLE case_tags (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    "CREATE UNIQUE INDEX case_tags_case ON case_tags (case_id, name) WHERE deleted_at IS NULL",
    # Whole, as a case that is deleted for good takes its tags along.
    "CREATE INDEX case_tags_of ON case_tags (case_id)",
    "CREATE INDEX case_tags_name ON case_tags (name, case_id) WHERE deleted_at IS NULL",
    # What stands beside the list of cases: a name, what was typed, and its order as JSON.
    """
    CREATE TABLE saved_searches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        sorting TEXT NOT NULL,
        position INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    "CREATE UNIQUE INDEX saved_searches_name ON saved_searches (name) WHERE deleted_at IS NULL",
    # What an import made has numbers in a row, as it is one transaction and no number is used
    # twice: the first and the last say which rows they are. Zero for none.
    """
    CREATE TABLE imports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        file_name TEXT NOT NULL,
        at TEXT NOT NULL,
        rows INTEGER NOT NULL,
        new_cases INTEGER NOT NULL,
        new_contacts INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        duplicates INTEGER NOT NULL,
        rejected INTEGER NOT NULL,
        first_case INTEGER NOT NULL,
        last_case INTEGER NOT NULL,
        first_contact INTEGER NOT NULL,
        last_contact INTEGER NOT NULL,
        undone_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    # What stood in a row before an import wrote something else there.
    """
    CREATE TABLE import_changes (
        id INTEGER PRIMARY KEY,
        import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        column_name TEXT NOT NULL,
        before TEXT,
        after TEXT
    )
    """,
    "CREATE INDEX import_changes_import ON import_changes (import_id)",
    # Which column was what, by the set of headings; of this machine, so without a uid.
    """
    CREATE TABLE import_mappings (
        headings TEXT PRIMARY KEY,
        mapping TEXT NOT NULL,
        updated_at TEXT NOT NULL
    ) WITHOUT ROWID
    """,
)


@migrations(name="0004_imports")
def imports(db: Database) -> None:
    """Keep numbers of other programs, tags, saved searches, and what imports did."""
    for statement in _IMPORTS:
        db.conn.execute(statement)
