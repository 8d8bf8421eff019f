"""Virtual environments: made from pinned versions, and made anew when they change.

One is for working on the project. The other is for packaging: it has what the program needs and
what freezes it, and nothing else that could slip into a package.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tomllib
from pathlib import Path

from devtools import system_packages
from devtools.layout import CONSTRAINTS, PACKAGE, PACKAGE_VENV, PYPROJECT, ROOT, VENV, venv_tool
from devtools.process import need, say

STAMP = "set-up"


def requirements(pyproject: str, group: str = "dev") -> list[str]:
    """Return what to install: what the program needs, and what a kind of work needs.

    Args:
        pyproject: the text of pyproject.toml.
        group: the kind of work, a dependency group of that file.
    """
    settings = tomllib.loads(pyproject)
    return [*settings["project"]["dependencies"], *settings["dependency-groups"][group]]


def fingerprint(pyproject: str, constraints: str, group: str = "dev") -> str:
    """Return a text that changes whenever an environment has to be made anew.

    Args:
        pyproject: the text of pyproject.toml.
        constraints: the text of the constraints file.
        group: the dependency group that the environment is for.
    """
    settings = tomllib.loads(pyproject)
    parts = [
        requirements(pyproject, group),
        settings["build-system"],
        settings["project"]["scripts"],
        constraints,
        sys.version,
        # A virtual environment holds absolute paths.
        str(ROOT),
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def prepare() -> None:
    """Make sure that the system packages and the virtual environment are there.

    Takes no noticeable time when they are.

    Raises:
        TaskFailed: the environment could not be made.
    """
    system_packages.ensure()
    if _is_stale(VENV, "dev"):
        _make(VENV, "dev")
        editable = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
        need([*_install(VENV), *editable], "Installing the project")
        need([venv_tool("python"), "-m", "compileall", "-q", str(PACKAGE)], "Compiling")
        _finish(VENV, "dev")


def prepare_packaging() -> None:
    """Make sure that the system packages and the environment that programs are frozen in are there.

    Raises:
        TaskFailed: the environment could not be made.
    """
    system_packages.ensure()
    if _is_stale(PACKAGE_VENV, "package"):
        _make(PACKAGE_VENV, "package")
        _finish(PACKAGE_VENV, "package")


def _is_stale(venv: Path, group: str) -> bool:
    stamp = venv / STAMP
    return not stamp.is_file() or stamp.read_text("utf-8") != _mark(group)


def _finish(venv: Path, group: str) -> None:
    (venv / STAMP).write_text(_mark(group), "utf-8")
    say(f"Ready: {venv}")


def _mark(group: str) -> str:
    return fingerprint(PYPROJECT.read_text("utf-8"), CONSTRAINTS.read_text("utf-8"), group)


def _make(venv: Path, group: str) -> None:
    # From the Python below, should this very process run in the environment that is cleared.
    python = getattr(sys, "_base_executable", sys.executable)
    need([python, "-m", "venv", "--clear", str(venv)], f"Making {venv.name}")
    # pip first and alone: it is pinned too, and should not replace itself while it works.
    need([*_install(venv), "pip"], "Updating pip")
    packages = requirements(PYPROJECT.read_text("utf-8"), group)
    need([*_install(venv), *packages], "Installing the pinned packages")


def _install(venv: Path) -> list[str]:
    return [venv_tool("python", venv), "-m", "pip", "install", "-qq", "-c", str(CONSTRAINTS)]
