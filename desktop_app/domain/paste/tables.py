"""Tables: what the headings of columns say about the cells below them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from .labels import field_of_column

MOST_ROWS = 500
"""How many rows of a table are read."""

_SPACES = re.compile(r" {2,}")
_TAB = re.compile(r"\t")
_COMMA = re.compile(r",")
_BAR = re.compile(r"\|")
_WRAPPING = " \t\r\n\"='"
_FEWEST_PAIRS = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table.

    Attributes:
        start, end: where it stands in the text.
        field: the field that its heading stands for, None when the heading says nothing.
        row: which row below the heading it is in, from 0.
    """

    start: int
    end: int
    field: str | None
    row: int


class Cells:
    """The cells of a table with headings; empty for any other text."""

    def __init__(self, cells: Sequence[Cell] = ()) -> None:
        self.all = tuple(cells)
        self._starts = [cell.start for cell in self.all]

    def holds(self, position: int) -> bool:
        """Say whether a position lies in a cell."""
        return self._at(position) is not None

    def field_at(self, position: int) -> str | None:
        """Return the field of the cell at a position."""
        cell = self._at(position)
        return cell.field if cell else None

    def of(self, field: str) -> tuple[Cell, ...]:
        """Return the cells of a field that are not empty, from the top."""
        return tuple(cell for cell in self.all if cell.field == field)

    def _at(self, position: int) -> Cell | None:
        index = bisect_right(self._starts, position) - 1
        if index < 0 or position >= self.all[index].end:
            return None
        return self.all[index]


@dataclass(frozen=True, slots=True)
class Table:
    """A text that is a table.

    Attributes:
        cells: those below headings; none where each line is a label and its value.
        has_headings: which of the two it is.
    """

    cells: Cells
    has_headings: bool


def read_table(text: str) -> Table | None:
    """Return the table that a folded text is, None when it is none.

    Its columns are parted by TABs, two spaces and more, commas or bars. Either the first row names
    the columns, two of them known, or each row is a known label and a value.
    """
    return _with_headings(text) or _of_pairs(text)


def _with_headings(text: str) -> Table | None:
    for gap in (_TAB, _SPACES, _COMMA, _BAR):
        rows = list(islice(_rows(text, gap), MOST_ROWS + 1))
        heading = [field_of_column(cell.words) for cell in rows[0]] if rows else []
        named = sum(field is not None for field in heading) >= 2
        if named and any(_fits(row, heading) for row in rows[1:]):
            return Table(Cells(_below(heading, rows[1:])), has_headings=True)
    return None


def _of_pairs(text: str) -> Table | None:
    gap = _TAB if "\t" in text else _SPACES
    rows = list(islice(_rows(text, gap), MOST_ROWS + 1))
    filled = [[cell for cell in row if cell.words] for row in rows]
    pairs = [row for row in filled if len(row) == 2 and field_of_column(row[0].words)]
    if len(pairs) >= _FEWEST_PAIRS and len(pairs) * 2 >= len(rows):
        return Table(Cells(), has_headings=False)
    return None


@dataclass(frozen=True, slots=True)
class _Words:
    """A cell as it stands in the text, without blanks around it."""

    start: int
    end: int
    words: str


def _rows(text: str, gap: re.Pattern[str]) -> Iterator[list[_Words]]:
    start = 0
    for raw in text.split("\n"):
        if raw.strip():
            yield list(_words(raw, start, gap))
        start += len(raw) + 1


def _words(line: str, start: int, gap: re.Pattern[str]) -> Iterator[_Words]:
    """Yield the cells of a line, also the empty ones, which only gaps of spaces do not have."""
    indent = len(line) - len(line.lstrip()) if gap is _SPACES else 0
    line = line.rstrip() if gap is _SPACES else line
    at = indent
    for found in [*gap.finditer(line, indent), None]:
        end = found.start() if found else len(line)
        # Files of tables keep commas and long numbers in quotes.
        words = line[at:end].strip(_WRAPPING)
        begin = at + len(line[at:end]) - len(line[at:end].lstrip(_WRAPPING))
        yield _Words(start + begin, start + begin + len(words), words)
        at = found.end() if found else end


def _fits(row: Sequence[_Words], heading: Sequence[str | None]) -> bool:
    # Spreadsheets leave out the last cells when they are empty.
    return 1 < len(row) <= len(heading) and len(row) >= len(heading) - 3


def _below(heading: Sequence[str | None], rows: Sequence[Sequence[_Words]]) -> list[Cell]:
    cells = []
    for number, row in enumerate(rows):
        fields = heading if _fits(row, heading) else [None] * len(row)
        for words, field in zip(row, fields, strict=False):
            if words.words:
                cells.append(Cell(words.start, words.end, field, number))
    return cells
