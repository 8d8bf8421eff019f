"""Why an evidence bundle could not be made, in sentences that say what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg

_NO_SPACE = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def bundle_fault(path: Path, fault: OSError) -> UserError:
    """Return what to tell about a bundle that could not be written.

    Args:
        path: the file that was to be written.
        fault: what the system said.
    """
    # Before the questions about the path, which the system refuses to answer for such a name.
    if fault.errno == errno.ENAMETOOLONG:
        return UserError(
            msg("The bundle could not be written: its name is too long. Choose a shorter one.")
        )
    if path.is_dir():
        return UserError(
            msg("The bundle could not be written: {path} is a folder. Choose another name."),
            path=path,
        )
    if path.exists() and not path.is_file():
        return UserError(
            msg(
                "The bundle could not be written: {path} is a device or a pipe. "
                "Choose another name."
            ),
            path=path,
        )
    if fault.errno in _NO_SPACE:
        return UserError(
            msg(
                "The bundle could not be written: the disk is full. "
                "Free some space or choose another disk."
            )
        )
    if fault.errno == errno.EFBIG:
        return UserError(
            msg(
                "The bundle could not be written: it is larger than this disk takes in one file. "
                "Choose another disk."
            )
        )
    if isinstance(fault, PermissionError) and fault.filename2 is not None:
        # Only moving a file names two of them: the bundle was whole, but the old one is held fast.
        return UserError(
            msg(
                "The bundle could not be written: {name} is open in another program or protected. "
                "Close it there or choose another name."
            ),
            name=path.name,
        )
    if not path.parent.is_dir():
        return UserError(
            msg(
                "The bundle could not be written: there is no folder {folder}. "
                "Choose another folder."
            ),
            folder=path.parent,
        )
    if isinstance(fault, PermissionError) or fault.errno == errno.EROFS:
        return UserError(
            msg(
                "The bundle could not be written: you may not write to the folder {folder}. "
                "Choose another folder."
            ),
            folder=path.parent,
        )
    return UserError(
        msg("The bundle could not be written to {path}: {reason}. Choose another place."),
        path=path,
        reason=fault.strerror or fault,
    )


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
