"""Why a report could not be written, in a sentence that says what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg

_NO_SPACE = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def report_fault(path: Path, fault: OSError) -> UserError:
    """Return what to tell the user about a report that could not be written.

    Args:
        path: the file that was to be written.
        fault: what the system said.
    """
    # Before the questions about the path, which the system refuses to answer for such a name.
    if fault.errno == errno.ENAMETOOLONG:
        return UserError(
            msg("The report could not be written: its name is too long. Choose a shorter one.")
        )
    if path.is_dir():
        return UserError(
            msg("The report could not be written: {path} is a folder. Choose another name."),
            path=path,
        )
    if path.exists() and not path.is_file():
        return UserError(
            msg(
                "The report could not be written: {path} is a device or a pipe. "
                "Choose another name."
            ),
            path=path,
        )
    if isinstance(fault, PermissionError) and fault.filename2 is not None:
        # Only moving a file names two of them: the report was whole, but the old one is held fast,
        # which is what a spreadsheet does on Windows to the file that it shows.
        return UserError(
            msg(
                "The report could not be written: {name} is open in another program, Excel for "
                "instance, or protected. Close it there or choose another name."
            ),
            name=path.name,
        )
    if isinstance(fault, PermissionError) or fault.errno == errno.EROFS:
        return UserError(
            msg(
                "The report could not be written: you may not write to the folder {folder}. "
                "Choose another folder."
            ),
            folder=path.parent,
        )
    if not path.parent.is_dir():
        return UserError(
            msg(
                "The report could not be written: there is no folder {folder}. "
                "Choose another folder."
            ),
            folder=path.parent,
        )
    if fault.errno in _NO_SPACE:
        return UserError(
            msg(
                "The report could not be written: the disk is full. "
                "Free some space or choose another disk."
            )
        )
    return UserError(
        msg("The report could not be written to {path}: {reason}. Choose another place."),
        path=path,
        reason=fault.strerror or fault,
    )
