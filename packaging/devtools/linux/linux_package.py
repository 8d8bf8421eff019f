"""What a release has for Linux: the Debian package and the archive."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from devtools.linux import deb, tarball
from devtools.linux.deb_tree import Ingredients
from devtools.process import TaskFailed
from devtools.source_date import VARIABLE, source_date

_TOOLS = {
    "dpkg": "dpkg",
    "ldd": "libc-bin",
    "objdump": "binutils",
    "strip": "binutils",
    "patchelf": "patchelf",
    "xz": "xz-utils",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
}
"""What the packages are made and judged with, each with the Debian package that has it."""


def require_tools() -> None:
    """Find out whether all is here that the packages are made with, ahead of minutes of building.

    Raises:
        TaskFailed: a tool is missing.
    """
    # Without a date in the environment, the last commit tells it.
    wanted = _TOOLS if os.environ.get(VARIABLE) else {"git": "git", **_TOOLS}
    if missing := [tool for tool in wanted if shutil.which(tool) is None]:
        packages = " ".join(dict.fromkeys(wanted[tool] for tool in missing))
        raise TaskFailed(
            f"For Linux packages {', '.join(missing)} must be installed first: "
            f"sudo apt-get install {packages}"
        )


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
