"""``export`` and ``tour``."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

import click

from desktop_app.domain.messages import msg
from desktop_app.paths import absolute
from desktop_app.services.report_columns import COLUMNS, ReportKind

from .export_scope import Filters, filter_options
from .params import Params
from .session import Session

RunTour = Callable[[Path, str | None, str | None], int]


class ExportKind(StrEnum):
    """What ``export`` can write. The ids are part of the command's contract."""

    CONTACTS = "contacts"
    CASES = "cases"
    AGENTS = "agents"
    MONTH = "month"
    AGENDA = "agenda"


def export_command(session: Session) -> click.Command:
    """Return the command that writes a report or the agenda as a calendar file."""
    make = Params(session)

    def run(
        kind: ExportKind,
        file: str,
        columns: str | None,
        plain: bool,
        as_json: bool,
        **given: Any,
    ) -> None:
        # Imported here: other commands do not wait for it.
        from .exporting import tell, write_agenda, write_report

        path = absolute(file)
        filters = Filters(**given)
        if kind is ExportKind.AGENDA:
            _refuse_for_agenda(session, {"--plain": plain, "--columns": columns is not None})
            if filters.any:
                raise click.UsageError(session.translate(msg("The agenda takes no filters.")))
            written = write_agenda(session, path)
        else:
            report = ReportKind(kind.value)
            written = write_report(session, report, path, columns, filters, plain)
        is_report = kind is not ExportKind.AGENDA
        tell(session, path, written, is_report=is_report, as_json=as_json)

    return click.Command(
        "export",
        callback=run,
        help=session.translate(
            msg(
                "Write all contacts, all cases, a row for each agent or for each month to a CSV "
                "file, or to an Excel file where FILE ends in .xlsx; or the agenda to a calendar "
                "file (.ics) that rings on a phone."
            )
        ),
        epilog="\n\n".join(
            session.say(
                msg("Columns of {kind}: {ids}."),
                kind=kind.value,
                ids=", ".join(column.id for column in columns),
            )
            for kind, columns in COLUMNS.items()
        ),
        params=[
            make.choice_argument("kind", ExportKind),
            make.path_argument("file", "FILE"),
            make.text(
                "--columns",
                msg("Ids of the columns in their order, divided by commas; see below."),
                "ID,…",
            ),
            *filter_options(session),
            make.flag("--plain", msg("Leave out what protects values from spreadsheets.")),
            make.json(),
        ],
    )


def _refuse_for_agenda(session: Session, given: dict[str, bool]) -> None:
    for option, is_given in given.items():
        if is_given:
            raise click.UsageError(
                session.say(msg("{option} is not for the agenda."), option=option)
            )


def tour_command(session: Session, run_tour: RunTour) -> click.Command:
    """Return the command that draws every page of the window to pictures."""
    make = Params(session)

    def run(folder: str) -> int:
        session.close()
        return run_tour(Path(folder), session.data_dir, session.language_given)

    return click.Command(
        "tour",
        callback=run,
        help=session.translate(msg("Draw every page with made-up cases to pictures in DIR.")),
        params=[make.path_argument("folder", "DIR")],
    )
