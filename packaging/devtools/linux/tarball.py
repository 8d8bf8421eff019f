"""The archive for systems without Debian packages, with a menu entry for one user."""

from __future__ import annotations

import platform
import shutil
import tarfile
import tempfile
from pathlib import Path

from devtools.linux.deb_tree import NAME, SOURCES, Ingredients, entries, set_modes, set_times
from devtools.process import need

_SCRIPTS = ("install.sh", "uninstall.sh")


def build(made_of: Ingredients, target: Path) -> Path:
    """Make the .tar.xz and return its file; the same ingredients make the same file.

    Args:
        made_of: program, icons, version and date.
        target: the folder for the file.

    Raises:
        TaskFailed: it could not be packed.
    """
    target.mkdir(parents=True, exist_ok=True)
    name = f"{NAME}-{made_of.version}"
    with tempfile.TemporaryDirectory(dir=target) as folder:
        tree = Path(folder, name)
        fill(tree, made_of)
        archive = Path(folder, f"{name}-linux-{platform.machine()}.tar")
        _archive(tree, archive)
        # Many threads are much faster than Python's one.
        need(["xz", "--threads=0", "-6", str(archive)], "Packing the .tar.xz")
        packed = archive.with_name(f"{archive.name}.xz")
        return packed.replace(target / packed.name)


def fill(tree: Path, made_of: Ingredients) -> None:
    """Make the folder that the archive holds."""
    shutil.copytree(made_of.bundle, tree, symlinks=True)
    share = tree / "share"
    shutil.copytree(made_of.icons / "hicolor", share / "icons" / "hicolor")
    shutil.copyfile(SOURCES / f"{NAME}.desktop", share / f"{NAME}.desktop")
    for name in ("README.txt", *_SCRIPTS):
        shutil.copyfile(SOURCES / name, tree / name)
    set_modes(tree, {tree / name for name in (NAME, *_SCRIPTS)})
    set_times(tree, made_of.date)


def _archive(tree: Path, archive: Path) -> None:
    with tarfile.open(archive, "w", format=tarfile.PAX_FORMAT) as file:
        for path in (tree, *entries(tree)):
            file.add(path, path.relative_to(tree.parent), recursive=False, filter=_nobodys)


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Take the builder's name away from a file of the archive."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    # A moment without fractions needs no header of its own.
    member.mtime = int(member.mtime)
    return member
