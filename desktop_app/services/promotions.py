"""Reminders to ask about a promotion's rules before it begins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.playbook import LANGUAGES, Words
from desktop_app.domain.promotion import Promotion, ask_at, reminder_rule, shanghai_day
from desktop_app.store import deadlines, rings
from desktop_app.store import promotions as table
from desktop_app.store.connection import Store
from desktop_app.store.promotions import PromotionReminder

from .changes import Change
from .promotion_calendar import PromotionCalendar, all_promotions, days_before


@dataclass(frozen=True, slots=True)
class Coming:
    """A promotion with its next day.

    Attributes:
        promotion: the promotion.
        day: when it is next, in Shanghai; None when that is not known.
        ask_at: when to ask about its rules (UTC), as the calendar has it or as the seller put it
            off; None without a day.
        is_answered: whether the seller has answered the reminder, or taken it away.
    """

    promotion: Promotion
    day: date | None
    ask_at: datetime | None
    is_answered: bool


def coming(store: Store, calendar: PromotionCalendar, now: datetime) -> tuple[Coming, ...]:
    """Return all promotions, the next one first, those without a day last.

    Raises:
        UserError: the calendar's file cannot be used.
    """
    today, ahead = shanghai_day(now), days_before(store)
    reminders = _by_rule(store)
    found = [
        _coming(promotion, promotion.next_day(today), ahead, reminders)
        for promotion in all_promotions(store, calendar)
    ]
    # Sorting keeps the calendar's order among equals.
    return tuple(sorted(found, key=lambda one: one.day or date.max))


def plan(store: Store, calendar: PromotionCalendar, language: str, now: datetime) -> Change | None:
    """Bring the reminders in line with the calendar.

    The next day of each promotion has one reminder. It moves when the day or the number of days
    before it has changed, and goes when the promotion was switched off or has passed. One that the
    seller has answered, or taken away, does not come again; one whose time has passed already is
    due at once. Doing it twice changes nothing more.

    Args:
        language: ``zh_CN`` or ``en``, for what the reminders say.

    Returns:
        What has changed; None when everything was in line.

    Raises:
        UserError: the calendar's file cannot be used.
    """
    if not any(_tasks(store, calendar, language, now)):
        return None
    with store.transaction():
        # Another program may have done it while this one waited.
        for task in tuple(_tasks(store, calendar, language, now)):
            rings.refresh_deadlines(store, [task()])
    return Change(lists=True)


_Task = Callable[[], int]
"""Writes one deadline and returns its number."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A reminder that has to be.

    Attributes:
        rule: its rule.
        titles: what it says in each language.
        at: when to ask (UTC).
    """

    rule: str
    titles: Mapping[str, str]
    at: datetime


def _coming(
    promotion: Promotion,
    day: date | None,
    ahead: int,
    reminders: Mapping[str, list[PromotionReminder]],
) -> Coming:
    if day is None:
        return Coming(promotion, None, None, False)
    known = reminders.get(reminder_rule(promotion.key, day), [])
    planned = next((one.deadline.attention_at for one in known if one.is_open), None)
    return Coming(
        promotion, day, planned or ask_at(day, ahead), any(one.is_answered for one in known)
    )


def _by_rule(store: Store) -> dict[str, list[PromotionReminder]]:
    found: dict[str, list[PromotionReminder]] = defaultdict(list)
    for reminder in table.reminders(store):
        found[reminder.deadline.rule_id].append(reminder)
    return found


def _all_wanted(store: Store, calendar: PromotionCalendar, now: datetime) -> Iterator[_Wanted]:
    today, ahead, words = shanghai_day(now), days_before(store), calendar.shipped().reminder
    for promotion in all_promotions(store, calendar):
        day = promotion.next_day(today)
        if day is not None and not promotion.is_off:
            rule = reminder_rule(promotion.key, day)
            yield _Wanted(rule, _titles(words, promotion.name), ask_at(day, ahead))


def _titles(reminder: Words, name: Words) -> dict[str, str]:
    return {
        language: reminder.in_language(language).replace("{name}", name.in_language(language))
        for language in LANGUAGES
    }


def _tasks(
    store: Store, calendar: PromotionCalendar, language: str, now: datetime
) -> Iterator[_Task]:
    """Give one task for each reminder that is not as it should be."""
    by_rule = _by_rule(store)
    for wanted in _all_wanted(store, calendar, now):
        yield from _tasks_for(store, wanted, by_rule.pop(wanted.rule, []), language, now)
    for known in by_rule.values():
        yield from _withdrawals(store, known, now)


def _tasks_for(
    store: Store, wanted: _Wanted, known: list[PromotionReminder], language: str, now: datetime
) -> Iterator[_Task]:
    if any(one.is_answered for one in known):
        yield from _withdrawals(store, known, now)
        return
    # There is one as a rule; only another program could have written a second.
    kept = min(known, key=lambda one: not one.is_open, default=None)
    if kept is None:
        yield partial(_add, store, wanted, language, now)
        return
    if not _is_as(kept, wanted, language):
        yield partial(_adapt, store, kept, wanted, language, now)
    yield from _withdrawals(store, [one for one in known if one is not kept], now)


def _withdrawals(store: Store, known: list[PromotionReminder], now: datetime) -> Iterator[_Task]:
    return (partial(_withdraw, store, one, now) for one in known if one.is_open)


def _is_as(kept: PromotionReminder, wanted: _Wanted, language: str) -> bool:
    is_right = kept.is_open and kept.deadline.started_at == wanted.at
    return is_right and not _is_retitled(kept, wanted, language)


def _is_retitled(kept: PromotionReminder, wanted: _Wanted, language: str) -> bool:
    """Tell whether it says in another language what it should say in this one."""
    title = kept.deadline.title
    return title != wanted.titles[language] and title in wanted.titles.values()


def _add(store: Store, wanted: _Wanted, language: str, now: datetime) -> int:
    new = deadlines.NewDeadline(
        case_id=None,
        kind=DeadlineKind.FOLLOW_UP,
        due_at=max(wanted.at, now),
        title=wanted.titles[language],
        rule_id=wanted.rule,
        started_at=wanted.at,
    )
    return deadlines.add(store, new, now)


def _adapt(
    store: Store, kept: PromotionReminder, wanted: _Wanted, language: str, now: datetime
) -> int:
    deadline = kept.deadline
    if kept.is_away:
        deadlines.set_deleted_at(store, deadline.id, None, now)
    if _is_retitled(kept, wanted, language):
        deadlines.set_title(store, deadline.id, wanted.titles[language], now)
    if deadline.started_at != wanted.at:
        due_at = max(wanted.at, now)
        # One that was due already, and still is, must not be announced a second time.
        if deadline.due_at != due_at and max(deadline.due_at, due_at) > now:
            deadlines.move(store, deadline.id, due_at, now)
        deadlines.set_started_at(store, deadline.id, wanted.at, now)
    return deadline.id


def _withdraw(store: Store, reminder: PromotionReminder, now: datetime) -> int:
    table.withdraw(store, reminder.deadline.id, now)
    return reminder.deadline.id
