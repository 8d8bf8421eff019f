"""What can be looked at of a file inside the window."""

from __future__ import annotations

import codecs
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from desktop_app.domain.file_kind import FileKind, kind_of
from desktop_app.services.evidence import open_stored

from .file_kinds import head_of
from .reading import read_picture

_LARGEST = QSize(4096, 4096)
_MOST_TEXT = 256_000
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_inside(path: Path, given_name: str) -> QImage | str:
    """Read a file that is a picture or a text. May run in any thread.

    Args:
        path: where its bytes are.
        given_name: what it is called.

    Returns:
        The picture, a null one when it cannot be shown, or the text's beginning.

    Raises:
        OSError: it cannot be read.
    """
    kind = kind_of(given_name, head_of(path))
    if kind.is_shown:
        return read_picture(path, _LARGEST)
    return _read_text(path) if kind is FileKind.TEXT else QImage()


def _read_text(path: Path) -> str:
    with open_stored(path) as file:
        content = file.read(_MOST_TEXT)
    is_whole = len(content) < _MOST_TEXT
    encodings = ("utf-16",) if content.startswith(_UTF_16) else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            # What is cut off in the middle of a character is no fault.
            return codecs.getincrementaldecoder(encoding)().decode(content, is_whole)
        except UnicodeDecodeError:
            continue
    return content.decode("utf-8", errors="replace")
