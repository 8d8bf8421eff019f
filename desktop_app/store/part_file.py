"""Files that are being written: told from those that a killed program has left behind.

Whoever writes one holds a lock on it, which the system lets go of when the program ends, however
it ends. Windows needs no lock: it removes no file that a program has open.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import sys
from pathlib import Path
from typing import IO

# What browsers leave of a broken download ends in the same way, and is not ours to remove.
_BEGINNING = re.compile(r"\.[0-9a-f]{16}")
_ENDING = ".part"


def new_part(folder: Path, mode: int = 0o666, ending: str = _ENDING) -> IO[bytes]:
    """Make an empty file of a new name in a folder and open it for writing.

    Args:
        mode: its permission bits, of which the account's mask takes some away.
        ending: of its name. In a folder that others write to as well, one of the caller's own.

    Raises:
        OSError: it cannot be made.
    """

    def make(name: str, flags: int) -> int:
        return os.open(name, flags, mode)

    while True:
        name = folder / f".{secrets.token_hex(8)}{ending}"
        # Whoever writes it closes it.
        file = open(name, "xb", opener=make)  # noqa: SIM115
        if _held(file):
            return file
        file.close()


def is_part(path: Path, ending: str = _ENDING) -> bool:
    """Tell from its name whether a file is one that is or was being written."""
    begun = path.name.removesuffix(ending)
    return begun != path.name and _BEGINNING.fullmatch(begun) is not None


def discard(file: IO[bytes]) -> None:
    """Close and remove an unfinished file; what went wrong before matters more than a failure."""
    # Closing writes what is still buffered, which fails again on a full disk.
    with contextlib.suppress(OSError):
        file.close()
    with contextlib.suppress(OSError):
        os.unlink(file.name)


def clean_parts(folder: Path, ending: str = _ENDING) -> int:
    """Remove what killed programs have left in a folder; return how many files.

    Args:
        ending: what the names of the caller's files end in.
    """
    removed = 0
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if is_part(path, ending) and path.is_file():
                removed += _remove_if_left(path)
    return removed


def _remove_if_left(path: Path) -> bool:
    try:
        if sys.platform == "win32":
            path.unlink()
            return True
        import fcntl

        with path.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink()
        return True
    except OSError:
        # It is being written, or it is gone already.
        return False


def _held(file: IO[bytes]) -> bool:
    """Lock a new file. Returns False when it was cleaned away before that."""
    if sys.platform == "win32":
        return True
    import fcntl

    # A disk without locks: what is left there stays.
    with contextlib.suppress(OSError):
        fcntl.flock(file, fcntl.LOCK_EX)
    return os.fstat(file.fileno()).st_nlink > 0
