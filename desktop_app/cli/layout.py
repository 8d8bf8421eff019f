"""Plain text in columns that stay straight with Chinese in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_GAP = "  "


def width(text: str) -> int:
    """Return how many cells of a terminal a text takes: two for a CJK character or an emoji."""
    return sum(_cells(character) for character in text)


def pad(text: str, cells: int) -> str:
    """Return a text with spaces after it up to a width in cells."""
    return text + " " * (cells - width(text))


def visible(text: str) -> str:
    """Return a text that cannot steer the terminal: control characters but line ends are spaces."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_CONTROL.sub(" ", line) for line in lines)


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(visible(text).split())


def table(rows: Sequence[Sequence[str]], header: Sequence[str] = (), indent: str = "") -> str:
    """Return rows in columns. The last column is as long as it likes."""
    shown = [[one_line(cell) for cell in row] for row in ([header, *rows] if header else rows)]
    columns = zip(*(row[:-1] for row in shown), strict=True)
    widths = [max(width(cell) for cell in column) for column in columns]
    lines = (
        [*(pad(cell, cells) for cell, cells in zip(row, widths, strict=False)), row[-1]]
        for row in shown
    )
    return "\n".join((indent + _GAP.join(line)).rstrip() for line in lines)


def block(text: str, indent: str) -> str:
    """Return a text of several lines with each of them indented."""
    return "\n".join(f"{indent}{line}".rstrip() for line in visible(text).split("\n"))


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
