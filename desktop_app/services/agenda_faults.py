"""Why the agenda in the seller's folder could not be kept up to date, and what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.full_disk import is_disk_full
from desktop_app.domain.messages import msg


def agenda_fault(path: Path, fault: OSError) -> UserError:
    """Return what to tell the user about the agenda's file that could not be written.

    Args:
        path: the file in the folder that the user chose.
        fault: what the system said.
    """
    if isinstance(fault, PermissionError) and fault.filename2 is not None:
        # Only moving a file names two of them: the new one was whole, but the old one is held fast.
        return UserError(
            msg(
                "The agenda for your phone was not updated: {name} is open in another program or "
                "protected. Close it there, then press “Write now” in the settings."
            ),
            name=path.name,
        )
    if isinstance(fault, PermissionError) or fault.errno == errno.EROFS:
        return UserError(
            msg(
                "The agenda for your phone was not updated: you may not write to the folder "
                "{folder}. Choose another one in the settings."
            ),
            folder=path.parent,
        )
    if is_disk_full(fault):
        return UserError(
            msg(
                "The agenda for your phone was not updated: the disk is full. Free some space or "
                "choose another folder in the settings."
            )
        )
    if not path.parent.is_dir():
        return UserError(
            msg(
                "The agenda for your phone was not updated: the folder {folder} is not there. "
                "Connect its drive or choose another one in the settings."
            ),
            folder=path.parent,
        )
    return UserError(
        msg(
            "The agenda for your phone was not updated in {folder}: {reason}. "
            "Choose another folder in the settings."
        ),
        folder=path.parent,
        reason=fault.strerror or fault,
    )
