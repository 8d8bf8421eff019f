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
    """Return a script with macros that do something with every file or folder of the program.

    ``UnpackProgramFiles folder`` writes the files into a folder, ``ForEachProgramFile function``
    calls a function of the script with the path of each in ``$1``, and ``MakeProgramFolders`` and
    ``RemoveProgramFolders`` care for the folders of ``$INSTDIR``.

    Args:
        bundle: the folder of the program as it is to be installed.

    Raises:
        ValueError: there is nothing in it, or a path is too long for Windows.
    """
    files = [path.relative_to(bundle) for path in bundle.rglob("*") if path.is_file()]
    # The programs come before their parts, so that a running one is the first to be noticed.
    files.sort(key=lambda path: (path.parent, path.name))
    if not files:
        raise ValueError(f"{bundle} has no files")
    too_long = [str(path) for path in files if len(str(path)) > LONGEST]
    if too_long:
        raise ValueError(f"longer than {LONGEST} characters: {', '.join(too_long)}")
    folders = sorted({parent for path in files for parent in path.parents if parent.name})
    # The deepest first: only an empty one can be removed.
    rising = sorted(folders, key=lambda path: (-len(path.parts), path))
    return (
        _macro("UnpackProgramFiles folder", _unpack_lines(bundle, files))
        + _macro("ForEachProgramFile function", _call_lines(files))
        + _macro("MakeProgramFolders", (f"CreateDirectory {_installed(one)}" for one in folders))
        + _macro("RemoveProgramFolders", (f"RMDir {_installed(one)}" for one in rising))
    )


def size_in_kib(bundle: Path) -> int:
    """Return how much room the program takes, in units of 1024 bytes."""
    total = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())
    return -(-total // 1024)


def _unpack_lines(bundle: Path, files: Iterable[PurePath]) -> Iterable[str]:
    folder = None
    for path in files:
        if path.parent != folder:
            folder = path.parent
            below = f"\\{_escaped(folder)}" if folder.name else ""
            yield f'SetOutPath "${{folder}}{below}"'
        yield f'File "/oname={_escaped(PurePath(path.name))}" "{bundle / path}"'


def _call_lines(files: Iterable[PurePath]) -> Iterable[str]:
    for path in files:
        yield f'StrCpy $1 "{_escaped(path)}"'
        yield "Call ${function}"


def _installed(path: PurePath) -> str:
    return f'"$INSTDIR\\{_escaped(path)}"'


def _escaped(path: PurePath) -> str:
    return str(PureWindowsPath(path)).replace("$", "$$")


def _macro(name: str, lines: Iterable[str]) -> str:
    return "\n".join([f"!macro {name}", *(f"  {line}" for line in lines), "!macroend", ""])
