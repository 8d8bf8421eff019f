"""Where in a table the headings stand, and what separates its columns."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_app.domain.importing.headings import is_known

DELIMITERS = (",", "\t", ";", "|")
"""What may stand between columns, most usual first."""

MOST_HEADER_ROWS = 60
"""Among how many rows the headings are looked for."""

LARGEST_CELL = 1 << 22
"""Characters in one cell; a quotation mark that is never closed makes one without end."""

_ROWS_READ = 160
_SEPARATOR_LINE = re.compile(r"\ufeff?sep=(.)\r?\n?", re.IGNORECASE)
_LOOKS_LIKE_DATA = re.compile(r"[='\s]*\"?[¥￥$+-]?[0-9０-９][0-9０-９.,:/\\ \-年月日TZ]*\"?\s*")
_LONGEST_HEADING = 40


@dataclass(frozen=True, slots=True)
class Header:
    """The row of the headings.

    Attributes:
        line: the line of the file in which it begins, from 1.
        cells: the headings, without blanks around them.
        score: how much it looks like one; to choose among sheets and delimiters.
    """

    line: int
    cells: tuple[str, ...]
    score: float


Rows = Sequence[tuple[int, Sequence[str]]]
"""Rows with the number of the line in which each begins."""


def find_header(rows: Rows) -> Header | None:
    """Return the row that has the headings of a table; None when no row looks like that.

    Above it may stand titles, blank lines and lines such as ``导出时间: …``.

    Args:
        rows: those at the beginning of the table.
    """
    width = _usual_width(rows)
    found: Header | None = None
    for place, (line, cells) in enumerate(rows[:MOST_HEADER_ROWS]):
        score = _header_score(cells, width) - place * 0.02
        if score > 0 and (found is None or score > found.score):
            found = Header(line, tuple(cell.strip() for cell in _trimmed(cells)), score)
    return found


def _usual_width(rows: Rows) -> int:
    widths = Counter(len(_trimmed(cells)) for _, cells in rows if any(cells))
    several = {width: count * min(width, 4) for width, count in widths.items()}
    return max(several, key=lambda width: (several[width], width), default=1)


def _trimmed(cells: Sequence[str]) -> Sequence[str]:
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def _header_score(cells: Sequence[str], width: int) -> float:
    texts = [cell.strip() for cell in cells if cell.strip()]
    if not texts or len(texts) < 0.5 * width:
        return 0.0
    known = sum(is_known(text) for text in texts)
    data = sum(bool(_LOOKS_LIKE_DATA.fullmatch(text)) for text in texts)
    long = sum(len(text) > _LONGEST_HEADING for text in texts)
    if data > known and data >= 0.3 * len(texts):
        return 0.0
    twice = len(texts) - len(set(texts))
    return 3 * min(len(texts) / width, 1.0) + 2 * known - 2 * data - long - 0.5 * twice


def separator_line(text: str) -> str | None:
    """Return the delimiter that a first line ``sep=;`` names; Excel writes and obeys it."""
    match = _SEPARATOR_LINE.match(text)
    return match[1] if match else None


def find_delimiter(text: str) -> str:
    """Return what separates the columns of a text; a comma when nothing does.

    Args:
        text: the beginning of the table.
    """
    if named := separator_line(text):
        return named
    return max(DELIMITERS, key=lambda delimiter: _delimiter_score(text, delimiter))


def _delimiter_score(text: str, delimiter: str) -> float:
    if delimiter not in text:
        return 0.0
    rows = first_rows(text, delimiter)
    filled = [cells for _, cells in rows if any(cells)]
    widths = Counter(len(cells) for cells in filled if len(cells) > 1)
    if not widths:
        return 0.0
    width, count = widths.most_common(1)[0]
    header = find_header(rows)
    known = sum(is_known(cell) for cell in header.cells) if header else 0
    return 4 * count / len(filled) + min(width, 12) / 12 + (2 * known if known > 1 else 0)


def first_rows(text: str, delimiter: str) -> Rows:
    """Return the rows at the beginning of a text, at most as many as are looked at.

    A quotation mark in a title above the table may swallow what follows it; then the table is
    looked for from the next line on.
    """
    lines = io.StringIO(text, newline="").readlines()
    for skipped in range(min(len(lines), MOST_HEADER_ROWS)):
        rows = list(islice(_numbered(lines[skipped:], delimiter, skipped), _ROWS_READ))
        header = find_header(rows)
        if header and len(header.cells) > 1:
            return rows
    return list(islice(_numbered(lines, delimiter, 0), _ROWS_READ))


def _numbered(
    lines: Sequence[str], delimiter: str, before: int
) -> Iterator[tuple[int, Sequence[str]]]:
    reader = csv.reader(lines, delimiter=delimiter)
    line = before + 1
    try:
        for cells in reader:
            if any(cells):
                yield line, cells
            line = before + reader.line_num + 1
    except csv.Error:
        return
