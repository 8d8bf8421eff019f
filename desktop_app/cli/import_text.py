"""What an import comes to, for the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.file_names import display_name
from desktop_app.domain.messages import msg

from .layout import one_line
from .session import Session

if TYPE_CHECKING:
    from desktop_app.services.importing.dry_run import DryRun
    from desktop_app.services.importing.results import RejectedRow

_SHOWN = 20


def told(session: Session, dry: DryRun) -> str:
    """Return what would become of a file, on some lines."""
    counts, look = dry.counts, dry.survey.look
    name = display_name(dry.survey.path.name)
    lines = [
        session.say(
            msg("{name}: headings in line {line}, rows: {rows}"),
            name=name,
            line=look.header_line,
            rows=counts.rows,
        ),
        session.say(
            msg("Columns: {columns}"),
            columns=", ".join(
                f"{field}={look.headings[index]}" for field, index in dry.mapping.columns
            ),
        ),
        session.say(
            msg(
                "New cases: {cases}, new contacts: {contacts}, updated: {updated}, "
                "already there: {duplicates}, rejected: {rejected}"
            ),
            cases=counts.new_cases,
            contacts=counts.new_contacts,
            updated=counts.updated,
            duplicates=counts.duplicates,
            rejected=counts.rejected,
        ),
    ]
    lines += [
        session.say(msg("Line {line}: {reason}"), line=row.line, reason=_reason(session, row))
        for row in dry.rejected_rows(_SHOWN)
    ]
    if counts.rejected > _SHOWN:
        lines.append(session.say(msg("… and {count} more"), count=counts.rejected - _SHOWN))
    return "\n".join(one_line(line) for line in lines)


def shape(
    session: Session, dry: DryRun, kept: Path | None, is_dry: bool, number: int | None
) -> dict[str, Any]:
    """Return what became of a file, as JSON.

    Args:
        kept: the file that has the rejected rows, None for none.
        is_dry: whether nothing was to be written.
        number: of the import; None when nothing was written.
    """
    look, counts = dry.survey.look, dry.counts
    return {
        "file": str(dry.survey.path),
        "dry_run": is_dry,
        "import": number,
        "encoding": look.encoding,
        "delimiter": look.delimiter,
        "sheet": look.sheet,
        "header_line": look.header_line,
        "columns": {field.value: look.headings[index] for field, index in dry.mapping.columns},
        "rows": counts.rows,
        "new_cases": counts.new_cases,
        "new_contacts": counts.new_contacts,
        "updated": counts.updated,
        "duplicates": counts.duplicates,
        "rejected": counts.rejected,
        "rejected_rows": [
            {"line": row.line, "reason": _reason(session, row), "cells": list(row.cells)}
            for row in dry.rejected_rows()
        ],
        "rejected_file": None if kept is None else str(kept),
    }


def _reason(session: Session, row: RejectedRow) -> str:
    return session.told(row.reason)
