"""Tables as Excel files: real numbers and dates, text that stays text; whole or not at all."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from .csv_files import Block, tell
from .packing_file import PackingFile
from .part_file import whole_file

# https://support.microsoft.com: Excel specifications and limits.
MOST_ROWS = 1_048_576
MOST_CHARACTERS = 32_767

_CUT = "…"
# What XML 1.0 has no way to hold; what else it forbids is escaped as Excel does it.
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_FIRST_YEAR = 1900
_TEMPORARY = "seller-casebook-"


class CellType(StrEnum):
    """What the cells of a column are. Those that do not fit their type are written as text."""

    TEXT = "text"
    WHOLE = "whole"
    DECIMAL = "decimal"
    MONEY = "money"
    MOMENT = "moment"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of the sheet.

    Attributes:
        heading: its name.
        type: what its cells are.
        width: in characters.
    """

    heading: str
    type: CellType
    width: int


_FORMATS = {
    CellType.WHOLE: "0",
    CellType.DECIMAL: "0.0",
    CellType.MONEY: "0.00",
    CellType.MOMENT: "yyyy-mm-dd hh:mm:ss",
    CellType.MONTH: "yyyy-mm",
}
# Fifteen digits at most, which is what a number in Excel keeps.
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,12})(\.[0-9]{1,2})?")


def write_xlsx(
    path: Path,
    sheet_name: str,
    columns: Sequence[SheetColumn],
    blocks: Iterable[Block],
    on_row: Callable[[int], bool] | None = None,
) -> tuple[int, int]:
    """Write blocks of rows as an Excel file with a header that stays in sight and filters.

    What does not fit on one sheet goes on to further ones, each with the header. Nothing is written
    as a formula or a link, whatever it looks like. Memory does not grow with the rows.

    Args:
        path: the file to write or replace; its folder must exist.
        sheet_name: of the first sheet; further ones get a number.
        columns: what stands in the header.
        blocks: the values as text; read once, as they are written.
        on_row: told the number of rows written, after every block and while the file is packed;
            returns False to cancel.

    Returns:
        The number of rows without the header, and how many texts were longer than a cell holds
        and were cut.

    Raises:
        ExportCancelled: when ``on_row`` returned False.
        OSError: when the file cannot be written or replaced.
    """
    with (
        whole_file(path, "xlsx", PackingFile) as file,
        tempfile.TemporaryDirectory(prefix=_TEMPORARY) as folder,
    ):
        book = _Book(file, folder, sheet_name, columns)
        try:
            for block in blocks:
                book.add(block)
                tell(on_row, book.rows)
            # Packing a million rows takes a while; each piece of it asks.
            file.before_write = lambda: tell(on_row, book.rows)
            book.finish()
        finally:
            book.abandon()
        return book.rows, book.cut


class _Book:
    """The workbook while it is written.

    Attributes:
        rows: how many are written.
        cut: how many texts were cut.
    """

    def __init__(
        self, file: PackingFile, folder: str, sheet_name: str, columns: Sequence[SheetColumn]
    ) -> None:
        self.rows = 0
        self.cut = 0
        self._sheet_name = sheet_name
        self._columns = columns
        self._book = Workbook(
            file,
            {
                "constant_memory": True,
                "tmpdir": folder,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                # More than four gigabytes are more than the format has room for without.
                "use_zip64": True,
            },
        )
        self._heading = self._book.add_format({"bold": True, "bottom": 1})
        formats = {one: self._book.add_format({"num_format": f}) for one, f in _FORMATS.items()}
        self._formats = [formats.get(column.type) for column in columns]
        self._next = MOST_ROWS
        self._sheet: Worksheet = None

    def add(self, block: Block) -> None:
        """Write some rows."""
        writers = [self._writer(column.type) for column in self._columns]
        for row in zip(*block, strict=True):
            if self._next == MOST_ROWS:
                self._begin_sheet()
            for column, text in enumerate(row):
                if text:
                    writers[column](self._next, column, text, self._formats[column])
            self._next += 1
            self.rows += 1

    def finish(self) -> None:
        """Write the file."""
        if self._sheet is None:
            self._begin_sheet()
        self._end_sheet()
        try:
            self._book.close()
        except FileCreateError as fault:
            # It wraps what the system said.
            raise fault.args[0] from None

    def abandon(self) -> None:
        """Close what is still open; after :meth:`finish` that is nothing."""
        # Its destructor would write the file after all.
        self._book.fileclosed = True
        for sheet in self._book.worksheets():
            sheet._opt_close()

    def _begin_sheet(self) -> None:
        if self._sheet is not None:
            self._end_sheet()
        count = len(self._book.worksheets())
        name = self._sheet_name if not count else f"{self._sheet_name} {count + 1}"
        self._sheet = self._book.add_worksheet(name)
        self._sheet.freeze_panes(1, 0)
        for index, column in enumerate(self._columns):
            self._sheet.set_column(index, index, column.width)
            self._sheet.write_string(0, index, column.heading, self._heading)
        self._next = 1

    def _end_sheet(self) -> None:
        self._sheet.autofilter(0, 0, self._next - 1, len(self._columns) - 1)

    def _writer(self, kind: CellType) -> Callable[[int, int, str, Any], object]:
        if kind is CellType.TEXT:
            return self._text
        if kind is CellType.WHOLE:
            return self._whole
        return self._moment if kind in (CellType.MOMENT, CellType.MONTH) else self._decimal

    def _text(self, row: int, column: int, text: str, _: Any = None) -> None:
        if not text.isascii():
            text = _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
        if len(text) * 2 > MOST_CHARACTERS:
            text = self._fitting(text)
        self._sheet.write_string(row, column, text)

    def _fitting(self, text: str) -> str:
        """Return as much of a text as a cell holds, which counts halves of rare characters."""
        units = text.encode("utf-16-le")
        if len(units) <= 2 * MOST_CHARACTERS:
            return text
        self.cut += 1
        most = 2 * (MOST_CHARACTERS - len(_CUT))
        return units[:most].decode("utf-16-le", errors="ignore") + _CUT

    def _whole(self, row: int, column: int, text: str, shape: Any) -> None:
        if _WHOLE.fullmatch(text):
            self._sheet.write_number(row, column, int(text), shape)
        else:
            self._text(row, column, text)

    def _decimal(self, row: int, column: int, text: str, shape: Any) -> None:
        if _DECIMAL.fullmatch(text):
            self._sheet.write_number(row, column, float(text), shape)
        else:
            self._text(row, column, text)

    def _moment(self, row: int, column: int, text: str, shape: Any) -> None:
        moment = datetime.fromisoformat(f"{text}-01" if len(text) == len("2026-11") else text)
        # Excel's days begin with 1900.
        if moment.year > _FIRST_YEAR:
            self._sheet.write_datetime(row, column, moment, shape)
        else:
            self._text(row, column, text)
