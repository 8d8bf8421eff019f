"""The part of the set-up script that names every file of the program.

Each is named instead of whole folders, so that uninstalling takes away what was installed and
nothing that a seller may have put beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePath, PureWindowsPath

LONGEST = 150
"""How many characters of a path the program may use up; Windows allows 260 with the folder."""


def files_script(bundle: Path) -> str:
    """Return a script with the macros ``InstallProgramFiles`` and ``DeleteProgramFiles``.

    Args:
        bundle: the folder of the program as it is to be installed.

    Raises:
        ValueError: there is nothing in it, or a path is too long for Windows.
    """
    files = sorted(path.relative_to(bundle) for path in bundle.rglob("*") if path.is_file())
    if not files:
        raise ValueError(f"{bundle} has no files")
    too_long = [str(path) for path in files if len(str(path)) > LONGEST]
    if too_long:
        raise ValueError(f"longer than {LONGEST} characters: {', '.join(too_long)}")
    return _macro("InstallProgramFiles", _install_lines(bundle, files)) + _macro(
        "DeleteProgramFiles", _delete_lines(files)
    )


def size_in_kib(bundle: Path) -> int:
    """Return how much room the program takes, in units of 1024 bytes."""
    total = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())
    return -(-total // 1024)


def _install_lines(bundle: Path, files: Iterable[PurePath]) -> Iterable[str]:
    folder = None
    for path in files:
        if path.parent != folder:
            folder = path.parent
            yield f"SetOutPath {_installed(folder)}"
        yield f'File "/oname={_escaped(path.name)}" "{bundle / path}"'


def _delete_lines(files: Iterable[PurePath]) -> Iterable[str]:
    folders: set[PurePath] = set()
    for path in files:
        folders.update(parent for parent in path.parents if parent.name)
        yield f"Delete {_installed(path)}"
    # The deepest first: only an empty one can be removed.
    for folder in sorted(folders, key=lambda path: (-len(path.parts), path)):
        yield f"RMDir {_installed(folder)}"


def _installed(path: PurePath) -> str:
    name = _escaped(str(PureWindowsPath(path)))
    return '"$INSTDIR"' if name == "." else f'"$INSTDIR\\{name}"'


def _escaped(text: str) -> str:
    return text.replace("$", "$$")


def _macro(name: str, lines: Iterable[str]) -> str:
    return "\n".join([f"!macro {name}", *(f"  {line}" for line in lines), "!macroend", ""])
