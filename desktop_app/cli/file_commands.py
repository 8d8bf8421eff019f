"""``export`` and ``tour``."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import click

from desktop_app.domain.messages import msg
from desktop_app.paths import absolute
from desktop_app.services.reports import ReportKind, ReportWriter

from .output import write, write_json
from .params import Params
from .session import Session

RunTour = Callable[[Path, str | None, str | None], int]


class ExportKind(StrEnum):
    """What ``export`` can write. The ids are part of the command's contract."""

    CONTACTS = "contacts"
    CASES = "cases"
    AGENDA = "agenda"


def export_command(session: Session) -> click.Command:
    """Return the command that writes a CSV report or the agenda as a calendar file."""
    make = Params(session)

    def run(kind: ExportKind, file: str, plain: bool, as_json: bool) -> None:
        if plain and kind is ExportKind.AGENDA:
            raise click.UsageError(
                session.say(msg("{option} is not for the agenda."), option="--plain")
            )
        path = absolute(file)
        rows = _export(session, kind, path, plain)
        if as_json:
            write_json({"path": str(path), "rows": rows})
        else:
            write(session.say(msg("Written: {path} (rows: {rows})"), rows=rows, path=path))

    return click.Command(
        "export",
        callback=run,
        help=session.translate(
            msg(
                "Write all contacts or all cases to a CSV file, or the agenda to a calendar file "
                "(.ics) that rings on a phone."
            )
        ),
        params=[
            make.choice_argument("kind", ExportKind),
            make.path_argument("file", "FILE"),
            make.flag("--plain", msg("Leave out what protects values from spreadsheets.")),
            make.json(),
        ],
    )


def _export(session: Session, kind: ExportKind, path: Path, plain: bool) -> int:
    store, playbooks, language = session.store, session.playbooks, session.language
    if kind is ExportKind.AGENDA:
        # Imported here: no other command waits for it.
        from desktop_app.services.agenda_file import AgendaWriter

        agenda = AgendaWriter(store, playbooks, language, session.translate)
        return agenda.write(path, session.now)
    tables = ReportWriter(store, playbooks, language, session.translate, session.zone)
    return tables.write(ReportKind(kind.value), path, session.now, plain=plain)


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
