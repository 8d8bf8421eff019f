"""Clocks that a playbook's rules start: the seller tells when something happened, once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop_app.domain.case import Status
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import DeadlineRule, Playbook, Unit, Words
from desktop_app.store import cases, deadlines
from desktop_app.store.connection import Store

from . import lookup
from .changes import Change, of_case
from .happenings import tell
from .pauses import paused_since
from .playbooks import Playbooks
from .settling import changed, settle


@dataclass(frozen=True, slots=True)
class RuleEvent:
    """Something that can happen and starts clocks.

    Attributes:
        words: what happens.
        rules: the clocks that it starts.
    """

    words: Words
    rules: tuple[DeadlineRule, ...]


@dataclass(frozen=True, slots=True)
class RuleDue:
    """Where a rule's window ends.

    Attributes:
        due_at: the moment (UTC).
        holidays_known: False when working days had to be counted as Monday to Friday because the
            list of holidays does not reach that far.
    """

    due_at: datetime
    holidays_known: bool


def events_of(playbook: Playbook) -> tuple[RuleEvent, ...]:
    """Return what starts a playbook's clocks, in its order."""
    grouped: dict[Words, list[DeadlineRule]] = {}
    for rule in playbook.deadlines:
        grouped.setdefault(rule.event, []).append(rule)
    return tuple(RuleEvent(words, tuple(rules)) for words, rules in grouped.items())


def due_by_rule(rule: DeadlineRule, start: datetime) -> RuleDue:
    """Return where the window of a rule ends that began at a moment (UTC).

    Raises:
        UserError: it ends after the last year that can be counted.
    """
    try:
        return _counted(rule, start)
    except OverflowError as fault:
        raise UserError(
            msg("This time lies too far in the future to count from. Check the year.")
        ) from fault


def _counted(rule: DeadlineRule, start: datetime) -> RuleDue:
    if rule.unit is Unit.WORKING_DAYS:
        # Imported here: the calendar of holidays takes a while, and few rules count by it.
        from .workdays import working_days_later

        counted = working_days_later(start, rule.amount)
        return RuleDue(counted.moment, counted.holidays_known)
    if rule.unit is Unit.DAYS:
        return RuleDue(start + timedelta(days=rule.amount), True)
    return RuleDue(start + timedelta(hours=rule.amount), True)


def start_clocks(
    store: Store,
    playbooks: Playbooks,
    case_id: int,
    rule_ids: Sequence[str],
    started_at: datetime,
    language: str,
    now: datetime,
    *,
    stated: Mapping[str, datetime] | None = None,
) -> Change:
    """Write when something happened; each of the rules gets a deadline that counts from there.

    The time line tells what happened, and when.

    A rule that has an open deadline is counted anew, unless the platform's own countdown was
    written over it.

    Args:
        rule_ids: ids of deadlines of the case's playbook.
        started_at: when it happened (UTC).
        language: language of the deadlines' titles, and of what the time line tells.
        stated: where the platform's own countdown ends (UTC), by the id of the rule that it
            overrides; ids that are not among ``rule_ids`` count for nothing.

    Raises:
        UserError: the playbook has no such rule.
    """
    with store.transaction():
        write_clocks(store, playbooks, case_id, rule_ids, started_at, language, now, stated=stated)
        playbook = playbooks.get(lookup.case(store, case_id).facts.issue_type)
        rules = [rule_of(playbook, rule_id) for rule_id in rule_ids]
        for words in dict.fromkeys(rule.event.in_language(language) for rule in rules):
            tell(store, case_id, words, started_at, now)
        cases.refresh_derived(store, case_id, now)
    return of_case(case_id)


def write_clocks(
    store: Store,
    playbooks: Playbooks,
    case_id: int,
    rule_ids: Sequence[str],
    started_at: datetime,
    language: str,
    now: datetime,
    *,
    stated: Mapping[str, datetime] | None = None,
) -> None:
    """Like :func:`start_clocks`, inside a transaction; what is derived is left to the caller."""
    case = lookup.live_case(store, case_id)
    playbook = playbooks.get(case.facts.issue_type)
    open_by_rule = {
        one.rule_id: one for one in deadlines.of_case(store, case_id) if one.done_at is None
    }
    for rule_id in dict.fromkeys(rule_ids):
        rule, countdown = rule_of(playbook, rule_id), (stated or {}).get(rule_id)
        running = open_by_rule.get(rule_id)
        if running is not None:
            _count_anew(store, running, rule, started_at, countdown, now)
            continue
        is_paused = rule.kind is DeadlineKind.THEIRS and case.status is Status.WAITING_SELLER
        new = deadlines.NewDeadline(
            case_id,
            rule.kind,
            countdown or due_by_rule(rule, started_at).due_at,
            rule.title.in_language(language),
            rule_id=rule.id,
            started_at=started_at,
            unit=rule.unit.value,
            paused_at=now if is_paused else None,
        )
        deadline_id = deadlines.add(store, new, now)
        if countdown is not None:
            deadlines.set_stated(store, deadline_id, True, now)


def rule_of(playbook: Playbook, rule_id: str) -> DeadlineRule:
    """Return a playbook's rule. Raises UserError, which names those there are, for another id."""
    found = playbook.rule(rule_id)
    if found is None:
        known = ", ".join(rule.id for rule in playbook.deadlines) or "–"
        raise UserError(
            msg("There is no rule “{rule}” for this issue type. Known are: {known}"),
            rule=rule_id,
            known=known,
        )
    return found


def rule_behind(playbooks: Playbooks, issue_type: str, deadline: Deadline) -> DeadlineRule | None:
    """Return the rule that a deadline was counted by; None for own ones and for rules of old."""
    return playbooks.get(issue_type).rule(deadline.rule_id) if deadline.rule_id else None


def follow_rule_again(
    store: Store, playbooks: Playbooks, deadline_id: int, now: datetime
) -> Change:
    """Count a deadline by its rule again after the platform's countdown was written over it.

    Raises:
        UserError: it never had a rule, or the playbook no longer has it.
    """
    with store.transaction():
        deadline = lookup.live_deadline(store, deadline_id)
        if deadline.case_id is None:
            raise UserError(msg("This deadline was not counted by a rule."))
        case = lookup.case(store, deadline.case_id)
        rule = rule_of(playbooks.get(case.facts.issue_type), deadline.rule_id)
        if deadline.started_at is None:
            raise UserError(msg("Nobody has written when the window of this deadline began."))
        due_at = due_by_rule(rule, deadline.started_at).due_at
        if rule.kind is DeadlineKind.THEIRS:
            due_at += paused_since(store, case.id, deadline.started_at)
        deadlines.set_stated(store, deadline_id, False, now)
        deadlines.move(store, deadline_id, due_at, now)
        settle(store, deadline, now)
    return changed(deadline)


def _count_anew(
    store: Store,
    running: Deadline,
    rule: DeadlineRule,
    started_at: datetime,
    countdown: datetime | None,
    now: datetime,
) -> None:
    deadlines.set_started_at(store, running.id, started_at, now)
    if running.paused_at is not None and started_at > running.paused_at:
        # It stands still from its beginning, and not since before.
        deadlines.set_paused_at(store, running.id, started_at, now)
        running = replace(running, paused_at=started_at)
    if countdown is not None:
        deadlines.set_stated(store, running.id, True, now)
        if running.paused_at is not None:
            # What the countdown shows now is what is left once the clock runs again.
            countdown -= now - running.paused_at
        deadlines.move(store, running.id, countdown, now)
    elif not running.stated:
        deadlines.move(store, running.id, due_by_rule(rule, started_at).due_at, now)
