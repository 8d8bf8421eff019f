"""The rows of a table file, in memory one at a time."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.progress import Unwatched, WorkProgress

from .broken import BrokenRow
from .csv_rows import read_csv_rows
from .kinds import NO_ACCESS, TableKind
from .look import TableLook

__all__ = ["BrokenRow", "read_rows"]


def read_rows(
    path: Path, look: TableLook, progress: WorkProgress | None = None
) -> Generator[tuple[int, list[str]], None, None]:
    """Yield the rows below the headings with the line in which each begins.

    Short rows are filled up to the number of headings, long ones are left; rows without any text
    are left out. A row with broken bytes is a :class:`BrokenRow`.

    Args:
        path: the file.
        look: what :func:`~.look.look_at` found out.
        progress: told how much is read (bytes of a CSV, rows of an XLSX), asked whether to go on.

    Raises:
        UserError: the file cannot be read any further.
    """
    watched = progress or Unwatched()
    try:
        if look.kind is TableKind.XLSX:
            from .xlsx_rows import read_xlsx_rows

            yield from read_xlsx_rows(path, look, watched)
        else:
            rows = read_csv_rows(path, look, watched)
            next(rows, None)
            yield from rows
    except OSError as fault:
        raise UserError(NO_ACCESS, name=path.name, reason=fault.strerror or fault) from fault
