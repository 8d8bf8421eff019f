"""What a release has for Linux: the Debian package and the archive."""

from __future__ import annotations

from pathlib import Path

from devtools.linux import deb, tarball
from devtools.linux.deb_tree import Ingredients
from devtools.source_date import source_date


def build(bundle: Path, icons: Path, target: Path, version: str) -> list[Path]:
    """Make both and return their files.

    Args:
        bundle: PyInstaller's folder with the program.
        icons: the folder that holds ``hicolor/``.
        target: the folder for the files.
        version: ``X.Y.Z``.

    Raises:
        TaskFailed: a tool is missing or failed.
    """
    made_of = Ingredients(bundle, icons, version, source_date())
    return [deb.build(made_of, target), tarball.build(made_of, target)]
