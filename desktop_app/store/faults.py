"""SQLite's faults, told to the user where the user can mend them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg

_FULL = msg("The disk is full, so nothing was saved. Free some space and try again.")
_BUSY = msg("Another program is using the casebook. Close it there or try again in a moment.")
_READ_ONLY = msg("The casebook cannot be written to. Check the permissions of its folder.")
_DISK = msg("The disk reported an error, so nothing was saved. Check the disk and try again.")
BROKEN = msg(
    "The casebook file is damaged. Close the program and put your newest copy of the file in its "
    "place; the backups folder may have one."
)


def sentence_for(fault: sqlite3.Error) -> str | None:
    """Return the sentence for a fault that the user can mend, None for a bug of ours."""
    name = getattr(fault, "sqlite_errorname", "") or ""
    for prefix, sentence in (
        ("SQLITE_FULL", _FULL),
        ("SQLITE_BUSY", _BUSY),
        ("SQLITE_LOCKED", _BUSY),
        ("SQLITE_READONLY", _READ_ONLY),
        ("SQLITE_CANTOPEN", _READ_ONLY),
        ("SQLITE_IOERR", _DISK),
        ("SQLITE_CORRUPT", BROKEN),
        ("SQLITE_NOTADB", BROKEN),
    ):
        if name.startswith(prefix):
            return sentence
    # Python's own complaint about text whose bytes were damaged; SQLite does not look at them.
    return BROKEN if str(fault).startswith("Could not decode to UTF-8") else None


@contextmanager
def faults_told() -> Iterator[None]:
    """Turn SQLite's faults that a user can mend into :class:`UserError`; let others through."""
    try:
        yield
    except sqlite3.Error as fault:
        sentence = sentence_for(fault)
        if sentence is None:
            raise
        raise UserError(sentence) from fault
    except UnicodeDecodeError as fault:
        # Instead of the complaint above, where that itself cannot be put into words.
        raise UserError(BROKEN) from fault
