"""Writing staged rows into the casebook, a stretch at a time, inside one transaction.

The staging file is attached as ``staged``; see :mod:`.import_staging`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.case import CASE_FACT_FIELDS
from desktop_app.domain.times import to_text

from . import rings
from .connection import Store

STRETCH = 10_000
"""How many cases or contacts one statement writes."""

_PLAIN_FACTS = [name for name in CASE_FACT_FIELDS if name not in ("issue_type", "title")]
_FACTS = ", ".join(_PLAIN_FACTS)
_STAGED_FACTS = ", ".join(f"c.{name}" for name in _PLAIN_FACTS)
# A uid no other machine gives: random in front, counted behind, so that the index of uids grows at
# its end only, which is several times as fast.
_UID = "lower(hex(:seed)) || printf('%012x', {number})"
# Keeps two kinds of rows of one table apart.
_APART = 2**44
_LAST_OUTCOME = """
    coalesce((SELECT k.outcome FROM staged.ordered o JOIN staged.contacts k USING (n)
        WHERE o.g = made.g AND k.outcome <> '' ORDER BY k.at DESC, o.n DESC LIMIT 1), '')
"""
_CASES = f"""
    INSERT INTO main.cases (id, uid, issue_type, title, {_FACTS}, status, outcome, opened_at,
        closed_at, contact_count, last_contact_at, last_agent, activity_at, checklist_total,
        required_missing, created_at, updated_at)
    SELECT :first + new_no, uid, issue_type, title, {_FACTS}, status,
        iif(outcome = '' AND status = 'closed', {_LAST_OUTCOME}, outcome), opened_at,
        iif(status = 'closed', coalesce(closed_at, last_at, opened_at), NULL),
        contact_count, last_at, last_agent, coalesce(last_at, opened_at),
        iif(status = 'closed', 0, total), iif(status = 'closed', 0, required), :now, :now
    FROM (
        SELECT b.new_no, coalesce(nullif(c.uid, ''), {_UID.format(number="b.new_no")}) AS uid,
            t.issue_type, coalesce(nullif(c.title, ''), t.title) AS title, {_STAGED_FACTS},
            coalesce(nullif(c.status, ''), iif(c.closed_at = '', 'open', 'closed')) AS status,
            c.outcome, coalesce(nullif(c.opened_at, ''), b.first_at, :now) AS opened_at,
            nullif(c.closed_at, '') AS closed_at, coalesce(b.contact_count, 0) AS contact_count,
            b.last_at, coalesce(b.last_agent, '') AS last_agent, t.total, t.required, b.g
        FROM staged.born b JOIN staged.cases c ON c.n = b.n
        JOIN temp.import_titles t
            ON t.issue_type = coalesce(nullif(c.issue_type, ''), 'other')
        WHERE b.new_no > :after AND b.new_no <= :until ORDER BY b.new_no
    ) AS made
"""
_TITLES = """
    CREATE TEMP TABLE import_titles AS
    SELECT t.issue_type, t.title, count(i.item_id) AS total,
        coalesce(sum(i.required), 0) AS required
    FROM staged.titles t LEFT JOIN staged.items i USING (issue_type) GROUP BY t.issue_type
"""
_EVENTS = (
    f"""
    INSERT INTO main.case_events (uid, case_id, at, kind, detail, created_at, updated_at)
    SELECT {_UID.format(number="id")}, id, opened_at, 'opened', '', :now, :now
    FROM main.cases WHERE id > :first + :after AND id <= :first + :until
    """,
    f"""
    INSERT INTO main.case_events (uid, case_id, at, kind, detail, created_at, updated_at)
    SELECT {_UID.format(number=f"{_APART} + id")}, id, closed_at, 'closed', outcome, :now, :now
    FROM main.cases WHERE id > :first + :after AND id <= :first + :until AND status = 'closed'
    """,
)
_ITEMS = f"""
    INSERT INTO main.checklist_items (uid, case_id, item_id, title, required, state, note, position,
        perishes_at, created_at, updated_at)
    SELECT {_UID.format(number="c.id * 256 + i.position")}, c.id, i.item_id, '', i.required,
        'missing', '', i.position,
        strftime('%Y-%m-%dT%H:%M:%SZ', c.opened_at, i.perishes_after_days || ' days'), :now, :now
    FROM main.cases c JOIN staged.items i ON i.issue_type = c.issue_type
    WHERE c.id > :first + :after AND c.id <= :first + :until AND c.status <> 'closed'
    ORDER BY c.id, i.position
"""
# As for an item of a new case: what has perished already counts as answered.
_PERISHING = f"""
    INSERT INTO main.deadlines (uid, case_id, checklist_item_id, kind, title, due_at, started_at,
        unit, stated, done_at, known_from, repeats, rule_id, attention_at, created_at, updated_at)
    SELECT {_UID.format(number=f"{_APART} + k.id")}, k.case_id, k.id, 'ours', i.title,
        k.perishes_at, c.opened_at, 'days', 0, iif(k.perishes_at <= :now, :now, NULL), :now, '',
        'perishes-' || k.item_id, iif(k.perishes_at <= :now, NULL, k.perishes_at), :now, :now
    FROM main.checklist_items k JOIN main.cases c ON c.id = k.case_id
    JOIN staged.items i ON i.issue_type = c.issue_type AND i.item_id = k.item_id
    WHERE k.case_id > :first + :after AND k.case_id <= :first + :until
        AND k.perishes_at IS NOT NULL
"""
_CONTACTS = f"""
    INSERT INTO main.contacts (id, uid, case_id, at, channel, agent_id, said, outcome, ticket_no,
        promised_at, follow_up_at, follow_up_status, created_at, updated_at)
    SELECT :first + o.k, coalesce(c.uid, {_UID.format(number="o.k")}),
        coalesce(g.case_id, :first_case + b.new_no), c.at, coalesce(c.channel, 'other'), c.agent_id,
        c.said, c.outcome, c.ticket_no, c.promised_at, c.follow_up_at,
        iif(coalesce(c.follow_up_status, 'none') = 'none' AND c.has_clock
            AND coalesce(c.promised_at, c.follow_up_at) IS NOT NULL,
            'pending', coalesce(c.follow_up_status, 'none')), :now, :now
    FROM staged.ordered o JOIN staged.contacts c ON c.n = o.n JOIN staged.groups g ON g.g = o.g
    LEFT JOIN staged.born b ON b.g = o.g
    WHERE o.k > :after AND o.k <= :until ORDER BY o.k
"""
# A promise that is done says nothing of when: it counts as kept. What is overdue shows, but does
# not ring: nobody wants a hundred old promises announced.
_CLOCKS = f"""
    INSERT INTO main.deadlines (uid, case_id, contact_id, kind, title, due_at, unit, stated,
        done_at, known_from, repeats, rule_id, paused_at, rung_at, attention_at, created_at,
        updated_at)
    SELECT {_UID.format(number="k.id * 2 + {which}")}, k.case_id, k.id, '{{kind}}', '',
        k.{{column}}, '', 0, iif(k.follow_up_status = 'done', min(k.{{column}}, :now), NULL), :now,
        '', '',
        iif({{is_paused}}, :now, NULL), iif(k.{{column}} <= :now, :now, NULL),
        iif(k.follow_up_status = 'done' OR c.status = 'closed' OR {{is_paused}}, NULL,
            k.{{column}}),
        :now, :now
    FROM staged.ordered o JOIN staged.contacts s ON s.n = o.n AND s.has_clock
    JOIN main.contacts k ON k.id = :first + o.k JOIN main.cases c ON c.id = k.case_id
    WHERE o.k > :after AND o.k <= :until AND k.{{column}} IS NOT NULL
"""
# The platform's clock stands still while the seller owes an answer.
_IS_PAUSED = "(c.status = 'waiting-seller' AND k.follow_up_status <> 'done')"
_NEXT_DUE = """
    UPDATE main.cases SET next_due_at = (
        SELECT min(attention_at) FROM main.deadlines d WHERE d.case_id = cases.id)
    WHERE id IN (SELECT case_id FROM main.deadlines
        WHERE id > :after AND attention_at IS NOT NULL AND deleted_at IS NULL)
"""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Where the numbers of new rows begin, and how many there are.

    Attributes:
        case, contact, deadline: the last numbers that are taken.
        cases, contacts: how many are written.
    """

    case: int
    contact: int
    deadline: int
    cases: int
    contacts: int


def numbers(store: Store) -> Numbers:
    """Return them, inside the transaction that writes."""
    last = dict(store.conn.execute("SELECT name, seq FROM main.sqlite_sequence").fetchall())
    count = store.conn.execute
    return Numbers(
        last.get("cases", 0),
        last.get("contacts", 0),
        last.get("deadlines", 0),
        count("SELECT count(*) FROM staged.born").fetchone()[0],
        count("SELECT count(*) FROM staged.contacts c JOIN staged.ordered USING (n)").fetchone()[0],
    )


def write_shops(store: Store, seed: bytes, now: datetime) -> list[int]:
    """Add the shops that are new; return their numbers."""
    last = store.value("SELECT coalesce(max(id), 0) FROM shops")
    store.conn.execute(
        f"INSERT INTO main.shops (uid, name, created_at, updated_at) "
        f"SELECT {_UID.format(number='row_number() OVER ()')}, shop, :now, :now "
        "FROM (SELECT DISTINCT c.shop FROM staged.placed p JOIN staged.groups g USING (g) "
        "JOIN staged.cases c ON c.n = g.n WHERE p.verdict IN (0, 2) AND c.shop <> '' "
        "AND c.shop NOT IN (SELECT name FROM main.shops WHERE deleted_at IS NULL))",
        {"seed": seed, "now": to_text(now)},
    )
    return [row[0] for row in store.rows("SELECT id FROM shops WHERE id > ?", [last])]


def write_cases(store: Store, of: Numbers, seed: bytes, now: datetime) -> Iterator[int]:
    """Write the new cases with what belongs to them; yields how many are written, now and then."""
    store.conn.execute("DROP TABLE IF EXISTS temp.import_titles")
    store.conn.execute(_TITLES)
    given = {"seed": seed, "now": to_text(now), "first": of.case}
    for after in range(0, of.cases, STRETCH):
        stretch = given | {"after": after, "until": after + STRETCH}
        for statement in (_CASES, *_EVENTS, _ITEMS, _PERISHING):
            store.conn.execute(statement, stretch)
        yield min(after + STRETCH, of.cases)
    store.conn.execute("DROP TABLE temp.import_titles")


def write_contacts(store: Store, of: Numbers, seed: bytes, now: datetime) -> Iterator[int]:
    """Write the new contacts with their deadlines; yields how many are written, now and then."""
    given = {"seed": seed, "now": to_text(now), "first": of.contact, "first_case": of.case}
    clocks = [
        _CLOCKS.format(kind=kind, column=column, which=which, is_paused=is_paused)
        for which, (kind, column, is_paused) in enumerate(
            (
                ("theirs", "promised_at", _IS_PAUSED),
                ("follow-up", "follow_up_at", "0"),
            )
        )
    ]
    for after in range(0, of.contacts, STRETCH):
        stretch = given | {"after": after, "until": after + STRETCH}
        store.conn.execute(_CONTACTS, stretch)
        for statement in clocks:
            store.conn.execute(statement, stretch)
        yield min(after + STRETCH, of.contacts)


def settle_deadlines(store: Store, of: Numbers, now: datetime) -> None:
    """Derive when the new deadlines ring, and what is next in their cases."""
    coming = store.rows(
        "SELECT id FROM deadlines WHERE id > ? AND attention_at > ?", [of.deadline, to_text(now)]
    )
    rings.refresh_deadlines(store, (row[0] for row in coming))
    store.conn.execute(_NEXT_DUE, {"after": of.deadline})
