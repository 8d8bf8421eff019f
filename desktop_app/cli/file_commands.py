"""``export`` and ``tour``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from desktop_app.domain.messages import msg
from desktop_app.paths import absolute
from desktop_app.services.reports import ReportKind, ReportWriter

from .output import write, write_json
from .params import Params
from .session import Session

RunTour = Callable[[Path, str | None, str | None], int]


def export_command(session: Session) -> click.Command:
    """Return the command that writes a CSV report."""
    make = Params(session)

    def run(kind: ReportKind, file: str, plain: bool, as_json: bool) -> None:
        writer = ReportWriter(
            session.store, session.playbooks, session.language, session.translate, session.zone
        )
        path = absolute(file)
        rows = writer.write(kind, path, session.now, plain=plain)
        if as_json:
            write_json({"path": str(path), "rows": rows})
        else:
            write(session.say(msg("Written: {path} (rows: {rows})"), rows=rows, path=path))

    return click.Command(
        "export",
        callback=run,
        help=session.translate(msg("Write all contacts or all cases to a CSV file.")),
        params=[
            make.choice_argument("kind", ReportKind),
            make.path_argument("file", "FILE.csv"),
            make.flag("--plain", msg("Leave out what protects values from spreadsheets.")),
            make.json(),
        ],
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
