"""A bundle's file while it is being written, beside the one whose place it takes."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from desktop_app.store import part_file

from .bundle_faults import bundle_fault

# By it the left-overs of a bundle are told from those of whoever else writes into the folder.
_ENDING = ".bundle.part"


@contextlib.contextmanager
def new_part(out: Path) -> Iterator[IO[bytes]]:
    """Give a new file beside the one to be written; it is removed unless it was put there.

    What a bundle has left in that folder whose program was killed is removed first.

    Raises:
        UserError: there is no such folder, or it cannot be written to.
    """
    # The file behind a symbolic link is the one that is meant.
    target = Path(os.path.realpath(out))
    part_file.clean_parts(target.parent, _ENDING)
    try:
        if target.exists() and not target.is_file():
            # A device or a pipe would be replaced by the bundle, for every other program as well.
            raise FileExistsError(errno.EEXIST, "not a regular file", str(out))
        file = part_file.new_part(target.parent, ending=_ENDING)
    except OSError as fault:
        raise bundle_fault(out, fault) from fault
    try:
        yield file
    finally:
        part_file.discard(file)


def put(part: IO[bytes], out: Path) -> int:
    """Give a complete file its place; return its size. Raises UserError when that fails."""
    try:
        part.flush()
        os.fsync(part.fileno())
        size = part.tell()
        # Windows moves no open file.
        part.close()
        os.replace(part.name, os.path.realpath(out))
    except OSError as fault:
        raise bundle_fault(out, fault) from fault
    return size
