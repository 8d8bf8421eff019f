"""The words of a deadline that is due, for lists, notifications and screen readers."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.deadline import AgendaGroup, DueItem

from ..moments import ago, live_countdown, local_day, local_moment, local_time
from ..session import Session
from ..wording import deadline_kind_word, deadline_title, deadline_tone

_JUST_NOW = timedelta(minutes=1)


def group_word(group: AgendaGroup) -> str:
    """Return the heading of a group."""
    if group is AgendaGroup.OVERDUE:
        return QCoreApplication.translate("Due", "Overdue")
    if group is AgendaGroup.BROKEN_PROMISE:
        return QCoreApplication.translate("Due", "Promises not kept")
    if group is AgendaGroup.TODAY:
        return QCoreApplication.translate("Due", "Today")
    return QCoreApplication.translate("Due", "Next 7 days")


def group_tone(group: AgendaGroup) -> str:
    """Return the tone of a group."""
    return {
        AgendaGroup.OVERDUE: "danger",
        AgendaGroup.BROKEN_PROMISE: "danger",
        AgendaGroup.TODAY: "warning",
        AgendaGroup.NEXT_DAYS: "neutral",
    }[group]


def headline(item: DueItem) -> str:
    """Return the case's title, after the deadline's own title where it has one."""
    return " · ".join(part for part in (item.deadline.title, item.case_title) if part)


def case_facts(item: DueItem, session: Session) -> str:
    """Return number, issue type, shop, agent and order of a deadline's case, as far as known."""
    if item.deadline.case_id is None:
        return QCoreApplication.translate("Due", "Promotion calendar")
    issue_type = session.playbooks.get(item.issue_type).name.in_language(session.language)
    parts = [f"#{item.deadline.case_id}"]
    if issue_type != item.case_title:
        parts.append(issue_type)
    if item.shop:
        parts.append(item.shop)
    if item.last_agent:
        agent = QCoreApplication.translate("Due", "Agent {name}")
        parts.append(agent.format(name=item.last_agent))
    if item.order_no:
        order = QCoreApplication.translate("Due", "Order {number}")
        parts.append(order.format(number=item.order_no))
    return " · ".join(parts)


def facts_line(item: DueItem, session: Session, now: datetime) -> str:
    """Return the second line of a deadline: put off, asked again, and the facts of its case."""
    parts = (
        snooze_words(item, now, session.zone),
        repeat_words(item),
        case_facts(item, session),
    )
    return " · ".join(part for part in parts if part)


def pills(item: DueItem) -> tuple[tuple[str, str], ...]:
    """Return word and tone of the badges of a deadline."""
    kind = item.deadline.kind
    badges: tuple[tuple[str, str], ...] = (
        (deadline_kind_word(item.deadline), deadline_tone(kind)),
    )
    if item.deadline.repeats:
        badges = (*badges, (QCoreApplication.translate("Due", "Repeats"), "neutral"))
    if item.required_missing:
        badges = (*badges, (evidence_words(item), "warning"))
    return badges


def evidence_words(item: DueItem) -> str:
    """Return how far the evidence of a deadline's case is; "" while nothing required is missing."""
    if not item.required_missing:
        return ""
    words = QCoreApplication.translate("Due", "Evidence {done}/{total}")
    return words.format(done=item.checklist_done, total=item.checklist_total)


def is_put_off(item: DueItem, now: datetime) -> bool:
    """Tell whether a deadline is put off to a moment that is still to come."""
    return item.deadline.attention_at > max(now, item.deadline.due_at)


def time_words(item: DueItem, now: datetime, zone: tzinfo) -> tuple[str, str]:
    """Return the two lines of a deadline's time: when, and how long it is to that.

    Of one that is put off: when it comes again, and when it was due at first.
    """
    deadline = item.deadline
    due = day_and_time(deadline.due_at, now, zone)
    if not is_put_off(item, now):
        return due, live_countdown(deadline.due_at, now)
    again = day_and_time(deadline.attention_at, now, zone)
    if _is_today(deadline.attention_at, now, zone):
        again = QCoreApplication.translate("Due", "{time} · snoozed").format(time=again)
    return again, QCoreApplication.translate("Due", "due {moment}").format(moment=due)


def snooze_words(item: DueItem, now: datetime, zone: tzinfo) -> str:
    """Return until which other day a deadline is put off; "" when :func:`time_words` say it."""
    until = item.deadline.attention_at
    if not is_put_off(item, now) or _is_today(until, now, zone):
        return ""
    text = QCoreApplication.translate("Due", "Snoozed until {moment}")
    return text.format(moment=day_and_time(until, now, zone))


def repeat_words(item: DueItem) -> str:
    """Return when a deadline is asked again, "" when it comes once."""
    repeats = item.deadline.repeats
    if not repeats:
        return ""
    text = QCoreApplication.translate("Due", "asked again every workday at {time}")
    return text.format(time=repeats.rpartition(" ")[2])


def what(item: DueItem) -> str:
    """Return in a few words what a deadline is about: what has to happen, and its case."""
    return " · ".join(part for part in (deadline_title(item.deadline), item.case_title) if part)


def day_and_time(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return a moment with as much of the date as it takes: time, day and time, or all."""
    if _is_today(moment, now, zone):
        return local_time(moment, zone)
    if moment.astimezone(zone).year == now.astimezone(zone).year:
        return f"{local_day(moment, zone)} {local_time(moment, zone)}"
    return local_moment(moment, zone)


def was_due(item: DueItem, now: datetime, zone: tzinfo) -> str:
    """Return since when a deadline is due, with its own time."""
    due_at = item.deadline.due_at
    if now - due_at < _JUST_NOW:
        return QCoreApplication.translate("Due", "due now")
    text = QCoreApplication.translate("Due", "was due {ago} ({moment})")
    return text.format(ago=ago(due_at, now), moment=day_and_time(due_at, now, zone))


def _is_today(moment: datetime, now: datetime, zone: tzinfo) -> bool:
    return moment.astimezone(zone).date() == now.astimezone(zone).date()
