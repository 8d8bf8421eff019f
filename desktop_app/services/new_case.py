"""Opening a case: its facts, its first event, and the checklist of its playbook."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from desktop_app.domain.case import CASE_FACT_FIELDS, CaseFacts, EventKind, Status
from desktop_app.domain.playbook import Playbook
from desktop_app.store import cases, checklist, events, shops
from desktop_app.store.connection import Store

from .perishing import add_perishing, follow_item
from .playbooks import Playbooks


def insert_case(
    store: Store,
    playbooks: Playbooks,
    facts: CaseFacts,
    language: str,
    opened_at: datetime,
    now: datetime,
) -> int:
    """Insert a case with its checklist, inside a transaction, and return its number.

    The search index is left to the caller, who may have more to write.

    Args:
        language: language of the title that a case without one gets.
        opened_at: when the problem began (UTC).
    """
    playbook = playbooks.get(facts.issue_type)
    facts = tidy(facts)
    if not facts.title:
        facts = replace(facts, title=playbook.name.in_language(language))
    shops.ensure(store, facts.shop, now)
    case_id = cases.add(store, facts, Status.OPEN, opened_at, now)
    events.add(store, case_id, EventKind.OPENED, "", now)
    add_playbook_items(store, case_id, playbook, opened_at, language, now)
    cases.refresh_derived(store, case_id, now)
    return case_id


def add_playbook_items(
    store: Store,
    case_id: int,
    playbook: Playbook,
    opened_at: datetime,
    language: str,
    now: datetime,
) -> None:
    """Give a case the checklist items of a playbook that it does not have yet.

    Args:
        language: language of the titles of deadlines for what perishes.
    """
    present = {item.item_id for item in checklist.of_case(store, case_id)}
    for position, item in enumerate(playbook.checklist):
        if item.id in present:
            continue
        put_back = checklist.put_back(store, case_id, item.id, now)
        if put_back is not None:
            follow_item(store, put_back, is_listed=True, now=now)
            continue
        perishes_at = None
        if item.perishes_after_days is not None:
            perishes_at = opened_at + timedelta(days=item.perishes_after_days)
        new = checklist.NewItem(case_id, item.id, item.required, position, perishes_at=perishes_at)
        row_id = checklist.add(store, new, now)
        if perishes_at is not None:
            add_perishing(store, case_id, row_id, item, opened_at, perishes_at, language, now)


def tidy(facts: CaseFacts) -> CaseFacts:
    """Take white space off the ends of every field, as it comes along when one copies numbers."""
    return replace(facts, **{name: getattr(facts, name).strip() for name in CASE_FACT_FIELDS})
