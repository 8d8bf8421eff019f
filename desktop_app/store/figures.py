"""Counting cases and contacts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.case import Status
from desktop_app.domain.times import to_text

from .connection import Store


def count_cases(store: Store, statuses: Sequence[Status] = ()) -> int:
    """Count the cases that are not in the trash, with statuses only those in one of them."""
    marks = ", ".join("?" for _ in statuses)
    condition = f"AND status IN ({marks})" if statuses else ""
    return int(
        store.value(
            f"SELECT count(*) FROM cases WHERE deleted_at IS NULL {condition}",
            [status.value for status in statuses],
        )
    )


def count_closed_since(store: Store, since: datetime) -> int:
    """Count the cases that are closed now and were closed at a moment (UTC) or later."""
    return int(
        store.value(
            "SELECT count(*) FROM cases WHERE deleted_at IS NULL AND closed_at >= ?",
            [to_text(since)],
        )
    )


def count_contacts(store: Store, since: datetime | None = None) -> int:
    """Count the contacts that neither are in the trash nor belong to a case that is.

    Args:
        since: only those at this moment (UTC) or later.
    """
    condition, parameters = ("AND k.at >= ?", [to_text(since)]) if since else ("", [])
    return int(
        store.value(
            "SELECT count(*) FROM contacts k JOIN cases c ON c.id = k.case_id "
            f"WHERE k.deleted_at IS NULL AND c.deleted_at IS NULL {condition}",
            parameters,
        )
    )
