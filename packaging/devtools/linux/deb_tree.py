"""The files of the Debian package, as they will stand on the seller's system."""

from __future__ import annotations

import gzip
import os
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from devtools.layout import CHANGELOG, ROOT
from devtools.linux import deb_changelog, deb_copyright, deb_manual, metainfo
from devtools.release.release_check import CHINESE_CHANGELOG

NAME = "seller-casebook"
SOURCES = ROOT / "packaging" / "linux"
PARTS = Path("_internal", "resources", "parts")

_PROGRAM_FOLDER = Path("usr", "lib", NAME)
_DOC = Path("usr", "share", "doc", NAME)
_MANUALS = Path("usr", "share", "man")


@dataclass(frozen=True)
class Ingredients:
    """What a Linux package is made of.

    Attributes:
        bundle: PyInstaller's folder with the program.
        icons: the folder that holds ``hicolor/``.
        version: ``X.Y.Z``.
        date: what every file is dated with, in UTC.
    """

    bundle: Path
    icons: Path
    version: str
    date: datetime


def fill(tree: Path, made_of: Ingredients) -> None:
    """Put every file but the control files into an empty folder.

    Sources: Debian Policy 4.7, chapters 9, 10 and 12; Filesystem Hierarchy Standard 3.0, /usr/lib.
    """
    shutil.copytree(made_of.bundle, tree / _PROGRAM_FOLDER, symlinks=True)
    command = tree / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    # PyInstaller's program finds its folder by /proc/self/exe: a link to it will do.
    command.symlink_to(Path("..", "lib", NAME, NAME))
    share = tree / "usr" / "share"
    shutil.copytree(made_of.icons / "hicolor", share / "icons" / "hicolor")
    _copy(SOURCES / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    _copy(SOURCES / "lintian-overrides", share / "lintian" / "overrides" / NAME)
    _write_texts(tree, made_of)
    set_modes(tree, {tree / _PROGRAM_FOLDER / NAME})
    set_times(tree, made_of.date)


def set_modes(tree: Path, programs: Collection[Path]) -> None:
    """Give every file and folder the usual mode, whatever the umask of whoever builds.

    Args:
        tree: the folder.
        programs: which of its files can be executed.
    """
    tree.chmod(0o755)
    for path in entries(tree):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)


def set_times(tree: Path, moment: datetime) -> None:
    """Date every file and folder with one moment."""
    seconds = int(moment.timestamp())
    for path in (tree, *entries(tree)):
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def entries(tree: Path) -> Iterator[Path]:
    """Yield all that is in a folder, at any depth, in one order; links are not followed."""
    for folder, folders, files in os.walk(tree):
        folders.sort()
        yield from (Path(folder, name) for name in sorted([*folders, *files]))


def _write_texts(tree: Path, made_of: Ingredients) -> None:
    changelog = CHANGELOG.read_text("utf-8")
    releases = deb_changelog.released(changelog, made_of.version, made_of.date.date())
    _pack(tree / _DOC / "changelog.gz", deb_changelog.render(releases, NAME))
    parts = made_of.bundle / PARTS
    _write(tree / _DOC / "copyright", deb_copyright.render(parts, f"/{_PROGRAM_FOLDER / PARTS}"))
    chinese = (ROOT / CHINESE_CHANGELOG).read_text("utf-8")
    translated = deb_changelog.released(chinese, made_of.version, made_of.date.date())
    template = (SOURCES / "metainfo.xml").read_text("utf-8")
    described = metainfo.render(template, releases, translated)
    _write(tree / "usr" / "share" / "metainfo" / f"{metainfo.ID}.metainfo.xml", described)
    for language, folder in (("en", "man1"), ("zh_CN", "zh_CN/man1")):
        help_of = deb_manual.help_pages(made_of.bundle / NAME, language)
        page = deb_manual.render(help_of, language, made_of.version, made_of.date.date())
        _pack(tree / _MANUALS / folder / f"{NAME}.1.gz", page)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")


def _pack(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    # No time inside, as gzip --no-name does it.
    target.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))
