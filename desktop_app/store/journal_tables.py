"""Which tables the journal follows, and what their columns mean to it."""

from __future__ import annotations

from . import search_index

# The column that names the case that a row belongs to; "" for rows that belong to none. Tables
# come after those that their rows refer to.
CASE_COLUMNS = {
    "shops": "",
    "cases": "id",
    "contacts": "case_id",
    "checklist_items": "case_id",
    "deadlines": "case_id",
    "case_events": "case_id",
    "appeals": "case_id",
    "attachments": "case_id",
    "case_tags": "case_id",
    "template_uses": "case_id",
    "template_edits": "",
    "template_favourites": "",
    "wording_edits": "",
    "promotions": "",
    "saved_searches": "",
}

# What the store derives from other rows. It follows from what is put back.
DERIVED = {
    "cases": (
        *("contact_count", "last_contact_at", "last_agent", "activity_at", "next_due_at"),
        *("checklist_done", "checklist_total", "required_missing"),
    ),
    "deadlines": ("attention_at", "ring_at", "urgent_at"),
}

# What changes by itself: it is put back, but nobody minds if it is not as it was left.
UNMINDED = {
    "cases": ("updated_at", *DERIVED["cases"]),
    "deadlines": ("updated_at", "ringing_at", "rung_at", "again_at", *DERIVED["deadlines"]),
}

# Rows of these decide what is derived for their case.
DECISIVE = ("contacts", "checklist_items", "deadlines", "cases")

# Columns that the search index reads, and whether the row is in the trash.
SEARCHED = {
    "cases": frozenset({*search_index.CASE_COLUMNS, "deleted_at"}),
    "contacts": frozenset({*search_index.CONTACT_COLUMNS, "deleted_at"}),
}


def minded(table: str, column: str) -> bool:
    """Tell whether a column holds what somebody wrote, as opposed to what follows from it."""
    return column not in UNMINDED.get(table, ("updated_at",))
