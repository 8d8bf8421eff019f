"""``deadline add`` and ``deadline list``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

import click

from desktop_app.domain.case import Case, Status
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import Playbook
from desktop_app.domain.when import parse_when
from desktop_app.services import lookup, new_deadline
from desktop_app.services.clocks import rule_of
from desktop_app.services.deadlines import deadlines_of
from desktop_app.services.workdays import NO_HOLIDAY_LIST, NotingCalendar, missing_year

from .deadline_shape import full_shape
from .deadline_text import deadlines_text, kind_word, origin_lines, repeat_words, state_words
from .layout import one_line
from .log_command import NO_CASE
from .moments import shown
from .output import write, write_json
from .params import Params
from .session import Session


@dataclass(frozen=True, slots=True)
class _Given:
    """What was typed after ``deadline add``; None for what was not."""

    kind: DeadlineKind | None
    title: str | None
    due: str | None
    rule: str | None
    start: str | None
    every_workday: time | None


def deadline_group(session: Session) -> click.Group:
    """Return the command that has the commands for a case's deadlines."""

    def run() -> None:
        if click.get_current_context().invoked_subcommand is None:
            sentence = msg("Say which: {commands}.")
            raise click.UsageError(session.say(sentence, commands="add, list"))

    return click.Group(
        "deadline",
        commands=[_add_command(session), _list_command(session)],
        callback=run,
        invoke_without_command=True,
        subcommand_metavar="add|list …",
        help=session.translate(msg("Add and list the deadlines of a case.")),
    )


def _add_command(session: Session) -> click.Command:
    make = Params(session)

    def run(
        number: int,
        kind: DeadlineKind | None,
        title: str | None,
        due: str | None,
        rule: str | None,
        start: str | None,
        every_workday: time | None,
        as_json: bool,
    ) -> None:
        given = _Given(kind, title, due, rule, start, every_workday)
        _check(session, given)
        _add(session, lookup.live_case(session.store, number), given, as_json)

    start = make.moment("--from", msg("When that happened from which the rule counts."))
    start.name = "start"
    return click.Command(
        "add",
        callback=run,
        help=session.translate(
            msg(
                "Give case N a deadline: with a time of its own (--due), counted by a rule of its "
                "playbook (--rule and --from; “playbooks” lists the rules), or asking again on "
                "every workday."
            )
        ),
        params=[
            make.number_argument(NO_CASE),
            make.choice("--kind", DeadlineKind, msg("Whose clock it is; a rule has its own.")),
            make.text("--title", msg("What has to happen; without it named by kind or rule.")),
            make.moment("--due", msg("When; also as the platform writes it: 还剩 2天3小时.")),
            make.text("--rule", msg("The playbook's rule that counts it."), "ID"),
            start,
            make.clock(
                "--every-workday",
                msg("Ask again at this time (Beijing) on every workday until it is answered."),
            ),
            make.json(),
        ],
    )


def _list_command(session: Session) -> click.Command:
    make = Params(session)

    def run(number: int, as_json: bool) -> None:
        case = lookup.case(session.store, number)
        playbook, now = session.playbooks.get(case.facts.issue_type), session.now
        found = deadlines_of(session.store, number)
        if as_json:
            write_json([full_shape(session, playbook, one, now) for one in found])
        elif found:
            lines = [deadlines_text(session, playbook, found, now), *_rest(session, case)]
            write("\n".join(lines))
        else:
            write(session.say(msg("Case {number} has no deadlines."), number=number))

    return click.Command(
        "list",
        callback=run,
        help=session.translate(
            msg("List all deadlines of case N: open ones first, then those that are done.")
        ),
        params=[make.number_argument(NO_CASE), make.json()],
    )


def _check(session: Session, given: _Given) -> None:
    """Refuse options that do not go together."""
    ways = (given.due, given.rule, given.every_workday)
    if sum(way is not None for way in ways) != 1:
        raise click.UsageError(
            session.translate(msg("Give one of --due, --rule and --every-workday."))
        )
    if (given.rule is None) != (given.start is None):
        raise click.UsageError(session.translate(msg("--rule and --from go together.")))
    if given.due is not None and given.kind is None:
        raise click.UsageError(session.translate(msg("--due needs --kind.")))
    if given.every_workday is not None and given.kind not in (None, DeadlineKind.FOLLOW_UP):
        sentence = msg("What asks again on every workday is a follow-up; leave out --kind.")
        raise click.UsageError(session.translate(sentence))


def _add(session: Session, case: Case, given: _Given, as_json: bool) -> None:
    playbook, now = session.playbooks.get(case.facts.issue_type), session.now
    known = {one.id for one in deadlines_of(session.store, case.id)}
    number, year = _write(session, case, playbook, given)
    deadline = lookup.deadline(session.store, number)
    if as_json:
        shape = full_shape(session, playbook, deadline, now)
        shape["missing_holiday_list"] = shape["missing_holiday_list"] or year
        write_json(shape)
        return
    lines = [
        _headline(session, deadline, number in known),
        _due_line(session, deadline),
        repeat_words(session, deadline),
        *origin_lines(session, playbook, deadline),
        session.say(NO_HOLIDAY_LIST, year=year) if year is not None else "",
        *_rest(session, case),
    ]
    write("\n".join(one_line(line) for line in lines if line))


def _write(
    session: Session, case: Case, playbook: Playbook, given: _Given
) -> tuple[int, int | None]:
    """Write the deadline; return its number and the year whose holiday list was missing.

    Of a rule's deadline the year is told where its rule is.
    """
    store, now, title = session.store, session.now, given.title or ""
    if given.every_workday is not None:
        number = new_deadline.add_chase(store, case.id, title, given.every_workday, now)
        return number, missing_year(now, lookup.deadline(store, number).due_at)
    if given.due is not None and given.kind is not None:
        due_at = session.moment(given.due)
        calendar = NotingCalendar()
        # Read again for the calendar: only what was counted in working days asks it.
        parse_when(given.due, now, session.zone, calendar)
        number = new_deadline.add_own(store, case.id, given.kind, title, due_at, now)
        return number, calendar.missing_year
    assert given.rule is not None and given.start is not None
    _check_kind(session, playbook, given.rule, given.kind)
    started_at, language = session.moment(given.start), session.language
    number = new_deadline.add_by_rule(
        store, session.playbooks, case.id, given.rule, started_at, language, now, title
    )
    return number, None


def _check_kind(
    session: Session, playbook: Playbook, rule_id: str, kind: DeadlineKind | None
) -> None:
    rule = rule_of(playbook, rule_id)
    if kind is not None and kind is not rule.kind:
        raise UserError(
            msg("The rule {rule} is for the kind {actual}, not {given}. Leave out --kind."),
            rule=rule_id,
            actual=rule.kind.value,
            given=kind.value,
        )


def _headline(session: Session, deadline: Deadline, is_known: bool) -> str:
    sentence = (
        msg("Deadline {number} of case {case} is counted anew: {what}")
        if is_known
        else msg("Deadline {number} is added to case {case}: {what}")
    )
    kind = kind_word(session, deadline)
    what = f"{kind} – {deadline.title}" if deadline.title else kind
    return session.say(sentence, number=deadline.id, case=deadline.case_id, what=what)


def _due_line(session: Session, deadline: Deadline) -> str:
    return session.say(
        msg("Due: {moment} ({state})"),
        moment=shown(session, deadline.due_at),
        state=state_words(session, deadline, session.now),
    )


def _rest(session: Session, case: Case) -> list[str]:
    if case.status is not Status.CLOSED:
        return []
    return [session.say(msg("Case {number} is closed: its deadlines rest."), number=case.id)]
