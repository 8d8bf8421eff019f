"""Rows that cannot be taken, with their cells as they are in the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .faults import faults_told
from .import_staging import Staging


def turned_down_lines(staging: Staging) -> frozenset[int]:
    """Return the lines of the rows that were turned down by the comparison with other rows."""
    with faults_told():
        rows = staging.conn.execute("SELECT line FROM turned_down JOIN marks USING (n)")
        return frozenset(row[0] for row in rows)


def gather(staging: Staging, cells_by_line: Iterable[tuple[int, str]]) -> None:
    """Bring together all rows that cannot be taken.

    Args:
        cells_by_line: the cells, as JSON, of those lines that the comparison turned down.
    """
    with staging.writing():
        for statement in (
            "DROP TABLE IF EXISTS turned_cells",
            "DROP TABLE IF EXISTS rejected_rows",
            "CREATE TABLE turned_cells (line INTEGER, cells TEXT)",
            "CREATE TABLE rejected_rows (n INTEGER PRIMARY KEY, line, reason, value, cells)",
        ):
            staging.conn.execute(statement)
        staging.conn.executemany("INSERT INTO turned_cells VALUES (?, ?)", cells_by_line)
        staging.conn.execute("INSERT INTO rejected_rows SELECT * FROM rejected")
        staging.conn.execute(
            "INSERT INTO rejected_rows SELECT n, line, t.reason, t.value, c.cells "
            "FROM turned_down t JOIN marks USING (n) JOIN turned_cells c USING (line)"
        )


def page(staging: Staging, limit: int, offset: int) -> Sequence[tuple[int, str, str, str]]:
    """Return line, reason, value and cells (as JSON) of such rows, in the file's order."""
    with faults_told():
        return staging.conn.execute(
            "SELECT line, reason, value, cells FROM rejected_rows ORDER BY n LIMIT ? OFFSET ?",
            [limit, offset],
        ).fetchall()
