"""Keeping what is written for others away from the casebook's own files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.paths import Paths

# SQLite's files beside a database: https://sqlite.org/tempfiles.html, section 2.
_BESIDE = ("", "-wal", "-shm", "-journal")


def refuse_own(data_dir: Path, *outputs: Path) -> None:
    """Refuse to write a file in the place of the casebook, or among what the program keeps.

    Links are followed, and a name in other letters is the same where the disk says so.

    Args:
        data_dir: the folder of the casebook.
        outputs: the files to be written or replaced.

    Raises:
        UserError: one of them is a file of the casebook's, or would lie in one of its folders.
    """
    own = tuple(_own(Paths(data_dir)))
    for output in outputs:
        real = Path(os.path.realpath(output))
        if any(_is_same(place, one) for place in (real, *real.parents) for one in own):
            raise UserError(
                msg(
                    "Nothing was written: {path} is one of the casebook's own files or lies in one "
                    "of its folders. Choose another place."
                ),
                path=output,
            )


def _own(paths: Paths) -> Iterator[Path]:
    for ending in _BESIDE:
        yield Path(os.path.realpath(paths.casebook.with_name(paths.casebook.name + ending)))
    for folder in (paths.evidence, paths.backups, paths.logs, paths.viewing.parent):
        yield Path(os.path.realpath(folder))


def _is_same(place: Path, own: Path) -> bool:
    if os.path.normcase(place) == os.path.normcase(own):
        return True
    try:
        return os.path.samefile(place, own)
    except (OSError, ValueError):
        # One of them is not there yet.
        return False
