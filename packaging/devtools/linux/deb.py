"""The Debian package."""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from devtools.linux import metainfo
from devtools.linux.deb_depends import depends
from devtools.linux.deb_tree import NAME, SOURCES, Ingredients, entries, fill, set_times
from devtools.process import need
from devtools.source_date import VARIABLE


def build(made_of: Ingredients, target: Path) -> Path:
    """Make the package and return its file.

    It needs no root rights, and the same ingredients make the same file.

    Args:
        made_of: program, icons, version and date.
        target: the folder for the file.

    Raises:
        TaskFailed: a tool is missing or failed.
    """
    target.mkdir(parents=True, exist_ok=True)
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    package = target / f"{NAME}_{made_of.version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=target) as folder:
        tree = Path(folder, NAME)
        tree.mkdir()
        fill(tree, made_of)
        _write_control(tree, made_of, architecture)
        set_times(tree, made_of.date)
        pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z7", "--build", str(tree), str(package)]
        seconds = str(int(made_of.date.timestamp()))
        need(pack, "Packing the .deb", {VARIABLE: seconds})
    return package


def control(template: str, fields: dict[str, str]) -> str:
    """Return the control file: the fields of the template, the further ones before the last.

    The last is the description, which has many lines.
    """
    head, found, description = template.partition("Description:")
    lines = [f"{name}: {value}\n" for name, value in fields.items() if value]
    return f"{head}{''.join(lines)}{found}{description}"


def installed_size(paths: Sequence[Path]) -> int:
    """Return the size on disk in KiB as Debian Policy 5.6.20 counts it: every file rounded up."""
    return sum(
        -(-path.stat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1
        for path in paths
    )


def _write_control(tree: Path, made_of: Ingredients, architecture: str) -> None:
    installed = [*entries(tree)]
    folder = tree / "DEBIAN"
    folder.mkdir(mode=0o755)
    fields = {
        "Version": made_of.version,
        "Architecture": architecture,
        "Installed-Size": str(installed_size(installed)),
        "Depends": ", ".join(depends(made_of.bundle)),
        "Homepage": os.environ.get(metainfo.HOMEPAGE, ""),
    }
    template = (SOURCES / "control").read_text("utf-8")
    _write(folder / "control", control(template, fields))
    files = (path for path in installed if path.is_file() and not path.is_symlink())
    sums = (f"{_md5(path)}  {path.relative_to(tree)}\n" for path in files)
    _write(folder / "md5sums", "".join(sums))


def _md5(path: Path) -> str:
    # For finding damaged files, not for trusting them; dpkg knows no other sum.
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    path.chmod(0o644)
