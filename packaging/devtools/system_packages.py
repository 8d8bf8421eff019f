"""The system's own libraries, fonts and X server, on systems that have apt."""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable

from devtools.layout import SYSTEM_PACKAGES
from devtools.process import run, say

DPKG_FORMAT = "${db:Status-Status}\t${Package}\t${Provides}\n"


def wanted(text: str, *, has_ensurepip: bool, is_systems: bool) -> list[str]:
    """Return the names in a package list, and what Debian split off its Python.

    Args:
        text: one package a line; ``#`` begins a comment.
        has_ensurepip: whether this Python can fill a virtual environment by itself.
        is_systems: whether this Python is the system's own. Its shared library, which a built
            program takes along, is a package apart.
    """
    names = [line.partition("#")[0].strip() for line in text.splitlines()]
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    if not has_ensurepip:
        names.append(f"{python}-venv")
    if is_systems:
        names.append(f"lib{python}")
    return [name for name in names if name]


def missing(names: Iterable[str], dpkg_output: str) -> list[str]:
    """Return which of the packages are not installed.

    A package counts as installed when another provides it: newer releases renamed some
    libraries (``libglib2.0-0t64`` provides ``libglib2.0-0``).

    Args:
        names: packages that are needed.
        dpkg_output: what dpkg-query printed in ``DPKG_FORMAT``.
    """
    present: set[str] = set()
    for line in dpkg_output.splitlines():
        status, package, provides = line.split("\t")
        if status == "installed":
            present.add(package)
            present.update(entry.split()[0] for entry in provides.split(",") if entry.strip())
    return [name for name in names if name not in present]


def ensure() -> None:
    """Install what is missing, or say how; never stop the task.

    What a task really needs it will miss by itself, and a system may have it from elsewhere.
    """
    if not sys.platform.startswith("linux"):
        return
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        say("No apt-get here: the system packages of packaging/system-packages.txt are up to you.")
        return
    has_ensurepip = importlib.util.find_spec("ensurepip") is not None
    query = ["dpkg-query", "--show", f"--showformat={DPKG_FORMAT}"]
    installed = subprocess.run(query, capture_output=True, text=True).stdout
    names = wanted(
        SYSTEM_PACKAGES.read_text("utf-8"),
        has_ensurepip=has_ensurepip,
        is_systems=sys.base_prefix == "/usr",
    )
    lacking = missing(names, installed)
    if lacking:
        _install(lacking)


def _install(names: list[str]) -> None:
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *names]
    rights = _rights()
    if rights is None:
        say("System packages are missing. Without root rights they are left to you:")
        say(f"  sudo apt-get update && sudo {shlex.join(install)}")
        return
    quiet = [*rights, "env", "DEBIAN_FRONTEND=noninteractive"]
    # A failed update may still leave lists that are good enough.
    run([*quiet, "apt-get", "update", "--quiet"])
    install[1:1] = ["--quiet", "--option=DPkg::Lock::Timeout=120"]
    if run([*quiet, *install]):
        say("Not all system packages could be installed; going on without them.")


def _rights() -> list[str] | None:
    """Return what to put before a command to run it as root, or None when that is not possible."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    # -n: never ask for a password in the middle of a task.
    allowed = subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL)
    return ["sudo", "-n"] if allowed.returncode == 0 else None
