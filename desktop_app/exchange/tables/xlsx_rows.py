"""The rows of a sheet of a workbook, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import UserError
from desktop_app.domain.progress import WorkProgress

from .kinds import BROKEN_WORKBOOK
from .xlsx_book import damage_told, opened_workbook
from .xlsx_cells import text_of

if TYPE_CHECKING:
    from .look import TableLook

MOST_ROWS = 1 << 20
"""How many rows a sheet can have (ECMA-376); one that says more is damaged."""

_TELL_EVERY = 2_000


def read_xlsx_rows(
    path: Path, look: TableLook, progress: WorkProgress
) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows below the headings with their numbers in the sheet.

    Raises:
        UserError: the workbook is damaged.
    """
    width = len(look.headings)
    with opened_workbook(path) as book:
        for number, cells in sheet_rows(path, book[look.sheet]):
            if number % _TELL_EVERY == 0:
                progress.check()
                progress.report(number, max(look.row_estimate or 0, number))
            if number > look.header_line and cells:
                cells.extend([""] * (width - len(cells)))
                yield number, cells


def sheet_rows(path: Path, sheet: Any) -> Iterator[tuple[int, list[str]]]:
    """Yield all rows of a sheet with their numbers, without what is empty at their end.

    Args:
        path: of the workbook, to name it.
        sheet: of a workbook that is open for reading.

    Raises:
        UserError: the sheet is damaged.
    """
    with damage_told(path):
        # What a sheet says of its size is wrong in files of many programs; its rows are right.
        sheet.reset_dimensions()
        rows = sheet.iter_rows(values_only=True)
    number = 0
    while True:
        with damage_told(path):
            row = next(rows, None)
        if row is None:
            return
        number += 1
        if number > MOST_ROWS:
            raise UserError(BROKEN_WORKBOOK, name=path.name)
        yield number, _texts(row)


def _texts(row: tuple[object, ...]) -> list[str]:
    cells = [text_of(value) for value in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells
