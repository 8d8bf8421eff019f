"""Opening a file of the vault, which something else may have taken the place of."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import IO

# Not to wait for the other end of a pipe, nor to follow a link, that took the place since it was
# looked at.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)


def open_stored(path: Path) -> IO[bytes]:
    """Open a file of the vault for reading.

    Raises:
        OSError: there is none, it is no regular file, or it cannot be read.
    """
    _check(path.lstat(), path)
    file = os.fdopen(os.open(path, _FLAGS), "rb", buffering=0)
    try:
        _check(os.fstat(file.fileno()), path)
    except OSError:
        file.close()
        raise
    return file


def _check(found: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "not a regular file", str(path))
