"""``cases``, ``show``, ``close``, ``checklist``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import click

from desktop_app.domain.case import Case, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.messages import msg
from desktop_app.services import appeals, cases, checklists
from desktop_app.services.deadlines import deadlines_of
from desktop_app.services.wording import STATUS_WORDS

from .case_text import case_text, checklist_text
from .json_shapes import case_shape, detail_shape, item_shape
from .layout import one_line, table
from .log_command import NO_CASE, check_issue_type
from .moments import shown
from .output import complain, write, write_json
from .params import Params
from .session import Session

# A part of a list is read by its numbers, and SQLite takes only so many of them in one query.
_PART = 500


def cases_command(session: Session) -> click.Command:
    """Return the command that lists cases."""
    make = Params(session)

    def run(
        status: tuple[Status, ...], issue_type: str, search: str, limit: int, as_json: bool
    ) -> None:
        query = _query(session, status, issue_type, search)
        found = list(_listed(session, query, limit))
        if issue_type and not found:
            check_issue_type(session, issue_type)
        if as_json:
            write_json([_with_deadline(session, case) for case in found])
        else:
            write(_cases_text(session, query, found))

    return click.Command(
        "cases",
        callback=run,
        help=session.translate(msg("List cases, those with the latest contact first.")),
        params=[
            make.choice(
                "--status", Status, msg("Only with this status; repeatable."), multiple=True
            ),
            make.text("--issue-type", msg("Only of this issue type."), "ID"),
            make.text(
                "--search", msg("Only with these words, pinyin, numbers, or filters as of find.")
            ),
            make.amount("--limit", msg("At most so many; 50 without it."), 50),
            make.json(),
        ],
    )


def _query(
    session: Session, statuses: tuple[Status, ...], issue_type: str, search: str
) -> CaseQuery:
    """Return what is asked for; an option comes before a filter of the same kind."""
    query = CaseQuery()
    if search:
        # Imported here: a list without a search does not wait for it.
        from .finding import search_query

        query = search_query(session, search)
    return replace(
        query,
        statuses=statuses or query.statuses,
        issue_type=issue_type or query.issue_type,
    )


def show_command(session: Session) -> click.Command:
    """Return the command that shows all about a case."""
    make = Params(session)

    def run(number: int, as_json: bool) -> None:
        detail = cases.case_detail(session.store, number)
        if as_json:
            write_json(detail_shape(session, detail))
        else:
            write(case_text(session, detail))

    return click.Command(
        "show",
        callback=run,
        help=session.translate(msg("Show all about case N.")),
        params=[make.number_argument(NO_CASE), make.json()],
    )


def close_command(session: Session) -> click.Command:
    """Return the command that closes a case."""
    make = Params(session)

    def run(number: int, outcome: str, as_json: bool) -> None:
        _mind_missing(session, number)
        cases.close_case(session.store, number, outcome, session.now)
        case = cases.case_detail(session.store, number).case
        if as_json:
            write_json(_with_deadline(session, case))
        else:
            sentence = msg("Case {number} is closed: {outcome}")
            write(one_line(session.say(sentence, number=number, outcome=case.outcome)))

    return click.Command(
        "close",
        callback=run,
        help=session.translate(msg("Close case N.")),
        params=[
            make.number_argument(NO_CASE),
            make.text("--outcome", msg("How it ended."), required=True),
            make.json(),
        ],
    )


def _mind_missing(session: Session, number: int) -> None:
    """Ask a person at a terminal whether to go on without required evidence; scripts are not."""
    if sys.stdin is None or not sys.stdin.isatty():
        return
    titles = appeals.missing_evidence(session.store, session.playbooks, number, session.language)
    if not titles:
        return
    sentence = msg("Required evidence of case {number} is missing: {items}")
    complain(session.say(sentence, number=number, items=" · ".join(titles)))
    click.confirm(session.translate(msg("Close it without?")), abort=True, err=True)


def checklist_command(session: Session) -> click.Command:
    """Return the command that shows and ticks a case's evidence checklist."""
    make = Params(session)

    def run(number: int, tick: str | None, as_json: bool) -> None:
        if tick is not None:
            checklists.tick_by_name(
                session.store, session.playbooks, number, tick, session.language, session.now
            )
        items = checklists.checklist_of(session.store, session.playbooks, number, session.language)
        if as_json:
            write_json([item_shape(view) for view in items])
        else:
            write(checklist_text(session, items))

    return click.Command(
        "checklist",
        callback=run,
        help=session.translate(msg("Show the evidence checklist of case N.")),
        params=[
            make.number_argument(NO_CASE),
            make.text("--tick", msg("Tick this item, named by its id or title."), "ITEM"),
            make.json(),
        ],
    )


def _listed(session: Session, query: CaseQuery, limit: int) -> Iterator[Case]:
    offset = 0
    while offset < limit:
        wanted = min(_PART, limit - offset)
        part = cases.list_cases(session.store, query, offset, wanted)
        yield from part
        offset += len(part)
        if len(part) < wanted:
            return


def _with_deadline(session: Session, case: Case) -> dict[str, object]:
    known = deadlines_of(session.store, case.id) if case.next_due_at is not None else ()
    return case_shape(session, case, known)


def _cases_text(session: Session, query: CaseQuery, found: list[Case]) -> str:
    if not found:
        if query == CaseQuery():
            return session.translate(
                msg("There are no cases yet. “seller-casebook log” writes the first contact down.")
            )
        return session.translate(msg("No case fits."))
    header = [msg("No."), msg("Status"), msg("Issue type"), msg("Next deadline"), msg("Agent ID")]
    rows = [_row(session, case) for case in found]
    lines = table(rows, [session.translate(word) for word in (*header, msg("Case"))])
    total = cases.count_cases(session.store, query)
    if total <= len(found):
        return lines
    sentence = msg("{shown} of {total} cases. --limit shows more.")
    return f"{lines}\n{session.say(sentence, shown=len(found), total=total)}"


def _row(session: Session, case: Case) -> list[str]:
    return [
        str(case.id),
        session.say(STATUS_WORDS[case.status]),
        session.issue_type_name(case.facts.issue_type),
        shown(session, case.next_due_at),
        case.last_agent,
        case.facts.title,
    ]
