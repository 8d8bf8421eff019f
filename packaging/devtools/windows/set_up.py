"""The set-up program for Windows, made by NSIS: on Windows itself, and for trials on Linux.

The release is built on Windows, as PyInstaller packs the Python that it runs in. Elsewhere the same
script is compiled with other contents, so that nobody finds its mistakes at the time of a release.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from devtools.layout import BUILD, ROOT, venv_tool
from devtools.process import TaskFailed, need, say
from devtools.windows import picture
from devtools.windows.file_list import files_script, size_in_kib
from devtools.windows.version_info import version_numbers

SCRIPTS = ROOT / "packaging" / "windows"
DRAWING = ROOT / "resources" / "icons" / "app.svg"
PROGRAM = "seller-casebook.exe"
CONSOLE_PROGRAM = "seller-casebook-cli.exe"

# NSIS has them; they stand in where ours are beside the point.
_SOME_ICON = r"${NSISDIR}\Contrib\Graphics\Icons\modern-install.ico"
_SOME_PICTURE = r"${NSISDIR}\Contrib\Graphics\Wizard\win.bmp"


@dataclass(frozen=True)
class SetUp:
    """What to make a set-up program of.

    Attributes:
        bundle: the folder that is installed; it has ``seller-casebook.exe``.
        version: the version that it claims.
        icon: an .ico file.
        picture: a bitmap of 164 by 314 pixels for the last page.
        stub: NSIS' name for the kind of program, ``""`` for the usual one of 32 bits.
    """

    bundle: Path
    version: str
    icon: str = _SOME_ICON
    picture: str = _SOME_PICTURE
    stub: str = ""


def compile_script(set_up: SetUp, target: Path) -> Path:
    """Make a set-up program and return where it is: ``target``.

    Raises:
        TaskFailed: NSIS is missing, or the script has a fault; a warning counts as one.
    """
    if not (set_up.bundle / PROGRAM).is_file():
        raise TaskFailed(f"{set_up.bundle} has no {PROGRAM}.")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        files = Path(scratch) / "files.nsh"
        files.write_text(files_script(set_up.bundle), "utf-8")
        defines = {
            "VERSION": set_up.version,
            "VERSION_NUMBERS": ".".join(map(str, version_numbers(set_up.version))),
            "SIZE": str(size_in_kib(set_up.bundle)),
            "ICON": set_up.icon,
            "PICTURE": set_up.picture,
            "FILES": str(files),
            "OUTPUT": str(target.resolve()),
        }
        _compile("installer.nsi", defines, set_up.stub)
    return target


def compile_placeholder(target: Path, icon: str = _SOME_ICON, stub: str = "") -> None:
    """Make a program that says that it stands in for the real one, and ends when that is read."""
    _compile("placeholder.nsi", {"ICON": icon, "OUTPUT": str(target.resolve())}, stub)


def package(bundle: Path, icon: Path, version: str, folder: Path, venv: Path) -> Path:
    """Make the set-up program of a release and return where it is.

    Args:
        bundle: the program as PyInstaller has built it.
        icon: the program's .ico file.
        version: the project's version.
        folder: where finished packages go.
        venv: a virtual environment with Qt, which paints a picture.

    Raises:
        TaskFailed: as for :func:`compile_script`, or the picture could not be painted.
    """
    set_up = SetUp(bundle, version, str(icon), str(paint_picture(venv)))
    return compile_script(set_up, folder / f"seller-casebook-{version}-windows-x64-setup.exe")


def preview(icon: Path, version: str, folder: Path, venv: Path) -> Path:
    """Make a set-up program with all of it but the program, and return where it is.

    A Windows Python comes with Windows only, and without it the libraries for Windows would be dead
    weight. So this one installs the resources and a placeholder that says so: for looking at the
    pages, the menus and the traces of the real one.

    Args:
        icon, version, folder, venv: as for :func:`package`.

    Raises:
        TaskFailed: as for :func:`package`.
    """
    bundle = BUILD / "windows-preview"
    shutil.rmtree(bundle, ignore_errors=True)
    resources = bundle / "_internal" / "resources"
    shutil.copytree(ROOT / "resources", resources, ignore=shutil.ignore_patterns("pictures"))
    compile_placeholder(bundle / PROGRAM, str(icon))
    set_up = SetUp(bundle, version, str(icon), str(paint_picture(venv)))
    target = folder / f"seller-casebook-{version}-windows-x64-preview-setup.exe"
    compile_script(set_up, target)
    say(f"{target}: a preview of the set-up, without the program, which is built on Windows only.")
    return target


def paint_picture(venv: Path) -> Path:
    """Paint the picture of the last page and return where it is.

    Raises:
        TaskFailed: it could not be painted.
    """
    target = BUILD / "windows-side.bmp"
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [venv_tool("python", venv), picture.__file__, str(DRAWING), str(target)]
    need(command, "Painting the picture of the set-up", {"QT_QPA_PLATFORM": "offscreen"})
    return target


def _compile(script: str, defines: dict[str, str], stub: str) -> None:
    if stub:
        defines = {**defines, "TARGET": stub}
    command = [_makensis(), "-WX", "-V2", "-INPUTCHARSET", "UTF8"]
    command += [f"-D{name}={value}" for name, value in defines.items()]
    need([*command, str(SCRIPTS / script)], f"Compiling {script}")


def _makensis() -> str:
    """Return the compiler of NSIS: from PATH, or from where NSIS' own set-up puts it."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else "")
    if not found:
        raise TaskFailed("This task needs NSIS 3.08 or newer; on Debian: apt-get install nsis")
    return found
