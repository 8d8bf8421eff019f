"""A casebook for tests that need no window."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.contact import ContactFacts
from desktop_app.paths import Paths, resources_dir
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.services.contacts import ContactEntry, Logged, log_contact

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
SHANGHAI = timezone(timedelta(hours=8))


def new_casebook(folder: Path, now: datetime = NOW) -> Casebook:
    """Open the casebook of a folder, made anew if there is none."""
    return open_casebook(Paths(folder), resources_dir(), now)


def log(
    casebook: Casebook,
    *,
    issue_type: str = "product-takedown",
    case_id: int | None = None,
    at: datetime = NOW,
    now: datetime = NOW,
    case_facts: dict[str, str] | None = None,
    answers: tuple[int, ...] = (),
    **facts: object,
) -> Logged:
    """Log a contact with the facts that matter to a test."""
    entry = ContactEntry(
        ContactFacts(at=at, **facts),  # type: ignore[arg-type]
        CaseFacts(issue_type, **(case_facts or {})),
        case_id=case_id,
        answers=answers,
    )
    return log_contact(casebook.store, casebook.playbooks, entry, "zh_CN", now)
