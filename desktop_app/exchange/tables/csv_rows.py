"""The rows of a CSV file, one after the other."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.exchange.csv_guard import decode_cell

from .broken import BrokenRow
from .layout import LARGEST_CELL

if TYPE_CHECKING:
    from .look import TableLook

OPEN_QUOTE = msg(
    "From line {line} of “{name}” on, a quotation mark is never closed, so that the rest of the"
    " file is one cell. Mend that line and import the file again."
)
LONG_CELL = msg(
    "Line {line} of “{name}” has a cell of more than 4 million characters. Shorten it and import"
    " the file again."
)

_TELL_EVERY = 5_000
# A row of its own after the last; an open quotation mark swallows it.
_END = "\ue000end of the table\ue001"

Row = tuple[int, list[str]]


def read_csv_rows(path: Path, look: TableLook, progress: WorkProgress) -> Iterator[Row]:
    """Yield the rows below the headings with the line in which each begins.

    Raises:
        UserError: a quotation mark is never closed.
        OSError: the file cannot be read.
    """
    rows = _plain_rows(path, look, progress)
    if look.is_guarded:
        rows = _unguarded(rows)
    if look.has_broken:
        rows = _marked(rows, look.is_ours)
    return rows


def _plain_rows(path: Path, look: TableLook, progress: WorkProgress) -> Iterator[Row]:
    width = len(look.headings)
    csv.field_size_limit(LARGEST_CELL)
    with (
        path.open("rb", buffering=0) as raw,
        io.TextIOWrapper(
            io.BufferedReader(raw, 1 << 18), look.encoding, "replace", newline=""
        ) as text,
    ):
        for _ in range(look.preamble):
            text.readline()
        reader = csv.reader(chain(text, (_END,)), delimiter=look.delimiter)
        before = look.preamble
        first = line = before + 1
        count = 0
        try:
            for cells in reader:
                first, line = line, before + reader.line_num + 1
                if len(cells) != width or width == 1 or not any(cells):
                    if cells == [_END]:
                        return
                    if not any(cells):
                        continue
                    cells.extend([""] * (width - len(cells)))
                count += 1
                if count % _TELL_EVERY == 0:
                    progress.check()
                    progress.report(raw.tell(), look.size)
                yield first, cells
        except csv.Error as fault:
            is_one_line = before + reader.line_num == line
            sentence = LONG_CELL if is_one_line else OPEN_QUOTE
            raise UserError(sentence, line=line, name=path.name) from fault
        # The end was swallowed.
        raise UserError(OPEN_QUOTE, line=first, name=path.name)


def _unguarded(rows: Iterator[Row]) -> Iterator[Row]:
    for line, cells in rows:
        yield line, [decode_cell(cell) for cell in cells]


def _marked(rows: Iterator[Row], is_ours: bool) -> Iterator[Row]:
    for line, cells in rows:
        joined = "".join(cells)
        if "\N{REPLACEMENT CHARACTER}" in joined or ("\0" in joined and not is_ours):
            yield line, BrokenRow(cells)
        else:
            yield line, cells


def with_sample(path: Path, look: TableLook, most: int) -> TableLook:
    """Return a look with its first rows, and with an estimate of how many there are."""
    with closing(read_csv_rows(path, look, Unwatched())) as rows:  # type: ignore[type-var]
        next(rows, None)
        first = list(islice(rows, most))
    sample = tuple(tuple(cells[: len(look.headings)]) for _, cells in first)
    return replace(look, sample=sample, row_estimate=_estimate(look, first, most))


def _estimate(look: TableLook, first: list[Row], most: int) -> int:
    if len(first) < most:
        return len(first)
    text = "\n".join(look.delimiter.join(cells) for _, cells in first)
    quotes = 2 * len(look.headings) if look.is_guarded else 0
    return round(look.size / (len(text.encode(look.encoding, "replace")) / len(first) + quotes))
