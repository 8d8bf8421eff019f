"""Why a report could not be written, in a sentence that says what to do."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg

from .write_faults import Obstacle, write_fault

_SENTENCES = {
    Obstacle.LONG_NAME: msg(
        "The report could not be written: its name is too long. Choose a shorter one."
    ),
    Obstacle.FOLDER: msg(
        "The report could not be written: {path} is a folder. Choose another name."
    ),
    Obstacle.DEVICE: msg(
        "The report could not be written: {path} is a device or a pipe. Choose another name."
    ),
    # As a spreadsheet holds the file on Windows that it shows.
    Obstacle.HELD: msg(
        "The report could not be written: {name} is open in another program, Excel for "
        "instance, or protected. Close it there or choose another name."
    ),
    Obstacle.NO_RIGHT: msg(
        "The report could not be written: you may not write to the folder {folder}. "
        "Choose another folder."
    ),
    Obstacle.NO_FOLDER: msg(
        "The report could not be written: there is no folder {folder}. Choose another folder."
    ),
    Obstacle.FULL: msg(
        "The report could not be written: the disk is full. Free some space or choose another disk."
    ),
    Obstacle.OTHER: msg(
        "The report could not be written to {path}: {reason}. Choose another place."
    ),
}


def report_fault(path: Path, fault: OSError) -> UserError:
    """Return what to tell the user about a report that could not be written.

    Args:
        path: the file that was to be written.
        fault: what the system said.
    """
    return write_fault(_SENTENCES, path, fault)
