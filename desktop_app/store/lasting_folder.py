"""Folders whose new names survive a power cut."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

_MODE = 0o700


def make_folder(folder: Path) -> None:
    """Make a folder that only this account may look into; those above it as usual.

    Raises:
        OSError: it cannot be made.
    """
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=_MODE, exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Make sure that a folder's new names survive a power cut; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some network disks know no such thing.
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)
