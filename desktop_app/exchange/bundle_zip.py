"""A bundle as a ZIP file whose bytes depend on its content alone.

Names, order, dates, permission bits and the missing compression are always the same. Files are
copied piece by piece, so that memory does not grow with them, and checked on the way.
"""

from __future__ import annotations

import hashlib
import stat
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

CHUNK_BYTES = 1024 * 1024

# The earliest that a ZIP can hold (APPNOTE 4.4.6); any fixed one would do.
_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_MODE = 0o100644


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that goes into a bundle as it is.

    Attributes:
        name: in the bundle, in ASCII.
        source: where it is.
        size: in bytes.
        sha256: what its bytes have to give.
    """

    name: str
    source: Path
    size: int
    sha256: str

    def is_there(self) -> bool:
        """Tell whether it is a regular file of its size; it is not opened."""
        try:
            found = self.source.lstat()
        except OSError:
            return False
        return stat.S_ISREG(found.st_mode) and found.st_size == self.size


class FileChanged(Exception):
    """A file is not there, or its bytes are not those that were added."""

    def __init__(self, file: StoredFile) -> None:
        super().__init__(file.name)
        self.file = file


def write_zip(
    target: IO[bytes],
    before: Sequence[tuple[str, bytes]],
    files: Sequence[StoredFile],
    after: Sequence[tuple[str, bytes]],
    told: Callable[[int], None],
    opened: Callable[[Path], IO[bytes]],
) -> None:
    """Write a ZIP.

    Args:
        target: an empty file, open for writing.
        before: name and content of what stands before the files.
        files: copied in their order.
        after: name and content of what stands behind them.
        told: gets the number of bytes of each piece of ``files``; what it raises ends the writing.
        opened: opens one of ``files`` for reading, or raises OSError.

    Raises:
        FileChanged: a file is not what it was.
        OSError: ``target`` cannot be written.
    """
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        for name, content in before:
            _put(archive, name, content)
        for file in files:
            _copy(archive, file, told, opened)
        for name, content in after:
            _put(archive, name, content)


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    with archive.open(_entry(name, len(content)), "w") as entry:
        entry.write(content)


def _copy(
    archive: zipfile.ZipFile,
    file: StoredFile,
    told: Callable[[int], None],
    opened: Callable[[Path], IO[bytes]],
) -> None:
    digest, size = hashlib.sha256(), 0
    with archive.open(_entry(file.name, file.size), "w") as entry:
        for chunk in _chunks(file, opened):
            size += len(chunk)
            # Before it is written: the header was made for so many bytes and no more.
            if size > file.size:
                raise FileChanged(file)
            digest.update(chunk)
            entry.write(chunk)
            told(len(chunk))
    if size != file.size or digest.hexdigest() != file.sha256:
        raise FileChanged(file)


def _chunks(file: StoredFile, opened: Callable[[Path], IO[bytes]]) -> Iterator[bytes]:
    try:
        with opened(file.source) as source:
            while chunk := source.read(CHUNK_BYTES):
                yield chunk
    except OSError as fault:
        raise FileChanged(file) from fault


def _entry(name: str, size: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DATE)
    # Else it would tell on which system it was made.
    info.create_system = _UNIX
    info.external_attr = _MODE << 16
    info.compress_type = zipfile.ZIP_STORED
    # By it zipfile decides whether an entry needs the larger headers of ZIP64.
    info.file_size = size
    return info
