"""An Excel workbook opened for reading row by row, or refused with what to do."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg

from .kinds import BROKEN_WORKBOOK

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

STRICT = msg(
    "“{name}” is saved as “Strict Open XML”. Open it in a spreadsheet program, save it as an"
    " ordinary .xlsx (“Excel Workbook”), and import that file."
)
TOO_LARGE = msg(
    "“{name}” unpacks to far more than a table needs. Open it in a spreadsheet program, save it as"
    " CSV, and import that file."
)

_STRICT_NAMESPACE = b"http://purl.oclc.org/ooxml/"
_MEGABYTE = 1 << 20
MOST_IN_MEMORY = 150 * _MEGABYTE
"""Bytes of a part that is held in memory, as the texts and styles are; the rows are not."""

_MOST_OF_A_SHEET = 4096 * _MEGABYTE
_MOST_PARTS = 10_000


@contextmanager
def opened_workbook(path: Path) -> Iterator[Workbook]:
    """Open a workbook; formulas give the values that were worked out when it was saved.

    Raises:
        UserError: it cannot be read, with what to do.
        OSError: the file cannot be opened.
    """
    _refuse_oversize(path)
    with path.open("rb") as file:
        with damage_told(path):
            from openpyxl import load_workbook

            # It warns of drawings and rules that it leaves out; only the cells are wanted.
            warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")
            # A file object, because it refuses names that end in anything but .xlsx.
            book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            if not book.worksheets:
                raise UserError(BROKEN_WORKBOOK, name=path.name)
            yield book
        finally:
            book.close()


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Tell whatever the reader of workbooks raises on a damaged one in one sentence."""
    try:
        yield
    except (UserError, OSError, MemoryError):
        raise
    # It checks little: broken XML, missing parts and wrong values raise whatever they happen to.
    except Exception as fault:
        raise UserError(BROKEN_WORKBOOK, name=path.name) from fault


def _refuse_oversize(path: Path) -> None:
    with damage_told(path), zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        for part in parts:
            is_sheet = "/worksheets/" in f"/{part.filename}"
            most = _MOST_OF_A_SHEET if is_sheet else MOST_IN_MEMORY
            # Pictures are not read.
            if part.file_size > most and "/media/" not in part.filename:
                raise UserError(TOO_LARGE, name=path.name)
        if len(parts) > _MOST_PARTS:
            raise UserError(TOO_LARGE, name=path.name)
        for part in parts:
            if part.filename.endswith("workbook.xml") and _is_strict(archive, part):
                raise UserError(STRICT, name=path.name)


def _is_strict(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """Tell whether a workbook is in the strict variant of ISO 29500, read as one without sheets."""
    with archive.open(part) as file:
        return _STRICT_NAMESPACE in file.read(4096)
