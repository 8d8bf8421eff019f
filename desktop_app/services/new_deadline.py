"""Giving a case a deadline whose number is wanted afterwards."""

from __future__ import annotations

from datetime import datetime, time

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.store import cases, deadlines
from desktop_app.store.connection import Store
from desktop_app.store.deadlines import NewDeadline

from . import lookup
from .chasing import every_workday_at, next_time
from .clocks import rule_of, write_clocks
from .deadlines import insert_deadline
from .happenings import tell
from .playbooks import Playbooks


def add_own(
    store: Store, case_id: int, kind: DeadlineKind, title: str, due_at: datetime, now: datetime
) -> int:
    """Give a case a deadline with a moment of its own (UTC); return its number."""
    return insert_deadline(store, NewDeadline(case_id, kind, due_at, title.strip()), now)


def add_chase(store: Store, case_id: int, title: str, clock: time, now: datetime) -> int:
    """Remind of asking on every working day until it is answered; return the number.

    Args:
        clock: time of day in Shanghai.
    """
    repeats = every_workday_at(clock)
    due_at = next_time(repeats, now)
    kind = DeadlineKind.FOLLOW_UP
    new = NewDeadline(case_id, kind, due_at, title.strip(), repeats=repeats)
    return insert_deadline(store, new, now)


def add_by_rule(
    store: Store,
    playbooks: Playbooks,
    case_id: int,
    rule_id: str,
    started_at: datetime,
    language: str,
    now: datetime,
    title: str = "",
) -> int:
    """Start a rule's clock, or count the one that runs already anew; return its number.

    Args:
        rule_id: id of a deadline of the case's playbook.
        started_at: when what starts it happened (UTC).
        language: language of the title that the rule gives.
        title: the seller's own title, empty for the rule's.

    Raises:
        UserError: the playbook has no such rule.
    """
    with store.transaction():
        write_clocks(store, playbooks, case_id, [rule_id], started_at, language, now)
        issue_type = lookup.case(store, case_id).facts.issue_type
        event = rule_of(playbooks.get(issue_type), rule_id).event
        tell(store, case_id, event.in_language(language), started_at, now)
        known = deadlines.of_case(store, case_id)
        number = {one.rule_id: one.id for one in known if one.done_at is None}[rule_id]
        if title.strip():
            deadlines.set_title(store, number, title.strip(), now)
        cases.refresh_derived(store, case_id, now)
    return number
