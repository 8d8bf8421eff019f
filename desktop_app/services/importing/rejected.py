"""The rows that could not be taken, as a file to correct and to import again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.exchange.csv_files import write_csv
from desktop_app.services.own_files import refuse_own
from desktop_app.services.report_faults import report_fault

from .dry_run import DryRun

_A_PAGE = 1_000
LINE, REASON = msg("Line"), msg("Reason")
SAME_FILE = msg(
    "“{name}” is the file that is imported. Give the file of the rejected rows another name."
)


def save_rejected(dry: DryRun, path: Path, translate: Callable[[str], str]) -> int:
    """Write the rejected rows to a CSV file, with their line and the reason behind the cells.

    Args:
        dry: the dry run.
        path: the file to write or replace.
        translate: gives the core's sentences in the user's language.

    Returns:
        How many rows.

    Raises:
        UserError: the file cannot be written.
    """
    refuse_own(dry.casebook.parent, path)
    if path.exists() and path.samefile(dry.survey.path):
        # The rows that could be taken may be nowhere else.
        raise UserError(SAME_FILE, name=path.name)
    headings = dry.survey.look.headings
    header = [*headings, translate(LINE), translate(REASON)]
    try:
        return write_csv(path, header, _rows(dry, len(headings), translate))
    except OSError as fault:
        raise report_fault(path, fault) from fault


def _rows(dry: DryRun, width: int, translate: Callable[[str], str]) -> Iterator[Sequence[str]]:
    offset = 0
    while rows := dry.rejected_rows(_A_PAGE, offset):
        for row in rows:
            cells = [*row.cells[:width], *[""] * (width - len(row.cells))]
            reason = translate(row.reason.sentence).format(**row.reason.values)
            yield [*cells, str(row.line), reason]
        offset += len(rows)
