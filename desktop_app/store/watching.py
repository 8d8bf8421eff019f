"""Reading that can be stopped."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from desktop_app.domain.progress import WorkProgress

from .connection import Store, stopping


def watched(store: Store, progress: WorkProgress) -> AbstractContextManager[None]:
    """Stop SQLite in the middle of a query when nobody waits for its result any more.

    Raises:
        Exception: what ``progress.check`` raised.
    """
    return watched_connection(store.conn, progress)


@contextmanager
def watched_connection(conn: sqlite3.Connection, progress: WorkProgress) -> Iterator[None]:
    """Like :func:`watched`, for a connection that is no casebook's.

    Raises:
        Exception: what ``progress.check`` raised.
    """
    reasons: list[BaseException] = []

    def is_asked() -> bool:
        try:
            progress.check()
        # Whatever a watcher raises; it is raised again below, where Python can.
        except BaseException as reason:
            reasons.append(reason)
        return bool(reasons)

    progress.check()
    try:
        with stopping(conn, is_asked):
            yield
    except sqlite3.OperationalError:
        if reasons:
            raise reasons[0] from None
        raise
