"""Reading and writing contacts."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.contact import Channel, Contact, ContactFacts, FollowUpStatus
from desktop_app.domain.times import from_text, optional_from_text, optional_to_text, to_text

from .connection import Row, Store
from .rows import insert, update

# A walk over the index of agent IDs that jumps from one to the next and stops behind the prefix, so
# that it costs one look-up an agent however many contacts there are.
_AGENTS = """
    WITH RECURSIVE agents (name) AS (
        SELECT min(agent_id) FROM contacts WHERE deleted_at IS NULL AND agent_id >= :prefix
            AND agent_id <> ''
        UNION ALL
        SELECT (SELECT min(agent_id) FROM contacts
                WHERE deleted_at IS NULL AND agent_id > agents.name)
        FROM agents WHERE substr(agents.name, 1, length(:prefix)) = :prefix
    )
    SELECT name FROM agents WHERE substr(name, 1, length(:prefix)) = :prefix LIMIT :limit
"""


def add(store: Store, case_id: int, facts: ContactFacts, now: datetime) -> int:
    """Insert a contact inside a transaction and return its number."""
    return insert(store, "contacts", {"case_id": case_id} | _columns(facts), now)


def set_facts(store: Store, contact_id: int, facts: ContactFacts, now: datetime) -> None:
    """Write all facts of a contact, inside a transaction."""
    update(store, "contacts", contact_id, _columns(facts), now)


def set_follow_up_status(
    store: Store, contact_id: int, status: FollowUpStatus, now: datetime
) -> None:
    """Write whether something is still to come of a contact, inside a transaction."""
    update(store, "contacts", contact_id, {"follow_up_status": status.value}, now)


def set_deleted_at(
    store: Store, contact_id: int, deleted_at: datetime | None, now: datetime
) -> None:
    """Put a contact in the trash or, with None, take it out, inside a transaction."""
    update(store, "contacts", contact_id, {"deleted_at": optional_to_text(deleted_at)}, now)


def get(store: Store, contact_id: int) -> Contact | None:
    """Return a contact, also one in the trash; None when there is no such number."""
    row = store.row("SELECT * FROM contacts WHERE id = ?", [contact_id])
    return None if row is None else from_row(row)


def of_case(store: Store, case_id: int, *, trashed: bool = False) -> tuple[Contact, ...]:
    """Return a case's contacts, oldest first; with ``trashed`` those in the trash instead."""
    rows = store.rows(
        f"SELECT * FROM contacts WHERE case_id = ? AND deleted_at IS "
        f"{'NOT NULL' if trashed else 'NULL'} ORDER BY at, id",
        [case_id],
    )
    return tuple(from_row(row) for row in rows)


def agents(store: Store, prefix: str = "", limit: int = 1000) -> tuple[str, ...]:
    """Return the agent IDs met so far that begin with a text, in alphabetical order."""
    rows = store.rows(_AGENTS, {"prefix": prefix, "limit": limit})
    return tuple(row[0] for row in rows)


def recent_agents(store: Store, limit: int = 20) -> tuple[str, ...]:
    """Return the agent IDs of the latest contacts, latest first."""
    rows = store.rows(
        "SELECT agent_id FROM contacts WHERE deleted_at IS NULL AND agent_id <> '' "
        "ORDER BY id DESC LIMIT 200"
    )
    return tuple(dict.fromkeys(row[0] for row in rows))[:limit]


def _columns(facts: ContactFacts) -> dict[str, object]:
    return {
        "at": to_text(facts.at),
        "channel": facts.channel.value,
        "agent_id": facts.agent_id,
        "said": facts.said,
        "outcome": facts.outcome,
        "ticket_no": facts.ticket_no,
        "promised_at": optional_to_text(facts.promised_at),
        "follow_up_at": optional_to_text(facts.follow_up_at),
        "follow_up_status": facts.follow_up_status.value,
    }


def from_row(row: Row) -> Contact:
    """Build a contact from a row with all columns of the table."""
    facts = ContactFacts(
        at=from_text(row["at"]),
        channel=Channel(row["channel"]),
        agent_id=row["agent_id"],
        said=row["said"],
        outcome=row["outcome"],
        ticket_no=row["ticket_no"],
        promised_at=optional_from_text(row["promised_at"]),
        follow_up_at=optional_from_text(row["follow_up_at"]),
        follow_up_status=FollowUpStatus(row["follow_up_status"]),
    )
    return Contact(
        id=row["id"],
        uid=row["uid"],
        case_id=row["case_id"],
        facts=facts,
        updated_at=from_text(row["updated_at"]),
        deleted_at=optional_from_text(row["deleted_at"]),
    )
