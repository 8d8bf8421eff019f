"""What a table file is and where its headings are, found out before anything is imported."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.importing.own_headings import are_of_rejected, are_own
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.exchange.csv_guard import decode_cell, encode_cell

from . import csv_rows
from .encodings import FoundEncoding, find_encoding
from .kinds import NO_ACCESS, TableKind, table_kind
from .layout import Header, find_delimiter, find_header, first_rows, separator_line

NO_HEADER = msg(
    "“{name}” has no line with the names of its columns. Put one above the rows, such as"
    " “Order number, Contact time, Agent ID, Outcome”, and import it again."
)
BAD_DELIMITER = msg("What separates the columns has to be one character, such as , or ; or a tab.")

SAMPLE_ROWS = 200
"""How many rows are shown and looked at before all are read."""

_HEAD_BYTES = 262_144
_NAMED_DELIMITERS = {"\\t": "\t", "tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}


@dataclass(frozen=True, slots=True)
class TableLook:
    """What is known of a table before it is read.

    Attributes:
        kind: CSV (whatever separates the columns) or XLSX.
        encoding: of a CSV, as Python calls it; empty of an XLSX.
        delimiter: of a CSV; empty of an XLSX.
        sheets: the names of the sheets of an XLSX that have rows.
        sheet: the one that is read.
        preamble: how many lines stand above the headings.
        header_line: the line of the headings, from 1.
        headings: the names of the columns.
        sample: the first rows, as wide as the headings.
        row_estimate: about how many rows there are; None when nothing tells.
        size: of the file in bytes.
        encoding_is_sure: False: ask the seller to look at the text and to choose.
        is_ours: a report of this program; its cells are taken as they are.
        has_broken: some bytes are no text; the rows with them are marked as they are read.
        is_guarded: the cells have what protects them from spreadsheets; it is taken off exactly.
    """

    kind: TableKind
    encoding: str
    delimiter: str
    sheets: tuple[str, ...]
    sheet: str
    preamble: int
    header_line: int
    headings: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    row_estimate: int | None
    size: int
    encoding_is_sure: bool
    is_ours: bool
    has_broken: bool = False
    is_guarded: bool = False


def look_at(
    path: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    progress: WorkProgress | None = None,
) -> TableLook:
    """Find out what a table file is. All of a CSV is read once, to be sure of its encoding.

    Args:
        path: the file.
        encoding: as the seller says; None: find it.
        delimiter: as the seller says, a character or ``tab``; None: find it.
        sheet: the name of the sheet; None: the one that looks most like a table.
        progress: asked now and then whether to go on.

    Raises:
        UserError: it cannot be read, with what to do.
    """
    watched = progress or Unwatched()
    try:
        if table_kind(path) is TableKind.XLSX:
            # Late: what is imported most is CSV, and this takes a tenth of a second.
            from .xlsx_look import look_at_xlsx

            return look_at_xlsx(path, sheet, watched)
        found = find_encoding(path, watched, encoding)
        return _look_at_csv(path, found, _delimiter(delimiter))
    except OSError as fault:
        raise UserError(NO_ACCESS, name=path.name, reason=fault.strerror or fault) from fault


def _delimiter(named: str | None) -> str | None:
    if named is None:
        return None
    delimiter = _NAMED_DELIMITERS.get(named.lower(), named)
    if len(delimiter) != 1 or delimiter in '"\r\n\0':
        raise UserError(BAD_DELIMITER)
    return delimiter


def _look_at_csv(path: Path, found: FoundEncoding, named: str | None) -> TableLook:
    text = _beginning(path, found.name)
    delimiter = named or find_delimiter(text)
    rows = first_rows(text, delimiter)
    if separator_line(text):
        rows = [(line, cells) for line, cells in rows if line > 1]
    header = find_header(rows)
    if header is None:
        raise UserError(NO_HEADER, name=path.name)
    return _with_sample(path, found, delimiter, header)


def _beginning(path: Path, encoding: str) -> str:
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    is_all = len(head) < _HEAD_BYTES
    text = codecs.getincrementaldecoder(encoding)("replace").decode(head, final=is_all)
    # The last line may be cut, which would make it a row of another width.
    return text if is_all or "\n" not in text else text[: text.rindex("\n") + 1]


def _with_sample(path: Path, found: FoundEncoding, delimiter: str, header: Header) -> TableLook:
    size = path.stat().st_size
    is_ours = are_own(header.cells)
    look = TableLook(
        kind=TableKind.CSV,
        encoding=found.name,
        delimiter=delimiter,
        sheets=(),
        sheet="",
        preamble=header.line - 1,
        header_line=header.line,
        headings=header.cells,
        sample=(),
        row_estimate=None,
        size=size,
        encoding_is_sure=found.is_sure,
        is_ours=is_ours,
        has_broken=found.has_broken,
    )
    seen = csv_rows.with_sample(path, look, SAMPLE_ROWS)
    if not (is_ours or are_of_rejected(header.cells)) or not _is_guarded(seen):
        return seen
    return csv_rows.with_sample(path, replace(look, is_guarded=True), SAMPLE_ROWS)


def _is_guarded(look: TableLook) -> bool:
    """Tell whether every cell is as our exports write it; those for other programs are not."""
    return all(encode_cell(decode_cell(cell)) == cell for cells in look.sample for cell in cells)
