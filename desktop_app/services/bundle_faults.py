"""Why an evidence bundle could not be made, in sentences that say what to do."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg

from .write_faults import Obstacle, write_fault

_SENTENCES = {
    Obstacle.LONG_NAME: msg(
        "The bundle could not be written: its name is too long. Choose a shorter one."
    ),
    Obstacle.FOLDER: msg(
        "The bundle could not be written: {path} is a folder. Choose another name."
    ),
    Obstacle.DEVICE: msg(
        "The bundle could not be written: {path} is a device or a pipe. Choose another name."
    ),
    Obstacle.FULL: msg(
        "The bundle could not be written: the disk is full. Free some space or choose another disk."
    ),
    Obstacle.TOO_LARGE: msg(
        "The bundle could not be written: it is larger than this disk takes in one file. "
        "Choose another disk."
    ),
    Obstacle.HELD: msg(
        "The bundle could not be written: {name} is open in another program or protected. "
        "Close it there or choose another name."
    ),
    Obstacle.NO_FOLDER: msg(
        "The bundle could not be written: there is no folder {folder}. Choose another folder."
    ),
    Obstacle.NO_RIGHT: msg(
        "The bundle could not be written: you may not write to the folder {folder}. "
        "Choose another folder."
    ),
    Obstacle.OTHER: msg(
        "The bundle could not be written to {path}: {reason}. Choose another place."
    ),
}


def bundle_fault(path: Path, fault: OSError) -> UserError:
    """Return what to tell about a bundle that could not be written.

    Args:
        path: the file that was to be written.
        fault: what the system said.
    """
    return write_fault(_SENTENCES, path, fault)


def evidence_changed(name: str) -> UserError:
    """Return what to tell when a stored file is missing or not what was added."""
    return UserError(
        msg(
            "The bundle was not made: the stored file of {name} is gone or damaged. Add the "
            "original again, or bring the evidence folder back from your own backup."
        ),
        name=name,
    )


def no_font(package: str, command: str) -> UserError:
    """Return what to tell when no font on the computer can print Chinese.

    Args:
        package, command: what brings one on this system; both empty when that is not known.
    """
    if not package:
        return UserError(
            msg(
                "The PDF was not made: no font on this computer has Chinese characters. Install "
                "one, such as Noto Sans CJK, or make the ZIP file alone."
            )
        )
    return UserError(
        msg(
            "The PDF was not made: no font on this computer has Chinese characters. Install the "
            "package {package} ({command}), or make the ZIP file alone."
        ),
        package=package,
        command=command,
    )
