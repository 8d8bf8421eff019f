"""What a workbook is and where in it the table stands."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import UserError
from desktop_app.domain.importing.own_headings import are_own
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import WorkProgress

from .kinds import EMPTY, TableKind
from .layout import MOST_HEADER_ROWS, Header, Rows, find_header
from .look import NO_HEADER, SAMPLE_ROWS, TableLook
from .xlsx_book import damage_told, opened_workbook
from .xlsx_rows import MOST_ROWS, sheet_rows

NO_SUCH_SHEET = msg("“{name}” has no sheet called “{sheet}”. It has: {sheets}")

_ROWS_READ = MOST_HEADER_ROWS + SAMPLE_ROWS
# An empty sheet may say it has a million rows, and all are gone through.
_LINES_READ = 20_000
_HIDDEN_COSTS = 5.0


def look_at_xlsx(path: Path, named: str | None, progress: WorkProgress) -> TableLook:
    """Find out what a workbook is; the sheet that looks most like a table is taken.

    Args:
        path: the file.
        named: the sheet that the seller chose, None to find it.
        progress: asked between sheets whether to go on.

    Raises:
        UserError: it cannot be read, or has no such sheet, or nothing in it is a table.
    """
    found: list[tuple[float, Header, Rows, str, int | None]] = []
    with_rows = []
    with opened_workbook(path) as book:
        _refuse_unknown(path, named, book.sheetnames)
        for sheet in book.worksheets:
            progress.check()
            last = _last_row(path, sheet)
            rows = _first_rows(path, sheet)
            if rows:
                with_rows.append(sheet.title)
            header = find_header(rows)
            if header and named in (None, sheet.title):
                hidden = _HIDDEN_COSTS if sheet.sheet_state != "visible" else 0.0
                found.append((header.score - hidden, header, rows, sheet.title, last))
    if not found:
        raise UserError(NO_HEADER if with_rows else EMPTY, name=path.name)
    _, header, rows, title, last = max(found, key=lambda one: one[0])
    return _look(path, tuple(with_rows), title, header, rows, last)


def _refuse_unknown(path: Path, named: str | None, names: list[str]) -> None:
    if named is not None and named not in names:
        raise UserError(NO_SUCH_SHEET, name=path.name, sheet=named, sheets=", ".join(names))


def _last_row(path: Path, sheet: Any) -> int | None:
    with damage_told(path):
        last = sheet.max_row
    return last if isinstance(last, int) and 1 < last < MOST_ROWS else None


def _first_rows(path: Path, sheet: Any) -> Rows:
    lines = islice(sheet_rows(path, sheet), _LINES_READ)
    return list(islice(((number, cells) for number, cells in lines if cells), _ROWS_READ))


def _look(
    path: Path, sheets: tuple[str, ...], title: str, header: Header, rows: Rows, last: int | None
) -> TableLook:
    width = len(header.cells)
    below = [cells for number, cells in rows if number > header.line]
    if len(rows) < _ROWS_READ:
        estimate: int | None = len(below)
    else:
        estimate = last - header.line if last else None
    return TableLook(
        kind=TableKind.XLSX,
        encoding="",
        delimiter="",
        sheets=sheets,
        sheet=title,
        preamble=header.line - 1,
        header_line=header.line,
        headings=header.cells,
        sample=tuple(tuple([*cells, *[""] * width][:width]) for cells in below[:SAMPLE_ROWS]),
        row_estimate=estimate,
        size=path.stat().st_size,
        encoding_is_sure=True,
        is_ours=are_own(header.cells),
    )
