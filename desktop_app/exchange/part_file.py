"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeVar

Opened = TypeVar("Opened", bound=IO[Any])


@contextmanager
def whole_file(path: Path, ending: str, opened: Callable[[Path], Opened]) -> Iterator[Opened]:
    """Write to a temporary file, which takes the place of ``path`` when the block ends well.

    It stands in the same folder. On any failure it is removed and the old file stays as it was.

    Args:
        path: the file to write or replace; its folder must exist.
        ending: of the temporary file's name, without its last part, e.g. ``csv``.
        opened: opens a new file at a path.

    Yields:
        The open temporary file.

    Raises:
        OSError: when the file cannot be written or replaced.
    """
    # The file behind a symbolic link is the one that is meant.
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        # A device or a pipe would be replaced by the report, for every other program as well.
        raise FileExistsError(errno.EEXIST, "not a regular file", str(path))
    part = target.with_name(f".{secrets.token_hex(8)}.{ending}.part")
    file = opened(part)
    try:
        yield file
        file.flush()
        os.fsync(file.fileno())
        # Windows moves no open file.
        file.close()
        os.replace(part, target)
    except BaseException:
        _discard(file, part)
        raise


def _discard(file: IO[Any], part: Path) -> None:
    """Remove an unfinished file; what went wrong before matters more than a failure here."""
    # Closing writes what is still buffered, which fails again on a full disk.
    with contextlib.suppress(OSError):
        file.close()
    with contextlib.suppress(OSError):
        part.unlink()
