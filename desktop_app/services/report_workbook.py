"""A report as an Excel file: which of its columns are numbers, dates and text there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from desktop_app.exchange.csv_files import Block
from desktop_app.exchange.xlsx_file import CellType, SheetColumn, write_xlsx

from .report_columns import Column, Content

# The other contents are text, numbers of orders above all: Excel keeps only 15 digits of a number.
_TYPES = {
    Content.COUNT: CellType.WHOLE,
    Content.DECIMAL: CellType.DECIMAL,
    Content.AMOUNT: CellType.MONEY,
    Content.MOMENT: CellType.MOMENT,
    Content.MONTH: CellType.MONTH,
}
# In characters, by what is in a column and then by which it is.
_WIDTHS = {Content.MOMENT: 19, Content.NUMBER: 21, Content.COUNT: 10, Content.MONTH: 10}
_LONG_TEXTS = {
    **dict.fromkeys(("said", "said_last", "notes", "point_in_dispute", "result_wanted"), 48),
    **dict.fromkeys(("title", "outcome", "last_outcome", "case_outcome", "link"), 30),
    **dict.fromkeys(("contact_uid", "case_uid"), 34),
}
_USUAL_WIDTH = 16
_BESIDE_THE_FILTER = 4


def write_workbook(
    path: Path,
    sheet_name: str,
    headings: Sequence[str],
    columns: Sequence[Column],
    blocks: Iterable[Block],
    on_row: Callable[[int], bool] | None,
) -> tuple[int, int]:
    """Write a report for Excel; see :func:`~desktop_app.exchange.xlsx_file.write_xlsx`.

    Args:
        headings: the names of the columns, in the reader's language.
        columns: what is in them.
    """
    sheet = [
        SheetColumn(heading, _TYPES.get(column.content, CellType.TEXT), _width(column, heading))
        for heading, column in zip(headings, columns, strict=True)
    ]
    return write_xlsx(path, sheet_name, sheet, blocks, on_row)


def _width(column: Column, heading: str) -> int:
    width = _LONG_TEXTS.get(column.id, _WIDTHS.get(column.content, _USUAL_WIDTH))
    return max(width, len(heading.encode("gb18030")) + _BESIDE_THE_FILTER)
