"""Saving a chart: its picture, or its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_app.exchange.csv_files import write_csv
from desktop_app.system.whole_file import write_whole

from .report_faults import report_fault


def save_picture(path: Path, content: bytes) -> None:
    """Write a picture's file, or replace it, whole or not at all.

    Raises:
        UserError: it cannot be written.
    """
    try:
        write_whole(path, content)
    except OSError as fault:
        raise report_fault(path, fault) from fault


def save_numbers(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write a table as CSV for spreadsheets, as the reports are.

    Raises:
        UserError: it cannot be written.
    """
    try:
        write_csv(path, header, rows)
    except OSError as fault:
        raise report_fault(path, fault) from fault
