"""Deadlines as a person reads them in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from desktop_app.domain.deadline import Deadline, DueItem
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import Playbook
from desktop_app.services.wording import deadline_words
from desktop_app.services.workdays import NO_HOLIDAY_LIST

from .deadline_state import State, state_of
from .layout import table
from .moments import countdown, shown
from .playbook_text import rule_text
from .session import Session


def kind_word(session: Session, deadline: Deadline) -> str:
    """Return what sort of deadline it is."""
    return session.translate(deadline_words(deadline))


def state_words(session: Session, deadline: Deadline, now: datetime) -> str:
    """Return where a deadline stands, with the time that belongs to it."""
    state = state_of(deadline, now)
    if state is State.DONE:
        return session.say(msg("done {moment}"), moment=shown(session, deadline.done_at))
    if state is State.PAUSED:
        since = shown(session, deadline.paused_at)
        return session.say(msg("stands still since {moment}"), moment=since)
    return countdown(session, deadline, now)


def repeat_words(session: Session, deadline: Deadline) -> str:
    """Return when a deadline asks again, nothing for one that does not."""
    if not deadline.repeats:
        return ""
    # What a newer program wrote is told as it stands.
    clock = deadline.repeats.removeprefix("workdays ")
    return session.say(msg("asks again every workday at {time} Beijing time"), time=clock)


def deadline_row(session: Session, deadline: Deadline, now: datetime) -> list[str]:
    """Return the row of a case's deadline: number, due time, state, kind, title."""
    return [
        str(deadline.id),
        shown(session, deadline.due_at),
        state_words(session, deadline, now),
        kind_word(session, deadline),
        _joined(deadline.title, repeat_words(session, deadline)),
    ]


def due_words(session: Session, item: DueItem) -> str:
    """Return what a deadline is about: its case, if it has one, and what has to happen."""
    deadline = item.deadline
    case = f"#{deadline.case_id} {item.case_title}" if deadline.case_id is not None else ""
    shop = f" ({item.shop})" if item.shop else ""
    title = " – ".join(word for word in (f"{case}{shop}", deadline.title) if word)
    return _joined(title, repeat_words(session, deadline))


def deadlines_text(
    session: Session, playbook: Playbook, deadlines: Sequence[Deadline], now: datetime
) -> str:
    """Return a case's deadlines, each with the rule that it was counted by."""
    rows = [deadline_row(session, deadline, now) for deadline in deadlines]
    lines = []
    for row, deadline in zip(table(rows).split("\n"), deadlines, strict=True):
        lines.append(row)
        lines += [f"    {line}" for line in origin_lines(session, playbook, deadline)]
    return "\n".join(lines)


def origin_lines(session: Session, playbook: Playbook, deadline: Deadline) -> Iterator[str]:
    """Give what tells where a deadline's moment comes from; nothing for one of the seller's own."""
    rule = playbook.rule(deadline.rule_id)
    if rule is not None:
        started, words = shown(session, deadline.started_at), rule_text(session, rule)
        if started:
            sentence = msg("Counted from {moment}: {rule}")
            yield session.say(sentence, moment=started, rule=words)
        else:
            yield words
    if deadline.stated and rule is not None:
        yield session.translate(msg("The platform's own countdown overrides the rule."))
    year = missing_holidays(deadline)
    if year is not None:
        yield session.say(NO_HOLIDAY_LIST, year=year)


def missing_holidays(deadline: Deadline) -> int | None:
    """Return the year whose holiday list was missing when a rule was counted; None for none."""
    if deadline.unit != "working-days" or deadline.stated or deadline.started_at is None:
        return None
    # Imported here: the calendar of holidays takes a while.
    from desktop_app.services.workdays import missing_year

    return missing_year(deadline.started_at, deadline.due_at)


def _joined(*words: str) -> str:
    return " · ".join(word for word in words if word)
