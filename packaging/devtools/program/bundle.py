"""The built program: one folder with its own Python and Qt, made by PyInstaller."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from devtools.layout import BUILD, BUNDLE, ICONS, MAC_APP, PACKAGE_VENV, ROOT, venv_tool
from devtools.process import TaskFailed, need, say
from devtools.program import app_icons
from devtools.source_date import VARIABLE, source_date

SPEC = ROOT / "packaging" / "seller-casebook.spec"
LARGEST_MB = 130
"""How large the folder may be on Linux, in megabytes of 10⁶ bytes on the disk."""

_BLOCK = 512
_WITH_SYMBOLS = ("PIL/*.so", "fontTools/**/*.so", "Qt/lib/libicu*.so.*")


def freeze() -> Path:
    """Make the program's folder anew, or on macOS its application.

    Its environment has to be ready (:func:`devtools.environment.prepare_packaging`), and on Linux
    the tools are there (:func:`devtools.linux.linux_package.require_tools`).

    Returns:
        The folder.

    Raises:
        TaskFailed: it could not be made, lacks a library, or is too large.
    """
    draw_icons()
    build = [
        venv_tool("python", PACKAGE_VENV),
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
    ]
    build += ["--distpath", str(BUNDLE.parent), "--workpath", str(BUILD / "pyinstaller"), str(SPEC)]
    # One order of sets and one date make the same program of the same sources.
    steady = {"PYTHONHASHSEED": "0", VARIABLE: str(int(source_date().timestamp()))}
    need(build, "Building the program", steady | _narrow_path())
    if sys.platform == "linux":
        _tidy_python(BUNDLE)
        _strip(BUNDLE)
        _refuse_lacking_libraries(BUNDLE)
        _refuse_too_large(BUNDLE)
    return MAC_APP if sys.platform == "darwin" else BUNDLE


def draw_icons() -> None:
    """Draw the program's icons in all sizes.

    Raises:
        TaskFailed: they could not be drawn.
    """
    python = venv_tool("python", PACKAGE_VENV)
    drawing = ROOT / "resources" / "icons" / "app.svg"
    draw = [python, app_icons.__file__, str(drawing), str(ICONS)]
    need(draw, "Drawing the icons", {"QT_QPA_PLATFORM": "offscreen"})


def start_files(folder: Path) -> tuple[Path, Path]:
    """Return what starts a program with its window, and what starts its commands.

    Args:
        folder: where the program was built or installed; on macOS the application.
    """
    if sys.platform == "win32":
        return folder / f"{app_icons.NAME}.exe", folder / f"{app_icons.NAME}-cli.exe"
    program = folder / app_icons.NAME
    if sys.platform == "darwin":
        program = folder / "Contents" / "MacOS" / app_icons.NAME
    return program, program


def _narrow_path() -> dict[str, str]:
    """Return a PATH of Windows' own folders: libraries are taken from it, also strangers'."""
    if sys.platform != "win32":
        return {}
    windows = Path(os.environ["SYSTEMROOT"])
    return {"PATH": os.pathsep.join(map(str, (windows / "System32", windows)))}


def disk_bytes(folder: Path) -> int:
    """Return how much a folder takes on the disk; what is linked counts once."""
    inodes = {(found.st_dev, found.st_ino): found.st_blocks for found in _stats(folder)}
    return sum(inodes.values()) * _BLOCK


def _stats(folder: Path) -> Iterator[os.stat_result]:
    yield folder.lstat()
    for path in folder.rglob("*"):
        yield path.lstat()


def _tidy_python(bundle: Path) -> None:
    """Take debugging symbols and names of this machine's folders out of Python's libraries."""
    say("Tidying Python's libraries")
    for library in (*bundle.rglob("libpython3*"), *bundle.rglob("lib-dynload/*.so")):
        subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
        # The start file tells the loader where to look.
        subprocess.run(["patchelf", "--remove-rpath", str(library)], check=True)


def _strip(bundle: Path) -> None:
    """Take debugging symbols, 10 MB of them, out of libraries whose makers left them in."""
    say("Stripping libraries")
    for pattern in _WITH_SYMBOLS:
        for library in bundle.rglob(pattern):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def _refuse_lacking_libraries(bundle: Path) -> None:
    """Stop when a library that was trimmed away, and is not the system's, is still asked for."""
    lacking: set[str] = set()
    # ldd runs by the loader's rules, as the program itself does.
    for library in bundle.rglob("*.so*"):
        if library.is_symlink() or not library.is_file():
            continue
        told = subprocess.run(["ldd", str(library)], capture_output=True, text=True).stdout
        lacking.update(re.findall(r"^\s*(\S+) => not found", told, re.MULTILINE))
    if lacking:
        raise TaskFailed(
            f"The built program lacks {', '.join(sorted(lacking))}: "
            "see packaging/devtools/program/trimming.py."
        )


def _refuse_too_large(bundle: Path) -> None:
    megabytes = disk_bytes(bundle) / 1e6
    say(f"The program's folder takes {megabytes:.0f} MB of the {LARGEST_MB} MB that it may.")
    if megabytes > LARGEST_MB:
        raise TaskFailed(
            "The program's folder is too large: see packaging/devtools/program/trimming.py."
        )
