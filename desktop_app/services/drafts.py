"""Drafts: what is being written and not sent or saved yet, kept in case the program ends.

Keeping one changes nothing that a page shows, so these functions answer with no change.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from desktop_app.store import drafts
from desktop_app.store.connection import Store


class DraftKind(StrEnum):
    """What is being written.

    MESSAGE: a case's messages. LOG: the form of a contact. ESCALATION: a ticket.
    """

    MESSAGE = "message"
    LOG = "log"
    ESCALATION = "escalation"


def load(store: Store, kind: DraftKind, case_id: int | None) -> dict[str, Any] | None:
    """Return a draft.

    Args:
        store: the casebook.
        kind: what was being written.
        case_id: the case it is about, None for the one that is about none.

    Returns:
        What :func:`keep` was given; None when there is none or it cannot be read.
    """
    text = drafts.get(store, kind.value, case_id)
    try:
        body = json.loads(text or "null")
    except (ValueError, RecursionError):
        # Damaged, and a draft is not worth an error that the seller cannot mend.
        return None
    return body if isinstance(body, dict) else None


def keep(
    store: Store, kind: DraftKind, case_id: int | None, body: Mapping[str, Any], now: datetime
) -> None:
    """Keep a draft instead of the last one of its kind and case. For a case that is gone, nothing
    is kept.

    Args:
        store: the casebook.
        kind: what is being written.
        case_id: the case it is about, None for the one that is about none.
        body: what JSON can hold.
        now: this moment (UTC).

    Raises:
        UserError: the disk is full, the file is locked or cannot be written.
    """
    # All in ASCII: half a surrogate pair, which a field may hold, is no text for the file.
    text = json.dumps(body)
    with drafts.hurried(store), store.transaction():
        drafts.put(store, kind.value, case_id, text, now)


def drop(store: Store, kind: DraftKind, case_id: int | None) -> None:
    """Forget a draft; nothing happens when there is none.

    Raises:
        UserError: the file is locked or cannot be written.
    """
    if drafts.get(store, kind.value, case_id) is None:
        return
    with drafts.hurried(store), store.transaction():
        drafts.remove(store, kind.value, case_id)
