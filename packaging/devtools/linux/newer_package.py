"""A package that stands for the next version, to try an upgrade with before there is one."""

from __future__ import annotations

import struct
import tempfile
from pathlib import Path

from devtools.linux.deb_tree import NAME
from devtools.process import TaskFailed, need

# PyInstaller's bootloader/src/pyi_archive.h: this and the archive's length begin the archive's last
# 88 bytes.
_COOKIE = b"MEI\014\013\012\013\016"
_COOKIE_LENGTH = 88
_SHIFT = 4096


def build(package: Path, target: Path) -> Path:
    """Make a package of a higher version whose program has all its code in another place.

    A window that is open during the upgrade, and reads its code from the new file where it was in
    the old one, finds something else there, as with every real new version.

    Args:
        package: the package to start from.
        target: the file to write.

    Raises:
        TaskFailed: the package cannot be taken apart or put together.
    """
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        tree = Path(folder, NAME)
        need(["dpkg-deb", "--raw-extract", str(package), str(tree)], "Unpacking the .deb")
        program = tree / "usr" / "lib" / NAME / NAME
        program.write_bytes(shifted(program.read_bytes()))
        control = tree / "DEBIAN" / "control"
        lines = control.read_text("utf-8").splitlines(keepends=True)
        control.write_text("".join(map(_raised, lines)), "utf-8")
        pack = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(target)]
        need(pack, "Packing the newer .deb")
    return target


def shifted(program: bytes) -> bytes:
    """Return a program of PyInstaller with its archive further behind; it runs as before.

    Raises:
        TaskFailed: it has no archive.
    """
    cookie = program.rfind(_COOKIE)
    if cookie < 0:
        raise TaskFailed("The program of this package is not one of PyInstaller's.")
    (length,) = struct.unpack_from("!I", program, cookie + len(_COOKIE))
    start = cookie + _COOKIE_LENGTH - length
    return program[:start] + bytes(_SHIFT) + program[start:]


def _raised(line: str) -> str:
    return f"{line.rstrip()}+trial\n" if line.startswith("Version:") else line
