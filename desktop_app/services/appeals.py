"""Appeals: few attempts, so each is counted and none is spent on incomplete material unseen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case import Case, EventKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import Playbook
from desktop_app.store import appeals, cases, checklist, events
from desktop_app.store.connection import Store

from . import lookup
from .changes import Change, of_case
from .checklists import missing_titles
from .clocks import write_clocks
from .deadlines import answer_for
from .playbooks import Playbooks

_MOST = 99


class MissingEvidence(UserError):
    """Required evidence is missing, so that an appeal would be spent on incomplete material.

    Attributes:
        titles: what is missing.
    """

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__(
            msg("Required evidence is still missing: {missing}. An appeal cannot be taken back."),
            missing=", ".join(titles),
        )
        self.titles = tuple(titles)


def appeal_limit(case: Case, playbook: Playbook) -> int | None:
    """Return how many appeals a case allows: what the seller was told, or what is known of it."""
    if case.appeal_limit is not None:
        return case.appeal_limit
    return playbook.appeals.limit if playbook.appeals is not None else None


def missing_evidence(
    store: Store, playbooks: Playbooks, case_id: int, language: str
) -> tuple[str, ...]:
    """Return the titles of required evidence that a case does not have yet."""
    playbook = playbooks.get(lookup.case(store, case_id).facts.issue_type)
    return missing_titles(checklist.of_case(store, case_id), playbook, language)


def record_appeal(
    store: Store,
    playbooks: Playbooks,
    case_id: int,
    at: datetime,
    note: str,
    language: str,
    now: datetime,
    *,
    despite_missing: bool = False,
    answers: Sequence[int] = (),
) -> Change:
    """Write that an appeal was handed in. The clocks that it starts run from then on.

    Args:
        at: when it was handed in (UTC).
        language: language of what is missing and of the titles of new deadlines.
        despite_missing: the seller knows that evidence is missing.
        answers: numbers of the case's deadlines that it answers.

    Raises:
        MissingEvidence: required evidence is missing.
        UserError: no attempt is left, or the time lies in the future.
    """
    if at > now:
        raise UserError(msg("An appeal cannot lie in the future. Check its time."))
    with store.transaction():
        case = lookup.live_case(store, case_id)
        playbook = playbooks.get(case.facts.issue_type)
        earlier = appeals.of_case(store, case_id)
        spent, limit = len(earlier) + 1, appeal_limit(case, playbook)
        _refuse_beyond(spent, limit)
        missing = missing_evidence(store, playbooks, case_id, language)
        if missing and not despite_missing:
            raise MissingEvidence(missing)
        appeals.add(store, case_id, at, note.strip(), now)
        events.add(store, case_id, EventKind.APPEAL, _number_of(spent, limit), now)
        answer_for(store, case_id, answers, at, now)
        if all(appeal.at <= at for appeal in earlier):
            write_clocks(store, playbooks, case_id, _rules_started(playbook), at, language, now)
        cases.refresh_derived(store, case_id, now)
    return of_case(case_id)


def remove_appeal(store: Store, appeal_id: int, now: datetime) -> Change:
    """Take back that an appeal was handed in: it was written down by mistake."""
    return _set_deleted(store, appeal_id, now, now)


def restore_appeal(store: Store, appeal_id: int, now: datetime) -> Change:
    """Put back an appeal that :func:`remove_appeal` took away."""
    return _set_deleted(store, appeal_id, None, now)


def _refuse_beyond(spent: int, limit: int | None) -> None:
    if limit is not None and spent > limit:
        raise UserError(
            msg("All {limit} appeals of this case are spent. If more are allowed, say so."),
            limit=limit,
        )


def set_appeal_limit(store: Store, case_id: int, limit: int | None, now: datetime) -> Change:
    """Write how many appeals the notice allows; None for what the playbook knows.

    Raises:
        UserError: that is no number of appeals.
    """
    if limit is not None and not 1 <= limit <= _MOST:
        raise UserError(msg("The number of appeals is between 1 and {most}."), most=_MOST)
    with store.transaction():
        lookup.live_case(store, case_id)
        cases.set_appeal_limit(store, case_id, limit, now)
    return of_case(case_id)


def appeals_of(store: Store, case_id: int) -> tuple[Appeal, ...]:
    """Return a case's appeals, oldest first."""
    return appeals.of_case(store, case_id)


def _set_deleted(
    store: Store, appeal_id: int, deleted_at: datetime | None, now: datetime
) -> Change:
    with store.transaction():
        found = lookup.appeal(store, appeal_id)
        lookup.live_case(store, found.case_id)
        appeals.set_deleted_at(store, appeal_id, deleted_at, now)
        events.set_deleted_with_appeal(store, appeal_id, deleted_at, now)
        cases.refresh_derived(store, found.case_id, now)
    return of_case(found.case_id)


def _rules_started(playbook: Playbook) -> list[str]:
    if playbook.appeals is None:
        return []
    event = playbook.appeals.event
    return [rule.id for rule in playbook.deadlines if rule.event == event]


def _number_of(spent: int, limit: int | None) -> str:
    return f"{spent}/{limit}" if limit is not None else str(spent)
