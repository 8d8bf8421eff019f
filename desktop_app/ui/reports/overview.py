"""What the page shows of the casebook, read away from the main thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.report_scope import ReportScope
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
    """

    header: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page shows.

    Attributes:
        figures: of the whole casebook.
        totals: how many rows each report has; None where that is known only when it is written.
        agenda: how many deadlines the agenda has.
    """

    figures: Figures
    totals: dict[ReportKind, int | None]
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


def read_overview(
    writer: ReportWriter, now: datetime, scope: ReportScope | None = None
) -> Overview:
    """Count.

    Args:
        writer: gives the rows, and the store and zone to count in.
        now: this moment (UTC).
        scope: what of the casebook the reports are about; None for all of it.
    """
    totals = {kind: writer.count(kind, scope or ReportScope()) for kind in ReportKind}
    return Overview(figures_now(writer.store, now, writer.zone), totals, count_agenda(writer.store))


def read_preview(
    writer: ReportWriter,
    kind: ReportKind,
    now: datetime,
    scope: ReportScope,
    columns: Sequence[str],
) -> Preview:
    """Read the first rows of a report.

    Args:
        columns: ids of its columns.
    """
    rows = writer.first_rows(kind, now, PREVIEW_ROWS, scope=scope, columns=columns)
    return Preview(writer.header(kind, columns), rows)
