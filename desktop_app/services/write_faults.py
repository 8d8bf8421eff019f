"""What stood in the way of writing a file that the seller chose, told from the system's fault."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.full_disk import is_disk_full


class Obstacle(Enum):
    """Why a file could not be written.

    LONG_NAME: the disk takes no such name. FOLDER, DEVICE: that is what stands in its place.
    FULL: there is no room. TOO_LARGE: for one file on this disk. HELD: the new file was whole, but
    the old one is open or protected. NO_FOLDER: there is no such folder. NO_RIGHT: the folder may
    not be written to. OTHER: something else.
    """

    LONG_NAME = auto()
    FOLDER = auto()
    DEVICE = auto()
    FULL = auto()
    TOO_LARGE = auto()
    HELD = auto()
    NO_FOLDER = auto()
    NO_RIGHT = auto()
    OTHER = auto()


def obstacle_to(path: Path, fault: OSError) -> Obstacle:
    """Tell what stood in the way of writing a file."""
    # Before the questions about the path, which the system refuses to answer for such a name.
    if fault.errno == errno.ENAMETOOLONG:
        return Obstacle.LONG_NAME
    if path.is_dir():
        return Obstacle.FOLDER
    if path.exists() and not path.is_file():
        return Obstacle.DEVICE
    if is_disk_full(fault):
        return Obstacle.FULL
    if fault.errno == errno.EFBIG:
        return Obstacle.TOO_LARGE
    # Only moving a file names two of them.
    if isinstance(fault, PermissionError) and fault.filename2 is not None:
        return Obstacle.HELD
    if not path.parent.is_dir():
        return Obstacle.NO_FOLDER
    if isinstance(fault, PermissionError) or fault.errno == errno.EROFS:
        return Obstacle.NO_RIGHT
    return Obstacle.OTHER


def write_fault(sentences: Mapping[Obstacle, str], path: Path, fault: OSError) -> UserError:
    """Return what to tell about a file that could not be written.

    Args:
        sentences: marked ones that say what to do, with ``{path}``, ``{name}``, ``{folder}`` and
            ``{reason}``; that for ``OTHER`` serves where there is no closer one.
        path: the file that was to be written.
        fault: what the system said.
    """
    sentence = sentences.get(obstacle_to(path, fault), sentences[Obstacle.OTHER])
    return UserError(
        sentence,
        path=path,
        name=path.name,
        folder=path.parent,
        reason=fault.strerror or fault,
    )
