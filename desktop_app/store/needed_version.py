"""Which version of the program a casebook needs: written down by each, read when one is too old."""

from __future__ import annotations

import sqlite3

from desktop_app import __version__
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.version import Version, parse_version

from .names import MIGRATION_NAMES

NEEDED_SETTING = "needs-version"
SEEN_SETTING = "seen-version"
_LONGEST = 20


def write_made(conn: sqlite3.Connection) -> None:
    """Write into a new casebook, inside a transaction, that this version has no news for it."""
    _put(conn, SEEN_SETTING)


def write_needed(conn: sqlite3.Connection) -> None:
    """Write, inside a transaction, that this version brought the casebook's schema up to date."""
    _put(conn, NEEDED_SETTING)


def write_needed_if_missing(conn: sqlite3.Connection) -> None:
    """Write it into a casebook of a time before versions did so.

    It is left for the next start when the file cannot be written now: nothing depends on it yet.
    """
    if _setting(conn) is not None:
        return
    try:
        # By itself a transaction. Another program may have written it meanwhile.
        conn.execute(
            "INSERT OR IGNORE INTO settings (key, value) VALUES (?, ?)",
            [NEEDED_SETTING, __version__],
        )
    except sqlite3.OperationalError:
        return


def refuse_unknown(conn: sqlite3.Connection, applied: tuple[str, ...]) -> None:
    """Refuse a casebook whose tables are not what this version, or one before it, has made.

    Args:
        conn: connection to the file, which has tables; it is only read.
        applied: names of the migrations that the file has had, in order; none where it does not
            say so in a way that this version understands.

    Raises:
        UserError: the sentence says which version to install, or that the file may be damaged.
    """
    if applied and applied == MIGRATION_NAMES[: len(applied)]:
        return
    needed = _needed(conn)
    current = parse_version(__version__)
    # A version that is no newer than this one would be no help.
    if needed is not None and (current is None or needed > current):
        raise UserError(
            msg(
                "This casebook was written by Seller Casebook {needed}; this is {current}. "
                "Install version {needed} or newer, then open it again. Nothing was changed."
            ),
            needed=needed,
            current=__version__,
        )
    if any(name not in MIGRATION_NAMES for name in applied):
        raise UserError(
            msg(
                "This casebook was made by a newer version of Seller Casebook. "
                "Install the newest version to open it; it was not changed."
            )
        )
    raise UserError(
        msg(
            "This casebook is damaged, or was made by a newer version of Seller Casebook. Install "
            "the newest version. If that does not open it, put your newest copy of the file in its "
            "place; the backups folder may have one. Nothing was changed."
        )
    )


def _needed(conn: sqlite3.Connection) -> Version | None:
    """Return what the file says, None for nothing that can be trusted to be a version."""
    try:
        said = _setting(conn)
    except sqlite3.Error:
        # A newer version may keep its settings elsewhere.
        return None
    return parse_version(said) if isinstance(said, str) else None


def _setting(conn: sqlite3.Connection) -> object:
    row = conn.execute(
        "SELECT value FROM settings WHERE key = ? AND length(value) <= ?",
        [NEEDED_SETTING, _LONGEST],
    ).fetchone()
    return None if row is None else row[0]


def _put(conn: sqlite3.Connection, key: str) -> None:
    conn.execute(
        "INSERT INTO settings (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [key, __version__],
    )
