"""What ``export`` does, in a module of its own: the other commands do not load it."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.messages import msg
from desktop_app.domain.report_scope import ReportScope
from desktop_app.domain.search_dates import Days, read_span
from desktop_app.domain.times import day_start
from desktop_app.services.agenda_file import AgendaWriter
from desktop_app.services.report_columns import ReportKind
from desktop_app.services.reports import TEXTS_CUT, ReportWriter, Written, is_workbook

from .export_scope import Filters
from .log_command import check_issue_type
from .output import complain, write, write_json
from .session import Session


def write_agenda(session: Session, path: Path) -> Written:
    """Write the agenda to a calendar file.

    Raises:
        UserError: the file cannot be written.
    """
    agenda = AgendaWriter(session.store, session.playbooks, session.language, session.translate)
    return Written(agenda.write(path, session.now))


def write_report(
    session: Session,
    kind: ReportKind,
    path: Path,
    columns: str | None,
    filters: Filters,
    plain: bool,
) -> Written:
    """Write a report to a CSV file or for Excel.

    Args:
        columns: ids with commas between; None for the usual ones.

    Raises:
        click.UsageError: the options do not fit the file or each other.
        UserError: the file cannot be written, or a column or an issue type does not exist.
    """
    scope = _scope(session, filters)
    if plain and is_workbook(path):
        sentence = msg("--plain is for CSV files; in an Excel file no value needs protection.")
        raise click.UsageError(session.translate(sentence))
    ids = None if columns is None else [one.strip() for one in columns.split(",") if one.strip()]
    reports = ReportWriter(
        session.store, session.playbooks, session.language, session.translate, session.zone
    )
    return reports.write(kind, path, session.now, scope=scope, columns=ids, plain=plain)


def tell(session: Session, path: Path, written: Written, *, is_report: bool, as_json: bool) -> None:
    """Say what was written.

    Args:
        is_report: False for the agenda.
    """
    if as_json:
        cut = {"cut": written.cut} if is_report and is_workbook(path) else {}
        write_json({"path": str(path), "rows": written.rows} | cut)
        return
    write(session.say(msg("Written: {path} (rows: {rows})"), rows=written.rows, path=path))
    if written.cut:
        complain(session.say(TEXTS_CUT, count=written.cut))


def _scope(session: Session, filters: Filters) -> ReportScope:
    """Return what the filters let through."""
    if filters.issue_type:
        check_issue_type(session, filters.issue_type)
    since, until = (
        _days(session, "--since", filters.since),
        _days(session, "--until", filters.until),
    )
    if since and until and since[0] >= until[1]:
        raise click.UsageError(session.translate(msg("--since is later than --until.")))
    return ReportScope(
        since=day_start(since[0], session.zone) if since else None,
        until=day_start(until[1], session.zone) if until else None,
        query=CaseQuery(
            statuses=filters.status,
            issue_type=filters.issue_type or "",
            shop=filters.shop or "",
            tags=filters.tag,
        ),
    )


def _days(session: Session, option: str, typed: str | None) -> Days | None:
    if not typed:
        return None
    days = read_span(typed, session.now.astimezone(session.zone).date())
    if days is None:
        sentence = msg("{option}: “{value}” is not a day. Write it like 2026-06-12 or 2026-06.")
        raise click.UsageError(session.say(sentence, option=option, value=typed))
    return days
