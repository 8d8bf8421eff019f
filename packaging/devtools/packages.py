"""Building the packages of one system in one go: the program, a trial of it, what sellers get."""

from __future__ import annotations

import sys
from pathlib import Path

from devtools.environment import prepare_packaging
from devtools.layout import ICONS, PACKAGE_VENV, PACKAGES, PARTS
from devtools.linux import deb_lint, linux_package
from devtools.macos import disk_image
from devtools.process import TaskFailed, say
from devtools.program import app_icons, bundle, smoke
from devtools.release import sbom, sums
from devtools.version import project_version
from devtools.windows import installed, set_up

_NAMES = {"linux": "linux", "win32": "windows", "darwin": "macos"}

_FILES = {
    "linux": ("*.deb", "*-linux-*", "*-linux.*"),
    "windows": ("*-windows-*", "*-windows.*"),
    "macos": ("*-macos-*", "*-macos.*"),
}


def this_system() -> str:
    """Return what the system that this runs on is called: ``linux``, ``windows`` or ``macos``."""
    return _NAMES.get(sys.platform, sys.platform)


def build(system: str) -> int:
    """Build the program, try it out, and make its packages with their sums and bill of materials.

    Args:
        system: ``linux``, ``windows`` or ``macos``. A program is built on its own system only; for
            Windows there is a preview of the set-up elsewhere.

    Raises:
        TaskFailed: something failed, or this system cannot build for that one.
    """
    if system not in _NAMES.values():
        raise TaskFailed(
            f"There are packages for {', '.join(_NAMES.values())}; not for “{system}”."
        )
    if system not in (this_system(), "windows"):
        raise TaskFailed(f"The program for {system} can be built on {system} only.")
    _clear(system)
    if system == this_system():
        _build_here(system)
    else:
        _build_preview()
    for path in sorted(PACKAGES.iterdir()):
        say(f"{path.stat().st_size:>12,}  {path}")
    return 0


def _clear(system: str) -> None:
    """Take away what was made for a system before; what was made for another one stays."""
    PACKAGES.mkdir(parents=True, exist_ok=True)
    for pattern in _FILES[system]:
        for path in PACKAGES.glob(pattern):
            path.unlink()


def the_deb() -> Path:
    """Return the Debian package that was built last.

    Raises:
        TaskFailed: there is none.
    """
    found = sorted(PACKAGES.glob("*.deb"))
    if not found:
        raise TaskFailed("There is no .deb yet: python3 packaging/dev.py package linux")
    return found[0]


def _build_here(system: str) -> None:
    prepare_packaging()
    if system == "linux":
        linux_package.require_tools()
    built = bundle.freeze()
    smoke.try_out(*bundle.start_files(built))
    version = project_version()
    if system == "linux":
        linux_package.build(built, ICONS, PACKAGES, version)
        deb_lint.lint(the_deb())
    elif system == "windows":
        made = set_up.package(built, _windows_icon(), version, PACKAGES, PACKAGE_VENV)
        installed.try_out(made)
    else:
        disk_image.package(built, PACKAGES, version)
        # Once more: the signature it has now may forbid what was allowed before.
        smoke.try_out(*bundle.start_files(built))
    sbom.write(PARTS / "parts.json", PACKAGES / sbom.file_name(version, system))
    sums.write_sums(PACKAGES, system)


def _build_preview() -> None:
    prepare_packaging()
    bundle.draw_icons()
    set_up.preview(_windows_icon(), project_version(), PACKAGES, PACKAGE_VENV)


def _windows_icon() -> Path:
    return ICONS / f"{app_icons.NAME}.ico"
