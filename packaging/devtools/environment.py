"""The project's virtual environment: made from pinned versions, and made anew when they change."""

from __future__ import annotations

import hashlib
import json
import sys
import tomllib

from devtools import system_packages
from devtools.layout import CONSTRAINTS, PACKAGE, PYPROJECT, ROOT, VENV, venv_tool
from devtools.process import need, say

STAMP = VENV / "set-up"


def requirements(pyproject: str) -> list[str]:
    """Return what to install for working on the project: its own needs and those of its tests.

    Args:
        pyproject: the text of pyproject.toml.
    """
    settings = tomllib.loads(pyproject)
    return [*settings["project"]["dependencies"], *settings["dependency-groups"]["dev"]]


def fingerprint(pyproject: str, constraints: str) -> str:
    """Return a text that changes whenever the environment has to be made anew.

    Args:
        pyproject: the text of pyproject.toml.
        constraints: the text of the constraints file.
    """
    settings = tomllib.loads(pyproject)
    parts = [
        requirements(pyproject),
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
    pyproject = PYPROJECT.read_text("utf-8")
    mark = fingerprint(pyproject, CONSTRAINTS.read_text("utf-8"))
    if STAMP.is_file() and STAMP.read_text("utf-8") == mark:
        return
    _make(requirements(pyproject))
    STAMP.write_text(mark, "utf-8")
    say(f"Ready: {VENV}")


def _make(packages: list[str]) -> None:
    # From the Python below, should this very process run in the environment that is cleared.
    python = getattr(sys, "_base_executable", sys.executable)
    need([python, "-m", "venv", "--clear", str(VENV)], "Making .venv")
    install = [venv_tool("python"), "-m", "pip", "install", "-qq", "-c", str(CONSTRAINTS)]
    # pip first and alone: it is pinned too, and should not replace itself while it works.
    need([*install, "pip"], "Updating pip")
    need([*install, *packages], "Installing the pinned packages")
    editable = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    need([*install, *editable], "Installing the project")
    need([venv_tool("python"), "-m", "compileall", "-q", str(PACKAGE)], "Compiling")
