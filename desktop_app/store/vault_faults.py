"""Why a file could not be kept or handed out, in sentences that say what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.file_names import display_name
from desktop_app.domain.full_disk import is_disk_full
from desktop_app.domain.messages import msg


def not_kept(name: str, folder: Path, fault: OSError) -> UserError:
    """Return what to tell about a file that could not be written into the vault."""
    if is_disk_full(fault):
        return disk_full(name)
    if fault.errno == errno.EFBIG:
        return UserError(
            msg("{name} is larger than this disk takes in one file. It was not added."),
            name=display_name(name),
        )
    return UserError(
        msg(
            "{name} was not added: the folder {folder} cannot be written to ({reason}). "
            "Check its permissions and its disk."
        ),
        name=display_name(name),
        folder=folder,
        reason=fault.strerror or fault,
    )


def disk_full(name: str) -> UserError:
    """Return what to tell when there is no room for a file."""
    return UserError(
        msg("The disk is full, so {name} was not added. Free some space and try again."),
        name=display_name(name),
    )


def nothing_to_keep(name: str) -> UserError:
    """Return what to tell about a file without a byte."""
    return UserError(
        msg("{name} is empty, so it proves nothing. It was not added."), name=display_name(name)
    )


def gone(name: str) -> UserError:
    """Return what to tell when the vault no longer has a file."""
    return UserError(
        msg(
            "The stored file of {name} is gone. Add the original again, or bring the evidence "
            "folder back from your own backup."
        ),
        name=display_name(name),
    )


def damaged(name: str) -> UserError:
    """Return what to tell when the bytes of a file are no longer those that were added."""
    return UserError(
        msg(
            "The stored file of {name} is damaged. Add the original again, or bring the evidence "
            "folder back from your own backup."
        ),
        name=display_name(name),
    )


def not_copied(name: str, path: Path, fault: OSError) -> UserError:
    """Return what to tell about a copy that could not be made."""
    if is_disk_full(fault):
        return UserError(
            msg("The disk is full, so {name} was not copied. Free some space and try again."),
            name=display_name(name),
        )
    return UserError(
        msg("{name} could not be copied to {path}: {reason}. Choose another place."),
        name=display_name(name),
        path=path,
        reason=fault.strerror or fault,
    )
