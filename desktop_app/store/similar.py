"""Finding cases that are written with the same words, or were handled by the same agent."""

from __future__ import annotations

from desktop_app.domain.search_text import match_query

from .connection import Store


def newest_with(store: Store, word: str, limit: int) -> list[int]:
    """Return the newest cases in which a word is written, newest first."""
    expression = match_query(word)
    if expression is None:
        return []
    rows = store.rows(
        "SELECT rowid FROM case_search WHERE case_search MATCH ? ORDER BY rowid DESC LIMIT ?",
        [expression, limit],
    )
    return [row[0] for row in rows]


def newest_of_agent(store: Store, agent_id: str, limit: int) -> list[int]:
    """Return the newest cases that an agent was contacted about, newest first."""
    rows = store.rows(
        "SELECT DISTINCT case_id FROM contacts WHERE agent_id = ? AND deleted_at IS NULL "
        "ORDER BY case_id DESC LIMIT ?",
        [agent_id, limit],
    )
    return [row[0] for row in rows]


def newest(store: Store) -> int:
    """Return the highest number of a case, 0 when there is none."""
    return int(store.value("SELECT coalesce(max(id), 0) FROM cases"))
