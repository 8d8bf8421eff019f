"""Which templates were used for which cases, and which of them are favourites."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.template import Usage
from desktop_app.domain.times import to_text

from .connection import Store
from .rows import insert, update

# A contact that is taken back takes its use along, and a case in the trash is none.
_COUNTED = """
    FROM template_uses AS u
    JOIN cases AS c ON c.id = u.case_id AND c.deleted_at IS NULL
    LEFT JOIN contacts AS k ON k.id = u.contact_id
    WHERE u.deleted_at IS NULL AND k.deleted_at IS NULL
"""


def note_use(
    store: Store, template_id: str, case_id: int, contact_id: int | None, now: datetime
) -> None:
    """Write that a template's message was sent for a case, inside a transaction.

    Args:
        store: the casebook.
        template_id: full id, ``<issue type>/<template>``.
        case_id: the case.
        contact_id: the contact that holds the message, None when there is none.
        now: this moment (UTC).
    """
    values = {
        "template_id": template_id,
        "case_id": case_id,
        "contact_id": contact_id,
        "at": to_text(now),
    }
    insert(store, "template_uses", values, now)


def times_used(store: Store) -> dict[str, int]:
    """Return how often each template was used, by full id, told from one index alone.

    It is quick among hundreds of thousands of uses, because it looks at no case: those that are in
    the trash count too. Good enough for an order.
    """
    rows = store.rows(
        "SELECT template_id, count(*) AS times FROM template_uses "
        "WHERE deleted_at IS NULL GROUP BY template_id"
    )
    return {row["template_id"]: row["times"] for row in rows}


def usages(store: Store) -> dict[str, Usage]:
    """Return how often each template was used, by full id; unused ones are left out.

    It looks at the case of every use: ask for it on the worker.
    """
    rows = store.rows(
        f"""
        SELECT u.template_id, count(*) AS times,
            sum(c.status IN ('resolved', 'closed')) AS settled
        {_COUNTED} GROUP BY u.template_id
        """
    )
    return {row["template_id"]: Usage(row["times"], row["settled"]) for row in rows}


def favourites(store: Store) -> frozenset[str]:
    """Return the full ids of the favourites."""
    rows = store.rows("SELECT template_id FROM template_favourites WHERE deleted_at IS NULL")
    return frozenset(row["template_id"] for row in rows)


def set_favourite(store: Store, template_id: str, is_favourite: bool, now: datetime) -> None:
    """Make a template a favourite or an ordinary one, inside a transaction.

    The row of a template that was a favourite before is used again, so that its uid stays.
    """
    row_id = store.value(
        "SELECT id FROM template_favourites WHERE template_id = ? "
        "ORDER BY deleted_at IS NOT NULL, id DESC LIMIT 1",
        [template_id],
    )
    deleted_at = None if is_favourite else to_text(now)
    if row_id is not None:
        update(store, "template_favourites", int(row_id), {"deleted_at": deleted_at}, now)
    elif is_favourite:
        insert(store, "template_favourites", {"template_id": template_id}, now)
