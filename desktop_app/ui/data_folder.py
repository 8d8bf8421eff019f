"""Making the data folder, and claiming it, with a sentence for what may be in the way."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.full_disk import is_disk_full
from desktop_app.domain.messages import msg
from desktop_app.paths import Paths

from .single_instance import SingleInstance

# A block of the disk: a smaller file may find room where the casebook has none.
_PROBE_BYTES = 4096


def make_data_folder(paths: Paths) -> None:
    """Make the data folder if it is not there. Raises UserError when that fails."""
    try:
        paths.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UserError(
            msg("The folder {folder} cannot be used: {reason}. Choose another data folder."),
            folder=paths.data_dir,
            reason=fault.strerror or fault,
        ) from fault


def claim(instance: SingleInstance, paths: Paths) -> bool:
    """Claim the data folder for this process.

    Returns:
        False when another process has it, or had it when it died and its mark cannot be removed.

    Raises:
        UserError: the folder cannot be written to, so that nobody can tell.
    """
    try:
        return instance.acquire()
    except OSError as fault:
        raise (write_fault(paths) or _told(fault, paths)) from fault


def write_fault(paths: Paths) -> UserError | None:
    """Return what is wrong with the data folder, found out by writing to it; None for nothing."""
    probe = paths.data_dir / f"instance.{os.getpid()}.probe"
    try:
        _write(probe)
    except OSError as fault:
        return _told(fault, paths)
    finally:
        # A folder that takes no file has none to take away.
        with suppress(OSError):
            probe.unlink()
    return None


def _write(file: Path) -> None:
    with file.open("wb", buffering=0) as opened:
        opened.write(bytes(_PROBE_BYTES))
        os.fsync(opened.fileno())


def _told(fault: OSError, paths: Paths) -> UserError:
    if is_disk_full(fault):
        return UserError(
            msg("The disk with the folder {folder} is full. Free some space, then start again."),
            folder=paths.data_dir,
        )
    return UserError(
        msg(
            "The folder {folder} cannot be written to: {reason}. "
            "Change its permissions or choose another data folder."
        ),
        folder=paths.data_dir,
        reason=fault.strerror or fault,
    )
