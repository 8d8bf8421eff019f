"""CSV files for spreadsheets: written whole or not at all."""

from __future__ import annotations

import contextlib
import csv
import errno
import os
import re
import secrets
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO

from .csv_guard import encode_cell

PROGRESS_EVERY = 200
"""After how many rows the caller is told, and asked whether to go on."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class ExportCancelled(Exception):
    """The caller's ``on_row`` said to stop; the file that was there before is untouched."""


def write_csv(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    plain: bool = False,
    on_row: Callable[[int], bool] | None = None,
) -> int:
    """Write rows as CSV: UTF-8 with BOM, CRLF, every field quoted.

    The rows go to a temporary file in the same folder, which takes the place of ``path`` only when
    it is complete and on the disk. On any failure it is removed and the old file stays as it was.

    Args:
        path: the file to write or replace; its folder must exist.
        header: the names of the columns.
        rows: the values; read once, as they are written. A lone surrogate, which UTF-8 cannot
            hold, is written as U+FFFD.
        plain: True leaves out what is done for spreadsheets (see
            :mod:`~desktop_app.exchange.csv_guard`), for other programs.
        on_row: told the number of rows written, every 200 rows and at the end; returns False to
            cancel.

    Returns:
        The number of rows, without the header.

    Raises:
        ExportCancelled: when ``on_row`` returned False.
        OSError: when the file cannot be written or replaced.
    """
    # The file behind a symbolic link is the one that is meant.
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        # A device or a pipe would be replaced by the report, for every other program as well.
        raise FileExistsError(errno.EEXIST, "not a regular file", str(path))
    part = target.with_name(f".{secrets.token_hex(8)}.csv.part")
    with part.open("x", encoding="utf-8-sig", newline="") as file:
        try:
            count = _write_rows(file, header, rows, plain, on_row)
            file.flush()
            os.fsync(file.fileno())
            # Windows moves no open file.
            file.close()
            os.replace(part, target)
        except BaseException:
            _discard(file, part)
            raise
    return count


def _write_rows(
    file: IO[str],
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    plain: bool,
    on_row: Callable[[int], bool] | None,
) -> int:
    encode = _writable if plain else _inert
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(map(encode, header))
    count = 0
    for count, row in enumerate(rows, start=1):
        writer.writerow(map(encode, row))
        if count % PROGRESS_EVERY == 0:
            _tell(on_row, count)
    if count % PROGRESS_EVERY or not count:
        _tell(on_row, count)
    return count


def _tell(on_row: Callable[[int], bool] | None, count: int) -> None:
    if on_row is not None and not on_row(count):
        raise ExportCancelled


def _inert(value: str) -> str:
    return _writable(encode_cell(value))


def _writable(value: str) -> str:
    return value if value.isascii() else _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)


def _discard(file: IO[str], part: Path) -> None:
    """Remove an unfinished file; what went wrong before matters more than a failure here."""
    # Closing writes what is still buffered, which fails again on a full disk.
    with contextlib.suppress(OSError):
        file.close()
    with contextlib.suppress(OSError):
        part.unlink()
