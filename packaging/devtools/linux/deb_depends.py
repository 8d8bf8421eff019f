"""Which Debian packages the program needs, found out from its files."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Collection, Iterable
from pathlib import Path

from devtools.process import TaskFailed

_DATA_OF = {
    # Where fonts are, and what replaces which.
    "libfontconfig.so.1": "fontconfig-config",
    # Keyboard layouts.
    "libxkbcommon.so.0": "xkb-data",
    # What is typed by several keys one after the other.
    "libX11.so.6": "libx11-data",
}
"""Data that a library reads from a package of its own, which nothing in the library tells."""

_LINKER_FOLDER = r"(?:/usr)?/lib(?:64|/\w+-linux-gnu\w*)?"


def depends(bundle: Path) -> list[str]:
    """Return the ``Depends`` of a program: what its files link to and do not bring along.

    The C library has the version of its newest symbol in use. Of the others whichever version goes
    with that C library will do.

    Args:
        bundle: PyInstaller's folder.

    Raises:
        TaskFailed: a library is in no installed package.
    """
    described = _described(bundle)
    lacking = missing_libraries(described, _names(bundle))
    packages = {package for package in _owners(lacking) if package != "libc6"}
    packages |= {data for library, data in _DATA_OF.items() if library in _names(bundle)}
    return [f"libc6 (>= {newest_c_library(described)})", *sorted(packages)]


def missing_libraries(described: str, bundled: Iterable[str]) -> set[str]:
    """Return the libraries that are linked to and not bundled.

    Args:
        described: what ``objdump --private-headers`` prints about all files.
        bundled: the names of all files.
    """
    return set(re.findall(r"(?m)^ +NEEDED +(\S+)$", described)) - set(bundled)


def newest_c_library(described: str) -> str:
    """Return the oldest version of the C library that has every symbol in use.

    Args:
        described: what ``objdump --private-headers`` prints about all files.
    """
    versions = re.findall(r" GLIBC_(\d+(?:\.\d+)+)\s", described)
    newest = max(versions, key=lambda version: [int(number) for number in version.split(".")])
    return str(newest)


def owners_in(listing: str, libraries: Collection[str]) -> dict[str, str]:
    """Return the package of each library.

    Args:
        listing: what ``dpkg-query --search`` prints.
        libraries: names of libraries. Only in the folders where the linker looks do they count.
    """
    found = re.findall(rf"(?m)^([^\s:,]+)(?::\w+)?: {_LINKER_FOLDER}/([^/\s]+)$", listing)
    return {library: package for package, library in found if library in libraries}


def _owners(libraries: set[str]) -> set[str]:
    listing = _output("dpkg-query", "--search", *(f"*/{name}" for name in sorted(libraries)))
    owners = owners_in(listing, libraries)
    if unknown := libraries - owners.keys():
        raise TaskFailed(
            f"No installed package has {', '.join(sorted(unknown))}, which the program links to. "
            "Install the packages of packaging/system-packages.txt."
        )
    return set(owners.values())


def _described(bundle: Path) -> str:
    files = [str(path) for path in bundle.rglob("*") if not path.is_symlink() and _is_elf(path)]
    return _output("objdump", "--private-headers", *files)


def _is_elf(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _names(bundle: Path) -> set[str]:
    return {path.name for path in bundle.rglob("*")}


def _output(*command: str) -> str:
    """Return what a program prints; dpkg-query fails when one of its patterns fits nothing."""
    plain = {**os.environ, "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(list(command), capture_output=True, text=True, env=plain)
    except FileNotFoundError as fault:
        raise TaskFailed(f"The program “{command[0]}” is needed.") from fault
    return done.stdout
