"""How the seller wants a file to be read, where that was asked or chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingChoices:
    """What was chosen; None leaves it to the program.

    Attributes:
        encoding: name of the encoding of a text file.
        delimiter: what stands between its cells.
        sheet: name of the sheet of a workbook.
    """

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
