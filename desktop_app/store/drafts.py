"""Table of drafts: what is being written and not sent or saved yet, one for each place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from desktop_app.domain.times import to_text

from .connection import BUSY_TIMEOUT_SECONDS, Store

# A draft is written while somebody types, and is tried again after the next key.
_PATIENCE_SECONDS = 0.2


def get(store: Store, kind: str, case_id: int | None) -> str | None:
    """Return what was kept at a place, None when nothing was."""
    body = store.value(
        "SELECT body FROM drafts WHERE kind = ? AND coalesce(case_id, 0) = ?", [kind, case_id or 0]
    )
    return None if body is None else str(body)


def put(store: Store, kind: str, case_id: int | None, body: str, now: datetime) -> None:
    """Keep a text at a place instead of what was there, inside a transaction.

    Nothing is kept for a case that is gone.

    Args:
        store: the casebook.
        kind: what sort of draft it is; each case has one of a kind.
        case_id: the case it is about, None for the one that is about none.
        body: the text.
        now: this moment (UTC).
    """
    store.conn.execute(
        """
        INSERT INTO drafts (kind, case_id, body, updated_at)
        SELECT :kind, :case_id, :body, :now
        WHERE :case_id IS NULL OR EXISTS (SELECT 1 FROM cases WHERE id = :case_id)
        ON CONFLICT (kind, coalesce(case_id, 0)) DO UPDATE
        SET body = excluded.body, updated_at = excluded.updated_at
        """,
        {"kind": kind, "case_id": case_id, "body": body, "now": to_text(now)},
    )


def remove(store: Store, kind: str, case_id: int | None) -> None:
    """Forget what was kept at a place, inside a transaction."""
    store.conn.execute(
        "DELETE FROM drafts WHERE kind = ? AND coalesce(case_id, 0) = ?", [kind, case_id or 0]
    )


@contextmanager
def hurried(store: Store) -> Iterator[None]:
    """Do not wait long inside the block for another program that is writing."""
    _set_patience(store, _PATIENCE_SECONDS)
    try:
        yield
    finally:
        _set_patience(store, BUSY_TIMEOUT_SECONDS)


def _set_patience(store: Store, seconds: float) -> None:
    store.conn.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")
