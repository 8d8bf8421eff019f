"""What a table file is, from how it begins; what cannot be read is refused with what to do."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg


class TableKind(StrEnum):
    """The kinds of files that are read."""

    CSV = "csv"
    XLSX = "xlsx"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_HEAD = 4096
_PART_NAME = "EncryptedPackage".encode("utf-16-le")
_DIRECTORY_BYTES = 4_000_000
_BINARY = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"SQLite",
)
_WEB = (b"<html", b"<!doctype", b"<table", b"<meta", b"<head", b"<body")
_XML_TABLE = b"<?xml"

NOT_A_FILE = msg("“{name}” is not a file with a table.")
NO_FILE = msg("There is no file “{name}”. Look where it is.")
NO_ACCESS = msg("“{name}” cannot be read: {reason}")
EMPTY = msg("“{name}” is empty.")
OLD_EXCEL = msg(
    "“{name}” is in the format of Excel 97-2003. Open it in a spreadsheet program, save it as .xlsx"
    " or CSV, and import that file."
)
ENCRYPTED = msg(
    "“{name}” is protected by a password. Open it in a spreadsheet program, take the password off,"
    " save it as .xlsx, and import that file."
)
WEB_PAGE = msg(
    "“{name}” is a web page, whatever its name says. Open it in a spreadsheet program, save it as"
    " .xlsx or CSV, and import that file."
)
OTHER_SPREADSHEET = msg(
    "“{name}” is not in a format that can be imported. Open it in a spreadsheet program, save it as"
    " .xlsx or CSV, and import that file."
)
ARCHIVE = msg("“{name}” is a ZIP archive. Unpack it and import the table that is in it.")
BROKEN_WORKBOOK = msg(
    "“{name}” is damaged and cannot be read as an Excel file. Open it in a spreadsheet program,"
    " save it again as .xlsx, and import that file."
)
NOT_TEXT = msg(
    "“{name}” is not a table: it is no Excel file and it is no text. Save the table as .xlsx or CSV"
    " and import that file."
)


def table_kind(path: Path) -> TableKind:
    """Return what kind of table a file is.

    Raises:
        UserError: it is none that can be read, with what to do.
    """
    if not path.exists():
        raise UserError(NO_FILE, name=path.name)
    if not path.is_file():
        raise UserError(NOT_A_FILE, name=path.name)
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if head.startswith(_OLE):
                file.seek(0)
                is_encrypted = _PART_NAME in file.read(_DIRECTORY_BYTES)
                raise UserError(ENCRYPTED if is_encrypted else OLD_EXCEL, name=path.name)
    except OSError as fault:
        raise UserError(NO_ACCESS, name=path.name, reason=fault.strerror or fault) from fault
    if not head:
        raise UserError(EMPTY, name=path.name)
    if head.startswith((_ZIP, _EMPTY_ZIP)):
        return _zip_kind(path)
    _refuse_other(head, path.name)
    return TableKind.CSV


def _zip_kind(path: Path) -> TableKind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as fault:
        raise UserError(BROKEN_WORKBOOK, name=path.name) from fault
    if "xl/workbook.xml" in names or (
        "[Content_Types].xml" in names and any(name.startswith("xl/w") for name in names)
    ):
        if "xl/workbook.bin" in names:
            raise UserError(OTHER_SPREADSHEET, name=path.name)
        return TableKind.XLSX
    is_document = "mimetype" in names or "[Content_Types].xml" in names or "Index.zip" in names
    raise UserError(OTHER_SPREADSHEET if is_document else ARCHIVE, name=path.name)


def _refuse_other(head: bytes, name: str) -> None:
    if head.startswith(_BINARY):
        raise UserError(NOT_TEXT, name=name)
    begins = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if begins.startswith(_WEB):
        raise UserError(WEB_PAGE, name=name)
    if begins.startswith(_XML_TABLE):
        is_page = any(mark in begins for mark in _WEB)
        raise UserError(WEB_PAGE if is_page else OTHER_SPREADSHEET, name=name)
