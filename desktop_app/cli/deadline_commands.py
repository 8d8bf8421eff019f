"""``due``, ``snooze``, ``done``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import click

from desktop_app.domain.deadline import AgendaGroup, DueItem, agenda_group
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.services import deadlines, lookup
from desktop_app.services.reminders import next_due_at

from .deadline_text import due_words, kind_word
from .json_shapes import deadline_shape, due_shape
from .layout import one_line, table
from .log_command import NO_DEADLINE
from .moments import countdown, day_end, shown
from .output import write, write_json
from .params import Params
from .session import Session

_GROUP_WORDS = {
    AgendaGroup.OVERDUE: msg("Overdue"),
    AgendaGroup.TODAY: msg("Today"),
    AgendaGroup.BROKEN_PROMISE: msg("Promises not kept"),
    AgendaGroup.NEXT_DAYS: msg("Later"),
}
_ALL = 2**62
_A_WEEK = timedelta(days=7)
_END_OF_TIME = datetime.max.replace(tzinfo=UTC)
_Grouped = Sequence[tuple[DueItem, AgendaGroup]]


def due_command(session: Session) -> click.Command:
    """Return the command that lists what is due."""
    make = Params(session)

    def run(now: str | None, within: str | None, all: bool, as_json: bool) -> None:
        if within and all:
            raise click.UsageError(session.translate(msg("Give either --within or --all.")))
        moment = session.moment(now) if now else session.now
        until = _until(session, within, moment) if within else moment
        until = _END_OF_TIME if all else until
        items = deadlines.due(session.store, until, limit=_ALL)
        today_end = day_end(session, moment)
        grouped = [(item, agenda_group(item.deadline, moment, today_end)) for item in items]
        if as_json:
            write_json([due_shape(session, item, group.value) for item, group in grouped])
        else:
            text = _due_text(session, grouped, moment, until)
            is_bare = not (now or within or all)
            write(f"{text}{_more_ahead(session, len(items))}" if is_bare and items else text)

    return click.Command(
        "due",
        callback=run,
        help=session.translate(msg("List deadlines and promises that are due, earliest first.")),
        params=[
            make.moment("--now", msg("What is due at this moment; without it now.")),
            make.text(
                "--within", msg("Also what falls due within this span, such as 24h."), "SPAN"
            ),
            make.flag("--all", msg("Also all that falls due later, however far ahead.")),
            make.json(),
        ],
    )


def snooze_command(session: Session) -> click.Command:
    """Return the command that puts a deadline off."""
    make = Params(session)

    def run(number: int, until: str, as_json: bool) -> None:
        moment = session.moment(until)
        deadlines.snooze(session.store, number, moment, session.now)
        sentence = msg("Deadline {number} is put off until {moment}.")
        _tell(
            session,
            number,
            as_json,
            session.say(sentence, number=number, moment=shown(session, moment)),
        )

    return click.Command(
        "snooze",
        callback=run,
        help=session.translate(msg("Put deadline N off; “due” tells its number.")),
        params=[
            make.number_argument(NO_DEADLINE),
            make.text("--until", msg("Not to be reminded before."), "WHEN", required=True),
            make.json(),
        ],
    )


def done_command(session: Session) -> click.Command:
    """Return the command that marks a deadline as answered."""
    make = Params(session)

    def run(number: int, for_good: bool, as_json: bool) -> None:
        answer = deadlines.stop_repeating if for_good else deadlines.mark_done
        answer(session.store, number, session.now)
        _tell(session, number, as_json, _done_sentence(session, number))

    return click.Command(
        "done",
        callback=run,
        help=session.translate(
            msg(
                "Mark deadline N as done; “due” tells its number. One that asks again is done for "
                "this time only."
            )
        ),
        params=[
            make.number_argument(NO_DEADLINE),
            make.flag("--for-good", msg("End one that asks again.")),
            make.json(),
        ],
    )


def _done_sentence(session: Session, number: int) -> str:
    deadline = lookup.deadline(session.store, number)
    if deadline.done_at is not None:
        return session.say(msg("Deadline {number} is done."), number=number)
    return session.say(
        msg(
            "Deadline {number} is done for this time and asks again at {moment}. --for-good ends "
            "it."
        ),
        number=number,
        moment=shown(session, deadline.due_at),
    )


def _until(session: Session, within: str, now: datetime) -> datetime:
    until = session.moment(within, now)
    if until < now:
        raise UserError(
            msg("“{text}” lies in the past. Write a span like 24h, 3天 or 3个工作日."), text=within
        )
    return until


def _tell(session: Session, number: int, as_json: bool, sentence: str) -> None:
    if as_json:
        write_json(deadline_shape(session, lookup.deadline(session.store, number)))
    else:
        write("\n".join(line for line in (one_line(sentence), session.holiday_note()) if line))


def _due_text(session: Session, grouped: _Grouped, now: datetime, until: datetime) -> str:
    if not grouped:
        return _nothing_due(session, now, until)
    sections = []
    for group, heading in _GROUP_WORDS.items():
        rows = [_row(session, item, now) for item, its_group in grouped if its_group is group]
        if rows:
            sections.append(f"{session.translate(heading)}\n{table(rows, indent='  ')}")
    return "\n\n".join(sections)


def _more_ahead(session: Session, listed: int) -> str:
    """Return a line about what comes after what is listed as due now, nothing if nothing does."""
    more = deadlines.count_overdue(session.store, session.now + _A_WEEK) - listed
    if more <= 0:
        return ""
    sentence = msg("{count} more within 7 days: due --within 7d")
    return f"\n\n{session.say(sentence, count=more)}"


def _nothing_due(session: Session, now: datetime, until: datetime) -> str:
    following = next_due_at(session.store, until)
    if following is None:
        return session.translate(msg("Nothing is due."))
    moment = shown(session, following)
    return session.say(msg("Nothing is due. The next deadline is at {moment}."), moment=moment)


def _row(session: Session, item: DueItem, now: datetime) -> list[str]:
    deadline = item.deadline
    return [
        str(deadline.id),
        shown(session, deadline.due_at),
        countdown(session, deadline, now),
        kind_word(session, deadline),
        due_words(session, item),
    ]
