"""What the page shows of the casebook, read away from the main thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.services.agenda_file import count_agenda
from desktop_app.services.figures import Figures, figures_now
from desktop_app.services.reports import ReportKind, ReportWriter

from ..session import Session, translate_core

PREVIEW_ROWS = 5


@dataclass(frozen=True, slots=True)
class Preview:
    """The top of a report.

    Attributes:
        header: names of its columns.
        rows: its first rows.
        total: how many rows the whole report has.
    """

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    total: int


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page shows.

    Attributes:
        figures: of the casebook.
        previews: the top of each report.
        agenda: how many deadlines the agenda has.
    """

    figures: Figures
    previews: dict[ReportKind, Preview]
    agenda: int


def report_writer(session: Session, store: object, language: str) -> ReportWriter:
    """Return a writer of reports in a language that reads through a connection of the worker."""
    return ReportWriter(
        store,  # type: ignore[arg-type]
        session.playbooks,
        language,
        translate_core,
        session.zone,
    )


def read_overview(writer: ReportWriter, now: datetime) -> Overview:
    """Count, and read the first rows of each report.

    Args:
        writer: gives the rows, and the store and zone to count in.
        now: this moment (UTC).
    """
    figures = figures_now(writer.store, now, writer.zone)
    totals = {ReportKind.CONTACTS: figures.contacts, ReportKind.CASES: figures.cases}
    previews = {
        kind: Preview(writer.header(kind), writer.first_rows(kind, now, PREVIEW_ROWS), total)
        for kind, total in totals.items()
    }
    return Overview(figures, previews, count_agenda(writer.store))
