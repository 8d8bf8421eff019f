"""SHA-256 sums, with which whoever downloads a package sees that it arrived whole."""

from __future__ import annotations

import hashlib
from pathlib import Path

from devtools.process import TaskFailed

_PREFIX = "SHA256SUMS-"


def write_sums(folder: Path, platform: str) -> Path:
    """Write the sums of all files in a folder, as ``sha256sum --check`` reads them.

    Args:
        folder: where the packages are; folders in it and other sums are passed over.
        platform: ``linux``, ``windows`` or ``macos``.

    Returns:
        The file with the sums, in the same folder.

    Raises:
        TaskFailed: the folder has no package.
    """
    files = sorted(
        (path for path in folder.iterdir() if path.is_file() and not _is_sums(path)),
        key=lambda path: path.name,
    )
    if not files:
        raise TaskFailed(f"{folder}: there is nothing to sum up.")
    sums = folder / f"{_PREFIX}{platform}.txt"
    lines = "".join(f"{_digest(path)}  {path.name}\n" for path in files)
    # Also on Windows with the line ends that sha256sum expects.
    sums.write_text(lines, "utf-8", newline="\n")
    return sums


def _is_sums(path: Path) -> bool:
    return path.name.startswith(_PREFIX)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
