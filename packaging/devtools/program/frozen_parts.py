"""What the built program consists of, gathered from its files while it is built.

Every file is looked up: in the metadata of the Python distributions, in ``licences/inside.toml``
for what a distribution brings along without saying so, in Python itself, and in the system's
packages. One that nobody claims stops the build. Runs in the environment that the program is frozen
in.
"""

from __future__ import annotations

import importlib.metadata
import shutil
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from devtools.layout import LICENCES, ROOT
from devtools.process import TaskFailed
from devtools.program.inside_parts import InsidePart, inside_parts
from devtools.program.system_parts import system_part
from devtools.version import project_version

sys.path.insert(0, str(ROOT))

from desktop_app.domain.part import LicenceText, Part, PartKind, PartList
from desktop_app.exchange.parts_file import write_parts
from desktop_app.system.installed_parts import part_of, python_part

# They are in every start file that PyInstaller makes, though no file of theirs stands beside it.
TOOLS = ("pyinstaller", "pyinstaller-hooks-contrib")

# The wheels for Windows bring the text of the licence that nobody here bought, and of no other.
_OFFERED_FOR_MONEY = ("LicenseRef-Qt-Commercial.txt",)

_LESSER_LICENCE = "LGPL-3.0-only"
_LESSER_LICENCE_ADDS_TO = "GPL-3.0-only"

_Owned = tuple[importlib.metadata.Distribution, importlib.metadata.PackagePath]

Entry = tuple[str, str, str]
"""A line of PyInstaller's tables: where it goes, where it comes from (or a module's), its type."""


def write(gathered: Iterable[Entry], target: Path, tools: Sequence[str] = TOOLS) -> list[Entry]:
    """Write down what the program consists of.

    Args:
        gathered: the modules, libraries and data that go into the program.
        target: a folder, which is emptied first.
        tools: distributions that leave something in every program they make.

    Returns:
        The lines for PyInstaller's table of data: what was written.

    Raises:
        TaskFailed: a file that nobody claims, or a part without a licence.
    """
    files = (Path(source) for _, source, kind in gathered if kind != "SYMLINK")
    # Packages without a module of their own have "-" for a source.
    parts = parts_of((file for file in files if file.is_file()), tools)
    _refuse_unlicensed(parts)
    shutil.rmtree(target, ignore_errors=True)
    write_parts(target, PartList(_program(), parts, is_bundled=True))
    written = [path for path in sorted(target.rglob("*")) if path.is_file()]
    return [
        (f"resources/parts/{path.relative_to(target).as_posix()}", str(path), "DATA")
        for path in written
    ]


def parts_of(files: Iterable[Path], tools: Sequence[str] = TOOLS) -> tuple[Part, ...]:
    """Return the parts that some files belong to, by name.

    Raises:
        TaskFailed: nobody claims a file.
    """
    owners = _owners()
    inside = inside_parts()
    found: dict[str, Part] = {
        name: part_of(importlib.metadata.distribution(name)) for name in tools
    }
    for file in files:
        owned = owners.get(file.resolve())
        if owned is None and _is_ours(file):
            continue
        part = system_or_python_part(file) if owned is None else _part_of(owned, inside)
        found.setdefault(part.name, part)
    return tuple(sorted(map(with_texts, found.values()), key=lambda part: part.name.casefold()))


def system_or_python_part(file: Path) -> Part:
    """Return the part of a file that is in no distribution.

    Raises:
        TaskFailed: nobody claims it.
    """
    return python_part() if _is_pythons(file) else system_part(file)


def _part_of(owned: _Owned, inside: tuple[InsidePart, ...]) -> Part:
    distribution, place = owned
    name = distribution.metadata["Name"]
    unsaid = next((one for one in inside if name in one.of and one.claims(place)), None)
    return part_of(distribution) if unsaid is None else unsaid.part(place, distribution.version)


def _owners() -> dict[Path, _Owned]:
    """Return for each installed file which distribution it is of, and its place in that."""
    return {
        Path(str(place.locate())).resolve(): (distribution, place)
        for distribution in importlib.metadata.distributions()
        for place in distribution.files or ()
    }


def _is_ours(file: Path) -> bool:
    """Tell whether a file is the project's own; the environment may stand inside the project."""
    return file.is_relative_to(ROOT) and not file.is_relative_to(sys.prefix)


def _is_pythons(file: Path) -> bool:
    if file.is_relative_to(sysconfig.get_path("stdlib")) or file.name.startswith("libpython"):
        return True
    # On Windows and macOS Python brings its libraries; on Linux its folder may be the system's.
    own_folder = Path(sys.base_prefix)
    return own_folder != Path("/usr") and file.is_relative_to(own_folder)


def _program() -> Part:
    licence = (ROOT / "LICENSE").read_text("utf-8")
    return Part(
        name="seller-casebook",
        version=project_version(),
        kind=PartKind.PYTHON,
        licence="MIT",
        homepage="",
        sources="",
        texts=(LicenceText("LICENSE", licence),),
    )


def with_texts(part: Part) -> Part:
    """Complete the texts of a part from the project's own collection.

    A file of the part's name is always added. A part without any text gets those of the licences
    that it names, in that order: of several the one that is used comes first. The LGPL is nothing
    without the GPL, to which it adds, and its section 4 asks for both.
    """
    kept = tuple(text for text in part.texts if text.name not in _OFFERED_FOR_MONEY)
    named = [part.name, *(() if kept else part.licence.split())]
    if kept and part.licence == _LESSER_LICENCE:
        named.append(_LESSER_LICENCE_ADDS_TO)
    files = (LICENCES / f"{name}.txt" for name in named)
    added = (LicenceText(file.name, file.read_text("utf-8")) for file in files if file.is_file())
    return replace(part, texts=(*kept, *added))


def _refuse_unlicensed(parts: Iterable[Part]) -> None:
    lacking = [part.name for part in parts if not (part.licence and part.texts)]
    if lacking:
        raise TaskFailed(
            f"No licence, or no text of it, was found for {', '.join(lacking)}. "
            "Add it to packaging/licences."
        )
